#include "ui/ask/ruleeditor.h"

#include "core/store/tablequery.h"
#include "core/task/runner.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace machi::ui {

namespace {

using Test = core::FilterRule::Test;
constexpr int mostValues = 200;

/// A number as somebody types it, also full width and with separators; empty where it is none.
QString plainNumber(const QString &typed)
{
    QString text = typed.normalized(QString::NormalizationForm_KC).trimmed();
    bool good = false;
    double value = text.toDouble(&good);
    if (!good) value = QLocale().toDouble(text, &good);
    return good ? QString::number(value, 'g', 15) : QString();
}

} // namespace

RuleEditor::RuleEditor(const core::ProjectLayer &layer, QWidget *parent)
    : QWidget(parent),
      m_layer(layer),
      m_shown(core::shownColumns(layer.columns, layer.dataset.timeAxis, layer.step)),
      m_column(new QComboBox(this)),
      m_test(new QComboBox(this)),
      m_value(new QLineEdit(this)),
      m_unit(new QLabel(this)),
      m_values(new QListWidget(this))
{
    m_column->setObjectName(QStringLiteral("ruleColumn"));
    m_column->setAccessibleName(tr("Column"));
    m_column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_column->setMinimumContentsLength(14);
    m_test->setObjectName(QStringLiteral("ruleTest"));
    m_test->setAccessibleName(tr("Condition"));
    m_value->setObjectName(QStringLiteral("ruleValue"));
    m_value->setAccessibleName(tr("Value"));
    m_values->setObjectName(QStringLiteral("ruleValues"));
    m_values->setAccessibleName(tr("Values"));
    m_values->setMaximumHeight(116);
    for (const core::ShownColumn &one : m_shown) {
        const core::Column &column = layer.columns.at(one.column);
        m_column->addItem(core::columnTitle(column), column.id);
    }
    // Most is asked of what the map is coloured by.
    const QString coloured =
        layer.settings.style ? layer.settings.style->column : layer.style->columns.value(0);
    m_column->setCurrentIndex(std::max(0, rowOf(coloured)));
    auto *remove = new QToolButton(this);
    remove->setIcon(Theme::icon(QStringLiteral("close"), Theme::colours().quiet));
    remove->setToolTip(tr("Remove this condition"));
    remove->setAccessibleName(remove->toolTip());
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_column, 0, 0);
    grid->addWidget(m_test, 0, 1);
    grid->addWidget(m_value, 0, 2);
    grid->addWidget(m_unit, 0, 3);
    grid->addWidget(remove, 0, 4, Qt::AlignRight);
    grid->addWidget(m_values, 1, 0, 1, 5);
    grid->setColumnStretch(2, 1);
    connect(m_column, &QComboBox::currentIndexChanged, this, &RuleEditor::adoptColumn);
    connect(m_test, &QComboBox::currentIndexChanged, this, &RuleEditor::adoptTest);
    connect(m_test, &QComboBox::activated, this, [this] { m_asked = true; });
    connect(m_value, &QLineEdit::textChanged, this, &RuleEditor::changed);
    connect(m_values, &QListWidget::itemChanged, this, &RuleEditor::changed);
    connect(remove, &QToolButton::clicked, this, &RuleEditor::removeWanted);
    adoptColumn();
}

RuleEditor::~RuleEditor() = default;

int RuleEditor::rowOf(const QString &column) const
{
    const auto it = std::find_if(m_shown.begin(), m_shown.end(), [&](const core::ShownColumn &one) {
        return m_layer.columns.at(one.column).id == column ||
               (one.label >= 0 && m_layer.columns.at(one.label).id == column);
    });
    return it == m_shown.end() ? -1 : static_cast<int>(it - m_shown.begin());
}

const core::ShownColumn *RuleEditor::shown() const
{
    const int row = m_column->currentIndex();
    return row < 0 ? nullptr : &m_shown.at(row);
}

Test RuleEditor::test() const
{
    return static_cast<Test>(m_test->currentData().toInt());
}

bool RuleEditor::asksForWords() const
{
    const core::ShownColumn *one = shown();
    if (!one || (test() != Test::Is && test() != Test::IsNot)) return false;
    return one->label >= 0 || !core::isNumber(m_layer.columns.at(one->column));
}

