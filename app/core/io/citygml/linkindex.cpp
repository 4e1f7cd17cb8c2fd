#include "core/io/citygml/linkindex.h"

#include "core/io/citygml/geometrycopy.h"

#include <QDir>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace machi::core::citygml {

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
    const bool made = m_database->execute(
        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -8192;"
        "CREATE TABLE wanted(file INTEGER, id TEXT, template INTEGER, round INTEGER,"
        " PRIMARY KEY(file, id, template)) WITHOUT ROWID;"
        "CREATE TABLE geometry(file INTEGER, id TEXT, template INTEGER, lod INTEGER,"
        " data BLOB, rings TEXT);"
        "CREATE TABLE alias(file INTEGER, id TEXT, template INTEGER, to_file INTEGER, to_id TEXT);"
        "CREATE INDEX geometry_id ON geometry(file, id);"
        "CREATE INDEX alias_id ON alias(file, id); BEGIN");
    if (!made) {
        m_database.reset();
        return false;
    }
    m_want = m_database->prepare("INSERT OR IGNORE INTO wanted VALUES (?, ?, ?, ?)", true);
    m_isWanted = m_database->prepare(
        "SELECT 1 FROM wanted WHERE file = ? AND id = ? AND template = ? AND round = ?", true);
    m_keep = m_database->prepare("INSERT INTO geometry VALUES (?, ?, ?, ?, ?, ?)", true);
    m_alias = m_database->prepare("INSERT INTO alias VALUES (?, ?, ?, ?, ?)", true);
    m_get = m_database->prepare(
        "SELECT lod, data, rings FROM geometry WHERE file = ? AND id = ? AND template = ? ORDER BY rowid",
        true);
    m_getAliases = m_database->prepare(
        "SELECT to_file, to_id FROM alias WHERE file = ? AND id = ? AND template = ? ORDER BY rowid", true);
    return true;
}

std::optional<LinkIndex::Target> LinkIndex::targetOf(const QString &path, std::string_view href) const
{
    const auto hash = href.find('#');
    if (hash == std::string_view::npos || hash + 1 == href.size()) return std::nullopt;
    Target target{path, std::string(href.substr(hash + 1))};
    if (hash == 0) return target;
    const QString relative = QUrl::fromPercentEncoding(QByteArray(href.data(), static_cast<qsizetype>(hash)));
    const qsizetype slash = path.lastIndexOf(u'/');
    target.path = QDir::cleanPath(slash < 0 ? relative : path.left(slash + 1) + relative);
    const Source::Entry *entry = m_source.find(target.path);
    if (!entry) return std::nullopt;
    target.path = entry->path;
    return target;
}

std::int64_t LinkIndex::fileNumber(const QString &path)
{
    return m_numbers.try_emplace(path, static_cast<std::int64_t>(m_numbers.size())).first->second;
}

void LinkIndex::want(const QString &path, std::string_view href, bool isTemplate)
{
    const std::optional<Target> target = targetOf(path, href);
    if (!target || !open()) return;
    m_want.bind(1, fileNumber(target->path));
    m_want.bind(2, std::string_view(target->id));
    m_want.bind(3, isTemplate ? 1 : 0);
    m_want.bind(4, m_round + 1);
    if (m_want.run() && m_database->changes() > 0) m_files.insert(target->path);
}

std::set<QString> LinkIndex::nextFiles()
{
    ++m_round;
    return std::exchange(m_files, {});
}

bool LinkIndex::isWanted(std::int64_t file, std::string_view id, bool isTemplate)
{
    if (id.empty()) return false;
    m_isWanted.bind(1, file);
    m_isWanted.bind(2, id);
    m_isWanted.bind(3, isTemplate ? 1 : 0);
    m_isWanted.bind(4, m_round);
    const bool found = m_isWanted.next();
    m_isWanted.reset();
    return found;
}

