#pragma once

#include "core/plugin/renderer.h"
#include "core/store/projectlayer.h"
#include "map/groundpicture.h"
#include "map/layerstack.h"
#include "scene/scenecontent.h"
#include "scene/sceneview.h"

#include <QHash>
#include <QImage>
#include <QList>

#include <memory>

namespace machi::render {

/// The city in 3D as it is put together for pictures: made once, then looked at from places and at moments.
/// Main thread.
class SceneStudio
{
public:
    /// `layers` bottom first; terrain stands below them in any case. All must outlive this.
    SceneStudio(core::Project &project, const core::RenderRequest &request, QList<core::ProjectLayer> layers,
                core::Feedback &feedback);
    ~SceneStudio();

    /// `render.no-scene` where nothing stands and there is no water. Data sets whose tiles are outdated are
    /// left out with a warning.
    core::Status open();
    const QList<core::ProjectLayer> &layers() const { return m_layers; }

    void look(const core::Camera &camera);
    /// Another moment of some layers: their ids and steps.
    void setSteps(const QHash<QString, int> &steps);
    /// Waits until all is drawn. `render.cancelled`, `render.no-graphics`.
    core::Result<QImage> picture(const QString &title);

private:
    void feedWater();
    void setMarkers();
    bool isWater(const QString &id) const;
    void annotate(QImage &image, const QString &title) const;

    core::Project &m_project;
    const core::RenderRequest &m_request;
    QList<core::ProjectLayer> m_layers;
    core::Feedback &m_feedback;
    QSize m_pixels;
    scene::SceneContent m_content;
    scene::WaterInput m_water;
    map::LayerStack m_lying; ///< what the ground shows
    map::LayerStack m_shown; ///< everything, for legend and credits
    map::GroundPicture m_ground;
    std::unique_ptr<scene::SceneView> m_view;
};

} // namespace machi::render
