#pragma once

#include <QObject>
#include <QPointF>
#include <QString>

namespace machi::ui {

class PinOverlay;
class Workbench;

/// The hand on the pins of the canvas: a click takes one, a drag moves it.
class PinHand : public QObject
{
    Q_OBJECT

public:
    /// `pins` are those that are shown on the canvas of `bench`; it must outlive this.
    PinHand(Workbench &bench, PinOverlay &pins, QObject *parent);
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void taken(const QString &id);

private:
    Workbench &m_bench;
    PinOverlay &m_overlay;
    QString m_pressed; ///< the pin under the hand that is down
    QPointF m_pressedAt;
    bool m_dragging = false;
};

} // namespace machi::ui
