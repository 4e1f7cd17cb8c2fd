#pragma once

#include "ui/ask/featurefacts.h"

#include <QWidget>

#include <optional>

namespace machi::ui {

/// A value through all steps in time as small bars, the step that is shown among them in colour. What was
/// held back is hatched, what nobody knows is a gap. The pointer's bar tells its moment and value.
class SeriesChart : public QWidget
{
    Q_OBJECT

public:
    explicit SeriesChart(QWidget *parent = nullptr);
    void setSeries(const std::optional<Series> &series); ///< none hides the chart
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF slot(qsizetype point) const; ///< the whole height that a bar may have

    Series m_series;
    double m_greatest = 0;
};

} // namespace machi::ui
