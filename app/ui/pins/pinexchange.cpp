#include "ui/pins/pinexchange.h"

#include "core/store/pinexport.h"
#include "core/store/pinmerge.h"
#include "core/store/pinstore.h"
#include "core/store/project.h"
#include "ui/project/newprojectdialog.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/docks.h"
#include "ui/shell/issuebox.h"
#include "ui/shell/workbench.h"

#include <QDir>
#include <QFileDialog>
#include <QMainWindow>

#include <memory>

namespace machi::ui {

PinExchange::PinExchange(Workbench &bench, QObject *parent) : QObject(parent), m_bench(bench)
{
    Actions &actions = bench.actions();
    actions.add(QStringLiteral("pins.export"), tr("Export pins…"), {}, Needs::Project,
                [this] { askExport(); });
    actions.add(QStringLiteral("pins.merge"), tr("Take in pins of another laptop…"), {}, Needs::Writing,
                [this] { askMerge(); });
    actions.add(QStringLiteral("pins.merge.pack"), tr("Take in pins of a packed project…"), {},
                Needs::Writing, [this] { askMergePack(); });
}

void PinExchange::askExport()
{
    QString chosen;
    const QString geoJson = tr("GeoJSON (*.geojson)");
    QString path = QFileDialog::getSaveFileName(
        &m_bench.window(), tr("Export pins"),
        QDir(NewProjectDialog::usualFolder()).filePath(tr("pins") + QStringLiteral(".geojson")),
        geoJson + QStringLiteral(";;") + tr("CSV for Excel (*.csv)"), &chosen);
    if (path.isEmpty()) return;
    if (!path.contains(QLatin1Char('.')))
        path += chosen == geoJson ? QStringLiteral(".geojson") : QStringLiteral(".csv");
    exportTo(path);
}

bool PinExchange::exportTo(const QString &path)
{
    const core::Status written = core::exportPins(core::PinStore(m_bench.workspace().project()).pins(), path);
    if (!written) {
        showIssueBox(&m_bench.window(), tr("Export pins"), written.issues());
        return false;
    }
    if (!written.issues().isEmpty()) m_bench.report(tr("Export pins"), written.issues());
    m_bench.say(written.issues().isEmpty()
                    ? tr("The pins were written.")
                    : tr("The pins were written; people without a tick were left out."));
    return true;
}

void PinExchange::askMerge()
{
    const QString path = QFileDialog::getExistingDirectory(&m_bench.window(),
                                                           tr("The other laptop's project folder (….machi)"));
    if (!path.isEmpty()) merge(path);
}

void PinExchange::askMergePack()
{
    const QString path = QFileDialog::getOpenFileName(&m_bench.window(), tr("The other laptop's pack"), {},
                                                      tr("Packed project (*.machipack)"));
    if (!path.isEmpty()) merge(path);
}

void PinExchange::merge(const QString &projectPath)
{
    Q_EMIT aboutToRead();
    Workspace &workspace = m_bench.workspace();
    if (!workspace.canRun())
        return m_bench.say(tr("Other work is going on. Try again when it has ended, or cancel it."));
    // Reading takes its time with many photos, and with a stick.
    const auto other = std::make_shared<core::OtherCopy>();
    workspace.run(
        tr("Take in pins"),
        [projectPath, other,
         known = core::knownPhotos(workspace.project())](core::Feedback &feedback) -> core::Status {
            auto read = core::readOtherCopy(projectPath, known, feedback);
            if (!read) return read.issues();
            *other = read.take();
            return core::Done{};
        },
        [this, other](const core::Status &read) {
            if (read) return take(*other);
            if (read.firstError().code != QLatin1String("task.cancelled"))
                showIssueBox(&m_bench.window(), tr("Take in pins"), read.issues());
        });
}

void PinExchange::take(const core::OtherCopy &other)
{
    const auto merged = core::mergePins(m_bench.workspace().project(), other);
    if (!merged) return showIssueBox(&m_bench.window(), tr("Take in pins"), merged.issues());
    if (!merged.issues().isEmpty()) m_bench.report(tr("Take in pins"), merged.issues());
    m_bench.docks().show(QStringLiteral("pins"));
    const core::PinMerge &done = merged.value();
    if (done.isEmpty())
        return m_bench.say(
            tr("The other project has nothing newer: its pins are here already, or were removed here."));
    QString words = tr("Taken in: %1 new, %2 changed, %3 removed, %4 edited on both sides.")
                        .arg(done.added)
                        .arg(done.updated)
                        .arg(done.removed)
                        .arg(done.conflicts);
    if (done.bookmarks > 0) words += QLatin1Char(' ') + tr("Bookmarks: %1.").arg(done.bookmarks);
    m_bench.say(words);
}

} // namespace machi::ui
