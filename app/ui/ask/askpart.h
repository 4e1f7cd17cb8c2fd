#pragma once

#include "core/store/layerfilter.h"
#include "map/maplayers.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

namespace machi::core {
class Task;
}

namespace machi::ui {

class AreaTool;
class CurrentLayer;
class FilterDialog;
class HoverTip;
class StatisticsPanel;
class TablePanel;
class Workbench;

/// Questions to a layer: its table, its statistics, selecting by area and by attribute, a word under the
/// resting pointer.
class AskPart : public QObject
{
    Q_OBJECT

public:
    explicit AskPart(Workbench &bench);
    ~AskPart() override;
    bool isSelecting() const { return m_task != nullptr; }

private:
    void makeActions();
    void exportTable(const core::ProjectLayer &layer, const std::vector<qint64> &fids, const QString &path);
    void openTable(const QString &layerId);
    void openStatistics(const QString &layerId);
    void selectWithin(const QPolygonF &area, map::Choose how);
    void selectByAttribute();
    void selectRows(const core::LayerFilter &filter);
    void run(const QString &title, std::function<QSet<qint64>(core::Feedback &)> work, map::Choose how);

    Workbench &m_bench;
    CurrentLayer *m_current;
    TablePanel *m_table;
    StatisticsPanel *m_statistics;
    AreaTool *m_box;
    AreaTool *m_polygon;
    HoverTip *m_tip;
    QPointer<FilterDialog> m_dialog;
    std::unique_ptr<core::Task> m_task;
};

} // namespace machi::ui
