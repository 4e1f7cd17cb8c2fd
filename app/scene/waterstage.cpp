#include "scene/waterstage.h"

#include <algorithm>
#include <set>
#include <utility>

namespace machi::scene {

namespace {

constexpr double margin = 1.25;
constexpr std::size_t mostKept = 160; ///< squares, of some 200 KB

} // namespace

WaterStage::WaterStage(SceneState &state, QObject *parent)
    : QObject(parent), m_state(state), m_loader(new WaterLoader(this))
{
    m_choose.setSingleShot(true);
    m_choose.setInterval(60);
    connect(&m_choose, &QTimer::timeout, this, &WaterStage::choose);
    m_show.setSingleShot(true);
    m_show.setInterval(0);
    connect(&m_show, &QTimer::timeout, this, &WaterStage::show);
    connect(m_loader, &WaterLoader::opened, this, &WaterStage::open);
    connect(m_loader, &WaterLoader::squareMade, this,
            [this](quint32 number, const std::shared_ptr<const WaterSquare> &square) {
                // Of squares as they lay before.
                if (number >= m_quads.size() || square->box.west != m_quads.box(number).west ||
                    square->box.north != m_quads.box(number).north ||
                    square->box.east != m_quads.box(number).east)
                    return;
                m_made.insert(number, {square, ++m_clock});
                m_show.start();
            });
    connect(m_loader, &WaterLoader::wallMade, this,
            [this](const LayerTile &tile, const WallWater &water) { m_walls.insert(tile, water); });
    connect(m_loader, &WaterLoader::finished, this, [this] { m_show.start(); });
    // Other bodies have other walls.
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_state.tiles(), change, this, [this] {
            if (m_hasWalls) chooseSoon();
        });
}

WaterStage::~WaterStage()
{
    delete m_loader; // it speaks to this
}

void WaterStage::setWater(const WaterInput &input)
{
    m_ids.clear();
    for (const core::WaterLayer &layer : input.layers)
        m_ids.append(layer.layer.id());
    m_isOpen = false;
    m_isNew = true;
    m_loader->open(input);
    // Most moments lie where the one before did: the worker goes on at once, without a turn of this thread,
    // which a frame that is being drawn may hold up.
    m_isLate = input.layers.isEmpty() || m_chosen.empty();
    if (!m_isLate) make(true);
}

void WaterStage::open(const WaterFacts &facts)
{
    m_isOpen = true;
    m_facts = facts;
    m_made.clear();
    m_walls.clear();
    const core::WaterQuads quads(facts.extent, facts.cell);
    if (!(quads == m_quads)) {
        // The rows of the model are known by their numbers.
        m_state.water()->show({});
        m_quads = quads;
        m_isLate = true;
    }
    m_trees.clear();
    makeTrees();
    m_state.setWallLines(facts.ranked.isEmpty());
    Q_EMIT opened();
    if (std::exchange(m_isLate, false)) choose();
}

void WaterStage::setWalls(bool shown)
{
    m_hasWalls = shown;
    m_state.setWalls(shown);
    if (!shown) m_walls.clear();
    choose();
}

void WaterStage::setSize(const QSizeF &size)
{
    m_size = size;
    // Two pixels, as far as tiles of the ground may be wrong.
    if (size.height() > 0) m_state.setWaterLift(2 / m_state.camera().tileCamera(size, 1).pixelsPerRadian);
    chooseSoon();
}

void WaterStage::setLimits(const core::TileLimits &limits)
{
    m_limits = limits;
    chooseSoon();
}

void WaterStage::chooseSoon()
{
    if (!m_choose.isActive()) m_choose.start();
}

bool WaterStage::isReady(std::uint32_t number) const
{
    return m_made.contains(number);
}

