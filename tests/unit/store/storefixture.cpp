#include "storefixture.h"

namespace machi::testing {

using namespace core;

StoreFixture::StoreFixture() : m_folder(QDir::tempPath() + QStringLiteral("/machi-store-XXXXXX")) {}

Feature StoreFixture::building(int number)
{
    const double west = 139.38 + 0.0002 * (number % 100);
    const double south = 36.14 + 0.0002 * (number / 100);
    const double east = west + 0.0001;
    const double north = south + 0.0001;
    Feature feature;
    feature.id = "bldg_" + std::to_string(number);
    feature.line = 10 + number;
    feature.shape.type = ShapeType::Polygon;
    feature.shape.rings = {0};
    feature.shape.parts = {0};
    feature.shape.coordinates = {west, south, east, south, east, north, west, north, west, south};

    ExactGeometry box;
    box.lod = 1;
    box.parts = {feature.id};
    const double low = 30;
    const double high = 36 + number % 7;
    const auto face = [&](std::initializer_list<double> positions, SemanticClass semantic) {
        ExactGeometry::Ring ring;
        ring.first = static_cast<std::uint32_t>(box.positions.size() / 3);
        ring.count = static_cast<std::uint32_t>(positions.size() / 3);
        ring.id = "ring_" + std::to_string(number) + "_" + std::to_string(box.rings.size());
        ExactGeometry::Surface surface;
        surface.firstRing = static_cast<std::uint32_t>(box.rings.size());
        surface.ringCount = 1;
        surface.semantic = semantic;
        box.positions.insert(box.positions.end(), positions);
        box.rings.push_back(ring);
        box.surfaces.push_back(surface);
    };
    face({west, north, low, east, north, low, east, south, low, west, south, low}, SemanticClass::Ground);
    face({west, south, high, east, south, high, east, north, high, west, north, high}, SemanticClass::Roof);
    face({west, south, low, east, south, low, east, south, high, west, south, high}, SemanticClass::Wall);
    face({east, south, low, east, north, low, east, north, high, east, south, high}, SemanticClass::Wall);
    face({east, north, low, west, north, low, west, north, high, east, north, high}, SemanticClass::Wall);
    face({west, north, low, west, south, low, west, south, high, west, north, high}, SemanticClass::Wall);
    feature.exact.push_back(std::move(box));
    return feature;
}

Dataset StoreFixture::buildings()
{
    Dataset dataset;
    dataset.kind = QStringLiteral("building");
    dataset.title = QStringLiteral("建築物");
    dataset.crs = Crs::fromEpsg(6697);
    dataset.height = HeightDatum::Geoid;
    dataset.terms.licence = QStringLiteral("CC-BY-4.0");
    dataset.terms.credit = QStringLiteral("熊谷市");
    dataset.terms.openness = Openness::Open;
    dataset.provenance.format = QStringLiteral("test");
    return dataset;
}

Result<QList<Dataset>> StoreFixture::import(Project &project, int count,
                                            const std::function<void()> &beforeCommit)
{
    Feedback feedback;
    ImportSession session(project, feedback);
    Provenance provenance;
    provenance.reader = QStringLiteral("test");
    provenance.version = QStringLiteral("1");
    session.setProvenance(provenance);
    TableSink *table = session.sink().beginTable(buildings());
    if (!table) return session.commit();
    session.sink().addSource(table,
                             {QStringLiteral("town.zip/udx/bldg/1.gml"), 1234, QStringLiteral("ab"), {}});
    Column usage;
    usage.id = QStringLiteral("usage");
    usage.titleJa = QStringLiteral("用途");
    const int usageColumn = table->column(usage);
    Column height;
    height.id = QStringLiteral("measured_height");
    height.type = ColumnType::Real;
    height.unit = QStringLiteral("m");
    const int heightColumn = table->column(height);
    for (int number = 0; number < count; ++number) {
        Feature feature = building(number);
        feature.values.resize(2);
        feature.values[static_cast<std::size_t>(usageColumn)] = std::string("住宅");
        if (number % 2) feature.values[static_cast<std::size_t>(heightColumn)] = 6.5 + number % 7;
        table->add(std::move(feature));
    }
    session.finish();
    if (beforeCommit) beforeCommit();
    return session.commit();
}

} // namespace machi::testing
