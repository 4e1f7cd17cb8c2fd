#include "core/sample/citygmlfile.h"
#include "core/sample/objectwriters.h"
#include "core/sample/random.h"

namespace machi::core::sample {

namespace {

std::vector<Point> squareRound(Point at, double reach)
{
    return {{at.x - reach, at.y - reach},
            {at.x + reach, at.y - reach},
            {at.x + reach, at.y + reach},
            {at.x - reach, at.y + reach}};
}

class Green
{
public:
    Green(const Town &town, Output &output, Square square)
        : m_town(town),
          m_square(square),
          m_file(output, QStringLiteral("udx/veg/") + QString::fromStdString(standardCode(square)) +
                             QStringLiteral("_veg_6697_op.gml"))
    {
    }

    void tree(Point at, std::uint64_t key, bool broad)
    {
        if (!(squareAt(at) == m_square)) return;
        Random random(key);
        const std::int64_t height = random.between(50, 110) * std::int64_t(100);
        const std::int64_t ground = m_town.plan.terrain().groundMillimetres(at);
        m_file.beginMember();
        m_file.open("veg:SolitaryVegetationObject", objectId("veg", key));
        m_file.begun("2026-03-20");
        m_file.quality("uro:vegDataQualityAttribute", 1, "119", "700");
        m_file.code("veg:class", "SolitaryVegetationObject_class", 1);
        m_file.code("veg:species", "SolitaryVegetationObject_species", broad ? "062" : "015");
        m_file.measure("veg:height", "m", {height / 100, 1});
        m_file.open("veg:lod1Geometry");
        m_file.prism(squareRound(at, double(height) / 1000 * (broad ? 0.28 : 0.2)), ground, ground + height);
        m_file.close("veg:lod1Geometry");
        m_file.close("veg:SolitaryVegetationObject");
        m_file.endMember();
    }

    void park(const Block &block)
    {
        const auto at = [&](double u, double v) {
            const auto &[a, b, c, d] = block.corners;
            const Point low = a + (b - a) * u;
            return low + (d + (c - d) * u - low) * v;
        };
        Random random(placeKey(block.key, 4));
        for (int i = 0; i < 5; ++i)
            for (int j = 0; j < 4; ++j) {
                const double u = 0.1 + 0.18 * i + random.between(-0.05, 0.05);
                const double v = 0.14 + 0.24 * j + random.between(-0.05, 0.05);
                const bool edge = i == 0 || i == 4 || j == 0 || j == 3;
                // The lawn in the middle and the corner with the toilet stay free.
                if (edge && !(u > 0.7 && v < 0.3)) tree(at(u, v), placeKey(block.key, 5, i, j), true);
            }
        lawn(block, {at(0.25, 0.28), at(0.75, 0.28), at(0.75, 0.72), at(0.25, 0.72)});
    }

    void avenue()
    {
        const Streets &streets = m_town.plan.streets();
        for (int row = 0; m_town.plan.isBuilt(0, row) && m_town.plan.isBuilt(-1, row); ++row)
            for (int i = 1; i <= 3; ++i)
                for (const int side : {-1, 1}) {
                    const Point from = streets.corner(0, row, side, 1);
                    const Point to = streets.corner(0, row + 1, side, -1);
                    const Point at = from + (to - from) * (i / 4.0) + Point{-1.6 * side, 0};
                    tree(at, placeKey(m_town.plan.seed(), 901, row, i * side), false);
                }
    }

    void finish() { m_file.finish(QStringLiteral("vegetation")); }

private:
    void lawn(const Block &block, const std::vector<Point> &outline)
    {
        std::int64_t ground = m_town.plan.terrain().groundMillimetres(outline.front());
        for (const Point at : outline)
            ground = std::min(ground, m_town.plan.terrain().groundMillimetres(at));
        m_file.beginMember();
        m_file.open("veg:PlantCover", objectId("veg", placeKey(block.key, 6)));
        m_file.begun("2026-03-20");
        m_file.quality("uro:vegDataQualityAttribute", 1, "119", "700");
        m_file.code("veg:class", "PlantCover_class", 4);
        m_file.measure("veg:averageHeight", "m", {1, 1});
        m_file.text() << "<veg:lod1MultiSolid>\n<gml:MultiSolid>\n<gml:solidMember>\n";
        m_file.prism(outline, ground, ground + 100);
        m_file.text() << "</gml:solidMember>\n</gml:MultiSolid>\n</veg:lod1MultiSolid>\n";
        m_file.close("veg:PlantCover");
        m_file.endMember();
    }

    const Town &m_town;
    Square m_square;
    CityGmlFile m_file;
};

void writeThing(CityGmlFile &file, const Town &town, Point at, std::uint64_t key, int function,
                std::int64_t height)
{
    const std::int64_t ground = town.plan.terrain().groundMillimetres(at);
    file.beginMember();
    file.open("frn:CityFurniture", objectId("frn", key));
    file.begun("2026-03-20");
    file.code("frn:class", "CityFurniture_class", 1000);
    file.code("frn:function", "CityFurniture_function", function);
    file.open("frn:lod1Geometry");
    file.prism(squareRound(at, 0.15), ground, ground + height);
    file.close("frn:lod1Geometry");
    file.quality("uro:frnDataQualityAttribute", 1, "111", "700");
    file.close("frn:CityFurniture");
    file.endMember();
}

} // namespace

void writeGreenery(const Town &town, Output &output)
{
    forEachSquare(town, output, [&](Square square) {
        Green green(town, output, square);
        for (const Block &block : town.plan.blocksAround(boxOf(square)))
            if (block.use == BlockUse::Park && squareAt(block.centre()) == square) green.park(block);
        green.avenue();
        green.finish();
    });
}

void writeFurniture(const Town &town, Output &output)
{
    constexpr int trafficLight = 4900;
    constexpr int lamp = 4200;
    const TownPlan &plan = town.plan;
    forEachSquare(town, output, [&](Square square) {
        CityGmlFile file(
            output,
            QStringLiteral("udx/frn/%1_frn_6697_op.gml").arg(QString::fromStdString(standardCode(square))));
        const Box box = boxOf(square);
        for (int row = Streets::rowOf(box.south) - 1; row <= Streets::rowOf(box.north) + 1; ++row)
            for (int column = Streets::columnOf(box.west) - 1; column <= Streets::columnOf(box.east) + 1;
                 ++column) {
                const bool built = plan.isBuilt(column, row) && plan.isBuilt(column - 1, row);
                if (!built || !Streets::isMainColumn(column)) continue;
                const int function = Streets::isMainRow(row) ? trafficLight : lamp;
                for (const int side : {-1, 1}) {
                    const Point at = plan.streets().corner(column, row, side, 1) + Point{-0.4 * side, 0.6};
                    if (squareAt(at) == square)
                        writeThing(file, town, at, placeKey(plan.seed(), 902, column, row * 2 + (side > 0)),
                                   function, function == lamp ? 7000 : 5500);
                }
            }
        file.finish(QStringLiteral("furniture"));
    });
}

} // namespace machi::core::sample
