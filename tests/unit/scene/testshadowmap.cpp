#include "core/model/sunposition.h"
#include "core/scene/shadowmap.h"
#include "support/testregistry.h"

#include <cmath>
#include <numbers>

using namespace machi::core;

namespace {

/// Boxes on level ground, as a tile has them.
struct Boxes
{
    std::vector<SceneVertex> vertices;
    std::vector<std::uint32_t> indices;
    std::vector<SceneFeature> features;

    void add(std::int64_t fid, float west, float south, float east, float north, float low, float high)
    {
        const auto first = static_cast<std::uint32_t>(indices.size());
        const auto corner = [&](int at) {
            SceneVertex vertex{};
            vertex.east = at & 1 ? east : west;
            vertex.north = at & 2 ? north : south;
            vertex.up = at & 4 ? high : low;
            return vertex;
        };
        constexpr int sides[6][4] = {{0, 1, 3, 2}, {4, 5, 7, 6}, {0, 1, 5, 4},
                                     {2, 3, 7, 6}, {0, 2, 6, 4}, {1, 3, 7, 5}};
        for (const auto &side : sides) {
            const auto base = static_cast<std::uint32_t>(vertices.size());
            for (const int at : side)
                vertices.push_back(corner(at));
            for (const std::uint32_t step : {0U, 1U, 2U, 0U, 2U, 3U})
                indices.push_back(base + step);
        }
        features.push_back({fid,
                            first,
                            static_cast<std::uint32_t>(indices.size()) - first,
                            {west, south, low},
                            {east, north, high}});
    }
    SceneTiles::Content content() const { return {vertices, indices, features}; }
};

const auto all = [](std::int64_t) { return true; };

} // namespace

class TestShadowMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A tower 30 m high: its shadow is as long as height / tan(elevation), away from the sun.
    void aTowersShadowHasItsLength()
    {
        const LocalFrame frame(139.39, 36.14);
        Boxes town;
        town.add(1, -5, -5, 5, 5, 0, 30);
        for (const double elevation : {20.0, 40.0, 65.0})
            for (const double azimuth : {100.0, 180.0, 250.0}) {
                const Vector3 towards = directionTo({azimuth, elevation});
                const std::vector<Vector3> corners{
                    {-150, -150, 0}, {150, -150, 0}, {-150, 150, 0}, {150, 150, 0}};
                ShadowMap map(ShadowArea::around(frame, towards, corners, 1024));
                map.add(town.content(), frame, all);
                const double angle = azimuth * std::numbers::pi / 180;
                const Vector3 away{-std::sin(angle), -std::cos(angle), 0};
                // From the tower's middle line to where its far upper edge casts.
                const double length = 30 / std::tan(elevation * std::numbers::pi / 180);
                const double edge = 5 / std::max(std::abs(away.x), std::abs(away.y));
                const double texel = map.area().texel() / std::sin(elevation * std::numbers::pi / 180);
                QVERIFY(map.shades(away * (length + edge - 2 * texel), 0.5));
                QVERIFY(!map.shades(away * (length + edge + 2 * texel), 0.5));
                QVERIFY(!map.shades(away * -(edge + 2 * texel), 0.5)); // towards the sun
                QVERIFY(!map.shades({0, 0, 30}, 0.5));                 // its own roof
            }
    }

    void whatIsHiddenCastsNothing()
    {
        const LocalFrame frame(139.39, 36.14);
        Boxes town;
        town.add(1, -5, -5, 5, 5, 0, 30);
        const std::vector<Vector3> corners{{-100, -100, 0}, {100, 100, 0}};
        ShadowMap map(ShadowArea::around(frame, directionTo({180, 45}), corners, 512));
        map.add(town.content(), frame, [](std::int64_t fid) { return fid != 1; });
        QVERIFY(!map.shades({0, 20, 0}, 0.5));
        map.add(town.content(), frame, all);
        QVERIFY(map.shades({0, 20, 0}, 0.5));
    }

    // Tiles stand in frames of their own: 3 km away the earth has curved by 0.7 m.
    void tilesOfOtherFramesCastWhereTheyStand()
    {
        const LocalFrame frame(139.39, 36.14);
        const LocalFrame own(139.39, 36.167);
        Boxes town;
        town.add(1, -10, -10, 10, 10, 0, 40);
        const Vector3 foot = frame.pointFrom(own, {});
        QVERIFY(foot.y > 2900 && foot.z < -0.6);
        const std::vector<Vector3> corners{foot + Vector3{-100, -100, 0}, foot + Vector3{100, 100, 0}};
        ShadowMap map(ShadowArea::around(frame, directionTo({180, 45}), corners, 512));
        map.add(town.content(), own, all);
        QVERIFY(map.shades(foot + Vector3{0, 45, 0}, 0.5));
        QVERIFY(!map.shades(foot + Vector3{0, 52, 0}, 0.5));
        QVERIFY(!map.shades({0, 45, 0}, 0.5)); // outside the area
    }

    void aMapServesWhatLiesWithinIt()
    {
        const LocalFrame frame(139.39, 36.14);
        const Vector3 sun = directionTo({200, 40});
        const std::vector<Vector3> large{{-100, -100, 0}, {100, 100, 0}};
        const std::vector<Vector3> moved{{-80, -100, 0}, {110, 90, 0}};
        const std::vector<Vector3> small{{-20, -20, 0}, {20, 20, 0}};
        const ShadowArea wide = ShadowArea::around(frame, sun, large, 256, 1.3);
        QVERIFY(wide.serves(ShadowArea::around(frame, sun, moved, 256)));
        QVERIFY(wide.serves(ShadowArea::around(LocalFrame(139.3901, 36.1401), sun, large, 256)));
        QVERIFY(!wide.serves(ShadowArea::around(frame, sun, small, 256))); // too coarse for it
        QVERIFY(!wide.serves(ShadowArea::around(frame, directionTo({201, 40}), large, 256)));
        const std::vector<Vector3> beyond{{-100, -100, 0}, {200, 100, 0}};
        QVERIFY(!wide.serves(ShadowArea::around(frame, sun, beyond, 256)));
    }

    void aZenithSunHasAnAreaToo()
    {
        const LocalFrame frame(139.39, 36.14);
        Boxes town;
        town.add(1, -5, -5, 5, 5, 10, 12);
        const std::vector<Vector3> corners{{-50, -50, 0}, {50, 50, 0}};
        ShadowMap map(ShadowArea::around(frame, {0, 0, 1}, corners, 256));
        map.add(town.content(), frame, all);
        QVERIFY(map.shades({0, 0, 0}, 0.5));
        QVERIFY(!map.shades({6, 0, 0}, 0.5));
    }

    void facesSeenFromTheirEdgeAndEmptyAreasDoNoHarm()
    {
        const LocalFrame frame(139.39, 36.14);
        ShadowMap map(ShadowArea::around(frame, directionTo({180, 45}), {}, 64));
        Boxes town;
        town.add(1, 0, 0, 0, 0, 0, 0);
        map.add(town.content(), frame, all);
        for (const float height : map.heights())
            QVERIFY(std::isfinite(height));
    }
};

MACHI_TEST(TestShadowMap)
#include "testshadowmap.moc"
