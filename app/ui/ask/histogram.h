#pragma once

#include "core/store/tablestatistics.h"

#include <QWidget>

namespace machi::ui {

/// The bars of a column's statistics: numbers upright along an axis, words lying with their names. The
/// pointer's bar tells its numbers.
class Histogram : public QWidget
{
    Q_OBJECT

public:
    explicit Histogram(QWidget *parent = nullptr);
    void setStatistics(const core::ColumnStatistics &statistics, const QString &unit);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF barRect(qsizetype bar) const;
    QString words(const core::ColumnStatistics::Bar &bar) const;
    void paintNumbers(QPainter &painter) const;
    void paintWords(QPainter &painter) const;
    qint64 tallest() const;

    core::ColumnStatistics m_statistics;
    QString m_unit;
};

} // namespace machi::ui
