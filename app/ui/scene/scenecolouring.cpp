#include "ui/scene/scenecolouring.h"

#include "map/maplayers.h"
#include "scene/scenepaint.h"
#include "scene/sceneview.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/theme.h"
#include "ui/shell/workbench.h"

#include <algorithm>

namespace machi::ui {

SceneColouring::SceneColouring(Workbench &bench, QObject *parent) : ScenePiece(bench, parent)
{
    m_repaint.setSingleShot(true);
    m_repaint.setInterval(60);
    connect(&m_repaint, &QTimer::timeout, this, [this] {
        preferColours();
        paint();
    });
    m_textures = bench.actions().addSwitch(QStringLiteral("view.textures"), tr("Textures in 3D"), {},
                                           Needs::Project, [this](bool on) {
                                               if (view()) view()->setTextures(on);
                                           });
    m_textures->setChecked(true);
    m_seeThrough = bench.actions().addSwitch(
        QStringLiteral("view.see-through"), tr("See through what is not selected in 3D"),
        QKeySequence(Qt::ALT | Qt::Key_9), Needs::Project, [this](bool on) {
            applyAll();
            const map::MapLayers &layers = this->bench().workspace().layers();
            if (on && std::none_of(layers.layers().begin(), layers.layers().end(), [&](const auto &state) {
                    return !layers.selected(state.layer.id()).isEmpty();
                }))
                this->bench().say(tr("Select something: one then sees through the rest."));
        });
    bench.actions().setCondition(QStringLiteral("view.see-through"), [this] { return isShown(); });
    bench.put(Workbench::Menu::Scene, {"view.textures", "view.see-through"});
}

void SceneColouring::viewMade()
{
    view()->setTextures(m_textures->isChecked());
}

void SceneColouring::opened(map::MapLayers &layers)
{
    connect(&layers, &map::MapLayers::selectionChanged, this, [this](const QString &layerId) {
        // What is selected in one layer makes others pale.
        m_seeThrough->isChecked() ? applyAll() : apply(layerId);
    });
    connect(&layers, &map::MapLayers::rowsChanged, &m_repaint, qOverload<>(&QTimer::start));
    connect(&layers, &map::MapLayers::rowChanged, &m_repaint, [this] { m_repaint.start(); });
}

void SceneColouring::closing()
{
    m_repaint.stop();
    m_task.reset();
    m_colours.clear();
    m_styles.clear();
    m_textures->setChecked(true);
    m_seeThrough->setChecked(false);
}

void SceneColouring::shownChanged()
{
    if (isLive()) m_repaint.start();
}

// Whoever chooses classes wants to see them, not the photographs above them.
void SceneColouring::preferColours()
{
    if (!isLive()) return;
    for (const map::LayerState &state : bench().workspace().layers().layers()) {
        const QByteArray style = state.layer.styleDocument();
        const QString id = state.layer.id();
        const bool changed = m_styles.contains(id) && m_styles.value(id) != style;
        m_styles.insert(id, style);
        const auto &layers = view()->layers();
        const bool isTextured = std::any_of(layers.begin(), layers.end(), [&](const auto &layer) {
            return layer->id() == id && !layer->tiles().images().empty();
        });
        if (!changed || !isTextured || !m_textures->isChecked()) continue;
        m_textures->setChecked(false);
        bench().say(tr("Colours are shown instead of textures."), tr("Textures"),
                    [this] { m_textures->setChecked(true); });
    }
}

// A table of a large city takes a moment.
void SceneColouring::paint()
{
    if (!isLive()) return;
    QList<core::ProjectLayer> wanted;
    for (const map::LayerState &state : bench().workspace().layers().layers())
        for (const auto &layer : view()->layers())
            if (layer->id() == state.layer.id() && !layer->isGround()) wanted.append(state.layer);
    using Painted = QHash<QString, std::shared_ptr<const scene::SceneColours>>;
    auto painted = std::make_shared<Painted>();
    m_task = std::make_unique<core::Task>(tr("Colouring"), [wanted, painted](core::Feedback &feedback) {
        for (const core::ProjectLayer &layer : wanted)
            if (auto colours = scene::coloursOf(layer, feedback)) painted->insert(layer.id(), colours);
    });
    connect(m_task.get(), &core::Task::finished, this, [this, painted](bool cancelled) {
        m_task.release()->deleteLater();
        if (cancelled) return;
        m_colours = *painted;
        applyAll();
    });
    m_task->start();
}

void SceneColouring::applyAll()
{
    for (auto one = m_colours.cbegin(); one != m_colours.cend(); ++one)
        apply(one.key());
}

void SceneColouring::apply(const QString &layerId)
{
    if (!view() || !bench().workspace().isOpen() || !m_colours.contains(layerId)) return;
    const auto colours = std::make_shared<scene::SceneColours>(*m_colours.value(layerId));
    const map::MapLayers &layers = bench().workspace().layers();
    const bool isSelected =
        std::any_of(layers.layers().begin(), layers.layers().end(),
                    [&](const auto &state) { return !layers.selected(state.layer.id()).isEmpty(); });
    const auto sieve = [](QRgb &colour) {
        if (qAlpha(colour) > 0) colour = scene::SceneColours::seenThrough(colour);
    };
    const bool isSieved = isSelected && m_seeThrough->isChecked();
    view()->setSieved(isSieved);
    if (isSieved) {
        sieve(colours->usual);
        std::for_each(colours->byFid.begin(), colours->byFid.end(), sieve);
    }
    const QRgb chosen = scene::SceneColours::marked(Theme::colours().highlight.rgb());
    for (const qint64 fid : layers.selected(layerId)) {
        const auto at = static_cast<std::size_t>(fid);
        if (at >= colours->byFid.size()) colours->byFid.resize(at + 1, colours->usual);
        if (qAlpha(colours->byFid[at]) > 0) colours->byFid[at] = chosen;
    }
    for (const auto &layer : view()->layers())
        if (layer->id() == layerId) {
            layer->setColours(colours);
            view()->recolour(*layer);
        }
}

} // namespace machi::ui
