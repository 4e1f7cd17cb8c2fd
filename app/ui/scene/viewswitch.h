#pragma once

#include <QWidget>

class QAction;

namespace machi::ui {

/// Buttons side by side of which one is down: the views of the window.
class ViewSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit ViewSwitch(const QList<QAction *> &views, QWidget *parent = nullptr);
};

} // namespace machi::ui
