#include "ui/mainwindow.h"

#include "core/model/heightdatum.h"
#include "core/store/journal.h"
#include "core/store/project.h"
#include "map/crstitle.h"
#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "ui/actions.h"
#include "ui/issuebox.h"
#include "ui/issuepanel.h"
#include "ui/layerpanel.h"
#include "ui/mappane.h"
#include "ui/mapselection.h"
#include "ui/newprojectdialog.h"
#include "ui/printdialog.h"
#include "ui/propertiespanel.h"
#include "ui/recentprojects.h"
#include "ui/searchbox.h"
#include "ui/startpage.h"
#include "ui/statusline.h"
#include "ui/theme.h"
#include "ui/topbar.h"
#include "ui/viewmemory.h"
#include "ui/workspace.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>
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
    : QMainWindow(parent), m_workspace(new Workspace(context, this)), m_actions(new Actions(this))
{
    setWindowTitle(tr("Machi Workbench"));
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowTabbedDocks);
    makeActions();
    m_top = new TopBar(*m_actions, makeMenu(), this);
    setMenuWidget(m_top);
    m_pages = new QStackedWidget(this);
    m_start = new StartPage(*m_actions, m_pages);
    m_pane = new MapPane(*m_actions, m_pages);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_pane);
    setCentralWidget(m_pages);
    makeDocks();
    m_status = new StatusLine(this);
    statusBar()->setContentsMargins(0, 0, 0, 0);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
    m_selection = new MapSelection(canvas(), *m_properties, this);
    m_memory = new ViewMemory(*m_workspace, canvas(), *this);
    connectWorkspace();
    connectMap();
    left();
}

MainWindow::~MainWindow()
{
    // Panels go before the workspace does: none may hear of its end.
    m_workspace->disconnect(this);
    m_selection->setLayers(nullptr);
    m_top->search().setLayers(nullptr);
    m_pane->setLayers(nullptr, false);
    m_layers->setLayers(nullptr);
}

map::MapCanvas &MainWindow::canvas() const
{
    return m_pane->canvas();
}

// --- parts

void MainWindow::makeActions()
{
    const auto add = [this](const char *id, const QString &text, const QKeySequence &keys,
                            std::function<void()> run) {
        m_actions->add(QString::fromLatin1(id), text, keys, std::move(run));
    };
    add("project.new", tr("New project…"), QKeySequence::New, [this] { newProject(); });
    add("project.open", tr("Open a project…"), QKeySequence::Open, [this] { chooseProject(); });
    add("project.sample", tr("Open the sample city"), {}, [this] {
        if (const core::Status opened = m_workspace->openSample(); !opened)
            showIssueBox(this, tr("Open the sample city"), opened.issues());
    });
    add("project.close", tr("Close the project"), QKeySequence::Close, [this] { m_workspace->close(); });
    add("data.import", tr("Import"), QKeySequence(Qt::CTRL | Qt::Key_I), [this] { chooseFiles(); });
    add("map.print", tr("Print"), QKeySequence::Print, [this] {
        PrintDialog(m_workspace->layers(), canvas().view(), canvas().size(), m_workspace->title(), this)
            .exec();
    });
    add("map.search", tr("Search"), QKeySequence::Find, [this] { m_top->search().setFocus(); });
    add("edit.undo", tr("Undo"), QKeySequence::Undo, [this] { undo(true); });
    add("edit.redo", tr("Redo"), QKeySequence::Redo, [this] { undo(false); });
    add("view.in", tr("Zoom in"), QKeySequence::ZoomIn, [this] { canvas().zoomIn(); });
    add("view.out", tr("Zoom out"), QKeySequence::ZoomOut, [this] { canvas().zoomOut(); });
    add("view.all", tr("Show everything"), QKeySequence(Qt::CTRL | Qt::Key_0),
        [this] { canvas().showAll(); });
    add("view.previous", tr("Previous view"), QKeySequence::Back, [this] { canvas().showPrevious(); });
    add("view.next", tr("Next view"), QKeySequence::Forward, [this] { canvas().showNext(); });
    add("map.clear", tr("Clear the selection"), QKeySequence(Qt::Key_Escape),
        [this] { m_selection->clear(); });
    add("program.quit", tr("Quit"), QKeySequence::Quit, [this] { close(); });
}

QMenu *MainWindow::makeMenu()
{
    auto *menu = new QMenu(this);
    const auto put = [&](QMenu *into, std::initializer_list<const char *> ids) {
        for (const char *id : ids)
            into->addAction(m_actions->find(QString::fromLatin1(id)));
    };
    put(menu, {"project.new", "project.open", "project.sample", "project.close"});
    menu->addSeparator();
    put(menu, {"data.import", "map.print", "map.search", "edit.undo", "edit.redo"});
    menu->addSeparator();
    QMenu *view = menu->addMenu(tr("View"));
    view->setObjectName(QStringLiteral("viewMenu"));
    put(view, {"view.in", "view.out", "view.all", "view.previous", "view.next"});
    view->addSeparator();
    menu->addSeparator();
    put(menu, {"program.quit"});
    return menu;
}

