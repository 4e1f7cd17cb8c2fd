#include "core/scene/scenetree.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <optional>

namespace machi::core {

namespace {

/// Nearer than this (metres) the exact tiles are worth their triangles.
constexpr double finestError = 2;
constexpr std::int32_t finestLevel = -6;
/// A square whose textures would be drawn smaller than this is parted, down to 70 m.
constexpr double smallestScale = 0.5;
constexpr std::int32_t finestTexturedLevel = -3;
/// What a texel of a PLATEAU texture measures on a wall, metres.
constexpr double usualTexel = 0.1;
/// Above this (15 km) single precision no longer keeps millimetres.
constexpr std::int32_t coarsestLeaf = 5;
/// A copy of what lies below costs its size once more in the file, so there is one at most.
constexpr std::int32_t coarsestExactLevel = 1;

std::uint64_t spread(std::uint32_t number)
{
    std::uint64_t bits = number;
    bits = (bits | bits << 16) & 0x0000ffff0000ffff;
    bits = (bits | bits << 8) & 0x00ff00ff00ff00ff;
    bits = (bits | bits << 4) & 0x0f0f0f0f0f0f0f0f;
    bits = (bits | bits << 2) & 0x3333333333333333;
    return (bits | bits << 1) & 0x5555555555555555;
}

void appendMoved(SceneChunk &to, const SceneChunk &from, const RigidMotion &motion)
{
    const std::size_t firstVertex = to.vertices.size();
    const std::size_t firstFeature = to.features.size();
    to.append(from);
    for (std::size_t index = firstFeature; index < to.features.size(); ++index) {
        to.features[index].low.fill(std::numeric_limits<float>::max());
        to.features[index].high.fill(std::numeric_limits<float>::lowest());
    }
    for (std::size_t index = firstVertex; index < to.vertices.size(); ++index) {
        SceneVertex &vertex = to.vertices[index];
        const std::array<double, 3> at =
            motion.apply({double{vertex.east}, double{vertex.north}, double{vertex.up}});
        const std::array<double, 3> normal =
            motion.applyTurn({double{vertex.normal[0]}, double{vertex.normal[1]}, double{vertex.normal[2]}});
        SceneFeature &feature = to.features[static_cast<std::size_t>(vertex.feature)];
        vertex.east = static_cast<float>(at[0]);
        vertex.north = static_cast<float>(at[1]);
        vertex.up = static_cast<float>(at[2]);
        for (std::size_t axis = 0; axis < 3; ++axis) {
            vertex.normal[axis] = static_cast<float>(normal[axis]);
            feature.low[axis] = std::min(feature.low[axis], static_cast<float>(at[axis]));
            feature.high[axis] = std::max(feature.high[axis], static_cast<float>(at[axis]));
        }
    }
}

} // namespace

/// What a tile leaves to the one above it.
struct SceneTreeWriter::Content
{
    LocalFrame frame{0, 0};
    std::vector<SceneBlock> blocks;
    SceneChunk mesh; ///< what is not a block
    double error = 0;
    bool isExact = true; ///< nothing was simplified yet
    std::uint32_t node = noSceneIndex;
    /// A leaf that is not written yet, as it may still be joined to its neighbours.
    std::optional<SceneNode> waiting;
    bool isEmpty() const { return node == noSceneIndex && !waiting; }

