#include "ui/ask/hovertip.h"

#include "map/mapcanvas.h"
#include "map/maptool.h"
#include "ui/ask/featurefacts.h"

#include <QMouseEvent>
#include <QToolTip>

namespace machi::ui {

namespace {

constexpr int rest = 500; ///< ms

} // namespace

HoverTip::HoverTip(map::MapCanvas &canvas, QObject *parent) : QObject(parent), m_canvas(canvas)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &HoverTip::tell);
    canvas.installEventFilter(this);
}

bool HoverTip::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        m_pixel = mouse->position().toPoint();
        QToolTip::hideText();
        if (mouse->buttons() == Qt::NoButton && !m_canvas.tool())
            m_rest.start();
        else
            m_rest.stop();
        break;
    }
    case QEvent::Leave:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::KeyPress:
        m_rest.stop();
        QToolTip::hideText();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

QString HoverTip::textAt(const QPointF &map) const
{
    const QPointF pixel = m_canvas.toPixel(map);
    for (const map::MapOverlay *overlay : m_canvas.overlays())
        if (const QString text = overlay->tipAt(pixel, m_canvas); !text.isEmpty()) return text;
    if (!m_layers) return {};
    const auto hit = m_layers->firstHit(map, map::touchPixels * m_canvas.view().resolution);
    const qsizetype row = hit ? m_layers->indexOf(hit->layerId) : -1;
    if (row < 0) return {};
    const FeatureFacts facts = factsOf(m_layers->layers().at(row).layer, *hit);
    QString text = QStringLiteral("<b>%1</b>").arg(facts.title.toHtmlEscaped());
    if (!facts.cards.isEmpty())
        text +=
            QStringLiteral("<br>%1: %2")
                .arg(facts.cards.first().title.toHtmlEscaped(), facts.cards.first().value.toHtmlEscaped());
    return text;
}

void HoverTip::tell()
{
    if (m_canvas.isDrawing() || !m_canvas.view().isValid() || !m_canvas.underMouse()) return;
    const QString text = textAt(m_canvas.toMap(m_pixel));
    if (!text.isEmpty()) QToolTip::showText(m_canvas.mapToGlobal(m_pixel), text, &m_canvas);
}

} // namespace machi::ui
