#include "core/scene/sceneblocks.h"

#include "core/model/exactgeometry.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <tuple>

namespace machi::core {

namespace {

/// Lower than this an object is drawn as its upper side.
constexpr double flat = 0.3;

struct Rectangle
{
    double lowU = std::numeric_limits<double>::max(), highU = std::numeric_limits<double>::lowest();
    double lowV = std::numeric_limits<double>::max(), highV = std::numeric_limits<double>::lowest();
    void include(double u, double v)
    {
        lowU = std::min(lowU, u);
        highU = std::max(highU, u);
        lowV = std::min(lowV, v);
        highV = std::max(highV, v);
    }
};

struct Corner
{
    double x, y, z;
};

Corner cornerOf(const SceneChunk &chunk, std::uint32_t index)
{
    const SceneVertex &vertex = chunk.vertices[chunk.indices[index]];
    return {double{vertex.east}, double{vertex.north}, double{vertex.up}};
}

/// The direction of most horizontal edges, right angles taken as one: the fourfold angles' mean.
class EdgeDirection
{
public:
    void add(const Corner &a, const Corner &b)
    {
        const double x = b.x - a.x;
        const double y = b.y - a.y;
        const double square = x * x + y * y;
        if (square <= 0 || std::abs(b.z - a.z) > 0.05 * std::sqrt(square)) return;
        // cos and sin of the fourfold angle times the length, without calling either.
        const double cos2 = (x * x - y * y) / square;
        const double sin2 = 2 * x * y / square;
        const double length = std::sqrt(square);
        m_cos += (cos2 * cos2 - sin2 * sin2) * length;
        m_sin += 2 * sin2 * cos2 * length;
    }
    bool isKnown() const { return m_cos != 0 || m_sin != 0; }
    double angle() const { return std::atan2(m_sin, m_cos) / 4; }

private:
    double m_cos = 0, m_sin = 0;
};

SceneOutline outline(const SceneChunk &chunk, const SceneFeature &feature)
{
    double area = 0;
    double east = 0, north = 0, top = 0;
    double largest = 0;
    float semantic = 0;
    EdgeDirection walls, roofs;
    const std::uint32_t end = feature.firstIndex + feature.indexCount;
    for (std::uint32_t index = feature.firstIndex; index < end; index += 3) {
        const Corner a = cornerOf(chunk, index);
        const Corner b = cornerOf(chunk, index + 1);
        const Corner c = cornerOf(chunk, index + 2);
        const double up = ((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)) / 2;
        const SceneVertex &vertex = chunk.vertices[chunk.indices[index]];
        if (std::abs(vertex.normal[2]) < 0.2f) {
            walls.add(a, b);
            walls.add(b, c);
            walls.add(c, a);
        }
        if (up <= 0) continue;
        roofs.add(a, b);
        roofs.add(b, c);
        roofs.add(c, a);
        area += up;
        east += up * (a.x + b.x + c.x) / 3;
        north += up * (a.y + b.y + c.y) / 3;
        top += up * (a.z + b.z + c.z) / 3;
        if (up > largest) {
            largest = up;
            semantic = vertex.semantic;
        }
    }
    SceneOutline result{};
    SceneBlock &block = result.block;
    block.fid = feature.fid;
    block.semantic = semantic;
    block.base = double{feature.low[2]};
    block.top = area > 0 ? top / area : double{feature.high[2]};
    block.east = area > 0 ? east / area : (double{feature.low[0]} + double{feature.high[0]}) / 2;
    block.north = area > 0 ? north / area : (double{feature.low[1]} + double{feature.high[1]}) / 2;
    const EdgeDirection &direction = walls.isKnown() ? walls : roofs;
    double angle = direction.isKnown() ? direction.angle() : 0;

    const double c = std::cos(angle);
    const double s = std::sin(angle);
    Rectangle box;
    for (std::uint32_t index = feature.firstIndex; index < end; ++index) {
        const Corner at = cornerOf(chunk, index);
        box.include(at.x * c + at.y * s, at.y * c - at.x * s);
    }
    double halfU = (box.highU - box.lowU) / 2;
    double halfV = (box.highV - box.lowV) / 2;
    const double whole = 4 * halfU * halfV;
    const double fill = whole > 0 && area > 0 ? std::min(area / whole, 1.0) : 1.0;
    double upward = double{feature.high[2]} - block.top;
    if (!walls.isKnown()) {
        upward = (double{feature.high[2]} - double{feature.low[2]}) / 2;
        block.base = block.top;
    }
    result.error = std::max((1 - fill) * 2 * std::min(halfU, halfV), upward);
    // What covers little of its rectangle (or nothing, like a wall) still shows.
    const double shrink = std::sqrt(std::max(fill, 0.05));
    halfU = std::max(halfU * shrink, 0.05);
    halfV = std::max(halfV * shrink, 0.05);
    if (halfV > halfU) {
        std::swap(halfU, halfV);
        angle += std::numbers::pi / 2;
    }
    block.halfLong = halfU;
    block.halfWide = halfV;
    block.angle = angle;
    block.weight = 4 * halfU * halfV * std::max(block.top - block.base, 1.0);
    return result;
}

double areaOf(const SceneBlock &block)
{
    return 4 * block.halfLong * block.halfWide;
}

/// Mean of its walls' outline over all directions: a convex shape is as wide as its perimeter by pi (Cauchy).
double wallOf(const SceneBlock &block)
{
    const double height = std::max(block.top - block.base, 0.0);
    return height * 4 * (block.halfLong + block.halfWide) / std::numbers::pi;
}

bool isFlat(const SceneBlock &block, double error)
{
    return block.top - block.base <= std::max(flat, error / 2);
}

/// By how much its sides grow to hide what the merged ones did.
double growth(const SceneBlock &block, double error)
{
    const bool flattened = isFlat(block, error);
    if (block.room <= 0 && !flattened) return 1;
    constexpr double usualRoom = 8; // a single house and its garden
    const double area = areaOf(block);
    const double wall = wallOf(block);
    const double room = std::max(block.room, usualRoom * area);
    const double seen = area + wall + block.side;
    const double own = flattened ? 0 : wall;
    const double cover = std::max(room * (1 - std::exp(-seen / room)), area + own);
    return (std::sqrt(own * own + 4 * area * cover) - own) / (2 * area);
}

using CellKey = std::tuple<std::int64_t, std::int64_t, std::int64_t>;

CellKey cellOf(const SceneBlock &block, double cell)
{
    const auto number = [cell](double value) { return static_cast<std::int64_t>(std::floor(value / cell)); };
    // The storey keeps a tower from drowning among houses.
    return {number(block.east), number(block.north), number(std::max(block.top - block.base, 0.0))};
}

bool isSmall(const SceneBlock &block, double cell)
{
    return 2 * block.halfLong <= cell;
}

SceneBlock mergeRun(const SceneBlock *const *blocks, std::size_t count, double cell)
{
    if (count == 1) return *blocks[0];
    const SceneBlock *leader = blocks[0];
    double area = 0, east = 0, north = 0, base = 0, top = 0, side = 0;
    for (std::size_t index = 0; index < count; ++index) {
        const SceneBlock &one = *blocks[index];
        const double own = areaOf(one);
        area += own;
        side += wallOf(one) + one.side;
        east += own * one.east;
        north += own * one.north;
        base += own * one.base;
        top += own * one.top;
        if (one.weight > leader->weight) leader = &one;
    }
    SceneBlock merged = *leader;
    const double c = std::cos(merged.angle);
    const double s = std::sin(merged.angle);
    Rectangle box;
    for (std::size_t index = 0; index < count; ++index) {
        const SceneBlock &one = *blocks[index];
        const double u = one.east * c + one.north * s;
        const double v = one.north * c - one.east * s;
        const double turned = one.angle - merged.angle;
        const double along = std::abs(std::cos(turned));
        const double across = std::abs(std::sin(turned));
        const double reachU = one.halfLong * along + one.halfWide * across;
        const double reachV = one.halfLong * across + one.halfWide * along;
        box.include(u - reachU, v - reachV);
        box.include(u + reachU, v + reachV);
    }
    merged.east = east / area;
    merged.north = north / area;
    merged.base = base / area;
    merged.top = top / area;
    const double whole = (box.highU - box.lowU) * (box.highV - box.lowV);
    const double scale = whole > 0 ? std::sqrt(area / whole) : 1;
    merged.halfLong = (box.highU - box.lowU) / 2 * scale;
    merged.halfWide = (box.highV - box.lowV) / 2 * scale;
    if (merged.halfWide > merged.halfLong) {
        std::swap(merged.halfLong, merged.halfWide);
        merged.angle += std::numbers::pi / 2;
    }
    merged.side = std::max(side - wallOf(merged), 0.0);
    merged.room = std::max(whole, cell * cell);
    return merged;
}

} // namespace

std::vector<SceneOutline> outlines(const SceneChunk &chunk)
{
    std::vector<SceneOutline> result;
    result.reserve(chunk.features.size());
    for (const SceneFeature &feature : chunk.features)
        result.push_back(outline(chunk, feature));
    return result;
}

std::size_t countMerged(const std::vector<SceneBlock> &blocks, double cell)
{
    std::vector<CellKey> keys;
    keys.reserve(blocks.size());
    std::size_t count = 0;
    for (const SceneBlock &block : blocks)
        if (isSmall(block, cell))
            keys.push_back(cellOf(block, cell));
        else
            ++count;
    std::sort(keys.begin(), keys.end());
    return count + static_cast<std::size_t>(std::unique(keys.begin(), keys.end()) - keys.begin());
}

std::vector<SceneBlock> mergeBlocks(std::vector<SceneBlock> blocks, double cell)
{
    std::vector<SceneBlock> result;
    std::vector<std::pair<CellKey, const SceneBlock *>> small;
    for (const SceneBlock &block : blocks)
        if (isSmall(block, cell))
            small.emplace_back(cellOf(block, cell), &block);
        else
            result.push_back(block);
    std::sort(small.begin(), small.end());
    std::vector<const SceneBlock *> run;
    for (std::size_t index = 0; index < small.size(); ++index) {
        run.push_back(small[index].second);
        if (index + 1 < small.size() && small[index + 1].first == small[index].first) continue;
        result.push_back(mergeRun(run.data(), run.size(), cell));
        run.clear();
    }
    return result;
}

std::size_t trianglesOf(const SceneBlock &block, double error)
{
    return isFlat(block, error) ? 2 : 10;
}

void drawBlock(const SceneBlock &block, double error, SceneChunk &to)
{
    const double grown = growth(block, error);
    const bool flattened = isFlat(block, error);
    const double c = std::cos(block.angle);
    const double s = std::sin(block.angle);
    constexpr int sides[4][2] = {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}};
    float x[4], y[4];
    SceneFeature feature{};
    feature.fid = block.fid;
    feature.firstIndex = static_cast<std::uint32_t>(to.indices.size());
    const auto base = static_cast<float>(flattened ? (block.base + block.top) / 2 : block.base);
    const auto top = static_cast<float>(flattened ? (block.base + block.top) / 2 : block.top);
    feature.low = {std::numeric_limits<float>::max(), std::numeric_limits<float>::max(), base};
    feature.high = {std::numeric_limits<float>::lowest(), std::numeric_limits<float>::lowest(), top};
    for (std::size_t index = 0; index < 4; ++index) {
        const double u = sides[index][0] * block.halfLong * grown;
        const double v = sides[index][1] * block.halfWide * grown;
        x[index] = static_cast<float>(block.east + u * c - v * s);
        y[index] = static_cast<float>(block.north + u * s + v * c);
        feature.low[0] = std::min(feature.low[0], x[index]);
        feature.high[0] = std::max(feature.high[0], x[index]);
        feature.low[1] = std::min(feature.low[1], y[index]);
        feature.high[1] = std::max(feature.high[1], y[index]);
    }
    const auto number = static_cast<float>(to.features.size());
    const auto face = [&](std::array<std::array<float, 3>, 4> corners, std::array<float, 3> normal,
                          float semantic) {
        const auto first = static_cast<std::uint32_t>(to.vertices.size());
        for (const std::array<float, 3> &at : corners)
            to.vertices.push_back(
                {at[0], at[1], at[2], {normal[0], normal[1], normal[2]}, number, semantic, -1, -1});
        to.indices.insert(to.indices.end(), {first, first + 1, first + 2, first, first + 2, first + 3});
    };
    face({{{x[0], y[0], top}, {x[1], y[1], top}, {x[2], y[2], top}, {x[3], y[3], top}}}, {0, 0, 1},
         block.semantic);
    if (!flattened)
        for (std::size_t side = 0; side < 4; ++side) {
            const std::size_t next = (side + 1) % 4;
            const double nu = side == 1 ? 1 : side == 3 ? -1 : 0;
            const double nv = side == 0 ? -1 : side == 2 ? 1 : 0;
            face({{{x[side], y[side], base},
                   {x[next], y[next], base},
                   {x[next], y[next], top},
                   {x[side], y[side], top}}},
                 {static_cast<float>(nu * c - nv * s), static_cast<float>(nu * s + nv * c), 0},
                 static_cast<float>(SemanticClass::Wall));
        }
    feature.indexCount = static_cast<std::uint32_t>(to.indices.size()) - feature.firstIndex;
    to.features.push_back(feature);
}

SceneBlock moved(const SceneBlock &block, const RigidMotion &motion)
{
    SceneBlock result = block;
    const std::array<double, 3> foot = motion.apply({block.east, block.north, block.base});
    result.east = foot[0];
    result.north = foot[1];
    result.base = foot[2];
    result.top = foot[2] + (block.top - block.base);
    const std::array<double, 3> along = motion.applyTurn({std::cos(block.angle), std::sin(block.angle), 0});
    result.angle = std::atan2(along[1], along[0]);
    return result;
}

} // namespace machi::core
