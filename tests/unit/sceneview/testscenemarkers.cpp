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

    void whatIsHiddenIsPaleAndWhatIsCutAwayIsGone()
    {
        const scene::SceneCamera camera(core::Camera{139.39, 36.15, 300, 0, -90});
        const auto reds = [&](const scene::MarkerState &state) {
            scene::SceneMarkers markers;
            markers.set({{{139.39, 36.15, 20}, disc(), QStringLiteral("School"), {}, 7}});
            markers.setState(0, state);
            QImage image(400, 300, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            markers.paint(painter, camera, image.size(), QFont());
            int full = 0;
            int pale = 0;
            for (int y = 0; y < 300; ++y)
                for (int x = 0; x < 400; ++x) {
                    const QColor colour = image.pixelColor(x, y);
                    full += colour == QColor(Qt::red);
                    pale += colour.red() > 250 && colour.green() > 100 && colour.green() < 220;
                }
            return std::pair(full, pale);
        };
        const auto seen = reds({});
        const auto hidden = reds({scene::MarkerState::Sight::Hidden, 0});
        QVERIFY(seen.first > 340);
        QCOMPARE(hidden.first, 0);
        QVERIFY(hidden.second > 150 && hidden.second < 340); // smaller too
        QCOMPARE(reds({scene::MarkerState::Sight::CutAway, 0}).first, 0);
        QCOMPARE(reds({scene::MarkerState::Sight::CutAway, 0}).second, 0);
    }

    void aSignStandsOnItsRoof()
    {
        const scene::SceneCamera camera(core::Camera{139.39, 36.149, 60, 0, 0});
        scene::SceneMarkers markers;
        markers.set({{{139.39, 36.15, 20}, disc(), {}, {}, 7}});
        const auto top = [&] {
            QImage image(400, 300, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            markers.paint(painter, camera, image.size(), QFont());
            for (int y = 0; y < 300; ++y)
                if (image.pixelColor(200, y) == QColor(Qt::red)) return y;
            return -1;
        };
        const int low = top();
        markers.setState(0, {scene::MarkerState::Sight::Seen, 30});
        QVERIFY(low > 0 && top() > 0 && top() < low - 50);
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
