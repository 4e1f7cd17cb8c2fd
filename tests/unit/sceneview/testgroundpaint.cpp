#include "scene/groundpaint.h"
#include "scene/levelground.h"
#include "support/testregistry.h"
#include "townfile.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace machi;

/// Pictures on the ground, and the level ground itself.
class TestGroundPaint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelGroundLiesUnderEverything()
    {
        const core::Extent town{139.38, 36.14, 139.40, 36.16};
        const auto ground = scene::makeLevelGround(town, 25);
        QVERIFY(ground);
        QVERIFY(ground->isGround());
        const core::Extent all = ground->extent();
        QVERIFY(all.west < town.west && all.east > town.east && all.south < town.south &&
                all.north > town.north);
        double leaves = 0;
        for (std::uint32_t node = 0; node < ground->tiles().nodes().size(); ++node) {
            const core::SceneNode &one = ground->node(node);
            if (!one.isLeaf()) continue;
            leaves += (one.east - one.west) * (one.north - one.south);
            // Corners of the picture are corners of the box.
            for (const core::SceneVertex &vertex : ground->content(node).vertices) {
                const core::GeoPoint at =
                    ground->frame(node).toGeographic({vertex.east, vertex.north, vertex.up});
                QVERIFY(std::abs(at.longitude - (one.west + vertex.u * (one.east - one.west))) < 1e-7);
                QVERIFY(std::abs(at.latitude - (one.north - vertex.v * (one.north - one.south))) < 1e-7);
                QVERIFY(std::abs(at.height - 25) < 0.01);
            }
        }
        QVERIFY(std::abs(leaves / ((all.east - all.west) * (all.north - all.south)) - 1) < 1e-9);
    }

    void beyondATerrainOnlyWhatIsNeededIsLevel()
    {
        QTemporaryDir folder;
        const auto town = testing::rowOfTiles(folder.path(), 40); // 4.3 km from west to east
        QVERIFY(town);
        // A terrain under its western half.
        const core::Extent all = town->extent();
        const auto land =
            scene::makeLevelGround({all.west - 0.01, all.south - 0.03, 139.42, all.north + 0.03}, 5);
        QVERIFY(land);
        const scene::BeyondTerrain beyond = scene::beyondTerrain({town, land});
        QVERIFY(!beyond.extent.isEmpty());
        QVERIFY(beyond.extent.west > land->extent().east - 0.002);
        QVERIFY(std::abs(beyond.extent.east - all.east) < 1e-9);
        QCOMPARE(beyond.height, 10.0);
        QVERIFY(scene::beyondTerrain({land}).extent.isEmpty());

        // A town all round: the square of the terrain stays free, at every level.
        const core::Extent around{139.38, 36.12, 139.46, 36.18};
        const core::Extent hole{139.40, 36.14, 139.42, 36.16};
        const auto ground = scene::makeLevelGround(
            around, 9.7, [&](const core::Extent &square) { return !square.intersects(hole); });
        QVERIFY(ground);
        for (std::uint32_t number = 0; number < ground->tiles().nodes().size(); ++number)
            for (const core::SceneFeature &square : ground->content(number).features) {
                const auto corner = [&](const std::array<float, 3> &at) {
                    return ground->frame(number).toGeographic({at[0], at[1], at[2]});
                };
                const core::GeoPoint low = corner(square.low);
                const core::GeoPoint high = corner(square.high);
                QVERIFY(high.longitude < hole.west + 1e-4 || low.longitude > hole.east - 1e-4 ||
                        high.latitude < hole.south + 1e-4 || low.latitude > hole.north - 1e-4);
            }
        // One square that is wanted alone is ground enough.
        QVERIFY(scene::makeLevelGround({139.737, 35.258, 139.741, 35.2615}, 2,
                                       [](const core::Extent &) { return true; }));
        QVERIFY(!scene::makeLevelGround(around, 9.7, [](const core::Extent &) { return false; }));
    }

    void partOfAnAncestorStandsInUntilATileHasItsOwn()
    {
        const auto ground = scene::makeLevelGround({139.38, 36.14, 139.40, 36.16}, 0);
        scene::GroundPaint paint;
        QList<core::Extent> asked;
        std::vector<scene::GroundPaint::Done> waiting;
        paint.setPainter([&](const core::Extent &box, const QSize &, const scene::GroundPaint::Done &done) {
            asked.append(box);
            waiting.push_back(done);
        });
        const std::uint32_t child = ground->node(0).firstChild; // the north-western quarter
        const scene::LayerTile root{ground.get(), 0};
        const scene::LayerTile tile{ground.get(), child};
        const auto blank = paint.partOf(tile).stamp;
        paint.want({{root, 64}, {tile, 64}});
        QCOMPARE(asked.size(), 1); // one at a time, the most important first
        QVERIFY(paint.isBusy());
        QImage image(64, 64, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::red);
        QSignalSpy painted(&paint, &scene::GroundPaint::painted);
        waiting[0](image);
        QCOMPARE(painted.size(), 1);
        QVERIFY(paint.partOf(root).stamp != blank);
        QCOMPARE(paint.partOf(tile).stamp, paint.partOf(root).stamp);
        const QVector4D window = paint.partOf(tile).window;
        QVERIFY(qAbs(window.x() - 0.5F) < 1e-5F && qAbs(window.y() - 0.5F) < 1e-5F);
        QVERIFY(qAbs(window.z()) < 1e-5F && qAbs(window.w()) < 1e-5F);
        QTRY_COMPARE(asked.size(), 2);
        waiting[1](image);
        QVERIFY(paint.partOf(tile).stamp != paint.partOf(root).stamp);
        QCOMPARE(paint.partOf(tile).window, QVector4D(1, 1, 0, 0));
        QTRY_VERIFY(!paint.isBusy());

        // What is no longer so is made anew, and stays until then.
        const auto before = paint.partOf(tile).stamp;
        paint.refresh();
        QCOMPARE(paint.partOf(tile).stamp, before);
        QTRY_COMPARE(asked.size(), 3);
        paint.removeIf([](const scene::LayerTile &) { return true; });
        waiting[2](image); // nobody wants it any more
        QCOMPARE(paint.bytes(), std::uint64_t(0));
    }
};

MACHI_TEST(TestGroundPaint)
#include "testgroundpaint.moc"
