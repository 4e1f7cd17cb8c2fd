#pragma once

#include "scene/groundpaint.h"
#include "scene/scenelayer.h"
#include "scene/tilecolours.h"
#include "scene/tilegeometry.h"
#include "scene/tilepicture.h"
#include "scene/watermodel.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace machi::scene {

/// The tiles that are shown, for the Repeater3D of `resources/scene/scene.qml`. Main thread.
class TileModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        Geometry = Qt::UserRole,
        Colours,
        Feet,
        Rows,
        Place,
        Turn,
        Picture,
        Kind,
        Ground,
        Window,
        Opacity,
        Wall,
        WallPlace
    };

    using QAbstractListModel::QAbstractListModel;
    ~TileModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    bool contains(const LayerTile &tile) const;
    void add(std::shared_ptr<const SceneLayer> layer, std::uint32_t node, const PixelBlock &picture = {},
             const GroundPaint::Part &paint = {});
    /// Takes away what `stays` denies.
    void keep(const std::function<bool(const LayerTile &)> &stays);
    void recolour(const SceneLayer &layer);
    /// What is painted on the tiles of grounds.
    void setPaint(const std::function<GroundPaint::Part(const LayerTile &)> &part);
    /// How the water stands about the tiles of bodies.
    void setWalls(const std::function<WallWater(const LayerTile &)> &water);
    /// Places and turns all tiles in another frame.
    void setFrame(const core::LocalFrame &frame);
    std::uint64_t triangles() const;
    std::vector<LayerTile> tiles() const;
    /// Those that are no ground.
    std::vector<std::pair<std::shared_ptr<const SceneLayer>, std::uint32_t>> bodies() const;

private:
    struct Row
    {
        std::shared_ptr<const SceneLayer> layer;
        std::uint32_t node;
        std::unique_ptr<TileGeometry> geometry;
        std::unique_ptr<TileColours> colours;
        std::unique_ptr<TileFeet> feet;
        std::unique_ptr<ScenePixels> picture; ///< none without textures
        GroundPaint::Part paint;              ///< of a ground
        std::unique_ptr<ScenePixels>
            ground; ///< its picture; each tile has its own, for Qt 6.4 loses shared ones
        std::unique_ptr<WallTexture> wall; ///< of a body
        QByteArray wet;                    ///< what it shows
        QVector4D wallPlace;
    };
    void nudge();

    core::LocalFrame m_frame;
    double m_nudge = 0; ///< metres
    std::vector<Row> m_rows;
};

} // namespace machi::scene
