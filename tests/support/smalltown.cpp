#include "support/smalltown.h"

#include "support/realdata.h"

#include <QFile>

namespace machi::testing {

namespace {

using namespace core;

Shape box(double west, double south, double east, double north)
{
    Shape shape;
    shape.type = ShapeType::MultiPolygon;
    shape.coordinates = {west, south, east, south, east, north, west, north, west, south};
    shape.rings = {0};
    shape.parts = {0};
    return shape;
}

Dataset dataset(const QString &kind, const QString &title, const QString &credit)
{
    Dataset made;
    made.kind = kind;
    made.title = title;
    made.crs = Crs::fromEpsg(6668);
    made.terms = {QStringLiteral("CC-BY-4.0"), credit, Openness::Open};
    return made;
}

Column column(const QString &id, ColumnType type)
{
    Column made;
    made.id = id;
    made.type = type;
    made.titleJa = QStringLiteral("列 ") + id;
    made.titleEn = QStringLiteral("Column ") + id;
    return made;
}

Feature feature(Shape shape, std::vector<Value> values)
{
    Feature made;
    made.shape = std::move(shape);
    made.values = std::move(values);
    return made;
}

void addBuildings(DatasetSink &sink)
{
    TableSink *table = sink.beginTable(
        dataset(QStringLiteral("building"), QStringLiteral("建築物"), QStringLiteral("建物の出典、熊谷市")));
    if (!table) return;
    table->column(column(QStringLiteral("measuredHeight"), ColumnType::Real));
    table->column(column(QStringLiteral("usage_code"), ColumnType::Text));
    table->column(column(QStringLiteral("flood_rank_worst"), ColumnType::Integer));
    const Value none;
    const auto place = [](int n) { return box(139.382 + n * 0.003, 36.144, 139.383 + n * 0.003, 36.145); };
    table->add(feature(place(0), {8.0, std::string("411"), std::int64_t(1)}));
    table->add(feature(place(1), {15.0, std::string("402"), std::int64_t(3)}));
    table->add(feature(place(2), {40.0, std::string("401"), none}));
    table->add(feature(place(3), {none, none, none}));
}

void addRest(DatasetSink &sink)
{
    const QString credit = QStringLiteral("そのほかの出典、熊谷市");
    TableSink *roads = sink.beginTable(dataset(QStringLiteral("road"), QStringLiteral("道路"), credit));
    if (roads) roads->add(feature(box(139.381, 36.1425, 139.393, 36.143), {}));

    TableSink *shelters =
        sink.beginTable(dataset(QStringLiteral("shelter"), QStringLiteral("避難所"), credit));
    if (shelters) {
        shelters->column(column(QStringLiteral("name"), ColumnType::Text));
        shelters->add(feature(Shape::point(139.384, 36.147), {std::string("熊谷西小学校")}));
        shelters->add(feature(Shape::point(139.390, 36.147), {std::string("市民体育館")}));
        shelters->add(feature(Shape::point(135.199, 34.694), {std::string("座標のまちがい")}));
    }

    TableSink *green = sink.beginTable(dataset(QStringLiteral("vegetation"), QStringLiteral("植生"), credit));
    if (green) {
        green->add(feature(box(139.382, 36.1408, 139.386, 36.1418), {}));
        green->add(feature(Shape::point(139.388, 36.1412), {}));
    }

    Dataset flood = dataset(QStringLiteral("flood"), QStringLiteral("荒川 想定最大規模"), credit);
    flood.extent = {139.380, 36.140, 139.394, 36.150};
    const QString raster = sink.beginRaster(flood);
    if (!raster.isEmpty()) QFile::copy(dataFile(QStringLiteral("flood_rank.tif")), raster);
}

} // namespace

std::unique_ptr<Project> makeSmallTown(const QString &path)
{
    Result<std::unique_ptr<Project>> made = Project::create(path);
    if (!made) return nullptr;
    std::unique_ptr<Project> project = made.take();
    Feedback feedback;
    ImportSession session(*project, feedback);
    addBuildings(session.sink());
    addRest(session.sink());
    return session.commit() ? std::move(project) : nullptr;
}

} // namespace machi::testing
