#pragma once

#include "core/model/localframe.h"

#include <QQuaternion>
#include <QVector3D>

namespace machi::scene {

/// In the precision that the graphics card has.
inline QVector3D single(const core::Vector3 &v)
{
    return {static_cast<float>(v.x), static_cast<float>(v.y), static_cast<float>(v.z)};
}

/// How something whose positions are of `own` is turned in the frame of the camera.
inline QQuaternion turnInto(const core::LocalFrame &camera, const core::LocalFrame &own)
{
    return QQuaternion::fromAxes(single(camera.directionFrom(own, {1, 0, 0})),
                                 single(camera.directionFrom(own, {0, 1, 0})),
                                 single(camera.directionFrom(own, {0, 0, 1})));
}

} // namespace machi::scene
