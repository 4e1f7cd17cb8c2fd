#include "core/model/shape.h"
#include "support/testregistry.h"

using namespace machi::core;

class TestShape : public QObject
{
    Q_OBJECT

    static Shape courtyard()
    {
        Shape shape;
        shape.type = ShapeType::MultiPolygon;
        shape.coordinates = {0, 0, 4, 0, 4, 4, 0, 0, 1, 1, 2, 1, 2, 2, 1, 1, 9, 9, 10, 9, 10, 10, 9, 9};
        shape.rings = {0, 4, 8};
        shape.parts = {0, 2};
        return shape;
    }

private Q_SLOTS:
    void wkbRoundTrip()
    {
        const Shape shape = courtyard();
        const auto wkb = shape.toWkb();
        const Shape back = Shape::fromWkb(wkb.data(), wkb.size());
        QCOMPARE(back.type, ShapeType::MultiPolygon);
        QVERIFY(back.coordinates == shape.coordinates);
        QVERIFY(back.rings == shape.rings);
        QVERIFY(back.parts == shape.parts);
        QCOMPARE(back.extent().east, 10.0);
    }

    void everyCutIsRefused()
    {
        const auto wkb = courtyard().toWkb();
        for (std::size_t size = 0; size < wkb.size(); ++size)
            QVERIFY(Shape::fromWkb(wkb.data(), size).isEmpty());
    }

    void pointsKeepTheirHeight()
    {
        Shape shape;
        shape.type = ShapeType::Point;
        shape.hasZ = true;
        shape.coordinates = {139.4, 36.1, 30.5};
        const auto wkb = shape.toWkb();
        const Shape back = Shape::fromWkb(wkb.data(), wkb.size());
        QVERIFY(back.hasZ);
        QCOMPARE(back.coordinates.at(2), 30.5);
    }

    void emptyHasNoExtent() { QVERIFY(Shape().extent().isEmpty()); }
};

MACHI_TEST(TestShape)
#include "testshape.moc"
