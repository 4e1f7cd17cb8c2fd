#include "core/scene/scenewriter.h"

#include "core/task/writeissue.h"

#include <QDir>

#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <limits>
#include <numbers>

namespace machi::core {

namespace {

constexpr std::size_t maxBytes = 32 << 20;
constexpr std::uint8_t bestLod = 3;
constexpr double degree = std::numbers::pi / 180;

// GRS80, the ellipsoid of JGD2011; WGS 84's differs by a tenth of a millimetre.
constexpr double ellipsoidA = 6378137.0;
constexpr double ellipsoidE2 = 0.00669438002290;

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

/// East, north, up at a tile's origin (e.g. Hofmann-Wellenhof, GNSS, 2008, section 8.2).
struct SceneWriter::Frame
{
    Frame(double longitude, double latitude)
        : sinLat(std::sin(latitude * degree)), cosLat(std::cos(latitude * degree)), lon0(longitude * degree)
    {
        const double n = ellipsoidA / std::sqrt(1 - ellipsoidE2 * sinLat * sinLat);
        originP = n * cosLat;
        originZ = n * (1 - ellipsoidE2) * sinLat;
    }
    Triangulator::Point local(double longitude, double latitude, double height) const
    {
        const double lat = latitude * degree;
        const double lon = longitude * degree - lon0;
        const double s = std::sin(lat);
        const double c = std::cos(lat);
        const double n = ellipsoidA / std::sqrt(1 - ellipsoidE2 * s * s);
        // Geocentric, turned about the axis so that the origin's meridian is x.
        const double p = (n + height) * c;
        const double x = p * std::cos(lon) - originP;
        const double y = p * std::sin(lon);
        const double z = (n * (1 - ellipsoidE2) + height) * s - originZ;
        return {y, z * cosLat - x * sinLat, x * cosLat + z * sinLat};
    }
    double sinLat, cosLat, lon0;
    double originP, originZ;
};

struct SceneWriter::Chunk
{
    std::vector<SceneVertex> vertices;
    std::vector<std::uint32_t> indices;
    std::vector<SceneFeature> features;

    std::size_t bytes() const
    {
        return vertices.size() * sizeof(SceneVertex) + indices.size() * sizeof(std::uint32_t) +
               features.size() * sizeof(SceneFeature);
    }
};

struct SceneWriter::Tile
{
    explicit Tile(TileKey key)
        : frame((key.second + 0.5) / sceneColumnsPerDegree, (key.first + 0.5) / sceneRowsPerDegree)
    {
    }
    Frame frame;
    Chunk chunk;
    std::vector<SpilledChunk> spilled;
    Extent extent;
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
};

SceneWriter::SceneWriter(const QString &folder, const Crs &crs, HeightDatum height)
    : m_folder(folder), m_height(height)
{
    if (crs.isGeographic() || !crs.isValid()) return;
    Result<CoordinateTransform> transform =
        CoordinateTransform::create(crs.horizontal(), Crs::fromEpsg(6668));
    if (transform)
        m_transform.emplace(transform.take());
    else
        m_usable = false;
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
        if (m_transform && !m_transform->transform(x, y)) return false;
        if (std::abs(x) > 360 || std::abs(y) > 90) return false;
        m_degrees[index * 2] = x;
        m_degrees[index * 2 + 1] = y;
    }
    return true;
}

SceneWriter::Tile &SceneWriter::tile(TileKey key)
{
    std::unique_ptr<Tile> &tile = m_tiles[key];
    if (!tile) tile = std::make_unique<Tile>(key);
    return *tile;
}

bool SceneWriter::add(std::int64_t fid, std::span<const ExactGeometry> all)
{
    const ExactGeometry *geometry = m_usable ? choose(fid, all) : nullptr;
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
        return TileKey(
            static_cast<std::int32_t>(std::floor((box.south + box.north) / 2 * sceneRowsPerDegree)),
            static_cast<std::int32_t>(std::floor((box.west + box.east) / 2 * sceneColumnsPerDegree)));
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
        TileKey key;
        for (std::size_t surface = 0; surface < count; ++surface) {
            const Extent box = boxOf(surface, surface + 1);
            const TileKey own = box.isEmpty() ? key : keyOf(box);
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
                              std::size_t to, TileKey key)
{
    Tile &target = tile(key);
    Chunk &chunk = target.chunk;
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
            for (std::size_t vertex = ring.first; vertex < std::size_t{ring.first} + ring.count; ++vertex)
                m_points.push_back(target.frame.local(m_degrees[vertex * 2], m_degrees[vertex * 2 + 1],
                                                      geometry.positions[vertex * 3 + 2]));
        }
        if (!m_triangulator.triangulate(m_points, m_ringSizes, m_cut) || m_cut.empty()) continue;

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
                 static_cast<float>(surface.semantic)});
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

bool SceneWriter::spill()
{
    if (!m_spill) {
        if (!QDir().mkpath(m_folder)) return fail(writeIssue(errno, m_folder));
        m_spill = std::make_unique<SpillFile>(m_folder + QStringLiteral("/tiles.spill"));
    }
    for (auto &[key, tile] : m_tiles) {
        Chunk &chunk = tile->chunk;
        if (chunk.features.empty()) continue;
        const qint64 place =
            m_spill->append(chunk.vertices.data(), chunk.vertices.size() * sizeof(SceneVertex));
        if (place < 0 ||
            m_spill->append(chunk.indices.data(), chunk.indices.size() * sizeof(std::uint32_t)) < 0 ||
            m_spill->append(chunk.features.data(), chunk.features.size() * sizeof(SceneFeature)) < 0)
            return fail(m_spill->error());
        tile->spilled.push_back({place, static_cast<std::uint32_t>(chunk.vertices.size()),
                                 static_cast<std::uint32_t>(chunk.indices.size()),
                                 static_cast<std::uint32_t>(chunk.features.size())});
        chunk = {};
    }
    m_bytes = 0;
    return true;
}

