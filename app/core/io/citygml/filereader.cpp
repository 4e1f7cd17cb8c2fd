#include "core/io/citygml/filereader.h"

#include "core/io/citygml/cityparser.h"
#include "core/io/citygml/encodedstream.h"
#include "core/io/citygml/filecrs.h"
#include "core/io/citygml/placecut.h"

#include <QCoreApplication>

namespace machi::core::citygml {

namespace {

constexpr std::size_t batchBytes = 1 << 20;
constexpr std::size_t earlyTextureBytes = 8 << 20;
constexpr std::size_t mostLinkedVertices = 1 << 18; ///< of one object in memory
constexpr std::size_t searchBytes = 1 << 20;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Counts what is read and stops when nobody wants it any more.
class CountedStream : public ByteStream
{
public:
    CountedStream(std::unique_ptr<ByteStream> stream, std::atomic<qint64> &count, const Feedback &feedback)
        : m_stream(std::move(stream)), m_count(count), m_feedback(feedback)
    {
    }
    qint64 read(char *data, qint64 size) override
    {
        if (m_feedback.isCancelled()) return 0;
        const qint64 got = m_stream->read(data, size);
        if (got > 0) m_count += got;
        return got;
    }
    QString error() const override { return m_stream->error(); }

private:
    std::unique_ptr<ByteStream> m_stream;
    std::atomic<qint64> &m_count;
    const Feedback &m_feedback;
};

const char *folderOfHazard(std::string_view hazard)
{
    if (hazard == "flood") return "fld";
    if (hazard == "tsunami") return "tnm";
    if (hazard == "hightide") return "htd";
    if (hazard == "inland") return "ifld";
    if (hazard == "reservoir") return "rfld";
    if (hazard == "landslide") return "lsld";
    return nullptr;
}

} // namespace

FileReader::FileReader(const ReadContext &context, const GmlFile &file, Emit emit)
    : m_context(context),
      m_file(file),
      m_emit(std::move(emit)),
      m_displayPath(context.source.displayPath(*file.entry)),
      m_flattener(context.tables, context.lists, file.folder)
{
}

FileReader::~FileReader() = default;

void FileReader::setDeferred(std::set<std::int64_t> lines, LinkResolver resolver)
{
    m_lines = std::move(lines);
    m_resolver = std::move(resolver);
}

bool FileReader::isStopped() const
{
    return m_isStopped || m_context.feedback.isCancelled();
}

void FileReader::read()
{
    CityParser parser;
    CityParser::Options options;
    options.encoding = m_context.options.encoding;
    options.crs = m_context.options.crs;
    CountedStream stream(m_context.source.stream(*m_file.entry), m_context.bytesRead, m_context.feedback);
    parser.parse(stream, *this, options);
    if (isStopped()) return;
    for (const Issue &issue : m_flattener.takeIssues())
        m_batch.issues.append(issue);
    flush();
}

bool FileReader::header(const FileHeader &header)
{
    m_hasHeader = true;
    const FileCrs crs = fileCrs(header, m_context.options);
    m_crs = crs.crs;
    m_height = crs.height;
    if (crs.isAssumed) {
        const QString message =
            header.srsName.empty()
                ? QCoreApplication::translate("CityGmlReader", "No coordinate system is named; %1 is assumed")
                      .arg(m_crs.name())
                : QCoreApplication::translate("CityGmlReader",
                                              "The coordinate system %1 is unknown; %2 is assumed")
                      .arg(text(header.srsName), m_crs.name());
        issue(makeIssue(Severity::Warning, QStringLiteral("citygml.crs-assumed"), message));
    }
    if (m_resolver) m_linked.emplace(m_crs, m_height);
    m_format =
        QStringLiteral("CityGML %1").arg(text(header.cityGmlVersion.empty() ? "2.0" : header.cityGmlVersion));
    if (!header.uroVersion.empty()) m_format += QStringLiteral(", i-UR %1").arg(text(header.uroVersion));
    m_footprint = std::make_unique<Footprint>(m_crs.isGeographic(), m_height != HeightDatum::None);
    if (m_file.box || !m_file.places.empty()) m_places.emplace(m_context.options, m_crs);
    if (m_places && !m_crs.isGeographic()) {
        Result<CoordinateTransform> transform =
            CoordinateTransform::create(m_crs.horizontal(), Crs::fromEpsg(6668));
        if (transform) m_toDegrees = std::make_unique<CoordinateTransform>(transform.take());
    }
    return !isStopped();
}

FileReader::ClassPlan &FileReader::planOf(std::string_view className)
{
    const auto known = m_classes.find(className);
    if (known != m_classes.end()) return known->second;
    const ObjectClass object = m_context.tables.objectClass(className);
    ClassPlan plan;
    plan.name = localName(className);
    plan.title = object.title;
    plan.isArea =
        className == "wtr:WaterBody" || className == "gen:GenericCityObject" || className.starts_with("urf:");
    plan.isSheet = plan.isArea || className.starts_with("tran:") || className.starts_with("dem:") ||
                   className.starts_with("luse:") || className.starts_with("wtr:");
    plan.type = !object.folder.empty() ? object.folder : m_file.type;
    const QString &kind = m_context.options.kind;
    if (plan.type.empty() && className != "wtr:WaterBody") plan.type = object.fallback;
    if (!kind.isEmpty()) {
        const TypeFolder *folder = plan.type.empty() ? nullptr : m_context.tables.folder(plan.type);
        plan.wanted = !folder || folder->kind == kind;
        // Of a class that can be anything, and a file that does not tell, the user's word is the best there
        // is.
        if (!plan.wanted && className.starts_with("gen:") && m_file.type.empty()) {
            for (const TypeFolder &other : m_context.tables.folders()) {
                if (other.kind != kind) continue;
                plan.type = other.folder;
                plan.wanted = true;
                break;
            }
        }
    }
    return m_classes.insert({std::string(className), std::move(plan)}).first->second;
}

const TypeFolder *FileReader::folderOf(const ClassPlan &plan, const AreaName &area) const
{
    if (!plan.type.empty()) return m_context.tables.folder(plan.type);
    const char *byHazard = folderOfHazard(area.hazard);
    return m_context.tables.folder(byHazard ? byHazard : "wtr");
}

bool FileReader::isWantedKind(const ClassPlan &plan, const AreaName &area) const
{
    const QString &kind = m_context.options.kind;
    return kind.isEmpty() || folderOf(plan, area)->kind == kind;
}

int FileReader::tableOf(const ClassPlan &plan, const AreaName &area)
{
    const TypeFolder &folder = *folderOf(plan, area);
    TableKey table;
    table.kind = folder.kind;
    table.variant = folder.variant;
    table.key = text(folder.folder);
    if (folder.perArea) {
        // The folder of a river holds all its squares, whatever each of them calls it.
        QString scale = text(area.scale);
        if (m_file.option == QLatin1String("l1") || m_file.option == QLatin1String("l2"))
            scale = m_file.option.toUpper();
        QString name = text(area.name);
        if (name.isEmpty()) name = m_file.area.mid(m_file.area.lastIndexOf(u'/') + 1);
        table.key +=
            u'\n' + (m_file.area.isEmpty() ? name : m_file.city + u'\n' + m_file.area) + u'\n' + scale;
        for (const QString &part : {name, scale})
            if (!part.isEmpty()) table.variant += table.variant.isEmpty() ? part : u' ' + part;
    }
    table.key += u'\n' + m_crs.name() + u'\n' + heightDatumName(m_height);
    for (std::size_t at = 0; at < m_tables.size(); ++at)
        if (m_tables[at] == table.key) return static_cast<int>(at);
    table.crs = m_crs;
    table.height = m_height;
    table.format = m_format;
    m_tables.push_back(table.key);
    m_batch.tables.push_back(std::move(table));
    return static_cast<int>(m_tables.size()) - 1;
}

// Terrain and flood surfaces go on over whole towns: of them only the part asked for is taken.
bool FileReader::isCut(const ClassPlan &plan) const
{
    if (plan.type.empty()) return true; // a water body whose hazard is not known yet
    return plan.type == "dem" || m_context.tables.folder(plan.type)->perArea;
}

bool FileReader::isWantedPlace(const Shape &shape)
{
    if (!m_file.box && m_file.places.empty()) return true;
    Extent extent = shape.extent();
    if (extent.isEmpty()) return false;
    if (m_toDegrees) extent = m_toDegrees->transform(extent);
    return m_file.wants(extent);
}

bool FileReader::object(const CityObject &object, const PathTable &paths)
{
    if (isStopped()) return false;
    if (!m_hasHeader) header(FileHeader());
    if (!planOf(object.className).wanted) return true;
    if (m_resolver && !m_lines.contains(object.line)) return true;
    if (!m_resolver && (m_isPostponed || (!object.links.empty() && !m_hasPieces))) {
        defer(object);
        return true;
    }
    std::vector<ExactGeometry> geometry = object.geometry;
    if (m_resolver && !follow(object, paths, geometry)) return false;
    if (m_places && isCut(planOf(object.className)))
        for (ExactGeometry &one : geometry)
            cutToPlace(one, *m_places);
    std::erase_if(geometry, [](const ExactGeometry &one) { return one.isEmpty(); });
    FootprintShape found =
        m_hasPieces ? m_footprint->ofPieces() : m_footprint->of(geometry, planOf(object.className).isSheet);
    if (m_hasPieces && found.shape.isEmpty()) found = m_footprint->of(geometry, true);
    if (found.isBox)
        report(makeIssue(Severity::Warning, QStringLiteral("citygml.outline-too-large"),
                         QCoreApplication::translate("CityGmlReader",
                                                     "The outline has more corners than a map can "
                                                     "draw; the map shows its box"),
                         {}, object.line, text(object.id)));
    if (!m_hasPieces && !isWantedPlace(found.shape)) return true;
    return emitRow(object, paths, std::move(geometry), std::move(found));
}

void FileReader::defer(const CityObject &object)
{
    DeferredObject deferred{object.line, {}};
    for (const GeometryLink &link : object.links)
        deferred.links.push_back({std::string(link.href), link.place.has_value()});
    m_batch.deferred.push_back(std::move(deferred));
    m_isPostponed = false;
}

bool FileReader::follow(const CityObject &object, const PathTable &paths,
                        std::vector<ExactGeometry> &geometry)
{
    const auto giveAll = [&] {
        for (ExactGeometry &one : geometry)
            if (!one.isEmpty() && !givePiece(object, paths, std::move(one))) return false;
        geometry.clear();
        return true;
    };
    bool goOn = true;
    for (const GeometryLink &link : object.links) {
        const bool found = m_resolver(link, [&](LinkIndex::Part &&part) {
            m_linked->add(std::move(part), object, link, geometry);
            if (goOn && LinkedGeometry::vertices(geometry) > mostLinkedVertices) goOn = giveAll();
        });
        if (!found) {
            report(makeIssue(
                Severity::Warning, QStringLiteral("citygml.link-broken"),
                QCoreApplication::translate("CityGmlReader", "The geometry that %1 points to is not there")
                    .arg(text(link.href)),
                {}, link.line, text(object.id)));
            LinkedGeometry::addPlaceOf(object, link, geometry);
        }
        if (!goOn) return false;
    }
    if (m_linked->takeLost())
        report(makeIssue(Severity::Warning, QStringLiteral("citygml.link-crs"),
                         QCoreApplication::translate("CityGmlReader",
                                                     "Linked geometry in a coordinate system that cannot be "
                                                     "converted to the file's own was left out"),
                         {}, object.links.front().line, text(object.id)));
    if (m_linked->takeOtherHeights())
        report(makeIssue(Severity::Warning, QStringLiteral("citygml.link-height"),
                         QCoreApplication::translate("CityGmlReader",
                                                     "Linked geometry has heights from another datum than "
                                                     "the file's own; they were not converted"),
                         {}, object.links.front().line, text(object.id)));
    return !m_hasPieces || giveAll();
}

bool FileReader::emitRow(const CityObject &object, const PathTable &paths,
                         std::vector<ExactGeometry> &&geometry, FootprintShape &&found)
{
    const ClassPlan &plan = planOf(object.className);
    BatchRow row;
    const AreaName area = m_flattener.flatten(object, paths, plan.isArea, row.row);
    if (!isWantedKind(plan, area)) {
        m_hasPieces = false;
        return true;
    }
    if (found.shape.isEmpty())
        report(makeIssue(Severity::Warning, QStringLiteral("citygml.no-shape"),
                         QCoreApplication::translate("CityGmlReader",
                                                     "An object without geometry; its attributes are kept"),
                         {}, object.line, text(object.id)));
    row.table = m_hasPieces ? m_pieceTable : tableOf(plan, area);
    m_hasPieces = false;
    if (plan.name != "Building") {
        if (m_typeColumn < 0) {
            m_typeColumn = m_flattener.columns().add("featureType", "featureType", ColumnType::Text,
                                                     QStringLiteral("地物型"), QStringLiteral("Feature type"),
                                                     {}, {}, -1);
            m_typeCodeColumn = m_flattener.columns().add("featureType_code", "featureType_code",
                                                         ColumnType::Text, QStringLiteral("地物型コード"),
                                                         QStringLiteral("Feature type code"), {}, {}, -1);
        }
        m_flattener.put(m_typeColumn, plan.title.toStdString());
        m_flattener.put(m_typeCodeColumn, plan.name);
    }
    if (found.hasHeights) {
        if (m_zMin < 0) {
            m_zMin = m_flattener.columns().add("z_min", "z_min", ColumnType::Real, QStringLiteral("最低高さ"),
                                               QStringLiteral("Lowest height"), QStringLiteral("m"), {},
                                               ColumnOrder::shape);
            m_zMax = m_flattener.columns().add("z_max", "z_max", ColumnType::Real, QStringLiteral("最高高さ"),
                                               QStringLiteral("Highest height"), QStringLiteral("m"), {},
                                               ColumnOrder::shape);
        }
        m_flattener.put(m_zMin, found.zMin);
        m_flattener.put(m_zMax, found.zMax);
    }
    row.feature.id = object.id;
    row.feature.line = object.line;
    row.feature.shape = std::move(found.shape);
    row.feature.exact = std::move(geometry);
    return add(std::move(row));
}

bool FileReader::piece(const CityObject &object, ExactGeometry &&piece, const PathTable &paths)
{
    if (isStopped()) return false;
    if (!m_hasHeader) header(FileHeader());
    const ClassPlan &plan = planOf(object.className);
    if (!plan.wanted || (m_resolver && !m_lines.contains(object.line))) return true;
    if (m_isPostponed) return true;
    // What has been given cannot be taken back, and links may come after it.
    if (!m_resolver && !m_hasPieces && hasLinksAnywhere()) {
        m_isPostponed = true;
        return true;
    }
    return givePiece(object, paths, std::move(piece));
}

bool FileReader::givePiece(const CityObject &object, const PathTable &paths, ExactGeometry &&piece)
{
    const ClassPlan &plan = planOf(object.className);
    if (!m_hasPieces) {
        // The attributes come after the geometry; until then the name and the file say which river it is.
        FlatRow early;
        const AreaName area = m_flattener.flatten(object, paths, plan.isArea, early);
        if (!isWantedKind(plan, area)) return true;
        m_pieceTable = tableOf(plan, area);
        m_nextPiece = {};
    }
    if (m_places) cutToPlace(piece, *m_places);
    if (piece.isEmpty()) return true;
    piece.piece = m_nextPiece[piece.lod]++;
    m_footprint->addPiece(piece);
    m_hasPieces = true;
    BatchRow row;
    row.isPiece = true;
    row.table = m_pieceTable;
    row.piece = std::move(piece);
    return add(std::move(row));
}

// Looked for only in a file that has a very large member: nearly none has both.
bool FileReader::hasLinksAnywhere()
{
    if (m_hasLinksAnywhere) return *m_hasLinksAnywhere;
    const std::unique_ptr<ByteStream> bytes = m_context.source.stream(*m_file.entry);
    EncodedStream stream(*bytes, m_context.options.encoding);
    std::string window;
    bool found = false;
    while (!found && !isStopped()) {
        constexpr std::size_t overlap = 16;
        window.erase(0, window.size() - std::min(window.size(), overlap));
        const std::size_t kept = window.size();
        window.resize(kept + searchBytes);
        const qint64 got = stream.read(window.data() + kept, searchBytes);
        if (got <= 0) break;
        window.resize(kept + static_cast<std::size_t>(got));
        found = window.find("href") != std::string::npos || window.find("libraryObject") != std::string::npos;
    }
    m_hasLinksAnywhere = found;
    return found;
}

bool FileReader::texture(RingTexture &&texture)
{
    if (isStopped() || m_resolver) return !isStopped();
    m_batch.bytes +=
        sizeof texture + texture.ringId.size() + texture.image.size() + texture.uv.size() * sizeof(float);
    m_batch.textures.push_back(std::move(texture));
    // Before the first row a few may wait for it, but not hundreds of megabytes.
    if (m_tables.empty() && (m_textureBytes += sizeof texture) > earlyTextureBytes && m_hasHeader) {
        ClassPlan plan;
        plan.type = m_file.type.empty() ? "bldg" : m_file.type;
        tableOf(plan, {});
    }
    return m_batch.bytes < batchBytes || flush();
}

void FileReader::issue(Issue issue)
{
    // The first reading has told already what the parser finds.
    if (!m_resolver) report(std::move(issue));
}

void FileReader::report(Issue issue)
{
    issue.file = m_displayPath;
    m_batch.issues.append(std::move(issue));
    m_batch.bytes += 500;
    if (m_batch.bytes >= batchBytes) flush();
}

bool FileReader::add(BatchRow &&row)
{
    m_batch.bytes += row.bytes();
    m_batch.rows.push_back(std::move(row));
    return m_batch.bytes < batchBytes || flush();
}

bool FileReader::flush()
{
    m_batch.columns = m_flattener.columns().takeChanges();
    RowBatch full;
    std::swap(full, m_batch);
    if (!m_emit(std::move(full))) m_isStopped = true;
    return !m_isStopped;
}

} // namespace machi::core::citygml
