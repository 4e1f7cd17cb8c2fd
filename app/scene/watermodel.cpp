#include "scene/watermodel.h"

#include "scene/framepose.h"

#include <QQmlEngine>
#include <QQuaternion>
#include <QVector3D>

#include <algorithm>

namespace machi::scene {

namespace {

template <typename T> QByteArray bytes(const std::vector<T> &values)
{
    return QByteArray(reinterpret_cast<const char *>(values.data()),
                      static_cast<qsizetype>(values.size() * sizeof(T)));
}

} // namespace

void WaterGeometry::show(const core::WaterMesh &mesh)
{
    clear();
    setPrimitiveType(PrimitiveType::Triangles);
    setStride(sizeof(core::WaterVertex));
    addAttribute(Attribute::PositionSemantic, offsetof(core::WaterVertex, east), Attribute::F32Type);
    addAttribute(Attribute::TexCoord0Semantic, offsetof(core::WaterVertex, u), Attribute::F32Type);
    addAttribute(Attribute::IndexSemantic, 0, Attribute::U32Type);
    setVertexData(bytes(mesh.vertices));
    setIndexData(bytes(mesh.indices));
    // Water that is lifted over a coarse ground must not be culled for it.
    setBounds({mesh.low[0], mesh.low[1], mesh.low[2]}, {mesh.high[0], mesh.high[1], mesh.high[2] + 20});
    update();
}

void WallTexture::show(const WallWater &water)
{
    setFormat(RGBA32F);
    setHasTransparency(false); // the fourth number is a height
    if (water.isEmpty()) {
        const float dry[4] = {0, 0, 0, -10000};
        setSize({1, 1});
        setTextureData(QByteArray(reinterpret_cast<const char *>(dry), sizeof(dry)));
    } else {
        setSize(water.size);
        setTextureData(water.texels);
    }
}

WaterModel::~WaterModel() = default;

int WaterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant WaterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const core::LocalFrame &own = row.shown.frame;
    switch (role) {
    case Geometry:
        return QVariant::fromValue<QObject *>(row.geometry.get());
    case Colours:
        return QVariant::fromValue<QObject *>(row.colours.get());
    case Place:
        return single(m_frame.pointFrom(own, {}) + core::Vector3{0, 0, m_nudge});
    case Turn:
        return turnInto(m_frame, own);
    default:
        return {};
    }
}

QHash<int, QByteArray> WaterModel::roleNames() const
{
    return {
        {Geometry, "waterGeometry"}, {Colours, "waterColours"}, {Place, "waterPlace"}, {Turn, "waterTurn"}};
}

void WaterModel::show(const std::vector<Shown> &squares)
{
    for (int at = rowCount() - 1; at >= 0; --at) {
        const std::uint32_t number = m_rows[static_cast<std::size_t>(at)].shown.number;
        if (std::any_of(squares.begin(), squares.end(),
                        [&](const Shown &one) { return one.number == number; }))
            continue;
        beginRemoveRows({}, at, at);
        const Row gone = std::move(m_rows[static_cast<std::size_t>(at)]);
        m_rows.erase(m_rows.begin() + at);
        endRemoveRows();
    }
    bool changed = false;
    for (const Shown &one : squares) {
        const auto same = std::find_if(m_rows.begin(), m_rows.end(),
                                       [&](const Row &row) { return row.shown.number == one.number; });
        if (same != m_rows.end() && same->shown.square == one.square) continue;
        if (same != m_rows.end()) {
            same->shown = one;
            same->geometry->show(one.square->mesh);
            same->colours->show(one.square->colours);
            changed = true;
            continue;
        }
        Row row{one, std::make_unique<WaterGeometry>(), std::make_unique<ScenePixels>(one.square->colours)};
        row.geometry->show(one.square->mesh);
        // Else the script engine takes what a model hands out for its own.
        QQmlEngine::setObjectOwnership(row.geometry.get(), QQmlEngine::CppOwnership);
        QQmlEngine::setObjectOwnership(row.colours.get(), QQmlEngine::CppOwnership);
        beginInsertRows({}, rowCount(), rowCount());
        m_rows.push_back(std::move(row));
        endInsertRows();
    }
    if (!changed) return;
    // As in TileModel: new texels are no movement to Qt 6.4, and a smoothed picture would keep the old ones.
    m_nudge = m_nudge > 0 ? 0 : 0.0005;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Place});
}

void WaterModel::setFrame(const core::LocalFrame &frame)
{
    m_frame = frame;
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Place, Turn});
}

} // namespace machi::scene
