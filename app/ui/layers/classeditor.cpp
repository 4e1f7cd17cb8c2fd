#include "ui/layers/classeditor.h"

#include "ui/layers/classtable.h"
#include "ui/layers/columnvalues.h"
#include "ui/layers/rampbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace machi::ui {

namespace {

using Method = core::ClassStyle::Method;
constexpr int mostWords = 20; ///< values that get a colour of their own

/// A code and the words for it are one column to people.
QString withoutEnding(const QString &column)
{
    for (const char *ending : {"_label", "_code"})
        if (column.endsWith(QLatin1String(ending)))
            return column.chopped(static_cast<qsizetype>(qstrlen(ending)));
    return column;
}

} // namespace

ClassEditor::ClassEditor(const core::ProjectLayer &layer, QWidget *parent)
    : QGroupBox(parent),
      m_layer(layer),
      m_shown(core::shownColumns(layer.columns, layer.dataset.timeAxis, -1)),
      m_values(new ColumnValues(layer, this)),
      m_column(new QComboBox(this)),
      m_method(new QComboBox(this)),
      m_count(new QSpinBox(this)),
      m_ramp(new RampBox(this)),
      m_turned(new QCheckBox(tr("Turned round"), this)),
      m_classes(new ClassTable(this)),
      m_add(new QPushButton(tr("Add a class"), this)),
      m_remove(new QPushButton(tr("Remove the class"), this)),
      m_note(new QLabel(this))
{
    m_column->setObjectName(QStringLiteral("styleColumn"));
    m_method->setObjectName(QStringLiteral("styleMethod"));
    m_count->setObjectName(QStringLiteral("styleCount"));
    m_ramp->setObjectName(QStringLiteral("styleRamp"));
    m_classes->setObjectName(QStringLiteral("styleClasses"));
    m_add->setObjectName(QStringLiteral("styleAddClass"));
    m_remove->setObjectName(QStringLiteral("styleRemoveClass"));
    m_note->setObjectName(QStringLiteral("styleNote"));
    m_count->setRange(2, 12);
    m_count->setValue(5);
    m_count->setSuffix(QLatin1Char(' ') + tr("classes"));
    m_note->setProperty("quiet", true);
    m_note->setWordWrap(true);
    m_column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_column->setMinimumContentsLength(16);
    layOut();
    fillColumns();
    connect(m_values, &ColumnValues::ready, this, &ClassEditor::classify);
    connect(m_column, &QComboBox::currentIndexChanged, this, &ClassEditor::adoptColumn);
    connect(m_method, &QComboBox::currentIndexChanged, this, &ClassEditor::adoptMethod);
    connect(m_count, &QSpinBox::valueChanged, this, &ClassEditor::classify);
    connect(m_ramp, &QComboBox::currentIndexChanged, this, &ClassEditor::paint);
    connect(m_turned, &QCheckBox::toggled, this, &ClassEditor::paint);
    connect(m_classes, &ClassTable::edited, this, [this] {
        m_style.classes = m_classes->style().classes;
        m_style.other = m_classes->style().other;
        m_style.method = m_classes->style().method;
        showState();
        Q_EMIT edited();
    });
    connect(m_classes, &QTableWidget::currentCellChanged, this, &ClassEditor::showState);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const core::ColourRamp &ramp = m_ramp->ramp();
        m_classes->add(m_values->words(), ramp.stops.at(m_style.classes.size() % ramp.stops.size()));
    });
    connect(m_remove, &QPushButton::clicked, m_classes, &ClassTable::remove);
    m_quiet = false;
}

