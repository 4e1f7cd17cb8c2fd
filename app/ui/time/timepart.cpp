#include "ui/time/timepart.h"

#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "map/moments.h"
#include "ui/layers/layertext.h"
#include "ui/project/viewmemory.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/mappane.h"
#include "ui/shell/workbench.h"
#include "ui/time/timebar.h"

#include <QMainWindow>
#include <QToolBar>

namespace machi::ui {

TimePart::TimePart(Workbench &bench)
    : QObject(&bench), m_bench(bench), m_place(new QToolBar(tr("Time"), &bench.window()))
{
    Actions &actions = bench.actions();
    QAction *play =
        actions.addSwitch(QStringLiteral("time.play"), tr("Play"), QKeySequence(Qt::CTRL | Qt::Key_Space),
                          Needs::Project, [this](bool on) { m_bar->play(on); });
    actions.add(QStringLiteral("time.previous"), tr("Step back in time"),
                QKeySequence(Qt::CTRL | Qt::Key_Left), Needs::Project, [this] { m_bar->move(-1); });
    actions.add(QStringLiteral("time.next"), tr("Step on in time"), QKeySequence(Qt::CTRL | Qt::Key_Right),
                Needs::Project, [this] { m_bar->move(1); });
    for (const char *id : {"time.play", "time.previous", "time.next"})
        actions.setCondition(QString::fromLatin1(id), [this] { return !m_lead.isEmpty(); });
    bench.put(Workbench::Menu::View, {"time.play", "time.previous", "time.next"});

    m_bar = new TimeBar(play, m_place);
    m_bar->setSeen([this] { return !m_bench.pane().isDrawing(); });
    m_place->setObjectName(QStringLiteral("time"));
    m_place->setMovable(false);
    m_place->setFloatable(false);
    m_place->setContextMenuPolicy(Qt::PreventContextMenu);
    m_place->toggleViewAction()->setVisible(false);
    m_place->addWidget(m_bar);
    bench.window().addToolBar(Qt::BottomToolBarArea, m_place);
    m_place->hide();

    connect(m_bar, &TimeBar::stepWanted, this, &TimePart::show);
    connect(m_bar, &TimeBar::leadWanted, this, &TimePart::lead);
    connect(m_bar, &TimeBar::playingChanged, this, [play](bool on) {
        play->setChecked(on);
        play->setText(on ? tr("Pause") : tr("Play"));
    });
    connect(&bench.canvas(), &map::MapCanvas::viewChanged, this, &TimePart::look);
    connect(&bench, &Workbench::viewKept, this,
            [this](QJsonObject &words) { words.insert(QStringLiteral("timeLayer"), m_lead); });
    connect(&bench, &Workbench::viewShown, this, [this](const QJsonObject &words) {
        const QString layer = words.value(QLatin1String("timeLayer")).toString();
        if (m_shown.contains(layer)) lead(layer);
    });
    connect(&bench.workspace(), &Workspace::opened, this,
            [this] { setLayers(&m_bench.workspace().layers()); });
    connect(&bench.workspace(), &Workspace::aboutToClose, this, [this] { setLayers(nullptr); });
}

void TimePart::setLayers(map::MapLayers *layers)
{
    m_bar->play(false);
    // The memory was made first and knows already.
    m_lead = layers ? m_bench.memory().timeLayer() : QString();
    m_isChosen = !m_lead.isEmpty();
    m_shown.clear();
    m_layers = layers;
    refresh();
    if (!layers) return;
    connect(layers, &map::MapLayers::rowsChanged, this, &TimePart::refresh);
    connect(layers, &map::MapLayers::rowChanged, this, &TimePart::refresh);
    connect(layers, &map::MapLayers::stepChanged, this, [this](const QString &layerId) {
        if (layerId == m_lead) refresh();
    });
    // The arrangement that was kept with the project comes after this.
    QMetaObject::invokeMethod(this, &TimePart::refresh, Qt::QueuedConnection);
}

void TimePart::refresh()
{
    QStringList ids;
    QStringList titles;
    const map::LayerState *leading = nullptr;
    const map::LayerState *topmost = nullptr;
    const map::LayerState *seen = nullptr; ///< topmost in view
    const map::LayerState *appeared = nullptr;
    const core::Extent view = m_bench.canvas().visibleExtent();
    const auto isSeen = [&view](const map::LayerState &state) {
        return view.isEmpty() || state.layer.dataset.extent.intersects(view);
    };
    for (qsizetype row = 0; m_layers && row < m_layers->layers().size(); ++row) {
        const map::LayerState &state = m_layers->layers().at(row);
        if (!state.visible || state.layer.dataset.timeAxis.steps.size() < 2) continue;
        ids.append(state.layer.id());
        titles.append(layerName(state.layer, m_layers->layers()));
        if (!topmost) topmost = &state;
        if (!seen && isSeen(state)) seen = &state;
        if (state.layer.id() == m_lead) leading = &state;
        if (!m_shown.contains(state.layer.id())) appeared = &state;
    }
    // What somebody has just switched on is what they want to see move.
    if (appeared && ids.size() == m_shown.size() + 1 && !m_shown.isEmpty()) {
        leading = appeared;
        m_isChosen = true;
    } else if (!leading || (!m_isChosen && seen && !isSeen(*leading))) {
        leading = seen ? seen : topmost;
        m_isChosen = false;
    }
    m_shown = ids;
    m_lead = leading ? leading->layer.id() : QString();
    if (m_layers) m_bench.memory().setTimeLayer(m_lead);
    m_place->setVisible(leading);
    if (!leading) m_bar->play(false);
    if (leading) {
        m_bar->setLayers(ids, titles, m_lead);
        m_bar->setTime(leading->layer.dataset.timeAxis, leading->layer.step);
    }
    m_bench.refreshActions();
}

void TimePart::lead(const QString &layerId)
{
    m_lead = layerId;
    m_isChosen = true;
    refresh();
}

void TimePart::look()
{
    if (!m_layers || m_isChosen || m_shown.size() < 2 || m_bar->isPlaying()) return;
    refresh();
}

void TimePart::show(int step)
{
    if (m_layers) map::showMoment(*m_layers, m_lead, step);
}

} // namespace machi::ui
