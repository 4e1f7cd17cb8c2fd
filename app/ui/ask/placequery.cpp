#include "ui/ask/placequery.h"

#include "core/io/tabular/positiontext.h"
#include "core/sqlite/database.h"
#include "core/sqlite/foldedtext.h"
#include "core/sqlite/quoting.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace machi::ui {

namespace {

constexpr int mostOfALayer = 8;
constexpr int mostColumns = 6;

bool isPlaneZone(const core::Crs &crs)
{
    const int epsg = crs.epsg(); // Japan's nineteen zones: JGD2011, JGD2000
    return (epsg >= 6669 && epsg <= 6687) || (epsg >= 2443 && epsg <= 2461);
}

bool isNear(const QList<core::Extent> &areas, double longitude, double latitude)
{
    constexpr double beside = 0.2; // degrees, some 20 km: the next town
    return std::any_of(areas.begin(), areas.end(), [&](const core::Extent &area) {
        return !area.isEmpty() && longitude >= area.west - beside && longitude <= area.east + beside &&
               latitude >= area.south - beside && latitude <= area.north + beside;
    });
}

QString gridNote(core::GridLevel level)
{
    switch (level) {
    case core::GridLevel::Quarter:
        return QCoreApplication::translate("PlaceQuery", "grid square, 250 m");
    case core::GridLevel::Tenth:
        return QCoreApplication::translate("PlaceQuery", "grid square, 100 m");
    default:
        return QCoreApplication::translate("PlaceQuery", "grid square");
    }
}

core::Extent around(double longitude, double latitude)
{
    core::Extent extent;
    constexpr double half = 0.001; // about 100 m each way
    extent.include(longitude - half, latitude - half);
    extent.include(longitude + half, latitude + half);
    return extent;
}

/// Columns that people know things by.
QStringList wordColumns(const core::ProjectLayer &layer)
{
    static const QStringList known = {QStringLiteral("name"), QStringLiteral("address"),
                                      QStringLiteral("buildingid"), QStringLiteral("river")};
    QStringList columns;
    for (const core::Column &column : layer.columns) {
        if (column.type != core::ColumnType::Text || columns.size() == mostColumns) continue;
        const QString title = column.titleJa + column.id;
        if (known.contains(column.id.toLower()) || title.contains(QStringLiteral("名")) ||
            title.contains(QStringLiteral("住所")) || title.contains(QStringLiteral("所在地")))
            columns.append(column.id);
    }
    return columns;
}

QString escapedLike(QString text)
{
    for (const QChar wild : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')})
        text.replace(wild, QLatin1Char('\\') + QString(wild));
    return text;
}

QList<FoundPlace> rowsOf(const core::ProjectLayer &layer, const QString &text)
{
    const auto database = core::Database::open(layer.path, core::Database::Mode::Immutable);
    if (!database || !core::addFoldedFunction(**database)) return {};
    const QStringList columns = wordColumns(layer);
    QStringList shown;
    QStringList tests = {QStringLiteral("gml_id = ?1"), QStringLiteral("gml_id LIKE ?2 ESCAPE '\\'")};
    for (const QString &column : columns) {
        shown.append(core::quotedName(column));
        tests.append(QStringLiteral("folded(%1) LIKE ?3 ESCAPE '\\'").arg(core::quotedName(column)));
    }
    const QString sql =
        QStringLiteral("SELECT fid, gml_id%1 FROM features WHERE %2 LIMIT %3")
            .arg(shown.isEmpty() ? QString() : QStringLiteral(", ") + shown.join(QStringLiteral(", ")),
                 tests.join(QStringLiteral(" OR ")))
            .arg(mostOfALayer);
    const QByteArray utf8 = sql.toUtf8();
    core::Statement query =
        (*database)->prepare(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    if (!query) return {};
    const QString wanted = core::foldedText(text);
    const QString like = escapedLike(wanted);
    query.bind(1, text);
    query.bind(2, like + QLatin1Char('%'));
    if (!columns.isEmpty()) query.bind(3, QLatin1Char('%') + like + QLatin1Char('%'));
    QList<FoundPlace> rows;
    while (query.next()) {
        FoundPlace row;
        row.layerId = layer.id();
        row.fid = query.integer(0);
        row.title = query.string(1);
        for (int column = 0; column < columns.size(); ++column) {
            const QString word = query.string(column + 2);
            if (core::foldedText(word).contains(wanted)) row.title = word;
        }
        row.note = layer.datasetTitle();
        rows.append(row);
    }
    return rows;
}

} // namespace

QList<FoundPlace> placesNamed(const QString &text, const core::Crs &plane, const QList<core::Extent> &areas)
{
    if (const auto at = core::parsePosition(text))
        return {{QStringLiteral("%1 N  %2 E").arg(at->latitude, 0, 'f', 5).arg(at->longitude, 0, 'f', 5),
                 QCoreApplication::translate("PlaceQuery", "coordinates"),
                 around(at->longitude, at->latitude),
                 {},
                 0}};
    if (const auto metres = isPlaneZone(plane) ? core::parsePlaneMetres(text) : std::nullopt) {
        const auto transform = core::CoordinateTransform::create(plane, core::Crs::fromEpsg(4326));
        double x = metres->east;
        double y = metres->north;
        if (!transform || !transform->transform(x, y)) return {};
        // Any two numbers can be metres: house numbers, heights.
        if (!(metres->isNamed ? core::isInGridArea(x, y) : isNear(areas, x, y))) return {};
        return {{QStringLiteral("X %1  Y %2").arg(metres->north, 0, 'f', 1).arg(metres->east, 0, 'f', 1),
                 QCoreApplication::translate("PlaceQuery", "plane coordinates"),
                 around(x, y),
                 {},
                 0}};
    }
    QList<FoundPlace> squares;
    for (const core::GridText &square : core::parseGridSquare(text))
        squares.append({square.code, gridNote(square.level), square.extent, {}, 0});
    return squares;
}

QList<FoundPlace> rowsNamed(const QString &typed, const QList<core::ProjectLayer> &layers,
                            core::Feedback &feedback)
{
    const QString text = typed.trimmed();
    QList<FoundPlace> rows;
    if (text.size() < 2) return rows;
    QStringList searched;
    for (const core::ProjectLayer &layer : layers) {
        if (feedback.isCancelled()) return {};
        // Parts of a mixed data set are one table.
        if (layer.geometry == core::LayerGeometry::Raster || searched.contains(layer.dataset.id)) continue;
        searched.append(layer.dataset.id);
        rows += rowsOf(layer, text);
    }
    const QString wanted = core::foldedText(text);
    std::stable_partition(rows.begin(), rows.end(), [&](const FoundPlace &row) {
        return core::foldedText(row.title).startsWith(wanted);
    });
    return rows;
}

} // namespace machi::ui
