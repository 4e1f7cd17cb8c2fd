#pragma once

#include "core/store/projectlayer.h"
#include "scene/scenelayer.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace machi::scene {

/// Whether data sets of this kind stand in the city, or are the ground that it stands on; others lie on it.
bool standsInScene(const QString &kind);

/// A layer of the project, and where its tiles are.
struct SceneSource
{
    core::ProjectLayer layer;
    QString dataFolder; ///< Project::dataFolder
    double opacity = 1; ///< 0 … 1
};

/// What a project's layers give the 3D view.
struct SceneContent
{
    std::vector<std::shared_ptr<SceneLayer>> layers;
    bool hasTerrain = false;
    double ground = 0; ///< metres: where level ground is drawn if there is no terrain
    /// Whose tiles are damaged or of an older version: core::rebuildScene makes them again.
    QList<core::ProjectLayer> outdated;
    /// Titles of what has heights above the ellipsoid among others above the geoid: it stands some ten
    /// metres too high.
    QStringList otherHeights;
};

/// Opens the tiles of those sources that stand in the scene; `known` layers are taken as they are. Maps files
/// only: quick.
SceneContent openScene(const QList<SceneSource> &sources,
                       const std::vector<std::shared_ptr<SceneLayer>> &known = {});

} // namespace machi::scene
