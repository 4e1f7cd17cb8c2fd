#pragma once

#include "core/task/runner.h"
#include "ui/scene/scenepiece.h"

#include <QSet>
#include <QTimer>

#include <memory>

namespace machi::ui {

/// Points and pins stand above the ground in 3D with their symbols of the map.
class SceneSigns : public ScenePiece
{
    Q_OBJECT

public:
    SceneSigns(Workbench &bench, QObject *parent);
    void opened(map::MapLayers &layers) override;
    void closing() override;
    bool isInLegend(const QString &layerId) const override { return m_marked.contains(layerId); }

protected:
    void shownChanged() override;

private:
    void collect();

    QTimer m_refresh;
    std::unique_ptr<core::Task> m_task;
    QSet<QString> m_marked; ///< layers whose points stand there as signs
};

} // namespace machi::ui
