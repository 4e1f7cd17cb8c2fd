#include "ui/import/importpart.h"

#include "core/store/cityprofile.h"
#include "core/store/project.h"
#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "ui/ask/mapselection.h"
#include "ui/ask/placequery.h"
#include "ui/import/importdialog.h"
#include "ui/import/issuepanel.h"
#include "ui/import/windowwords.h"
#include "ui/layers/layerpanel.h"
#include "ui/project/projectpart.h"
#include "ui/project/recentprojects.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/docks.h"
#include "ui/shell/mappane.h"
#include "ui/shell/theme.h"
#include "ui/shell/workbench.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace machi::ui {

namespace {

const QString issuesDock = QStringLiteral("issues");

/// What the imports of all data sets left; what they share (one file, several kinds) once.
core::Issues findingsOf(const core::Project &project)
{
    core::Issues all;
    QSet<QString> known;
    for (const core::Dataset &dataset : project.datasets()) {
        for (const core::Issue &issue : project.findings(dataset.id)) {
            const QString key =
                QStringList{issue.code, issue.file, QString::number(issue.line), issue.object, issue.message}
                    .join(QLatin1Char('\n'));
            if (known.contains(key)) continue;
            known.insert(key);
            all.append(issue);
        }
    }
    return all;
}

} // namespace

ImportPart::ImportPart(Workbench &bench)
    : QObject(&bench), m_bench(bench), m_issues(new IssuePanel(&bench.window()))
{
    bench.docks().add(issuesDock, tr("Issues"), m_issues, Qt::BottomDockWidgetArea, Docks::Start::Hidden);
    bench.actions().add(QStringLiteral("data.import"), tr("Import"), QKeySequence(Qt::CTRL | Qt::Key_I),
                        Needs::Nothing, [this] { show({}); });
    Workspace &workspace = bench.workspace();
    bench.actions().setCondition(QStringLiteral("data.import"),
                                 [&workspace] { return !workspace.isOpen() || !workspace.isReadOnly(); });
    bench.put(Workbench::Menu::Project, {"data.import"});
    connect(&workspace, &Workspace::opened, this, &ImportPart::opened);
    connect(&workspace, &Workspace::aboutToClose, this, [this] { m_issues->showIssues({}, {}); });
    connect(&workspace, &Workspace::importFinished, this, &ImportPart::imported);
    connect(&bench.layerPanel(), &LayerPanel::importWanted, this, [this] { show({}); });
    connect(&bench.layerPanel(), &LayerPanel::dropped, this,
            [this](const QStringList &paths) { importFiles(m_bench, paths); });
    connect(&bench.pane(), &MapPane::importWanted, this, [this] { show({}); });
    connect(m_issues, &IssuePanel::fileWanted, this, &ImportPart::openFolderOf);
    connect(m_issues, &IssuePanel::objectWanted, this, &ImportPart::showObject);
    connect(&bench, &Workbench::reported, this, [this](const QString &title, const core::Issues &issues) {
        m_issues->showIssues(title, issues);
        m_bench.docks().show(issuesDock);
    });
}

void ImportPart::show(const QStringList &paths)
{
    const Workspace &workspace = m_bench.workspace();
    if (workspace.isOpen() && workspace.isReadOnly())
        return m_bench.say(tr("The project is open for reading only; nothing can be imported."));
    if (!m_dialog) {
        m_dialog = new ImportDialog(
            m_bench.context(), workspace.isOpen() ? workspace.project().city() : core::CityProfile(),
            workspace.isOpen() ? workspace.project().datasets() : QList<core::Dataset>(), &m_bench.window());
        connect(m_dialog, &QDialog::accepted, this, &ImportPart::chosen);
        connect(m_dialog, &ImportDialog::projectMet, this, &ImportPart::offerProject);
        connect(m_dialog, &QDialog::rejected, m_dialog, &QObject::deleteLater);
        m_dialog->open();
    }
    m_dialog->add(paths);
    m_dialog->raise();
}

void ImportPart::offerProject(const QString &path)
{
    QMessageBox ask(QMessageBox::Question, tr("Import"),
                    tr("\"%1\" is a project of this program, not data to import. Open it?")
                        .arg(QFileInfo(path).completeBaseName()),
                    QMessageBox::NoButton, m_dialog);
    ask.setObjectName(QStringLiteral("openInstead"));
    QPushButton *open = ask.addButton(tr("Open the project"), QMessageBox::AcceptRole);
    Theme::makePrimary(*open);
    ask.addButton(tr("Go on importing"), QMessageBox::RejectRole);
    ask.exec();
    if (ask.clickedButton() != open || !m_dialog) return;
    m_dialog->reject();
    openProject(m_bench, path);
}

void ImportPart::opened()
{
    m_issues->showIssues(tr("This project"), inWindowWords(findingsOf(m_bench.workspace().project())));
}

void ImportPart::chosen()
{
    Workspace &workspace = m_bench.workspace();
    if (!workspace.isOpen()) createProject(m_bench, m_dialog->city());
    if (!workspace.isOpen()) return m_dialog->open(); // nothing that was chosen is lost
    workspace.import(m_dialog->sources());
    m_dialog->deleteLater();
}

