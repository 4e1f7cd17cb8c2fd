#include "map/pagedesign.h"

#include "core/model/language.h"

#include <algorithm>

namespace machi::map {

namespace {

constexpr double millimetresPerInch = 25.4;
constexpr double a4 = 297; ///< long side of A4: a large picture is an A4 page at a finer resolution

} // namespace

QString PageDesign::title() const
{
    return core::inLanguage(titleJa, titleEn);
}

const QList<PageDesign> &pageDesigns()
{
    static const QList<PageDesign> all = {
        {QStringLiteral("picture"), QStringLiteral("画像"), QStringLiteral("Picture"), {}, 0, 1, true},
        {QStringLiteral("plain"), QStringLiteral("地図のみ"), QStringLiteral("Map only"), {}, 0, 1, false},
        {QStringLiteral("a4"),
         QStringLiteral("A4 横"),
         QStringLiteral("A4 landscape"),
         {297, 210},
         8,
         1,
         true},
        {QStringLiteral("a4-portrait"),
         QStringLiteral("A4 縦"),
         QStringLiteral("A4 portrait"),
         {210, 297},
         8,
         1,
         true},
        {QStringLiteral("a3"),
         QStringLiteral("A3 横"),
         QStringLiteral("A3 landscape"),
         {420, 297},
         10,
         1.25,
         true},
        {QStringLiteral("a3-portrait"),
         QStringLiteral("A3 縦"),
         QStringLiteral("A3 portrait"),
         {297, 420},
         10,
         1.25,
         true},
    };
    return all;
}

const PageDesign *findPageDesign(const QString &name)
{
    const QList<PageDesign> &all = pageDesigns();
    const auto it =
        std::find_if(all.begin(), all.end(), [&](const PageDesign &one) { return one.name == name; });
    return it == all.end() ? nullptr : &*it;
}

PageSize pageForPixels(const QSize &pixels)
{
    const double side = std::max(pixels.width(), pixels.height());
    PageSize page;
    page.dpi = std::clamp(side / a4 * millimetresPerInch, 96.0, 600.0);
    page.millimetres = QSizeF(pixels) * (millimetresPerInch / page.dpi);
    return page;
}

} // namespace machi::map
