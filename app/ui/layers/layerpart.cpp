#include "ui/layers/layerpart.h"

#include "core/model/kind.h"
#include "core/store/journal.h"
#include "core/store/project.h"
#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "ui/layers/layerpanel.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/issuebox.h"
#include "ui/shell/mappane.h"
#include "ui/shell/workbench.h"

#include <QMainWindow>

#include <algorithm>

namespace machi::ui {

LayerPart::LayerPart(Workbench &bench) : QObject(&bench), m_bench(bench)
{
    Actions &actions = bench.actions();
    Workspace &workspace = bench.workspace();
    actions.add(QStringLiteral("edit.undo"), tr("Undo"), QKeySequence::Undo, Needs::Writing,
                [this] { undo(true); });
    actions.add(QStringLiteral("edit.redo"), tr("Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
                Needs::Writing, [this] { undo(false); });
    // Desktops know one or the other; people know both.
    actions.find(QStringLiteral("edit.redo"))
        ->setShortcuts(QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
                                           QKeySequence(Qt::CTRL | Qt::Key_Y)});
    actions.setCondition(QStringLiteral("edit.undo"), [this, &workspace] {
        return workspace.isOpen() &&
               (workspace.project().journal().nextUndo().has_value() || !justImported().isEmpty());
    });
    connect(&workspace, &Workspace::importFinished, this, [this](const QList<core::Dataset> &datasets) {
        m_imported.clear();
        for (const core::Dataset &one : datasets)
            m_imported.append(one.id);
        m_bench.refreshActions();
    });
    connect(&workspace, &Workspace::aboutToClose, this, [this] { m_imported.clear(); });
    actions.setCondition(QStringLiteral("edit.redo"), [&workspace] {
        return workspace.isOpen() && workspace.project().journal().nextRedo().has_value();
    });
    bench.put(Workbench::Menu::Edit, {"edit.undo", "edit.redo"});
    connect(&bench.layerPanel(), &LayerPanel::removeWanted, this, &LayerPart::remove);
    connect(&bench.layerPanel(), &LayerPanel::styleWanted, this, &LayerPart::setStyle);
    connect(&bench.layerPanel(), &LayerPanel::zoomWanted, this, &LayerPart::zoomTo);
    connect(&workspace, &Workspace::opened, this, [this] {
        connect(&m_bench.workspace().project(), &core::Project::edited, &m_bench, &Workbench::refreshActions);
        // An offer to undo is for the last edit only.
        connect(&m_bench.workspace().project(), &core::Project::edited, &m_bench.pane(), &MapPane::dropOffer);
    });
}

void LayerPart::zoomTo(const QString &layerId)
{
    const map::MapLayers &layers = m_bench.workspace().layers();
    const qsizetype row = layers.indexOf(layerId);
    if (row >= 0) m_bench.canvas().zoomTo(layers.layers().at(row).layer.dataset.extent);
}

void LayerPart::remove(const QString &datasetId)
{
    core::Project &project = m_bench.workspace().project();
    const auto dataset = project.dataset(datasetId);
    const core::Status removed = project.remove(datasetId);
    if (!removed) return showIssueBox(&m_bench.window(), tr("Remove from the project"), removed.issues());
    m_bench.say(tr("\"%1\" was removed.").arg(dataset->title), tr("Undo"), [this] { undo(true); });
    m_bench.refreshActions();
}

void LayerPart::setStyle(const QString &datasetId, const QString &style)
{
    const core::Status set = m_bench.workspace().project().setStyle(datasetId, style);
    if (!set) showIssueBox(&m_bench.window(), tr("Style"), set.issues());
}

/// Data sets of the import after which nothing was edited.
QStringList LayerPart::justImported() const
{
    const QList<core::JournalEntry> latest = m_bench.workspace().project().journal().entries(1);
    const bool is = !latest.isEmpty() && latest.first().action == QLatin1String("dataset.import");
    return is && m_imported.contains(latest.first().object) ? m_imported : QStringList();
}

/// All at once; each is an edit of its own, and so is what brings it back.
void LayerPart::removeImported(const QStringList &datasets)
{
    core::Project &project = m_bench.workspace().project();
    const QList<core::Dataset> before = project.datasets();
    qsizetype removed = 0;
    for (const QString &id : datasets) {
        const core::Status done = project.remove(id);
        if (!done) return showIssueBox(&m_bench.window(), tr("Remove from the project"), done.issues());
        ++removed;
    }
    m_bench.refreshActions();
    tellChange(before, project.datasets(), tr("Undo"), [this, removed] {
        const QList<core::Dataset> without = m_bench.workspace().project().datasets();
        for (qsizetype i = 0; i < removed; ++i)
            if (!m_bench.workspace().project().undo()) break;
        m_bench.refreshActions();
        tellChange(without, m_bench.workspace().project().datasets(), {}, {});
    });
}

void LayerPart::undo(bool backwards)
{
    if (!m_bench.workspace().isOpen()) return;
    // Nobody would look for an older edit behind an import: it is said first, and done when asked again.
    if (const QStringList imported = justImported(); backwards && !imported.isEmpty()) {
        m_imported.clear();
        m_bench.refreshActions();
        return m_bench.say(tr("Undo does not take an import back. Its layers can be removed."),
                           tr("Remove them"), [this, imported] { removeImported(imported); });
    }
    core::Project &project = m_bench.workspace().project();
    const QList<core::Dataset> before = project.datasets();
    const core::Status done = backwards ? project.undo() : project.redo();
    if (!done) showIssueBox(&m_bench.window(), backwards ? tr("Undo") : tr("Redo"), done.issues());
    m_bench.refreshActions();
    if (done)
        tellChange(before, project.datasets(), backwards ? tr("Redo") : tr("Undo"),
                   [this, backwards] { undo(!backwards); });
}

/// Layers that come or go are not what an eye on the map would notice.
void LayerPart::tellChange(const QList<core::Dataset> &before, const QList<core::Dataset> &after,
                           const QString &offer, std::function<void()> back)
{
    const auto lacking = [](const QList<core::Dataset> &all, const QList<core::Dataset> &in) {
        QStringList titles;
        for (const core::Dataset &one : all)
            if (std::none_of(in.begin(), in.end(),
                             [&](const core::Dataset &other) { return other.id == one.id; }))
                titles.append(tr("\"%1\"").arg(core::titleInLanguage(one.title, one.kind)));
        return titles;
    };
    const auto listed = [](const QStringList &titles) {
        constexpr qsizetype most = 3;
        const QString some = titles.mid(0, most).join(tr(", "));
        return titles.size() <= most ? some : tr("%1 and %2 more").arg(some).arg(titles.size() - most);
    };
    const QStringList gone = lacking(before, after);
    const QStringList come = lacking(after, before);
    if (gone.isEmpty() && come.isEmpty()) return;
    const QString words = gone.isEmpty() ? tr("Back on the map: %1.").arg(listed(come))
                                         : tr("Taken off the map: %1.").arg(listed(gone));
    m_bench.say(words, offer, std::move(back));
}

} // namespace machi::ui
