#include "ui/layers/layerpart.h"

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
    actions.setCondition(QStringLiteral("edit.undo"), [&workspace] {
        return workspace.isOpen() && workspace.project().journal().nextUndo().has_value();
    });
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

void LayerPart::undo(bool backwards)
{
    if (!m_bench.workspace().isOpen()) return;
    core::Project &project = m_bench.workspace().project();
    const core::Status done = backwards ? project.undo() : project.redo();
    if (!done) showIssueBox(&m_bench.window(), backwards ? tr("Undo") : tr("Redo"), done.issues());
    m_bench.refreshActions();
}

} // namespace machi::ui
