#include "ui/ask/statisticspanel.h"

#include "core/task/runner.h"
#include "ui/ask/histogram.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace machi::ui {

StatisticsPanel::StatisticsPanel(CurrentLayer &current, QWidget *parent)
    : QWidget(parent),
      m_current(current),
      m_layer(new QComboBox(this)),
      m_column(new QComboBox(this)),
      m_selectedOnly(new QCheckBox(tr("Selected only"), this)),
      m_scope(new QLabel(this)),
      m_grid(new QGridLayout),
      m_histogram(new Histogram(this))
{
    setObjectName(QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_layer->setAccessibleName(tr("Layer"));
    m_column->setObjectName(QStringLiteral("statisticsColumn"));
    m_column->setAccessibleName(tr("Column"));
    for (QComboBox *box : {m_layer, m_column}) {
        box->setMinimumContentsLength(8);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    m_selectedOnly->setObjectName(QStringLiteral("statisticsSelected"));
    m_selectedOnly->setChecked(true);
    m_scope->setProperty("quiet", true);
    m_scope->setFont(Theme::small());
    m_scope->setWordWrap(true);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    auto *copyButton = new QPushButton(tr("Copy"), this);
    copyButton->setProperty("flat", true);
    // Where the window is low it scrolls, rather than push the status line out.
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("panel"));
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(12, 8, 12, 10);
    layout->setSpacing(8);
    layout->addWidget(m_layer);
    layout->addWidget(m_column);
    layout->addWidget(m_selectedOnly);
    layout->addWidget(m_scope);
    layout->addWidget(m_histogram);
    layout->addLayout(m_grid);
    layout->addWidget(copyButton, 0, Qt::AlignLeft);
    layout->addStretch(1);
    area->setMinimumWidth(inside->minimumSizeHint().width() + 10);

    m_pause.setSingleShot(true);
    m_pause.setInterval(60);
    connect(&m_pause, &QTimer::timeout, this, &StatisticsPanel::count);
    connect(copyButton, &QPushButton::clicked, this, &StatisticsPanel::copy);
    connect(m_layer, &QComboBox::activated, this,
            [this](int row) { m_current.choose(m_layer->itemData(row).toString()); });
    connect(m_column, &QComboBox::activated, this,
            [this](int row) { chooseColumn(m_column->itemData(row).toString()); });
    connect(m_selectedOnly, &QCheckBox::toggled, this, [this] { m_pause.start(); });
    connect(&current, &CurrentLayer::changed, this, &StatisticsPanel::fill);
    connect(&current, &CurrentLayer::selectionChanged, this, [this] { m_pause.start(); });
    fill();
}

StatisticsPanel::~StatisticsPanel() = default;

void StatisticsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_pause.start();
}

void StatisticsPanel::chooseColumn(const QString &column)
{
    m_chosen.insert(m_current.id(), column);
    m_column->setCurrentIndex(m_column->findData(column));
    m_pause.start();
}

void StatisticsPanel::fill()
{
    m_layer->clear();
    for (const QString &id : m_current.all())
        m_layer->addItem(m_current.nameOf(id), id);
    m_layer->setCurrentIndex(m_layer->findData(m_current.id()));
    const map::LayerState *state = m_current.state();
    const QString filled =
        state ? QStringLiteral("%1 %2").arg(m_current.id()).arg(state->layer.step) : QString();
    if (m_filled != filled) {
        m_filled = filled;
        m_column->clear();
        QString usual = m_chosen.value(m_current.id());
        if (state) {
            const QList<core::Column> &columns = state->layer.columns;
            const core::TimeAxis &axis = state->layer.dataset.timeAxis;
            // The choice is of the measure, whichever of its steps is shown.
            const QList<core::ShownColumn> measures = core::shownColumns(columns, axis, -1);
            const QList<core::ShownColumn> now = core::shownColumns(columns, axis, state->layer.step);
            for (qsizetype place = 0; place < now.size(); ++place) {
                const core::Column &column = columns.at(now.at(place).column);
                m_column->addItem(core::columnHeading(column), columns.at(measures.at(place).column).id);
                // Amounts are asked for more often than words.
                const bool amount = core::isNumber(column) && !core::unitText(column.unit).isEmpty();
                if (usual.isEmpty() && amount) usual = m_column->itemData(m_column->count() - 1).toString();
            }
        }
        m_column->setCurrentIndex(std::max(0, m_column->findData(usual)));
    }
    m_pause.start();
}

