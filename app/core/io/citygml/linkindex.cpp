#include "core/io/citygml/linkindex.h"

#include <QDir>
#include <QUrl>

namespace machi::core::citygml {

namespace {

void appendVertices(const ExactGeometry &from, std::uint32_t first, std::uint32_t count, ExactGeometry &to)
{
    const auto begin = from.positions.begin() + static_cast<std::ptrdiff_t>(first) * 3;
    to.positions.insert(to.positions.end(), begin, begin + static_cast<std::ptrdiff_t>(count) * 3);
}

void appendSurface(const ExactGeometry &from, const ExactGeometry::Surface &surface, ExactGeometry &to)
{
    ExactGeometry::Surface copy = surface;
    copy.firstRing = static_cast<std::uint32_t>(to.rings.size());
    copy.part = 0;
    for (std::uint32_t at = 0; at < surface.ringCount; ++at) {
        ExactGeometry::Ring ring = from.rings[surface.firstRing + at];
        const std::uint32_t first = ring.first;
        ring.first = static_cast<std::uint32_t>(to.positions.size() / 3);
        appendVertices(from, first, ring.count, to);
        to.rings.push_back(std::move(ring));
    }
    to.surfaces.push_back(std::move(copy));
}

void appendLine(const ExactGeometry &from, const ExactGeometry::Line &line, ExactGeometry &to)
{
    ExactGeometry::Line copy = line;
    copy.first = static_cast<std::uint32_t>(to.positions.size() / 3);
    appendVertices(from, line.first, line.count, to);
    to.lines.push_back(std::move(copy));
}

} // namespace

bool LinkIndex::open()
{
    if (m_database || m_failed) return m_database != nullptr;
    m_failed = true;
    m_folder = std::make_unique<QTemporaryDir>();
    if (!m_folder->isValid()) return false;
    Result<std::unique_ptr<Database>> opened =
        Database::open(m_folder->filePath(QStringLiteral("links.sqlite")), Database::Mode::Create);
    if (!opened) return false;
    m_database = opened.take();
    const bool made =
        m_database->execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -8192;"
                            "CREATE TABLE wanted(file INTEGER, id TEXT, PRIMARY KEY(file, id)) WITHOUT ROWID;"
                            "CREATE TABLE geometry(file INTEGER, id TEXT, data BLOB);"
                            "CREATE INDEX geometry_id ON geometry(file, id); BEGIN");
    if (made) {
        m_want = m_database->prepare("INSERT OR IGNORE INTO wanted VALUES (?, ?)", true);
        m_isWanted = m_database->prepare("SELECT 1 FROM wanted WHERE file = ? AND id = ?", true);
        m_keep = m_database->prepare("INSERT INTO geometry VALUES (?, ?, ?)", true);
        m_get =
            m_database->prepare("SELECT data FROM geometry WHERE file = ? AND id = ? ORDER BY rowid", true);
    } else {
        m_database.reset();
    }
    return made;
}

std::optional<LinkIndex::Target> LinkIndex::targetOf(const QString &folder, const QString &path,
                                                     const std::string &href) const
{
    const auto hash = href.find('#');
    if (hash == std::string::npos || hash + 1 == href.size()) return std::nullopt;
    Target target{path, href.substr(hash + 1)};
    if (hash == 0) return target;
    const QString relative = QUrl::fromPercentEncoding(QByteArray::fromStdString(href.substr(0, hash)));
    target.path = QDir::cleanPath(folder.isEmpty() ? relative : folder + u'/' + relative);
    const Source::Entry *entry = m_source.find(target.path);
    if (!entry) return std::nullopt;
    target.path = entry->path;
    return target;
}

std::int64_t LinkIndex::fileNumber(const QString &path)
{
    return m_numbers.try_emplace(path, static_cast<std::int64_t>(m_numbers.size())).first->second;
}

