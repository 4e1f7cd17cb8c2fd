#include "core/io/tabular/positiontext.h"

#include "core/io/tabular/coordinatetext.h"

#include <QRegularExpression>
#include <QUrl>

#include <array>
#include <cmath>

namespace machi::core {

namespace {

constexpr qsizetype longestText = 2000; ///< of an address of a map
constexpr qsizetype longestPair = 200;  ///< without the words of an address
constexpr double farthestMetres = 1e6;  ///< from a zone's origin: none reaches so far

// Not NFKC: that takes the sign of degrees º for an o.
QString plain(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        out += u >= 0xFF01 && u <= 0xFF5E  ? QChar(static_cast<char16_t>(u - 0xFEE0))
               : u == u'　' || u == 0x00A0 ? QChar(u' ')
               : u == u'−'                 ? QChar(u'-')
                                           : c;
    }
    return out.trimmed();
}

QRegularExpression expression(const char *pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::CaseInsensitiveOption);
}

/// What an address of a web map says; latitude stands first in all of them.
std::optional<PositionText> inAddress(const QString &text)
{
#define NUMBER "(-?\\d+(?:\\.\\d+)?)"
    // The place that was looked for is surer than the middle of the view.
    static const std::array forms = {
        expression("!3d" NUMBER "!4d" NUMBER),
        expression("[?&](?:q|ll|query|center|destination|daddr|viewpoint|cbll|sll)=(?:loc:)?" NUMBER
                   "[,+ ]+" NUMBER),
        expression("[?&]m?lat=" NUMBER "&m?lo?ng?=" NUMBER),
        expression("/place/" NUMBER ",[+ ]*" NUMBER),
        expression("/search/" NUMBER ",[+ ]*" NUMBER),
        expression("@" NUMBER "," NUMBER),
        expression("#(?:map=)?\\d+(?:\\.\\d+)?/" NUMBER "/" NUMBER),
        expression("^geo:" NUMBER "," NUMBER),
    };
#undef NUMBER
    for (const QRegularExpression &form : forms) {
        const QRegularExpressionMatch match = form.match(text);
        if (!match.hasMatch()) continue;
        const PositionText at{match.captured(2).toDouble(), match.captured(1).toDouble()};
        if (std::abs(at.latitude) <= 90 && std::abs(at.longitude) <= 180) return at;
    }
    return std::nullopt;
}

/// Words for the axes become the letters that stand before a number; what only surrounds the pair goes.
QString withoutWords(QString text)
{
    static const QRegularExpression heading = expression(
        "(緯度\\s*[・,、/]?\\s*経度|経度\\s*[・,、/]?\\s*緯度|座標|\\blat\\w*\\s*[,/]\\s*lo?ng?\\w*|^point)"
        "\\s*[:=]?");
    static const QRegularExpression zoom = expression(",\\s*\\d+(?:\\.\\d+)?z$");
    static const QRegularExpression brackets = expression("[()\\[\\]{}（）【】「」]");
    static const QRegularExpression latitude =
        expression("[\"']?(?:緯度|\\b(?:latitude|lat)(?![a-z]))[\"']?\\s*[:=]?\\s*");
    static const QRegularExpression longitude =
        expression("[\"']?(?:経度|\\b(?:longitude|long|lon|lng)(?![a-z]))[\"']?\\s*[:=]?\\s*");
    static const QRegularExpression twice = expression("[NE]\\s*(?=[北南東西NSEW])");
    text.replace(brackets, QStringLiteral(" "));
    text.replace(heading, QStringLiteral(" "));
    text = text.trimmed();
    text.remove(zoom);
    text.replace(latitude, QStringLiteral(" N"));
    text.replace(longitude, QStringLiteral(" E"));
    return text.replace(twice, QString()).trimmed();
}

bool isStrong(QChar c)
{
    return QStringLiteral(",、;/&|").contains(c);
}

QString part(QString text)
{
    static const QRegularExpression ends = expression("^[\\s,、;/&|]+|[\\s,、;/&|]+$");
    return text.remove(ends);
}

