#include "scene/scenecut.h"

#include "scene/scenelight.h"

namespace machi::scene {

SceneCut::SceneCut(SceneState &state, QObject *parent) : QObject(parent), m_state(state)
{
    connect(&state, &SceneState::cameraChanged, this, [this] {
        if (m_box) place();
    });
}

void SceneCut::set(const std::optional<core::CutBox> &box)
{
    m_box = box;
    place();
    m_state.repaint();
    Q_EMIT moved();
}

// The scene's frame moves with the eye, the box's stays.
void SceneCut::place()
{
    if (m_box) {
        const core::CutBox box = m_box->in(m_state.camera().frame());
        const auto single = [](const std::array<double, 3> &v) {
            return QVector3D(static_cast<float>(v[0]), static_cast<float>(v[1]), static_cast<float>(v[2]));
        };
        for (std::size_t axis = 0; axis < 3; ++axis)
            m_rows[axis] =
                QVector4D(sceneAxes(box.axes[axis]), static_cast<float>(-box.axes[axis].dot(box.centre)));
        m_low = single(box.low);
        m_high = single(box.high);
    }
    Q_EMIT changed();
}

} // namespace machi::scene
