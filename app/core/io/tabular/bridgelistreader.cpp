#include "core/io/tabular/bridgelistreader.h"

#include "core/io/fileprobe.h"
#include "core/io/localfiles.h"
#include "core/io/placefilter.h"
#include "core/io/rowsink.h"
#include "core/io/tabular/coordinatetext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace machi::core {

namespace {

/// A list of bridges is small; what is larger is something else.
constexpr qint64 maxSize = 8 << 20;

enum Cell {
    Number,
    Name,
    Route,
    Address,
    TypeListed,
    TypeFound,
    Spans,
    Length,
    Width,
    Area,
    Year,
    Age,
    River,
    Extra,
    CellCount
};
struct Meaning
{
    const char *ja;
    const char *en;
    ColumnType type;
    const char *unit;
};
constexpr std::array<Meaning, CellCount> meanings = {
    {{"橋梁番号", "Bridge number", ColumnType::Text, ""},
     {"橋梁名", "Bridge", ColumnType::Text, ""},
     {"路線名", "Road", ColumnType::Text, ""},
     {"所在地", "Address", ColumnType::Text, ""},
     {"形式(台帳)", "Type, as listed", ColumnType::Text, ""},
     {"形式(現況)", "Type, as found", ColumnType::Text, ""},
     {"径間数", "Spans", ColumnType::Integer, ""},
     {"橋長", "Length", ColumnType::Real, "m"},
     {"幅員", "Width", ColumnType::Real, "m"},
     {"橋面積", "Area", ColumnType::Real, "m2"},
     {"架設年次", "Year built", ColumnType::Integer, "year"},
     {"経過年次", "Age", ColumnType::Integer, ""},
     {"河川状況", "Crosses", ColumnType::Text, ""},
     {"見出しのない欄", "Cells without a heading", ColumnType::Text, ""}}};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct Bridge
{
    std::array<QString, CellCount> cells;
    QString latitude, longitude; ///< as written
    qint64 line = 0;
    bool shifted = false;
};

struct Header
{
    QChar delimiter;
    QStringList cells;
};

std::optional<Header> headerOf(const QString &line)
{
    for (const QChar delimiter : {QLatin1Char('\t'), QLatin1Char(',')}) {
        QStringList cells = line.split(delimiter);
        for (QString &cell : cells)
            cell = cell.trimmed();
        if (cells.contains(text("橋梁番号")) && cells.contains(text("橋梁名")) &&
            cells.contains(text("緯度")) && cells.contains(text("経度")))
            return Header{delimiter, cells};
    }
    return std::nullopt;
}

std::optional<double> number(const QString &cell)
{
    bool good = false;
    const double value = cell.trimmed().toDouble(&good);
    return good ? std::optional(value) : std::nullopt;
}

// Cells behind the position: two types or none, then spans, length, width and area, then year, age, what it
// crosses.
void readBehind(const QStringList &fields, qsizetype from, Bridge &bridge)
{
    qsizetype at = from;
    while (at < fields.size() && !number(fields.at(at)))
        ++at;
    if (at - from >= 1) bridge.cells[TypeListed] = fields.at(from).trimmed();
    if (at - from >= 2) bridge.cells[TypeFound] = fields.at(from + 1).trimmed();
    for (const Cell cell : {Spans, Length, Width, Area})
        bridge.cells[static_cast<std::size_t>(cell)] = fields.value(at++).trimmed();
    for (; at < fields.size(); ++at) {
        const QString cell = fields.at(at).trimmed();
        if (cell.isEmpty()) continue;
        const auto value = number(cell);
        if (value && *value > 1800)
            bridge.cells[Year] = cell;
        else if (value)
            bridge.cells[Age] = cell;
        else
            bridge.cells[River] = cell;
    }
}

std::optional<Bridge> bridgeOf(const QStringList &fields, const Header &header)
{
    const qsizetype expected = header.cells.indexOf(text("緯度"));
    const qsizetype numberAt = header.cells.indexOf(text("橋梁番号"));
    qsizetype at = -1;
    for (qsizetype i = 0; i + 1 < fields.size() && at < 0; ++i) {
        const auto latitude = parseCoordinate(fields.at(i));
        const auto longitude = parseCoordinate(fields.at(i + 1));
        if (latitude && longitude && latitude->degrees >= 20 && latitude->degrees <= 46 &&
            longitude->degrees >= 122 && longitude->degrees <= 154)
            at = i;
    }
    // A row whose position is missing stands where the header says, if it stands at all.
    const bool placed = at >= 0;
    if (!placed) at = expected;
    if (fields.value(numberAt).trimmed().isEmpty() || at < numberAt + 3) return std::nullopt;
    Bridge bridge;
    bridge.shifted = placed && at != expected;
    bridge.latitude = fields.value(at).trimmed();
    bridge.longitude = fields.value(at + 1).trimmed();
    bridge.cells[Number] = fields.at(numberAt).trimmed();
    bridge.cells[Name] = fields.value(at - 3).trimmed();
    bridge.cells[Route] = fields.value(at - 2).trimmed();
    bridge.cells[Address] = fields.value(at - 1).trimmed();
    QStringList extra = fields.mid(numberAt + 1, at - 3 - numberAt - 1);
    extra.removeAll(QString());
    bridge.cells[Extra] = extra.join(QLatin1Char(' '));
    readBehind(fields, at + 2, bridge);
    return bridge;
}

std::vector<Bridge> bridgesIn(const QByteArray &bytes)
{
    EncodingDetector detector;
    detector.feed(bytes);
    const QString all = decodeText(bytes, detector.result().value_or(TextEncoding::Utf8));
    std::vector<Bridge> bridges;
    std::optional<Header> header;
    qint64 number = 0;
    for (const QString &given : all.split(QLatin1Char('\n'))) {
        ++number;
        QString line = given;
        if (line.endsWith(QLatin1Char('\r'))) line.chop(1);
        if (const auto found = headerOf(line)) {
            header = found;
            continue;
        }
        if (!header) continue;
        const QStringList fields = line.split(header->delimiter);
        if (fields.size() < 4) {
            header.reset(); // the text goes on
            continue;
        }
        if (auto bridge = bridgeOf(fields, *header)) {
            bridge->line = number;
            bridges.push_back(std::move(*bridge));
        }
    }
    return bridges;
}

// In a folder or archive the tables' reader takes what stands in columns.
bool isCandidate(const Source &source, const Source::Entry &entry)
{
    const QString suffix = QFileInfo(entry.path).suffix().toLower();
    return entry.size <= maxSize && (suffix == QLatin1String("txt") ||
                                     (source.entries().size() == 1 &&
                                      (suffix == QLatin1String("tsv") || suffix == QLatin1String("csv"))));
}

std::vector<Bridge> bridgesOf(const Source &source, const Source::Entry &entry)
{
    const Result<QByteArray> bytes = source.readAll(entry, maxSize);
    return bytes.ok() ? bridgesIn(*bytes) : std::vector<Bridge>();
}

Recognition recognise(const Source &source, const Source::Entry &entry)
{
    return isCandidate(source, entry) && !bridgesOf(source, entry).empty() ? Recognition::Yes
                                                                           : Recognition::No;
}

/// Says what is missing or cannot be.
class Checks
{
public:
    Checks(const std::vector<Bridge> &bridges, QString display, Feedback &feedback)
        : m_display(std::move(display)), m_feedback(feedback)
    {
        for (const Bridge &bridge : bridges) {
            ++m_coordinates[bridge.latitude];
            ++m_coordinates[bridge.longitude];
        }
    }

