#pragma once

#include "core/model/extent.h"
#include "core/scene/sceneatlas.h"
#include "core/scene/sceneblocks.h"
#include "core/scene/scenefile.h"

#include <functional>
#include <limits>
#include <span>
#include <vector>

namespace machi::core {

/// A square of the grid that leaves lie in.
struct SceneSquare
{
    std::int32_t row;    ///< floor(latitude × 240)
    std::int32_t column; ///< floor(longitude × 160)
    auto operator<=>(const SceneSquare &other) const = default;

    /// At its middle, height 0.
    LocalFrame frame() const;
};

/// All that lies in one square.
struct SceneSquareContent
{
    SceneChunk chunk;
    Extent extent;                                        ///< degrees
    double low = std::numeric_limits<double>::infinity(); ///< heights of the source, metres
    double high = -std::numeric_limits<double>::infinity();
};

/// Writes `tiles.bin` from the squares: leaves, each as wide as its triangles allow (textured ones a square
/// or less), and above them what stands for them from afar.
/// Goes through the squares depth first, so that only the simplified content of a few tiles waits. One
/// thread.
class SceneTreeWriter
{
public:
    /// Gives what lies in a square; it is asked once for each. False = an error of its own.
    using Load = std::function<bool(const SceneSquare &, SceneSquareContent &)>;

    /// `atlas` packs the textures, where there are any.
    explicit SceneTreeWriter(QFile &file, SceneAtlas *atlas = nullptr) : m_file(file), m_atlas(atlas) {}

    /// False = `load` failed, or the file has an error.
    bool write(std::vector<SceneSquare> squares, HeightDatum height, const Load &load);

private:
    struct Content;
    struct Place;
    bool build(std::span<const SceneSquare> squares, const Place &place, const Load &load, Content &content);
    bool buildLeaf(const LocalFrame &frame, std::int32_t level, const std::array<double, 4> &area,
                   SceneSquareContent &&whole, Content &content);
    bool writeLeaf(Content &content);
    bool join(std::vector<Content> &&children, const LocalFrame &frame, std::int32_t level, Content &content);

    /// Writes a tile with its picture, if it has one; gives the picture's scale.
    bool writeTile(SceneChunk chunk, SceneNode &node, double *scale = nullptr);

    SceneFileWriter m_file;
    SceneAtlas *m_atlas;
};

} // namespace machi::core
