#include "core/io/vector/czmlreader.h"

#include "core/io/fileprobe.h"
#include "core/io/kindguess.h"
#include "core/io/localfiles.h"
#include "core/io/placefilter.h"
#include "core/io/rowsink.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <map>

namespace machi::core {

namespace {

constexpr qsizetype maxPacket = 64 << 20;

Recognition recognise(const Source::Entry &entry)
{
    return entry.path.endsWith(QLatin1String(".czml"), Qt::CaseInsensitive) ? Recognition::Yes
                                                                            : Recognition::No;
}

/// Cuts a JSON list into its objects, one at a time.
class Packets
{
public:
    Packets(std::unique_ptr<ByteStream> stream) : m_stream(std::move(stream)) {}

    /// The next object; empty at the end. `line` is where it begins.
    QByteArray next()
    {
        QByteArray packet;
        int depth = 0;
        bool inString = false, escaped = false;
        while (true) {
            if (m_at >= m_block.size() && !fill()) {
                m_cut = depth > 0;
                return {};
            }
            const char c = m_block.at(m_at++);
            if (c == '\n') ++m_line;
            if (depth > 0) packet.append(c);
            if (inString) {
                inString = escaped || c != '"';
                escaped = !escaped && c == '\\';
                continue;
            }
            if (c == '"') {
                inString = true;
            } else if (c == '{') {
                if (depth++ == 0) {
                    packet = "{";
                    m_begin = m_line;
                }
            } else if (c == '}' && depth > 0 && --depth == 0) {
                return packet;
            }
            if (packet.size() > maxPacket) {
                m_cut = true;
                return {};
            }
        }
    }
    qint64 line() const { return m_begin; }
    qint64 bytesRead() const { return m_read; }
    bool isCut() const { return m_cut; } ///< the file ends within an object, or one is too large
    QString error() const { return m_stream->error(); }

private:
    bool fill()
    {
        m_block.resize(1 << 18);
        const qint64 got = m_stream->read(m_block.data(), m_block.size());
        m_block.resize(std::max<qint64>(got, 0));
        m_read += m_block.size();
        m_at = 0;
        return !m_block.isEmpty();
    }

    std::unique_ptr<ByteStream> m_stream;
    QByteArray m_block;
    qsizetype m_at = 0;
    qint64 m_line = 1, m_begin = 1, m_read = 0;
    bool m_cut = false;
};

struct Places
{
    std::vector<double> flat; ///< longitude, latitude …
    double heights = 0;       ///< their sum
    std::size_t count = 0;
};

std::optional<Places> places(const QJsonArray &numbers)
{
    if (numbers.isEmpty() || numbers.size() % 3 != 0) return std::nullopt;
    Places found;
    for (qsizetype i = 0; i + 2 < numbers.size(); i += 3) {
        const double longitude = numbers.at(i).toDouble(1e9), latitude = numbers.at(i + 1).toDouble(1e9);
        if (std::abs(longitude) > 180 || std::abs(latitude) > 90) return std::nullopt;
        found.flat.insert(found.flat.end(), {longitude, latitude});
        found.heights += numbers.at(i + 2).toDouble();
        ++found.count;
    }
    return found;
}

void close(std::vector<double> &ring)
{
    if (ring.size() < 2 || (ring[0] == ring[ring.size() - 2] && ring[1] == ring.back())) return;
    ring.insert(ring.end(), {ring[0], ring[1]});
}

struct Drawn
{
    Shape shape;
    double height = 0; ///< mean
};

std::optional<Drawn> polygonOf(const QJsonObject &polygon)
{
    auto outer = places(polygon.value(QLatin1String("positions"))
                            .toObject()
                            .value(QLatin1String("cartographicDegrees"))
                            .toArray());
    if (!outer || outer->count < 3) return std::nullopt;
    Drawn drawn;
    drawn.height = outer->heights / static_cast<double>(outer->count);
    drawn.shape.type = ShapeType::Polygon;
    drawn.shape.parts = {0};
    drawn.shape.rings = {0};
    close(outer->flat);
    drawn.shape.coordinates = std::move(outer->flat);
    const QJsonArray holes = polygon.value(QLatin1String("holes"))
                                 .toObject()
                                 .value(QLatin1String("cartographicDegrees"))
                                 .toArray();
    for (const QJsonValue &value : holes) {
        auto hole = places(value.toArray());
        if (!hole || hole->count < 3) continue;
        close(hole->flat);
        drawn.shape.rings.push_back(static_cast<std::uint32_t>(drawn.shape.vertexCount()));
        drawn.shape.coordinates.insert(drawn.shape.coordinates.end(), hole->flat.begin(), hole->flat.end());
    }
    return drawn;
}

std::optional<Drawn> shapeOf(const QJsonObject &packet)
{
    if (const QJsonValue polygon = packet.value(QLatin1String("polygon")); polygon.isObject())
        return polygonOf(polygon.toObject());
    const bool line = packet.value(QLatin1String("polyline")).isObject();
    const QJsonObject holder =
        line ? packet.value(QLatin1String("polyline")).toObject().value(QLatin1String("positions")).toObject()
             : packet.value(QLatin1String("position")).toObject();
    auto found = places(holder.value(QLatin1String("cartographicDegrees")).toArray());
    if (!found || (line ? found->count < 2 : found->count != 1)) return std::nullopt;
    Drawn drawn;
    drawn.height = found->heights / static_cast<double>(found->count);
    if (!line) {
        drawn.shape = Shape::point(found->flat[0], found->flat[1]);
        return drawn;
    }
    drawn.shape.type = ShapeType::LineString;
    drawn.shape.coordinates = std::move(found->flat);
    return drawn;
}

/// Where packets of one geometry family go.
struct Target
{
    TableSink *table = nullptr;
    std::map<QString, int> columns;
    std::map<QString, QDateTime> steps; ///< by key
    QDateTime until;
    std::int32_t source = 0;
    const Source::Entry *entry = nullptr; ///< that `source` stands for
};

class CzmlImport
{
public:
    CzmlImport(const Source &source, const ReadOptions &options, DatasetSink &sink, Feedback &feedback)
        : m_source(source),
          m_options(options),
          m_sink(sink),
          m_feedback(feedback),
          m_filter(options, Crs::fromEpsg(4326))
    {
    }
    bool read(const Source::Entry &entry, double from, double share);
    void finish();

private:
    Target *target(const Source::Entry &entry, const QJsonObject &packet, ShapeFamily family);
    void set(Target &target, Feature &row, const Column &column, Value value);
    bool add(const Source::Entry &entry, const QJsonObject &packet, qint64 line);

