#include "ui/pins/pinhand.h"

#include "core/store/pinstore.h"
#include "core/store/project.h"
#include "map/mapcanvas.h"
#include "ui/pins/pinoverlay.h"
#include "ui/project/workspace.h"
#include "ui/shell/issuebox.h"
#include "ui/shell/workbench.h"

#include <QApplication>
#include <QMainWindow>
#include <QMouseEvent>

namespace machi::ui {

PinHand::PinHand(Workbench &bench, PinOverlay &pins, QObject *parent)
    : QObject(parent), m_bench(bench), m_overlay(pins)
{
    bench.canvas().installEventFilter(this);
}

bool PinHand::eventFilter(QObject *watched, QEvent *event)
{
    map::MapCanvas &canvas = m_bench.canvas();
    if (watched != &canvas || canvas.tool() || !m_bench.workspace().isOpen())
        return QObject::eventFilter(watched, event);
    auto *mouse = static_cast<QMouseEvent *>(event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (mouse->button() != Qt::LeftButton || mouse->modifiers() != Qt::NoModifier) return false;
        m_pressed = m_overlay.at(mouse->position(), canvas);
        m_pressedAt = mouse->position();
        m_dragging = false;
        if (!m_pressed.isEmpty()) canvas.setFocus();
        return !m_pressed.isEmpty();
    case QEvent::MouseMove: {
        if (m_pressed.isEmpty()) {
            if (mouse->buttons() == Qt::NoButton)
                canvas.setCursor(m_overlay.at(mouse->position(), canvas).isEmpty() ? Qt::ArrowCursor
                                                                                   : Qt::PointingHandCursor);
            return false;
        }
        const QPointF moved = mouse->position() - m_pressedAt;
        if (!m_bench.workspace().isReadOnly() && moved.manhattanLength() >= QApplication::startDragDistance())
            m_dragging = true;
        const auto pin = core::PinStore(m_bench.workspace().project()).pin(m_pressed);
        const auto start = pin ? canvas.fromDegrees(pin->place) : std::nullopt;
        if (!m_dragging || !start) return true;
        // By its own place, wherever on it the hand took it.
        m_overlay.setHeld(m_pressed, canvas.toMap(canvas.toPixel(*start) + moved));
        canvas.update();
        return true;
    }
    case QEvent::MouseButtonRelease: {
        if (m_pressed.isEmpty()) return false;
        const QString id = std::exchange(m_pressed, {});
        m_overlay.setHeld({}, {});
        core::PinStore store(m_bench.workspace().project());
        const auto pin = store.pin(id);
        const auto start = pin ? canvas.fromDegrees(pin->place) : std::nullopt;
        if (m_dragging && start) {
            const QPointF end = canvas.toPixel(*start) + mouse->position() - m_pressedAt;
            if (const auto place = canvas.toDegrees(canvas.toMap(end)))
                if (const core::Status moved = store.move(id, *place); !moved)
                    showIssueBox(&m_bench.window(), tr("Pins and notes"), moved.issues());
        }
        Q_EMIT taken(id);
        return true;
    }
    case QEvent::MouseButtonDblClick:
        return mouse->button() == Qt::LeftButton && !m_overlay.at(mouse->position(), canvas).isEmpty();
    default:
        return false;
    }
}

} // namespace machi::ui
