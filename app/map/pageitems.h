#pragma once

#include <qgstextformat.h>

#include <QColor>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <memory>

class QgsFillSymbol;
class QgsLayoutItem;
class QgsLayoutItemLabel;
class QgsLayoutItemShape;
class QgsPrintLayout;

namespace machi::map {

/// Makes the plain items of a page in one look; all lengths in millimetres, letters in points times
/// `letters`. The layout owns what is made.
class PageItems
{
public:
    static inline const QColor ink{0x1f, 0x29, 0x33};
    static inline const QColor quietInk{0x66, 0x71, 0x7c};

    PageItems(QgsPrintLayout &layout, double letters);

    QgsPrintLayout &layout() const { return m_layout; }
    const QString &family() const { return m_family; }
    double letters() const { return m_letters; }

    QgsTextFormat format(double points, bool bold, const QColor &colour) const;
    QgsLayoutItemLabel *label(const QString &text, double points, bool bold, const QColor &colour) const;
    /// `text` in lines of at most `width` millimetres, letters of `points` times the page's.
    QStringList wrapped(const QString &text, double points, bool bold, double width) const;
    /// White, rounded, slightly transparent: what stands on the map stands on this.
    QgsLayoutItemShape *card() const;
    /// Hidden where `rect` is empty.
    static void place(QgsLayoutItem *item, const QRectF &rect);
    /// Colours as `r,g,b,a`, width in millimetres.
    static std::unique_ptr<QgsFillSymbol> fill(const QString &colour, const QString &outline,
                                               const QString &width);

private:
    QgsPrintLayout &m_layout;
    const QString m_family;
    const double m_letters;
};

} // namespace machi::map