    void look(const Bridge &bridge)
    {
        if (bridge.shifted)
            say(Severity::Repaired, "bridge.cells-shifted",
                QCoreApplication::translate(
                    "BridgeListReader",
                    "Cells stand in other columns than the header says; they were put back"),
                bridge);
        QStringList missing;
        for (const Cell cell : {Name, TypeListed, TypeFound, Spans, Length, Width, Area, Year})
            if (bridge.cells[static_cast<std::size_t>(cell)].isEmpty())
                missing.append(text(meanings[static_cast<std::size_t>(cell)].ja));
        if (!missing.isEmpty())
            say(Severity::Warning, "bridge.cell-missing",
                QCoreApplication::translate("BridgeListReader", "Not given: %1")
                    .arg(missing.join(QStringLiteral("、"))),
                bridge);
        const auto length = number(bridge.cells[Length]), width = number(bridge.cells[Width]),
                   area = number(bridge.cells[Area]);
        // Printed with one decimal, so the product is good to that.
        if (length && width && area && std::abs(*length * *width - *area) > 0.05 * (*length + *width) + 0.01)
            doubtful(QCoreApplication::translate("BridgeListReader", "the area %1 m² is not length × width")
                         .arg(bridge.cells[Area]),
                     bridge);
        for (const QString &coordinate : {bridge.latitude, bridge.longitude})
            if (!coordinate.isEmpty() && m_coordinates.value(coordinate) > 1)
                doubtful(QCoreApplication::translate("BridgeListReader",
                                                     "another bridge has the coordinate %1 too")
                             .arg(coordinate),
                         bridge);
        const auto year = number(bridge.cells[Year]), age = number(bridge.cells[Age]);
        if (!year || !age) return;
        if (m_counted && *m_counted != *year + *age)
            doubtful(QCoreApplication::translate("BridgeListReader",
                                                 "year and age do not fit those of other bridges"),
                     bridge);
        m_counted = *year + *age;
    }
    void say(Severity severity, const char *code, const QString &message, const Bridge &bridge)
    {
        m_feedback.report(makeIssue(severity, QString::fromLatin1(code), message, m_display, bridge.line,
                                    bridge.cells[Number]));
    }

private:
    void doubtful(const QString &what, const Bridge &bridge)
    {
        say(Severity::Warning, "bridge.cell-doubtful",
            QCoreApplication::translate("BridgeListReader", "Doubtful: %1").arg(what), bridge);
    }

