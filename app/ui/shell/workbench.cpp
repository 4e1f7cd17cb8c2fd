#include "ui/shell/workbench.h"

#include "map/mapcanvas.h"
#include "ui/ask/mapselection.h"
#include "ui/ask/propertiespanel.h"
#include "ui/layers/layerpanel.h"
#include "ui/project/viewmemory.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/docks.h"
#include "ui/shell/mappane.h"
#include "ui/shell/theme.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>

namespace machi::ui {

Workbench::Workbench(core::Context &context, QMainWindow &window)
    : QObject(&window),
      m_context(context),
      m_window(window),
      m_workspace(new Workspace(context, this)),
      m_actions(new Actions(&window)),
      m_mainMenu(new QMenu(&window)),
      m_view(new QMenu(tr("View"), m_mainMenu)),
      m_scene(new QMenu(tr("3D"), m_mainMenu)),
      m_edit(new QMenu(tr("Edit"), m_mainMenu)),
      m_tools(new QMenu(tr("Tools"), m_mainMenu)),
      m_settings(new QMenu(tr("Settings"), m_mainMenu)),
      m_project(m_mainMenu),
      m_docks(new Docks(window, *m_view)),
      m_pane(new MapPane(*m_actions, &window)),
      m_layers(new LayerPanel(&window)),
      m_properties(new PropertiesPanel(&window)),
      m_selection(new MapSelection(canvas(), *m_properties, this)),
      m_memory(new ViewMemory(*m_workspace, canvas(), window))
{
    for (const auto &[menu, icon] : {std::pair(m_edit, "menuedit"),
                                     {m_view, "menuview"},
                                     {m_scene, "menuscene"},
                                     {m_tools, "menutools"},
                                     {m_settings, "menusettings"}}) {
        menu->setIcon(Theme::icon(QString::fromLatin1(icon)));
        menu->menuAction()->setObjectName(
            QString::fromLatin1(icon).replace(QLatin1String("menu"), QLatin1String("menu.")));
    }
    m_docks->add(QStringLiteral("layers"), tr("Layers"), m_layers, Qt::LeftDockWidgetArea,
                 Docks::Start::Shown);
    m_docks->add(QStringLiteral("properties"), tr("Properties"), m_properties, Qt::RightDockWidgetArea,
                 Docks::Start::Shown);
    // After the selection has answered: what was met is explained where it can be seen.
    connect(&canvas(), &map::MapCanvas::clicked, this, [this] {
        if (!m_selection->hits().isEmpty()) m_docks->show(QStringLiteral("properties"));
    });
    connect(m_selection, &MapSelection::selected, this,
            [this] { m_docks->show(QStringLiteral("properties")); });
    connect(m_layers, &LayerPanel::currentChanged, m_pane, &MapPane::setCurrentLayer);
    connect(m_workspace, &Workspace::opened, this, &Workbench::open);
    connect(m_workspace, &Workspace::aboutToClose, this, &Workbench::close);
}

Workbench::~Workbench()
{
    // Panels go before the workspace does: none may hear of its end.
    m_workspace->disconnect();
    close();
}

map::MapCanvas &Workbench::canvas() const
{
    return m_pane->canvas();
}

QMenu &Workbench::menu(Menu menu) const
{
    switch (menu) {
    case Menu::Edit:
        return *m_edit;
    case Menu::View:
        return *m_view;
    case Menu::Scene:
        return *m_scene;
    case Menu::Tools:
        return *m_tools;
    case Menu::Settings:
        return *m_settings;
    case Menu::Project:
        break;
    }
    return *m_project;
}

void Workbench::put(Menu into, std::initializer_list<const char *> ids)
{
    // What one part brings belongs together; the project's menu is short and parts itself.
    if (into != Menu::Project) menu(into).addSeparator();
    for (const char *id : ids)
        menu(into).addAction(m_actions->find(QString::fromLatin1(id)));
}

void Workbench::say(const QString &message, const QString &action, std::function<void()> run)
{
    m_pane->say(message, action, std::move(run));
}

void Workbench::refreshActions()
{
    const bool open = m_workspace->isOpen();
    m_actions->setState(open, open && !m_workspace->isReadOnly());
}

void Workbench::open()
{
    map::MapLayers &layers = m_workspace->layers();
    const bool readOnly = m_workspace->isReadOnly();
    m_layers->setReadOnly(readOnly);
    m_layers->setLayers(&layers);
    m_pane->setLayers(&layers, readOnly);
    m_selection->setLayers(&layers);
}

void Workbench::close()
{
    m_selection->setLayers(nullptr);
    m_pane->setLayers(nullptr, false);
    m_layers->setLayers(nullptr);
}

} // namespace machi::ui
