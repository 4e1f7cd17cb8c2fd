#include "ui/layers/styledialog.h"

#include "core/sqlite/quoting.h"
#include "core/store/classbreaks.h"
#include "core/store/tablequery.h"
#include "core/task/runner.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace machi::ui {

namespace {

using Method = core::ClassStyle::Method;
using Labels = core::LabelStyle::Use;
constexpr int mostWords = 20;
constexpr int mostOffered = 200; ///< values to choose from for a class of one's own
constexpr QSize swatch(28, 16);
const QColor unknownColour(0xec, 0xee, 0xf1);
const QString ownStyle = QStringLiteral("*");

enum ClassColumn { Colour, From, Words, ClassColumns };

QPixmap plain(const QColor &colour)
{
    QPixmap pixmap(swatch);
    pixmap.fill(colour);
    return pixmap;
}

QPixmap rampPicture(const core::ColourRamp &ramp)
{
    QPixmap pixmap(96, swatch.height());
    QPainter painter(&pixmap);
    for (int x = 0; x < pixmap.width(); ++x) {
        const double share = x / (pixmap.width() - 1.0);
        const QColor colour =
            ramp.steps ? ramp.stops.at(std::min<qsizetype>(static_cast<qsizetype>(share * ramp.stops.size()),
                                                           ramp.stops.size() - 1))
                       : ramp.at(share);
        painter.fillRect(x, 0, 1, pixmap.height(), colour);
    }
    return pixmap;
}

} // namespace

