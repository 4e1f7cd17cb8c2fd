#pragma once

#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <functional>

namespace machi::map {

class PageItems;

/// Words or a list under a heading.
struct PageBlock
{
    QString heading;
    QStringList rows;
    bool wraps = true; ///< rows are broken into lines; else each is one line, cut where it is too long
};

/// Lets blocks run down columns, one after the other, a heading never alone at the foot. Lengths in
/// millimetres of the layout's scene.
class PageFlow
{
public:
    /// `next` gives the column after the one that is full; it may add a page.
    PageFlow(const PageItems &items, const QRectF &first, std::function<QRectF()> next);

    void add(const PageBlock &block);

private:
    QStringList lines(const PageBlock &block) const;
    void put(const QString &text, double points, bool bold, double lineHeight, qsizetype lines);

    const PageItems &m_items;
    QRectF m_column;
    double m_y;
    std::function<QRectF()> m_next;
};

} // namespace machi::map
