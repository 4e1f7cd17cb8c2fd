#include "map/pagedesign.h"

#include "core/model/language.h"

#include <algorithm>

namespace machi::map {

namespace {

constexpr double millimetresPerInch = 25.4;
constexpr double a4 = 297; ///< long side of A4: a large picture is an A4 page at a finer resolution

/// A map with a column of words and lists beside it, small enough for a phone.
PageDesign beside(const QString &name, const QString &ja, const QString &en, const QSizeF &paper,
                  PagePurpose purpose)
{
    const bool large = paper.width() > a4;
    return {name, ja, en, paper, large ? 10.0 : 8.0, large ? 1.15 : 0.9, true, purpose, large ? 96.0 : 74.0,
            200};
}

} // namespace

bool PageDesign::shows(const QString &kind) const
{
    return purpose != PagePurpose::Earthquake || kind != QLatin1String("flood");
}

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
        beside(QStringLiteral("hazard-map"), QStringLiteral("洪水ハザードマップ A3"),
               QStringLiteral("Flood hazard map A3"), {420, 297}, PagePurpose::Flood),
        beside(QStringLiteral("hazard-map-a4"), QStringLiteral("洪水ハザードマップ A4"),
               QStringLiteral("Flood hazard map A4"), {297, 210}, PagePurpose::Flood),
        beside(QStringLiteral("shelter-map"), QStringLiteral("地震時の避難場所マップ A3"),
               QStringLiteral("Earthquake shelter map A3"), {420, 297}, PagePurpose::Earthquake),
        beside(QStringLiteral("shelter-map-a4"), QStringLiteral("地震時の避難場所マップ A4"),
               QStringLiteral("Earthquake shelter map A4"), {297, 210}, PagePurpose::Earthquake),
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
