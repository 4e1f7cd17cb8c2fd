#pragma once

#include "map/maplayers.h"

#include <QColor>
#include <QList>
#include <QStyledItemDelegate>

namespace machi::ui {

/// The colours of a folded legend, eight at most; symbols that differ in size only are one.
QList<QColor> chipColours(const QList<map::LegendEntry> &entries);

/// Paints a layer as a switch, its name, a line of plain facts and its legend; families as small headings.
/// A click on the switch shows or hides the layer, on the legend unfolds it, on the dots asks for the menu.
class LayerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void filterWanted(const QModelIndex &index); ///< its line was clicked
    void menuWanted(const QModelIndex &index, const QPoint &global);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace machi::ui
