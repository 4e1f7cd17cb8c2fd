#include "core/io/reader.h"
#include "core/scene/scenetiles.h"
#include "core/store/exactreader.h"
#include "core/store/importer.h"
#include "core/store/scenerebuild.h"
#include "core/store/terrain.h"
#include "storefixture.h"
#include "support/realdata.h"
#include "support/testregistry.h"

#include <QFile>

#include <algorithm>
#include <cmath>

using namespace machi::core;
using machi::testing::StoreFixture;
namespace testing = machi::testing;

class TestTerrain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTinBecomesGround();
    void heightsOfAnotherDatumAreConvertedOrFlagged();
    void tilesAreMadeAgain();
    void yokosukaLiesWhereItsTinDoes();
};

namespace {

/// A sloping sheet about the middle of Kumagaya.
Feature slope(double level)
{
    Feature feature;
    feature.id = "dem_1";
    ExactGeometry geometry;
    geometry.lod = 1;
    for (int row = 0; row < 60; ++row)
        for (int column = 0; column < 60; ++column)
            for (int half = 0; half < 2; ++half) {
                ExactGeometry::Ring ring;
                ring.first = static_cast<std::uint32_t>(geometry.positions.size() / 3);
                ring.count = 3;
                ExactGeometry::Surface surface;
                surface.firstRing = static_cast<std::uint32_t>(geometry.rings.size());
                surface.ringCount = 1;
                const int corners[2][3][2] = {{{0, 0}, {1, 0}, {1, 1}}, {{0, 0}, {1, 1}, {0, 1}}};
                for (const auto &corner : corners[half]) {
                    const double x = 139.385 + (column + corner[0]) * 0.00005;
                    const double y = 36.14 + (row + corner[1]) * 0.00005;
                    geometry.positions.insert(geometry.positions.end(), {x, y, level + (x - 139.385) * 1000});
                }
                geometry.rings.push_back(ring);
                geometry.surfaces.push_back(surface);
            }
    feature.exact.push_back(std::move(geometry));
    return feature;
}

Result<QList<Dataset>> importSlope(Project &project, double level, HeightDatum height)
{
    Feedback feedback;
    ImportSession session(project, feedback);
    Dataset dataset = StoreFixture::buildings();
    dataset.kind = QStringLiteral("terrain");
    dataset.height = height;
    TableSink *table = session.sink().beginTable(dataset);
    table->add(slope(level));
    return session.commit();
}

} // namespace

void TestTerrain::aTinBecomesGround()
{
    const StoreFixture fixture;
    const auto project = Project::create(fixture.project()).take();
    QVERIFY((*Terrain::open(*project))->isEmpty());
    const auto datasets = importSlope(*project, 20, HeightDatum::Geoid);
    QVERIFY(datasets.ok());
    const auto opened = Terrain::open(*project);
    QVERIFY(opened.ok() && opened.issues().isEmpty());
    QCOMPARE((*opened)->datasets(), QStringList{datasets->first().id});
    const auto height = (*opened)->elevationAt(139.386, 36.141);
    QVERIFY(height && std::abs(*height - 21) < 0.01);
    QVERIFY(!(*opened)->elevationAt(139.39, 36.141));
    const auto scene = SceneTiles::open(project->dataFolder(datasets->first().id));
    QVERIFY(scene.ok() && (*scene)->triangles() < 7200); // a plane needs few
}

void TestTerrain::heightsOfAnotherDatumAreConvertedOrFlagged()
{
    const StoreFixture fixture;
    const auto project = Project::create(fixture.project()).take();
    QVERIFY(importSlope(*project, 60, HeightDatum::Ellipsoid).ok());
    // The geoid lies about 40 m above the ellipsoid in Kumagaya (resources/geoid/kumagaya.txt).
    const auto geoid = Terrain::open(*project, HeightDatum::Geoid).take();
    const auto ellipsoid = Terrain::open(*project, HeightDatum::Ellipsoid).take();
    const auto above = geoid->elevationAt(139.386, 36.141);
    QVERIFY(above && *above > 18 && *above < 24);
    QVERIFY(std::abs(*ellipsoid->elevationAt(139.386, 36.141) - 61) < 0.01);

    const StoreFixture other;
    const auto unknown = Project::create(other.project()).take();
    QVERIFY(importSlope(*unknown, 20, HeightDatum::None).ok());
    const auto flagged = Terrain::open(*unknown);
    QVERIFY(flagged.ok());
    QCOMPARE(flagged.issues().size(), 1);
    QCOMPARE(flagged.issues().first().code, QStringLiteral("terrain.unknown-datum"));
}