StyleDialog::StyleDialog(const core::ProjectLayer &layer, const QString &name, QWidget *parent)
    : QDialog(parent),
      m_layer(layer),
      m_shown(core::shownColumns(layer.columns, layer.dataset.timeAxis, -1)),
      m_styles(new QComboBox(this)),
      m_own(new QGroupBox(this)),
      m_column(new QComboBox(m_own)),
      m_method(new QComboBox(m_own)),
      m_count(new QSpinBox(m_own)),
      m_ramp(new QComboBox(m_own)),
      m_turned(new QCheckBox(tr("Turned round"), m_own)),
      m_classes(new QTableWidget(m_own)),
      m_add(new QPushButton(tr("Add a class"), m_own)),
      m_remove(new QPushButton(tr("Remove the class"), m_own)),
      m_labels(new QComboBox(this)),
      m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("styleDialog"));
    setWindowTitle(tr("Style: %1").arg(name));
    resize(470, 620);
    m_styles->setObjectName(QStringLiteral("styleNamed"));
    m_column->setObjectName(QStringLiteral("styleColumn"));
    m_method->setObjectName(QStringLiteral("styleMethod"));
    m_count->setObjectName(QStringLiteral("styleCount"));
    m_ramp->setObjectName(QStringLiteral("styleRamp"));
    m_classes->setObjectName(QStringLiteral("styleClasses"));
    m_labels->setObjectName(QStringLiteral("styleLabels"));
    m_count->setRange(2, 12);
    m_count->setValue(5);
    m_count->setSuffix(QLatin1Char(' ') + tr("classes"));
    m_ramp->setIconSize({96, swatch.height()});
    m_classes->setColumnCount(ClassColumns);
    m_classes->setHorizontalHeaderLabels({tr("Colour"), tr("From"), tr("Words in the legend")});
    m_classes->verticalHeader()->hide();
    m_classes->horizontalHeader()->setStretchLastSection(true);
    m_classes->horizontalHeader()->resizeSection(Colour, 64);
    m_classes->horizontalHeader()->resizeSection(From, 90);
    m_classes->setSelectionMode(QAbstractItemView::SingleSelection);
    m_classes->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_classes->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                               QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_add->setObjectName(QStringLiteral("styleAddClass"));
    m_remove->setObjectName(QStringLiteral("styleRemoveClass"));
    m_classes->setIconSize(swatch);
    m_note->setProperty("quiet", true);
    m_note->setWordWrap(true);
    for (QComboBox *box : {m_column, m_labels}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
    }

    auto *grid = new QGridLayout(m_own);
    const auto row = [&](int number, const QString &words, QWidget *field, QWidget *after) {
        auto *label = new QLabel(words, m_own);
        label->setBuddy(field);
        grid->addWidget(label, number, 0);
        grid->addWidget(field, number, 1, 1, after ? 1 : 2);
        if (after) grid->addWidget(after, number, 2);
    };
    m_count->setAccessibleName(tr("How many"));
    m_count->setToolTip(tr("How many"));
    row(0, tr("Column"), m_column, nullptr);
    row(1, tr("Classes"), m_method, m_count);
    row(2, tr("Colours"), m_ramp, m_turned);
    grid->addWidget(m_classes, 3, 0, 1, 3);
    auto *single = new QHBoxLayout;
    single->addWidget(m_add);
    single->addWidget(m_remove);
    single->addStretch(1);
    grid->addLayout(single, 4, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(3, 1);
    m_classes->setMinimumHeight(96);
    auto *top = new QGridLayout;
    auto *styleName = new QLabel(tr("Style"), this);
    styleName->setBuddy(m_styles);
    auto *labelName = new QLabel(tr("Names on the map"), this);
    labelName->setBuddy(m_labels);
    top->addWidget(styleName, 0, 0);
    top->addWidget(m_styles, 0, 1);
    top->setColumnStretch(1, 1);
    auto *below = new QGridLayout;
    below->addWidget(labelName, 0, 0);
    below->addWidget(m_labels, 0, 1);
    below->setColumnStretch(1, 1);
    auto *buttons = new QHBoxLayout;
    auto *reset = new QPushButton(tr("Reset"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *apply = new QPushButton(tr("Use this style"), this);
    reset->setObjectName(QStringLiteral("styleReset"));
    reset->setToolTip(tr("Back to the usual style of such data"));
    apply->setObjectName(QStringLiteral("styleApply"));
    apply->setProperty("primary", true);
    apply->setDefault(true);
    buttons->addWidget(reset);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addLayout(top);
    layout->addWidget(m_own, 1);
    layout->addLayout(below);
    layout->addWidget(m_note);
    layout->addLayout(buttons);

    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT previewed(settings()); });
    fillStyles();
    fillColumns();
    fillRamps();
    connect(m_styles, &QComboBox::currentIndexChanged, this, &StyleDialog::adoptStyle);
    connect(m_column, &QComboBox::currentIndexChanged, this, &StyleDialog::adoptColumn);
    connect(m_method, &QComboBox::currentIndexChanged, this, &StyleDialog::adoptMethod);
    connect(m_count, &QSpinBox::valueChanged, this, &StyleDialog::classify);
    const auto paint = [this] {
        core::paintClasses(m_style.classes, core::colourRamp(m_ramp->currentData().toString()),
                           m_turned->isChecked());
        showClasses();
        changed();
    };
    connect(m_ramp, &QComboBox::currentIndexChanged, this, paint);
    connect(m_turned, &QCheckBox::toggled, this, paint);
    connect(m_labels, &QComboBox::currentIndexChanged, this, &StyleDialog::changed);
    connect(m_classes, &QTableWidget::cellClicked, this, [this](int clicked, int column) {
        if (column == Colour) pickColour(clicked);
    });
    connect(m_classes, &QTableWidget::cellChanged, this, &StyleDialog::editCell);
    connect(m_classes, &QTableWidget::currentCellChanged, this, &StyleDialog::showButtons);
    connect(m_add, &QPushButton::clicked, this, &StyleDialog::addClass);
    connect(m_remove, &QPushButton::clicked, this, &StyleDialog::removeClass);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_styles->setCurrentIndex(0);
        m_labels->setCurrentIndex(0);
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply, &QPushButton::clicked, this, [this] {
        Q_EMIT applied(namedStyle(), settings());
        accept();
    });
    begin();
}

StyleDialog::~StyleDialog() = default;

void StyleDialog::fillStyles()
{
    for (const core::NamedStyle &style : core::namedStyles()) {
        if (style.kinds.isEmpty() && style.name != m_layer.style->name) continue;
        if (style.fits(m_layer.dataset.kind, m_layer.geometry, m_layer.columns))
            m_styles->addItem(style.title(), style.name);
    }
    m_styles->addItem(tr("Classes of my own"), ownStyle);
}

