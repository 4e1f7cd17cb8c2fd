#include "core/scene/scenewriter.h"

#include "core/task/writeissue.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <limits>

namespace machi::core {

namespace {

constexpr std::size_t maxBytes = 12 << 20; // a city has a dozen data sets under way
constexpr std::uint8_t bestLod = 3;
bool isShown(SemanticClass semantic)
{
    switch (semantic) {
    case SemanticClass::Closure:
    case SemanticClass::InteriorWall:
    case SemanticClass::Ceiling:
    case SemanticClass::Floor:
    case SemanticClass::WaterClosure:
        return false;
    default:
        return true;
    }
}

} // namespace

struct SceneWriter::Square
{
    explicit Square(SceneSquare place) : frame(place.frame()) {}
    LocalFrame frame;
    SceneChunk chunk;
    std::vector<SpilledChunk> spilled;
    Extent extent;
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
};

SceneWriter::SceneWriter(const QString &folder, const Crs &crs, HeightDatum height, SceneAtlas *atlas)
    : m_folder(folder), m_height(height), m_atlas(atlas), m_toDegrees(crs)
{
}

SceneWriter::~SceneWriter() = default;

bool SceneWriter::fail(const Issue &issue)
{
    if (m_error.code.isEmpty()) m_error = issue;
    return false;
}

// The best LOD up to 3, else the lowest above. Pieces of one object keep to the LOD of its first.
const ExactGeometry *SceneWriter::choose(std::int64_t fid, std::span<const ExactGeometry> geometry)
{
    const ExactGeometry *best = nullptr;
    for (const ExactGeometry &one : geometry) {
        if (one.surfaces.empty()) continue;
        const bool better = !best || (one.lod <= bestLod ? best->lod > bestLod || one.lod > best->lod
                                                         : best->lod > bestLod && one.lod < best->lod);
        if (better) best = &one;
    }
    if (!best) return nullptr;
    if (fid == m_pieceFid && best->lod != m_pieceLod) return nullptr;
    m_pieceFid = fid;
    m_pieceLod = best->lod;
    return best;
}

bool SceneWriter::toDegrees(const ExactGeometry &geometry)
{
    const std::size_t count = geometry.positions.size() / 3;
    m_degrees.resize(count * 2);
    for (std::size_t index = 0; index < count; ++index) {
        double x = geometry.positions[index * 3];
        double y = geometry.positions[index * 3 + 1];
        if (!std::isfinite(x) || !std::isfinite(y) || !std::isfinite(geometry.positions[index * 3 + 2]))
            return false;
        if (!m_toDegrees.transform(x, y)) return false;
        if (std::abs(x) > 360 || std::abs(y) > 90) return false;
        m_degrees[index * 2] = x;
        m_degrees[index * 2 + 1] = y;
    }
    return true;
}

SceneWriter::Square &SceneWriter::square(SceneSquare place)
{
    std::unique_ptr<Square> &square = m_squares[place];
    if (!square) square = std::make_unique<Square>(place);
    return *square;
}

// A surface has one texture on all of its rings, or none.
const RingPicture *SceneWriter::pictureOf(const ExactGeometry &geometry,
                                          const ExactGeometry::Surface &surface) const
{
    const RingPicture *picture = nullptr;
    for (std::uint32_t number = 0; number < surface.ringCount; ++number) {
        const std::uint32_t ring = surface.firstRing + number;
        const auto found = m_pictures.find(ring);
        if (found == m_pictures.end() ||
            found->second->uv.size() != std::size_t{geometry.rings[ring].count} * 2)
            return nullptr;
        if (picture && picture->texture != found->second->texture) return nullptr;
        picture = found->second;
    }
    return picture;
}

bool SceneWriter::add(std::int64_t fid, std::span<const ExactGeometry> all,
                      std::span<const RingPicture> pictures)
{
    m_pictures.clear();
    for (const RingPicture &picture : pictures)
        m_pictures[picture.ring] = &picture;
    const ExactGeometry *geometry = m_toDegrees.isUsable() ? choose(fid, all) : nullptr;
    if (!geometry || !toDegrees(*geometry)) return true;

    const auto boxOf = [&](std::size_t from, std::size_t to) {
        Extent box;
        for (std::size_t surface = from; surface < to; ++surface) {
            const ExactGeometry::Surface &one = geometry->surfaces[surface];
            for (std::uint32_t number = 0; number < one.ringCount; ++number) {
                const ExactGeometry::Ring &ring = geometry->rings[one.firstRing + number];
                for (std::uint32_t vertex = ring.first; vertex < ring.first + ring.count; ++vertex)
                    box.include(m_degrees[std::size_t{vertex} * 2], m_degrees[std::size_t{vertex} * 2 + 1]);
            }
        }
        return box;
    };
    const auto keyOf = [](const Extent &box) {
        return SceneSquare{
            static_cast<std::int32_t>(std::floor((box.south + box.north) / 2 * sceneRowsPerDegree)),
            static_cast<std::int32_t>(std::floor((box.west + box.east) / 2 * sceneColumnsPerDegree))};
    };
    const std::size_t count = geometry->surfaces.size();
    const Extent whole = boxOf(0, count);
    if (whole.isEmpty()) return true;
    const bool fits = whole.east - whole.west <= 1 / sceneColumnsPerDegree &&
                      whole.north - whole.south <= 1 / sceneRowsPerDegree;
    if (fits) {
        addSurfaces(fid, *geometry, 0, count, keyOf(whole));
    } else {
        // Neighbours stand together as a rule, so runs of one tile are few.
        std::size_t from = 0;
        SceneSquare key{};
        for (std::size_t surface = 0; surface < count; ++surface) {
            const Extent box = boxOf(surface, surface + 1);
            const SceneSquare own = box.isEmpty() ? key : keyOf(box);
            if (surface > from && own != key) {
                addSurfaces(fid, *geometry, from, surface, key);
                from = surface;
            }
            key = own;
        }
        addSurfaces(fid, *geometry, from, count, key);
    }
    return m_bytes < maxBytes || spill();
}

void SceneWriter::addSurfaces(std::int64_t fid, const ExactGeometry &geometry, std::size_t from,
                              std::size_t to, SceneSquare place)
{
    Square &target = square(place);
    SceneChunk &chunk = target.chunk;
    const std::size_t bytesBefore = chunk.bytes();
    const auto firstIndex = static_cast<std::uint32_t>(chunk.indices.size());
    const auto number = static_cast<float>(chunk.features.size());
    SceneFeature feature{};
    feature.low.fill(std::numeric_limits<float>::max());
    feature.high.fill(std::numeric_limits<float>::lowest());

    for (std::size_t index = from; index < to; ++index) {
        const ExactGeometry::Surface &surface = geometry.surfaces[index];
        if (!isShown(surface.semantic)) continue;
        m_points.clear();
        m_ringSizes.clear();
        m_cut.clear();
        for (std::uint32_t ringNumber = 0; ringNumber < surface.ringCount; ++ringNumber) {
            const ExactGeometry::Ring &ring = geometry.rings[surface.firstRing + ringNumber];
            m_ringSizes.push_back(ring.count);
            for (std::size_t vertex = ring.first; vertex < std::size_t{ring.first} + ring.count; ++vertex) {
                const std::array<double, 3> at = target.frame.toLocal(
                    m_degrees[vertex * 2], m_degrees[vertex * 2 + 1], geometry.positions[vertex * 3 + 2]);
                m_points.push_back({at[0], at[1], at[2]});
            }
        }
        if (!m_triangulator.triangulate(m_points, m_ringSizes, m_cut) || m_cut.empty()) {
            ++m_flat;
            continue;
        }
        m_crossing += m_triangulator.wasForced();

        const auto base = static_cast<std::uint32_t>(chunk.vertices.size());
        const Triangulator::Point normal = m_triangulator.normal();
        for (const Triangulator::Point &point : m_points) {
            const std::array<float, 3> at = {static_cast<float>(point.x), static_cast<float>(point.y),
                                             static_cast<float>(point.z)};
            for (std::size_t axis = 0; axis < 3; ++axis) {
                feature.low[axis] = std::min(feature.low[axis], at[axis]);
                feature.high[axis] = std::max(feature.high[axis], at[axis]);
            }
            chunk.vertices.push_back(
                {at[0],
                 at[1],
                 at[2],
                 {static_cast<float>(normal.x), static_cast<float>(normal.y), static_cast<float>(normal.z)},
                 number,
                 static_cast<float>(surface.semantic),
                 -1,
                 -1});
        }
        if (m_atlas) {
            const RingPicture *picture = m_pictures.empty() ? nullptr : pictureOf(geometry, surface);
            chunk.textures.resize(chunk.vertices.size(), picture ? picture->texture : 0);
            std::size_t vertex = base;
            for (std::uint32_t number = 0; picture && number < surface.ringCount; ++number) {
                const std::span<const float> uv = m_pictures.at(surface.firstRing + number)->uv;
                for (std::size_t value = 0; value < uv.size(); value += 2, ++vertex) {
                    chunk.vertices[vertex].u = uv[value];
                    chunk.vertices[vertex].v = uv[value + 1];
                }
            }
        }
        for (const std::uint32_t corner : m_cut)
            chunk.indices.push_back(base + corner);
        for (std::uint32_t ringNumber = 0; ringNumber < surface.ringCount; ++ringNumber) {
            const ExactGeometry::Ring &ring = geometry.rings[surface.firstRing + ringNumber];
            for (std::size_t vertex = ring.first; vertex < std::size_t{ring.first} + ring.count; ++vertex) {
                target.extent.include(m_degrees[vertex * 2], m_degrees[vertex * 2 + 1]);
                target.low = std::min(target.low, geometry.positions[vertex * 3 + 2]);
                target.high = std::max(target.high, geometry.positions[vertex * 3 + 2]);
            }
        }
    }
    feature.fid = fid;
    feature.firstIndex = firstIndex;
    feature.indexCount = static_cast<std::uint32_t>(chunk.indices.size()) - firstIndex;
    if (feature.indexCount == 0) return;
    m_triangles += feature.indexCount / 3;
    chunk.features.push_back(feature);
    m_bytes += chunk.bytes() - bytesBefore;
}

Issues SceneWriter::findings() const
{
    Issues issues;
    const auto tell = [&](Severity severity, const char *code, const QString &message, qint64 count) {
        if (count == 0) return;
        Issue issue = makeIssue(severity, QLatin1String(code), message);
        issue.count = count;
        issues.append(issue);
    };
    tell(Severity::Info, "scene.flat-surface",
         QCoreApplication::translate("SceneWriter", "Surfaces without an area are not drawn in 3D"), m_flat);
    tell(Severity::Info, "scene.crossing-surface",
         QCoreApplication::translate("SceneWriter",
                                     "Surfaces that cross themselves are drawn as well as can be"),
         m_crossing);
    return issues;
}

bool SceneWriter::spill()
{
    if (!m_spill) {
        if (!QDir().mkpath(m_folder)) return fail(writeIssue(errno, m_folder));
        m_spill = std::make_unique<SpillFile>(m_folder + QStringLiteral("/tiles.spill"));
    }
    for (auto &[place, square] : m_squares) {
        SceneChunk &chunk = square->chunk;
        if (chunk.features.empty()) continue;
        const qint64 at = m_spill->append(chunk.vertices.data(), chunk.vertices.size() * sizeof(SceneVertex));
        if (at < 0 ||
            m_spill->append(chunk.indices.data(), chunk.indices.size() * sizeof(std::uint32_t)) < 0 ||
            m_spill->append(chunk.features.data(), chunk.features.size() * sizeof(SceneFeature)) < 0 ||
            m_spill->append(chunk.textures.data(), chunk.textures.size() * sizeof(std::uint32_t)) < 0)
            return fail(m_spill->error());
        square->spilled.push_back({at, static_cast<std::uint32_t>(chunk.vertices.size()),
                                   static_cast<std::uint32_t>(chunk.indices.size()),
                                   static_cast<std::uint32_t>(chunk.features.size())});
        chunk = {};
    }
    m_bytes = 0;
    return true;
}

bool SceneWriter::readBack(const Square &square, SceneChunk &whole)
{
    for (const SpilledChunk &spilled : square.spilled) {
        SceneChunk part;
        part.vertices.resize(spilled.vertices);
        part.indices.resize(spilled.indices);
        part.features.resize(spilled.features);
        const std::size_t vertexBytes = part.vertices.size() * sizeof(SceneVertex);
        const std::size_t indexBytes = part.indices.size() * sizeof(std::uint32_t);
        if (!m_spill->read(spilled.place, part.vertices.data(), vertexBytes) ||
            !m_spill->read(spilled.place + static_cast<qint64>(vertexBytes), part.indices.data(),
                           indexBytes) ||
            !m_spill->read(spilled.place + static_cast<qint64>(vertexBytes + indexBytes),
                           part.features.data(), part.features.size() * sizeof(SceneFeature)))
            return fail(m_spill->error());
        if (m_atlas) {
            part.textures.resize(part.vertices.size());
            const qint64 behind =
                spilled.place +
                static_cast<qint64>(vertexBytes + indexBytes + part.features.size() * sizeof(SceneFeature));
            if (!m_spill->read(behind, part.textures.data(), part.textures.size() * sizeof(std::uint32_t)))
                return fail(m_spill->error());
        }
        whole.append(part);
    }
    whole.append(square.chunk);
    return true;
}

bool SceneWriter::load(SceneSquare place, std::int64_t lastFid, SceneSquareContent &content)
{
    Square &square = *m_squares.at(place);
    if (square.spilled.empty())
        content.chunk = std::move(square.chunk);
    else if (!readBack(square, content.chunk))
        return false;
    square.chunk = {};
    // Pieces whose object never came; they can only stand at the end.
    while (!content.chunk.features.empty() && content.chunk.features.back().fid > lastFid)
        content.chunk.dropLast();
    content.extent = square.extent;
    content.low = square.low;
    content.high = square.high;
    return true;
}

bool SceneWriter::finish(std::int64_t lastFid)
{
    if (!m_error.code.isEmpty()) return false;
    if (m_triangles == 0) return true;
    errno = 0;
    if (!QDir().mkpath(m_folder)) return fail(writeIssue(errno, m_folder));
    QFile file(m_folder + QStringLiteral("/tiles.bin"));
    std::vector<SceneSquare> places;
    for (const auto &[place, square] : m_squares)
        places.push_back(place);
    const auto loadOne = [&](const SceneSquare &place, SceneSquareContent &content) {
        return load(place, lastFid, content);
    };
    const bool good = file.open(QIODevice::ReadWrite | QIODevice::Truncate) &&
                      SceneTreeWriter(file, m_atlas).write(std::move(places), m_height, loadOne);
    m_spill.reset();
    if (good) return true;
    return fail(writeIssue(file.error() == QFileDevice::ResourceError ? ENOSPC
                           : errno                                    ? errno
                                                                      : EIO,
                           file.fileName()));
}

} // namespace machi::core
