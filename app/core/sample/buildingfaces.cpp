#include "core/sample/buildingfaces.h"

#include <algorithm>

namespace machi::core::sample {

namespace {

// What one picture shows.
constexpr double houseWallWidth = 12, houseWallHeight = 9;
constexpr double officeWallWidth = 24, officeWallHeight = 29.6;
constexpr double tiledRoofSize = 12;

int texturePart(double metres, double pictureMetres)
{
    return int(std::clamp<std::int64_t>(roundToInteger(metres / pictureMetres * 10000), 0, 10000));
}

class Shell
{
public:
    explicit Shell(const Building &building)
        : m_building(building),
          m_low(building.ground),
          m_eaves(building.ground + building.eaves),
          m_ridge(building.ground + building.ridge)
    {
        const bool house = building.block == BlockUse::Homes || building.block == BlockUse::Shops ||
                           building.block == BlockUse::Fields;
        m_wall = house ? Picture::HouseWall : Picture::OfficeWall;
    }

    std::vector<Face> flat()
    {
        ground();
        walls(m_building.footprint, m_low, m_eaves);
        roofPlate({level(m_building.footprint, m_eaves)});
        return std::move(m_faces);
    }

    std::vector<Face> penthouse()
    {
        ground();
        walls(m_building.footprint, m_low, m_eaves);
        const auto &f = m_building.footprint;
        const auto at = [&](double u, double v) { return f[0] + (f[1] - f[0]) * u + (f[3] - f[0]) * v; };
        const std::vector<Point> house = {at(0.55, 0.4), at(0.85, 0.4), at(0.85, 0.75), at(0.55, 0.75)};
        std::vector<Position> hole = level(house, m_eaves);
        std::reverse(hole.begin(), hole.end());
        roofPlate({level(f, m_eaves), hole});
        walls(house, m_eaves, m_ridge);
        roofPlate({level(house, m_ridge)});
        return std::move(m_faces);
    }

    /// `hip`: how far the ridge ends lie inside the gable walls, as a part of the ridge's length.
    std::vector<Face> pitched(bool hip)
    {
        ground();
        std::vector<Point> f = m_building.footprint;
        if (length(f[1] - f[0]) < length(f[2] - f[1])) std::rotate(f.begin(), f.begin() + 1, f.end());
        const Point west = (f[3] + f[0]) * 0.5;
        const Point east = (f[1] + f[2]) * 0.5;
        const double inset = hip ? std::min(0.45, length(f[2] - f[1]) * 0.5 / length(f[1] - f[0])) : 0;
        const Position first{west + (east - west) * inset, m_ridge};
        const Position last{east + (west - east) * inset, m_ridge};
        const std::vector<Position> e = level(f, m_eaves);
        wall(f[0], f[1], m_low, m_eaves);
        wall(f[2], f[3], m_low, m_eaves);
        slope({e[0], e[1], last, first});
        slope({e[2], e[3], first, last});
        if (hip) {
            wall(f[1], f[2], m_low, m_eaves);
            wall(f[3], f[0], m_low, m_eaves);
            slope({e[1], e[2], last});
            slope({e[3], e[0], first});
        } else {
            gable(f[1], f[2], last);
            gable(f[3], f[0], first);
        }
        return std::move(m_faces);
    }

private:
    static std::vector<Position> level(const std::vector<Point> &points, std::int64_t height)
    {
        std::vector<Position> positions;
        for (const Point point : points)
            positions.push_back({point, height});
        return positions;
    }

    void ground()
    {
        std::vector<Position> ring = level(m_building.footprint, m_low);
        std::reverse(ring.begin(), ring.end());
        m_faces.push_back({Face::Ground, {ring}, Picture::None, {}});
    }

    double wallWidth() const { return m_wall == Picture::HouseWall ? houseWallWidth : officeWallWidth; }
    double wallHeight() const { return m_wall == Picture::HouseWall ? houseWallHeight : officeWallHeight; }

    void wall(Point from, Point to, std::int64_t low, std::int64_t high)
    {
        const int u = texturePart(length(to - from), wallWidth());
        const int v = texturePart(double(high - low) / 1000, wallHeight());
        m_faces.push_back({Face::Wall,
                           {{{from, low}, {to, low}, {to, high}, {from, high}}},
                           m_wall,
                           {{{0, 0}, {u, 0}, {u, v}, {0, v}}}});
    }

    void gable(Point from, Point to, Position top)
    {
        const int u = texturePart(length(to - from), wallWidth());
        const int v = texturePart(double(m_eaves - m_low) / 1000, wallHeight());
        const int w = texturePart(double(m_ridge - m_low) / 1000, wallHeight());
        m_faces.push_back({Face::Wall,
                           {{{from, m_low}, {to, m_low}, {to, m_eaves}, top, {from, m_eaves}}},
                           m_wall,
                           {{{0, 0}, {u, 0}, {u, v}, {u / 2, w}, {0, v}}}});
    }

    void walls(const std::vector<Point> &around, std::int64_t low, std::int64_t high)
    {
        for (std::size_t i = 0; i < around.size(); ++i)
            wall(around[i], around[(i + 1) % around.size()], low, high);
    }

    // Laid along its lower edge, the first one.
    void slope(const std::vector<Position> &ring)
    {
        const Point origin = ring[0].at;
        const Point along = unit(ring[1].at - origin);
        const Point up{-along.y, along.x};
        const double rise = double(m_ridge - m_eaves) / 1000;
        std::vector<TexturePoint> texture;
        for (const Position &position : ring) {
            const Point at = position.at - origin;
            const double climb = position.height == m_ridge ? length({dot(at, up), rise}) : 0;
            texture.push_back(
                {texturePart(dot(at, along), tiledRoofSize), texturePart(climb, tiledRoofSize)});
        }
        m_faces.push_back({Face::Roof, {ring}, Picture::TiledRoof, {texture}});
    }

    // A flat roof fills the whole picture, whatever its size.
    void roofPlate(const Rings &rings)
    {
        const Point origin = rings[0][0].at;
        const Point along = unit(rings[0][1].at - origin);
        const Point up{-along.y, along.x};
        double width = 1, depth = 1;
        for (const Position &position : rings[0]) {
            width = std::max(width, dot(position.at - origin, along));
            depth = std::max(depth, dot(position.at - origin, up));
        }
        Face face{Face::Roof, rings, Picture::FlatRoof, {}};
        for (const auto &ring : rings) {
            auto &texture = face.texture.emplace_back();
            for (const Position &position : ring) {
                const Point at = position.at - origin;
                texture.push_back({texturePart(dot(at, along), width), texturePart(dot(at, up), depth)});
            }
        }
        m_faces.push_back(std::move(face));
    }

    const Building &m_building;
    std::int64_t m_low, m_eaves, m_ridge;
    Picture m_wall;
    std::vector<Face> m_faces;
};

} // namespace

std::vector<Face> facesOf(const Building &building)
{
    Shell shell(building);
    switch (building.roof) {
    case RoofForm::Penthouse:
        return shell.penthouse();
    case RoofForm::Gable:
        return shell.pitched(false);
    case RoofForm::Hip:
        return shell.pitched(true);
    case RoofForm::Flat:
        break;
    }
    return shell.flat();
}

} // namespace machi::core::sample
