#include "ui/ask/placequery.h"

#include "core/model/gridsquare.h"
#include "core/sqlite/database.h"
#include "core/sqlite/quoting.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>

namespace machi::ui {

namespace {

constexpr int mostOfALayer = 8;
constexpr int mostColumns = 6;

struct Angle
{
    double degrees = 0;
    QChar side; ///< N S E W, or none
};

/// Nothing unless the whole text is two angles.
QList<Angle> anglesIn(QString text)
{
    static const std::pair<QString, QString> words[] = {{QStringLiteral("北緯"), QStringLiteral("N")},
                                                        {QStringLiteral("東経"), QStringLiteral("E")},
                                                        {QStringLiteral("緯度"), QStringLiteral("N")},
                                                        {QStringLiteral("経度"), QStringLiteral("E")}};
    for (const auto &[word, letter] : words)
        text.replace(word, letter);
    const QString degrees =
        QStringLiteral("(\\d+(?:\\.\\d+)?)\\s*(?:[°度]\\s*(?:(\\d+(?:\\.\\d+)?)\\s*['′分’]\\s*)?"
                       "(?:(\\d+(?:\\.\\d+)?)\\s*(?:[\"″秒”]|''|′′)\\s*)?)?"); // NFKC makes ″ of two ′
    const QString side = QStringLiteral("\\s*([NSEW])?\\s*");
    // `N36 E139` or `36N 139E`: which one, the first sign tells.
    const bool sideFirst = !text.isEmpty() && text.at(0).isLetter();
    const QRegularExpression angle(sideFirst ? side + degrees : degrees + side,
                                   QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression between(QStringLiteral("^[\\s,、;/:]*$"));
    QList<Angle> angles;
    qsizetype end = 0;
    for (auto it = angle.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!between.match(text.mid(end, match.capturedStart() - end)).hasMatch()) return {};
        end = match.capturedEnd();
        const int first = sideFirst ? 2 : 1;
        const QString letter = match.captured(sideFirst ? 1 : 4).toUpper();
        angles.append({match.captured(first).toDouble() + match.captured(first + 1).toDouble() / 60 +
                           match.captured(first + 2).toDouble() / 3600,
                       letter.isEmpty() ? QChar() : letter.at(0)});
    }
    if (angles.size() != 2 || !between.match(text.mid(end)).hasMatch()) return {};
    return angles;
}

/// `36-08-50, 139-23-17`, `36:08:50 139:23:17`, `36 8 50 139 23 17`.
QList<Angle> sixNumbers(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,3})[-:\\s](\\d{1,2})[-:\\s](\\d{1,2}(?:\\.\\d+)?)\\s*[,\\s]\\s*"
                       "(\\d{1,3})[-:\\s](\\d{1,2})[-:\\s](\\d{1,2}(?:\\.\\d+)?)$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) return {};
    const auto degrees = [&](int first) {
        return match.captured(first).toDouble() + match.captured(first + 1).toDouble() / 60 +
               match.captured(first + 2).toDouble() / 3600;
    };
    return {{degrees(1), {}}, {degrees(4), {}}};
}

bool isPlaneZone(const core::Crs &crs)
{
    const int epsg = crs.epsg(); // Japan's nineteen zones: JGD2011, JGD2000
    return (epsg >= 6669 && epsg <= 6687) || (epsg >= 2443 && epsg <= 2461);
}

/// North and east in metres; none unless one of them is too great for degrees.
std::optional<std::pair<double, double>> metresIn(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:X\\s*[=:]?\\s*)?([-+]?\\d+(?:\\.\\d+)?)\\s*m?[\\s,;]+"
                       "(?:Y\\s*[=:]?\\s*)?([-+]?\\d+(?:\\.\\d+)?)\\s*m?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const double north = match.captured(1).toDouble();
    const double east = match.captured(2).toDouble();
    constexpr double farthest = 1e6; // metres from a zone's origin: none reaches so far
    const bool named = text.contains(QLatin1Char('X'), Qt::CaseInsensitive);
    if (std::abs(north) > farthest || std::abs(east) > farthest) return std::nullopt;
    if (!named && std::abs(north) <= 180 && std::abs(east) <= 180) return std::nullopt;
    return std::pair(north, east);
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
    if (!database) return {};
    const QStringList columns = wordColumns(layer);
    QStringList shown;
    QStringList tests = {QStringLiteral("gml_id = ?1"), QStringLiteral("gml_id LIKE ?2 ESCAPE '\\'")};
    for (const QString &column : columns) {
        shown.append(core::quotedName(column));
        tests.append(core::quotedName(column) + QStringLiteral(" LIKE ?3 ESCAPE '\\'"));
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
    const QString like = escapedLike(text);
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
            if (word.contains(text, Qt::CaseInsensitive)) row.title = word;
        }
        row.note = layer.datasetTitle();
        rows.append(row);
    }
    return rows;
}

} // namespace

QList<FoundPlace> placesNamed(const QString &typed, const core::Crs &plane)
{
    const QString text = typed.normalized(QString::NormalizationForm_KC).trimmed();
    if (const auto metres = isPlaneZone(plane) ? metresIn(text) : std::nullopt) {
        const auto transform = core::CoordinateTransform::create(plane, core::Crs::fromEpsg(4326));
        double x = metres->second;
        double y = metres->first;
        if (!transform || !transform->transform(x, y)) return {};
        return {{QStringLiteral("X %1  Y %2").arg(metres->first, 0, 'f', 1).arg(metres->second, 0, 'f', 1),
                 QCoreApplication::translate("PlaceQuery", "plane coordinates"),
                 around(x, y),
                 {},
                 0}};
    }
    QList<Angle> angles = sixNumbers(text);
    if (angles.isEmpty()) angles = anglesIn(text);
    if (angles.size() == 2) {
        const bool eastFirst = angles.at(0).side == QLatin1Char('E') ||
                               angles.at(1).side == QLatin1Char('N') || angles.at(0).degrees > 90;
        const double latitude = angles.at(eastFirst ? 1 : 0).degrees;
        const double longitude = angles.at(eastFirst ? 0 : 1).degrees;
        if (latitude > 90 || longitude > 180) return {};
        return {{QStringLiteral("%1 N  %2 E").arg(latitude, 0, 'f', 5).arg(longitude, 0, 'f', 5),
                 QCoreApplication::translate("PlaceQuery", "coordinates"),
                 around(longitude, latitude),
                 {},
                 0}};
    }
    if (const auto level = core::guessGridLevel(text))
        if (const auto extent = core::gridExtent(text, *level))
            return {{text, QCoreApplication::translate("PlaceQuery", "grid square"), *extent, {}, 0}};
    return {};
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
    std::stable_sort(rows.begin(), rows.end(), [&](const FoundPlace &a, const FoundPlace &b) {
        return a.title.startsWith(text, Qt::CaseInsensitive) > b.title.startsWith(text, Qt::CaseInsensitive);
    });
    return rows;
}

} // namespace machi::ui
