#include "core/store/classbreaks.h"

#include "core/model/columntext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace machi::core {

namespace {

constexpr std::size_t mostGroups = 800;

QList<QColor> colours(std::initializer_list<QRgb> values)
{
    QList<QColor> list;
    for (const QRgb value : values)
        list.append(QColor(value));
    return list;
}

/// Fisher 1958, by dynamic programming: the cuts with the least sum of squared distances from the means.
std::vector<double> naturalBounds(const std::vector<double> &sorted, std::size_t count)
{
    struct Group
    {
        double first = 0, last = 0;
    };
    std::vector<Group> groups;
    std::vector<double> weight{0}, sum{0}, squares{0};
    const std::size_t each = (sorted.size() + mostGroups - 1) / mostGroups;
    for (std::size_t at = 0; at < sorted.size();) {
        std::size_t end = std::min(at + each, sorted.size());
        while (end < sorted.size() && sorted[end] == sorted[end - 1])
            ++end; // like values stay together
        double w = 0, s = 0, q = 0;
        for (std::size_t i = at; i < end; ++i) {
            w += 1;
            s += sorted[i];
            q += sorted[i] * sorted[i];
        }
        groups.push_back({sorted[at], sorted[end - 1]});
        weight.push_back(weight.back() + w);
        sum.push_back(sum.back() + s);
        squares.push_back(squares.back() + q);
        at = end;
    }
    const std::size_t n = groups.size();
    const std::size_t k = std::min(count, n);
    const auto cost = [&](std::size_t from, std::size_t to) { // groups from … to-1
        const double w = weight[to] - weight[from];
        const double s = sum[to] - sum[from];
        return squares[to] - squares[from] - s * s / w;
    };
    std::vector<std::vector<double>> best(
        k + 1, std::vector<double>(n + 1, std::numeric_limits<double>::infinity()));
    std::vector<std::vector<std::size_t>> cut(k + 1, std::vector<std::size_t>(n + 1, 0));
    best[0][0] = 0;
    for (std::size_t c = 1; c <= k; ++c)
        for (std::size_t to = c; to <= n; ++to)
            for (std::size_t from = c - 1; from < to; ++from) {
                const double total = best[c - 1][from] + cost(from, to);
                if (total >= best[c][to]) continue;
                best[c][to] = total;
                cut[c][to] = from;
            }
    std::vector<double> bounds{groups.back().last};
    for (std::size_t c = k, to = n; c > 0; --c) {
        to = cut[c][to];
        bounds.push_back(groups[to].first);
    }
    std::reverse(bounds.begin(), bounds.end());
    return bounds;
}

} // namespace

QString ColourRamp::title() const
{
    return QCoreApplication::translate("ColourRamp", name);
}

QColor ColourRamp::at(double share) const
{
    const double place = std::clamp(share, 0.0, 1.0) * static_cast<double>(stops.size() - 1);
    const auto low = static_cast<qsizetype>(std::floor(place));
    const qsizetype high = std::min(low + 1, stops.size() - 1);
    const double part = place - static_cast<double>(low);
    const auto mix = [&](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * part)); };
    const QColor &a = stops.at(low);
    const QColor &b = stops.at(high);
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

const QList<ColourRamp> &colourRamps()
{
    // Lightness runs one way in each of them. Viridis and cividis are public domain (CC0); the eight colours
    // for values are Okabe and Ito's (2008).
    static const QList<ColourRamp> all = {
        {QStringLiteral("blues"), QT_TRANSLATE_NOOP("ColourRamp", "Blues"),
         colours({0xe8f1f8, 0xb5d3e7, 0x74aed1, 0x3580b4, 0x0b4f86, 0x08294f}), false},
        {QStringLiteral("oranges"), QT_TRANSLATE_NOOP("ColourRamp", "Yellow to brown"),
         colours({0xfff4d6, 0xfed992, 0xfdae4b, 0xe8771f, 0xb34a0c, 0x662506}), false},
        {QStringLiteral("purples"), QT_TRANSLATE_NOOP("ColourRamp", "Purples"),
         colours({0xf1eef6, 0xcfc6e0, 0xa796c8, 0x7f63ab, 0x5a3288, 0x33124f}), false},
        {QStringLiteral("greys"), QT_TRANSLATE_NOOP("ColourRamp", "Greys"),
         colours({0xf0f2f4, 0xcfd5da, 0xa6afb8, 0x76828e, 0x4a5560, 0x1f2933}), false},
        {QStringLiteral("viridis"), QT_TRANSLATE_NOOP("ColourRamp", "Viridis"),
         colours({0xfde725, 0x9fda3a, 0x4ac16d, 0x1fa187, 0x277f8e, 0x365c8d, 0x46327f, 0x440154}), false},
        {QStringLiteral("cividis"), QT_TRANSLATE_NOOP("ColourRamp", "Cividis"),
         colours({0xfee838, 0xd3c064, 0xa69d75, 0x7c7b78, 0x575d6d, 0x2f4469, 0x00224e}), false},
        {QStringLiteral("blue-red"), QT_TRANSLATE_NOOP("ColourRamp", "Blue to red"),
         colours({0x2166ac, 0x67a9cf, 0xd1e5f0, 0xf7f7f7, 0xfddbc7, 0xef8a62, 0xb2182b}), false},
        {QStringLiteral("values"), QT_TRANSLATE_NOOP("ColourRamp", "Eight colours"),
         colours({0x56b4e9, 0xe69f00, 0x009e73, 0xf0e442, 0x0072b2, 0xd55e00, 0xcc79a7, 0x666666}), true},
    };
    return all;
}

