#include "map/pageflow.h"

#include "map/pageitems.h"

#include <qgslayoutitemlabel.h>

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace machi::map {

namespace {

constexpr double headingPoints = 8.5;
constexpr double rowPoints = 7;
constexpr double headingHeight = 5; ///< millimetres, times the letters
constexpr double rowHeight = 3.7;
constexpr double airBelow = 0.3; ///< the last row, in rows
constexpr double blockGap = 3;
constexpr qsizetype mostTogether = 4; ///< lines of a row that no column parts
constexpr int mostPassed = 4;         ///< columns of a strip that are too small, for a page's own

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

QList<QStringList> PageFlow::pieces(const PageBlock &block) const
{
    QList<QStringList> pieces;
    for (const QString &row : block.rows) {
        const QStringList lines = m_items.wrapped(row, rowPoints, false, m_column.width());
        for (qsizetype at = 0; at < lines.size(); at += mostTogether)
            pieces.append(lines.mid(at, mostTogether));
    }
    return pieces;
}

QList<QStringList> PageFlow::singly(const QStringList &lines)
{
    QList<QStringList> single;
    for (const QString &line : lines)
        single.append({line});
    return single;
}

QStringList PageFlow::headingLines(const QString &heading) const
{
    if (heading.isEmpty()) return {};
    return m_items.wrapped(heading, headingPoints, true, m_column.width());
}

void PageFlow::writeHeading(const QStringList &lines)
{
    write(lines, headingPoints, true, headingHeight * m_items.letters());
}

void PageFlow::write(const QStringList &lines, double points, bool bold, double lineHeight)
{
    const QString text = lines.join(u'\n');
    QgsLayoutItemLabel *label = m_items.label(text, points, bold, PageItems::ink);
    QgsTextFormat format = m_items.format(points, bold, PageItems::ink);
    format.setLineHeightUnit(Qgis::RenderUnit::Millimeters);
    format.setLineHeight(lineHeight);
    label->setTextFormat(format);
    label->setVAlign(Qt::AlignTop);
    const double height = lineHeight * static_cast<double>(lines.size());
    // Rows have some air below the last one; what a heading is for follows at once.
    const double air = bold ? 0 : lineHeight * airBelow;
    PageItems::place(label, QRectF(m_column.left(), m_y, m_column.width(), height + air));
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
    const double row = rowHeight * letters;
    QList<QStringList> left = pieces(block);
    QString title = block.heading;
    bool begun = false;
    bool isLoose = false; // too large for any column: each line goes where it fits
    int passed = 0;       // empty columns, one after the other
    while (!left.isEmpty()) {
        const double above = m_y > m_column.top() && !begun ? blockGap * letters : 0;
        const QStringList heading = begun ? QStringList() : headingLines(title);
        const qsizetype together = isLoose ? 1 : std::min<qsizetype>(2, left.size());
        const qsizetype atLeast = std::max(left.first().size(), together);
        const double need =
            above + headingHeight * letters * double(heading.size()) + row * (double(atLeast) + airBelow);
        const bool isEmpty = m_y <= m_column.top();
        if (m_y + need > m_column.bottom() && !(isLoose && isEmpty)) {
            if (isEmpty && ++passed > mostPassed) {
                isLoose = true;
                for (const QStringList &lines : std::exchange(left, singly(heading)))
                    left += singly(lines);
                title.clear();
                continue;
            }
            nextColumn();
            if (begun && !isLoose) title = continued(block.heading);
            begun = isLoose;
            continue;
        }
        passed = 0;
        if (!begun) {
            m_y += above;
            if (!heading.isEmpty()) writeHeading(heading);
            begun = true;
        }
        const double fit = (m_column.bottom() - m_y) / row - airBelow;
        QStringList lines = left.takeFirst();
        while (!left.isEmpty() && double(lines.size() + left.first().size()) <= fit)
            lines += left.takeFirst();
        write(lines, rowPoints, false, row);
        if (!left.isEmpty()) m_y = m_column.bottom();
    }
}

QList<PageBox> PageFlow::put(const QString &heading, const QList<PageBox> &boxes, double most, bool tall)
{
    const double letters = m_items.letters();
    const double above = m_y > m_column.top() ? blockGap * letters : 0;
    const QStringList titleLines = headingLines(heading);
    const double title = headingHeight * letters * double(titleLines.size());
    QList<QSizeF> sizes;
    for (const PageBox &box : boxes)
        sizes.append(box.size);
    const double height = std::min(m_column.bottom(), m_column.top() + most) - m_y - above - title;
    const QSizeF room(m_column.width(), std::max(0.0, height));
    const BoxPlaces places = tall ? filled(sizes, room, gap(m_items)) : packed(sizes, room, gap(m_items));
    if (places.corners.isEmpty()) return boxes;
    m_y += above;
    if (!titleLines.isEmpty()) writeHeading(titleLines);
    for (qsizetype i = 0; i < places.corners.size(); ++i)
        PageItems::place(boxes.at(i).item,
                         QRectF(QPointF(m_column.left(), m_y) + places.corners.at(i), boxes.at(i).size));
    m_y += places.used.height();
    return boxes.mid(places.corners.size());
}

void PageFlow::putAll(const QString &heading, QList<PageBox> boxes)
{
    QString title = heading;
    int passed = m_y <= m_column.top() ? 0 : -1; // empty columns, one after the other
    while (!boxes.isEmpty()) {
        const qsizetype before = boxes.size();
        boxes = put(title, boxes, m_column.height());
        if (boxes.isEmpty()) return;
        if (boxes.size() < before) {
            title = continued(heading);
            passed = 0;
        } else if (++passed > mostPassed) {
            // Too large for any column: better over its edge than nowhere.
            const PageBox box = boxes.takeFirst();
            PageItems::place(box.item, QRectF(m_column.topLeft(), box.size));
            m_y = m_column.bottom();
            passed = 0;
            continue;
        }
        nextColumn();
    }
}

} // namespace machi::map
