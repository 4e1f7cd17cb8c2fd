#include "scene/groundpaint.h"

#include <QTimer>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>

namespace machi::scene {

namespace {

/// A single pixel that lets the ground through.
PixelBlock blank()
{
    return {QByteArray(4, '\0'), QSize(1, 1)};
}

QSize sizeOf(const core::SceneNode &node, int longer)
{
    const double flat = std::cos((node.north + node.south) / 2 * std::numbers::pi / 180);
    const double aspect = (node.east - node.west) * flat / std::max(node.north - node.south, 1e-9);
    const auto shorter = [&](double share) { return std::max(16, static_cast<int>(longer * share)); };
    return aspect >= 1 ? QSize(longer, shorter(1 / aspect)) : QSize(shorter(aspect), longer);
}

} // namespace

GroundPaint::GroundPaint(QObject *parent) : QObject(parent), m_alive(std::make_shared<bool>(true)) {}

GroundPaint::~GroundPaint()
{
    *m_alive = false;
}

void GroundPaint::setPainter(Painter painter)
{
    m_painter = std::move(painter);
    refresh();
}

void GroundPaint::refresh()
{
    ++m_round;
    if (!m_painter) {
        m_painted.clear();
        m_bytes = 0;
        Q_EMIT painted();
    }
    next();
}

void GroundPaint::want(std::vector<Square> squares)
{
    m_wanted = std::move(squares);
    for (auto square = m_wanted.rbegin(); square != m_wanted.rend(); ++square)
        if (const auto found = m_painted.find(square->tile); found != m_painted.end())
            found->wanted = ++m_clock;
    next();
}

void GroundPaint::removeIf(const std::function<bool(const LayerTile &)> &goes)
{
    std::erase_if(m_wanted, [&](const Square &square) { return goes(square.tile); });
    m_painted.removeIf([&](const QHash<LayerTile, Painted>::iterator &one) {
        if (!goes(one.key())) return false;
        m_bytes -= one->bytes();
        return true;
    });
}

void GroundPaint::shrink(std::uint64_t ceiling)
{
    if (m_bytes <= ceiling) return;
    std::set<LayerTile> stays;
    for (const Square &square : m_wanted)
        stays.insert(square.tile);
    std::vector<std::pair<std::uint64_t, LayerTile>> order;
    for (auto one = m_painted.cbegin(); one != m_painted.cend(); ++one)
        if (!stays.contains(one.key()) && one.key().node != 0) order.emplace_back(one->wanted, one.key());
    std::sort(order.begin(), order.end());
    for (const auto &[wanted, tile] : order) {
        if (m_bytes <= ceiling) return;
        m_bytes -= m_painted.take(tile).bytes();
    }
}

void GroundPaint::next()
{
    if (m_isPainting || !m_painter) return;
    // First whatever has none, then whatever is old or too coarse.
    const Square *chosen = nullptr;
    for (const bool fresh : {true, false})
        for (const Square &square : m_wanted) {
            if (chosen) break;
            const auto found = m_painted.constFind(square.tile);
            const bool isThere = found != m_painted.cend();
            if (fresh ? !isThere : isThere && (found->round != m_round || found->pixels < square.pixels))
                chosen = &square;
        }
    if (!chosen) return;
    m_isPainting = true;
    const core::SceneNode &node = chosen->tile.layer->node(chosen->tile.node);
    const Square square = *chosen;
    m_painter(
        {node.west, node.south, node.east, node.north}, sizeOf(node, square.pixels),
        [this, square, alive = std::shared_ptr<const bool>(m_alive), round = m_round](const QImage &image) {
            if (*alive) take(square.tile, alive, square.pixels, round, image);
        });
}

void GroundPaint::take(const LayerTile &tile, const std::shared_ptr<const bool> &alive, int size,
                       std::uint64_t round, const QImage &image)
{
    // Its layer may have gone meanwhile, and the address with it.
    const bool isWanted = std::any_of(m_wanted.begin(), m_wanted.end(),
                                      [&](const Square &square) { return square.tile == tile; });
    if (isWanted && m_painter) {
        Painted &painted = m_painted[tile];
        m_bytes -= painted.bytes();
        const QImage rgba = image.convertToFormat(QImage::Format_RGBA8888_Premultiplied);
        const PixelBlock block{
            QByteArray(reinterpret_cast<const char *>(rgba.constBits()), rgba.sizeInBytes()), rgba.size()};
        painted = {image.isNull() ? blank() : block, ++m_stamp, round, ++m_clock, size};
        m_bytes += painted.bytes();
        Q_EMIT this->painted();
    }
    // Not at once: a painter that answers at once would go ever deeper. Until then it counts as busy, or a
    // picture would be taken between two squares.
    QTimer::singleShot(0, this, [this, alive] {
        if (!*alive) return;
        m_isPainting = false;
        next();
        if (!m_isPainting) Q_EMIT painted();
    });
}

GroundPaint::Part GroundPaint::partOf(const LayerTile &tile) const
{
    const core::SceneNode &own = tile.layer->node(tile.node);
    for (std::uint32_t node = tile.node; node != core::noSceneIndex; node = tile.layer->node(node).parent) {
        const auto found = m_painted.constFind({tile.layer, node});
        if (found == m_painted.cend()) continue;
        const core::SceneNode &whole = tile.layer->node(node);
        const double width = whole.east - whole.west;
        const double height = whole.north - whole.south;
        return {found->picture,
                QVector4D(static_cast<float>((own.east - own.west) / width),
                          static_cast<float>((own.north - own.south) / height),
                          static_cast<float>((own.west - whole.west) / width),
                          static_cast<float>((whole.north - own.north) / height)),
                found->stamp};
    }
    return {blank(), {1, 1, 0, 0}, 0};
}

} // namespace machi::scene
