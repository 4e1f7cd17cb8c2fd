#pragma once

#include "core/water/waterfield.h"
#include "core/water/watermesh.h"
#include "scene/scenelayer.h"
#include "scene/tilepicture.h"

#include <QObject>
#include <QThreadPool>
#include <QVector4D>

#include <atomic>
#include <memory>
#include <vector>

namespace machi::scene {

/// What the water of a moment is made of. `WaterLayer::colours` may be left empty: tables get those of their
/// style.
struct WaterInput
{
    QList<core::WaterLayer> layers;
    std::shared_ptr<core::Terrain> terrain; ///< nobody else's; nullptr = level ground
    double ground = 0;                      ///< metres: of the level ground
};

/// What is known of it once it is open.
struct WaterFacts
{
    core::Extent extent;      ///< degrees; empty = there is no water
    double cell = 0;          ///< metres
    double low = 0, high = 0; ///< heights between which it lies, metres, as far as a first look tells
    QStringList ranked;       ///< titles: core::WaterField::ranked
    bool hasMetres = false;
    core::Issues issues; ///< what was left out

    /// What must be said beside a picture of it: where ranks are drawn as heights, and what is missing.
    QStringList notes() const;
};

/// A square for the graphics card; no triangles where it is dry.
struct WaterSquare
{
    core::Extent box; ///< degrees
    core::WaterMesh mesh;
    PixelBlock colours;
};

/// The water about the bodies of a tile: its height in the tile's frame and its colour, texel by texel.
struct WallWater
{
    QByteArray texels; ///< four floats each: red, green, blue 0 … 1, height in metres; the northern row first
    QSize size;
    QVector4D place; ///< (position - x, y) times z, w is the place in it, metres of the tile's frame
    bool isEmpty() const { return size.isEmpty(); }
};

/// Makes the pieces of a water surface on a thread of its own. Main thread.
class WaterLoader : public QObject
{
    Q_OBJECT

public:
    explicit WaterLoader(QObject *parent = nullptr);
    ~WaterLoader() override;

    /// Another moment, style or choice of layers: `opened` follows, and what was asked for before is given
    /// up.
    void open(const WaterInput &input);

    struct Square
    {
        std::uint32_t number;
        core::Extent box;
        double cell; ///< metres
    };
    using Wall = std::pair<std::shared_ptr<const SceneLayer>, std::uint32_t>;
    /// Makes these of what was opened last, or is about to be, squares before walls; gives up what was asked
    /// for before.
    void make(std::vector<Square> squares, std::vector<Wall> walls);
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void opened(const machi::scene::WaterFacts &facts);
    void squareMade(quint32 number, const std::shared_ptr<const machi::scene::WaterSquare> &square);
    void wallMade(const machi::scene::LayerTile &tile, const machi::scene::WallWater &water);
    void finished();

private:
    struct Shared;
    QThreadPool m_pool;
    std::shared_ptr<Shared> m_shared;
    bool m_isBusy = false;
};

} // namespace machi::scene
