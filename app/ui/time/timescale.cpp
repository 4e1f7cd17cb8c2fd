#include "ui/time/timescale.h"

#include "core/model/timematch.h"
#include "ui/shell/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace machi::ui {

namespace {

constexpr int handle = 16; ///< width of the slider's handle in window.qss
constexpr int grip = 22;   ///< height of the slider itself
constexpr double gap = 14; ///< between two words

} // namespace

TimeScale::TimeScale(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setPageStep(5);
    setTracking(true);
}

void TimeScale::setAxis(const core::TimeAxis &axis)
{
    m_axis = axis;
    setRange(0, static_cast<int>(std::max<qsizetype>(0, axis.steps.size() - 1)));
    updateGeometry();
    update();
}

QSize TimeScale::sizeHint() const
{
    return {400, grip + QFontMetrics(Theme::small()).height()};
}

QSize TimeScale::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void TimeScale::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) updateGeometry(); // larger letters need a taller bar
    QSlider::changeEvent(event);
}

double TimeScale::pixelOf(int step) const
{
    const double room = width() - handle;
    return handle / 2.0 + (maximum() > 0 ? room * step / maximum() : 0);
}

void TimeScale::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double middle = grip / 2.0;
    const double at = pixelOf(value());
    const QRectF groove(pixelOf(0), middle - 2, pixelOf(maximum()) - pixelOf(0), 4);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::colours().line);
    painter.drawRoundedRect(groove, 2, 2);
    painter.setBrush(Theme::colours().accent);
    painter.drawRoundedRect(QRectF(groove.left(), groove.top(), at - groove.left(), 4), 2, 2);
    painter.setBrush(Theme::colours().panel);
    painter.setPen(QPen(Theme::colours().accent, hasFocus() ? 4 : 2.5));
    painter.drawEllipse(QPointF(at, middle), 7, 7);

    painter.setFont(Theme::small());
    painter.setPen(Theme::colours().quiet);
    const QFontMetricsF metrics(painter.font());
    double free = -gap;
    QString told;
    const auto word = [&](int step) {
        const QString text = core::tickText(m_axis, step);
        const double wide = metrics.horizontalAdvance(text);
        const double left = std::clamp(pixelOf(step) - wide / 2, 0.0, std::max(0.0, width() - wide));
        return std::tuple(text, left, wide);
    };
    // The end is always told; the others keep clear of it.
    const auto [lastText, lastLeft, lastWide] = word(maximum());
    for (int step = minimum(); step < maximum(); ++step) {
        const auto [text, left, wide] = word(step);
        if (text.isEmpty() || text == told || left < free + gap || left + wide + gap > lastLeft) continue;
        painter.drawText(QPointF(left, grip + metrics.ascent()), text);
        free = left + wide;
        told = text;
    }
    if (maximum() > minimum() && lastText != told)
        painter.drawText(QPointF(lastLeft, grip + metrics.ascent()), lastText);
}

void TimeScale::follow(double pixel)
{
    const double room = width() - handle;
    if (maximum() > 0 && room > 0) setValue(qRound((pixel - handle / 2.0) / room * maximum()));
}

void TimeScale::mousePressEvent(QMouseEvent *event)
{
    // A click on the scale goes there at once, and the drag goes on from it.
    if (event->button() != Qt::LeftButton) return;
    setSliderDown(true);
    follow(event->position().x());
}

void TimeScale::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown()) follow(event->position().x());
}

void TimeScale::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

} // namespace machi::ui
