#include "core/io/tabular/coordinatetext.h"

#include <QRegularExpression>
#include <QString>

#include <cmath>

namespace machi::core {

namespace {

// One letter for each of the many marks: d degrees, m minutes, s seconds; full-width letters become ASCII.
QString simplified(QStringView text)
{
    QString out;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        switch (u) {
        case u'°':
        case u'º':
        case u'˚':
        case u'度':
        case u'゜':
            out += QLatin1Char('d');
            continue;
        case u'\'':
        case u'′':
        case u'’':
        case u'‘':
        case u'´':
        case u'`':
        case u'分':
        case u'＇':
            out += QLatin1Char('m');
            continue;
        case u'"':
        case u'″':
        case u'”':
        case u'“':
        case u'秒':
        case u'＂':
        case u'〃':
            out += QLatin1Char('s');
            continue;
        case u'−':
        case u'－':
        case u'‐':
        case u'–':
        case u'—':
        case u'ー':
            out += QLatin1Char('-');
            continue;
        case u'　':
        case u'\u00A0':
            out += QLatin1Char(' ');
            continue;
        default:
            break;
        }
        out += u >= 0xFF01 && u <= 0xFF5E ? QChar(static_cast<char16_t>(u - 0xFEE0)) : c;
    }
    // Two primes are the mark of seconds.
    return out.replace(QLatin1String("mm"), QLatin1String("s")).trimmed();
}

struct Hemisphere
{
    std::optional<CoordinateAxis> axis;
    bool negative = false;
};

bool takeHemisphere(QString &text, Hemisphere &out)
{
    struct Word
    {
        const char16_t *text;
        CoordinateAxis axis;
        bool negative;
    };
    static constexpr Word words[] = {
        {u"北緯", CoordinateAxis::Latitude, false},  {u"南緯", CoordinateAxis::Latitude, true},
        {u"東経", CoordinateAxis::Longitude, false}, {u"西経", CoordinateAxis::Longitude, true},
        {u"N", CoordinateAxis::Latitude, false},     {u"S", CoordinateAxis::Latitude, true},
        {u"E", CoordinateAxis::Longitude, false},    {u"W", CoordinateAxis::Longitude, true},
    };
    for (const Word &word : words) {
        const QStringView mark(word.text);
        const bool front = text.startsWith(mark, Qt::CaseInsensitive);
        // A small s at the end is the mark of seconds.
        const bool back = text.endsWith(mark, Qt::CaseSensitive);
        if (!front && !back) continue;
        text = front ? text.mid(mark.size()) : text.chopped(mark.size());
        text = text.trimmed();
        if (text.startsWith(QLatin1Char(':'))) text = text.mid(1).trimmed();
        out.axis = word.axis;
        out.negative = word.negative;
        return true;
    }
    return false;
}

std::optional<double> combined(double degrees, double minutes, double seconds)
{
    if (minutes >= 60 || seconds >= 60) return std::nullopt;
    return degrees + minutes / 60 + seconds / 3600;
}

std::optional<double> marked(const QString &text)
{
    static const QRegularExpression forms[] = {
        // 36d07m35.12s, 36d7.5m, 36d
        QRegularExpression(QStringLiteral(
            R"(^(\d{1,3})\s*d\s*(?:(\d{1,2}(?:\.\d+)?)\s*m?\s*(?:(\d{1,2}(?:\.\d+)?)\s*s?)?)?$)")),
        // 36:07:35.12, 36 07 35.12, 36-07-35.12
        QRegularExpression(
            QStringLiteral(R"(^(\d{1,3})\s*[: -]\s*(\d{1,2})\s*[: -]\s*(\d{1,2}(?:\.\d+)?)$)")),
        // 36.07.35.12
        QRegularExpression(QStringLiteral(R"(^(\d{1,3})\.(\d{1,2})\.(\d{1,2}(?:\.\d+)?)$)")),
    };
    for (const QRegularExpression &form : forms) {
        const QRegularExpressionMatch match = form.match(text);
        if (match.hasMatch())
            return combined(match.captured(1).toDouble(), match.captured(2).toDouble(),
                            match.captured(3).toDouble());
    }
    return std::nullopt;
}

} // namespace

std::optional<CoordinateText> parseCoordinate(QStringView given)
{
    QString text = simplified(given);
    CoordinateText result;
    Hemisphere hemisphere;
    if (takeHemisphere(text, hemisphere)) result.axis = hemisphere.axis;
    bool negative = hemisphere.negative;
    if (text.startsWith(QLatin1Char('-')) || text.startsWith(QLatin1Char('+'))) {
        negative = negative != text.startsWith(QLatin1Char('-'));
        text = text.mid(1).trimmed();
    }
    static const QRegularExpression decimal(QStringLiteral(R"(^\d+(?:\.\d*)?\s*d?$)"));
    std::optional<double> value;
    if (decimal.match(text).hasMatch()) {
        if (text.endsWith(QLatin1Char('d'))) text.chop(1);
        const double number = text.trimmed().toDouble();
        if (number <= 180) {
            value = number;
        } else {
            const double whole = std::floor(number);
            const double degrees = std::floor(whole / 10000);
            value = combined(degrees, std::floor(whole / 100) - degrees * 100,
                             number - std::floor(whole / 100) * 100);
            if (degrees < 1) value.reset();
            result.packed = true;
        }
    } else {
        value = marked(text);
        result.marked = text.contains(QLatin1Char('d')) && text.contains(QLatin1Char('m'));
    }
    if (!value || *value > 180 || (result.axis == CoordinateAxis::Latitude && *value > 90))
        return std::nullopt;
    result.degrees = negative ? -*value : *value;
    return result;
}

} // namespace machi::core
