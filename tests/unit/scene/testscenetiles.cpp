#include "storefixture.h"

#include "core/scene/scenetiles.h"
#include "core/scene/scenewriter.h"
#include "core/store/scenerebuild.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>

#include <cmath>

using namespace machi::core;
using machi::testing::StoreFixture;

class TestSceneTiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBuildingIsThereOnceAndInPlace();
    void theBestLodIsTaken();
    void largeObjectsAreSharedOut();
    void projectedCoordinatesLieWhereDegreesDo();
    void whatDoesNotFitIsSpilled();
    void tornAndDamagedFilesAreRebuilt();
};

namespace {

/// WGS 84 / GRS80 by the textbook, independent of the writer's shortcut.
std::array<double, 3> geocentric(double longitude, double latitude, double height)
{
    const double a = 6378137.0;
    const double e2 = 0.00669438002290;
    const double lon = longitude * M_PI / 180;
    const double lat = latitude * M_PI / 180;
    const double n = a / std::sqrt(1 - e2 * std::sin(lat) * std::sin(lat));
    return {(n + height) * std::cos(lat) * std::cos(lon), (n + height) * std::cos(lat) * std::sin(lon),
            (n * (1 - e2) + height) * std::sin(lat)};
}

double distance(const std::array<double, 3> &a, const std::array<double, 3> &b)
{
    return std::sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]) +
                     (a[2] - b[2]) * (a[2] - b[2]));
}

ExactGeometry sheet(double west, double south, double size, int cells, double height)
{
    ExactGeometry geometry;
    geometry.lod = 1;
    for (int row = 0; row < cells; ++row)
        for (int column = 0; column < cells; ++column) {
            const double x = west + size * column / cells;
            const double y = south + size * row / cells;
            const double step = size / cells;
            ExactGeometry::Ring ring;
            ring.first = static_cast<std::uint32_t>(geometry.positions.size() / 3);
            ring.count = 4;
            ExactGeometry::Surface surface;
            surface.firstRing = static_cast<std::uint32_t>(geometry.rings.size());
            surface.ringCount = 1;
            geometry.positions.insert(geometry.positions.end(), {x, y, height, x + step, y, height, x + step,
                                                                 y + step, height, x, y + step, height});
            geometry.rings.push_back(ring);
            geometry.surfaces.push_back(surface);
        }
    return geometry;
}

} // namespace

void TestSceneTiles::everyBuildingIsThereOnceAndInPlace()
{
    const StoreFixture fixture;
    const auto project = Project::create(fixture.project()).take();
    const auto datasets = StoreFixture::import(*project, 2500);
    QVERIFY(datasets.ok());
    const auto opened = SceneTiles::open(project->dataFolder(datasets->first().id));
    QVERIFY2(opened.ok(), qPrintable(opened.firstError().message));
    const SceneTiles &scene = **opened;
    QCOMPARE(scene.height(), HeightDatum::Geoid);
    QCOMPARE(scene.triangles(), 2500u * 12);
    QVERIFY(scene.nodes().size() >= 5);

    std::vector<int> seen(2501, 0);
    for (const SceneNode &tile : scene.nodes()) {
        QVERIFY(scene.isIntact(tile));
        if (!tile.isLeaf()) continue;
        const SceneTiles::Content content = scene.content(tile);
        for (std::size_t number = 0; number < content.features.size(); ++number) {
            const SceneFeature &feature = content.features[number];
            ++seen.at(static_cast<std::size_t>(feature.fid));
            QCOMPARE(feature.indexCount, 36u);
            for (std::uint32_t index = 0; index < feature.indexCount; ++index) {
                const SceneVertex &vertex = content.vertices[content.indices[feature.firstIndex + index]];
                QCOMPARE(vertex.feature, static_cast<float>(number));
                QVERIFY(vertex.up <= feature.high[2] && vertex.up >= feature.low[2]);
            }
        }
        // Distances between vertices are what they are on the ellipsoid.
        const SceneFeature &feature = content.features.front();
        const ExactGeometry box = StoreFixture::building(static_cast<int>(feature.fid) - 1).exact.front();
        const SceneVertex *first = content.vertices.data() + content.indices[feature.firstIndex];
        const double *p = box.positions.data();
        const auto origin = geocentric(tile.longitude, tile.latitude, tile.height);
        for (std::size_t index = 0; index < 24; ++index) {
            const auto truth = distance(origin, geocentric(p[index * 3], p[index * 3 + 1], p[index * 3 + 2]));
            const double here = std::sqrt(double(first[index].east) * first[index].east +
                                          double(first[index].north) * first[index].north +
                                          double(first[index].up) * first[index].up);
            QVERIFY2(std::abs(truth - here) < 1e-3, qPrintable(QString::number(truth - here)));
        }
        QVERIFY(std::abs(first->up - 30) < 0.2); // low by the earth's curve only
        QVERIFY(tile.low == 30.0f && tile.high >= 36.0f);
    }
    for (int fid = 1; fid <= 2500; ++fid)
        QCOMPARE(seen[static_cast<std::size_t>(fid)], 1);
}

