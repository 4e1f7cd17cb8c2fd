#pragma once

#include "scene/scenelayer.h"

#include <QImage>

#include <memory>

namespace machi::testing {

/// A layer of leaves in a row from west to east under one root, each a square of 100 m with one object whose
/// fid is the leaf's number; `picture`, if there is one, is every leaf's. Written into `folder`.
std::shared_ptr<scene::SceneLayer> rowOfTiles(const QString &folder, int leaves, const QImage &picture = {});

} // namespace machi::testing
