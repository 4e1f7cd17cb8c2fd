#include "ui/ask/serieschart.h"

#include "ui/shell/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace machi::ui {

namespace {

using State = Series::Point::State;
constexpr int barsHeight = 64;
constexpr int between = 4;     ///< title and bars
constexpr double heldBack = 6; ///< pixels of a bar whose height nobody is told

} // namespace

SeriesChart::SeriesChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("seriesChart"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void SeriesChart::setSeries(const std::optional<Series> &series)
{
    setVisible(series.has_value());
    if (!series) return;
    m_series = *series;
    m_greatest = 0;
    QStringList words;
    for (const Series::Point &point : m_series.points) {
        if (point.state == State::Known) m_greatest = std::max(m_greatest, point.amount);
        words.append(QStringLiteral("%1: %2").arg(point.label, point.value));
    }
    setAccessibleName(m_series.title);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    update();
}

QSize SeriesChart::sizeHint() const
{
    return {200, QFontMetrics(Theme::small()).height() + between + barsHeight};
}

QRectF SeriesChart::slot(qsizetype point) const
{
    const double wide = width() / static_cast<double>(std::max<qsizetype>(1, m_series.points.size()));
    return {static_cast<double>(point) * wide, static_cast<double>(height() - barsHeight), wide, barsHeight};
}

void SeriesChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(Theme::small());
    painter.setPen(Theme::colours().quiet);
    const QFontMetrics metrics(painter.font());
    painter.drawText(0, metrics.ascent(),
                     metrics.elidedText(tr("%1 through time").arg(m_series.title), Qt::ElideRight, width()));
    painter.setPen(Theme::colours().line);
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
    painter.setPen(Qt::NoPen);
    for (qsizetype at = 0; at < m_series.points.size(); ++at) {
        const Series::Point &point = m_series.points.at(at);
        const QRectF place = slot(at);
        const double gap = std::min(2.0, place.width() / 5);
        const bool now = at == m_series.now;
        if (now) painter.fillRect(place, Theme::colours().hover);
        if (point.state == State::Unknown) continue;
        const bool known = point.state == State::Known;
        const double tall =
            known ? (m_greatest > 0 ? std::max(1.0, place.height() * point.amount / m_greatest) : 1)
                  : heldBack;
        const QRectF bar(place.left() + gap / 2, place.bottom() - tall, place.width() - gap, tall);
        const QColor colour = now ? Theme::colours().accent : Theme::colours().off;
        painter.fillRect(bar, known ? QBrush(colour) : QBrush(colour, Qt::BDiagPattern));
    }
}

bool SeriesChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (qsizetype at = 0; at < m_series.points.size(); ++at) {
        const QRectF place = slot(at);
        if (help->pos().x() < place.left() || help->pos().x() >= place.right()) continue;
        const Series::Point &point = m_series.points.at(at);
        QToolTip::showText(help->globalPos(), QStringLiteral("%1\n%2").arg(point.label, point.value), this,
                           place.toRect());
    }
    return true;
}

} // namespace machi::ui
