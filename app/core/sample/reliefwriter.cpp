#include "core/sample/citygmlfile.h"
#include "core/sample/objectwriters.h"
#include "core/sample/random.h"

#include <algorithm>
#include <cmath>

namespace machi::core::sample {

namespace {

/// The lattice that the terrain is cut into; cells that an embankment crosses are cut once more from south to
/// north, and their neighbours take up the extra corners, so that the surface has no cracks.
class Lattice
{
public:
    explicit Lattice(const TownPlan &plan)
        : m_plan(plan), m_parts(plan.buildings() <= 1000 ? 20 : 40), m_steps(m_parts == 20 ? 6 : 4)
    {
    }

    int parts() const { return m_parts; }

    bool isFine(Square cell) const
    {
        const Box box = boxOf(cell, m_parts);
        if (!isInside(cell)) return false;
        for (const Terrain::Name name : {Terrain::Ara, Terrain::Tone}) {
            const River &river = m_plan.terrain().river(name);
            const double x = (box.west + box.east) / 2;
            const double low = river.offset({x, box.south});
            const double high = river.offset({x, box.north});
            const double nearest = low < 0 && high > 0 ? 0 : std::min(std::abs(low), std::abs(high));
            const double farthest = std::max(std::abs(low), std::abs(high));
            if (nearest < River::outer + 12 && farthest > River::inner - 12) return true;
        }
        return false;
    }

    bool isInside(Square cell) const
    {
        const Box box = boxOf(cell, m_parts);
        const Box &area = m_plan.area();
        return box.east > area.west && box.west < area.east && box.north > area.south &&
               box.south < area.north;
    }

    /// Writes the triangles of a cell; gives their number.
    template <typename Triangle> void cut(Square cell, Triangle triangle) const
    {
        if (isFine(cell)) {
            for (int step = 0; step < m_steps; ++step) {
                const Position a = corner(cell, 0, step), b = corner(cell, 1, step);
                const Position c = corner(cell, 1, step + 1), d = corner(cell, 0, step + 1);
                triangle(a, b, c);
                triangle(a, c, d);
            }
            return;
        }
        const bool west = isFine({cell.row, cell.column - 1});
        const bool east = isFine({cell.row, cell.column + 1});
        if (!west && !east) {
            triangle(corner(cell, 0, 0), corner(cell, 1, 0), corner(cell, 1, m_steps));
            triangle(corner(cell, 0, 0), corner(cell, 1, m_steps), corner(cell, 0, m_steps));
            return;
        }
        std::vector<Position> ring;
        for (int step = 0; step <= m_steps; step += east ? 1 : m_steps)
            ring.push_back(corner(cell, 1, step));
        for (int step = m_steps; step >= 0; step -= west ? 1 : m_steps)
            ring.push_back(corner(cell, 0, step));
        const Box box = boxOf(cell, m_parts);
        const Position middle = at({(box.west + box.east) / 2, (box.south + box.north) / 2});
        for (std::size_t i = 0; i < ring.size(); ++i)
            triangle(middle, ring[i], ring[(i + 1) % ring.size()]);
    }

private:
    // The same arithmetic for a corner from whichever cell it is asked, so that neighbours agree to the last
    // digit.
    Position corner(Square cell, int east, int step) const
    {
        return at(cornerOf({cell.row * m_steps + step, (cell.column + east) * m_steps}, m_parts * m_steps));
    }
    Position at(Point point) const { return {point, m_plan.terrain().groundMillimetres(point)}; }

    const TownPlan &m_plan;
    int m_parts;
    int m_steps;
};

void writeSquare(CityGmlFile &file, const Town &town, const Lattice &lattice, Square square)
{
    const int parts = lattice.parts();
    TextFile &text = file.text();
    bool begun = false;
    const auto begin = [&] {
        const std::string name = standardCode(square);
        file.beginMember();
        file.open("dem:ReliefFeature",
                  objectId("dem", placeKey(town.plan.seed(), 701, square.row, square.column)));
        file.value("gml:name", name);
        file.begun("2026-03-20");
        file.value("dem:lod", "1");
        file.open("dem:reliefComponent");
        file.open("dem:TINRelief",
                  objectId("dem", placeKey(town.plan.seed(), 702, square.row, square.column)));
        file.value("gml:name", name);
        file.value("dem:lod", "1");
        text << "<dem:tin>\n<gml:TriangulatedSurface>\n<gml:trianglePatches>\n";
    };
    for (int row = 0; row < parts; ++row)
        for (int column = 0; column < parts; ++column) {
            const Square cell{square.row * parts + row, square.column * parts + column};
            if (!lattice.isInside(cell)) continue;
            if (!begun) begin();
            begun = true;
            lattice.cut(cell, [&](const Position &a, const Position &b, const Position &c) {
                text << "<gml:Triangle>\n<gml:exterior>\n";
                const Position corners[] = {a, b, c};
                file.ring(corners);
                text << "</gml:exterior>\n</gml:Triangle>\n";
            });
        }
    if (!begun) return;
    text << "</gml:trianglePatches>\n</gml:TriangulatedSurface>\n</dem:tin>\n";
    file.close("dem:TINRelief");
    file.close("dem:reliefComponent");
    file.quality("uro:demDataQualityAttribute", 1, "112", "000");
    file.close("dem:ReliefFeature");
    file.endMember();
}

} // namespace

void writeRelief(const Town &town, Output &output)
{
    const Lattice lattice(town.plan);
    const auto groups = secondarySquares(town.plan.area());
    double done = 0;
    for (const SquareGroup &group : groups) {
        CityGmlFile file(
            output, QStringLiteral("udx/dem/%1_dem_6697_op.gml").arg(QString::fromStdString(group.code)));
        const double rows = group.last.row - group.first.row + 1;
        for (int row = group.first.row; row <= group.last.row; ++row)
            for (int column = group.first.column; column <= group.last.column; ++column) {
                if (!output.goOn((done + (row - group.first.row) / rows) / double(groups.size()))) return;
                writeSquare(file, town, lattice, {row, column});
            }
        file.finish(QStringLiteral("terrain"));
        ++done;
    }
}

} // namespace machi::core::sample
