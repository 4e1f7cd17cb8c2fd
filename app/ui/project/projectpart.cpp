#include "ui/project/projectpart.h"

#include "core/model/columntext.h"
#include "core/store/project.h"
#include "core/store/projectfiles.h"
#include "core/store/projectpack.h"
#include "map/basemap.h"
#include "map/maplayers.h"
#include "ui/project/newprojectdialog.h"
#include "ui/project/packdialog.h"
#include "ui/project/unpackdialog.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/issuebox.h"
#include "ui/shell/workbench.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>

namespace machi::ui {

ProjectPart::ProjectPart(Workbench &bench) : QObject(&bench), m_bench(bench)
{
    Actions &actions = bench.actions();
    actions.add(QStringLiteral("project.new"), tr("New project…"), QKeySequence::New, Needs::Nothing,
                [this] { create({}); });
    actions.add(QStringLiteral("project.open"), tr("Open a project…"), QKeySequence::Open, Needs::Nothing,
                [this] { choose(); });
    actions.add(QStringLiteral("project.sample"), tr("Open the sample city"), {}, Needs::Nothing,
                [this] { openSample(); });
    actions.add(QStringLiteral("project.close"), tr("Close the project"), QKeySequence::Close, Needs::Project,
                [this] { m_bench.workspace().close(); });
    actions.add(QStringLiteral("project.copy"), tr("Save a copy…"), {}, Needs::Project,
                [this] { saveCopy(); });
    actions.add(QStringLiteral("project.pack"), tr("Pack into one file…"), {}, Needs::Project,
                [this] { pack(); });
    actions.add(QStringLiteral("project.unpack"), tr("Unpack a packed project…"), {}, Needs::Nothing,
                [this] { chooseUnpack(); });
    const auto isIdle = [&bench] { return !bench.workspace().isBusy(); };
    for (const char *id : {"project.copy", "project.pack", "project.unpack"})
        actions.setCondition(QString::fromLatin1(id), isIdle);
    connect(&bench.workspace(), &Workspace::workStarted, &bench, &Workbench::refreshActions);
    connect(&bench.workspace(), &Workspace::workStopped, &bench, &Workbench::refreshActions);
    bench.put(Workbench::Menu::Project, {"project.new", "project.open", "project.sample", "project.close"});
    bench.mainMenu().addSeparator();
    bench.put(Workbench::Menu::Project, {"project.copy", "project.pack", "project.unpack"});
    bench.mainMenu().addSeparator();
    connect(&bench.workspace(), &Workspace::qgzFailed, this,
            [this](const core::Issues &issues) { m_bench.report(tr("File for QGIS"), issues); });
    connect(&bench.workspace(), &Workspace::sampleFailed, this, [this](const core::Issues &issues) {
        if (!issues.isEmpty()) showIssueBox(&m_bench.window(), tr("Open the sample city"), issues);
    });
}

void ProjectPart::create(const core::CityGuess &guess)
{
    NewProjectDialog dialog(guess, &m_bench.window());
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

// --- copies and packs

void ProjectPart::saveCopy()
{
    const QString from = m_bench.workspace().project().path();
    QString path = QFileDialog::getSaveFileName(
        &m_bench.window(), tr("Save a copy (with all pins, also of people who did not agree to be shown)"),
        QDir(QFileInfo(from).path())
            .filePath(tr("%1 (copy)").arg(m_bench.workspace().title()) + QStringLiteral(".machi")),
        tr("Project folder (*.machi)"));
    if (path.isEmpty()) return;
    if (!path.endsWith(QLatin1String(".machi"))) path += QStringLiteral(".machi");
    const QString title = tr("Copying the project");
    m_bench.workspace().run(
        title, [from, path](core::Feedback &feedback) { return core::copyProject(from, path, feedback); },
        [this, path](const core::Status &status) {
            ended(tr("Save a copy"), status, tr("A copy is in %1.").arg(QDir::toNativeSeparators(path)),
                  path);
        });
}

void ProjectPart::pack()
{
    const QString from = m_bench.workspace().project().path();
    const map::Basemap &basemap = m_bench.workspace().layers().basemap();
    const bool isFile = !basemap.choice().isEmpty() && !map::Basemap::builtIn().contains(basemap.choice());
    PackDialog dialog(from, isFile ? basemap.choice() : QString(), &m_bench.window());
    if (dialog.exec() != QDialog::Accepted) return;
    const QString file = dialog.file();
    const core::PackFor whom = dialog.whom();
    m_bench.workspace().run(
        tr("Packing the project"),
        [from, file, whom](core::Feedback &feedback) {
            return core::packProject(from, file, feedback, whom);
        },
        [this, file](const core::Status &status) {
            const QString size = core::sizeText(QFileInfo(file).size());
            const QString title = tr("Pack into one file");
            ended(title, status, tr("Packed into %1 (%2).").arg(QDir::toNativeSeparators(file), size), {});
            if (status && !status.issues().isEmpty()) m_bench.report(title, status.issues());
        });
}

void ProjectPart::chooseUnpack()
{
    const QString file =
        QFileDialog::getOpenFileName(&m_bench.window(), tr("Unpack a packed project"),
                                     NewProjectDialog::usualFolder(), tr("Packed project (*.machipack)"));
    if (!file.isEmpty()) unpack(file);
}

void ProjectPart::unpack(const QString &file)
{
    const QString title = tr("Unpack a packed project");
    if (m_bench.workspace().isBusy())
        return m_bench.say(tr("Something is being done already; unpack when it has ended."));
    const auto info = core::inspectPack(file);
    if (!info) return showIssueBox(&m_bench.window(), title, info.issues());
    UnpackDialog dialog(file, *info, &m_bench.window());
    if (dialog.exec() != QDialog::Accepted) return;
    const QString path = dialog.path();
    const QString before = m_bench.workspace().path();
    m_bench.workspace().run(
        tr("Unpacking %1").arg(QFileInfo(file).fileName()),
        [file, path](core::Feedback &feedback) { return core::unpackProject(file, path, feedback); },
        [this, title, path, before](const core::Status &status) {
            // Who has begun something else meanwhile is not to be torn from it.
            const bool idle = !m_bench.workspace().isBusy() && !QApplication::activeModalWidget();
            if (status && idle && m_bench.workspace().path() == before) return openProject(m_bench, path);
            ended(title, status, tr("Unpacked into %1.").arg(QDir::toNativeSeparators(path)), path);
        });
}

void ProjectPart::ended(const QString &title, const core::Status &status, const QString &words,
                        const QString &openable)
{
    if (status)
        m_bench.say(words, openable.isEmpty() ? QString() : tr("Open it"),
                    [this, openable] { openProject(m_bench, openable); });
    else if (status.firstError().code == QLatin1String("store.cancelled"))
        m_bench.say(tr("%1: cancelled. Nothing is left of it.").arg(title));
    else
        showIssueBox(&m_bench.window(), title, status.issues());
}

void createProject(Workbench &bench, const core::CityGuess &guess)
{
    bench.findChild<ProjectPart *>()->create(guess);
}

bool isPack(const QString &path)
{
    return path.endsWith(QLatin1Char('.') + QString(core::packSuffix), Qt::CaseInsensitive) &&
           QFileInfo(path).isFile();
}

void unpackProject(Workbench &bench, const QString &file)
{
    bench.findChild<ProjectPart *>()->unpack(file);
}

void openProject(Workbench &bench, const QString &path)
{
    const QString title = ProjectPart::tr("Open a project");
    const core::Status opened = bench.workspace().open(path);
    if (!opened) return showIssueBox(&bench.window(), title, opened.issues());
    core::Issues issues = opened.issues();
    // What a crash left is no fault that anybody must look after: a word is enough.
    for (const core::Issue &issue : issues)
        if (issue.code == QLatin1String("store.recovered")) bench.say(issue.message);
    issues.removeIf([](const core::Issue &issue) { return issue.code == QLatin1String("store.recovered"); });
    if (!issues.isEmpty()) bench.report(title, issues);
}

} // namespace machi::ui
