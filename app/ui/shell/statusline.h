#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace machi::ui {

/// Where the pointer is, the scale, CRS and height datum; on the right the work that is going on.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showPosition(double longitude, double latitude);
    void hidePosition();
    void showScale(double scale); ///< 0 = none
    void showReference(const QString &crs, const QString &heights);
    void showDrawing(bool active);
    void showTask(const QString &title);
    void showProgress(double fraction, const QString &stage); ///< negative = nobody knows
    void hideTask();

Q_SIGNALS:
    void cancelWanted();

private:
    QLabel *m_position;
    QLabel *m_scale;
    QLabel *m_crs;
    QLabel *m_heights;
    QLabel *m_drawing;
    QWidget *m_task;
    QLabel *m_taskText;
    QProgressBar *m_bar;
    QLabel *m_percent;
    QPushButton *m_cancel;
    QString m_title;
};

} // namespace machi::ui