void TestSceneTiles::theBestLodIsTaken()
{
    const StoreFixture fixture;
    const auto project = Project::create(fixture.project()).take();
    Feedback feedback;
    ImportSession session(*project, feedback);
    TableSink *table = session.sink().beginTable(StoreFixture::buildings());
    Feature feature = StoreFixture::building(0);
    ExactGeometry better = sheet(139.38, 36.14, 0.0001, 3, 40);
    better.lod = 2;
    better.surfaces[0].semantic = SemanticClass::Closure; // not shown
    ExactGeometry inside = sheet(139.38, 36.14, 0.0001, 5, 40);
    inside.lod = 4;
    feature.exact.push_back(inside);
    feature.exact.push_back(better);
    table->add(std::move(feature));
    const auto datasets = session.commit();
    QVERIFY(datasets.ok());
    const QString folder = project->dataFolder(datasets->first().id);
    QCOMPARE((*SceneTiles::open(folder))->triangles(), 16u);
    QVERIFY(rebuildScene(folder, datasets->first(), feedback).ok());
    QCOMPARE((*SceneTiles::open(folder))->triangles(), 16u);
}

void TestSceneTiles::largeObjectsAreSharedOut()
{
    const StoreFixture fixture;
    SceneWriter writer(fixture.path(QStringLiteral("scene")), Crs::fromEpsg(6697), HeightDatum::Geoid);
    std::vector<ExactGeometry> whole = {sheet(139.4, 36.1, 0.03, 120, 20)};
    QVERIFY(writer.add(1, whole));
    QVERIFY(writer.finish(1));
    const auto scene = SceneTiles::open(fixture.path(QStringLiteral(".")));
    QVERIFY(scene.ok());
    QCOMPARE((*scene)->triangles(), 28800u);
    QVERIFY((*scene)->nodes().size() >= 4);
    std::uint64_t sum = 0;
    for (const SceneNode &tile : (*scene)->nodes()) {
        if (!tile.isLeaf()) continue;
        sum += tile.indices / 3;
        QVERIFY(tile.indices / 3 <= sceneNodeTriangles);
        QVERIFY(tile.east - tile.west < 0.026);
    }
    QCOMPARE(sum, 28800u);
}

void TestSceneTiles::projectedCoordinatesLieWhereDegreesDo()
{
    const StoreFixture fixture;
    const auto toPlane = CoordinateTransform::create(Crs::fromEpsg(6668), Crs::fromEpsg(6677));
    QVERIFY(toPlane.ok());
    ExactGeometry degrees = sheet(139.4, 36.1, 0.0005, 2, 20);
    ExactGeometry metres = degrees;
    for (std::size_t index = 0; index < metres.positions.size(); index += 3)
        QVERIFY(toPlane->transform(metres.positions[index], metres.positions[index + 1]));
    SceneWriter a(fixture.path(QStringLiteral("a/scene")), Crs::fromEpsg(6697), HeightDatum::Geoid);
    SceneWriter b(fixture.path(QStringLiteral("b/scene")), Crs::fromEpsg(6677), HeightDatum::Geoid);
    QVERIFY(a.add(1, std::vector<ExactGeometry>{degrees}) && a.finish(1));
    QVERIFY(b.add(1, std::vector<ExactGeometry>{metres}) && b.finish(1));
    const auto one = SceneTiles::open(fixture.path(QStringLiteral("a"))).take();
    const auto two = SceneTiles::open(fixture.path(QStringLiteral("b"))).take();
    QCOMPARE(one->nodes().size(), two->nodes().size());
    const auto left = one->content(one->nodes()[0]);
    const auto right = two->content(two->nodes()[0]);
    for (std::size_t index = 0; index < left.vertices.size(); ++index) {
        QVERIFY(std::abs(left.vertices[index].east - right.vertices[index].east) < 2e-3f);
        QVERIFY(std::abs(left.vertices[index].north - right.vertices[index].north) < 2e-3f);
    }
}