QDockWidget *MainWindow::dock(const QString &id, const QString &title, QWidget *panel,
                              Qt::DockWidgetArea area)
{
    auto *made = new QDockWidget(title, this);
    made->setObjectName(id);
    made->setWidget(panel);
    addDockWidget(area, made);
    m_docks.append(made);
    findChild<QMenu *>(QStringLiteral("viewMenu"))->addAction(made->toggleViewAction());
    return made;
}

void MainWindow::makeDocks()
{
    m_layers = new LayerPanel(this);
    m_properties = new PropertiesPanel(this);
    m_issues = new IssuePanel(this);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    QDockWidget *layers = dock(QStringLiteral("layers"), tr("Layers"), m_layers, Qt::LeftDockWidgetArea);
    QDockWidget *properties =
        dock(QStringLiteral("properties"), tr("Properties"), m_properties, Qt::RightDockWidgetArea);
    QDockWidget *issues = dock(QStringLiteral("issues"), tr("Issues"), m_issues, Qt::BottomDockWidgetArea);
    resizeDocks({layers, properties}, {270, 320}, Qt::Horizontal);
    resizeDocks({issues}, {190}, Qt::Vertical);
}

void MainWindow::connectWorkspace()
{
    connect(m_workspace, &Workspace::opened, this, &MainWindow::entered);
    connect(m_workspace, &Workspace::aboutToClose, this, [this] {
        m_memory->keep();
        m_selection->setLayers(nullptr);
        m_top->search().setLayers(nullptr);
        m_pane->setLayers(nullptr, false);
        m_layers->setLayers(nullptr);
    });
    connect(m_workspace, &Workspace::closed, this, &MainWindow::left);
    connect(m_workspace, &Workspace::workStarted, m_status, &StatusLine::showTask);
    connect(m_workspace, &Workspace::workStarted, m_pane, [this] { m_pane->setBusy(true); });
    connect(m_workspace, &Workspace::workStopped, m_pane, [this] { m_pane->setBusy(false); });
    connect(m_workspace, &Workspace::workProgressed, m_status, &StatusLine::showProgress);
    connect(m_workspace, &Workspace::workStopped, m_status, &StatusLine::hideTask);
    connect(m_workspace, &Workspace::sampleFailed, this, [this](const core::Issues &issues) {
        if (!issues.isEmpty()) showIssueBox(this, tr("Open the sample city"), issues);
    });
    connect(m_workspace, &Workspace::importFinished, this, &MainWindow::imported);
    connect(m_status, &StatusLine::cancelWanted, m_workspace, &Workspace::cancelWork);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::openProject);
    connect(m_layers, &LayerPanel::importWanted, this, &MainWindow::chooseFiles);
    connect(m_layers, &LayerPanel::dropped, this, &MainWindow::importFiles);
    connect(m_layers, &LayerPanel::removeWanted, this, &MainWindow::removeLayer);
    connect(m_layers, &LayerPanel::styleWanted, this, &MainWindow::setStyle);
    connect(m_layers, &LayerPanel::zoomWanted, this, [this](const QString &id) {
        const map::MapLayers &layers = m_workspace->layers();
        if (const qsizetype row = layers.indexOf(id); row >= 0)
            canvas().zoomTo(layers.layers().at(row).layer.dataset.extent);
    });
}

void MainWindow::connectMap()
{
    map::MapCanvas *map = &canvas();
    connect(map, &map::MapCanvas::pointerMoved, m_status, &StatusLine::showPosition);
    connect(map, &map::MapCanvas::pointerLeft, m_status, &StatusLine::hidePosition);
    connect(map, &map::MapCanvas::drawingChanged, m_status, &StatusLine::showDrawing);
    connect(map, &map::MapCanvas::viewChanged, this, [this, map] { m_status->showScale(map->scale()); });
    connect(map, &map::MapCanvas::historyChanged, this, &MainWindow::refreshActions);
    connect(&m_top->search(), &SearchBox::chosen, this, [this, map](const FoundPlace &place) {
        if (place.layerId.isEmpty())
            map->zoomTo(place.extent);
        else
            m_selection->select(place.layerId, place.fid);
    });
    connect(&m_top->search(), &SearchBox::nothingFound, this,
            [this](const QString &text) { m_pane->say(tr("Nothing was found for \"%1\".").arg(text)); });
}

// --- projects

void MainWindow::openProject(const QString &path)
{
    const core::Status opened = m_workspace->open(path);
    if (!opened) return showIssueBox(this, tr("Open a project"), opened.issues());
    if (opened.issues().isEmpty()) return;
    m_issues->showIssues(tr("Open a project"), opened.issues());
    m_docks.at(2)->show();
}

void MainWindow::newProject()
{
    NewProjectDialog dialog(this);
    if (dialog.exec() != QDialog::Accepted) return;
    const core::Status made = m_workspace->create(dialog.path(), dialog.city());
    if (!made) showIssueBox(this, tr("New project"), made.issues());
}

void MainWindow::chooseProject()
{
    const QString path = QFileDialog::getExistingDirectory(
        this, tr("Open a project (a folder ending in .machi)"), NewProjectDialog::usualFolder());
    if (!path.isEmpty()) openProject(path);
}