void TestTerrain::tilesAreMadeAgain()
{
    const StoreFixture fixture;
    const auto project = Project::create(fixture.project()).take();
    const auto datasets = importSlope(*project, 20, HeightDatum::Geoid);
    const QString folder = project->dataFolder(datasets->first().id);
    const auto triangles = (*SceneTiles::open(folder))->triangles();
    Feedback feedback;
    QVERIFY(QFile::remove(folder + QStringLiteral("/scene/tiles.bin")));
    QVERIFY(rebuildScene(folder, datasets->first(), feedback).ok());
    QCOMPARE((*SceneTiles::open(folder))->triangles(), triangles);
    // As in a project that was made before there were elevation grids.
    QVERIFY(QFile::remove(folder + QStringLiteral("/elevation.tif")));
    QVERIFY(QFile::resize(folder + QStringLiteral("/scene/tiles.bin"), 100));
    QVERIFY(rebuildScene(folder, datasets->first(), feedback).ok());
    QCOMPARE((*SceneTiles::open(folder))->triangles(), triangles);
    feedback.cancel();
    QCOMPARE(rebuildScene(folder, datasets->first(), feedback).firstError().code,
             QStringLiteral("store.cancelled"));
}

void TestTerrain::yokosukaLiesWhereItsTinDoes()
{
    MACHI_NEEDS_REAL_DATA();
    const StoreFixture fixture;
    const auto project = Project::create(fixture.project()).take();
    ReaderRegistry registry;
    Feedback feedback;
    Importer importer(*project, registry,
                      {{testing::realDataFolder() + QStringLiteral("/plateau/nusamai_yokosuka-shi.zip"), {}}},
                      feedback);
    importer.read();
    const QList<Dataset> datasets = importer.commit();
    const auto ground = std::find_if(datasets.begin(), datasets.end(), [](const Dataset &dataset) {
        return dataset.kind == QLatin1String("terrain");
    });
    QVERIFY(ground != datasets.end());
    const auto terrain = Terrain::open(*project).take();
    const auto exact = ExactReader::open(project->dataFolder(ground->id)).take();
    double squares = 0;
    int count = 0;
    int outside = 0;
    QVERIFY(exact
                ->visit({},
                        [&](std::int64_t, ExactGeometry &&geometry) {
                            for (const ExactGeometry::Surface &surface : geometry.surfaces) {
                                double middle[3] = {0, 0, 0};
                                const ExactGeometry::Ring &ring = geometry.rings[surface.firstRing];
                                if (ring.count != 3) continue;
                                for (std::size_t index = 0; index < 9; ++index)
                                    middle[index % 3] +=
                                        geometry.positions[std::size_t{ring.first} * 3 + index] / 3;
                                const auto height = terrain->elevationAt(middle[0], middle[1]);
                                if (height) squares += (*height - middle[2]) * (*height - middle[2]);
                                ++(height ? count : outside);
                            }
                            return true;
                        })
                .ok());
    const double rms = std::sqrt(squares / count);
    QVERIFY2(count > 1000 && outside < count / 50,
             qPrintable(QStringLiteral("%1 inside, %2 outside").arg(count).arg(outside)));
    QVERIFY2(rms < 0.5, qPrintable(QString::number(rms)));
    qInfo("%d triangles, %d outside, RMS %.3f m", count, outside, rms);
}

MACHI_TEST(TestTerrain)
#include "testterrain.moc"