void TestSceneTiles::whatDoesNotFitIsSpilled()
{
    const StoreFixture fixture;
    // 3 × 240 000 quads: 92 MB of vertices, three times what is kept in memory.
    SceneWriter writer(fixture.path(QStringLiteral("scene")), Crs::fromEpsg(6697), HeightDatum::Geoid);
    for (std::int64_t fid = 1; fid <= 3; ++fid) {
        std::vector<ExactGeometry> one = {sheet(139.4, 36.1, 0.03, 490, 20.0 + static_cast<double>(fid))};
        QVERIFY(writer.add(fid, one));
    }
    std::vector<ExactGeometry> orphan = {sheet(139.4, 36.1, 0.003, 2, 99)};
    QVERIFY(writer.add(4, orphan));
    QVERIFY(writer.finish(3));
    const auto scene = SceneTiles::open(fixture.path(QStringLiteral("."))).take();
    QCOMPARE(scene->triangles(), 3u * 490 * 490 * 2);
    std::vector<std::uint64_t> perObject(5, 0);
    for (const SceneNode &tile : scene->nodes()) {
        QVERIFY(scene->isIntact(tile));
        if (!tile.isLeaf()) continue;
        const auto content = scene->content(tile);
        for (std::size_t number = 0; number < content.features.size(); ++number) {
            const SceneFeature &feature = content.features[number];
            perObject.at(static_cast<std::size_t>(feature.fid)) += feature.indexCount / 3;
            const SceneVertex &vertex = content.vertices[content.indices[feature.firstIndex]];
            QCOMPARE(vertex.feature, static_cast<float>(number));
            QVERIFY(std::abs(vertex.up - (20 + static_cast<float>(feature.fid))) < 0.3f);
        }
    }
    QCOMPARE(perObject, std::vector<std::uint64_t>({0, 480200, 480200, 480200, 0}));
    QVERIFY(!QFile::exists(fixture.path(QStringLiteral("scene/tiles.spill"))));
}

void TestSceneTiles::tornAndDamagedFilesAreRebuilt()
{
    const StoreFixture fixture;
    const auto project = Project::create(fixture.project()).take();
    const auto datasets = StoreFixture::import(*project, 50);
    QVERIFY(datasets.ok());
    const Dataset dataset = datasets->first();
    const QString folder = project->dataFolder(dataset.id);
    const QString path = folder + QStringLiteral("/scene/tiles.bin");
    Feedback feedback;
    const auto rebuilt = [&] {
        return rebuildScene(folder, dataset, feedback).ok() && SceneTiles::open(folder).ok() &&
               (*SceneTiles::open(folder))->triangles() == 600u;
    };
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();

    QVERIFY(QDir(folder + QStringLiteral("/scene")).removeRecursively());
    QCOMPARE(SceneTiles::open(folder).firstError().code, QStringLiteral("store.no-scene"));
    QVERIFY(rebuilt());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), whole); // the same bytes as the import made
    file.close();

    for (const qint64 size : {qint64(0), qint64(30), qint64(64), whole.size() / 2, whole.size() - 1}) {
        QVERIFY(QFile::resize(path, size));
        QCOMPARE(SceneTiles::open(folder).firstError().code, QStringLiteral("store.scene-damaged"));
        QVERIFY(rebuilt());
    }
    QByteArray damaged = whole;
    damaged[2000] = static_cast<char>(damaged[2000] + 1);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(damaged);
    file.close();
    const auto scene = SceneTiles::open(folder).take();
    QVERIFY(std::any_of(scene->nodes().begin(), scene->nodes().end(),
                        [&](const SceneNode &tile) { return !scene->isIntact(tile); }));
}

MACHI_TEST(TestSceneTiles)
#include "testscenetiles.moc"
