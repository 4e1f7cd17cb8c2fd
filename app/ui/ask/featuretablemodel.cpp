#include "ui/ask/featuretablemodel.h"

#include "core/task/runner.h"
#include "ui/shell/theme.h"

#include <algorithm>
#include <span>

namespace machi::ui {

namespace {

constexpr int pageRows = 128;
constexpr int pagesKept = 64;

} // namespace

FeatureTableModel::FeatureTableModel(CurrentLayer &current, QObject *parent)
    : QAbstractTableModel(parent), m_current(current), m_pages(pagesKept)
{
    connect(&current, &CurrentLayer::changed, this, &FeatureTableModel::adopt);
    connect(&current, &CurrentLayer::selectionChanged, this, [this] {
        if (m_onlySelected) return load();
        if (!m_fids.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Selected});
    });
}

FeatureTableModel::~FeatureTableModel() = default;

void FeatureTableModel::setAwake(bool awake)
{
    m_awake = awake;
    if (awake && m_stale) adopt();
}

void FeatureTableModel::adopt()
{
    m_stale = true;
    if (!m_awake && m_current.state()) return;
    m_stale = false;
    const map::LayerState *state = m_current.state();
    const QString id = state ? state->layer.id() : QString();
    const QString rows = state ? state->layer.shownRows() : QString();
    if (m_table && id == m_layerId) followStep(state->layer);
    if (m_table && id == m_layerId && rows == m_rows) return;
    const bool other = id != m_layerId;
    m_task.reset();
    if (other || !state) {
        beginResetModel();
        m_layerId = id;
        m_fids.clear();
        m_rowOfFid.clear();
        m_pages.clear();
        m_table.reset();
        m_columns.clear();
        m_order = {};
        if (state)
            m_columns =
                core::shownColumns(state->layer.columns, state->layer.dataset.timeAxis, state->layer.step);
        endResetModel();
    }
    m_rows = rows;
    m_issues.clear();
    if (!state) return;
    auto opened = core::TableQuery::open(state->layer);
    if (!opened) {
        m_issues = opened.issues();
        Q_EMIT loadingChanged();
        return;
    }
    m_table = opened.take();
    load();
}

void FeatureTableModel::followStep(const core::ProjectLayer &layer)
{
    const QList<core::ShownColumn> columns =
        core::shownColumns(layer.columns, layer.dataset.timeAxis, layer.step);
    if (columns.size() != m_columns.size()) return;
    bool sorted = false;
    for (qsizetype place = 0; place < columns.size(); ++place) {
        if (columns.at(place).column == m_columns.at(place).column) continue;
        const QString before = layer.columns.at(m_columns.at(place).column).id;
        m_columns[place] = columns.at(place);
        const int section = static_cast<int>(place);
        Q_EMIT headerDataChanged(Qt::Horizontal, section, section);
        if (!m_fids.empty()) Q_EMIT dataChanged(index(0, section), index(rowCount() - 1, section));
        if (m_order.column != before) continue;
        m_order.column = layer.columns.at(columns.at(place).column).id;
        sorted = true;
    }
    if (sorted) load();
}

void FeatureTableModel::setText(const QString &text)
{
    if (text == m_text) return;
    m_text = text;
    load();
}

void FeatureTableModel::setOnlySelected(bool only)
{
    if (only == m_onlySelected) return;
    m_onlySelected = only;
    load();
}

void FeatureTableModel::sort(int column, Qt::SortOrder order)
{
    if (!m_table || column < 0 || column >= m_columns.size()) return;
    // The words of a rank have no order of their own: the rank has.
    m_order = {m_table->layer().columns.at(m_columns.at(column).column).id, order == Qt::DescendingOrder};
    load();
}

void FeatureTableModel::sortAsStored()
{
    m_order = {};
    load();
}

void FeatureTableModel::load()
{
    if (!m_table) return;
    m_task.reset();
    struct Found
    {
        std::vector<qint64> fids;
        core::Issues issues;
    };
    auto found = std::make_shared<Found>();
    const QSet<qint64> only =
        m_onlySelected && m_current.layers() ? m_current.layers()->selected(m_layerId) : QSet<qint64>();
    m_task = std::make_unique<core::Task>(
        tr("Reading the table"), [layer = m_table->layer(), text = m_text, order = m_order,
                                  selected = m_onlySelected, only, found](core::Feedback &feedback) {
            auto table = core::TableQuery::open(layer);
            if (!table) {
                found->issues = table.issues();
                return;
            }
            auto rows = (*table)->rows({}, text, order, feedback);
            found->issues = rows.issues();
            if (!rows) return;
            found->fids = rows.take();
            if (selected) std::erase_if(found->fids, [&](qint64 fid) { return !only.contains(fid); });
        });
    connect(m_task.get(), &core::Task::finished, this, [this, found](bool cancelled) {
        m_task.release()->deleteLater();
        if (!cancelled) {
            m_issues = found->issues;
            take(std::move(found->fids));
        }
        Q_EMIT loadingChanged();
    });
    m_task->start();
    Q_EMIT loadingChanged();
}

