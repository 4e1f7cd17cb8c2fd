#pragma once

#include "core/io/citygml/outline.h"
#include "core/io/citygml/polygonunion.h"

#include <vector>

namespace machi::core::citygml {

/// What a map draws of one city object, and how high and low it reaches.
struct FootprintShape
{
    Shape shape; ///< two-dimensional MultiPolygon, else MultiLineString, else MultiPoint, else empty
    bool hasHeights = false;
    bool isBox = false; ///< the outline was too much to keep
    double zMin = 0;    ///< metres, in the file's height datum
    double zMax = 0;
};

/// Finds the footprint: LOD0's footprint, or roof edge; else LOD1 seen from below; else the GroundSurfaces of
/// LOD2 and up; else all outer faces of the lowest of these, united; else lines and points. Heights are those
/// of the highest LOD, and unknown where all are exactly 0, which is how flat data are written. One thread.
class Footprint
{
public:
    /// `isGeographic`: coordinates are degrees, else metres. `hasHeights`: the CRS has a third axis.
    Footprint(bool isGeographic, bool hasHeights);

    /// `isSheet`: faces lie side by side and none below another, whichever way they look (terrain, water,
    /// roads).
    FootprintShape of(const std::vector<ExactGeometry> &geometry, bool isSheet = false);
    /// Geometry that comes in pieces: all its faces are dissolved into one outline.
    void addPiece(const ExactGeometry &piece);
    FootprintShape ofPieces();

private:
    using Surface = ExactGeometry::Surface;
    struct Face
    {
        const ExactGeometry *geometry = nullptr;
        const Surface *surface = nullptr;
        double area = 0; ///< seen from above, negative for a face that looks down; 0 = upright
    };
    void collectLod0(const std::vector<ExactGeometry> &geometry);
    void collectLod1(const std::vector<ExactGeometry> &geometry, bool isSheet);
    void collectGround(const std::vector<ExactGeometry> &geometry);
    void collectOuter(const std::vector<ExactGeometry> &geometry);
    void collect(const ExactGeometry &geometry, const Surface &surface);
    Shape dissolved();
    Shape faces() const;
    Shape lines(const std::vector<ExactGeometry> &geometry) const;
    Shape points(const std::vector<ExactGeometry> &geometry) const;
    void includeHeights(const ExactGeometry &geometry, FootprintShape &found) const;

    bool m_geographic;
    bool m_hasHeights;
    PolygonUnion m_union;
    Outline m_outline;
    Outline m_pieces;
    FootprintShape m_pieceHeights;
    std::vector<Face> m_faces;
};

} // namespace machi::core::citygml
