#include "support/gridtown.h"

#include <cmath>
#include <vector>

namespace machi::testing {

using namespace core;

namespace {

void add(Feature &feature, double value)
{
    feature.values.emplace_back();
    if (std::isfinite(value)) feature.values.back() = value;
}

Shape squareAt(int column, int row)
{
    const double west = 139.3 + column * 0.001, east = 139.3 + (column + 1) * 0.001;
    const double south = 36.1 + row * 0.001, north = 36.1 + (row + 1) * 0.001;
    Shape shape;
    shape.type = ShapeType::MultiPolygon;
    shape.coordinates = {west, south, east, south, east, north, west, north, west, south};
    shape.rings = {0};
    shape.parts = {0};
    return shape;
}

TimeAxis hours(int steps)
{
    TimeAxis axis;
    axis.meaning = TimeAxis::Meaning::Profile;
    axis.selects = TimeAxis::Selects::Columns;
    axis.column = QStringLiteral("population");
    for (int hour = 0; hour < steps; ++hour) {
        TimeStep step;
        step.key = QString::number(hour);
        step.fromHour = hour % 24;
        axis.steps.append(step);
    }
    return axis;
}

} // namespace

std::unique_ptr<Project> GridTown::make(const QString &path) const
{
    auto project = Project::create(path);
    if (!project) return nullptr;
    Feedback feedback;
    ImportSession session(**project, feedback);
    Dataset dataset;
    dataset.kind = QStringLiteral("flowgrid");
    dataset.title = QStringLiteral("滞在人口");
    dataset.crs = Crs::fromEpsg(6668);
    dataset.terms = {QStringLiteral("CC-BY-4.0"), QStringLiteral("人流の出典"), Openness::Open};
    TableSink *table = session.sink().beginTable(dataset);
    if (!table) return nullptr;
    const TimeAxis axis = hours(steps);
    Column column{QStringLiteral("population"),
                  ColumnType::Real,
                  QStringLiteral("人口"),
                  QStringLiteral("Population"),
                  QStringLiteral("人"),
                  {},
                  {}};
    table->column(column);
    for (int step = 0; step < steps; ++step) {
        column.id = axis.valueColumn(step);
        table->column(column);
        Column flag = column;
        flag.id += QStringLiteral("_suppressed");
        flag.type = ColumnType::Boolean;
        table->column(flag);
    }
    if (steps > 0) table->setTimeAxis(axis);
    for (int row = 0; row < rows; ++row) {
        for (int at = 0; at < columns; ++at) {
            const double first = value(at, row, 0);
            if (first == noSquare) continue;
            Feature feature;
            feature.id = std::to_string(at) + '-' + std::to_string(row);
            feature.shape = squareAt(at, row);
            add(feature, first);
            for (int step = 0; step < steps; ++step) {
                const double one = value(at, row, step);
                add(feature, one);
                feature.values.emplace_back(std::int64_t(one == suppressedValue));
            }
            table->add(std::move(feature));
        }
    }
    if (!session.commit()) return nullptr;
    return project.take();
}

} // namespace machi::testing
