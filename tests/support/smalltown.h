#pragma once

#include "core/store/project.h"

#include <QString>

#include <memory>

namespace machi::testing {

/// A project with one data set of each sort that a map can show, 1 km of Kumagaya around 36.145 N 139.387 E:
/// buildings of 8, 15 and 40 m and of unknown height (a square of 100 m each, from west to east; flood rank
/// 1, 3, none, none), a road along the south, shelters (one with a wrong place, in Kobe), a tree and a wood
/// in one data set, and a raster of depth ranks. nullptr when the store fails.
std::unique_ptr<core::Project> makeSmallTown(const QString &path);

} // namespace machi::testing
