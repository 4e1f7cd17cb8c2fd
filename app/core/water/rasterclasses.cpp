#include "core/water/rasterwater.h"

#include <QColor>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace machi::core {

RasterClasses RasterClasses::fromDocument(const QByteArray &document)
{
    RasterClasses made;
    QXmlStreamReader reader(document);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) continue;
        const auto attribute = [&](const char *name) {
            return reader.attributes().value(QLatin1String(name)).toString();
        };
        if (reader.name() == QLatin1String("rasterrenderer"))
            made.m_band = std::max(1, attribute("band").toInt());
        if (reader.name() == QLatin1String("colorrampshader")) {
            const QString type = attribute("colorRampType");
            made.m_method = type == QLatin1String("DISCRETE") ? Method::Discrete
                            : type == QLatin1String("EXACT")  ? Method::Exact
                                                              : Method::Interpolated;
        }
        if (reader.name() != QLatin1String("paletteEntry") && reader.name() != QLatin1String("item"))
            continue;
        QColor colour(attribute("color"));
        if (!colour.isValid()) continue;
        const QString alpha = attribute("alpha");
        const bool isHidden = !alpha.isEmpty() && alpha.toInt() == 0;
        bool ok = true;
        const QString text = attribute("value");
        const double value = text == QLatin1String("inf") ? HUGE_VAL : text.toDouble(&ok);
        if (ok) made.m_classes.push_back({value, isHidden ? 0 : colour.rgb()});
    }
    std::stable_sort(made.m_classes.begin(), made.m_classes.end(),
                     [](const Class &a, const Class &b) { return a.value < b.value; });
    return made;
}

QRgb RasterClasses::of(double value) const
{
    if (m_classes.empty()) return 0;
    const auto found = std::lower_bound(m_classes.begin(), m_classes.end(), value,
                                        [](const Class &one, double v) { return one.value < v; });
    if (m_method == Method::Exact)
        return found != m_classes.end() && found->value == value ? found->colour : 0;
    if (m_method == Method::Discrete) return found == m_classes.end() ? 0 : found->colour;
    if (found == m_classes.end()) return m_classes.back().colour;
    if (found == m_classes.begin()) return found->colour;
    const Class &before = *(found - 1);
    const double share = (value - before.value) / (found->value - before.value);
    const auto mix = [&](int a, int b) { return static_cast<int>(std::lround(a + share * (b - a))); };
    return qRgb(mix(qRed(before.colour), qRed(found->colour)),
                mix(qGreen(before.colour), qGreen(found->colour)),
                mix(qBlue(before.colour), qBlue(found->colour)));
}

} // namespace machi::core
