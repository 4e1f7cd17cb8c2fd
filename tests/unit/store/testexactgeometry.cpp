#include "storefixture.h"

#include "core/model/exactcodec.h"
#include "core/store/exactreader.h"
#include "support/testregistry.h"

#include <QRandomGenerator>

#include <cmath>
#include <limits>

using namespace machi::core;
using machi::testing::StoreFixture;

class TestExactGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack();
    void sharedVerticesAreKeptOnce();
    void damagedBlobsAreRefused();
    void readerGivesObjectsPiecesAndStreams();
    void texturesAreJoinedWhicheverComesFirst();
    void heightsOfShapesAreKept();
};

namespace {

ExactGeometry rich()
{
    ExactGeometry geometry;
    geometry.lod = 2;
    geometry.positions = {139.123456789012345,
                          36.1,
                          -0.0,
                          1,
                          2,
                          3,
                          4,
                          5,
                          6,
                          1,
                          2,
                          3,
                          7,
                          8,
                          9,
                          1e300,
                          -1e-300,
                          0,
                          std::numeric_limits<double>::quiet_NaN(),
                          std::numeric_limits<double>::infinity(),
                          5,
                          1,
                          1,
                          1,
                          2,
                          2,
                          2};
    geometry.rings = {{0, 3, "r1"}, {3, 3, {}}, {6, 1, {}}};
    ExactGeometry::Surface roof;
    roof.firstRing = 0;
    roof.ringCount = 2;
    roof.semantic = SemanticClass::Roof;
    roof.id = "UUID_6938d2fe-e82d-44e9-9aea-dcc350f13f88";
    roof.semanticId = "roof_1";
    ExactGeometry::Surface wall;
    wall.firstRing = 2;
    wall.ringCount = 1;
    wall.part = 1;
    wall.semanticId = "roof_1";
    wall.id = "6938D2FE-E82D-44E9-9AEA-DCC350F13F88"; // upper case must stay so
    geometry.surfaces = {roof, wall};
    geometry.lines = {{7, 2, "線"}};
    geometry.parts = {"bldg_6938d2fe-e82d-44e9-9aea-dcc350f13f88", "部分"};
    return geometry;
}

bool same(const ExactGeometry &a, const ExactGeometry &b)
{
    if (a.positions.size() != b.positions.size() ||
        std::memcmp(a.positions.data(), b.positions.data(), a.positions.size() * sizeof(double)) != 0)
        return false;
    if (a.rings.size() != b.rings.size() || a.surfaces.size() != b.surfaces.size() ||
        a.lines.size() != b.lines.size())
        return false;
    for (std::size_t index = 0; index < a.rings.size(); ++index)
        if (a.rings[index].first != b.rings[index].first || a.rings[index].count != b.rings[index].count)
            return false;
    for (std::size_t index = 0; index < a.surfaces.size(); ++index) {
        const auto &x = a.surfaces[index];
        const auto &y = b.surfaces[index];
        if (x.firstRing != y.firstRing || x.ringCount != y.ringCount || x.semantic != y.semantic ||
            x.part != y.part || x.id != y.id || x.semanticId != y.semanticId)
            return false;
    }
    for (std::size_t index = 0; index < a.lines.size(); ++index)
        if (a.lines[index].first != b.lines[index].first || a.lines[index].count != b.lines[index].count ||
            a.lines[index].id != b.lines[index].id)
            return false;
    return a.parts == b.parts;
}

TableSink *begin(ImportSession &session)
{
    TableSink *table = session.sink().beginTable(StoreFixture::buildings());
    session.sink().addSource(table, {QStringLiteral("a.gml"), 1, {}, {}});
    session.sink().addSource(table, {QStringLiteral("b.gml"), 1, {}, {}});
    return table;
}

} // namespace

void TestExactGeometry::everythingComesBack()
{
    ExactEncoder encoder;
    Bytes blob;
    ExactGeometry read;
    const ExactGeometry written = rich();
    encoder.encode(written, blob);
    QVERIFY(decodeExact(blob, read));
    QVERIFY(same(written, read));
    encoder.encode({}, blob);
    QVERIFY(decodeExact(blob, read));
    QVERIFY(read.isEmpty());

    // The encoder's memory of one object must not show in the next.
    for (int number = 0; number < 500; ++number) {
        const ExactGeometry box = StoreFixture::building(number).exact.front();
        encoder.encode(box, blob);
        QVERIFY(decodeExact(blob, read));
        QVERIFY(same(box, read));
    }
}