void StyleDialog::fillColumns()
{
    m_labels->addItem(tr("As the style has them"), static_cast<int>(Labels::AsStyle));
    m_labels->addItem(tr("None"), static_cast<int>(Labels::Off));
    m_column->addItem(tr("One colour for all"), QString());
    for (const core::ShownColumn &one : m_shown) {
        const core::Column &column = m_layer.columns.at(one.column);
        m_column->addItem(core::columnHeading(column), column.id);
        m_labels->addItem(core::columnTitle(column),
                          m_layer.columns.at(one.label >= 0 ? one.label : one.column).id);
    }
}

void StyleDialog::fillRamps()
{
    for (const core::ColourRamp &ramp : core::colourRamps())
        m_ramp->addItem(QIcon(rampPicture(ramp)), ramp.title(), ramp.id);
}

/// As the layer is drawn now.
void StyleDialog::begin()
{
    const core::LayerSettings &now = m_layer.settings;
    m_style.other = unknownColour;
    if (now.style) {
        m_style = *now.style;
        m_ramp->setCurrentIndex(std::max(0, m_ramp->findData(m_style.ramp)));
        m_turned->setChecked(m_style.turned);
        m_count->setValue(static_cast<int>(m_style.classes.size()));
        const QString column =
            m_style.column.endsWith(QLatin1String("_label")) ? m_style.column.chopped(6) : m_style.column;
        m_column->setCurrentIndex(std::max(0, m_column->findData(column)));
        adoptColumn();
        m_method->setCurrentIndex(std::max(0, m_method->findData(static_cast<int>(m_style.method))));
        m_styles->setCurrentIndex(m_styles->findData(ownStyle));
    } else {
        m_styles->setCurrentIndex(std::max(0, m_styles->findData(m_layer.style->name)));
    }
    int labels = m_labels->findData(static_cast<int>(now.labels.use));
    if (now.labels.use == Labels::Column) labels = m_labels->findData(now.labels.column);
    m_labels->setCurrentIndex(std::max(0, labels));
    showClasses();
    m_own->setEnabled(namedStyle().isEmpty());
    m_quiet = false;
}

QString StyleDialog::namedStyle() const
{
    const QString name = m_styles->currentData().toString();
    return name == ownStyle ? QString() : name;
}

const core::ShownColumn *StyleDialog::shown() const
{
    const int row = m_column->currentIndex() - 1; // one colour stands first
    return row < 0 ? nullptr : &m_shown.at(row);
}

Method StyleDialog::method() const
{
    return static_cast<Method>(m_method->currentData().toInt());
}

/// Ranks by value are told by their words.
QString StyleDialog::classedColumn() const
{
    const core::ShownColumn *one = shown();
    if (!one) return {};
    return m_layer.columns.at(method() == Method::Values && one->label >= 0 ? one->label : one->column).id;
}

core::LayerSettings StyleDialog::settings() const
{
    core::LayerSettings settings = m_layer.settings;
    settings.style.reset();
    if (namedStyle().isEmpty() && !m_style.classes.isEmpty()) settings.style = m_style;
    const int labels = m_labels->currentIndex();
    settings.labels = {};
    if (labels == 1) settings.labels.use = Labels::Off;
    if (labels > 1) settings.labels = {Labels::Column, m_labels->currentData().toString()};
    return settings;
}

void StyleDialog::adoptStyle()
{
    const QString name = namedStyle();
    m_own->setEnabled(name.isEmpty());
    if (m_quiet) return;
    if (name.isEmpty() && m_style.classes.isEmpty()) {
        // Begin where the named style is, if it has classes of one column.
        const auto now = core::ClassStyle::fromDocument(core::styleDocument(*m_layer.style));
        if (now && m_column->findData(now->column) >= 0) {
            m_column->setCurrentIndex(m_column->findData(now->column));
            return;
        }
        adoptColumn();
        return;
    }
    changed();
}

std::optional<core::ClassStyle> StyleDialog::official() const
{
    const core::ShownColumn *one = shown();
    if (!one) return std::nullopt;
    const QString &id = m_layer.columns.at(one->column).id;
    for (const core::NamedStyle &style : core::namedStyles()) {
        if (!style.columns.contains(id) ||
            !style.fits(m_layer.dataset.kind, m_layer.geometry, m_layer.columns))
            continue;
        const auto found = core::ClassStyle::fromDocument(core::styleDocument(style));
        if (found && found->column == id && found->method == Method::Official) return found;
    }
    return std::nullopt;
}

