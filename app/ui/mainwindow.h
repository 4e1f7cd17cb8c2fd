#pragma once

#include "core/model/dataset.h"
#include "core/task/issue.h"

#include <QMainWindow>

namespace machi::core {
class Context;
}

namespace machi::map {
class MapCanvas;
}

class QDockWidget;
class QMenu;
class QStackedWidget;

namespace machi::ui {

class Actions;
class IssuePanel;
class LayerPanel;
class MapPane;
class MapSelection;
class PropertiesPanel;
class StartPage;
class StatusLine;
class TopBar;
class ViewMemory;
class Workspace;

/// The one window: puts the parts together and passes between them what each says.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(core::Context &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// What cannot be opened is told in a box.
    void openProject(const QString &path);
    void importFiles(const QStringList &paths);
    Workspace &workspace() const { return *m_workspace; }
    map::MapCanvas &canvas() const;
    Actions &actions() const { return *m_actions; }
    MapSelection &selection() const { return *m_selection; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeActions();
    QMenu *makeMenu();
    void makeDocks();
    QDockWidget *dock(const QString &id, const QString &title, QWidget *panel, Qt::DockWidgetArea area);
    void connectWorkspace();
    void connectMap();

    void newProject();
    void chooseProject();
    void chooseFiles();
    void entered();
    void left();
    void removeLayer(const QString &datasetId);
    void setStyle(const QString &datasetId, const QString &style);
    void undo(bool backwards);
    void imported(const QList<core::Dataset> &datasets, const core::Issues &issues, bool cancelled);
    void refreshActions();

    Workspace *m_workspace;
    Actions *m_actions;
    QStackedWidget *m_pages = nullptr;
    StartPage *m_start = nullptr;
    MapPane *m_pane = nullptr;
    LayerPanel *m_layers = nullptr;
    PropertiesPanel *m_properties = nullptr;
    MapSelection *m_selection = nullptr;
    IssuePanel *m_issues = nullptr;
    TopBar *m_top = nullptr;
    StatusLine *m_status = nullptr;
    ViewMemory *m_memory = nullptr;
    QList<QDockWidget *> m_docks; ///< layers, properties, issues
};

} // namespace machi::ui
