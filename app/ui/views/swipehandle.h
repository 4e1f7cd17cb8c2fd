#pragma once

#include <QWidget>

namespace machi::ui {

/// The bar between two maps of one place: dragged with the mouse, or moved with the arrow keys, Home and End.
class SwipeHandle : public QWidget
{
    Q_OBJECT

public:
    explicit SwipeHandle(QWidget *parent);
    double share() const { return m_share; } ///< of the width that lies left of it, 0 … 1
    void setShare(double share);

Q_SIGNALS:
    void moved(double share);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    double m_share = 0.5;
    double m_grip = 0; ///< where in the bar the hand took it
};

} // namespace machi::ui