void StyleDialog::adoptColumn()
{
    const core::ShownColumn *one = shown();
    const bool quiet = m_quiet;
    m_quiet = true;
    m_method->clear();
    const auto add = [this](const QString &words, Method method) {
        m_method->addItem(words, static_cast<int>(method));
    };
    if (one && core::isNumber(m_layer.columns.at(one->column))) {
        if (official()) add(tr("Official classes"), Method::Official);
        add(tr("Equal steps"), Method::Equal);
        add(tr("As many in each (quantile)"), Method::Quantile);
        add(tr("Natural breaks"), Method::Natural);
        add(tr("Limits of my own"), Method::Manual);
    }
    if (one) add(tr("One colour a value"), Method::Values);
    m_method->setEnabled(one);
    m_quiet = quiet;
    adoptMethod();
}

void StyleDialog::adoptMethod()
{
    if (m_quiet) return;
    const bool steps =
        shown() && method() != Method::Values && method() != Method::Official && method() != Method::Manual;
    m_count->setEnabled(steps);
    if (shown() && method() == Method::Values)
        m_ramp->setCurrentIndex(m_ramp->findData(QStringLiteral("values")));
    else if (core::colourRamp(m_ramp->currentData().toString()).steps)
        m_ramp->setCurrentIndex(0);
    classify();
}

void StyleDialog::read()
{
    m_read = classedColumn();
    struct Found
    {
        std::vector<double> numbers;
        QStringList words;
    };
    auto found = std::make_shared<Found>();
    m_task = std::make_unique<core::Task>(
        tr("Values"), [layer = m_layer, column = m_read, found](core::Feedback &feedback) {
            auto table = core::TableQuery::open(layer, false);
            if (!table) return;
            const core::Interruption interruption((*table)->database(), feedback);
            found->words = (*table)->different(column, mostOffered);
            core::Statement query = core::prepareText(
                (*table)->database(),
                QStringLiteral("SELECT %1 FROM features WHERE %1 IS NOT NULL").arg(core::quotedName(column)));
            while (query.next())
                found->numbers.push_back(query.real(0));
        });
    connect(m_task.get(), &core::Task::finished, this, [this, found] {
        m_task.release()->deleteLater();
        m_numbers = std::move(found->numbers);
        m_words = found->words;
        classify();
    });
    m_task->start();
}

void StyleDialog::classify()
{
    if (m_quiet || m_task) return;
    const core::ShownColumn *one = shown();
    if (one && m_read != classedColumn()) return read();
    const core::ColourRamp &ramp = core::colourRamp(m_ramp->currentData().toString());
    const QString before = m_style.column;
    m_style.column = classedColumn();
    m_style.method = one ? method() : Method::One;
    if (!one) {
        core::StyleClass all;
        all.colour = m_style.classes.isEmpty() ? ramp.at(0.6) : m_style.classes.first().colour;
        m_style.classes = {all};
    } else if (m_style.method == Method::Official) {
        if (const auto found = official()) {
            m_style.classes = found->classes;
            if (found->other.isValid()) m_style.other = found->other;
        }
    } else if (m_style.method == Method::Manual && m_style.classes.size() > 1 && before == m_style.column &&
               m_style.classes.first().value.isEmpty()) {
        // As they are.
    } else if (m_style.method == Method::Values) {
        m_style.classes = core::classesOf(m_words.mid(0, mostWords), ramp, m_turned->isChecked());
    } else {
        m_style.classes =
            core::classesBetween(core::classBounds(m_style.method, m_numbers, m_count->value()), ramp,
                                 m_turned->isChecked(), m_layer.columns.at(one->column).unit);
    }
    m_note->setText(
        one && m_style.classes.isEmpty() ? tr("No row has a known value in this column.")
        : m_style.method == Method::Values && m_words.size() > mostWords
            ? tr("The %1 most frequent values have a colour; the others share one.").arg(mostWords)
            : QString());
    showClasses();
    changed();
}

