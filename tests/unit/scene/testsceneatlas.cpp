#include "core/scene/sceneatlas.h"
#include "core/scene/scenewriter.h"
#include "storefixture.h"
#include "support/testregistry.h"

#include <QBuffer>
#include <QImage>

#include <cmath>

using namespace machi::core;
using machi::testing::StoreFixture;

class TestSceneAtlas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texturesKeepTheirPlacesAndStandUpright();
    void coordinatesBeyondTheBorderRepeat();
    void tooManyAreScaledDown();
    void missingAndBrokenPicturesAreTold();
    void transparentPicturesStayTransparent();
    void tilesCarryTheirPicture();
};

namespace {

/// Upper half of one colour, lower half of another.
QByteArray picture(QRgb upper, QRgb lower, int width = 64, int height = 32, const char *format = "PNG")
{
    QImage image(width, height, QImage::Format_ARGB32);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, y < height / 2 ? upper : lower);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// A square for each texture; u and v from `low` to `high`.
SceneChunk squares(int count, float low = 0, float high = 1)
{
    SceneChunk chunk;
    for (int number = 0; number < count; ++number) {
        const auto first = static_cast<std::uint32_t>(chunk.vertices.size());
        const float corner[4][2] = {{low, low}, {high, low}, {high, high}, {low, high}};
        for (const auto &uv : corner) {
            chunk.vertices.push_back(
                {uv[0] * 10, uv[1] * 10, 5, {0, 0, 1}, static_cast<float>(number), 0, uv[0], uv[1]});
            chunk.textures.push_back(static_cast<std::uint32_t>(number + 1));
        }
        SceneFeature feature{};
        feature.fid = number + 1;
        feature.firstIndex = static_cast<std::uint32_t>(chunk.indices.size());
        feature.indexCount = 6;
        chunk.indices.insert(chunk.indices.end(), {first, first + 1, first + 2, first, first + 2, first + 3});
        chunk.features.push_back(feature);
    }
    return chunk;
}

/// The colour at a place of a square, between its corners.
QColor colourAt(const QImage &image, const SceneChunk &chunk, int square, float s, float t)
{
    const SceneVertex &a = chunk.vertices[static_cast<std::size_t>(square * 4)];
    const SceneVertex &c = chunk.vertices[static_cast<std::size_t>(square * 4 + 2)];
    const float u = a.u + s * (c.u - a.u);
    const float v = a.v + t * (c.v - a.v);
    return image.pixelColor(static_cast<int>(u * static_cast<float>(image.width())),
                            static_cast<int>(v * static_cast<float>(image.height())));
}

bool isNear(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) < 24 && std::abs(a.green() - b.green()) < 24 &&
           std::abs(a.blue() - b.blue()) < 24;
}

} // namespace

void TestSceneAtlas::texturesKeepTheirPlacesAndStandUpright()
{
    SceneAtlas atlas([](std::uint32_t texture) {
        return picture(qRgb(static_cast<int>(texture) * 40, 0, 0),
                       qRgb(0, 0, static_cast<int>(texture) * 40));
    });
    SceneChunk chunk = squares(5);
    const auto packed = atlas.pack(chunk);
    QVERIFY(packed);
    QCOMPARE(packed->scale, 1.0);
    const QImage image = QImage::fromData(packed->file);
    QCOMPARE(image.size(), packed->size);
    for (int number = 0; number < 5; ++number)
        for (const float s : {0.02f, 0.5f, 0.98f}) {
            QVERIFY(isNear(colourAt(image, chunk, number, s, 0.25f), QColor(0, 0, (number + 1) * 40)));
            QVERIFY(isNear(colourAt(image, chunk, number, s, 0.02f), QColor(0, 0, (number + 1) * 40)));
            QVERIFY(isNear(colourAt(image, chunk, number, s, 0.98f), QColor((number + 1) * 40, 0, 0)));
        }
    QVERIFY(atlas.issues().isEmpty());
}

void TestSceneAtlas::coordinatesBeyondTheBorderRepeat()
{
    SceneAtlas atlas([](std::uint32_t) { return picture(qRgb(200, 0, 0), qRgb(0, 0, 200)); });
    SceneChunk chunk = squares(1, -1, 2);
    const auto packed = atlas.pack(chunk);
    QVERIFY(packed);
    const QImage image = QImage::fromData(packed->file);
    for (int turn = 0; turn < 3; ++turn) {
        QVERIFY(isNear(colourAt(image, chunk, 0, 0.5f, (static_cast<float>(turn) + 0.25f) / 3),
                       QColor(0, 0, 200)));
        QVERIFY(isNear(colourAt(image, chunk, 0, 0.5f, (static_cast<float>(turn) + 0.75f) / 3),
                       QColor(200, 0, 0)));
    }
}

