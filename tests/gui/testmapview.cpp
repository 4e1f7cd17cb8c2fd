#include "map/mapview.h"
#include "support/testregistry.h"

using namespace machi;
using map::MapView;

class TestMapView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pixelsAndBack()
    {
        const MapView view{{1000, 2000}, 2};
        const QSizeF size(400, 300);
        QCOMPARE(view.toPixel({1000, 2000}, size), QPointF(200, 150));
        QCOMPARE(view.toPixel({1020, 2010}, size), QPointF(210, 145));
        QCOMPARE(view.toMap(view.toPixel({987, 2345}, size), size), QPointF(987, 2345));
        QCOMPARE(view.extent(size).west, 600.0);
        QCOMPARE(view.extent(size).north, 2300.0);
    }

    void showsAllOfAnExtent()
    {
        core::Extent extent;
        extent.include(0, 0);
        extent.include(1000, 100);
        const QSizeF size(500, 500);
        const MapView view = MapView::showing(extent, size, 0.1);
        QCOMPARE(view.centre, QPointF(500, 50));
        QCOMPARE(view.resolution, 1200.0 / 500);
        QVERIFY(!MapView::showing({}, size, 0.1).isValid());
        QVERIFY(!MapView::showing(extent, {}, 0.1).isValid());
    }

    void aPointIsNotInfinitelyLarge()
    {
        core::Extent point;
        point.include(7, 8);
        QCOMPARE(MapView::showing(point, {400, 800}, 0).resolution, 0.5);
    }

    void zoomKeepsThePlaceUnderThePointer()
    {
        const MapView view{{1000, 2000}, 2};
        const QSizeF size(400, 300);
        const QPointF pointer(30, 270);
        const MapView closer = view.zoomed(4, pointer, size);
        QCOMPARE(closer.resolution, 0.5);
        QCOMPARE(closer.toMap(pointer, size), view.toMap(pointer, size));
        // No nearer than a centimetre a pixel, however long one turns the wheel.
        QCOMPARE(view.zoomed(1e9, pointer, size).resolution, 0.01);
        QCOMPARE(view.zoomed(1e9, pointer, size).toMap(pointer, size), view.toMap(pointer, size));
    }
};

MACHI_TEST(TestMapView)
#include "testmapview.moc"
