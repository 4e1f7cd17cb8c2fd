#include "map/pageflow.h"

#include "map/pageitems.h"

#include <qgslayoutitemlabel.h>

#include <QCoreApplication>
#include <QFontMetricsF>

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

QString continued(const QString &heading)
{
    return heading.isEmpty() ? heading
                             : QCoreApplication::translate("PageFlow", "%1 (continued)").arg(heading);
}

} // namespace

PageFlow::PageFlow(const PageItems &items, const QRectF &first, std::function<QRectF()> next)
    : m_items(items), m_column(first), m_y(first.top()), m_next(std::move(next))
{
}

double PageFlow::gap(const PageItems &items)
{
    return blockGap * items.letters();
}

double PageFlow::headingSpace(const PageItems &items)
{
    return headingHeight * items.letters();
}

QStringList PageFlow::lines(const PageBlock &block) const
{
    QStringList lines;
    if (block.wraps) {
        for (const QString &row : block.rows)
            lines += m_items.wrapped(row, rowPoints, false, m_column.width());
        return lines;
    }
    QFont font(m_items.family());
    font.setPixelSize(measured);
    const double em = rowPoints * m_items.letters() * millimetresPerPoint;
    const double width = m_column.width() * slack / em * measured;
    for (const QString &row : block.rows)
        lines.append(QFontMetricsF(font).elidedText(row, Qt::ElideRight, width));
    return lines;
}

void PageFlow::write(const QString &text, double points, bool bold, double lineHeight, qsizetype lines)
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

void PageFlow::nextColumn()
{
    m_column = m_next();
    m_y = m_column.top();
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
            nextColumn();
            if (m_column.height() < need) return; // no room anywhere
            if (begun) title = continued(block.heading);
            begun = false;
            continue;
        }
        if (!begun) {
            m_y += above;
            write(title, headingPoints, true, heading, 1);
            begun = true;
        }
        // The last line has some air below.
        const auto fit = static_cast<qsizetype>((m_column.bottom() - m_y) / row - 0.3);
        const qsizetype count = std::clamp<qsizetype>(fit, 1, left.size());
        write(left.mid(0, count).join(u'\n'), rowPoints, false, row, count);
        left.remove(0, count);
        if (!left.isEmpty()) m_y = m_column.bottom();
    }
}

QList<PageBox> PageFlow::put(const QString &heading, const QList<PageBox> &boxes, double most, bool tall)
{
    const double letters = m_items.letters();
    const double above = m_y > m_column.top() ? blockGap * letters : 0;
    const double title = heading.isEmpty() ? 0 : headingHeight * letters;
    QList<QSizeF> sizes;
    for (const PageBox &box : boxes)
        sizes.append(box.size);
    const double height = std::min(m_column.bottom(), m_column.top() + most) - m_y - above - title;
    const QSizeF room(m_column.width(), std::max(0.0, height));
    const BoxPlaces places = tall ? filled(sizes, room, gap(m_items)) : packed(sizes, room, gap(m_items));
    if (places.corners.isEmpty()) return boxes;
    m_y += above;
    if (!heading.isEmpty()) write(heading, headingPoints, true, title, 1);
    for (qsizetype i = 0; i < places.corners.size(); ++i)
        PageItems::place(boxes.at(i).item,
                         QRectF(QPointF(m_column.left(), m_y) + places.corners.at(i), boxes.at(i).size));
    m_y += places.used.height();
    return boxes.mid(places.corners.size());
}

void PageFlow::putAll(const QString &heading, QList<PageBox> boxes)
{
    QString title = heading;
    bool fresh = m_y <= m_column.top();
    while (!boxes.isEmpty()) {
        const qsizetype before = boxes.size();
        boxes = put(title, boxes, m_column.height());
        if (boxes.isEmpty()) return;
        if (boxes.size() == before && fresh) PageItems::place(boxes.takeFirst().item, {}); // too large
        if (boxes.size() < before) title = continued(heading);
        nextColumn();
        fresh = true;
    }
}

} // namespace machi::map