const ColourRamp &colourRamp(const QString &id)
{
    for (const ColourRamp &ramp : colourRamps())
        if (ramp.id == id) return ramp;
    return colourRamps().first();
}

std::vector<double> classBounds(ClassStyle::Method method, std::vector<double> values, int wanted)
{
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    if (values.empty() || wanted < 1) return {};
    std::sort(values.begin(), values.end());
    const auto count = static_cast<std::size_t>(wanted);
    std::vector<double> bounds;
    if (method == ClassStyle::Method::Natural) {
        bounds = naturalBounds(values, count);
    } else {
        for (std::size_t i = 0; i <= count; ++i) {
            const double share = static_cast<double>(i) / static_cast<double>(count);
            const double place = share * static_cast<double>(values.size() - 1);
            bounds.push_back(method == ClassStyle::Method::Quantile
                                 ? values[static_cast<std::size_t>(std::lround(place))]
                                 : values.front() + share * (values.back() - values.front()));
        }
    }
    bounds.erase(std::unique(bounds.begin(), bounds.end()), bounds.end());
    if (bounds.size() == 1) bounds.push_back(bounds.front());
    return bounds;
}

void paintClasses(QList<StyleClass> &classes, const ColourRamp &ramp, bool turned)
{
    const qsizetype count = classes.size();
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype place = turned ? count - 1 - i : i;
        if (ramp.steps)
            classes[i].colour = ramp.stops.at(place % ramp.stops.size());
        else
            classes[i].colour =
                ramp.at(count == 1 ? 0.6 : static_cast<double>(place) / static_cast<double>(count - 1));
    }
}

QString classWords(const StyleClass &one, bool first, bool last, const QString &unit)
{
    const auto withUnit = [&](const QString &text) {
        const QString words = unitText(unit);
        return words.isEmpty() ? text : QStringLiteral("%1 %2").arg(text, words);
    };
    const QString low = numberText(one.lower);
    const QString high = numberText(one.upper);
    if (first && !last) return QCoreApplication::translate("ClassStyle", "under %1").arg(withUnit(high));
    if (last && !first) return QCoreApplication::translate("ClassStyle", "%1 and more").arg(withUnit(low));
    return withUnit(QStringLiteral("%1 – %2").arg(low, high));
}

QList<StyleClass> classesBetween(const std::vector<double> &bounds, const ColourRamp &ramp, bool turned,
                                 const QString &unit)
{
    QList<StyleClass> classes;
    for (std::size_t i = 0; i + 1 < bounds.size(); ++i) {
        StyleClass one;
        one.lower = bounds[i];
        one.upper = bounds[i + 1];
        one.label = classWords(one, i == 0, i + 2 == bounds.size(), unit);
        classes.append(one);
    }
    paintClasses(classes, ramp, turned);
    return classes;
}

namespace {

void wordAgain(QList<StyleClass> &classes, qsizetype from, qsizetype to, const QString &unit)
{
    for (qsizetype i = std::max<qsizetype>(0, from); i <= std::min(to, classes.size() - 1); ++i)
        classes[i].label = classWords(classes.at(i), i == 0, i + 1 == classes.size(), unit);
}

/// The number of fewest digits in the middle half of a span.
double roundMiddle(double low, double high)
{
    const double middle = (low + high) / 2;
    for (double step = std::pow(10, std::ceil(std::log10(high - low))); step > (high - low) / 1000;
         step /= 10)
        for (const double part : {1.0, 0.5, 0.2})
            if (const double near = std::round(middle / (step * part)) * step * part;
                std::abs(near - middle) <= (high - low) / 4)
                return near;
    return middle;
}

} // namespace

bool splitClass(QList<StyleClass> &classes, qsizetype place, const QString &unit)
{
    if (place < 0 || place >= classes.size() || !(classes.at(place).upper > classes.at(place).lower))
        return false;
    StyleClass above = classes.at(place);
    above.lower = roundMiddle(above.lower, above.upper);
    classes[place].upper = above.lower;
    const QColor here = above.colour;
    const QColor next = place + 1 < classes.size() ? classes.at(place + 1).colour : here.darker(140);
    above.colour = QColor((here.red() + next.red()) / 2, (here.green() + next.green()) / 2,
                          (here.blue() + next.blue()) / 2);
    classes.insert(place + 1, above);
    wordAgain(classes, place, place + 1, unit);
    return true;
}

bool dropClass(QList<StyleClass> &classes, qsizetype place, bool numbers, const QString &unit)
{
    if (place < 0 || place >= classes.size() || classes.size() < 2) return false;
    const StyleClass gone = classes.takeAt(place);
    if (!numbers) return true;
    if (place > 0)
        classes[place - 1].upper = gone.upper;
    else
        classes[0].lower = gone.lower;
    wordAgain(classes, place - 1, place, unit);
    return true;
}

bool moveBound(QList<StyleClass> &classes, qsizetype place, double bound, const QString &unit)
{
    if (place < 1 || place >= classes.size()) return false;
    if (!(bound > classes.at(place - 1).lower && bound < classes.at(place).upper)) return false;
    classes[place].lower = classes[place - 1].upper = bound;
    wordAgain(classes, place - 1, place, unit);
    return true;
}

QList<StyleClass> classesOf(const QStringList &values, const ColourRamp &ramp, bool turned)
{
    QList<StyleClass> classes;
    for (const QString &value : values) {
        StyleClass one;
        one.value = one.label = value;
        classes.append(one);
    }
    paintClasses(classes, ramp, turned);
    return classes;
}

} // namespace machi::core
