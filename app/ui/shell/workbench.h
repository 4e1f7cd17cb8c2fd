#pragma once

#include "core/task/issue.h"

#include <QJsonObject>
#include <QObject>

#include <functional>

class QMainWindow;
class QMenu;

namespace machi::core {
class Context;
}

namespace machi::map {
class MapCanvas;
}

namespace machi::ui {

class Actions;
class Docks;
class LayerPanel;
class MapPane;
class MapSelection;
class PropertiesPanel;
class ViewMemory;
class Workspace;

/// The window as its parts see it. A part (import, printing, the attribute table, later a plugin's panel) is
/// a QObject that is made once with a Workbench, adds its actions, menu entries, panels and map tools, and
/// from then on lives by what the workspace says: `opened`, `aboutToClose`, `importFinished` … No part knows
/// another one or the main window; all are made in shell/parts.cpp. Main thread.
class Workbench : public QObject
{
    Q_OBJECT

public:
    enum class Menu { Project, Edit, View, Scene, Tools, Settings };

    /// Makes workspace, actions, menus and the map with its panels for `window`.
    Workbench(core::Context &context, QMainWindow &window);
    ~Workbench() override;

    core::Context &context() const { return m_context; }
    QMainWindow &window() const { return m_window; } ///< as a parent for dialogs
    Workspace &workspace() const { return *m_workspace; }
    Actions &actions() const { return *m_actions; }
    Docks &docks() const { return *m_docks; }
    MapPane &pane() const { return *m_pane; }
    map::MapCanvas &canvas() const;
    LayerPanel &layerPanel() const { return *m_layers; }
    MapSelection &selection() const { return *m_selection; }
    ViewMemory &memory() const { return *m_memory; }

    QMenu &mainMenu() const { return *m_mainMenu; } ///< the menu behind the project's name
    QMenu &menu(Menu menu) const;
    /// Puts actions, in this order, at the end of a menu.
    void put(Menu menu, std::initializer_list<const char *> ids);

    /// A short message on the map; see MapPane::say.
    void say(const QString &message, const QString &action = {}, std::function<void()> run = {});
    /// Tells what a piece of work left: in the issues panel.
    void report(const QString &title, const core::Issues &issues) { Q_EMIT reported(title, issues); }
    /// Tells which files were written, in the status line, with links to open them.
    void tellFiles(const QString &words, const QStringList &paths) { Q_EMIT filesWritten(words, paths); }
    /// Enables and disables actions after something has changed.
    void refreshActions();

Q_SIGNALS:
    void reported(const QString &title, const machi::core::Issues &issues);
    void filesWritten(const QString &words, const QStringList &paths);
    /// A view is kept by name, or shown again: parts add to the words, or take from them, what is theirs.
    void viewKept(QJsonObject &words);
    void viewShown(const QJsonObject &words);
    /// Language or look have changed: the window is to be made anew on the same project, once no work is
    /// going on.
    void renewalWanted();

private:
    void open();
    void close();

    core::Context &m_context;
    QMainWindow &m_window;
    Workspace *m_workspace;
    Actions *m_actions;
    QMenu *m_mainMenu;
    QMenu *m_view;
    QMenu *m_scene;
    QMenu *m_edit;
    QMenu *m_tools;
    QMenu *m_settings;
    QMenu *m_project;
    Docks *m_docks;
    MapPane *m_pane;
    LayerPanel *m_layers;
    PropertiesPanel *m_properties;
    MapSelection *m_selection;
    ViewMemory *m_memory;
};

} // namespace machi::ui
