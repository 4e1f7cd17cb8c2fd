#include "core/sample/building.h"
#include "core/sample/flood.h"
#include "support/testregistry.h"

#include <QPolygonF>

#include <set>

using namespace machi::core::sample;

class TestBuilding : public QObject
{
    Q_OBJECT

    static QPolygonF polygonOf(const std::vector<Point> &points)
    {
        QPolygonF polygon;
        for (const Point point : points)
            polygon << QPointF(point.x, point.y);
        return polygon;
    }

    static double sizeOf(const QPolygonF &polygon)
    {
        double twice = 0;
        for (qsizetype i = 0; i + 1 < polygon.size(); ++i)
            twice += polygon[i].x() * polygon[i + 1].y() - polygon[i + 1].x() * polygon[i].y();
        return qAbs(twice / 2);
    }

private Q_SLOTS:
    void standsOnItsBlockAndTouchesNobody()
    {
        const TownPlan plan(11202, 3000);
        std::set<int> usages;
        std::size_t corners = 0;
        for (const Block &block : plan.blocksAround(plan.area())) {
            const QPolygonF ground = polygonOf({block.corners.begin(), block.corners.end()});
            std::vector<QPolygonF> earlier;
            for (const Building &building : buildingsOf(plan, block)) {
                QVERIFY2(area(building.footprint) > 10,
                         qPrintable(QString::number(area(building.footprint))));
                corners = std::max(corners, building.footprint.size());
                const QPolygonF footprint = polygonOf(building.footprint);
                for (const QPointF &corner : footprint)
                    QVERIFY(ground.containsPoint(corner, Qt::WindingFill));
                for (const QPolygonF &other : earlier) {
                    if (!other.boundingRect().intersects(footprint.boundingRect())) continue;
                    QVERIFY(sizeOf(other.intersected(footprint)) < 1e-6);
                }
                earlier.push_back(footprint);
                usages.insert(building.usage);
            }
        }
        QCOMPARE(corners, std::size_t(8)); // U-shaped schools
        for (const int usage : {401, 402, 403, 404, 411, 412, 413, 414, 415, 421, 422, 431, 441, 454, 461})
            QVERIFY2(usages.count(usage), qPrintable(QString::number(usage)));
    }

    void hasBelievableHeights()
    {
        const TownPlan plan(11202, 3000);
        int tall = 0, dummyHeight = 0, dummyStoreys = 0, missing = 0, undated = 0, detailed = 0;
        for (const Block &block : plan.blocksAround(plan.area()))
            for (const Building &building : buildingsOf(plan, block)) {
                QVERIFY(building.eaves >= 2500 && building.eaves <= 60000);
                QVERIFY(building.ridge >= building.eaves);
                QVERIFY(building.storeys >= 1 && building.storeys <= 14);
                QVERIFY(building.blockHeight() > 0 && building.blockHeight() <= building.ridge);
                tall += building.ridge >= 15000;
                dummyHeight += building.heightUnknown;
                dummyStoreys += building.storeysUnknown;
                missing += building.storeysMissing;
                undated += building.year == 0;
                detailed += building.detailed;
            }
        QVERIFY(tall > 60 && tall < 500);
        QVERIFY(dummyHeight > 5 && dummyHeight < 100);
        QVERIFY(dummyStoreys > 10 && missing > 10 && undated > 100);
        QVERIFY(detailed > 50 && detailed < 1500);
    }
};

MACHI_TEST(TestBuilding)
#include "testbuilding.moc"
