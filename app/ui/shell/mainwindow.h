#pragma once

#include <QMainWindow>

namespace machi::core {
class Context;
}

namespace machi::map {
class MapCanvas;
}

class QStackedWidget;

namespace machi::ui {

class Actions;
class MapSelection;
class StartPage;
class StatusLine;
class TopBar;
class Workbench;
class Workspace;

/// The one window: start page or map, the bar above, the status line below. What can be done in it is in its
/// parts (workbench.h).
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(core::Context &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// What cannot be opened is told in a box.
    void openProject(const QString &path);
    void importFiles(const QStringList &paths);
    Workbench &workbench() const { return *m_bench; }
    Workspace &workspace() const;
    map::MapCanvas &canvas() const;
    Actions &actions() const;
    MapSelection &selection() const;

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectWorkspace();
    void connectMap();
    void entered();
    void left();

    Workbench *m_bench;
    QStackedWidget *m_pages = nullptr;
    StartPage *m_start = nullptr;
    TopBar *m_top = nullptr;
    StatusLine *m_status = nullptr;
};

} // namespace machi::ui
