#include "ui/shell/docks.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>

namespace machi::ui {

Docks::Docks(QMainWindow &window, QMenu &menu) : QObject(&window), m_window(window), m_menu(menu)
{
    window.setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowTabbedDocks);
    m_afterPanels = menu.addSeparator();
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
}

QDockWidget *Docks::add(const QString &id, const QString &title, QWidget *panel, Qt::DockWidgetArea area,
                        Start start)
{
    auto *dock = new QDockWidget(title, &m_window);
    dock->setObjectName(id);
    dock->setWidget(panel);
    // Panels of one side share its place, so that the map keeps its width.
    QDockWidget *beside = nullptr;
    for (const Entry &entry : std::as_const(m_entries))
        if (m_window.dockWidgetArea(entry.dock) == area) beside = entry.dock;
    m_window.addDockWidget(area, dock);
    if (beside) m_window.tabifyDockWidget(beside, dock);
    dock->hide();
    // Qt moves what stands behind another tab out of sight and leaves it its place in the order of Tab:
    // somebody would type into a panel that nobody sees.
    connect(dock, &QDockWidget::visibilityChanged, panel, &QWidget::setEnabled);
    if (start != Start::Asked) m_menu.insertAction(m_afterPanels, dock->toggleViewAction());
    m_entries.append({dock, start});
    return dock;
}

void Docks::show(const QString &id)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.dock->objectName() != id) continue;
        entry.dock->show();
        entry.dock->raise();
    }
}

void Docks::showUsual()
{
    for (const Entry &entry : std::as_const(m_entries))
        if (entry.start == Start::Shown) entry.dock->show();
}

void Docks::hideAll()
{
    for (const Entry &entry : std::as_const(m_entries))
        entry.dock->hide();
}

} // namespace machi::ui
