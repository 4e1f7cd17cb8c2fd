#include "ui/import/importpart.h"

#include "core/store/project.h"
#include "map/mapcanvas.h"
#include "ui/ask/mapselection.h"
#include "ui/import/issuepanel.h"
#include "ui/layers/layerpanel.h"
#include "ui/project/newprojectdialog.h"
#include "ui/project/projectpart.h"
#include "ui/project/recentprojects.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/docks.h"
#include "ui/shell/mappane.h"
#include "ui/shell/workbench.h"

#include <QFileDialog>
#include <QMainWindow>

namespace machi::ui {

namespace {

const QString issuesDock = QStringLiteral("issues");

} // namespace

ImportPart::ImportPart(Workbench &bench)
    : QObject(&bench), m_bench(bench), m_issues(new IssuePanel(&bench.window()))
{
    bench.docks().add(issuesDock, tr("Issues"), m_issues, Qt::BottomDockWidgetArea, Docks::Start::Hidden);
    bench.actions().add(QStringLiteral("data.import"), tr("Import"), QKeySequence(Qt::CTRL | Qt::Key_I),
                        Needs::Nothing, [this] { choose(); });
    Workspace &workspace = bench.workspace();
    bench.actions().setCondition(QStringLiteral("data.import"),
                                 [&workspace] { return !workspace.isOpen() || !workspace.isReadOnly(); });
    bench.put(Workbench::Menu::Project, {"data.import"});
    connect(&workspace, &Workspace::importFinished, this, &ImportPart::imported);
    connect(&bench.layerPanel(), &LayerPanel::importWanted, this, &ImportPart::choose);
    connect(&bench.layerPanel(), &LayerPanel::dropped, this,
            [this](const QStringList &paths) { importFiles(m_bench, paths); });
    connect(&bench.pane(), &MapPane::importWanted, this, &ImportPart::choose);
    connect(&bench, &Workbench::reported, this, [this](const QString &title, const core::Issues &issues) {
        m_issues->showIssues(title, issues);
        m_bench.docks().show(issuesDock);
    });
}

void ImportPart::choose()
{
    importFiles(m_bench, QFileDialog::getOpenFileNames(&m_bench.window(), tr("Import files"),
                                                       NewProjectDialog::usualFolder()));
}

void ImportPart::imported(const QList<core::Dataset> &datasets, const core::Issues &issues, bool cancelled)
{
    map::MapCanvas &canvas = m_bench.canvas();
    const bool first = datasets.size() == m_bench.workspace().project().datasets().size();
    if (first || !canvas.view().isValid()) canvas.showAll();
    m_bench.selection().clear();
    m_issues->showIssues(tr("Last import"), issues);
    const QString counts = m_issues->summary();
    const auto showIssues = [this] { m_bench.docks().show(issuesDock); };
    if (cancelled)
        m_bench.say(tr("Import cancelled. The project is as it was."));
    else if (datasets.isEmpty()) {
        m_bench.say(tr("Nothing was imported."));
        showIssues();
    } else {
        const QString words = datasets.size() == 1 ? tr("\"%1\" is on the map.").arg(datasets.first().title)
                                                   : tr("%1 layers are on the map.").arg(datasets.size());
        m_bench.say(words, counts.isEmpty() ? QString() : tr("Show the report (%1)").arg(counts), showIssues);
    }
    m_bench.refreshActions();
}

void importFiles(Workbench &bench, const QStringList &paths)
{
    if (paths.isEmpty()) return;
    if (paths.size() == 1 && RecentProjects::isProject(paths.first()))
        return openProject(bench, paths.first());
    Workspace &workspace = bench.workspace();
    if (!workspace.isOpen()) bench.actions().find(QStringLiteral("project.new"))->trigger();
    if (!workspace.isOpen()) return;
    QList<core::ImportSource> sources;
    for (const QString &path : paths)
        sources.append({path, {}});
    workspace.import(sources);
}

} // namespace machi::ui
