#pragma once

#include "core/model/columntext.h"
#include "core/store/tablequery.h"
#include "ui/ask/currentlayer.h"

#include <QAbstractTableModel>
#include <QCache>

#include <memory>
#include <vector>

namespace machi::core {
class Task;
}

namespace machi::ui {

/// All rows of the current layer, however many: the order of their numbers is made by SQL on another thread,
/// values are read some rows at a time when they are looked at. Codes show their label, unknown is 不明.
class FeatureTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        Selected = Qt::UserRole, ///< the row is in the layer's selection
        Fid
    };

    explicit FeatureTableModel(CurrentLayer &current, QObject *parent = nullptr);
    ~FeatureTableModel() override;

    void setText(const QString &text); ///< only rows that hold it in some column
    void setOnlySelected(bool only);   ///< only rows of the selection
    void sort(int column, Qt::SortOrder order) override;
    void sortAsStored();
    /// Nothing is read while nobody looks at the table.
    void setAwake(bool awake);

    bool isLoading() const { return m_task != nullptr; }
    const std::vector<qint64> &fids() const { return m_fids; } ///< of the rows shown, in order
    qint64 fid(int row) const { return m_fids[static_cast<std::size_t>(row)]; }
    int rowOf(qint64 fid) const; ///< -1 where it is not shown
    const core::Issues &issues() const { return m_issues; }
    core::TableQuery *table() const { return m_table.get(); }
    const QList<core::ShownColumn> &columns() const { return m_columns; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loadingChanged();

private:
    void adopt();
    void followStep(const core::ProjectLayer &layer);
    void load();
    void take(std::vector<qint64> fids);
    const QVariantList *rowValues(int row) const;

    CurrentLayer &m_current;
    bool m_awake = false;
    bool m_stale = true;
    QString m_layerId;
    QString m_rows; ///< condition that the table was opened with
    std::unique_ptr<core::TableQuery> m_table;
    QList<core::ShownColumn> m_columns;
    std::vector<qint64> m_fids;
    mutable std::vector<std::int32_t> m_rowOfFid; ///< made when it is asked for
    mutable QCache<int, QList<QVariantList>> m_pages;
    core::TableQuery::Order m_order;
    QString m_text;
    bool m_onlySelected = false;
    core::Issues m_issues;
    std::unique_ptr<core::Task> m_task;
};

} // namespace machi::ui
