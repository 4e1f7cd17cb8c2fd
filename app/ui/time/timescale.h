#pragma once

#include "core/model/timeaxis.h"

#include <QSlider>

namespace machi::ui {

/// A slider over the steps of a time axis, with what they mean written below: as many as there is room for.
class TimeScale : public QSlider
{
    Q_OBJECT

public:
    explicit TimeScale(QWidget *parent = nullptr);
    void setAxis(const core::TimeAxis &axis);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void follow(double pixel);
    double pixelOf(int step) const;

    core::TimeAxis m_axis;
};

} // namespace machi::ui
