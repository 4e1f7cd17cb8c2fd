#include "core/io/tabular/wbgtreader.h"

#include "core/io/localfiles.h"
#include "core/io/placefilter.h"
#include "core/io/rowsink.h"
#include "core/io/tabular/csvparser.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace machi::core {

namespace {

/// Columns of a table that SQLite takes, less a station's own.
constexpr std::size_t maxHours = 1900;

struct Station
{
    QString number, name, place, region;
    std::vector<float> values; ///< by hour; NaN = unknown
    std::int32_t source = 0;
};

/// Latitude and longitude of stations by number, from resources/weather/stations.csv.
std::map<QString, std::pair<double, double>> stationPositions()
{
    std::map<QString, std::pair<double, double>> positions;
    QFile file(QStringLiteral(":/weather/stations.csv"));
    if (!file.open(QIODevice::ReadOnly)) return positions;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(QLatin1Char(','));
        bool isLatitude = false, isLongitude = false;
        const std::pair position(cells.value(1).toDouble(&isLatitude), cells.value(2).toDouble(&isLongitude));
        if (isLatitude && isLongitude) positions.emplace(cells.front(), position);
    }
    return positions;
}

QString head(const Source &source, const Source::Entry &entry)
{
    QByteArray bytes(512, Qt::Uninitialized);
    bytes.resize(std::max<qint64>(0, source.stream(entry)->read(bytes.data(), bytes.size())));
    QString text = QString::fromUtf8(bytes).section(QLatin1Char('\n'), 0, 0);
    return text.remove(QChar(QChar::ByteOrderMark)).remove(QLatin1Char('"')).remove(QLatin1Char('\r'));
}

enum class Table { None, Hours, Stations };

Table tableOf(const Source &source, const Source::Entry &entry)
{
    if (!entry.path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) return Table::None;
    const QStringList cells = head(source, entry).split(QLatin1Char(','));
    if (cells.value(0) == QLatin1String("Date") && cells.value(1) == QLatin1String("Time") &&
        cells.value(2).size() == 5 && cells.value(2).toInt() > 10000)
        return Table::Hours;
    return cells.contains(QStringLiteral("地点番号")) && cells.contains(QStringLiteral("観測所名"))
               ? Table::Stations
               : Table::None;
}

QStringList cleaned(QStringList fields)
{
    for (QString &field : fields)
        field = field.remove(QChar(QChar::ByteOrderMark)).trimmed();
    return fields;
}

} // namespace

bool isWbgtTable(const Source &source, const Source::Entry &entry)
{
    return tableOf(source, entry) != Table::None;
}

QString WbgtReader::title() const
{
    return QCoreApplication::translate("WbgtReader", "Heat index of the Ministry of the Environment (WBGT)");
}

Probe WbgtReader::probe(const Source &source) const
{
    Probe probe;
    for (const Source::Entry &entry : source.entries()) {
        if (tableOf(source, entry) != Table::Hours) continue;
        probe.recognition = Recognition::Yes;
        probe.bytes += entry.size;
    }
    if (probe.recognition == Recognition::No) return probe;
    probe.format = QStringLiteral("WBGT");
    probe.kinds = kinds();
    return probe;
}

Claims WbgtReader::claims(const Source &source) const
{
    Claims claims;
    for (const Source::Entry &entry : source.entries()) {
        const Table table = tableOf(source, entry);
        if (table == Table::Hours) claims.files.push_back({&entry, Recognition::Yes});
        if (table == Table::Stations) claims.companions.push_back(&entry);
    }
    if (claims.files.empty()) return {};
    return claims;
}

