#include "map/pageitems.h"

#include "map/qgisruntime.h"

#include <qgsfillsymbol.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemshape.h>
#include <qgslayoutmeasurement.h>
#include <qgsprintlayout.h>

#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace machi::map {

namespace {

constexpr double millimetresPerPoint = 25.4 / 72;
constexpr int measured = 100;  ///< pixels of the letters that are measured
constexpr double slack = 0.96; ///< a label wraps a little too early

} // namespace

PageItems::PageItems(QgsPrintLayout &layout, double letters)
    : m_layout(layout), m_family(mapFontFamily()), m_letters(letters)
{
}

QgsTextFormat PageItems::format(double points, bool bold, const QColor &colour) const
{
    QgsTextFormat made;
    made.setFont(QFont(m_family));
    made.setNamedStyle(bold ? QStringLiteral("Bold") : QStringLiteral("Regular"));
    // Shaping exchanges digits beside Latin letters for glyphs that a PDF cannot name: nobody finds them.
    QFont font = made.font();
    font.setStyleStrategy(QFont::PreferNoShaping);
    made.setFont(font);
    made.setSize(points * m_letters);
    made.setSizeUnit(Qgis::RenderUnit::Points);
    made.setColor(colour);
    return made;
}

QgsLayoutItemLabel *PageItems::label(const QString &text, double points, bool bold,
                                     const QColor &colour) const
{
    auto *made = new QgsLayoutItemLabel(&m_layout);
    made->setText(text);
    made->setTextFormat(format(points, bold, colour));
    made->setVAlign(Qt::AlignVCenter);
    made->setMargin(0);
    m_layout.addLayoutItem(made);
    return made;
}

QStringList PageItems::wrapped(const QString &text, double points, bool bold, double width) const
{
    QFont font(m_family);
    font.setPixelSize(measured);
    font.setBold(bold);
    const double em = points * m_letters * millimetresPerPoint;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width * slack / em) * measured);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

QgsLayoutItemShape *PageItems::card() const
{
    auto *made = new QgsLayoutItemShape(&m_layout);
    made->setShapeType(QgsLayoutItemShape::Rectangle);
    made->setCornerRadius(QgsLayoutMeasurement(1.6 * m_letters));
    made->setSymbol(
        fill(QStringLiteral("255,255,255,246"), QStringLiteral("221,225,230,255"), QStringLiteral("0.2"))
            .get());
    m_layout.addLayoutItem(made);
    return made;
}

void PageItems::place(QgsLayoutItem *item, const QRectF &rect)
{
    item->attemptSetSceneRect(rect);
    item->setVisibility(!rect.isEmpty());
}

std::unique_ptr<QgsFillSymbol> PageItems::fill(const QString &colour, const QString &outline,
                                               const QString &width)
{
    // QGIS gives a raw pointer up to 3.42 and an owning one later; this takes both.
    return std::unique_ptr<QgsFillSymbol>(
        QgsFillSymbol::createSimple({{QStringLiteral("color"), colour},
                                     {QStringLiteral("outline_color"), outline},
                                     {QStringLiteral("outline_width"), width}}));
}

} // namespace machi::map
