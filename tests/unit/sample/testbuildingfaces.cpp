#include "core/sample/buildingfaces.h"
#include "support/testregistry.h"

#include <map>
#include <tuple>

using namespace machi::core::sample;

class TestBuildingFaces : public QObject
{
    Q_OBJECT

    using Key = std::tuple<std::int64_t, std::int64_t, std::int64_t>;
    static Key keyOf(const Position &position)
    {
        const Degrees at = toDegrees(position.at);
        return {at.latitude, at.longitude, position.height};
    }

private Q_SLOTS:
    void shellsAreClosedAndFaceOutward_data()
    {
        QTest::addColumn<int>("form");
        QTest::newRow("flat") << int(RoofForm::Flat);
        QTest::newRow("penthouse") << int(RoofForm::Penthouse);
        QTest::newRow("gable") << int(RoofForm::Gable);
        QTest::newRow("hip") << int(RoofForm::Hip);
    }

    void shellsAreClosedAndFaceOutward()
    {
        QFETCH(int, form);
        const TownPlan plan(11202, 2000);
        int checked = 0;
        for (const Block &block : plan.blocksAround(plan.area()))
            for (const Building &building : buildingsOf(plan, block)) {
                if (int(building.roof) != form) continue;
                std::map<std::pair<Key, Key>, int> edges;
                double volume = 0;
                const Point origin = building.footprint.front();
                for (const Face &face : facesOf(building)) {
                    QCOMPARE(face.texture.size(),
                             face.picture == Picture::None ? std::size_t(0) : face.rings.size());
                    for (std::size_t r = 0; r < face.rings.size(); ++r) {
                        const auto &ring = face.rings[r];
                        if (!face.texture.empty()) QCOMPARE(face.texture[r].size(), ring.size());
                        for (std::size_t i = 0; i < ring.size(); ++i)
                            ++edges[{keyOf(ring[i]), keyOf(ring[(i + 1) % ring.size()])}];
                        for (std::size_t i = 1; i + 1 < ring.size(); ++i) {
                            const Point a = ring[0].at - origin, b = ring[i].at - origin,
                                        c = ring[i + 1].at - origin;
                            const double za = double(ring[0].height - building.ground) / 1000;
                            const double zb = double(ring[i].height - building.ground) / 1000;
                            const double zc = double(ring[i + 1].height - building.ground) / 1000;
                            volume += (a.x * (b.y * zc - c.y * zb) - a.y * (b.x * zc - c.x * zb) +
                                       za * (b.x * c.y - c.x * b.y)) /
                                      6;
                        }
                    }
                    for (const auto &ring : face.texture)
                        for (const TexturePoint point : ring)
                            QVERIFY(point.u >= 0 && point.u <= 10000 && point.v >= 0 && point.v <= 10000);
                }
                for (const auto &[edge, count] : edges) {
                    QCOMPARE(count, 1);
                    QVERIFY(edges.count({edge.second, edge.first}));
                }
                QVERIFY(volume > 20);
                ++checked;
            }
        QVERIFY(checked > 10);
    }
};

MACHI_TEST(TestBuildingFaces)
#include "testbuildingfaces.moc"
