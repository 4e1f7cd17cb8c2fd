#include "map/pageflow.h"

#include "map/pageitems.h"

#include <qgslayoutitemlabel.h>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace machi::map {

namespace {

constexpr double headingPoints = 8.5;
constexpr double rowPoints = 7;
constexpr double millimetresPerPoint = 25.4 / 72;
constexpr double headingHeight = 5; ///< millimetres, times the letters
constexpr double rowHeight = 3.7;
constexpr double blockGap = 3;
constexpr int measured = 100;  ///< pixels of the letters that are measured
constexpr double slack = 0.96; ///< a label wraps a little too early

} // namespace

PageFlow::PageFlow(const PageItems &items, const QRectF &first, std::function<QRectF()> next)
    : m_items(items), m_column(first), m_y(first.top()), m_next(std::move(next))
{
}

QStringList PageFlow::lines(const PageBlock &block) const
{
    QFont font(m_items.family());
    font.setPixelSize(measured);
    const double em = rowPoints * m_items.letters() * millimetresPerPoint;
    const double width = m_column.width() * slack / em * measured;
    QStringList lines;
    for (const QString &row : block.rows) {
        if (!block.wraps) {
            lines.append(QFontMetricsF(font).elidedText(row, Qt::ElideRight, width));
            continue;
        }
        QTextLayout layout(row, font);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines.append(row.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return lines;
}

void PageFlow::put(const QString &text, double points, bool bold, double lineHeight, qsizetype lines)
{
    QgsLayoutItemLabel *label = m_items.label(text, points, bold, PageItems::ink);
    QgsTextFormat format = m_items.format(points, bold, PageItems::ink);
    format.setLineHeightUnit(Qgis::RenderUnit::Millimeters);
    format.setLineHeight(lineHeight);
    label->setTextFormat(format);
    label->setVAlign(Qt::AlignTop);
    const double height = lineHeight * static_cast<double>(lines);
    PageItems::place(label, QRectF(m_column.left(), m_y, m_column.width(), height + lineHeight * 0.3));
    m_y += height;
}

void PageFlow::add(const PageBlock &block)
{
    const double letters = m_items.letters();
    const double heading = headingHeight * letters;
    const double row = rowHeight * letters;
    QStringList left = lines(block);
    QString title = block.heading;
    bool begun = false;
    while (!left.isEmpty()) {
        const double above = m_y > m_column.top() ? blockGap * letters : 0;
        const double need = above + (begun ? 0 : heading) + row * std::min<double>(2, double(left.size()));
        if (m_y + need > m_column.bottom()) {
            m_column = m_next();
            m_y = m_column.top();
            if (m_column.height() < need) return; // no room anywhere
            if (begun) title = QCoreApplication::translate("PageFlow", "%1 (continued)").arg(block.heading);
            begun = false;
            continue;
        }
        if (!begun) {
            m_y += above;
            put(title, headingPoints, true, heading, 1);
            begun = true;
        }
        const auto fit = static_cast<qsizetype>((m_column.bottom() - m_y) / row);
        const qsizetype count = std::clamp<qsizetype>(fit, 1, left.size());
        put(left.mid(0, count).join(u'\n'), rowPoints, false, row, count);
        left.remove(0, count);
    }
}

} // namespace machi::map