    const Source &m_source;
    const ReadOptions &m_options;
    DatasetSink &m_sink;
    Feedback &m_feedback;
    PlaceFilter m_filter;
    std::map<ShapeFamily, Target> m_targets;
};

Column column(const char *id, ColumnType type, const char *ja, const char *en, const char *unit = "")
{
    return {QString::fromUtf8(id),
            type,
            QString::fromUtf8(ja),
            QString::fromLatin1(en),
            QString::fromUtf8(unit),
            {},
            {}};
}

// PLATEAU's simulator writes its value into the name: `気温:32.05`.
std::optional<double> temperatureIn(const QString &name)
{
    static const QRegularExpression form(
        QStringLiteral(R"((?:気温|temperature)\s*[:：]\s*(-?\d+(?:\.\d+)?))"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(name);
    return match.hasMatch() ? std::optional(match.captured(1).toDouble()) : std::nullopt;
}

Target *CzmlImport::target(const Source::Entry &entry, const QJsonObject &packet, ShapeFamily family)
{
    Target &target = m_targets[family];
    if (!target.table) {
        const QFileInfo info(entry.path);
        Dataset dataset;
        const bool timed = packet.contains(QLatin1String("availability"));
        dataset.kind = !m_options.kind.isEmpty() ? m_options.kind
                       : temperatureIn(packet.value(QLatin1String("name")).toString())
                           ? QStringLiteral("heat")
                       : timed && family == ShapeFamily::Areas
                           ? QStringLiteral("flood")
                           : guessKind(info.completeBaseName(), info.path(), {}, family);
        dataset.title = m_source.entries().size() == 1 ? info.completeBaseName()
                                                       : QFileInfo(m_source.path()).completeBaseName();
        dataset.crs = Crs::fromEpsg(4326);
        dataset.provenance.format = QStringLiteral("CZML");
        target.table = m_sink.beginTable(dataset);
    }
    if (target.table && target.entry != &entry) {
        target.source = m_sink.addSource(target.table, sourceFile(m_source, entry));
        target.entry = &entry;
    }
    return target.table ? &target : nullptr;
}

void CzmlImport::set(Target &target, Feature &row, const Column &column, Value value)
{
    const auto known = target.columns.find(column.id);
    const auto at = static_cast<std::size_t>(
        known != target.columns.end() ? known->second
                                      : (target.columns[column.id] = target.table->column(column)));
    if (row.values.size() <= at) row.values.resize(at + 1);
    row.values[at] = std::move(value);
}

bool CzmlImport::add(const Source::Entry &entry, const QJsonObject &packet, qint64 line)
{
    const QString id = packet.value(QLatin1String("id")).toVariant().toString();
    if (id == QLatin1String("document")) return true;
    const auto drawn = shapeOf(packet);
    if (!drawn) {
        m_feedback.report(
            makeIssue(Severity::Warning, QStringLiteral("czml.left-out"),
                      QCoreApplication::translate("CzmlReader",
                                                  "A packet without a shape that can be read was left out"),
                      m_source.displayPath(entry), line, id));
        return true;
    }
    if (m_filter.isActive() && !m_filter.accepts(drawn->shape.extent())) return true;
    Target *to = target(entry, packet, familyOf(drawn->shape.type));
    if (!to) return false;
    Feature row;
    row.id = id.toStdString();
    row.line = line;
    row.source = to->source;
    row.shape = drawn->shape;
    const QString name = packet.value(QLatin1String("name")).toString();
    const QString description = packet.value(QLatin1String("description")).toString();
    if (!name.isEmpty()) set(*to, row, column("name", ColumnType::Text, "名称", "Name"), name.toStdString());
    if (!description.isEmpty() && description != name)
        set(*to, row, column("description", ColumnType::Text, "説明", "Description"),
            description.toStdString());
    if (const auto temperature = temperatureIn(name))
        set(*to, row, column("temperature", ColumnType::Real, "気温", "Air temperature", "°C"), *temperature);
    set(*to, row, column("height", ColumnType::Real, "高さ（CZMLの値）", "Height as given", "m"),
        drawn->height);
    const QJsonObject properties = packet.value(QLatin1String("properties")).toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QJsonValue value = it->isObject() ? it->toObject().value(QLatin1String("number")) : it.value();
        Column own = column("", value.isDouble() ? ColumnType::Real : ColumnType::Text, "", "");
        own.id = own.titleJa = own.titleEn = own.source = it.key();
        if (value.isDouble())
            set(*to, row, own, value.toDouble());
        else if (value.isString())
            set(*to, row, own, value.toString().toStdString());
    }
    const QJsonValue availability = packet.value(QLatin1String("availability"));
    const QString interval =
        availability.isArray() ? availability.toArray().first().toString() : availability.toString();
    const QDateTime from = QDateTime::fromString(interval.section(QLatin1Char('/'), 0, 0), Qt::ISODateWithMs);
    if (from.isValid()) {
        const QString key = from.toUTC().toString(Qt::ISODate);
        to->steps.emplace(key, from);
        to->until = std::max(
            to->until, QDateTime::fromString(interval.section(QLatin1Char('/'), 1, 1), Qt::ISODateWithMs));
        set(*to, row, column("step", ColumnType::Text, "時点", "Step"), key.toStdString());
    }
    to->table->add(std::move(row));
    return true;
}

bool CzmlImport::read(const Source::Entry &entry, double from, double share)
{
    const QString stage = QCoreApplication::translate("CzmlReader", "Reading %1").arg(entry.path);
    Packets packets(m_source.stream(entry));
    for (QByteArray bytes = packets.next(); !bytes.isEmpty(); bytes = packets.next()) {
        const double done =
            static_cast<double>(packets.bytesRead()) / static_cast<double>(std::max<qint64>(entry.size, 1));
        m_feedback.setProgress(from + share * std::min(done, 1.0), stage);
        if (m_feedback.isCancelled() || m_sink.failed()) return false;
        QJsonParseError error;
        const QJsonDocument packet = QJsonDocument::fromJson(bytes, &error);
        if (!packet.isObject()) {
            m_feedback.report(
                makeError(QStringLiteral("czml.packet-broken"),
                          QCoreApplication::translate("CzmlReader", "A packet cannot be read: %1")
                              .arg(error.errorString()),
                          m_source.displayPath(entry), packets.line()));
            continue;
        }
        if (!add(entry, packet.object(), packets.line())) return false;
    }
    if (packets.isCut() || !packets.error().isEmpty())
        m_feedback.report(makeError(
            QStringLiteral("czml.cut-short"),
            QCoreApplication::translate("CzmlReader", "The file breaks off; what comes before was read"),
            m_source.displayPath(entry), packets.line()));
    return true;
}

void CzmlImport::finish()
{
    for (auto &[family, target] : m_targets) {
        if (!target.table || target.steps.size() < 2) continue;
        TimeAxis axis;
        axis.column = QStringLiteral("step");
        for (const auto &[key, moment] : target.steps) {
            TimeStep step;
            step.key = key;
            step.instant = moment;
            axis.steps.append(step);
        }
        target.table->setTimeAxis(axis);
    }
}

} // namespace

QString CzmlReader::title() const
{
    return QCoreApplication::translate("CzmlReader", "CZML");
}

Probe CzmlReader::probe(const Source &source) const
{
    return probeFiles(source, QStringLiteral("CZML"), recognise);
}

Claims CzmlReader::claims(const Source &source) const
{
    return claimFiles(source, recognise);
}

void CzmlReader::read(const Source &source, const ReadOptions &options, DatasetSink &sink,
                      Feedback &feedback) const
{
    CzmlImport import(source, options, sink, feedback);
    const double total = static_cast<double>(std::max<qint64>(probe(source).bytes, 1));
    double before = 0;
    for (const Source::Entry &entry : source.entries()) {
        if (recognise(entry) == Recognition::No) continue;
        if (!import.read(entry, before / total, static_cast<double>(entry.size) / total)) return;
        before += static_cast<double>(entry.size);
    }
    import.finish();
}

} // namespace machi::core