// Polygons, their outer rings and curves by their own ids, faces by that of their boundary surface.
void LinkIndex::find(std::int64_t file, const ExactGeometry &geometry, bool isTemplate, FoundById &found)
{
    std::string lastSemantic;
    bool wantsSemantic = false;
    for (const ExactGeometry::Surface &surface : geometry.surfaces) {
        if (isWanted(file, surface.id, isTemplate))
            appendSurface(geometry, surface, found[surface.id].of(geometry));
        if (surface.semanticId != lastSemantic) {
            lastSemantic = surface.semanticId;
            // A door is a boundary surface and a part; it comes once.
            const auto part = found.find(lastSemantic);
            wantsSemantic =
                isWanted(file, lastSemantic, isTemplate) && (part == found.end() || !part->second.isPart);
        }
        if (wantsSemantic) appendSurface(geometry, surface, found[lastSemantic].of(geometry));
        if (surface.ringCount == 0) continue;
        const ExactGeometry::Ring &ring = geometry.rings[surface.firstRing];
        if (ring.id != surface.id && isWanted(file, ring.id, isTemplate))
            appendSurface(geometry, surface, found[ring.id].of(geometry));
    }
    for (const ExactGeometry::Line &line : geometry.lines)
        if (isWanted(file, line.id, isTemplate)) appendLine(geometry, line, found[line.id].of(geometry));
}

void LinkIndex::find(std::int64_t file, const Aggregate &aggregate, const ExactGeometry *geometry,
                     bool isTemplate, FoundById &found)
{
    if (!isWanted(file, aggregate.id, isTemplate)) return;
    Found &one = found[std::string(aggregate.id)];
    one.references.insert(one.references.end(), aggregate.references.begin(), aggregate.references.end());
    if (!geometry) return;
    for (std::size_t at = aggregate.firstSurface; at < aggregate.endSurface; ++at)
        appendSurface(*geometry, geometry->surfaces[at], one.of(*geometry));
    for (std::size_t at = aggregate.firstLine; at < aggregate.endLine; ++at)
        appendLine(*geometry, geometry->lines[at], one.of(*geometry));
}

// An object, part, room or installation as a whole.
void LinkIndex::findParts(std::int64_t file, const CityObject &object,
                          const std::vector<ExactGeometry> &geometry, FoundById &found)
{
    std::vector<Found *> parts;
    for (const citygml::Part &part : object.parts) {
        parts.push_back(isWanted(file, part.id, false) ? &found[std::string(part.id)] : nullptr);
        if (parts.back()) parts.back()->isPart = true;
    }
    const auto partAt = [&](std::size_t at) { return at < parts.size() ? parts[at] : nullptr; };
    for (const ExactGeometry &one : geometry) {
        for (const ExactGeometry::Surface &surface : one.surfaces)
            if (Found *part = partAt(surface.part)) appendSurface(one, surface, part->of(one));
        for (const ExactGeometry::Line &line : one.lines)
            if (Found *part = partAt(0)) appendLine(one, line, part->of(one));
    }
    for (const GeometryLink &link : object.links)
        if (Found *part = partAt(link.part); part && !link.place) part->references.push_back(link.href);
}

void LinkIndex::put(const QString &path, const CityObject &object, const std::vector<ExactGeometry> &geometry)
{
    if (!m_database) return;
    const std::int64_t file = fileNumber(path);
    FoundById found;
    findParts(file, object, geometry, found);
    for (const ExactGeometry &one : geometry)
        find(file, one, false, found);
    for (const Aggregate &aggregate : object.aggregates) {
        const auto lod = std::find_if(geometry.begin(), geometry.end(),
                                      [&](const ExactGeometry &one) { return one.lod == aggregate.lod; });
        find(file, aggregate, lod == geometry.end() ? nullptr : &*lod, false, found);
    }
    keep(path, found, false);
    found.clear();
    for (const ShapeTemplate &shape : object.templates) {
        find(file, shape.geometry, true, found);
        for (const Aggregate &aggregate : shape.aggregates)
            find(file, aggregate, &shape.geometry, true, found);
    }
    keep(path, found, true);
}

