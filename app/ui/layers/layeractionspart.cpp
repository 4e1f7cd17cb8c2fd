#include "ui/layers/layeractionspart.h"

#include "map/maplayers.h"
#include "ui/layers/layermodel.h"
#include "ui/layers/layerpanel.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/workbench.h"

#include <QMenu>
#include <QTreeView>

namespace machi::ui {

LayerActionsPart::LayerActionsPart(Workbench &bench) : QObject(&bench), m_bench(bench)
{
    addActions();
    LayerPanel &panel = bench.layerPanel();
    panel.setActions(bench.actions());
    connect(&panel, &LayerPanel::currentChanged, &bench, &Workbench::refreshActions);
    connect(&panel.model(), &QAbstractItemModel::modelReset, &bench, &Workbench::refreshActions);
}

QString LayerActionsPart::current() const
{
    return m_bench.workspace().isOpen() ? m_bench.layerPanel().current() : QString();
}

bool LayerActionsPart::isTable() const
{
    if (current().isEmpty()) return false;
    const map::MapLayers &layers = m_bench.workspace().layers();
    const qsizetype row = layers.indexOf(current());
    return row >= 0 && layers.layers().at(row).layer.geometry != core::LayerGeometry::Raster;
}

void LayerActionsPart::addActions()
{
    Actions &actions = m_bench.actions();
    LayerPanel *panel = &m_bench.layerPanel();
    const auto add = [&](const char *id, const QString &text, const QKeySequence &keys, Needs needs,
                         std::function<void()> run, std::function<bool()> condition) {
        const QString name = QString::fromLatin1(id);
        QAction *action = actions.add(name, text, keys, needs, std::move(run));
        actions.setCondition(name, std::move(condition));
        return action;
    };
    const auto chosen = [this] { return !current().isEmpty(); };
    const auto table = [this] { return isTable(); };
    add(
        "layer.zoom", tr("Zoom to this layer"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G),
        Needs::Project, [this, panel] { Q_EMIT panel->zoomWanted(current()); }, chosen);
    add(
        "layer.filter", tr("Filter…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), Needs::Writing,
        [this, panel] { Q_EMIT panel->filterWanted(current()); }, table);
    add(
        "layer.style.edit", tr("Edit classes and colours…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
        Needs::Writing, [this, panel] { Q_EMIT panel->styleEditorWanted(current()); }, table);
    add(
        "layer.style.save", tr("Save as .qml…"), {}, Needs::Project,
        [this, panel] { Q_EMIT panel->styleFileWanted(current()); }, table);
    add(
        "layer.up", tr("Draw further up"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up), Needs::Project,
        [this] { move(true); },
        [this] { return !current().isEmpty() && m_bench.workspace().layers().canMove(current(), true); });
    add(
        "layer.down", tr("Draw further down"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down),
        Needs::Project, [this] { move(false); },
        [this] { return !current().isEmpty() && m_bench.workspace().layers().canMove(current(), false); });
    QAction *rename = add(
        "layer.rename", tr("Rename"), QKeySequence(Qt::Key_F2), Needs::Writing,
        [panel] { panel->view().edit(panel->view().currentIndex()); }, chosen);
    QAction *remove = add(
        "layer.remove", tr("Remove from the project"), QKeySequence::Delete, Needs::Writing,
        [this, panel] {
            const map::MapLayers &layers = m_bench.workspace().layers();
            const qsizetype row = layers.indexOf(current());
            if (row >= 0) Q_EMIT panel->removeWanted(layers.layers().at(row).layer.dataset.id);
        },
        chosen);
    // Elsewhere these keys are for points of a line, for text and for pins.
    for (QAction *action : {rename, remove}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        panel->view().addAction(action);
    }
    QMenu *menu = m_bench.menu(Workbench::Menu::Edit).addMenu(tr("Layer"));
    for (const char *id : {"layer.zoom", "layer.filter", "layer.style.edit", "layer.style.save", "layer.up",
                           "layer.down", "layer.rename", "layer.remove"})
        menu->addAction(actions.find(QString::fromLatin1(id)));
}

void LayerActionsPart::move(bool up)
{
    Q_EMIT m_bench.layerPanel().arranging();
    m_bench.workspace().layers().move(current(), up);
    m_bench.refreshActions();
}

} // namespace machi::ui