bool SceneWriter::readBack(const Tile &tile, Chunk &whole)
{
    const auto append = [&](Chunk &&part) {
        const auto base = static_cast<std::uint32_t>(whole.vertices.size());
        const auto firstIndex = static_cast<std::uint32_t>(whole.indices.size());
        const auto firstFeature = static_cast<float>(whole.features.size());
        for (SceneVertex &vertex : part.vertices)
            vertex.feature += firstFeature;
        for (std::uint32_t &index : part.indices)
            index += base;
        for (SceneFeature &feature : part.features)
            feature.firstIndex += firstIndex;
        whole.vertices.insert(whole.vertices.end(), part.vertices.begin(), part.vertices.end());
        whole.indices.insert(whole.indices.end(), part.indices.begin(), part.indices.end());
        whole.features.insert(whole.features.end(), part.features.begin(), part.features.end());
    };
    for (const SpilledChunk &spilled : tile.spilled) {
        Chunk part;
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
        append(std::move(part));
    }
    append(Chunk(tile.chunk));
    return true;
}

bool SceneWriter::writeTile(QFile &file, TileKey key, Tile &tile, std::int64_t lastFid,
                            std::vector<SceneTile> &index)
{
    Chunk whole;
    if (tile.spilled.empty())
        whole = std::move(tile.chunk);
    else if (!readBack(tile, whole))
        return false;
    tile.chunk = {};
    // Pieces whose object never came; they can only stand at the end.
    while (!whole.features.empty() && whole.features.back().fid > lastFid) {
        whole.indices.resize(whole.features.back().firstIndex);
        whole.features.pop_back();
    }
    if (whole.features.empty()) return true;

    static const std::array<char, 64> blanks{};
    const qint64 gap = (64 - file.pos() % 64) % 64;
    SceneTile entry{};
    entry.row = key.first;
    entry.column = key.second;
    entry.longitude = (key.second + 0.5) / sceneColumnsPerDegree;
    entry.latitude = (key.first + 0.5) / sceneRowsPerDegree;
    entry.west = tile.extent.west;
    entry.south = tile.extent.south;
    entry.east = tile.extent.east;
    entry.north = tile.extent.north;
    entry.low = static_cast<float>(tile.low);
    entry.high = static_cast<float>(tile.high);
    entry.place = static_cast<std::uint64_t>(file.pos() + gap);
    entry.vertices = static_cast<std::uint32_t>(whole.vertices.size());
    entry.indices = static_cast<std::uint32_t>(whole.indices.size());
    entry.features = static_cast<std::uint32_t>(whole.features.size());
    uLong checksum = crc32_z(0, nullptr, 0);
    bool good = file.write(blanks.data(), gap) == gap;
    const auto write = [&](const void *data, std::size_t size) {
        checksum = crc32_z(checksum, static_cast<const Bytef *>(data), size);
        good = good && file.write(static_cast<const char *>(data), static_cast<qint64>(size)) ==
                           static_cast<qint64>(size);
    };
    // Features hold 64-bit numbers: an odd count of indices is filled up to keep them in place.
    if (whole.indices.size() % 2) whole.indices.push_back(0);
    write(whole.vertices.data(), whole.vertices.size() * sizeof(SceneVertex));
    write(whole.indices.data(), whole.indices.size() * sizeof(std::uint32_t));
    write(whole.features.data(), whole.features.size() * sizeof(SceneFeature));
    entry.checksum = static_cast<std::uint32_t>(checksum);
    index.push_back(entry);
    return good;
}

bool SceneWriter::finish(std::int64_t lastFid)
{
    if (!m_error.code.isEmpty()) return false;
    if (m_triangles == 0) return true;
    errno = 0;
    if (!QDir().mkpath(m_folder)) return fail(writeIssue(errno, m_folder));
    QFile file(m_folder + QStringLiteral("/tiles.bin"));
    const auto failed = [&] {
        return fail(writeIssue(file.error() == QFileDevice::ResourceError ? ENOSPC
                               : errno                                    ? errno
                                                                          : EIO,
                               file.fileName()));
    };
    SceneFileHeader header{};
    if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate) ||
        file.write(reinterpret_cast<const char *>(&header), sizeof header) != sizeof header)
        return failed();
    std::vector<SceneTile> index;
    for (auto &[key, tile] : m_tiles)
        if (!writeTile(file, key, *tile, lastFid, index)) return m_error.code.isEmpty() ? failed() : false;
    m_spill.reset();

    const auto indexBytes = static_cast<qint64>(index.size() * sizeof(SceneTile));
    const qint64 gap = (64 - file.pos() % 64) % 64;
    header.version = sceneVersion;
    header.tiles = static_cast<std::uint32_t>(index.size());
    header.indexPlace = static_cast<std::uint64_t>(file.pos() + gap);
    for (const SceneTile &tile : index)
        header.triangles += tile.indices / 3;
    header.height = static_cast<std::uint32_t>(m_height);
    header.indexChecksum = static_cast<std::uint32_t>(crc32_z(crc32_z(0, nullptr, 0),
                                                              reinterpret_cast<const Bytef *>(index.data()),
                                                              static_cast<std::size_t>(indexBytes)));
    header.magic = sceneMagic;
    if (file.write(QByteArray(gap, '\0')) != gap ||
        file.write(reinterpret_cast<const char *>(index.data()), indexBytes) != indexBytes || !file.flush() ||
        !file.seek(0) ||
        file.write(reinterpret_cast<const char *>(&header), sizeof header) != sizeof header || !file.flush())
        return failed();
    return true;
}

} // namespace machi::core
