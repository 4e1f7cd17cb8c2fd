#pragma once

#include "core/model/sunposition.h"

#include <QColor>
#include <QObject>
#include <QVector3D>

#include <optional>

namespace machi::scene {

/// East, north, up to Qt Quick 3D's axes: y is up, the eye looks along -z.
QVector3D sceneAxes(const core::Vector3 &v);

/// The light of the scene, for `resources/scene` (`light`): from where, how bright, and what sky and haze
/// look like in it. The usual light comes from the south-west and is not the sun's of any hour; it shows
/// shapes best. Main thread.
class SceneLight : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QVector3D sun READ sun NOTIFY changed)
    Q_PROPERTY(double day READ day NOTIFY changed)
    Q_PROPERTY(QVector3D brightness READ brightness NOTIFY changed)
    Q_PROPERTY(QColor skyColour READ skyColour NOTIFY changed)
    Q_PROPERTY(QColor hazeColour READ hazeColour NOTIFY changed)
    Q_PROPERTY(QVector3D hazePaint READ hazePaint NOTIFY changed)

public:
    explicit SceneLight(QObject *parent = nullptr);

    /// The sun of an hour; none = the usual light. Below the horizon it is night: dim, bluish, no shadows.
    void setSun(const std::optional<core::SunPosition> &sun);
    const std::optional<core::SunPosition> &sunPosition() const { return m_position; }

    QVector3D sun() const { return m_sun; }               ///< towards where the light comes from
    double day() const { return m_day; }                  ///< strength of the direct light, 0 … 1
    QVector3D brightness() const { return m_brightness; } ///< of everything, by red, green, blue
    QColor skyColour() const { return m_sky; }
    QColor hazeColour() const { return m_haze; }
    QVector3D hazePaint() const; ///< as shaders take it: as it is written, 0 … 1

Q_SIGNALS:
    void changed();

private:
    std::optional<core::SunPosition> m_position;
    QVector3D m_sun;
    double m_day = 1;
    QVector3D m_brightness{1, 1, 1};
    QColor m_sky;
    QColor m_haze;
};

} // namespace machi::scene
