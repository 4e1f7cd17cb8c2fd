#include "core/io/citygml/linkindex.h"

#include <QDir>
#include <QUrl>

#include <algorithm>
#include <utility>

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
    const bool made = m_database->execute(
        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -8192;"
        "CREATE TABLE wanted(file INTEGER, id TEXT, template INTEGER, round INTEGER,"
        " PRIMARY KEY(file, id, template)) WITHOUT ROWID;"
        "CREATE TABLE geometry(file INTEGER, id TEXT, template INTEGER, data BLOB, rings TEXT);"
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
    m_keep = m_database->prepare("INSERT INTO geometry VALUES (?, ?, ?, ?, ?)", true);
    m_alias = m_database->prepare("INSERT INTO alias VALUES (?, ?, ?, ?, ?)", true);
    m_get = m_database->prepare(
        "SELECT data, rings FROM geometry WHERE file = ? AND id = ? AND template = ? ORDER BY rowid", true);
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
            appendSurface(geometry, surface, found[surface.id].geometry);
        if (surface.semanticId != lastSemantic) {
            lastSemantic = surface.semanticId;
            wantsSemantic = isWanted(file, lastSemantic, isTemplate);
        }
        if (wantsSemantic) appendSurface(geometry, surface, found[lastSemantic].geometry);
        if (surface.ringCount == 0) continue;
        const ExactGeometry::Ring &ring = geometry.rings[surface.firstRing];
        if (ring.id != surface.id && isWanted(file, ring.id, isTemplate))
            appendSurface(geometry, surface, found[ring.id].geometry);
    }
    for (const ExactGeometry::Line &line : geometry.lines)
        if (isWanted(file, line.id, isTemplate)) appendLine(geometry, line, found[line.id].geometry);
}

void LinkIndex::find(std::int64_t file, const Aggregate &aggregate, const ExactGeometry *geometry,
                     bool isTemplate, FoundById &found)
{
    if (!isWanted(file, aggregate.id, isTemplate)) return;
    Found &one = found[std::string(aggregate.id)];
    one.references.insert(one.references.end(), aggregate.references.begin(), aggregate.references.end());
    if (!geometry) return;
    for (std::size_t at = aggregate.firstSurface; at < aggregate.endSurface; ++at)
        appendSurface(*geometry, geometry->surfaces[at], one.geometry);
    for (std::size_t at = aggregate.firstLine; at < aggregate.endLine; ++at)
        appendLine(*geometry, geometry->lines[at], one.geometry);
}

// An object, part, room or installation as a whole.
void LinkIndex::findParts(std::int64_t file, const CityObject &object,
                          const std::vector<ExactGeometry> &geometry, FoundById &found)
{
    std::vector<Found *> parts;
    for (const Part &part : object.parts)
        parts.push_back(isWanted(file, part.id, false) ? &found[std::string(part.id)] : nullptr);
    const auto partAt = [&](std::size_t at) { return at < parts.size() ? parts[at] : nullptr; };
    for (const ExactGeometry &one : geometry) {
        for (const ExactGeometry::Surface &surface : one.surfaces)
            if (Found *part = partAt(surface.part)) appendSurface(one, surface, part->geometry);
        for (const ExactGeometry::Line &line : one.lines)
            if (Found *part = partAt(0)) appendLine(one, line, part->geometry);
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
        if (!one.geometry.isEmpty()) {
            m_blob.clear();
            m_encoder.encode(one.geometry, m_blob);
            std::string rings; // the blob leaves them out, and textures go by them
            for (const ExactGeometry::Ring &ring : one.geometry.rings)
                rings += ring.id + '\n';
            m_keep.bind(1, file);
            m_keep.bind(2, std::string_view(id));
            m_keep.bind(3, isTemplate ? 1 : 0);
            m_keep.bindBlob(4, m_blob.data(), m_blob.size());
            m_keep.bind(5, std::string_view(rings));
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

std::optional<ExactGeometry> LinkIndex::get(const QString &path, std::string_view href, bool isTemplate)
{
    std::optional<ExactGeometry> all;
    const std::optional<Target> first = targetOf(path, href);
    if (!first || !m_database) return all;
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
            ExactGeometry part;
            if (!decodeExact(m_get.blob(0), part)) continue;
            std::string_view names = m_get.text(1);
            for (ExactGeometry::Ring &ring : part.rings) {
                const std::size_t end = names.find('\n');
                if (end == std::string_view::npos) break;
                ring.id = names.substr(0, end);
                names.remove_prefix(end + 1);
            }
            if (!all) all.emplace();
            for (const ExactGeometry::Surface &surface : part.surfaces)
                appendSurface(part, surface, *all);
            for (const ExactGeometry::Line &line : part.lines)
                appendLine(part, line, *all);
        }
        m_get.reset();
        m_getAliases.bind(1, target.first);
        m_getAliases.bind(2, std::string_view(target.second));
        m_getAliases.bind(3, isTemplate ? 1 : 0);
        while (m_getAliases.next())
            open.emplace_back(m_getAliases.integer(0), std::string(m_getAliases.text(1)));
        m_getAliases.reset();
    }
    return all;
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