void LinkIndex::want(const QString &folder, const QString &path, const std::string &href)
{
    const std::optional<Target> target = targetOf(folder, path, href);
    if (!target || !open()) return;
    m_files.insert(target->path);
    m_want.bind(1, fileNumber(target->path));
    m_want.bind(2, std::string_view(target->id));
    m_want.run();
}

bool LinkIndex::isWanted(std::int64_t file, std::string_view id)
{
    if (id.empty()) return false;
    m_isWanted.bind(1, file);
    m_isWanted.bind(2, id);
    const bool found = m_isWanted.next();
    m_isWanted.reset();
    return found;
}

void LinkIndex::keep(std::int64_t file, std::string_view id, const ExactGeometry &geometry)
{
    m_blob.clear();
    m_encoder.encode(geometry, m_blob);
    m_keep.bind(1, file);
    m_keep.bind(2, id);
    m_keep.bindBlob(3, m_blob.data(), m_blob.size());
    m_keep.run();
}

void LinkIndex::put(const QString &path, const std::vector<std::string_view> &partIds,
                    const ExactGeometry &geometry)
{
    if (!m_database) return;
    const std::int64_t file = fileNumber(path);
    std::map<std::string, ExactGeometry> found;
    std::vector<bool> wantedPart;
    for (const std::string_view id : partIds)
        wantedPart.push_back(isWanted(file, id));
    std::string lastSemantic;
    bool wantsSemantic = false;
    for (const ExactGeometry::Surface &surface : geometry.surfaces) {
        if (isWanted(file, surface.id)) appendSurface(geometry, surface, found[surface.id]);
        if (surface.semanticId != lastSemantic) {
            lastSemantic = surface.semanticId;
            wantsSemantic = isWanted(file, lastSemantic);
        }
        if (wantsSemantic) appendSurface(geometry, surface, found[lastSemantic]);
        if (surface.part < wantedPart.size() && wantedPart[surface.part])
            appendSurface(geometry, surface, found[std::string(partIds[surface.part])]);
        if (surface.ringCount == 0) continue;
        const ExactGeometry::Ring &ring = geometry.rings[surface.firstRing];
        if (ring.id != surface.id && isWanted(file, ring.id))
            appendSurface(geometry, surface, found[ring.id]);
    }
    for (const ExactGeometry::Line &line : geometry.lines) {
        if (isWanted(file, line.id)) appendLine(geometry, line, found[line.id]);
        if (!wantedPart.empty() && wantedPart[0]) appendLine(geometry, line, found[std::string(partIds[0])]);
    }
    for (const auto &[id, part] : found)
        keep(file, id, part);
}

std::optional<ExactGeometry> LinkIndex::get(const QString &folder, const QString &path,
                                            const std::string &href)
{
    const std::optional<Target> target = targetOf(folder, path, href);
    if (!target || !m_database) return std::nullopt;
    std::optional<ExactGeometry> all;
    m_get.bind(1, fileNumber(target->path));
    m_get.bind(2, std::string_view(target->id));
    while (m_get.next()) {
        ExactGeometry part;
        if (!decodeExact(m_get.blob(0), part)) continue;
        if (!all) {
            all = std::move(part);
            continue;
        }
        for (const ExactGeometry::Surface &surface : part.surfaces)
            appendSurface(part, surface, *all);
        for (const ExactGeometry::Line &line : part.lines)
            appendLine(part, line, *all);
    }
    m_get.reset();
    return all;
}

bool LinkTargetReader::object(const CityObject &object, const PathTable &)
{
    std::vector<std::string_view> ids;
    for (const Part &part : object.parts)
        ids.push_back(part.id);
    if (ids.empty()) ids.push_back(object.id);
    for (const ExactGeometry &geometry : object.geometry)
        m_index.put(m_path, ids, geometry);
    return !m_feedback.isCancelled();
}

bool LinkTargetReader::piece(const CityObject &object, ExactGeometry &&piece, const PathTable &)
{
    m_index.put(m_path, {object.id}, piece);
    return !m_feedback.isCancelled();
}

} // namespace machi::core::citygml