void TestExactGeometry::sharedVerticesAreKeptOnce()
{
    ExactEncoder encoder;
    Bytes blob;
    const ExactGeometry box = StoreFixture::building(0).exact.front();
    encoder.encode(box, blob);
    QCOMPARE(box.positions.size() / 3, 24u);
    QVERIFY(blob.size() < 8 * 24 + 100);
}

void TestExactGeometry::damagedBlobsAreRefused()
{
    ExactEncoder encoder;
    Bytes blob;
    encoder.encode(rich(), blob);
    ExactGeometry read;
    for (std::size_t size = 0; size < blob.size(); ++size)
        QVERIFY(!decodeExact({blob.data(), size}, read));
    Bytes other = blob;
    other[0] = 99;
    QVERIFY(!decodeExact(other, read));
    // Any damage may go unseen, but must neither crash nor ask for memory beyond reason.
    QRandomGenerator random(1);
    for (int round = 0; round < 20000; ++round) {
        other = blob;
        for (int count = random.bounded(1, 5); count > 0; --count)
            other[static_cast<std::size_t>(random.bounded(static_cast<int>(other.size())))] =
                static_cast<std::uint8_t>(random.bounded(256));
        if (decodeExact(other, read)) QVERIFY(read.positions.size() < 3 * other.size());
    }
}

void TestExactGeometry::readerGivesObjectsPiecesAndStreams()
{
    const StoreFixture fixture;
    const auto project = Project::create(fixture.project()).take();
    Feedback feedback;
    ImportSession session(*project, feedback);
    TableSink *table = begin(session);
    table->add(StoreFixture::building(0));
    for (std::uint32_t number = 0; number < 3; ++number) {
        ExactGeometry piece = StoreFixture::building(static_cast<int>(number) + 1).exact.front();
        piece.piece = number;
        table->addPiece(std::move(piece));
    }
    Feature big;
    big.id = "big";
    table->add(std::move(big));
    Feature two = StoreFixture::building(5);
    two.exact.push_back(rich());
    table->add(std::move(two));
    ExactGeometry orphan = StoreFixture::building(7).exact.front();
    table->addPiece(std::move(orphan)); // its object never comes
    const auto datasets = session.commit();
    QVERIFY2(datasets.ok(), qPrintable(datasets.firstError().message));

    auto reader = ExactReader::open(project->dataFolder(datasets->first().id));
    QVERIFY(reader.ok());
    QCOMPARE((*reader)->lods(), QList<int>({1, 2}));
    QVERIFY(same((*reader)->read(1, 1)->front(), StoreFixture::building(0).exact.front()));
    const auto pieces = (*reader)->read(2, 1);
    QCOMPARE(pieces->size(), 3u);
    QCOMPARE(pieces->at(2).piece, 2u);
    QVERIFY(same(pieces->at(2), StoreFixture::building(3).exact.front()));
    QVERIFY(same((*reader)->read(3, 2)->front(), rich()));
    QVERIFY((*reader)->read(1, 2)->empty());
    QVERIFY((*reader)->read(4, 1)->empty());
    int seen = 0;
    std::int64_t last = 0;
    QVERIFY((*reader)->visit(1, [&](std::int64_t fid, ExactGeometry &&geometry) {
        if (fid < last || geometry.lod != 1) return false;
        last = fid;
        ++seen;
        return true;
    }));
    QCOMPARE(seen, 5);
    QVERIFY(!(*reader)->hasTextures());
    QCOMPARE(ExactReader::open(fixture.path(QStringLiteral("nowhere"))).firstError().code,
             QStringLiteral("store.no-geometry"));
}

