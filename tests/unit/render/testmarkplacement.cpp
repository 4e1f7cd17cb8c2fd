#include "map/markplacement.h"
#include "support/testregistry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace machi;

class TestMarkPlacement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneStandsBesideItsPlace();
    void noNumberCoversAnother();
    void whereThereIsNoRoomAllAreThere();
};

namespace {

QList<map::NumberedPlace> crowd(int count, const QRectF &where)
{
    QRandomGenerator random(5);
    QList<map::NumberedPlace> places;
    for (int i = 0; i < count; ++i)
        places.append({where.topLeft() + QPointF(random.generateDouble() * where.width(),
                                                 random.generateDouble() * where.height()),
                       {i < 9 ? 3.4 : 6.0, 3.4}});
    return places;
}

int overlaps(const QList<QRectF> &boxes)
{
    int found = 0;
    for (qsizetype i = 0; i < boxes.size(); ++i)
        for (qsizetype j = 0; j < i; ++j)
            found += boxes.at(i).intersects(boxes.at(j));
    return found;
}

} // namespace

void TestMarkPlacement::oneStandsBesideItsPlace()
{
    const QRectF room(0, 0, 100, 100);
    for (const QPointF at :
         {QPointF(50, 50), QPointF(1, 50), QPointF(99, 50), QPointF(50, 99), QPointF(50, 1)}) {
        const QRectF box = map::placedNumbers({{at, {6, 3.4}}}, room, 3.6).first();
        QCOMPARE(box.size(), QSizeF(6, 3.4));
        QVERIFY(room.contains(box));
        QVERIFY(!box.contains(at));
        QVERIFY((box.center() - at).manhattanLength() < 10);
    }
}

void TestMarkPlacement::noNumberCoversAnother()
{
    // As the shelters of a city stand around its station.
    const QRectF room(0, 0, 300, 220);
    const QList<map::NumberedPlace> places = crowd(120, {120, 90, 40, 40});
    const QList<QRectF> boxes = map::placedNumbers(places, room, 3.6);
    QCOMPARE(boxes.size(), places.size());
    QCOMPARE(overlaps(boxes), 0);
    for (const QRectF &box : boxes)
        QVERIFY(room.contains(box));
    // Two in one place.
    QCOMPARE(overlaps(map::placedNumbers({places.first(), places.first()}, room, 3.6)), 0);
}

void TestMarkPlacement::whereThereIsNoRoomAllAreThere()
{
    const QRectF room(0, 0, 20, 10);
    QCOMPARE(map::placedNumbers(crowd(200, room), room, 3.6).size(), 200);
    QCOMPARE(map::placedNumbers({}, room, 3.6).size(), 0);
}

MACHI_TEST(TestMarkPlacement)
#include "testmarkplacement.moc"
