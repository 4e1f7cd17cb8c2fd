#include "ui/shell/mainwindow.h"

#include "core/model/gridsquare.h"
#include "core/model/heightdatum.h"
#include "core/store/cityprofile.h"
#include "map/crstitle.h"
#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "ui/ask/mapselection.h"
#include "ui/ask/placemark.h"
#include "ui/ask/searchbox.h"
#include "ui/import/importpart.h"
#include "ui/layers/layerpanel.h"
#include "ui/project/projectpart.h"
#include "ui/project/startpage.h"
#include "ui/project/viewmemory.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/docks.h"
#include "ui/shell/mappane.h"
#include "ui/shell/parts.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/shell/workbench.h"

#include <QCloseEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>

namespace machi::ui {

namespace {

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile()) paths.append(url.toLocalFile());
    return paths;
}

} // namespace

MainWindow::MainWindow(core::Context &context, QWidget *parent)
    : QMainWindow(parent), m_bench(new Workbench(context, *this))
{
    setAcceptDrops(true);
    addParts(*m_bench);
    Actions &actions = m_bench->actions();
    actions.add(QStringLiteral("map.search"), tr("Search"), QKeySequence::Find, Needs::Project,
                [this] { m_top->search().setFocus(); });
    actions.add(QStringLiteral("map.clear"), tr("Clear the selection"), QKeySequence(Qt::Key_Escape),
                Needs::Project,
                [this] { canvas().tool() ? canvas().setTool(nullptr) : selection().clear(); });
    actions.add(QStringLiteral("program.quit"), tr("Quit"), QKeySequence::Quit, Needs::Nothing,
                [this] { close(); });
    m_bench->put(Workbench::Menu::Edit, {"map.search", "map.clear"});
    QMenu &menu = m_bench->mainMenu();
    menu.addSeparator();
    for (const Workbench::Menu below : {Workbench::Menu::Edit, Workbench::Menu::View, Workbench::Menu::Scene,
                                        Workbench::Menu::Tools, Workbench::Menu::Settings})
        if (!m_bench->menu(below).isEmpty()) menu.addMenu(&m_bench->menu(below));
    menu.addSeparator();
    menu.addAction(actions.find(QStringLiteral("program.quit")));

    m_top = new TopBar(actions, &menu, this);
    setMenuWidget(m_top);
    m_pages = new QStackedWidget(this);
    m_start = new StartPage(actions, m_pages);
    m_pages->addWidget(m_start);
    m_pages->addWidget(&m_bench->pane());
    setCentralWidget(m_pages);
    m_status = new StatusLine(this);
    statusBar()->setContentsMargins(0, 0, 0, 0);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
    connectWorkspace();
    connectMap();
    left();
}

MainWindow::~MainWindow()
{
    // The parts know panels of this window: they go first, once nothing is shown that would ask them.
    hide();
    delete m_bench;
}

Workspace &MainWindow::workspace() const
{
    return m_bench->workspace();
}
map::MapCanvas &MainWindow::canvas() const
{
    return m_bench->canvas();
}
Actions &MainWindow::actions() const
{
    return m_bench->actions();
}
MapSelection &MainWindow::selection() const
{
    return m_bench->selection();
}

void MainWindow::openProject(const QString &path)
{
    ui::openProject(*m_bench, path);
}

void MainWindow::importFiles(const QStringList &paths)
{
    ui::importFiles(*m_bench, paths);
}

void MainWindow::connectWorkspace()
{
    Workspace *workspace = &m_bench->workspace();
    MapPane *pane = &m_bench->pane();
    connect(workspace, &Workspace::opened, this, &MainWindow::entered);
    connect(workspace, &Workspace::aboutToClose, this, [this] { m_top->search().setLayers(nullptr); });
    connect(workspace, &Workspace::closed, this, &MainWindow::left);
    connect(workspace, &Workspace::workStarted, m_status, &StatusLine::showTask);
    connect(workspace, &Workspace::workStarted, pane, [pane] { pane->setBusy(true); });
    connect(workspace, &Workspace::workStopped, pane, [pane] { pane->setBusy(false); });
    connect(workspace, &Workspace::workProgressed, m_status, &StatusLine::showProgress);
    connect(workspace, &Workspace::workStopped, m_status, &StatusLine::hideTask);
    connect(m_bench, &Workbench::filesWritten, m_status, &StatusLine::showFiles);
    connect(workspace, &Workspace::closed, m_status, &StatusLine::hideFiles);
    connect(m_status, &StatusLine::cancelWanted, workspace, &Workspace::cancelWork);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::openProject);
}

