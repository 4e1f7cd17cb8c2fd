#include "ui/project/projectpart.h"

#include "ui/project/newprojectdialog.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/issuebox.h"
#include "ui/shell/workbench.h"

#include <QFileDialog>
#include <QMainWindow>
#include <QMenu>

namespace machi::ui {

ProjectPart::ProjectPart(Workbench &bench) : QObject(&bench), m_bench(bench)
{
    Actions &actions = bench.actions();
    actions.add(QStringLiteral("project.new"), tr("New project…"), QKeySequence::New, Needs::Nothing,
                [this] { create(); });
    actions.add(QStringLiteral("project.open"), tr("Open a project…"), QKeySequence::Open, Needs::Nothing,
                [this] { choose(); });
    actions.add(QStringLiteral("project.sample"), tr("Open the sample city"), {}, Needs::Nothing,
                [this] { openSample(); });
    actions.add(QStringLiteral("project.close"), tr("Close the project"), QKeySequence::Close, Needs::Project,
                [this] { m_bench.workspace().close(); });
    bench.put(Workbench::Menu::Project, {"project.new", "project.open", "project.sample", "project.close"});
    bench.mainMenu().addSeparator();
    connect(&bench.workspace(), &Workspace::sampleFailed, this, [this](const core::Issues &issues) {
        if (!issues.isEmpty()) showIssueBox(&m_bench.window(), tr("Open the sample city"), issues);
    });
}

void ProjectPart::create()
{
    NewProjectDialog dialog(&m_bench.window());
    if (dialog.exec() != QDialog::Accepted) return;
    const core::Status made = m_bench.workspace().create(dialog.path(), dialog.city());
    if (!made) showIssueBox(&m_bench.window(), tr("New project"), made.issues());
}

void ProjectPart::choose()
{
    const QString path = QFileDialog::getExistingDirectory(
        &m_bench.window(), tr("Open a project (a folder ending in .machi)"), NewProjectDialog::usualFolder());
    if (!path.isEmpty()) openProject(m_bench, path);
}

void ProjectPart::openSample()
{
    const core::Status opened = m_bench.workspace().openSample();
    if (!opened) showIssueBox(&m_bench.window(), tr("Open the sample city"), opened.issues());
}

void openProject(Workbench &bench, const QString &path)
{
    const QString title = ProjectPart::tr("Open a project");
    const core::Status opened = bench.workspace().open(path);
    if (!opened) return showIssueBox(&bench.window(), title, opened.issues());
    if (!opened.issues().isEmpty()) bench.report(title, opened.issues());
}

} // namespace machi::ui
