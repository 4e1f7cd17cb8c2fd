#include "scene/scenemarkers.h"
#include "support/testregistry.h"

using namespace machi;

namespace {

QImage disc()
{
    QImage image(20, 20, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::red);
    return image;
}

} // namespace

/// Signs above places.
class TestSceneMarkers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepTheirSizeAndFoot()
    {
        for (const double height : {300.0, 3000.0}) {
            const scene::SceneCamera camera(core::Camera{139.39, 36.15, height, 0, -90});
            scene::SceneMarkers markers;
            markers.set({{{139.39, 36.15, 20}, disc(), {}, QStringLiteral("shelter-1"), 7}});
            QImage image(400, 300, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            markers.paint(painter, camera, image.size(), QFont());
            painter.end();
            int red = 0;
            for (int y = 0; y < 300; ++y)
                for (int x = 0; x < 400; ++x)
                    red += image.pixelColor(x, y) == QColor(Qt::red);
            QVERIFY(red > 340 && red <= 400);
            // It stands above its foot, which is in the middle.
            const scene::SceneMarker *met = markers.at({200, 125});
            QVERIFY(met);
            QCOMPARE(met->fid, 7);
            QVERIFY(!markers.at({200, 160}));
        }
    }

    void behindTheEyeIsNothing()
    {
        const scene::SceneCamera camera(core::Camera{139.39, 36.15, 100, 0, 0});
        scene::SceneMarkers markers;
        markers.set({{{139.39, 36.14, 20}, disc(), {}, {}, 1}});
        QImage image(400, 300, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        markers.paint(painter, camera, image.size(), QFont());
        for (int y = 0; y < 300; y += 5)
            for (int x = 0; x < 400; x += 5)
                QVERIFY(!markers.at(QPointF(x, y)));
    }

    void namedOnesLieAbove()
    {
        const scene::SceneCamera camera(core::Camera{139.39, 36.15, 1000, 0, -90});
        scene::SceneMarkers markers;
        markers.set({{{139.39, 36.15, 20}, disc(), QStringLiteral("School"), {}, 1},
                     {{139.39, 36.15, 21}, disc(), {}, {}, 2}});
        QImage image(400, 300, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        markers.paint(painter, camera, image.size(), QFont());
        const scene::SceneMarker *met = markers.at({200, 125});
        QVERIFY(met);
        QCOMPARE(met->fid, 1);
    }
};

MACHI_TEST(TestSceneMarkers)
#include "testscenemarkers.moc"
