#include "core/io/tabular/csvrows.h"

#include "core/io/derivedcolumns.h"
#include "core/io/tabular/coordinatetext.h"
#include "core/io/tabular/gridcolumns.h"

#include <QCoreApplication>

#include <utility>

namespace machi::core {

namespace {

bool inJapan(double latitude, double longitude)
{
    return latitude >= 20 && latitude <= 46 && longitude >= 122 && longitude <= 154;
}

// The only neighbouring cells that are a latitude and a longitude with marks; -1 for none and for several.
qsizetype findShifted(const QStringList &fields)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i + 1 < fields.size(); ++i) {
        const auto latitude = parseCoordinate(fields.at(i));
        const auto longitude =
            latitude && latitude->marked ? parseCoordinate(fields.at(i + 1)) : std::nullopt;
        if (!longitude || !longitude->marked || !inJapan(latitude->degrees, longitude->degrees)) continue;
        if (found >= 0) return -1;
        found = i;
    }
    return found;
}

} // namespace

CsvRows::CsvRows(const CsvLayout &layout, const ReadOptions &options, QString display, Feedback &feedback)
    : m_layout(layout),
      m_display(std::move(display)),
      m_feedback(feedback),
      m_filter(options, layout.position.crs)
{
}

void CsvRows::say(Severity severity, const char *code, const QString &message, qint64 line,
                  const QString &object)
{
    m_feedback.report(makeIssue(severity, QString::fromLatin1(code), message, m_display, line, object));
}

std::vector<Column> CsvRows::columns(const QHash<QString, QString> &titles) const
{
    std::vector<Column> list;
    for (qsizetype i = 0; i < m_layout.header.size(); ++i) {
        Column column;
        column.id = m_layout.header.at(i);
        column.type = m_layout.types[static_cast<std::size_t>(i)];
        column.titleJa = titles.value(column.id, column.id);
        column.titleEn = column.id;
        column.source = column.id;
        describeColumn(column);
        list.push_back(std::move(column));
    }
    for (std::size_t i = 0; i < m_layout.suppressed.size(); ++i) {
        if (!m_layout.suppressed[i]) continue;
        const Column &counted = list[i];
        list.push_back({counted.id + QStringLiteral("_suppressed"),
                        ColumnType::Boolean,
                        QStringLiteral("秘匿：") + counted.titleJa,
                        QStringLiteral("Suppressed: ") + counted.titleEn,
                        {},
                        {},
                        {}});
    }
    return list;
}

bool CsvRows::accepts(const Shape &shape) const
{
    if (!m_filter.isActive()) return true;
    const bool hasPlace = m_layout.position.hasPoint() || m_layout.position.grid >= 0;
    return !hasPlace || (!shape.isEmpty() && m_filter.accepts(shape.extent()));
}

std::vector<Value> CsvRows::values(const QStringList &fields, qint64 line)
{
    std::vector<Value> values;
    values.reserve(m_layout.types.size());
    for (std::size_t i = 0; i < m_layout.types.size(); ++i)
        values.push_back(typedValue(fields.value(static_cast<qsizetype>(i)), m_layout.types[i]));
    for (std::size_t i = 0; i < m_layout.suppressed.size(); ++i) {
        if (!m_layout.suppressed[i]) continue;
        const bool held = isSuppressed(fields.value(static_cast<qsizetype>(i)));
        if (held) values[i] = Value();
        values.emplace_back(std::int64_t(held));
    }
    const QStringList extra = fields.mid(m_layout.named);
    if (fields.size() < m_layout.named)
        say(Severity::Warning, "csv.columns",
            QCoreApplication::translate("CsvRows",
                                        "A row has fewer cells than the header; the rest is unknown"),
            line);
    else if (!isBlankRecord(extra))
        say(Severity::Warning, "csv.columns",
            QCoreApplication::translate("CsvRows", "A row has more cells than the header: %1")
                .arg(extra.join(m_layout.delimiter)),
            line);
    return values;
}

Shape CsvRows::shape(const QStringList &fields, qint64 line)
{
    if (m_layout.position.hasPoint()) return point(fields, line);
    if (m_layout.position.grid >= 0) return square(fields.value(m_layout.position.grid).trimmed(), line);
    return {};
}

