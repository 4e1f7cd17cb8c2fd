#include "scene/tilestage.h"

#include "core/scene/cutbox.h"

#include <algorithm>

namespace machi::scene {

namespace {

constexpr int chooseDelay = 60; ///< ms between two choices while one moves
constexpr double margin = 1.25; ///< tiles are chosen for a larger picture, so that a turn finds them there

/// Metres by which a painted ground may be wrong: two pixels of a picture of usual size.
double paintError(const core::TileVolume &tile)
{
    return tile.children == 0 ? 0 : 2 * 2 * std::max(tile.half[0], tile.half[1]) / 512;
}

} // namespace

TileStage::TileStage(SceneState &state, QObject *parent)
    : QObject(parent), m_state(state), m_loader(new TileLoader(this)), m_paint(new GroundPaint(this))
{
    connect(m_loader, &TileLoader::loaded, this, [this](const LayerTile &tile, const PixelBlock &picture) {
        if (!isHere(tile)) return;
        m_ready.add(tile, picture);
        if (!m_show.isActive()) m_show.start();
    });
    connect(m_loader, &TileLoader::damaged, this, [this](const LayerTile &tile, bool texturesOnly) {
        if (!isHere(tile) || m_damaged.contains(tile)) return;
        m_damaged.insert(tile);
        const core::SceneNode &node = tile.layer->node(tile.node);
        Q_EMIT tileDamaged(tile.layer->id(), {node.west, node.south, node.east, node.north}, texturesOnly);
    });
    connect(m_loader, &TileLoader::finished, this, [this] {
        if (!m_show.isActive()) m_show.start();
    });
    connect(m_paint, &GroundPaint::painted, this, [this] {
        m_state.tiles()->setPaint([this](const LayerTile &tile) { return m_paint->partOf(tile); });
        if (isSettled()) Q_EMIT settled();
    });
    m_choose.setSingleShot(true);
    m_choose.setInterval(chooseDelay);
    connect(&m_choose, &QTimer::timeout, this, &TileStage::choose);
    m_show.setSingleShot(true);
    m_show.setInterval(15);
    connect(&m_show, &QTimer::timeout, this, &TileStage::showReady);
}

TileStage::~TileStage()
{
    // The loader speaks to this.
    delete m_loader;
    m_paint->setPainter({});
}

void TileStage::setLayers(std::vector<std::shared_ptr<SceneLayer>> layers)
{
    m_loader->load({});
    m_layers = std::move(layers);
    coverGround();
    forget([this](const LayerTile &tile) { return !isHere(tile); });
    choose();
}

void TileStage::forget(const std::function<bool(const LayerTile &)> &gone)
{
    m_state.tiles()->keep([&](const LayerTile &tile) { return !gone(tile); });
    m_ready.removeIf(gone);
    m_damaged.removeIf(gone);
    m_paint->removeIf(gone);
}

void TileStage::levelGround()
{
    coverGround();
    choose();
}

void TileStage::setAround(const core::Extent &extent)
{
    const bool same = extent.west == m_around.west && extent.south == m_around.south &&
                      extent.east == m_around.east && extent.north == m_around.north;
    if (same) return;
    m_around = extent;
    if (m_state.hasGround()) levelGround();
}

void TileStage::coverGround()
{
    m_trees.clear();
    m_chosen.clear();
    // A little below the floors that stand on it, so that nothing fights for depth.
    constexpr double below = 0.3;
    const std::shared_ptr<SceneLayer> before = m_levelGround.layer();
    bool isOther = false;
    if (m_state.hasGround()) {
        core::Extent wanted = extent();
        wanted.include(m_around);
        isOther = m_levelGround.cover(wanted, m_state.ground() - below);
    } else {
        const BeyondTerrain beyond = beyondTerrain(m_layers);
        isOther = m_levelGround.cover(beyond.extent, beyond.height - below,
                                      [&](const core::Extent &square) { return !beyond.reaches(square); });
    }
    if (isOther && before) forget([&](const LayerTile &tile) { return tile.layer == before.get(); });
    m_drawn = m_layers;
    if (m_levelGround.layer()) m_drawn.push_back(m_levelGround.layer());
}

std::optional<double> TileStage::levelGroundHeight() const
{
    if (!m_levelGround.layer()) return {};
    return m_levelGround.layer()->node(0).low;
}

bool TileStage::isHere(const LayerTile &tile) const
{
    return std::any_of(m_drawn.begin(), m_drawn.end(),
                       [&](const auto &layer) { return layer.get() == tile.layer; });
}

core::Extent TileStage::extent() const
{
    // Boxes of terrain reach over its border.
    core::Extent standing;
    core::Extent all;
    for (const std::shared_ptr<SceneLayer> &layer : m_layers) {
        if (!layer->isGround()) standing.include(layer->extent());
        all.include(layer->extent());
    }
    if (!standing.isEmpty()) return standing;
    return all.isEmpty() ? m_around : all;
}

void TileStage::setSize(const QSizeF &size)
{
    m_size = size;
    m_choose.start();
}

void TileStage::setLimits(const core::TileLimits &limits)
{
    m_limits = limits;
    choose();
}

void TileStage::setCeiling(std::uint64_t bytes)
{
    m_ceiling = bytes;
    choose();
}

void TileStage::chooseSoon()
{
    if (!m_choose.isActive()) m_choose.start();
}

void TileStage::makeTrees()
{
    const core::LocalFrame &frame = m_state.camera().frame();
    if (m_trees.size() == m_drawn.size() && frame.longitude() == m_treeFrame.longitude() &&
        frame.latitude() == m_treeFrame.latitude())
        return;
    m_treeFrame = frame;
    m_trees.clear();
    for (const std::shared_ptr<SceneLayer> &layer : m_drawn) {
        core::TileTree &tree = m_trees.emplace_back(core::tileTree(layer->tiles(), frame));
        if (!layer->isGround()) continue;
        // What is painted there must not be coarser than what lies there.
        for (core::TileVolume &tile : tree)
            tile.error = std::max(tile.error, paintError(tile));
    }
}

void TileStage::choose()
{
    m_choose.stop();
    makeTrees();
    m_chosen = core::selectTiles(m_trees, m_state.camera().tileCamera(m_size, margin), m_limits).tiles;
    std::vector<std::pair<std::shared_ptr<const SceneLayer>, std::uint32_t>> missing;
    const auto want = [&](std::uint32_t tree, std::uint32_t node) {
        const LayerTile tile{m_drawn[tree].get(), node};
        if (!m_ready.contains(tile) && !m_damaged.contains(tile)) missing.emplace_back(m_drawn[tree], node);
    };
    // The roots first: they stand in for whatever is not there yet.
    for (std::uint32_t tree = 0; tree < m_drawn.size(); ++tree)
        want(tree, 0);
    for (const core::TileRef &ref : m_chosen)
        if (ref.tile != 0) want(ref.tree, ref.tile);
    m_loader->load(std::move(missing));
    if (!m_show.isActive()) m_show.start();
}

void TileStage::showReady()
{
    const std::vector<core::TileRef> drawn = core::standIns(
        m_trees, m_chosen, [this](const core::TileRef &ref) { return m_ready.contains(tileOf(ref)); });
    QSet<LayerTile> wanted;
    for (const core::TileRef &ref : drawn)
        wanted.insert(tileOf(ref));
    TileModel &tiles = *m_state.tiles();
    bool changed = static_cast<std::size_t>(tiles.rowCount()) != drawn.size();
    // What comes is there before what it replaces goes.
    for (const core::TileRef &ref : drawn)
        if (!tiles.contains(tileOf(ref))) {
            changed = true;
            tiles.add(m_drawn[ref.tree], ref.tile, m_ready.picture(tileOf(ref)),
                      m_drawn[ref.tree]->isGround() ? m_paint->partOf(tileOf(ref)) : GroundPaint::Part());
        }
    tiles.keep([&](const LayerTile &tile) { return wanted.contains(tile); });
    // The roots stand in for whatever is not there.
    for (const LayerTile &tile : wanted)
        m_ready.touch(tile);
    for (const core::TileRef &ref : m_chosen)
        m_ready.touch(tileOf(ref));
    m_ready.shrink(m_ceiling, [&](const LayerTile &tile) { return tile.node == 0 || wanted.contains(tile); });
    wantPaint();
    if (changed) Q_EMIT shown();
    if (isSettled()) Q_EMIT settled();
}

// Of each ground its root, which stands in for the rest, then what fills most of the picture.
void TileStage::wantPaint()
{
    const core::TileCamera eye = m_state.camera().tileCamera(m_size, margin);
    std::vector<std::pair<double, GroundPaint::Square>> wanted;
    for (const core::TileRef &ref : m_chosen) {
        if (!m_drawn[ref.tree]->isGround() || !m_ready.contains(tileOf(ref))) continue;
        core::TileVolume tile = m_trees[ref.tree][ref.tile];
        tile.error = 2 * std::max(tile.half[0], tile.half[1]);
        const double seen = std::min(eye.screenError(tile), 1e6);
        int pixels = 256;
        // Where nothing finer follows, what lies at one's feet needs more.
        const int most = tile.children == 0 ? 4096 : 1024;
        while (pixels < most && pixels < seen * 0.8)
            pixels *= 2;
        wanted.push_back({seen, {tileOf(ref), pixels}});
    }
    std::stable_sort(wanted.begin(), wanted.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<GroundPaint::Square> squares;
    for (const std::shared_ptr<SceneLayer> &layer : m_drawn)
        if (layer->isGround()) squares.push_back({{layer.get(), 0}, 512});
    for (const auto &[seen, square] : wanted)
        squares.push_back(square);
    m_paint->want(std::move(squares));
    m_paint->shrink(m_ceiling / 2);
}

bool TileStage::isSettled() const
{
    return !m_paint->isBusy() && !m_show.isActive() && !m_loader->isBusy() && !m_choose.isActive();
}

} // namespace machi::scene
