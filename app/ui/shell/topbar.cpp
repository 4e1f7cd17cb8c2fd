#include "ui/shell/topbar.h"

#include "ui/ask/searchbox.h"
#include "ui/scene/viewswitch.h"
#include "ui/shell/actions.h"
#include "ui/shell/theme.h"

#include <QCursor>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

namespace machi::ui {

namespace {

QToolButton *verb(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("verb"));
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

TopBar::TopBar(const Actions &actions, QMenu *menu, QWidget *parent)
    : QWidget(parent),
      m_project(new QToolButton(this)),
      m_views(new ViewSwitch({actions.find(QStringLiteral("view.map")),
                              actions.find(QStringLiteral("view.scene")),
                              actions.find(QStringLiteral("view.both"))},
                             this)),
      m_search(new SearchBox(this)),
      m_import(verb(actions.find(QStringLiteral("data.import")), this)),
      m_print(verb(actions.find(QStringLiteral("map.print")), this))
{
    setObjectName(QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto *brand = new QLabel(tr("Machi Workbench"), this);
    brand->setObjectName(QStringLiteral("brand"));
    brand->setFont(Theme::bold());
    m_project->setMenu(menu);
    m_project->setPopupMode(QToolButton::InstantPopup);
    m_project->setFocusPolicy(Qt::TabFocus);
    m_project->setObjectName(QStringLiteral("projectMenu"));
    // A menu that is left by Escape takes the pointer's leaving with it, and the button stays shaded.
    connect(menu, &QMenu::aboutToHide, this, [this] {
        QTimer::singleShot(0, m_project, [button = m_project] {
            button->setDown(false);
            button->setAttribute(Qt::WA_UnderMouse,
                                 button->rect().contains(button->mapFromGlobal(QCursor::pos())));
            button->update();
        });
    });
    m_search->setPlaceholderText(tr("Search: building ID, name, grid square, coordinates"));
    m_search->setMinimumWidth(180);
    m_search->setMaximumWidth(330);
    m_search->setAccessibleName(tr("Search"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 14, 7);
    layout->setSpacing(8);
    layout->addWidget(brand);
    layout->addWidget(m_project);
    layout->addStretch(1);
    layout->addWidget(m_views);
    layout->addStretch(1);
    layout->addWidget(m_search, 2);
    layout->addWidget(m_import);
    layout->addWidget(m_print);
}

void TopBar::setProject(const QString &title, bool readOnly)
{
    const bool open = !title.isEmpty();
    const QString arrow = QStringLiteral(" ▾");
    m_project->setText((open ? readOnly ? tr("%1 (reading only)").arg(title) : title : tr("Menu")) + arrow);
    m_views->setVisible(open);
    m_search->setVisible(open);
    m_import->setVisible(open && !readOnly);
    m_print->setVisible(open);
}

} // namespace machi::ui
