#pragma once

#include "core/model/exactgeometry.h"

namespace machi::core::citygml {

/// Copies one surface with its rings and vertices to the end of another geometry; lod, piece and names of
/// parts there stay as they are.
void appendSurface(const ExactGeometry &from, const ExactGeometry::Surface &surface, ExactGeometry &to);
void appendLine(const ExactGeometry &from, const ExactGeometry::Line &line, ExactGeometry &to);
/// All surfaces and lines.
void appendGeometry(const ExactGeometry &from, ExactGeometry &to);

} // namespace machi::core::citygml
