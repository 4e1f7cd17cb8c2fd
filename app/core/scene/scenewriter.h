#pragma once

#include "core/model/exactgeometry.h"
#include "core/model/todegrees.h"
#include "core/scene/scenetree.h"
#include "core/scene/spillfile.h"
#include "core/scene/triangulator.h"

#include <map>
#include <memory>
#include <span>
#include <vector>

namespace machi::core {

/// A texture on a ring: its number (not 0) and u, v per vertex, v upwards as in CityGML.
struct RingPicture
{
    std::uint32_t ring; ///< index into ExactGeometry::rings
    std::uint32_t texture;
    std::span<const float> uv;
};

/// Makes a data set's scene tiles from its exact geometry as it comes. Memory is bounded: what does not fit
/// waits in a file, tile by tile. One thread.
class SceneWriter
{
public:
    /// `folder` (the data set's `scene`) is made when there is something to write. `crs` is the geometry's.
    /// With an `atlas` it may be given textures.
    SceneWriter(const QString &folder, const Crs &crs, HeightDatum height, SceneAtlas *atlas = nullptr);
    ~SceneWriter();

    /// The geometry of one object in all of its LODs, or a piece of one. False = see `error()`.
    /// `pictures` are those of the geometry that is shown, so give one LOD only with them.
    bool add(std::int64_t fid, std::span<const ExactGeometry> geometry,
             std::span<const RingPicture> pictures = {});
    /// Writes `tiles.bin`. `lastFid` = the last object that counts.
    bool finish(std::int64_t lastFid);
    std::uint64_t triangles() const { return m_triangles; }
    Issue error() const { return m_error; }
    /// What was wrong with surfaces: `scene.flat-surface` (no area, not drawn), `scene.crossing-surface`
    /// (drawn as well as can be), each with a count.
    Issues findings() const;

private:
    struct SpilledChunk
    {
        qint64 place;
        std::uint32_t vertices, indices, features;
    };
    struct Square;

    const ExactGeometry *choose(std::int64_t fid, std::span<const ExactGeometry> geometry);
    bool toDegrees(const ExactGeometry &geometry);
    void addSurfaces(std::int64_t fid, const ExactGeometry &geometry, std::size_t from, std::size_t to,
                     SceneSquare place);
    Square &square(SceneSquare place);
    const RingPicture *pictureOf(const ExactGeometry &geometry, const ExactGeometry::Surface &surface) const;
    bool spill();
    bool readBack(const Square &square, SceneChunk &whole);
    bool load(SceneSquare place, std::int64_t lastFid, SceneSquareContent &content);
    bool fail(const Issue &issue);

    QString m_folder;
    HeightDatum m_height;
    SceneAtlas *m_atlas;
    ToDegrees m_toDegrees;
    Triangulator m_triangulator;
    std::map<SceneSquare, std::unique_ptr<Square>> m_squares;
    std::unique_ptr<SpillFile> m_spill;
    std::size_t m_bytes = 0;
    std::uint64_t m_triangles = 0;
    std::int64_t m_pieceFid = 0; ///< object whose pieces are coming
    std::uint8_t m_pieceLod = 0;
    Issue m_error;
    qint64 m_flat = 0;
    qint64 m_crossing = 0;

    std::map<std::uint32_t, const RingPicture *> m_pictures; ///< by ring, of the object under way
    std::vector<double> m_degrees;                           ///< scratch: lon, lat per vertex
    std::vector<Triangulator::Point> m_points;
    std::vector<std::uint32_t> m_ringSizes;
    std::vector<std::uint32_t> m_cut;
};

} // namespace machi::core
