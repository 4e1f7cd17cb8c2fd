#include "ui/ask/histogram.h"

#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace machi::ui {

namespace {

constexpr int barsHeight = 120;
constexpr int wordHeight = 24;
constexpr int nameShare = 45; ///< per cent of the width for the words

} // namespace

Histogram::Histogram(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("histogram"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Histogram::setStatistics(const core::ColumnStatistics &statistics, const QString &unit)
{
    m_statistics = statistics;
    m_unit = unit;
    setAccessibleDescription(QString());
    QStringList all;
    for (const core::ColumnStatistics::Bar &bar : statistics.bars)
        all.append(words(bar));
    setAccessibleDescription(all.join(QStringLiteral("; ")));
    setVisible(!statistics.bars.isEmpty());
    updateGeometry();
    update();
}

QSize Histogram::sizeHint() const
{
    if (m_statistics.numbers) return {200, barsHeight + fontMetrics().height() + 6};
    return {200, wordHeight * static_cast<int>(m_statistics.bars.size())};
}

qint64 Histogram::tallest() const
{
    qint64 most = 1;
    for (const core::ColumnStatistics::Bar &bar : m_statistics.bars)
        most = std::max(most, bar.count);
    return most;
}

QString Histogram::words(const core::ColumnStatistics::Bar &bar) const
{
    const QString count = QLocale().toString(bar.count);
    if (!m_statistics.numbers)
        return QStringLiteral("%1: %2").arg(
            bar.label.isEmpty() ? QCoreApplication::translate("Histogram", "others") : bar.label, count);
    const QString span = QStringLiteral("%1 – %2").arg(core::numberText(bar.from), core::numberText(bar.to));
    return QStringLiteral("%1: %2").arg(m_unit.isEmpty() ? span : span + QLatin1Char(' ') + m_unit, count);
}

QRectF Histogram::barRect(qsizetype number) const
{
    const core::ColumnStatistics::Bar &bar = m_statistics.bars.at(number);
    const double share = static_cast<double>(bar.count) / static_cast<double>(tallest());
    if (m_statistics.numbers) {
        const double each = width() / static_cast<double>(m_statistics.bars.size());
        const double tall = bar.count == 0 ? 0 : std::max(1.5, share * (barsHeight - 4));
        return {static_cast<double>(number) * each + 0.5, barsHeight - tall, std::max(1.0, each - 1), tall};
    }
    const double left = width() * nameShare / 100.0;
    const double room = width() - left - fontMetrics().horizontalAdvance(QStringLiteral("100,000")) - 8;
    return {left, static_cast<double>(number) * wordHeight + 6, std::max(1.5, share * room),
            wordHeight - 12.0};
}

void Histogram::paintNumbers(QPainter &painter) const
{
    const Colours &c = Theme::colours();
    painter.setPen(c.line);
    painter.drawLine(QPointF(0, barsHeight + 0.5), QPointF(width(), barsHeight + 0.5));
    painter.setPen(c.quiet);
    painter.setFont(Theme::small());
    const QRectF below(0, barsHeight + 3, width(), painter.fontMetrics().height());
    const auto withUnit = [this](double value) {
        const QString text = core::numberText(value);
        return m_unit.isEmpty() ? text : text + QLatin1Char(' ') + m_unit;
    };
    painter.drawText(below, Qt::AlignLeft, withUnit(m_statistics.bars.first().from));
    painter.drawText(below, Qt::AlignRight, withUnit(m_statistics.bars.last().to));
}

void Histogram::paintWords(QPainter &painter) const
{
    const Colours &c = Theme::colours();
    painter.setFont(Theme::small());
    for (qsizetype i = 0; i < m_statistics.bars.size(); ++i) {
        const core::ColumnStatistics::Bar &bar = m_statistics.bars.at(i);
        const QRectF rect = barRect(i);
        const double middle = rect.center().y();
        const QRectF name(0, middle - wordHeight / 2.0, rect.left() - 8, wordHeight);
        painter.setPen(c.text);
        const QString label =
            bar.label.isEmpty() ? QCoreApplication::translate("Histogram", "others") : bar.label;
        painter.drawText(
            name, Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText(label, Qt::ElideRight, static_cast<int>(name.width())));
        painter.setPen(c.quiet);
        painter.drawText(QRectF(rect.right() + 5, name.top(), width() - rect.right() - 5, wordHeight),
                         Qt::AlignVCenter | Qt::AlignLeft, QLocale().toString(bar.count));
    }
}

void Histogram::paintEvent(QPaintEvent *)
{
    if (m_statistics.bars.isEmpty()) return;
    QPainter painter(this);
    for (qsizetype i = 0; i < m_statistics.bars.size(); ++i)
        painter.fillRect(barRect(i), Theme::colours().accent);
    if (m_statistics.numbers)
        paintNumbers(painter);
    else
        paintWords(painter);
}

bool Histogram::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (qsizetype i = 0; i < m_statistics.bars.size(); ++i) {
        QRectF reach = barRect(i);
        if (m_statistics.numbers) {
            reach.setTop(0);
            reach.setBottom(barsHeight);
        } else {
            reach.setLeft(0);
            reach.setRight(width());
        }
        if (!reach.contains(help->pos())) continue;
        QToolTip::showText(help->globalPos(), words(m_statistics.bars.at(i)), this);
        return true;
    }
    QToolTip::hideText();
    return true;
}

} // namespace machi::ui
