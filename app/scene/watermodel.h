#pragma once

#include "core/model/localframe.h"
#include "scene/waterloader.h"

#include <QAbstractListModel>
#include <QQuick3DGeometry>
#include <QQuick3DTextureData>

#include <functional>
#include <memory>
#include <vector>

namespace machi::scene {

/// The triangles of a square of water. Attributes: position, and the place in the square's colours.
class WaterGeometry : public QQuick3DGeometry
{
    Q_OBJECT

public:
    void show(const core::WaterMesh &mesh);
};

/// WallWater as a texture; dry while there is none.
class WallTexture : public QQuick3DTextureData
{
    Q_OBJECT

public:
    WallTexture() { show({}); }
    void show(const WallWater &water);
};

/// The squares of water that are shown, for the Repeater3D of `resources/scene/scene.qml`. Main thread.
class WaterModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { Geometry = Qt::UserRole, Colours, Place, Turn };

    using QAbstractListModel::QAbstractListModel;
    ~WaterModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    struct Shown
    {
        std::uint32_t number;
        core::LocalFrame frame; ///< of its positions
        std::shared_ptr<const WaterSquare> square;
    };
    /// Shows these and no others; a square that was there and is another one now changes in place.
    void show(const std::vector<Shown> &squares);
    void setFrame(const core::LocalFrame &frame); ///< the camera's

private:
    struct Row
    {
        Shown shown;
        std::unique_ptr<WaterGeometry> geometry;
        std::unique_ptr<ScenePixels> colours;
    };

    core::LocalFrame m_frame;
    double m_nudge = 0; ///< metres
    std::vector<Row> m_rows;
};

} // namespace machi::scene
