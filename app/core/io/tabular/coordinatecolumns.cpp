#include "core/io/tabular/coordinatecolumns.h"

#include "core/io/tabular/coordinatetext.h"
#include "core/model/gridsquare.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace machi::core {

namespace {

QString plain(const QString &header)
{
    static const QRegularExpression brackets(QStringLiteral(R"([(（\[［【].*?[)）\]］】])"));
    static const QRegularExpression fillers(QStringLiteral(R"([\s_\-.:・／/]+)"));
    QString name = header.normalized(QString::NormalizationForm_KC).toLower();
    name.remove(brackets);
    name.remove(fillers);
    return name;
}

/// How surely a header names the axis: 3 it is its name, 2 it holds the name, 1 x or y, 0 not.
int tier(const QString &header, CoordinateAxis axis)
{
    const bool latitude = axis == CoordinateAxis::Latitude;
    const QString name = plain(header);
    static const QStringList latitudes = {QStringLiteral("緯度"),     QStringLiteral("北緯"),
                                          QStringLiteral("lat"),      QStringLiteral("latitude"),
                                          QStringLiteral("緯度10進"), QStringLiteral("latdeg")};
    static const QStringList longitudes = {
        QStringLiteral("経度"),     QStringLiteral("東経"),   QStringLiteral("lon"),
        QStringLiteral("lng"),      QStringLiteral("long"),   QStringLiteral("longitude"),
        QStringLiteral("経度10進"), QStringLiteral("londeg"), QStringLiteral("lngdeg")};
    static const QStringList ys = {QStringLiteral("y"), QStringLiteral("ycoord"),
                                   QStringLiteral("ycoordinate"), QStringLiteral("y座標"),
                                   QStringLiteral("pointy")};
    static const QStringList xs = {QStringLiteral("x"), QStringLiteral("xcoord"),
                                   QStringLiteral("xcoordinate"), QStringLiteral("x座標"),
                                   QStringLiteral("pointx")};
    if ((latitude ? latitudes : longitudes).contains(name)) return 3;
    static const QRegularExpression inLatitude(QStringLiteral("緯度|北緯|latitude|^lat\\d*$|lat$"));
    static const QRegularExpression inLongitude(
        QStringLiteral("経度|東経|longitude|^l(on|ng)\\d*$|l(on|ng)$"));
    const bool both = name.contains(QStringLiteral("緯度経度")) || name.contains(QStringLiteral("経緯度"));
    if (!both && (latitude ? inLatitude : inLongitude).match(name).hasMatch()) return 2;
    return (latitude ? ys : xs).contains(name) ? 1 : 0;
}

bool isGridHeader(const QString &header)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        QStringLiteral("mesh\\d+k?m(id|code)?|mesh(code|cd|id)?\\d*m?|\\d+k?mmesh(code|id)?|"
                       "(\\d+k?m|\\d+分の1)?(地域)?メッシュ(コード|id)?|(標準地域|\\d次)メッシュ(コード)?")));
    return form.match(plain(header)).hasMatch();
}

bool isOldDatum(const QString &header)
{
    return header.contains(QStringLiteral("日本測地")) || header.contains(QStringLiteral("旧測地")) ||
           header.contains(QLatin1String("tokyo"), Qt::CaseInsensitive);
}

struct Cells
{
    int filled = 0, degrees = 0, packed = 0, numbers = 0, grid = 0;
};

Cells examine(const std::vector<QStringList> &sample, int column)
{
    Cells cells;
    for (const QStringList &row : sample) {
        const QString cell = row.value(column).trimmed();
        if (cell.isEmpty()) continue;
        ++cells.filled;
        bool number = false;
        cell.toDouble(&number);
        if (number) ++cells.numbers;
        const auto parsed = parseCoordinate(cell);
        if (parsed && parsed->degrees != 0) ++(parsed->packed ? cells.packed : cells.degrees);
        const auto level = guessGridLevel(cell);
        if (level && gridExtent(cell, *level))
            ++cells.grid;
        else if (cell.size() == 10 && gridExtent(cell, GridLevel::Tenth))
            ++cells.grid;
    }
    return cells;
}

bool mostlyDegrees(const Cells &cells)
{
    return cells.degrees * 2 >= cells.filled;
}

Issue askForColumns(const QString &display, const QString &message, const QStringList &columns,
                    QList<IssueOption> first = {})
{
    first.append({QStringLiteral("lat"), columns});
    first.append({QStringLiteral("lon"), columns});
    first.append({QStringLiteral("geometry"), {QStringLiteral("none")}});
    return makeQuestion(message, first, display, columns.join(QStringLiteral(", ")));
}

QStringList names(const QStringList &header, const std::vector<int> &columns)
{
    QStringList list;
    for (const int column : columns)
        list.append(header.at(column));
    return list;
}