void StatisticsPanel::count()
{
    m_task.reset();
    const map::LayerState *state = m_current.state();
    const QSet<qint64> selected = state ? m_current.layers()->selected(m_current.id()) : QSet<qint64>();
    m_selectedOnly->setVisible(!selected.isEmpty());
    if (!isVisible() || !state) return;
    const int place = m_column->currentIndex();
    const QList<core::ShownColumn> columns =
        core::shownColumns(state->layer.columns, state->layer.dataset.timeAxis, state->layer.step);
    if (place < 0 || place >= columns.size()) return show({});
    const core::ShownColumn shown = columns.at(place);
    const bool some = m_selectedOnly->isChecked() && !selected.isEmpty();
    auto found = std::make_shared<core::ColumnStatistics>();
    m_task = std::make_unique<core::Task>(
        tr("Statistics"), [layer = state->layer, shown, found,
                           only = some ? selected : QSet<qint64>()](core::Feedback &feedback) {
            auto table = core::TableQuery::open(layer);
            if (!table) return;
            if (auto counted = core::columnStatistics(**table, shown, only, feedback))
                *found = counted.value();
        });
    const QString sentence = state->layer.filterOfStep().sentence(state->layer.columns);
    connect(m_task.get(), &core::Task::finished, this, [this, found, some, sentence](bool cancelled) {
        m_task.release()->deleteLater();
        if (cancelled) return;
        const QString rows = QLocale().toString(found->rows);
        m_scope->setText(some                 ? tr("%1 selected rows").arg(rows)
                         : sentence.isEmpty() ? tr("All %1 rows").arg(rows)
                                              : tr("%1 rows: %2").arg(rows, sentence));
        show(*found);
    });
    m_task->start();
}

void StatisticsPanel::show(const core::ColumnStatistics &found)
{
    m_statistics = found;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_text.clear();
    const map::LayerState *state = m_current.state();
    const int index =
        state ? core::columnIndex(state->layer.columns, m_column->currentData().toString()) : -1;
    const QString unit = index < 0 ? QString() : core::unitText(state->layer.columns.at(index).unit);
    const auto add = [&](const QString &name, const QString &value) {
        auto *left = new QLabel(name, this);
        left->setProperty("quiet", true);
        auto *right = new QLabel(value, this);
        right->setTextInteractionFlags(Qt::TextSelectableByMouse);
        right->setAlignment(Qt::AlignRight);
        const int row = m_grid->rowCount();
        m_grid->addWidget(left, row, 0);
        m_grid->addWidget(right, row, 1);
        m_text += name + QLatin1Char('\t') + value + QLatin1Char('\n');
    };
    const auto amount = [&](double value, int decimals) {
        const QString text = QLocale().toString(value, 'f', decimals);
        return unit.isEmpty() ? text : QStringLiteral("%1 %2").arg(text, unit);
    };
    // A mean is no more exact than what it is the mean of; of whole things it needs a digit to say anything.
    const int exact = found.decimals;
    const int derived = std::max(1, exact);
    add(tr("Known"), QLocale().toString(found.known()));
    add(tr("Unknown"), QLocale().toString(found.unknown - found.suppressed));
    if (found.suppressed > 0) add(core::suppressedText(), QLocale().toString(found.suppressed));
    if (found.numbers && found.known() > 0) {
        add(tr("Sum"), amount(found.sum, exact));
        add(tr("Mean"), amount(found.mean, derived));
        add(tr("Median"), amount(found.median, derived));
        add(tr("Least"), amount(found.least, exact));
        add(tr("Greatest"), amount(found.greatest, exact));
    } else if (!found.numbers) {
        add(tr("Different values"), QLocale().toString(found.different));
    }
    m_histogram->setStatistics(found, unit);
}

void StatisticsPanel::copy()
{
    QGuiApplication::clipboard()->setText(
        QStringLiteral("%1\n%2\n%3").arg(m_column->currentText(), m_scope->text(), m_text));
}

} // namespace machi::ui
