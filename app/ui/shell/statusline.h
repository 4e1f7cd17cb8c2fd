#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

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
    /// What has been done, with the files that came of it as links; stays until it is clicked away or the
    /// next work begins.
    void showFiles(const QString &words, const QStringList &paths);
    void hideFiles();

Q_SIGNALS:
    void cancelWanted();

private:
    QLabel *m_position;
    QLabel *m_scale;
    QLabel *m_crs;
    QLabel *m_heights;
    QLabel *m_drawing;
    QLabel *m_files;
    QToolButton *m_filesClose;
    QWidget *m_task;
    QLabel *m_taskText;
    QProgressBar *m_bar;
    QLabel *m_percent;
    QPushButton *m_cancel;
    QString m_title;
};

} // namespace machi::ui