// The best headers of an axis; those that hold no degrees and those of the old datum go first.
std::vector<int> candidates(const QStringList &header, const std::vector<QStringList> &sample,
                            CoordinateAxis axis)
{
    std::vector<int> best;
    int bestTier = 0;
    for (int i = 0; i < header.size(); ++i) {
        const int found = tier(header.at(i), axis);
        if (found == 0 || found < bestTier) continue;
        if (found > bestTier) best.clear();
        bestTier = found;
        best.push_back(i);
    }
    const auto thin = [&](auto drop) {
        std::vector<int> rest;
        std::copy_if(best.begin(), best.end(), std::back_inserter(rest), [&](int i) { return !drop(i); });
        if (best.size() > 1 && !rest.empty()) best = rest;
    };
    thin([&](int i) {
        const Cells cells = examine(sample, i);
        return cells.degrees + cells.packed == 0;
    });
    thin([&](int i) { return isOldDatum(header.at(i)); });
    return best;
}

Result<CoordinateColumns> named(const QStringList &header, const ReadOptions &options, const QString &display)
{
    CoordinateColumns columns;
    const auto find = [&](const QString &key) {
        const QString wanted = options.settings.value(key).trimmed();
        for (int i = 0; i < header.size(); ++i)
            if (header.at(i).trimmed().compare(wanted, Qt::CaseInsensitive) == 0) return i;
        return -1;
    };
    columns.latitude = find(QStringLiteral("lat"));
    columns.longitude = find(QStringLiteral("lon"));
    if (!columns.hasPoint())
        return askForColumns(
            display,
            QCoreApplication::translate("CoordinateColumns",
                                        "There are no such columns: give both --set lat=… and --set lon=…"),
            header);
    columns.crs = options.crs.isValid()
                      ? options.crs
                      : Crs::fromEpsg(isOldDatum(header.at(columns.latitude)) ? 4301 : 4326);
    return columns;
}

} // namespace

Result<CoordinateColumns> findCoordinateColumns(const QStringList &header,
                                                const std::vector<QStringList> &sample,
                                                const ReadOptions &options, const QString &display)
{
    CoordinateColumns columns;
    if (options.settings.value(QStringLiteral("geometry")) == QLatin1String("none")) return columns;
    if (options.settings.contains(QStringLiteral("lat")) || options.settings.contains(QStringLiteral("lon")))
        return named(header, options, display);

    std::vector<int> grids;
    for (int i = 0; i < header.size(); ++i) {
        if (!isGridHeader(header.at(i))) continue;
        const Cells cells = examine(sample, i);
        if (cells.filled > 0 && cells.grid * 2 >= cells.filled) grids.push_back(i);
    }
    const std::vector<int> latitudes = candidates(header, sample, CoordinateAxis::Latitude);
    const std::vector<int> longitudes = candidates(header, sample, CoordinateAxis::Longitude);
    if (!grids.empty() && (latitudes.empty() || longitudes.empty())) {
        columns.grid = grids.front();
        columns.crs = Crs::fromEpsg(6668);
        return columns;
    }
    if (latitudes.empty() || longitudes.empty()) return columns;
    if (latitudes.size() > 1 || longitudes.size() > 1)
        return askForColumns(
            display,
            QCoreApplication::translate("CoordinateColumns",
                                        "Several columns could hold the position: name them with "
                                        "--set lat=… --set lon=…"),
            names(header, latitudes) + names(header, longitudes));
    columns.latitude = latitudes.front();
    columns.longitude = longitudes.front();
    const bool degrees =
        mostlyDegrees(examine(sample, columns.latitude)) && mostlyDegrees(examine(sample, columns.longitude));
    const bool onlyLetters = tier(header.at(columns.latitude), CoordinateAxis::Latitude) == 1;
    if (onlyLetters && !degrees) {
        const Cells cells = examine(sample, columns.latitude);
        if (cells.numbers * 2 < cells.filled) return CoordinateColumns{};
        // In Japan's plane rectangular systems X points north, in most software east: never guessed.
        return askForColumns(
            display,
            QCoreApplication::translate(
                "CoordinateColumns",
                "x and y are not degrees: give the CRS and say which is which, e.g. --crs EPSG:6677 "
                "--set lat=NORTHING --set lon=EASTING (or --set geometry=none)"),
            {header.at(columns.longitude), header.at(columns.latitude)}, {{QStringLiteral("crs"), {}}});
    }
    columns.crs = options.crs.isValid() && options.crs.isGeographic()
                      ? options.crs
                      : Crs::fromEpsg(isOldDatum(header.at(columns.latitude)) ? 4301 : 4326);
    return columns;
}

} // namespace machi::core