    QString m_display;
    Feedback &m_feedback;
    QHash<QString, int> m_coordinates;
    std::optional<double> m_counted; ///< the year that ages were counted to
};

Value valueOf(const QString &cell, ColumnType type)
{
    if (cell.isEmpty()) return {};
    const auto value = number(cell);
    if (type == ColumnType::Text) return cell.toStdString();
    if (!value) return {};
    return type == ColumnType::Integer ? Value(static_cast<std::int64_t>(*value)) : Value(*value);
}

} // namespace

QString BridgeListReader::title() const
{
    return QCoreApplication::translate("BridgeListReader", "Bridge lists");
}

Probe BridgeListReader::probe(const Source &source) const
{
    Probe probe = probeFiles(source, QCoreApplication::translate("BridgeListReader", "Bridge list"),
                             [&](const Source::Entry &entry) { return recognise(source, entry); });
    if (probe.recognition != Recognition::No) probe.kinds = kinds();
    return probe;
}

Claims BridgeListReader::claims(const Source &source) const
{
    return claimFiles(source, [&](const Source::Entry &entry) { return recognise(source, entry); });
}

void BridgeListReader::read(const Source &source, const ReadOptions &options, DatasetSink &sink,
                            Feedback &feedback) const
{
    for (const Source::Entry &entry : source.entries()) {
        if (feedback.isCancelled() || sink.failed() || !isCandidate(source, entry)) continue;
        const std::vector<Bridge> bridges = bridgesOf(source, entry);
        if (bridges.empty()) continue;
        Dataset dataset;
        dataset.kind = QStringLiteral("bridgelist");
        dataset.title = QCoreApplication::translate("BridgeListReader", "Bridges inspected");
        dataset.crs = Crs::fromEpsg(6668);
        dataset.provenance.format = QCoreApplication::translate("BridgeListReader", "Bridge list");
        TableSink *table = sink.beginTable(dataset);
        if (!table) return;
        std::vector<Column> columns;
        for (const Meaning &meaning : meanings)
            columns.push_back({text(meaning.ja),
                               meaning.type,
                               text(meaning.ja),
                               text(meaning.en),
                               text(meaning.unit),
                               text(meaning.ja),
                               {}});
        RowSink rows(*table, columns, sink.addSource(table, sourceFile(source, entry)));
        const PlaceFilter filter(options, dataset.crs);
        Checks checks(bridges, source.displayPath(entry), feedback);
        for (const Bridge &bridge : bridges) {
            checks.look(bridge);
            Feature row;
            row.id = bridge.cells[Number].toStdString();
            row.line = bridge.line;
            const auto latitude = parseCoordinate(bridge.latitude);
            const auto longitude = parseCoordinate(bridge.longitude);
            if (latitude && longitude && latitude->degrees <= 90)
                row.shape = Shape::point(longitude->degrees, latitude->degrees);
            else
                checks.say(Severity::Error, "csv.coordinates-wrong",
                           QCoreApplication::translate(
                               "BridgeListReader",
                               "The position is missing or wrong; the bridge was kept without a place"),
                           bridge);
            if (filter.isActive() && (row.shape.isEmpty() || !filter.accepts(row.shape.extent()))) continue;
            for (std::size_t i = 0; i < CellCount; ++i)
                row.values.push_back(valueOf(bridge.cells[i], meanings[i].type));
            rows.add(std::move(row));
        }
    }
}

} // namespace machi::core
