#pragma once

#include "core/store/terrain.h"
#include "core/water/watersource.h"

#include <memory>
#include <vector>

namespace machi::core {

/// A square of the water's surface, cell by cell and at the corners between them.
struct WaterPatch
{
    Extent box;    ///< degrees
    int cells = 0; ///< along each side
    /// Metres at the corners, (cells + 1)² from the north-west; NaN where no wet cell touches.
    std::vector<float> levels;
    std::vector<QRgb> colours; ///< cells², alpha 0 where it is dry

    bool isDry() const { return colours.empty(); }
};

/// The water of all layers that show some, at one moment: its height above the scene's datum and its colour,
/// anywhere, as finely as is asked for. Depths and ranks stand on the terrain, or on level ground where the
/// project has none. Where layers lie above each other, the highest is seen. One thread at a time.
class WaterField
{
public:
    /// Water is drawn at least so high above the ground, metres, so that the two never fight for depth.
    static constexpr double clearance = 0.15;

    /// `terrain` may be nullptr or empty: then the ground is level at `ground` metres. Layers that tell
    /// nothing of the water are left out, each with an issue of a result that holds.
    static Result<std::unique_ptr<WaterField>> open(const QList<WaterLayer> &layers,
                                                    std::shared_ptr<Terrain> terrain, double ground);

    bool isEmpty() const { return m_layers.empty(); }
    Extent extent() const; ///< degrees
    /// Width of the finest cells that make sense, metres.
    double cell() const;
    /// Titles of the layers that know ranks only, so that what is drawn is RankDepth::drawn.
    QStringList ranked() const;
    bool hasMetres() const; ///< some layer tells metres

    /// Heights of the surface as `values`, the layers' opacity in the colours' alpha. False = cancelled, or a
    /// file has an error.
    bool read(WaterCells &cells, const Feedback &feedback);
    bool patch(const Extent &box, int cells, WaterPatch &to, const Feedback &feedback);

private:
    struct Layer
    {
        std::unique_ptr<WaterSource> source;
        QString title;
        double opacity;
    };
    WaterField(std::shared_ptr<Terrain> terrain, double ground)
        : m_terrain(std::move(terrain)), m_ground(ground)
    {
    }
    bool readGround(const WaterCells &cells);

    std::shared_ptr<Terrain> m_terrain;
    double m_ground;
    std::vector<Layer> m_layers;
    std::vector<float> m_heights; ///< scratch: of the ground
};

/// Wet cells grow by so many cells into dry ones, with the height and colour of the nearest: walls stand at
/// the edge of the water.
void growWater(WaterCells &cells, int by);

} // namespace machi::core
