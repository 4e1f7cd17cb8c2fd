#include "scene/tilemodel.h"

#include "scene/framepose.h"

#include <QQmlEngine>
#include <QQuaternion>
#include <QVector3D>

#include <algorithm>

namespace machi::scene {

TileModel::~TileModel() = default;

int TileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const core::LocalFrame &own = row.layer->frame(row.node);
    switch (role) {
    case Geometry:
        return QVariant::fromValue<QObject *>(row.geometry.get());
    case Colours:
        return QVariant::fromValue<QObject *>(row.colours.get());
    case Feet:
        return QVariant::fromValue<QObject *>(row.feet.get());
    case Rows:
        return row.colours->rows();
    case Picture:
        return QVariant::fromValue<QObject *>(row.picture.get());
    case Ground:
        return QVariant::fromValue<QObject *>(row.ground.get());
    case Window:
        return row.paint.window;
    case Wall:
        return QVariant::fromValue<QObject *>(row.wall.get());
    case WallPlace:
        return row.wallPlace;
    case Opacity:
        return row.layer->opacity();
    case Kind:
        return row.layer->isGround() ? 2 : row.picture ? 1 : 0;
    case Place:
        return single(m_frame.pointFrom(own, {}) + core::Vector3{0, 0, m_nudge});
    case Turn:
        return turnInto(m_frame, own);
    default:
        return {};
    }
}

QHash<int, QByteArray> TileModel::roleNames() const
{
    return {{Geometry, "tileGeometry"},  {Colours, "tileColours"}, {Feet, "tileFeet"},
            {Rows, "tileRows"},          {Place, "tilePlace"},     {Turn, "tileTurn"},
            {Picture, "tilePicture"},    {Kind, "tileKind"},       {Ground, "tileGround"},
            {Window, "tileWindow"},      {Opacity, "tileOpacity"}, {Wall, "tileWall"},
            {WallPlace, "tileWallPlace"}};
}

bool TileModel::contains(const LayerTile &tile) const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        return row.node == tile.node && row.layer.get() == tile.layer;
    });
}

void TileModel::add(std::shared_ptr<const SceneLayer> layer, std::uint32_t node, const PixelBlock &picture,
                    const GroundPaint::Part &paint)
{
    const int at = rowCount();
    Row row{layer,
            node,
            std::make_unique<TileGeometry>(layer, node),
            std::make_unique<TileColours>(layer, node),
            std::make_unique<TileFeet>(*layer, node),
            picture.isEmpty() ? nullptr : std::make_unique<ScenePixels>(picture),
            paint,
            layer->isGround() ? std::make_unique<ScenePixels>(paint.picture) : nullptr,
            layer->isGround() ? nullptr : std::make_unique<WallTexture>(),
            {},
            {}};
    // Else the script engine takes what a model hands out for its own.
    for (QObject *object :
         std::initializer_list<QObject *>{row.geometry.get(), row.colours.get(), row.feet.get(),
                                          row.picture.get(), row.ground.get(), row.wall.get()})
        if (object) QQmlEngine::setObjectOwnership(object, QQmlEngine::CppOwnership);
    beginInsertRows({}, at, at);
    m_rows.push_back(std::move(row));
    endInsertRows();
}

void TileModel::keep(const std::function<bool(const LayerTile &)> &stays)
{
    for (int at = rowCount() - 1; at >= 0; --at) {
        const Row &row = m_rows[static_cast<std::size_t>(at)];
        if (stays({row.layer.get(), row.node})) continue;
        beginRemoveRows({}, at, at);
        Row gone = std::move(m_rows[static_cast<std::size_t>(at)]);
        m_rows.erase(m_rows.begin() + at);
        endRemoveRows();
    }
}

void TileModel::recolour(const SceneLayer &layer)
{
    for (Row &row : m_rows)
        if (row.layer.get() == &layer) row.colours->refresh();
    nudge();
}

void TileModel::setPaint(const std::function<GroundPaint::Part(const LayerTile &)> &part)
{
    bool changed = false;
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        Row &row = m_rows[at];
        if (!row.layer->isGround()) continue;
        const GroundPaint::Part fresh = part({row.layer.get(), row.node});
        if (row.paint == fresh) continue;
        row.paint = fresh;
        row.ground->show(fresh.picture);
        changed = true;
    }
    if (changed) nudge();
}

void TileModel::setWalls(const std::function<WallWater(const LayerTile &)> &water)
{
    bool changed = false;
    for (Row &row : m_rows) {
        if (!row.wall) continue;
        const WallWater fresh = water({row.layer.get(), row.node});
        if (fresh.texels == row.wet) continue;
        row.wet = fresh.texels;
        row.wall->show(fresh);
        row.wallPlace = fresh.place;
        changed = true;
    }
    if (changed) nudge();
}

// Qt 6.4 smooths over several frames while nothing moves, and new texels are no movement to it: the old ones
// would shine through.
void TileModel::nudge()
{
    m_nudge = m_nudge > 0 ? 0 : 0.0005;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Window, Opacity, WallPlace, Place});
}

void TileModel::setFrame(const core::LocalFrame &frame)
{
    m_frame = frame;
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Place, Turn});
}

std::uint64_t TileModel::triangles() const
{
    std::uint64_t sum = 0;
    for (const Row &row : m_rows)
        sum += row.layer->node(row.node).indices / 3;
    return sum;
}

std::vector<LayerTile> TileModel::tiles() const
{
    std::vector<LayerTile> all;
    for (const Row &row : m_rows)
        all.push_back({row.layer.get(), row.node});
    return all;
}

std::vector<std::pair<std::shared_ptr<const SceneLayer>, std::uint32_t>> TileModel::bodies() const
{
    std::vector<std::pair<std::shared_ptr<const SceneLayer>, std::uint32_t>> all;
    for (const Row &row : m_rows)
        if (!row.layer->isGround()) all.emplace_back(row.layer, row.node);
    return all;
}

} // namespace machi::scene