    /// Simplifies until it takes no more triangles than a tile may have.
    void simplify(double widest);
    std::size_t triangles() const
    {
        std::size_t sum = mesh.triangles();
        for (const SceneBlock &block : blocks)
            sum += trianglesOf(block, error);
        return sum;
    }
};

/// A square of 2^level by 2^level squares of the grid, by its south-west corner.
struct SceneTreeWriter::Place
{
    std::int32_t row, column, level;
};

void SceneTreeWriter::Content::simplify(double widest)
{
    const std::vector<SceneOutline> own = outlines(mesh);
    std::vector<bool> taken(own.size(), false);
    for (double cell = 2 * std::max(error, finestError);; cell *= 1.5) {
        error = cell / 2;
        const bool last = cell > widest;
        for (std::size_t index = 0; index < own.size(); ++index) {
            if (taken[index] || (own[index].error > error && 2 * own[index].block.halfLong > cell)) continue;
            taken[index] = true;
            blocks.push_back(own[index].block);
        }
        const std::size_t count = countMerged(blocks, cell);
        if (count * 10 > std::size_t{sceneNodeTriangles} && !last &&
            count * 2 > std::size_t{sceneNodeTriangles})
            continue; // not even when all of them are flat
        std::vector<SceneBlock> merged = mergeBlocks(blocks, cell);
        std::size_t sum = 0;
        for (const SceneBlock &block : merged)
            sum += trianglesOf(block, error);
        if (sum > sceneNodeTriangles && !last) continue;
        SceneChunk clustered = clusterVertices(mesh, cell, own, taken);
        if (sum + clustered.triangles() > sceneNodeTriangles && !last) continue;
        blocks = std::move(merged);
        mesh = std::move(clustered);
        return;
    }
}

LocalFrame SceneSquare::frame() const
{
    return {(column + 0.5) / sceneColumnsPerDegree, (row + 0.5) / sceneRowsPerDegree};
}

bool SceneTreeWriter::write(std::vector<SceneSquare> squares, HeightDatum height, const Load &load)
{
    Place place{std::numeric_limits<std::int32_t>::max(), std::numeric_limits<std::int32_t>::max(), 0};
    std::int32_t wide = 0;
    for (const SceneSquare &square : squares) {
        place.row = std::min(place.row, square.row);
        place.column = std::min(place.column, square.column);
    }
    for (const SceneSquare &square : squares)
        wide = std::max({wide, square.row - place.row, square.column - place.column});
    place.level = std::bit_width(static_cast<std::uint32_t>(wide));
    const auto order = [&](const SceneSquare &square) {
        return spread(static_cast<std::uint32_t>(square.column - place.column)) |
               spread(static_cast<std::uint32_t>(square.row - place.row)) << 1;
    };
    std::sort(squares.begin(), squares.end(),
              [&](const SceneSquare &a, const SceneSquare &b) { return order(a) < order(b); });
    Content root;
    if (!build(squares, place, load, root) || !writeLeaf(root)) return false;
    return root.node == noSceneIndex || m_file.finish(height, root.node);
}

bool SceneTreeWriter::build(std::span<const SceneSquare> squares, const Place &place, const Load &load,
                            Content &content)
{
    if (place.level == 0) {
        SceneSquareContent whole;
        if (!load(squares.front(), whole)) return false;
        if (whole.chunk.features.empty()) return true;
        const LocalFrame frame = squares.front().frame();
        const std::array<double, 3> corner =
            frame.toLocal((squares.front().column + 1) / sceneColumnsPerDegree, frame.latitude(), 0);
        const std::array<double, 3> upper =
            frame.toLocal(frame.longitude(), (squares.front().row + 1) / sceneRowsPerDegree, 0);
        return buildLeaf(frame, 0, {-corner[0], -upper[1], corner[0], upper[1]}, std::move(whole), content);
    }
    const std::int32_t half = 1 << (place.level - 1);
    std::vector<Content> children;
    for (std::size_t from = 0; from < squares.size();) {
        const auto quarter = [&](const SceneSquare &square) {
            return std::pair(square.row >= place.row + half, square.column >= place.column + half);
        };
        const auto own = quarter(squares[from]);
        std::size_t to = from + 1;
        while (to < squares.size() && quarter(squares[to]) == own)
            ++to;
        const Place part{place.row + (own.first ? half : 0), place.column + (own.second ? half : 0),
                         place.level - 1};
        Content child;
        if (!build(squares.subspan(from, to - from), part, load, child)) return false;
        if (!child.isEmpty()) children.push_back(std::move(child));
        from = to;
    }
    const LocalFrame frame((place.column + half) / sceneColumnsPerDegree,
                           (place.row + half) / sceneRowsPerDegree);
    return join(std::move(children), frame, place.level, content);
}

bool SceneTreeWriter::buildLeaf(const LocalFrame &frame, std::int32_t level,
                                const std::array<double, 4> &area, SceneSquareContent &&whole,
                                Content &content)
{
    const bool isCrowded =
        whole.chunk.triangles() > std::size_t{4} * sceneNodeTriangles ||
        (m_atlas && level > finestTexturedLevel && m_atlas->scaleFor(whole.chunk) < smallestScale);
    if (isCrowded && level > finestLevel) {
        const double east = (area[0] + area[2]) / 2;
        const double north = (area[1] + area[3]) / 2;
        std::array<SceneChunk, 4> quarters =
            splitChunk(whole.chunk, east, north, (area[2] - area[0]) / 2, (area[3] - area[1]) / 2);
        whole.chunk = {};
        std::vector<Content> children;
        for (std::size_t quarter = 0; quarter < 4; ++quarter) {
            if (quarters[quarter].features.empty()) continue;
            SceneSquareContent part;
            part.chunk = std::move(quarters[quarter]);
            part.extent = whole.extent;
            part.low = whole.low;
            part.high = whole.high;
            const std::array<double, 4> own = {quarter & 1 ? east : area[0], quarter & 2 ? north : area[1],
                                               quarter & 1 ? area[2] : east, quarter & 2 ? area[3] : north};
            Content child;
            if (!buildLeaf(frame, level - 1, own, std::move(part), child)) return false;
            children.push_back(std::move(child));
        }
        return join(std::move(children), frame, level, content);
    }
    SceneNode node = emptyNode(frame, level);
    node.west = whole.extent.west;
    node.south = whole.extent.south;
    node.east = whole.extent.east;
    node.north = whole.extent.north;
    node.low = static_cast<float>(whole.low);
    node.high = static_cast<float>(whole.high);
    growBox(node, whole.chunk);
    content.frame = frame;
    content.mesh = std::move(whole.chunk);
    content.waiting = node;
    // Its pictures get larger, not fewer, when it is joined to others.
    return !m_atlas || writeLeaf(content);
}

bool SceneTreeWriter::writeLeaf(Content &content)
{
    if (!content.waiting) return true;
    SceneNode &node = *content.waiting;
    if (!(m_atlas ? writeTile(content.mesh, node) : m_file.writeBlock(content.mesh, node))) return false;
    content.node = m_file.addNode(node, {});
    content.waiting.reset();
    return true;
}

bool SceneTreeWriter::join(std::vector<Content> &&children, const LocalFrame &frame, std::int32_t level,
                           Content &content)
{
    if (children.size() == 1) content = std::move(children.front());
    if (children.size() < 2) return true;
    content.frame = frame;
    SceneNode node = emptyNode(frame, level);
    std::size_t exact = 0;
    for (const Content &child : children)
        exact += child.waiting ? child.mesh.triangles() : std::size_t{sceneNodeTriangles} + 1;
    const bool isLeaf = exact <= sceneNodeTriangles && level <= coarsestLeaf;
    std::vector<std::uint32_t> numbers;
    for (Content &child : children) {
        if (!isLeaf && !writeLeaf(child)) return false;
        const RigidMotion motion = child.frame.motionTo(frame);
        growBox(node, isLeaf ? *child.waiting : m_file.node(child.node), motion);
        for (const SceneBlock &block : child.blocks)
            content.blocks.push_back(moved(block, motion));
        appendMoved(content.mesh, child.mesh, motion);
        content.error = std::max(content.error, child.error);
        content.isExact = content.isExact && child.isExact;
        if (!isLeaf) numbers.push_back(child.node);
        child = {};
    }
    if (isLeaf) {
        growBox(node, content.mesh);
        content.waiting = node;
        return true;
    }
    // A few objects need no simpler form: then one tile instead of several is gain enough.
    content.isExact =
        content.isExact && level <= coarsestExactLevel && content.mesh.triangles() <= sceneNodeTriangles;
    const double widest = std::ldexp(1e5 / sceneRowsPerDegree, level);
    if (!content.isExact) content.simplify(widest);
    SceneChunk drawn = content.mesh;
    for (const SceneBlock &block : content.blocks)
        drawBlock(block, content.error, drawn);
    growBox(node, drawn);
    if (m_atlas) {
        double scale = 1;
        if (!writeTile(std::move(drawn), node, &scale)) return false;
        // Exact in shape, but a texel is what it may be wrong by.
        if (content.isExact && scale < 1) content.error = std::max(content.error, usualTexel / scale);
    } else if (!m_file.writeBlock(drawn, node)) {
        return false;
    }
    node.error = static_cast<float>(content.error);
    content.node = m_file.addNode(node, std::move(numbers));
    return true;
}

bool SceneTreeWriter::writeTile(SceneChunk chunk, SceneNode &node, double *scale)
{
    const std::optional<SceneAtlas::Picture> picture = m_atlas->pack(chunk);
    if (picture) {
        node.image = m_file.addImage(picture->file, picture->size.width(), picture->size.height());
        if (scale) *scale = picture->scale;
    }
    return m_file.writeBlock(chunk, node);
}

} // namespace machi::core
