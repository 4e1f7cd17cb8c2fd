#pragma once

#include "map/boxpacking.h"

#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <functional>

namespace machi::map {

class PageItems;

/// Words or a list under a heading. Rows are broken into lines.
struct PageBlock
{
    QString heading;
    QStringList rows;
};

/// Lets blocks run down columns, one after the other, a heading never alone at the foot. Lengths in
/// millimetres of the layout's scene.
class PageFlow
{
public:
    /// `next` gives the column after the one that is full; it may add a page.
    PageFlow(const PageItems &items, const QRectF &first, std::function<QRectF()> next);

    static double gap(const PageItems &items); ///< between boxes
    static double headingSpace(const PageItems &items);

    void add(const PageBlock &block);
    /// Puts boxes side by side and below each other into this column, down to `most` of its height (`tall`:
    /// as far down as possible), and gives those back that found no room.
    QList<PageBox> put(const QString &heading, const QList<PageBox> &boxes, double most, bool tall = false);
    /// Goes on in as many columns as the boxes need.
    void putAll(const QString &heading, QList<PageBox> boxes);

private:
    QList<QStringList> pieces(const PageBlock &block) const; ///< lines that stay together
    static QList<QStringList> singly(const QStringList &lines);
    QStringList headingLines(const QString &heading) const;
    void writeHeading(const QStringList &lines);
    void write(const QStringList &lines, double points, bool bold, double lineHeight);
    void nextColumn();

    const PageItems &m_items;
    QRectF m_column;
    double m_y;
    std::function<QRectF()> m_next;
};

} // namespace machi::map