void FeatureTableModel::take(std::vector<qint64> fids)
{
    beginResetModel();
    m_fids = std::move(fids);
    m_rowOfFid.clear();
    m_pages.clear();
    endResetModel();
}

int FeatureTableModel::rowOf(qint64 fid) const
{
    if (m_rowOfFid.empty() && !m_fids.empty()) {
        const qint64 greatest = *std::max_element(m_fids.begin(), m_fids.end());
        m_rowOfFid.assign(static_cast<std::size_t>(greatest) + 1, -1);
        for (std::size_t row = 0; row < m_fids.size(); ++row)
            m_rowOfFid[static_cast<std::size_t>(m_fids[row])] = static_cast<std::int32_t>(row);
    }
    return fid >= 0 && static_cast<std::size_t>(fid) < m_rowOfFid.size()
               ? m_rowOfFid[static_cast<std::size_t>(fid)]
               : -1;
}

const QVariantList *FeatureTableModel::rowValues(int row) const
{
    if (!m_table) return nullptr;
    const int page = row / pageRows;
    const QList<QVariantList> *values = m_pages.object(page);
    if (!values) {
        const std::size_t first = static_cast<std::size_t>(page) * pageRows;
        const std::size_t count = std::min<std::size_t>(pageRows, m_fids.size() - first);
        auto *read = new QList<QVariantList>(m_table->values(std::span(m_fids).subspan(first, count)));
        m_pages.insert(page, read);
        values = read;
    }
    const QVariantList &one = values->at(row % pageRows);
    return one.isEmpty() ? nullptr : &one;
}

int FeatureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fids.size());
}

int FeatureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant FeatureTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == Fid) return fid(index.row());
    if (role == Selected)
        return m_current.layers() && m_current.layers()->selected(m_layerId).contains(fid(index.row()));
    if (role != Qt::DisplayRole && role != Qt::ForegroundRole && role != Qt::TextAlignmentRole &&
        role != Qt::ToolTipRole)
        return {};
    const QList<core::Column> &columns = m_table->layer().columns;
    const core::ShownColumn &shown = m_columns.at(index.column());
    const core::Column &column = columns.at(shown.column);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter |
                                (core::isNumber(column) && shown.label < 0 ? Qt::AlignRight : Qt::AlignLeft));
    const QVariantList *values = rowValues(index.row());
    const QVariant value = values ? values->at(shown.column) : QVariant();
    const QVariant label = values && shown.label >= 0 ? values->at(shown.label) : QVariant();
    const bool known = core::isKnown(value) || core::isKnown(label);
    const bool suppressed =
        !known && values && shown.suppressed >= 0 && values->at(shown.suppressed).toBool();
    switch (role) {
    case Qt::ForegroundRole:
        return known ? QVariant() : QVariant(Theme::colours().quiet);
    case Qt::ToolTipRole: {
        if (suppressed) return core::suppressedText();
        QVariant code = values && shown.code >= 0 ? values->at(shown.code) : QVariant();
        if (core::isKnown(label)) code = value;
        const QString words = core::isKnown(label) ? label.toString() : core::valueText(column, value, true);
        return core::isKnown(code) ? tr("%1 (code %2)").arg(words, code.toString()) : words;
    }
    default:
        if (suppressed) return core::suppressedText();
        return core::isKnown(label) ? label : core::valueText(column, value, false);
    }
}

QVariant FeatureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= m_columns.size() || !m_current.state()) return {};
    const QList<core::Column> &columns =
        m_table ? m_table->layer().columns : m_current.state()->layer.columns;
    if (m_columns.at(section).column >= columns.size()) return {};
    const core::Column &column = columns.at(m_columns.at(section).column);
    if (role == Qt::DisplayRole) return core::columnHeading(column);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(
            Qt::AlignVCenter |
            (core::isNumber(column) && m_columns.at(section).label < 0 ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole) return QStringLiteral("%1\n%2").arg(core::columnHeading(column), column.id);
    return {};
}

} // namespace machi::ui