void WaterStage::choose()
{
    m_choose.stop();
    m_isLate = !m_isOpen;
    if (!m_isOpen) return;
    makeTrees();
    m_chosen.clear();
    if (!m_trees.empty())
        m_chosen = core::selectTiles(m_trees, m_state.camera().tileCamera(m_size, margin), m_limits).tiles;
    make(false);
    m_show.start();
}

void WaterStage::makeTrees()
{
    const core::LocalFrame &frame = m_state.camera().frame();
    if (m_quads.isEmpty()) return m_trees.clear();
    if (!m_trees.empty() && frame.longitude() == m_treeFrame.longitude() &&
        frame.latitude() == m_treeFrame.latitude())
        return;
    m_treeFrame = frame;
    m_trees = {m_quads.tree(frame, m_facts.low, m_facts.high)};
}

// `all` = of another moment than what is there.
void WaterStage::make(bool all)
{
    std::vector<WaterLoader::Square> squares;
    const auto want = [&](std::uint32_t number) {
        if (all || !isReady(number)) squares.push_back({number, m_quads.box(number), m_quads.cell(number)});
    };
    // The root stands in for what is not there yet, but not while an older moment does.
    if (!m_chosen.empty() && !m_isNew) want(0);
    for (const core::TileRef &ref : m_chosen)
        if (ref.tile != 0 || m_isNew) want(ref.tile);
    std::vector<WaterLoader::Wall> walls;
    if (m_hasWalls && !m_quads.isEmpty())
        for (const auto &[layer, node] : m_state.tiles()->bodies())
            if (all || !m_walls.contains({layer.get(), node})) walls.emplace_back(layer, node);
    m_loader->make(std::move(squares), std::move(walls));
}

void WaterStage::show()
{
    if (!m_isOpen) return;
    const auto isThere = [this](const core::TileRef &ref) { return isReady(ref.tile); };
    if (m_isNew && (m_loader->isBusy() || !std::all_of(m_chosen.begin(), m_chosen.end(), isThere))) return;
    std::vector<WaterModel::Shown> shown;
    if (!m_trees.empty())
        for (const core::TileRef &ref : core::standIns(m_trees, m_chosen, isThere)) {
            Made &made = m_made[ref.tile];
            made.wanted = ++m_clock;
            if (made.square->mesh.indices.empty()) continue;
            const core::Extent &box = m_quads.box(ref.tile);
            shown.push_back({ref.tile,
                             core::LocalFrame((box.west + box.east) / 2, (box.south + box.north) / 2),
                             made.square});
        }
    m_state.water()->show(shown);
    showWalls();
    const bool wasNew = std::exchange(m_isNew, false);
    if (wasNew) return choose(); // the root as well
    if (static_cast<std::size_t>(m_made.size()) > std::max(mostKept, m_chosen.size() * 2)) {
        std::vector<std::pair<std::uint64_t, std::uint32_t>> order;
        for (auto one = m_made.cbegin(); one != m_made.cend(); ++one)
            if (one.key() != 0) order.emplace_back(one->wanted, one.key());
        std::sort(order.begin(), order.end());
        for (const auto &[wanted, number] : order) {
            if (static_cast<std::size_t>(m_made.size()) <= std::max(mostKept, m_chosen.size() * 2)) break;
            m_made.remove(number);
        }
    }
    if (isSettled()) Q_EMIT settled();
}

void WaterStage::showWalls()
{
    // What went away is not kept: its address may be another's one day.
    std::set<LayerTile> here;
    for (const auto &[layer, node] : m_state.tiles()->bodies())
        here.insert({layer.get(), node});
    m_walls.removeIf(
        [&](const QHash<LayerTile, WallWater>::iterator &one) { return !here.contains(one.key()); });
    m_state.tiles()->setWalls([this](const LayerTile &tile) { return m_walls.value(tile); });
}

bool WaterStage::isSettled() const
{
    return m_isOpen ? !m_isNew && !m_loader->isBusy() && !m_choose.isActive() && !m_show.isActive()
                    : m_ids.isEmpty();
}

} // namespace machi::scene