void ClassEditor::layOut()
{
    auto *grid = new QGridLayout(this);
    const auto row = [&](int number, const QString &words, QWidget *field, QWidget *after) {
        auto *label = new QLabel(words, this);
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
    grid->addWidget(m_note, 5, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(3, 1);
}

void ClassEditor::fillColumns()
{
    m_column->addItem(tr("One colour for all"), QString());
    for (const core::ShownColumn &one : m_shown)
        m_column->addItem(core::columnHeading(m_layer.columns.at(one.column)),
                          m_layer.columns.at(one.column).id);
}

void ClassEditor::showStyle(const core::ClassStyle &style)
{
    m_quiet = true;
    m_style = style;
    m_ramp->choose(style.ramp);
    m_turned->setChecked(style.turned);
    if (style.classes.size() > 1) m_count->setValue(static_cast<int>(style.classes.size()));
    int column = m_column->findData(style.column);
    if (column < 0) column = m_column->findData(withoutEnding(style.column));
    m_column->setCurrentIndex(std::max(0, column));
    fillMethods();
    m_quiet = false;
    m_note->setText(
        style.classes.isEmpty()
            ? tr("These classes come from more than one column. Choose a column to make your own.")
            : QString());
    showClasses();
}

bool ClassEditor::isCounting() const
{
    return m_values->isReading();
}

const core::ShownColumn *ClassEditor::shown() const
{
    const int row = m_column->currentIndex() - 1; // one colour stands first
    return row < 0 ? nullptr : &m_shown.at(row);
}

Method ClassEditor::method() const
{
    return static_cast<Method>(m_method->currentData().toInt());
}

/// Ranks by value are told by their words.
QString ClassEditor::classedColumn() const
{
    const core::ShownColumn *one = shown();
    if (!one) return {};
    return m_layer.columns.at(method() == Method::Values && one->label >= 0 ? one->label : one->column).id;
}

QString ClassEditor::unit() const
{
    const core::ShownColumn *one = shown();
    return one ? m_layer.columns.at(one->column).unit : QString();
}

std::optional<core::ClassStyle> ClassEditor::official() const
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

void ClassEditor::fillMethods()
{
    const core::ShownColumn *one = shown();
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
}

void ClassEditor::adoptColumn()
{
    if (m_quiet) return;
    m_quiet = true;
    fillMethods();
    m_quiet = false;
    adoptMethod();
}

void ClassEditor::adoptMethod()
{
    if (m_quiet) return;
    m_quiet = true;
    if (shown() && method() == Method::Values)
        m_ramp->choose(QStringLiteral("values"));
    else if (m_ramp->ramp().steps)
        m_ramp->setCurrentIndex(0);
    m_quiet = false;
    classify();
}

void ClassEditor::classify()
{
    if (m_quiet || m_values->isReading()) return;
    const core::ShownColumn *one = shown();
    if (one && m_values->column() != classedColumn()) return m_values->read(classedColumn());
    const core::ColourRamp &ramp = m_ramp->ramp();
    const bool turned = m_turned->isChecked();
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
        m_style.classes = core::classesOf(m_values->words().mid(0, mostWords), ramp, turned);
    } else {
        m_style.classes = core::classesBetween(
            core::classBounds(m_style.method, m_values->numbers(), m_count->value()), ramp, turned, unit());
    }
    m_note->setText(
        one && m_style.classes.isEmpty() ? tr("No row has a known value in this column.")
        : m_style.method == Method::Values && m_values->words().size() > mostWords
            ? tr("The %1 most frequent values have a colour; the others share one.").arg(mostWords)
            : QString());
    showClasses();
    Q_EMIT edited();
}

void ClassEditor::paint()
{
    if (m_quiet) return;
    core::paintClasses(m_style.classes, m_ramp->ramp(), m_turned->isChecked());
    showClasses();
    Q_EMIT edited();
}

void ClassEditor::showClasses()
{
    m_style.ramp = m_ramp->ramp().id;
    m_style.turned = m_turned->isChecked();
    m_classes->showStyle(m_style, unit());
    m_note->setVisible(!m_note->text().isEmpty());
    showState();
}

/// The fields say what the classes are, without making them anew.
void ClassEditor::showState()
{
    const QSignalBlocker quietMethod(m_method);
    const QSignalBlocker quietCount(m_count);
    if (!isCounting()) m_method->setCurrentIndex(m_method->findData(static_cast<int>(m_style.method)));
    const bool steps = shown() && (m_style.method == Method::Equal || m_style.method == Method::Quantile ||
                                   m_style.method == Method::Natural);
    if (m_style.method == Method::Manual && m_style.classes.size() > 1)
        m_count->setValue(static_cast<int>(m_style.classes.size()));
    m_count->setEnabled(steps);
    m_add->setEnabled(m_classes->canAdd());
    m_remove->setEnabled(m_classes->canRemove());
    m_add->setToolTip(m_style.method == Method::Values ? tr("A colour for another value")
                                                       : tr("Cuts the chosen class in two"));
}

} // namespace machi::ui
