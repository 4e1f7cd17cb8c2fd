#pragma once

#include "core/model/localframe.h"
#include "core/scene/cutbox.h"
#include "core/scene/scenetiles.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace machi::core {

/// A square seen from the sun: which places it covers and what a texel of it means. Metres in `frame`.
struct ShadowArea
{
    LocalFrame frame;
    Vector3 towards{0, 0, 1}; ///< the sun, unit
    Vector3 right{1, 0, 0};   ///< unit, square to `towards` and to `up`
    Vector3 up{0, 1, 0};
    double left = 0, bottom = 0; ///< along `right` and `up`
    double side = 1;
    int texels = 1; ///< along a side

    /// The least square that holds all `corners` (of `frame`), `margin` times as wide.
    static ShadowArea around(const LocalFrame &frame, const Vector3 &towards,
                             std::span<const Vector3> corners, int texels, double margin = 1);
    double texel() const { return side / texels; } ///< metres
    /// Whether another area of the same sun lies wholly within this one and is not much smaller.
    bool serves(const ShadowArea &other) const;
};

/// How far towards the sun the nearest surface reaches, texel by texel: what lies lower is in its shadow. A
/// shadow map after L. Williams, "Casting Curved Shadows on Curved Surfaces" (1978), made on the processor:
/// its heights are exact, it needs no graphics, and it is made while the picture goes on. Any thread.
class ShadowMap
{
public:
    static constexpr float nothing = -1e9F;

    /// What lies outside `cut` casts no shadow.
    explicit ShadowMap(const ShadowArea &area, const std::optional<CutBox> &cut = {});

    /// Lets the triangles of a tile cast shadows. `own` = the tile's frame; of objects whose fid `casts`
    /// denies none do. Both sides of a face cast.
    void add(const SceneTiles::Content &content, const LocalFrame &own,
             const std::function<bool(std::int64_t fid)> &casts);

    const ShadowArea &area() const { return m_area; }
    /// Metres along `towards`, row by row from `bottom`, each from `left`; `nothing` where nothing stands.
    const std::vector<float> &heights() const { return m_heights; }
    /// Whether a place (of the area's frame) lies in a shadow by more than `slack` metres; outside: false.
    bool shades(const Vector3 &place, double slack) const;

private:
    struct Corner
    {
        double x, y, z; ///< texels, texels, metres
    };
    bool isLeft(int column, int row, double height) const; ///< not cut away
    void fill(const Corner &a, const Corner &b, const Corner &c);

    ShadowArea m_area;
    std::optional<CutBox> m_cut; ///< in the area's frame
    std::vector<float> m_heights;
};

} // namespace machi::core