void TestSceneAtlas::tooManyAreScaledDown()
{
    SceneAtlas atlas([](std::uint32_t texture) {
        return picture(qRgb(static_cast<int>(texture % 5) * 50, 90, 0), qRgb(0, 90, 200), 1500, 900);
    });
    SceneChunk chunk = squares(30);
    QVERIFY(atlas.scaleFor(chunk) < 0.5);
    const auto packed = atlas.pack(chunk);
    QVERIFY(packed && packed->scale < 0.5);
    QVERIFY(packed->size.width() <= SceneAtlas::maxSide && packed->size.height() <= SceneAtlas::maxSide);
    const QImage image = QImage::fromData(packed->file);
    for (int number = 0; number < 30; ++number)
        QVERIFY(isNear(colourAt(image, chunk, number, 0.5f, 0.9f), QColor(((number + 1) % 5) * 50, 90, 0)));
}

void TestSceneAtlas::missingAndBrokenPicturesAreTold()
{
    const QByteArray torn = picture(qRgb(9, 9, 9), qRgb(9, 9, 9)).left(60);
    SceneAtlas atlas([&](std::uint32_t texture) {
        return texture == 1   ? QByteArray()
               : texture == 2 ? QByteArray("no picture at all")
               : texture == 3 ? torn
                              : picture(qRgb(0, 200, 0), qRgb(0, 200, 0));
    });
    for (int round = 0; round < 2; ++round) {
        SceneChunk chunk = squares(4);
        const auto packed = atlas.pack(chunk);
        QVERIFY(packed);
        for (std::size_t index = 0; index < 12; ++index)
            QVERIFY(chunk.vertices[index].u < 0);
        QVERIFY(isNear(colourAt(QImage::fromData(packed->file), chunk, 3, 0.5f, 0.5f), QColor(0, 200, 0)));
    }
    QCOMPARE(atlas.issues().size(), 2);
    QCOMPARE(atlas.issues()[0].code, QStringLiteral("scene.texture-missing"));
    QCOMPARE(atlas.issues()[1].count, 2);
    SceneChunk plain = squares(1);
    QVERIFY(!atlas.pack(plain));
    QVERIFY(plain.vertices[0].u < 0);
}

void TestSceneAtlas::transparentPicturesStayTransparent()
{
    SceneAtlas atlas([](std::uint32_t) { return picture(qRgba(0, 200, 0, 255), qRgba(0, 0, 0, 0)); });
    SceneChunk chunk = squares(1);
    const auto packed = atlas.pack(chunk);
    const QImage image = QImage::fromData(packed->file);
    QCOMPARE(colourAt(image, chunk, 0, 0.5f, 0.25f).alpha(), 0);
    QCOMPARE(colourAt(image, chunk, 0, 0.5f, 0.75f).alpha(), 255);
}

void TestSceneAtlas::tilesCarryTheirPicture()
{
    const StoreFixture fixture;
    SceneAtlas atlas([](std::uint32_t) { return picture(qRgb(200, 0, 0), qRgb(0, 0, 200), 64, 64, "JPG"); });
    SceneWriter writer(fixture.path(QStringLiteral("scene")), Crs::fromEpsg(6697), HeightDatum::Geoid,
                       &atlas);
    const std::vector<float> uv = {0, 0, 1, 0, 1, 1, 0, 1};
    for (int number = 0; number < 2; ++number) {
        const Feature building = StoreFixture::building(number * 30); // two squares
        std::vector<RingPicture> pictures;
        for (std::uint32_t ring = 2; ring < 6; ++ring) // the walls
            pictures.push_back({ring, 7, uv});
        QVERIFY(writer.add(number + 1, building.exact, pictures));
    }
    QVERIFY(writer.finish(2));
    const auto scene = SceneTiles::open(fixture.path(QStringLiteral("."))).take();
    QCOMPARE(scene->nodes().size(), 3u);
    for (const SceneNode &node : scene->nodes()) {
        QVERIFY(node.image != noSceneIndex && scene->isIntact(node));
        const SceneImage &image = scene->images()[node.image];
        QVERIFY(scene->isIntact(image));
        const auto bytes = scene->picture(image);
        const QImage decoded = QImage::fromData(bytes.data(), static_cast<int>(bytes.size()));
        QCOMPARE(decoded.width(), static_cast<int>(image.width));
        int textured = 0;
        for (const SceneVertex &vertex : scene->content(node).vertices) {
            const bool isWall = std::abs(vertex.normal[2]) < 0.5f;
            QCOMPARE(vertex.u >= 0, isWall);
            if (!isWall) continue;
            ++textured;
            // The foot of the wall shows the lower colour, its top the upper one.
            const QColor colour =
                decoded.pixelColor(static_cast<int>(vertex.u * static_cast<float>(decoded.width() - 1)),
                                   static_cast<int>(vertex.v * static_cast<float>(decoded.height() - 1)));
            QVERIFY(isNear(colour, vertex.up > 33 ? QColor(200, 0, 0) : QColor(0, 0, 200)));
        }
        QCOMPARE(textured, node.isLeaf() ? 16 : 32);
    }
}

MACHI_TEST(TestSceneAtlas)
#include "testsceneatlas.moc"
