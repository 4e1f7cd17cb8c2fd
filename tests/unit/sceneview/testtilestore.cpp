#include "scene/tilestore.h"
#include "support/testregistry.h"
#include "townfile.h"

#include <QFile>
#include <QTemporaryDir>

using namespace machi;

/// Pictures of tiles, and which tiles stay in memory.
class TestTileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void upperRowOfAPictureComesFirst()
    {
        QTemporaryDir folder;
        QImage image(2, 2, QImage::Format_RGB32);
        image.setPixel(0, 0, 0xffff0000);
        image.setPixel(1, 0, 0xffff0000);
        image.setPixel(0, 1, 0xff0000ff);
        image.setPixel(1, 1, 0xff0000ff);
        const auto layer = testing::rowOfTiles(folder.path(), 2, image);
        QVERIFY(layer);
        const auto block = scene::tilePicture(*layer, 1);
        QVERIFY(block);
        QCOMPARE(block->size, QSize(2, 2));
        QCOMPARE(block->pixels, QByteArray("\xff\0\0\xff\xff\0\0\xff\0\0\xff\xff\0\0\xff\xff", 16));
        QVERIFY(scene::tilePicture(*layer, 0)->isEmpty());
    }

    void damagedPictureIsNoPicture()
    {
        QTemporaryDir folder;
        QImage image(64, 64, QImage::Format_RGB32);
        image.fill(Qt::red);
        auto layer = testing::rowOfTiles(folder.path(), 1, image);
        QVERIFY(layer);
        const auto place = static_cast<qint64>(layer->tiles().images()[0].place);
        layer.reset();
        QFile file(folder.filePath(QStringLiteral("scene/tiles.bin")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(place + 20);
        file.write("broken");
        file.close();
        layer = scene::SceneLayer::open(QStringLiteral("b"), folder.path()).take();
        QVERIFY(!scene::tilePicture(*layer, 1));
    }

    void longestUnwantedGoesFirst()
    {
        QTemporaryDir folder;
        const auto layer = testing::rowOfTiles(folder.path(), 4);
        QVERIFY(layer);
        const auto tile = [&](std::uint32_t node) { return scene::LayerTile{layer.get(), node}; };
        scene::TileStore store;
        for (std::uint32_t node = 1; node <= 4; ++node)
            store.add(tile(node), {});
        const std::uint64_t each = core::SceneTiles::bytes(layer->node(1));
        QCOMPARE(store.bytes(), 4 * each);
        store.touch(tile(1));
        store.shrink(2 * each, [&](const scene::LayerTile &one) { return one.node == 2; });
        QVERIFY(store.contains(tile(1))); // was wanted last
        QVERIFY(store.contains(tile(2))); // is seen
        QVERIFY(!store.contains(tile(3)));
        QVERIFY(!store.contains(tile(4)));
        QCOMPARE(store.bytes(), 2 * each);
        store.shrink(0, [&](const scene::LayerTile &one) { return one.node == 2; });
        QVERIFY(!store.contains(tile(1)));
        QVERIFY(store.contains(tile(2)));
    }
};

MACHI_TEST(TestTileStore)
#include "testtilestore.moc"
