#include "map/gridclasses.h"

#include "core/store/gridvalues.h"

#include <qgsfillsymbol.h>
#include <qgsgraduatedsymbolrenderer.h>
#include <qgsreadwritecontext.h>
#include <qgsrenderer.h>
#include <qgssymbollayer.h>

#include <QCoreApplication>
#include <QDomDocument>
#include <QRegularExpression>

#include <cmath>
#include <memory>

namespace machi::map {

namespace {

constexpr double missingBelow = -999999998; ///< the styles write what is unknown as -1000000000
constexpr QRgb paleFill = 0xfff1f2f4;

/// Of the last pattern in a symbol.
QColor hatchOf(const QgsSymbol &symbol)
{
    for (int at = 0; at < symbol.symbolLayerCount(); ++at)
        if (QgsSymbol *lines = const_cast<QgsSymbolLayer *>(symbol.symbolLayer(at))->subSymbol())
            return lines->color();
    return QColor(0xc3, 0xc9, 0xd0);
}

} // namespace

std::optional<GridClasses> GridClasses::fromStyle(const QByteArray &qml)
{
    QDomDocument document;
    if (!document.setContent(qml)) return {};
    const QDomElement root = document.documentElement();
    if (root.attribute(QStringLiteral("labelsEnabled")) == QLatin1String("1")) return {};
    QDomElement element = root.firstChildElement(QStringLiteral("renderer-v2"));
    const std::unique_ptr<QgsFeatureRenderer> renderer(
        element.isNull() ? nullptr : QgsFeatureRenderer::load(element, QgsReadWriteContext()));
    const auto *graduated = dynamic_cast<const QgsGraduatedSymbolRenderer *>(renderer.get());
    if (!graduated || graduated->ranges().isEmpty() || graduated->ranges().size() > 200) return {};

    // `population`, "population" or coalesce("population", -1000000000): anything else QGIS works out itself.
    static const QRegularExpression plain(QStringLiteral(
        "^(?:coalesce\\(\\s*\"([^\"]+)\"\\s*,\\s*-?\\d+\\s*\\)|\"([^\"]+)\"|([A-Za-z_]\\w*))$"));
    const QRegularExpressionMatch match = plain.match(graduated->classAttribute().trimmed());
    if (!match.hasMatch()) return {};
    GridClasses classes;
    classes.m_column = match.captured(match.lastCapturedIndex());
    for (const QgsRendererRange &range : graduated->ranges()) {
        if (!range.symbol() || range.symbol()->type() != Qgis::SymbolType::Fill) return {};
        if (range.upperValue() < missingBelow) {
            classes.m_missing = QgsLegendSymbolItem(range.symbol(), range.label(), QString());
            continue;
        }
        if (!range.renderState()) continue;
        classes.m_ranges.push_back({range.lowerValue(), range.upperValue()});
        classes.add(range.label(), *range.symbol());
        if (range.symbol()->symbolLayerCount() > 0)
            classes.m_outline = range.symbol()->symbolLayer(0)->strokeColor().rgba();
    }
    return classes;
}

std::uint8_t GridClasses::add(const QString &label, const QgsSymbol &symbol)
{
    const auto number = static_cast<std::uint8_t>(m_items.size());
    QColor colour = symbol.color();
    colour.setAlphaF(static_cast<float>(colour.alphaF() * symbol.opacity()));
    m_colours[number] = qPremultiply(colour.rgba());
    m_items.append(QgsLegendSymbolItem(const_cast<QgsSymbol *>(&symbol), label, QString::number(number)));
    return number;
}

void GridClasses::setExceptions(bool hasSuppressed, bool hasUnknown)
{
    const std::unique_ptr<QgsSymbol> own(m_missing.symbol() ? m_missing.symbol()->clone() : nullptr);
    const std::unique_ptr<QgsSymbol> pale(
        QgsFillSymbol::createSimple({{QStringLiteral("color"), QColor(paleFill).name()},
                                     {QStringLiteral("outline_style"), QStringLiteral("no")}}));
    const QgsSymbol &hatched = own ? *own : *pale;
    m_hatch = qPremultiply(hatchOf(hatched).rgba());
    if (hasSuppressed) {
        m_suppressed = add(QCoreApplication::translate("GridSquares", "Suppressed"), hatched);
        m_hatched = m_suppressed;
    }
    if (!hasUnknown) return;
    if (hasSuppressed) {
        m_unknown = add(QCoreApplication::translate("GridSquares", "Unknown"), *pale);
    } else if (own) {
        m_unknown = add(m_missing.label(), *own);
        m_hatched = m_unknown;
    }
}

std::uint8_t GridClasses::classOf(float value) const
{
    if (std::isnan(value)) return m_unknown;
    if (value == core::GridValues::suppressed) return m_suppressed;
    for (std::size_t at = 0; at < m_ranges.size(); ++at)
        if (value >= m_ranges[at].lower && value <= m_ranges[at].upper) return static_cast<std::uint8_t>(at);
    return none;
}

} // namespace machi::map
