#include "map/layerlegend.h"

#include "map/gridsquarelayer.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsgraduatedsymbolrenderer.h>
#include <qgsrasterlayer.h>
#include <qgsrasterrenderer.h>
#include <qgsrenderer.h>
#include <qgssymbol.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerutils.h>

#include <QPainter>
#include <QSet>

#include <memory>
#include <optional>

namespace machi::map {

namespace {

/// Half-transparent colours look in a dark window as they do on the map; what is not drawn stays empty.
QImage onPaper(QImage swatch)
{
    swatch = swatch.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < swatch.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(swatch.scanLine(y));
        for (int x = 0; x < swatch.width(); ++x) {
            const int alpha = qAlpha(line[x]);
            const auto over = [alpha](int colour) { return (colour * alpha + 255 * (255 - alpha)) / 255; };
            if (alpha > 60) line[x] = qRgb(over(qRed(line[x])), over(qGreen(line[x])), over(qBlue(line[x])));
        }
    }
    return swatch;
}

/// A marker is shown whole, smaller if need be; QGIS would cut it, and a pin stands above its place.
QImage swatchOf(const QgsSymbol &symbol, const QSize &size)
{
    std::unique_ptr<QgsSymbol> copy(symbol.clone());
    if (symbol.type() != Qgis::SymbolType::Marker) return copy->asImage(size);
    const QImage whole = copy->asImage(QSize(size.width(), size.width()) * 4);
    QRect ink;
    for (int y = 0; y < whole.height(); ++y)
        for (int x = 0; x < whole.width(); ++x)
            if (qAlpha(whole.pixel(x, y)) > 20) ink |= QRect(x, y, 1, 1);
    if (ink.isEmpty()) return copy->asImage(size);
    QImage cut = whole.copy(ink);
    if (cut.width() > size.width() || cut.height() > size.height())
        cut = cut.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QImage swatch(size, QImage::Format_ARGB32_Premultiplied);
    swatch.fill(Qt::transparent);
    QPainter(&swatch).drawImage((size.width() - cut.width()) / 2, (size.height() - cut.height()) / 2, cut);
    return swatch;
}

/// Which of a renderer's classes rows fall into, by their number; nothing where that is not looked at.
std::optional<QSet<int>> classesOfRows(const QgsVectorLayer &layer)
{
    constexpr long long most = 200'000;
    if (layer.featureCount() > most) return {};
    QSet<int> met;
    bool ok = false;
    if (const auto *categories = dynamic_cast<const QgsCategorizedSymbolRenderer *>(layer.renderer())) {
        const QList<QVariant> values =
            QgsVectorLayerUtils::getValues(&layer, categories->classAttribute(), ok);
        if (!ok) return {};
        for (const QString &text : [&] {
                 QSet<QString> texts;
                 for (const QVariant &value : values)
                     texts.insert(value.toString());
                 return texts;
             }()) {
            int own = -1;
            int other = -1;
            const QgsCategoryList list = categories->categories();
            for (int number = 0; number < list.size(); ++number) {
                const QString value = list.at(number).value().toString();
                if (value.isEmpty())
                    other = number;
                else if (value == text)
                    own = number;
            }
            met.insert(own >= 0 ? own : other);
        }
        return met;
    }
    if (const auto *ranges = dynamic_cast<const QgsGraduatedSymbolRenderer *>(layer.renderer())) {
        const QList<QVariant> values = QgsVectorLayerUtils::getValues(&layer, ranges->classAttribute(), ok);
        if (!ok) return {};
        for (const QVariant &value : values)
            if (!value.isNull())
                for (int number = 0; number < ranges->ranges().size(); ++number)
                    if (value.toDouble() >= ranges->ranges().at(number).lowerValue() &&
                        value.toDouble() <= ranges->ranges().at(number).upperValue()) {
                        met.insert(number);
                        break;
                    }
        return met;
    }
    return {};
}

} // namespace

QList<LegendEntry> legendOfRows(const QgsMapLayer &layer, const QSize &size)
{
    QList<LegendEntry> entries = legendOf(layer, size);
    const auto *vector = qobject_cast<const QgsVectorLayer *>(&layer);
    const std::optional<QSet<int>> met = vector && vector->renderer() ? classesOfRows(*vector) : std::nullopt;
    QList<LegendEntry> kept;
    for (int number = 0; number < entries.size(); ++number)
        if (!met || met->contains(number)) kept.append(entries.at(number));
    return kept;
}

QList<LegendEntry> legendOf(const QgsMapLayer &layer, const QSize &size)
{
    QList<LegendEntry> entries;
    if (const auto *vector = qobject_cast<const QgsVectorLayer *>(&layer); vector && vector->renderer()) {
        for (const QgsLegendSymbolItem &item : vector->renderer()->legendSymbolItems())
            if (item.symbol()) entries.append({item.label(), onPaper(swatchOf(*item.symbol(), size))});
    } else if (const auto *squares = qobject_cast<const GridSquareLayer *>(&layer)) {
        for (const QgsLegendSymbolItem &item : squares->classes().legend())
            entries.append({item.label(), onPaper(item.symbol()->asImage(size))});
    } else if (const auto *raster = qobject_cast<const QgsRasterLayer *>(&layer);
               raster && raster->renderer()) {
        for (const auto &[label, colour] : raster->renderer()->legendSymbologyItems()) {
            QImage swatch(size, QImage::Format_ARGB32_Premultiplied);
            swatch.fill(colour);
            entries.append({label, onPaper(swatch)});
        }
    }
    return entries;
}

} // namespace machi::map
