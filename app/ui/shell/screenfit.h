#pragma once

#include <QObject>
#include <QSize>

class QDialog;

namespace machi::ui {

/// Keeps every dialog of the program within its screen, whatever the screen's scaling and the size of the
/// font: one that is larger gets smaller, and one that cannot get small enough scrolls. Dialogs that Qt
/// brings see to themselves. Main thread.
class ScreenFit : public QObject
{
    Q_OBJECT

public:
    /// From now on, for as long as `application` lives.
    static void install(QObject &application);
    /// Makes one dialog fit into `room` (logical pixels, without its frame).
    static void fit(QDialog &dialog, const QSize &room);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace machi::ui