void TestExactGeometry::texturesAreJoinedWhicheverComesFirst()
{
    const StoreFixture fixture;
    const auto project = Project::create(fixture.project()).take();
    Feedback feedback;
    ImportSession session(*project, feedback);
    TableSink *table = begin(session);
    const auto texture = [&](std::int32_t source, const std::string &ring, const std::string &image, float u,
                             std::size_t count = 8) {
        RingTexture texture;
        texture.ringId = ring;
        texture.image = image;
        texture.uv.assign(count, u);
        table->addTexture(source, std::move(texture));
    };
    texture(0, "#ring_0_1", "app/屋根.jpg", 0.25f); // before its ring, as an anchor
    Feature first = StoreFixture::building(0);
    table->add(std::move(first));
    Feature second = StoreFixture::building(0); // the same ids in another file
    second.source = 1;
    table->add(std::move(second));
    texture(1, "ring_0_2", "app/wall.jpg", 0.5f);
    texture(1, "ring_0_2", "app/second theme.jpg", 0.75f); // the first wins
    texture(1, "ring_0_3", "app/wall.jpg", 0.5f, 6);       // wrong count
    texture(0, "no such ring", "app/wall.jpg", 0.5f);
    ExactGeometry piece = StoreFixture::building(9).exact.front();
    table->addPiece(std::move(piece)); // its source is known only when the object comes
    texture(1, "ring_9_0", "app/wall.jpg", 0.125f);
    Feature big;
    big.source = 1;
    table->add(std::move(big));
    const auto datasets = session.commit();
    QVERIFY2(datasets.ok(), qPrintable(datasets.firstError().message));

    const QString folder = project->dataFolder(datasets->first().id);
    auto reader = ExactReader::open(folder).take();
    QVERIFY(reader->hasTextures());
    const auto one = reader->textures(1, 1, 0);
    QCOMPARE(one.size(), 1u);
    QCOMPARE(one[0].ring, 1u);
    QCOMPARE(one[0].uv, std::vector<float>(8, 0.25f));
    const auto image = reader->texture(one[0].texture);
    QCOMPARE(image->image, QStringLiteral("app/屋根.jpg"));
    QCOMPARE(image->source, 0);
    const auto two = reader->textures(2, 1, 0);
    QCOMPARE(two.size(), 1u);
    QCOMPARE(two[0].ring, 2u);
    QCOMPARE(two[0].uv.front(), 0.5f);
    QCOMPARE(reader->texture(two[0].texture)->source, 1);
    QCOMPARE(reader->textures(3, 1, 0).size(), 1u);

    const Issues findings = project->findings(datasets->first().id);
    qint64 unmatched = 0;
    qint64 mismatched = 0;
    for (const Issue &issue : findings) {
        if (issue.code == QStringLiteral("store.texture-unmatched")) unmatched = issue.count;
        if (issue.code == QStringLiteral("store.texture-mismatch")) mismatched = issue.count;
    }
    QCOMPARE(mismatched, 1);
    QCOMPARE(unmatched, 1); // the second theme is no fault
    QVERIFY(!QFile::exists(folder + QStringLiteral("/rings.spill")));
    QVERIFY(!QFile::exists(folder + QStringLiteral("/textures.spill")));
}

void TestExactGeometry::heightsOfShapesAreKept()
{
    const StoreFixture fixture;
    const auto project = Project::create(fixture.project()).take();
    Feedback feedback;
    ImportSession session(*project, feedback);
    TableSink *table = begin(session);
    Feature feature;
    feature.shape.type = ShapeType::Polygon;
    feature.shape.hasZ = true;
    feature.shape.coordinates = {139, 36, 5, 139.1, 36, 6, 139.1, 36.1, 7, 139, 36, 5};
    feature.shape.rings = {0};
    feature.shape.parts = {0};
    table->add(std::move(feature));
    const auto datasets = session.commit();
    QVERIFY(datasets.ok());
    auto reader = ExactReader::open(project->dataFolder(datasets->first().id)).take();
    const auto pieces = reader->read(1, 0);
    QCOMPARE(pieces->size(), 1u);
    QCOMPARE(pieces->front().positions, std::vector<double>({139, 36, 5, 139.1, 36, 6, 139.1, 36.1, 7}));
    QCOMPARE(pieces->front().surfaces.size(), 1u);
}

MACHI_TEST(TestExactGeometry)
#include "testexactgeometry.moc"