void LinkIndex::keep(const QString &path, const FoundById &found, bool isTemplate)
{
    const std::int64_t file = fileNumber(path);
    for (const auto &[id, one] : found) {
        for (const auto &[lod, geometry] : one.lods) {
            if (geometry.isEmpty()) continue;
            m_blob.clear();
            m_encoder.encode(geometry, m_blob);
            std::string rings; // the blob leaves them out, and textures go by them
            for (const ExactGeometry::Ring &ring : geometry.rings)
                rings += ring.id + '\n';
            m_keep.bind(1, file);
            m_keep.bind(2, std::string_view(id));
            m_keep.bind(3, isTemplate ? 1 : 0);
            m_keep.bind(4, static_cast<int>(lod));
            m_keep.bindBlob(5, m_blob.data(), m_blob.size());
            m_keep.bind(6, std::string_view(rings));
            m_keep.run();
        }
        for (const std::string_view href : one.references) {
            const std::optional<Target> target = targetOf(path, href);
            if (!target) continue;
            m_alias.bind(1, file);
            m_alias.bind(2, std::string_view(id));
            m_alias.bind(3, isTemplate ? 1 : 0);
            m_alias.bind(4, fileNumber(target->path));
            m_alias.bind(5, std::string_view(target->id));
            m_alias.run();
            want(path, href, isTemplate);
        }
    }
}

void LinkIndex::setCrs(const QString &path, const FileCrs &crs)
{
    m_crs[fileNumber(path)] = crs;
}

bool LinkIndex::get(const QString &path, std::string_view href, bool isTemplate, const Take &take)
{
    const std::optional<Target> first = targetOf(path, href);
    if (!first || !m_database) return false;
    bool any = false;
    std::set<std::pair<std::int64_t, std::string>> seen;
    std::vector<std::pair<std::int64_t, std::string>> open{{fileNumber(first->path), first->id}};
    while (!open.empty()) {
        const auto target = std::move(open.back());
        open.pop_back();
        if (!seen.insert(target).second) continue;
        m_get.bind(1, target.first);
        m_get.bind(2, std::string_view(target.second));
        m_get.bind(3, isTemplate ? 1 : 0);
        while (m_get.next()) {
            Part part;
            if (!decodeExact(m_get.blob(1), part.geometry)) continue;
            part.geometry.lod = static_cast<std::uint8_t>(m_get.integer(0));
            std::string_view names = m_get.text(2);
            for (ExactGeometry::Ring &ring : part.geometry.rings) {
                const std::size_t end = names.find('\n');
                if (end == std::string_view::npos) break;
                ring.id = names.substr(0, end);
                names.remove_prefix(end + 1);
            }
            for (ExactGeometry::Surface &surface : part.geometry.surfaces)
                surface.part = 0;
            part.geometry.parts.clear();
            part.crs = m_crs[target.first];
            any = true;
            take(std::move(part));
        }
        m_get.reset();
        m_getAliases.bind(1, target.first);
        m_getAliases.bind(2, std::string_view(target.second));
        m_getAliases.bind(3, isTemplate ? 1 : 0);
        while (m_getAliases.next())
            open.emplace_back(m_getAliases.integer(0), std::string(m_getAliases.text(1)));
        m_getAliases.reset();
    }
    return any;
}

bool LinkTargetReader::header(const FileHeader &header)
{
    m_index.setCrs(m_path, fileCrs(header, m_options));
    return true;
}

bool LinkTargetReader::object(const CityObject &object, const PathTable &)
{
    m_index.put(m_path, object, object.geometry);
    return !m_feedback.isCancelled();
}

bool LinkTargetReader::piece(const CityObject &object, ExactGeometry &&piece, const PathTable &)
{
    std::vector<ExactGeometry> pieces;
    pieces.push_back(std::move(piece));
    m_index.put(m_path, object, pieces);
    return !m_feedback.isCancelled();
}

} // namespace machi::core::citygml
