#include "ui/scene/viewswitch.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace machi::ui {

ViewSwitch::ViewSwitch(const QList<QAction *> &views, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("viewSwitch"));
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    for (QAction *view : views) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("viewChoice"));
        button->setDefaultAction(view);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
}

} // namespace machi::ui
