#pragma once

#include "core/task/runner.h"
#include "ui/scene/scenepiece.h"

#include <QHash>
#include <QTimer>

#include <memory>

class QAction;

namespace machi::scene {
struct SceneColours;
}

namespace machi::ui {

/// Gives what stands in 3D the colours of the layers' styles, and what is selected its own.
class SceneColouring : public ScenePiece
{
    Q_OBJECT

public:
    SceneColouring(Workbench &bench, QObject *parent);
    void opened(map::MapLayers &layers) override;
    void closing() override;

protected:
    void viewMade() override;
    void shownChanged() override;

private:
    void preferColours();
    void paint();
    void apply(const QString &layerId);
    void applyAll();

    QAction *m_textures;
    QAction *m_seeThrough;               ///< what is not selected, while something is
    QHash<QString, QByteArray> m_styles; ///< as they were last seen, by layer
    QTimer m_repaint;
    std::unique_ptr<core::Task> m_task;
    QHash<QString, std::shared_ptr<const scene::SceneColours>> m_colours; ///< by style, without the selection
};

} // namespace machi::ui