void StyleDialog::showClasses()
{
    const QSignalBlocker quiet(m_classes);
    const bool numbers = m_style.method != Method::Values && m_style.method != Method::One;
    m_classes->setColumnHidden(From, !numbers);
    m_classes->setRowCount(static_cast<int>(m_style.classes.size()) +
                           (m_style.method == Method::One ? 0 : 1));
    for (int row = 0; row < m_classes->rowCount(); ++row) {
        const bool rest = row == m_style.classes.size();
        const core::StyleClass one = rest ? core::StyleClass{} : m_style.classes.at(row);
        auto *colour = new QTableWidgetItem(QIcon(plain(rest ? m_style.other : one.colour)), QString());
        colour->setFlags(Qt::ItemIsEnabled);
        colour->setToolTip(tr("Click for another colour"));
        auto *from = new QTableWidgetItem(rest || row == 0 ? QString() : core::numberText(one.lower));
        auto *words = new QTableWidgetItem(rest ? tr("unknown and others") : one.label);
        if (rest || row == 0) from->setFlags(Qt::ItemIsEnabled);
        if (rest) words->setFlags(Qt::ItemIsEnabled);
        m_classes->setItem(row, Colour, colour);
        m_classes->setItem(row, From, from);
        m_classes->setItem(row, Words, words);
    }
    showButtons();
}

void StyleDialog::pickColour(int row)
{
    const bool rest = row == m_style.classes.size();
    QColor &colour = rest ? m_style.other : m_style.classes[row].colour;
    const QColor chosen = QColorDialog::getColor(colour, this, tr("Colour"));
    if (!chosen.isValid()) return;
    colour = chosen;
    showClasses();
    changed();
}

void StyleDialog::editCell(int row, int column)
{
    if (row >= m_style.classes.size()) return;
    const QString text = m_classes->item(row, column)->text().trimmed();
    if (column == Words) m_style.classes[row].label = text;
    if (column == From && row > 0) {
        bool good = false;
        const double bound = QLocale().toDouble(text.normalized(QString::NormalizationForm_KC), &good);
        if (good && core::moveBound(m_style.classes, row, bound, unit())) byHand();
        showClasses();
    }
    changed();
}

QString StyleDialog::unit() const
{
    const core::ShownColumn *one = shown();
    return one ? m_layer.columns.at(one->column).unit : QString();
}

void StyleDialog::showButtons()
{
    const int row = m_classes->currentRow();
    const bool one = row >= 0 && row < m_style.classes.size();
    const bool many = m_style.method != Method::One;
    m_add->setEnabled(many && (one || m_style.method == Method::Values));
    m_remove->setEnabled(many && one && m_style.classes.size() > 1);
    m_add->setToolTip(m_style.method == Method::Values ? tr("A colour for another value")
                                                       : tr("Cuts the chosen class in two"));
}

void StyleDialog::byHand()
{
    if (m_style.method == Method::Values) return;
    m_style.method = Method::Manual;
    const QSignalBlocker quietMethod(m_method);
    const QSignalBlocker quietCount(m_count);
    m_method->setCurrentIndex(m_method->findData(static_cast<int>(Method::Manual)));
    m_count->setValue(static_cast<int>(m_style.classes.size()));
    m_count->setEnabled(false);
}

void StyleDialog::addClass()
{
    int row = m_classes->currentRow();
    if (m_style.method == Method::Values) {
        QStringList others = m_words;
        for (const core::StyleClass &one : std::as_const(m_style.classes))
            others.removeAll(one.value);
        bool chosen = false;
        const QString value =
            QInputDialog::getItem(this, tr("Add a class"), tr("Value"), others, 0, true, &chosen);
        if (!chosen || value.isEmpty()) return;
        core::StyleClass one;
        one.value = one.label = value;
        const core::ColourRamp &ramp = core::colourRamp(m_ramp->currentData().toString());
        one.colour = ramp.stops.at(m_style.classes.size() % ramp.stops.size());
        row = static_cast<int>(m_style.classes.size()) - 1;
        m_style.classes.append(one);
    } else if (!core::splitClass(m_style.classes, row, unit())) {
        return;
    }
    byHand();
    showClasses();
    m_classes->setCurrentCell(row + 1, Words);
    changed();
}

void StyleDialog::removeClass()
{
    const int row = m_classes->currentRow();
    if (!core::dropClass(m_style.classes, row, m_style.method != Method::Values, unit())) return;
    byHand();
    showClasses();
    m_classes->setCurrentCell(std::min(row, static_cast<int>(m_style.classes.size()) - 1), Words);
    changed();
}

void StyleDialog::changed()
{
    if (m_quiet) return;
    m_style.ramp = m_ramp->currentData().toString();
    m_style.turned = m_turned->isChecked();
    m_pause.start();
}

} // namespace machi::ui