void MainWindow::connectMap()
{
    map::MapCanvas *map = &canvas();
    connect(map, &map::MapCanvas::pointerMoved, m_status, &StatusLine::showPosition);
    connect(map, &map::MapCanvas::pointerLeft, m_status, &StatusLine::hidePosition);
    connect(map, &map::MapCanvas::drawingChanged, m_status, &StatusLine::showDrawing);
    connect(map, &map::MapCanvas::viewChanged, this, [this, map] { m_status->showScale(map->scale()); });
    connect(map, &map::MapCanvas::historyChanged, m_bench, &Workbench::refreshActions);
    auto *mark = new PlaceMark(*map);
    connect(&m_top->search(), &SearchBox::chosen, this, [this, map, mark](const FoundPlace &place) {
        m_bench->pane().unsay();
        mark->clear();
        if (!place.layerId.isEmpty()) {
            if (!selection().select(place.layerId, place.fid))
                m_bench->say(tr("%1 is hidden by the filter of its layer.").arg(place.title), tr("Filter…"),
                             [this, id = place.layerId] { Q_EMIT m_bench->layerPanel().filterWanted(id); });
            return;
        }
        map->zoomTo(place.extent);
        mark->show(place.extent, core::guessGridLevel(place.title).has_value());
        if (!m_bench->memory().hasDataIn(place.extent))
            m_bench->say(tr("There is no data here."), tr("Show everything"), [map] { map->showAll(); });
    });
    connect(&m_top->search(), &SearchBox::nothingFound, this, [this, mark](const QString &text) {
        mark->clear();
        m_bench->say(tr("Nothing was found for \"%1\".").arg(text));
    });
    connect(m_bench->actions().find(QStringLiteral("map.clear")), &QAction::triggered, mark,
            &PlaceMark::clear);
    connect(&workspace(), &Workspace::aboutToClose, mark, &PlaceMark::clear);
}

void MainWindow::entered()
{
    map::MapLayers &layers = workspace().layers();
    const QString title = workspace().title();
    m_top->search().setLayers(&layers, workspace().project().city().extent());
    m_top->setProject(title, workspace().isReadOnly());
    setWindowTitle(tr("%1 – Machi Workbench").arg(title));
    m_pages->setCurrentWidget(&m_bench->pane());
    m_bench->docks().showUsual();
    const auto showReference = [this, &layers] {
        QStringList heights;
        for (const core::HeightDatum datum : layers.heights())
            heights.append(core::heightDatumTitle(datum));
        m_status->showReference(map::crsTitle(layers.crs()), heights.join(QStringLiteral(" · ")));
    };
    connect(&layers, &map::MapLayers::crsChanged, this, showReference);
    connect(&layers, &map::MapLayers::pictureChanged, this, showReference);
    showReference();
    m_bench->memory().restoreView();
    m_bench->refreshActions();
    canvas().setFocus();
}

void MainWindow::left()
{
    m_pages->setCurrentWidget(m_start);
    m_start->refresh();
    m_bench->docks().hideAll();
    m_top->setProject({}, false);
    m_status->showReference({}, {});
    m_status->showScale(0);
    m_status->hidePosition();
    if (!workspace().isBusy()) m_status->hideTask();
    setWindowTitle(tr("Machi Workbench"));
    m_bench->refreshActions();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (workspace().isBusy()) {
        QMessageBox ask(QMessageBox::Question, windowTitle(),
                        tr("Work is still going on. Closing stops it; what it has not finished is not kept."),
                        QMessageBox::NoButton, this);
        ask.setObjectName(QStringLiteral("stopWork"));
        QPushButton *stop = ask.addButton(tr("Stop and close"), QMessageBox::DestructiveRole);
        ask.setDefaultButton(ask.addButton(tr("Go on working"), QMessageBox::RejectRole));
        ask.exec();
        if (ask.clickedButton() != stop && workspace().isBusy()) return event->ignore();
    }
    workspace().close();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !localPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    // The drag belongs to another program, which waits for this to return.
    QTimer::singleShot(0, this, [this, paths = localPaths(event->mimeData())] { importFiles(paths); });
}

} // namespace machi::ui
