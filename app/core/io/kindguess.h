#pragma once

#include "core/io/reader.h"

#include <QStringList>

namespace machi::core {

/// What the geometry of a table is. Mixed layers make one data set for each.
enum class ShapeFamily { None, Points, Lines, Areas };

ShapeFamily familyOf(ShapeType type);
QString familyName(ShapeFamily family); ///< in the user's language: points, lines, areas, no geometry

/// The kind of data set that a table most likely is, told by its name, its folder's and its columns: shelter,
/// survey, flowgrid, flood …; where nothing fits, facility for points, vector for lines and areas, table.
QString guessKind(const QString &name, const QString &folder, const QStringList &columns, ShapeFamily family);
/// flood, heat, terrain or raster.
QString guessRasterKind(const QString &name, const QString &folder, const QStringList &bands);

} // namespace machi::core