void CsvRows::refuse(const QString &first, const QString &second, int column, qint64 line)
{
    const QString value = column == m_layout.position.longitude ? second : first;
    QString message;
    if (column >= 0 && value.isEmpty())
        message = QCoreApplication::translate(
            "CsvRows", "Half of the position is missing; the row was kept without a place");
    else if (column >= 0)
        message =
            QCoreApplication::translate("CsvRows", "Not a coordinate: “%1”; the row was kept without a place")
                .arg(value);
    else
        message = QCoreApplication::translate("CsvRows",
                                              "Not a position: “%1”, “%2”; the row was kept without a place")
                      .arg(first, second);
    say(Severity::Error, "csv.coordinates-wrong", message, line,
        column >= 0 ? m_layout.header.at(column) : QString());
}

Shape CsvRows::point(const QStringList &fields, qint64 line)
{
    const CoordinateColumns &position = m_layout.position;
    const QString first = fields.value(position.latitude).trimmed();
    const QString second = fields.value(position.longitude).trimmed();
    if (first.isEmpty() && second.isEmpty()) {
        say(Severity::Warning, "csv.coordinates-missing",
            QCoreApplication::translate("CsvRows", "A row has no coordinates; it was kept without a place"),
            line);
        return {};
    }
    if (!position.crs.isGeographic()) {
        bool good = false, alsoGood = false;
        const double northing = first.toDouble(&good);
        const double easting = second.toDouble(&alsoGood);
        if (good && alsoGood && qIsFinite(northing) && qIsFinite(easting))
            return Shape::point(easting, northing);
        refuse(first, second, -1, line);
        return {};
    }
    auto latitude = parseCoordinate(first);
    auto longitude = parseCoordinate(second);
    if (!latitude || !longitude) {
        if (const qsizetype at = findShifted(fields); at >= 0) {
            latitude = parseCoordinate(fields.at(at));
            longitude = parseCoordinate(fields.at(at + 1));
            say(Severity::Repaired, "csv.coordinates-shifted",
                QCoreApplication::translate("CsvRows",
                                            "The position was found in other columns than the header says"),
                line);
        }
    }
    const bool zero = latitude && longitude && latitude->degrees == 0 && longitude->degrees == 0;
    const bool sameAxis = latitude && longitude && latitude->axis && latitude->axis == longitude->axis;
    if (!latitude || !longitude || zero || sameAxis) {
        refuse(first, second, !latitude ? position.latitude : !longitude ? position.longitude : -1, line);
        return {};
    }
    double north = latitude->degrees;
    double east = longitude->degrees;
    const bool named =
        latitude->axis == CoordinateAxis::Longitude || longitude->axis == CoordinateAxis::Latitude;
    if (named || (!inJapan(north, east) && inJapan(east, north))) {
        std::swap(north, east);
        say(Severity::Repaired, "coordinates.swapped",
            QCoreApplication::translate("CsvRows", "Latitude and longitude were exchanged"), line);
    }
    if (latitude->packed || longitude->packed)
        say(Severity::Repaired, "csv.coordinates-packed",
            QCoreApplication::translate(
                "CsvRows", "Coordinates without marks were read as degrees, minutes and seconds"),
            line);
    if (north > 90 || north < -90) {
        refuse(first, second, position.latitude, line);
        return {};
    }
    if (!inJapan(north, east))
        say(Severity::Warning, "coordinates.outside-japan",
            QCoreApplication::translate("CsvRows", "A position lies outside Japan"), line);
    return Shape::point(east, north);
}

Shape CsvRows::square(const QString &code, qint64 line)
{
    auto known = m_squares.constFind(code);
    if (known == m_squares.constEnd())
        known = m_squares.insert(code, squareBox(code, m_layout.gridLevel).value_or(Extent()));
    const Extent &box = *known;
    if (box.isEmpty()) {
        say(Severity::Error, "csv.grid-wrong",
            QCoreApplication::translate("CsvRows",
                                        "Not a grid-square code: “%1”; the row was kept without a place")
                .arg(code),
            line, m_layout.header.at(m_layout.position.grid));
        return {};
    }
    return squareShape(box);
}

} // namespace machi::core