void RuleEditor::adoptColumn()
{
    const core::ShownColumn *one = shown();
    if (!one) return;
    const core::Column &column = m_layer.columns.at(one->column);
    const Test before = test();
    const bool ranked = one->label >= 0; // a number that is told by words
    const bool wasAsked = m_asked && m_test->count() > 0;
    const QSignalBlocker quiet(m_test);
    m_test->clear();
    const auto add = [this](const QString &words, Test test) {
        m_test->addItem(words, static_cast<int>(test));
    };
    if (core::isNumber(column)) {
        add(tr("at least"), Test::AtLeast);
        add(tr("at most"), Test::AtMost);
    }
    add(tr("is"), Test::Is);
    add(tr("is not"), Test::IsNot);
    if (!core::isNumber(column)) add(tr("contains"), Test::Contains);
    add(tr("is known"), Test::Known);
    add(tr("is unknown"), Test::Unknown);
    // What suits the column, unless somebody has said what they want of it.
    const Test natural = core::isNumber(column) && !ranked ? Test::AtLeast : Test::Is;
    const int again = wasAsked ? m_test->findData(static_cast<int>(before)) : -1;
    m_test->setCurrentIndex(again >= 0 ? again : m_test->findData(static_cast<int>(natural)));
    m_unit->setText(core::unitText(column.unit));
    adoptTest();
}

void RuleEditor::adoptTest()
{
    const bool words = asksForWords();
    const bool value = !words && test() != Test::Known && test() != Test::Unknown;
    m_value->setVisible(value);
    m_unit->setVisible(value && !m_unit->text().isEmpty());
    m_values->setVisible(words);
    if (words) offerValues();
    Q_EMIT changed();
}

void RuleEditor::offerValues()
{
    const core::ShownColumn *one = shown();
    const QString column = m_layer.columns.at(one->label >= 0 ? one->label : one->column).id;
    if (column == m_offered) return;
    m_offered = column;
    m_values->clear();
    auto found = std::make_shared<QStringList>();
    m_task = std::make_unique<core::Task>(
        tr("Values"), [layer = m_layer, column, found](core::Feedback &feedback) {
            auto table = core::TableQuery::open(layer, false);
            if (!table) return;
            const core::Interruption interruption((*table)->database(), feedback);
            *found = (*table)->different(column, mostValues);
        });
    connect(m_task.get(), &core::Task::finished, this, [this, found] {
        m_task.release()->deleteLater();
        // Nobody finds a name in a list of hundreds.
        if (!m_asked && m_wanted.isEmpty() && found->size() >= mostValues)
            m_test->setCurrentIndex(std::max(0, m_test->findData(static_cast<int>(Test::Contains))));
        for (const QString &value : m_wanted)
            if (!found->contains(value)) found->prepend(value);
        const QSignalBlocker quiet(m_values);
        for (const QString &value : *found) {
            auto *item = new QListWidgetItem(value, m_values);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
            item->setCheckState(m_wanted.contains(value) ? Qt::Checked : Qt::Unchecked);
        }
        m_wanted.clear();
        Q_EMIT changed();
    });
    m_task->start();
}

void RuleEditor::setRule(const core::FilterRule &rule)
{
    const int place = core::columnIndex(m_layer.columns, rule.column);
    if (rowOf(rule.column) < 0 && place >= 0) { // of another step in time
        m_shown.append({place, -1, -1, -1});
        m_column->addItem(core::columnTitle(m_layer.columns.at(place)), rule.column);
    }
    m_column->setCurrentIndex(std::max(0, rowOf(rule.column)));
    m_wanted = rule.values;
    m_asked = true;
    m_test->setCurrentIndex(std::max(0, m_test->findData(static_cast<int>(rule.test))));
    if (!asksForWords()) {
        m_value->setText(rule.values.join(QLatin1Char(' ')));
        m_wanted.clear();
    } else if (m_values->count() > 0) { // offered already
        for (int row = 0; row < m_values->count(); ++row)
            m_values->item(row)->setCheckState(
                rule.values.contains(m_values->item(row)->text()) ? Qt::Checked : Qt::Unchecked);
        m_wanted.clear();
    }
}

core::FilterRule RuleEditor::rule() const
{
    const core::ShownColumn *one = shown();
    if (!one) return {};
    const core::Column &column = m_layer.columns.at(one->column);
    core::FilterRule rule{column.id, test(), {}};
    if (rule.test == Test::Known || rule.test == Test::Unknown) return rule;
    if (asksForWords()) {
        if (one->label >= 0) rule.column = m_layer.columns.at(one->label).id;
        for (int row = 0; row < m_values->count(); ++row)
            if (m_values->item(row)->checkState() == Qt::Checked)
                rule.values.append(m_values->item(row)->text());
        if (m_values->count() == 0) rule.values = m_wanted;
    } else {
        const QString typed = m_value->text().trimmed();
        const QString value = core::isNumber(column) ? plainNumber(typed) : typed;
        if (!value.isEmpty()) rule.values = {value};
    }
    if (rule.values.isEmpty()) rule.column.clear();
    return rule;
}

} // namespace machi::ui
