#pragma once

#include "map/maplayers.h"

#include <QTableView>

namespace machi::ui {

/// The first column stays where it is when the others are moved aside. A table whose selected rows are those
/// of the map. Rows are chosen as anywhere: click, Ctrl, Shift, arrows, Ctrl+A. The selection is the layer's
/// (any number of rows), not the view's own.
class FeatureTableView : public QTableView
{
    Q_OBJECT

public:
    explicit FeatureTableView(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    bool eventFilter(QObject *watched, QEvent *event) override; ///< the hand on the first column

Q_SIGNALS:
    /// Rows `from` … `to` of the model.
    void rowsChosen(int from, int to, machi::map::Choose how);
    void rowOpened(int row); ///< by a double click or Enter
    void copyWanted();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;

private:
    void choose(int row, Qt::KeyboardModifiers modifiers);
    void freeze();
    void fitRows(); ///< to the letters
    void placeFrozen();
    void hideOthers();
    QTableView *m_frozen; ///< lies over the first column
    int m_anchor = 0;     ///< where a range begins
};

} // namespace machi::ui