void MainWindow::entered()
{
    map::MapLayers &layers = m_workspace->layers();
    const bool readOnly = m_workspace->isReadOnly();
    m_memory->restoreLayers();
    m_layers->setReadOnly(readOnly);
    m_layers->setLayers(&layers);
    m_pane->setLayers(&layers, readOnly);
    m_selection->setLayers(&layers);
    m_top->search().setLayers(&layers);
    m_top->setProject(m_workspace->title(), readOnly);
    setWindowTitle(tr("%1 – Machi Workbench").arg(m_workspace->title()));
    m_pages->setCurrentWidget(m_pane);
    m_docks.at(0)->show();
    m_docks.at(1)->show();
    const auto showReference = [this, &layers] {
        m_status->showReference(map::crsTitle(layers.crs()),
                                core::heightDatumTitle(core::HeightDatum::Geoid));
    };
    connect(&layers, &map::MapLayers::crsChanged, this, showReference);
    showReference();
    connect(&layers, &map::MapLayers::pictureChanged, m_memory, &ViewMemory::keepSoon);
    connect(&m_workspace->project(), &core::Project::edited, this, &MainWindow::refreshActions);
    m_memory->restoreView();
    refreshActions();
    canvas().setFocus();
}

void MainWindow::left()
{
    m_pages->setCurrentWidget(m_start);
    m_start->refresh();
    for (QDockWidget *dock : m_docks)
        dock->hide();
    m_top->setProject({}, false);
    m_status->showReference({}, {});
    m_status->showScale(0);
    m_status->hidePosition();
    if (!m_workspace->isBusy()) m_status->hideTask();
    setWindowTitle(tr("Machi Workbench"));
    refreshActions();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_workspace->close();
    event->accept();
}

// --- data

void MainWindow::chooseFiles()
{
    const QStringList paths =
        QFileDialog::getOpenFileNames(this, tr("Import files"), NewProjectDialog::usualFolder());
    importFiles(paths);
}

void MainWindow::importFiles(const QStringList &paths)
{
    if (paths.size() == 1 && RecentProjects::isProject(paths.first())) return openProject(paths.first());
    if (!m_workspace->isOpen()) newProject();
    if (!m_workspace->isOpen()) return;
    QList<core::ImportSource> sources;
    for (const QString &path : paths)
        sources.append({path, {}});
    m_workspace->import(sources);
}

void MainWindow::imported(const QList<core::Dataset> &datasets, const core::Issues &issues, bool cancelled)
{
    const bool first = datasets.size() == m_workspace->project().datasets().size();
    if (first || !canvas().view().isValid()) canvas().showAll();
    m_selection->clear();
    m_issues->showIssues(tr("Last import"), issues);
    const QString counts = m_issues->summary();
    const auto showIssues = [this] { m_docks.at(2)->show(); };
    if (cancelled)
        m_pane->say(tr("Import cancelled. The project is as it was."));
    else if (datasets.isEmpty()) {
        m_pane->say(tr("Nothing was imported."));
        showIssues();
    } else {
        const QString words = datasets.size() == 1 ? tr("\"%1\" is on the map.").arg(datasets.first().title)
                                                   : tr("%1 layers are on the map.").arg(datasets.size());
        m_pane->say(words, counts.isEmpty() ? QString() : tr("Show the report (%1)").arg(counts), showIssues);
    }
    refreshActions();
}

void MainWindow::removeLayer(const QString &datasetId)
{
    const auto dataset = m_workspace->project().dataset(datasetId);
    const core::Status removed = m_workspace->project().remove(datasetId);
    if (!removed) return showIssueBox(this, tr("Remove from the project"), removed.issues());
    m_pane->say(tr("\"%1\" was removed.").arg(dataset->title), tr("Undo"), [this] { undo(true); });
    refreshActions();
}

void MainWindow::setStyle(const QString &datasetId, const QString &style)
{
    const core::Status set = m_workspace->project().setStyle(datasetId, style);
    if (!set) showIssueBox(this, tr("Style"), set.issues());
}

void MainWindow::undo(bool backwards)
{
    if (!m_workspace->isOpen()) return;
    core::Project &project = m_workspace->project();
    const core::Status done = backwards ? project.undo() : project.redo();
    if (!done) showIssueBox(this, backwards ? tr("Undo") : tr("Redo"), done.issues());
    refreshActions();
}

void MainWindow::refreshActions()
{
    const bool open = m_workspace->isOpen();
    const bool writable = open && !m_workspace->isReadOnly();
    const auto enable = [this](const char *id, bool enabled) {
        m_actions->find(QString::fromLatin1(id))->setEnabled(enabled);
    };
    for (const char *id :
         {"project.close", "map.print", "map.search", "view.in", "view.out", "view.all", "map.clear"})
        enable(id, open);
    enable("data.import", writable || !open);
    enable("view.previous", open && canvas().hasPrevious());
    enable("view.next", open && canvas().hasNext());
    enable("edit.undo", writable && m_workspace->project().journal().nextUndo().has_value());
    enable("edit.redo", writable && m_workspace->project().journal().nextRedo().has_value());
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