void ImportPart::openFolderOf(const QString &file)
{
    // Of an entry in a ZIP, the folder that the ZIP lies in.
    QFileInfo there(file);
    while (!there.exists() && there.path() != there.filePath() && !there.path().isEmpty())
        there.setFile(there.path());
    if (!there.exists() || there.isRoot() || file.isEmpty())
        return m_bench.say(tr("The file is not where it was."));
    QDesktopServices::openUrl(
        QUrl::fromLocalFile(there.isDir() ? there.absoluteFilePath() : there.absolutePath()));
}

void ImportPart::showObject(const QString &object)
{
    if (!m_bench.workspace().isOpen()) return;
    QList<core::ProjectLayer> layers;
    for (const map::LayerState &state : m_bench.workspace().layers().layers())
        layers.append(state.layer);
    core::Feedback feedback;
    const QList<FoundPlace> rows = rowsNamed(object, layers, feedback);
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const FoundPlace &row) { return row.title == object; });
    if (found == rows.end()) return m_bench.say(tr("Nothing of that name is on the map."));
    m_bench.selection().select(found->layerId, found->fid);
}

/// Those of which no layer is visible.
QStringList ImportPart::hiddenOf(const QList<core::Dataset> &datasets) const
{
    QStringList hidden;
    QStringList seen;
    for (const map::LayerState &state : m_bench.workspace().layers().layers())
        (state.visible ? seen : hidden).append(state.layer.dataset.id);
    hidden.removeIf([&](const QString &id) {
        return seen.contains(id) || std::none_of(datasets.begin(), datasets.end(),
                                                 [&](const core::Dataset &one) { return one.id == id; });
    });
    return hidden;
}

void ImportPart::switchOn(const QStringList &datasets)
{
    if (!m_bench.workspace().isOpen()) return;
    map::MapLayers &layers = m_bench.workspace().layers();
    QStringList ids;
    for (const map::LayerState &state : layers.layers())
        if (datasets.contains(state.layer.dataset.id)) ids.append(state.layer.id());
    for (const QString &id : ids)
        layers.setVisible(id, true);
}

void ImportPart::imported(const QList<core::Dataset> &datasets, const core::Issues &issues, bool cancelled)
{
    map::MapCanvas &canvas = m_bench.canvas();
    const bool first = datasets.size() == m_bench.workspace().project().datasets().size();
    if (first || !canvas.view().isValid()) canvas.showAll();
    m_bench.selection().clear();
    m_issues->showIssues(tr("Last import"), inWindowWords(issues));
    const QString counts = m_issues->summary();
    const auto showIssues = [this] { m_bench.docks().show(issuesDock); };
    if (cancelled)
        m_bench.say(tr("Import cancelled. The project is as it was."));
    else if (datasets.isEmpty()) {
        m_bench.say(tr("Nothing was imported."));
        showIssues();
    } else {
        const QStringList hidden = hiddenOf(datasets);
        const qsizetype off = std::count_if(datasets.begin(), datasets.end(), [&](const core::Dataset &one) {
            return hidden.contains(one.id);
        });
        QString words = datasets.size() == 1 ? tr("\"%1\" is on the map.").arg(datasets.first().title)
                                             : tr("%1 layers are on the map.").arg(datasets.size());
        if (off == datasets.size())
            words = off == 1 ? tr("\"%1\" was imported; it is switched off.").arg(datasets.first().title)
                             : tr("%1 layers were imported; they are switched off.").arg(off);
        else if (off > 0)
            words =
                datasets.size() - off == 1
                    ? tr("1 of %1 layers is on the map, the others are switched off.").arg(datasets.size())
                    : tr("%1 of %2 layers are on the map, the others are switched off.")
                          .arg(datasets.size() - off)
                          .arg(datasets.size());
        core::Extent there;
        for (const core::Dataset &dataset : datasets)
            there.include(dataset.extent);
        const core::Extent seen = canvas.visibleExtent();
        if (!there.isEmpty() && !seen.isEmpty() && !there.intersects(seen)) {
            if (!counts.isEmpty()) showIssues();
            return m_bench.say(tr("%1 It lies elsewhere.").arg(words), tr("Go there"),
                               [this, there] { m_bench.canvas().zoomTo(there); });
        }
        if (off == datasets.size()) {
            if (!counts.isEmpty()) showIssues();
            return m_bench.say(words, tr("Switch on"), [this, hidden] { switchOn(hidden); });
        }
        m_bench.say(words, counts.isEmpty() ? QString() : tr("Show the report (%1)").arg(counts), showIssues);
    }
    m_bench.refreshActions();
}

void importFiles(Workbench &bench, const QStringList &paths)
{
    if (paths.isEmpty()) return;
    if (paths.size() == 1 && RecentProjects::isProject(paths.first()))
        return openProject(bench, paths.first());
    if (paths.size() == 1 && isPack(paths.first())) return unpackProject(bench, paths.first());
    bench.findChild<ImportPart *>()->show(paths);
}

} // namespace machi::ui