std::optional<PositionText> together(const CoordinateText &first, const CoordinateText &second)
{
    if (first.axis && first.axis == second.axis) return std::nullopt;
    const bool eastFirst = first.axis == CoordinateAxis::Longitude ||
                           second.axis == CoordinateAxis::Latitude ||
                           (!first.axis && !second.axis && std::abs(first.degrees) > 90);
    const PositionText at =
        eastFirst ? PositionText{first.degrees, second.degrees} : PositionText{second.degrees, first.degrees};
    if (std::abs(at.latitude) > 90) return std::nullopt;
    const bool isMarked = first.axis || second.axis || first.marked || second.marked;
    return isMarked || isInGridArea(at.longitude, at.latitude) ? std::optional(at) : std::nullopt;
}

} // namespace

bool isInGridArea(double longitude, double latitude)
{
    return latitude >= 20 && latitude < 46 && longitude >= 122 && longitude < 154;
}

std::optional<PositionText> parsePosition(const QString &given)
{
    if (given.size() > longestText) return std::nullopt;
    QString text = plain(given);
    if (text.contains(QLatin1String("://")) || text.startsWith(QLatin1String("geo:")) ||
        text.contains(QLatin1String("/@")) || text.startsWith(QLatin1Char('@')) ||
        text.contains(QLatin1String("?q=")))
        return inAddress(QUrl::fromPercentEncoding(text.toUtf8()));
    text = withoutWords(text);
    if (text.size() > longestPair) return std::nullopt;
    // Wherever the first may end: at a comma before at a blank, and where a letter or 北 begins the next.
    static const QString letters = QStringLiteral("NSEWnew北南東西");
    for (const bool strong : {true, false}) {
        for (qsizetype at = 1; at < text.size(); ++at) {
            const QChar c = text.at(at);
            const bool isEnd = strong
                                   ? isStrong(c)
                                   : c.isSpace() || letters.contains(c) || letters.contains(text.at(at - 1));
            if (!isEnd) continue;
            const auto first = parseCoordinate(part(text.left(at)));
            if (!first) continue;
            const auto second = parseCoordinate(part(text.mid(at)));
            if (!second) continue;
            if (const auto found = together(*first, *second)) return found;
        }
    }
    return std::nullopt;
}

std::optional<PlaneText> parsePlaneMetres(const QString &given)
{
    static const QRegularExpression form =
        expression("^(?:X\\s*[=:]?\\s*)?([-+]?\\d+(?:\\.\\d+)?)\\s*m?[\\s,;]+"
                   "(?:Y\\s*[=:]?\\s*)?([-+]?\\d+(?:\\.\\d+)?)\\s*m?$");
    const QString text = plain(given);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const PlaneText metres{match.captured(1).toDouble(), match.captured(2).toDouble(),
                           text.contains(QLatin1Char('X'), Qt::CaseInsensitive) &&
                               text.contains(QLatin1Char('Y'), Qt::CaseInsensitive)};
    if (std::abs(metres.north) > farthestMetres || std::abs(metres.east) > farthestMetres)
        return std::nullopt;
    return metres;
}

QList<GridText> parseGridSquare(const QString &given)
{
    static const QRegularExpression form =
        expression("^(?:(?:地域)?メッシュ(?:コード)?\\s*:?\\s*)?(\\d{4,11}|\\d{4}(?:[-‐–]\\d{2}){1,2}"
                   "(?:(?:[-‐–]\\d){0,3}|[-‐–]\\d{2,3}))$");
    const QRegularExpressionMatch match = form.match(plain(given));
    if (!match.hasMatch()) return {};
    static const QRegularExpression hyphens = expression("[-‐–]");
    const QString code = match.captured(1).remove(hyphens);
    const auto guessed = guessGridLevel(code);
    if (!guessed) return {};
    QList<GridLevel> levels{*guessed};
    if (guessed == GridLevel::Quarter) levels.append(GridLevel::Tenth);
    QList<GridText> squares;
    for (const GridLevel level : levels) {
        const auto extent = gridExtent(code, level);
        if (extent && isInGridArea(extent->west, extent->south)) squares.append({code, level, *extent});
    }
    return squares;
}

} // namespace machi::core