void WbgtReader::read(const Source &source, const ReadOptions &options, DatasetSink &sink,
                      Feedback &feedback) const
{
    std::map<QString, Station> stations;
    std::map<QDateTime, std::size_t> hours; ///< place in the stations' values
    QList<SourceFile> files;
    bool full = false;
    for (const Source::Entry &entry : source.entries()) {
        if (feedback.isCancelled()) return;
        const Table kind = tableOf(source, entry);
        if (kind == Table::None) continue;
        feedback.setProgress(-1, QCoreApplication::translate("WbgtReader", "Reading %1").arg(entry.path));
        files.append(sourceFile(source, entry));
        CsvParser parser(source.stream(entry), TextEncoding::Utf8, QLatin1Char(','));
        QStringList fields;
        if (!parser.next(fields)) continue;
        const QStringList header = cleaned(fields);
        if (kind == Table::Stations) {
            const qsizetype number = header.indexOf(QStringLiteral("地点番号"));
            const qsizetype name = header.indexOf(QStringLiteral("観測所名"));
            const qsizetype place = header.indexOf(QStringLiteral("所在地"));
            const qsizetype region = header.indexOf(QStringLiteral("振興局"));
            while (parser.next(fields)) {
                Station &station = stations[fields.value(number).trimmed()];
                station.name = fields.value(name).trimmed();
                station.place = fields.value(place).trimmed();
                station.region = fields.value(region).trimmed();
            }
            continue;
        }
        std::vector<Station *> columns;
        for (const QString &number : header.mid(2))
            columns.push_back(&stations[number]);
        while (parser.next(fields) && !feedback.isCancelled()) {
            if (fields.size() < 3) continue;
            const QDate date = QDate::fromString(fields.at(0).trimmed(), QStringLiteral("yyyy/M/d"));
            const int hour = fields.at(1).section(QLatin1Char(':'), 0, 0).toInt();
            if (!date.isValid() || hour < 0 || hour > 24) {
                feedback.report(
                    makeError(QStringLiteral("csv.time-wrong"),
                              QCoreApplication::translate(
                                  "WbgtReader", "The time of a row is not understood; it was left out"),
                              source.displayPath(entry), parser.line()));
                continue;
            }
            const QDateTime moment = QDateTime(date, QTime(0, 0)).addSecs(hour * 3600LL);
            std::vector<std::pair<Station *, float>> given;
            for (std::size_t i = 0; i < columns.size(); ++i) {
                bool good = false;
                const float value = fields.value(static_cast<qsizetype>(i) + 2).trimmed().toFloat(&good);
                if (good && std::isfinite(value)) given.emplace_back(columns[i], value);
            }
            if (given.empty()) continue; // hours to come
            if (!hours.contains(moment) && hours.size() >= maxHours) {
                full = true;
                continue;
            }
            const std::size_t at = hours.try_emplace(moment, hours.size()).first->second;
            for (const auto &[station, value] : given) {
                station->values.resize(std::max(station->values.size(), at + 1),
                                       std::numeric_limits<float>::quiet_NaN());
                station->values[at] = value;
            }
        }
    }
    if (hours.empty()) {
        feedback.report(makeError(QStringLiteral("wbgt.empty"),
                                  QCoreApplication::translate("WbgtReader", "The table holds no value"),
                                  source.path()));
        return;
    }
    if (full)
        feedback.report(
            makeError(QStringLiteral("csv.too-many-steps"),
                      QCoreApplication::translate("WbgtReader", "More than %1 hours; the first were read")
                          .arg(maxHours),
                      source.path()));

    Dataset dataset;
    dataset.kind = QStringLiteral("weather");
    dataset.title = QCoreApplication::translate("WbgtReader", "Heat index (WBGT), observed or estimated");
    dataset.crs = Crs::fromEpsg(6668);
    dataset.terms.credit = QStringLiteral("環境省熱中症予防情報サイト");
    dataset.provenance.format = QStringLiteral("WBGT");
    dataset.timeFrom = hours.begin()->first;
    dataset.timeTo = hours.rbegin()->first;
    dataset.timeAxis.selects = TimeAxis::Selects::Columns;
    dataset.timeAxis.column = QStringLiteral("WBGT");
    std::vector<std::size_t> order;
    for (const auto &[moment, at] : hours) {
        TimeStep step;
        step.instant = moment;
        step.key = moment.toString(QStringLiteral("yyyyMMdd_HHmm"));
        // A day's heat is at its worst in the early afternoon.
        if (dataset.timeAxis.first == 0 && moment.time().hour() == 14)
            dataset.timeAxis.first = static_cast<int>(order.size());
        dataset.timeAxis.steps.append(step);
        order.push_back(at);
    }
    TableSink *table = sink.beginTable(dataset);
    if (!table) return;
    for (const SourceFile &file : files)
        sink.addSource(table, file);
    const auto column = [](const char *id, const char *en) {
        const QString name = QString::fromUtf8(id);
        return Column{name, ColumnType::Text, name, QString::fromLatin1(en), {}, name, {}};
    };
    std::vector<Column> columns = {column("地点番号", "Station number"), column("地点名", "Station"),
                                   column("所在地", "Address"), column("地域", "Region")};
    const auto wbgt = [](const QString &id, const QString &behind) {
        return Column{id,
                      ColumnType::Real,
                      QStringLiteral("暑さ指数（WBGT）") + behind,
                      QStringLiteral("Heat index (WBGT)") + behind,
                      QStringLiteral("°C"),
                      {},
                      {}};
    };
    columns.push_back(wbgt(dataset.timeAxis.column, {}));
    for (qsizetype i = 0; i < dataset.timeAxis.steps.size(); ++i)
        columns.push_back(wbgt(dataset.timeAxis.valueColumn(i),
                               QLatin1Char(' ') + dataset.timeAxis.steps.at(i).instant.toString(
                                                      QStringLiteral("yyyy-MM-dd HH:mm"))));
    RowSink rows(*table, columns, 0);
    const PlaceFilter filter(options, dataset.crs);
    const auto positions = stationPositions();
    qint64 homeless = 0;
    for (const auto &[number, station] : stations) {
        if (station.values.empty()) continue;
        if (feedback.isCancelled() || sink.failed()) return;
        Feature row;
        row.id = number.toStdString();
        if (const auto position = positions.find(number); position != positions.end())
            row.shape = Shape::point(position->second.second, position->second.first);
        else
            ++homeless;
        if (filter.isActive() && (row.shape.isEmpty() || !filter.accepts(row.shape.extent()))) continue;
        const auto text = [](const QString &words) {
            return words.isEmpty() ? Value() : Value(words.toStdString());
        };
        const auto value = [&](std::size_t at) -> Value {
            if (at >= station.values.size() || std::isnan(station.values[at])) return {};
            return std::round(static_cast<double>(station.values[at]) * 10) / 10;
        };
        row.values = {text(number), text(station.name), text(station.place), text(station.region),
                      value(order[static_cast<std::size_t>(dataset.timeAxis.first)])};
        for (const std::size_t at : order)
            row.values.push_back(value(at));
        rows.add(std::move(row));
    }
    if (homeless == 0) return;
    Issue issue =
        makeIssue(Severity::Info, QStringLiteral("wbgt.no-position"),
                  QCoreApplication::translate(
                      "WbgtReader", "The table gives no position of a station; it was kept without a place"),
                  source.path());
    issue.count = homeless;
    feedback.report(issue);
}

} // namespace machi::core
