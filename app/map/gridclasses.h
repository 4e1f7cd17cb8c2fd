#pragma once

#include <qgslegendsymbolitem.h>

#include <QByteArray>
#include <QColor>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace machi::map {

/// How values of grid squares become colours: the classes of a graduated style, the same for all steps in
/// time, and two more for what is held back and what is unknown.
class GridClasses
{
public:
    /// Of a QML document; none where it is no graduated style of areas by one column, or draws labels.
    static std::optional<GridClasses> fromStyle(const QByteArray &qml);

    const QString &column() const { return m_column; } ///< as the style names it
    /// What the table has besides numbers. Without values held back, the style's own class stands for all
    /// that is unknown.
    void setExceptions(bool hasSuppressed, bool hasUnknown);

    /// Number of the class, the first that fits as QGIS has it; `none` where no class does.
    std::uint8_t classOf(float value) const;
    static constexpr std::uint8_t none = 255;
    QRgb colour(std::uint8_t number) const { return m_colours[number]; }
    bool isHatched(std::uint8_t number) const { return number != none && number == m_hatched; }
    QRgb hatchColour() const { return m_hatch; }
    QRgb outlineColour() const { return m_outline; }
    std::size_t count() const { return m_items.size(); }

    /// The classes in the style's order, then the two others.
    const QgsLegendSymbolList &legend() const { return m_items; }

private:
    struct Range
    {
        double lower, upper;
    };
    std::uint8_t add(const QString &label, const QgsSymbol &symbol);

    QString m_column;
    std::vector<Range> m_ranges;
    std::vector<QRgb> m_colours = std::vector<QRgb>(256, 0);
    QgsLegendSymbolList m_items;
    QgsLegendSymbolItem m_missing; ///< the style's own class for what is unknown
    std::uint8_t m_suppressed = none, m_unknown = none, m_hatched = none;
    QRgb m_hatch = 0, m_outline = 0;
};

} // namespace machi::map
