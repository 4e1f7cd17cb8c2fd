#include "guifixture.h"
#include "map/mapcanvas.h"
#include "support/testregistry.h"

#include <QSignalSpy>
#include <QWheelEvent>

using namespace machi;
using testing::GuiFixture;

/// Hands on the map, as a user has them.
class TestMapCanvas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_gui = std::make_unique<GuiFixture>();
        QVERIFY(m_gui->openTown());
        QVERIFY(canvas().view().isValid());
    }
    void cleanup() { m_gui.reset(); }

    void wheelZoomsAtThePointer()
    {
        const QPointF at(100, 120);
        const QPointF before = canvas().view().toMap(at, canvas().size());
        const double resolution = canvas().view().resolution;
        QWheelEvent wheel(at, canvas().mapToGlobal(at), {}, {0, 360}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&canvas(), &wheel);
        QCOMPARE(canvas().view().resolution, resolution / 4);
        const QPointF after = canvas().view().toMap(at, canvas().size());
        QVERIFY(std::hypot(after.x() - before.x(), after.y() - before.y()) < 1e-6);
    }

    void dragMovesAndIsNoClick()
    {
        QSignalSpy clicked(&canvas(), &map::MapCanvas::clicked);
        const map::MapView before = canvas().view();
        QTest::mousePress(&canvas(), Qt::LeftButton, {}, {200, 200});
        QTest::mouseMove(&canvas(), {230, 220});
        QTest::mouseMove(&canvas(), {260, 240});
        QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, {260, 240});
        QCOMPARE(clicked.count(), 0);
        const QPointF moved = before.centre - canvas().view().centre;
        QVERIFY(std::abs(moved.x() - 60 * before.resolution) < 1e-6);
        QVERIFY(std::abs(moved.y() + 40 * before.resolution) < 1e-6);
        QVERIFY(canvas().isDrawing());
        QVERIFY(m_gui->drawn());
    }

    void shiftDragZoomsToTheBox()
    {
        const QPointF middle = canvas().view().toMap({250, 200}, canvas().size());
        QTest::mousePress(&canvas(), Qt::LeftButton, Qt::ShiftModifier, {200, 180});
        QTest::mouseMove(&canvas(), {300, 220});
        QTest::mouseRelease(&canvas(), Qt::LeftButton, Qt::ShiftModifier, {300, 220});
        QVERIFY(std::hypot(canvas().view().centre.x() - middle.x(), canvas().view().centre.y() - middle.y()) <
                1e-6);
    }

    void keysMoveAndZoom()
    {
        canvas().setFocus();
        const map::MapView before = canvas().view();
        QTest::keyClick(&canvas(), Qt::Key_Plus);
        QCOMPARE(canvas().view().resolution, before.resolution / 2);
        QTest::keyClick(&canvas(), Qt::Key_Minus);
        QTest::keyClick(&canvas(), Qt::Key_Right);
        QVERIFY(canvas().view().centre.x() > before.centre.x());
        QTest::keyClick(&canvas(), Qt::Key_Home);
        QCOMPARE(canvas().view(), before);
    }

    void historyGoesBackAndForth()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!canvas().hasNext(), 100);
        QTest::qWait(900); // a view counts once it has stood
        const map::MapView first = canvas().view();
        canvas().zoomBy(4);
        QTest::qWait(900);
        const map::MapView second = canvas().view();
        QVERIFY(canvas().hasPrevious());
        canvas().showPrevious();
        QCOMPARE(canvas().view(), first);
        QVERIFY(canvas().hasNext());
        canvas().showNext();
        QCOMPARE(canvas().view(), second);
    }

    void scaleIsTrue()
    {
        // One degree of longitude at 36.145 N is 90 036 m on GRS80 (a cos φ / sqrt(1 - e² sin² φ) · π/180).
        const QPoint west = m_gui->pixel(139.382, 36.145);
        const QPoint east = m_gui->pixel(139.392, 36.145);
        const double metres = 900.36;
        const double screen = (east.x() - west.x()) * 0.0254 / 96;
        QVERIFY(std::abs(canvas().scale() - metres / screen) / canvas().scale() < 0.01);
        canvas().setScale(5000);
        QVERIFY(std::abs(canvas().scale() - 5000) < 1);
    }

    void pointerTellsWhereItIs()
    {
        QSignalSpy moved(&canvas(), &map::MapCanvas::pointerMoved);
        QTest::mouseMove(&canvas(), m_gui->pixel(139.3865, 36.1455));
        QTRY_VERIFY(moved.count() > 0);
        QVERIFY(std::abs(moved.last().at(0).toDouble() - 139.3865) < 0.0001);
        QVERIFY(std::abs(moved.last().at(1).toDouble() - 36.1455) < 0.0001);
    }

    void showsTheOldPictureWhileDrawing()
    {
        const QColor drawn = m_gui->colourAt(139.3885, 36.1445);
        canvas().zoomBy(1.5);
        QVERIFY(canvas().isDrawing());
        QCOMPARE(m_gui->colourAt(139.3885, 36.1445), drawn);
    }

private:
    map::MapCanvas &canvas() { return m_gui->window().canvas(); }
    std::unique_ptr<GuiFixture> m_gui;
};

MACHI_TEST(TestMapCanvas)
#include "testmapcanvas.moc"
