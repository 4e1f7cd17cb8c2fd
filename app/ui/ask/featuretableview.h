#pragma once

#include "map/maplayers.h"

#include <QTableView>

namespace machi::ui {

/// A table whose selected rows are those of the map. Rows are chosen as anywhere: click, Ctrl, Shift, arrows,
/// Ctrl+A. The selection is the layer's (any number of rows), not the view's own.
class FeatureTableView : public QTableView
{
    Q_OBJECT

public:
    explicit FeatureTableView(QWidget *parent = nullptr);

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

private:
    void choose(int row, Qt::KeyboardModifiers modifiers);
    int m_anchor = 0; ///< where a range begins
};

} // namespace machi::ui
