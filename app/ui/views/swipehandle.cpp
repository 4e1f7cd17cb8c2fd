#include "ui/views/swipehandle.h"

#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace machi::ui {

namespace {

constexpr int breadth = 26;
constexpr double keyStep = 0.02;

} // namespace

SwipeHandle::SwipeHandle(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("swipeHandle"));
    setAccessibleName(tr("Border between the two maps"));
    setToolTip(tr("Drag, or press the arrow keys"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SplitHCursor);
    setFixedWidth(breadth);
}

void SwipeHandle::setShare(double share)
{
    m_share = std::clamp(share, 0.0, 1.0);
    Q_EMIT moved(m_share);
}

void SwipeHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = width() / 2.0;
    painter.setPen(QPen(QColor(255, 255, 255, 230), 6));
    painter.drawLine(QPointF(middle, 0), QPointF(middle, height()));
    painter.setPen(QPen(Theme::colours().highlight, hasFocus() ? 4 : 2.5));
    painter.drawLine(QPointF(middle, 0), QPointF(middle, height()));
    painter.setBrush(Qt::white);
    const QPointF centre(middle, height() / 2.0);
    painter.drawEllipse(centre, 12, 12);
    painter.setPen(QPen(Theme::colours().highlight, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(
        QPolygonF{centre + QPointF(-3, -4), centre + QPointF(-7, 0), centre + QPointF(-3, 4)});
    painter.drawPolyline(QPolygonF{centre + QPointF(3, -4), centre + QPointF(7, 0), centre + QPointF(3, 4)});
}

void SwipeHandle::mousePressEvent(QMouseEvent *event)
{
    m_grip = event->position().x() - width() / 2.0;
}

void SwipeHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || parentWidget()->width() == 0) return;
    const double at = mapToParent(event->position().toPoint()).x() - m_grip;
    setShare(at / parentWidget()->width());
}

void SwipeHandle::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setShare(m_share - keyStep);
    case Qt::Key_Right:
        return setShare(m_share + keyStep);
    case Qt::Key_Home:
        return setShare(0);
    case Qt::Key_End:
        return setShare(1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void SwipeHandle::focusInEvent(QFocusEvent *)
{
    update();
}

void SwipeHandle::focusOutEvent(QFocusEvent *)
{
    update();
}

} // namespace machi::ui
