#pragma once

#include "core/scene/cutbox.h"
#include "scene/scenestate.h"

#include <QObject>
#include <QVector3D>
#include <QVector4D>

#include <optional>

namespace machi::scene {

/// A section through the city, for `resources/scene` (`cut`): what lies outside a box is not drawn. Main
/// thread.
class SceneCut : public QObject
{
    Q_OBJECT
    Q_PROPERTY(double strength READ strength NOTIFY changed)
    // Places of the scene to metres along the box's axes.
    Q_PROPERTY(QVector4D across READ across NOTIFY changed)
    Q_PROPERTY(QVector4D along READ along NOTIFY changed)
    Q_PROPERTY(QVector4D upward READ upward NOTIFY changed)
    Q_PROPERTY(QVector3D low READ low NOTIFY changed)
    Q_PROPERTY(QVector3D high READ high NOTIFY changed)

public:
    explicit SceneCut(SceneState &state, QObject *parent = nullptr);

    void set(const std::optional<core::CutBox> &box); ///< none = everything is drawn
    const std::optional<core::CutBox> &box() const { return m_box; }

    double strength() const { return m_box ? 1 : 0; }
    QVector4D across() const { return m_rows[0]; }
    QVector4D along() const { return m_rows[1]; }
    QVector4D upward() const { return m_rows[2]; }
    QVector3D low() const { return m_low; }
    QVector3D high() const { return m_high; }

Q_SIGNALS:
    void moved();   ///< another box, or none
    void changed(); ///< and when the scene's frame moves

private:
    void place();

    SceneState &m_state;
    std::optional<core::CutBox> m_box;
    std::array<QVector4D, 3> m_rows;
    QVector3D m_low, m_high;
};

} // namespace machi::scene
