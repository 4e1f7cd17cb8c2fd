#include "map/pagedesign.h"

#include "core/model/language.h"

#include <QSet>

#include <algorithm>

namespace machi::map {

namespace {

constexpr double millimetresPerInch = 25.4;
constexpr double a4 = 297; ///< long side of A4: a large picture is an A4 page at a finer resolution

/// A map with words and lists beside or below it, small enough for a phone.
PageDesign beside(const QString &name, const QString &ja, const QString &en, const QSizeF &paper,
                  PagePurpose purpose)
{
    const bool large = std::max(paper.width(), paper.height()) > a4;
    return {
        name,     ja, en, paper, large ? 10.0 : 8.0, large ? 1.15 : 0.9, true, purpose, large ? 96.0 : 74.0,
        3'000'000};
}

/// On A3 and A4, landscape and portrait.
QList<PageDesign> besides(const QString &name, const QString &ja, const QString &en, PagePurpose purpose)
{
    const QString upright = QStringLiteral("-portrait");
    const QString tall = QStringLiteral(" 縦");
    const QString portrait = QStringLiteral(" portrait");
    const QString small = QStringLiteral("-a4");
    const QString jaA3 = ja + QStringLiteral(" A3");
    const QString jaA4 = ja + QStringLiteral(" A4");
    const QString enA3 = en + QStringLiteral(" A3");
    const QString enA4 = en + QStringLiteral(" A4");
    return {beside(name, jaA3, enA3, {420, 297}, purpose),
            beside(name + upright, jaA3 + tall, enA3 + portrait, {297, 420}, purpose),
            beside(name + small, jaA4, enA4, {297, 210}, purpose),
            beside(name + small + upright, jaA4 + tall, enA4 + portrait, {210, 297}, purpose)};
}

} // namespace

bool PageDesign::shows(const QString &kind) const
{
    return purpose != PagePurpose::Earthquake || kind != QLatin1String("flood");
}

bool PageDesign::firstShows(const QString &kind) const
{
    if (purpose == PagePurpose::Map) return true;
    // What covers the ground would mix with the colours of the depths; the rest hides the places of refuge.
    static const QSet<QString> belong = {
        QStringLiteral("building"),    QStringLiteral("road"),    QStringLiteral("railway"),
        QStringLiteral("bridge"),      QStringLiteral("water"),   QStringLiteral("flood"),
        QStringLiteral("hazard"),      QStringLiteral("shelter"), QStringLiteral("facility"),
        QStringLiteral("underground"), QStringLiteral("tunnel"),  QStringLiteral("square"),
        QStringLiteral("pin")};
    return shows(kind) && belong.contains(kind);
}

double PageDesign::symbols() const
{
    return std::max(paper.width(), paper.height()) > a4 ? 1.4 : 1;
}

QString PageDesign::title() const
{
    return core::inLanguage(titleJa, titleEn);
}

QStringList floodKinds()
{
    return {QStringLiteral("flood"), QStringLiteral("hazard")};
}

const QList<PageDesign> &pageDesigns()
{
    static const QList<PageDesign> all =
        QList<PageDesign>{
            {QStringLiteral("picture"), QStringLiteral("画像"), QStringLiteral("Picture"), {}, 0, 1, true},
            {QStringLiteral("plain"),
             QStringLiteral("地図のみ"),
             QStringLiteral("Map only"),
             {},
             0,
             1,
             false},
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
        } +
        besides(QStringLiteral("hazard-map"), QStringLiteral("洪水ハザードマップ"),
                QStringLiteral("Flood hazard map"), PagePurpose::Flood) +
        besides(QStringLiteral("shelter-map"), QStringLiteral("地震時の避難場所マップ"),
                QStringLiteral("Earthquake shelter map"), PagePurpose::Earthquake);
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
