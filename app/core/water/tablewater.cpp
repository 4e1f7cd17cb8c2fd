#include "core/water/tablewater.h"

#include "core/model/shape.h"
#include "core/sqlite/quoting.h"
#include "core/water/waterdepth.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace machi::core {

namespace {

constexpr double least = 0.005; ///< metres: below that a depth is a film

bool isNumber(ColumnType type)
{
    return type == ColumnType::Real || type == ColumnType::Integer;
}

} // namespace

std::optional<TableWater::Told> TableWater::toldBy(const ProjectLayer &layer)
{
    static const QRegularExpression depth(
        QStringLiteral("^(最大)?(浸水深|水深)(_?m)?$|^(max_?)?depth(_?m)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto find = [&](const auto &fits) {
        return std::find_if(layer.columns.begin(), layer.columns.end(),
                            [&](const Column &one) { return isNumber(one.type) && fits(one); });
    };
    // A step's own column stands for it where each step has one.
    const auto named = [&](const QString &id) {
        const TimeAxis &axis = layer.dataset.timeAxis;
        return axis.selects == TimeAxis::Selects::Columns && axis.column == id && layer.step != axis.first
                   ? axis.valueColumn(layer.step)
                   : id;
    };
    if (const auto one =
            find([](const Column &c) { return c.type == ColumnType::Real && depth.match(c.id).hasMatch(); });
        one != layer.columns.end())
        return Told{named(one->id), Meaning::Depth};
    if (layer.dataset.provenance.reader == QLatin1String("czml"))
        if (const auto one = find([](const Column &c) { return c.id == QLatin1String("height"); });
            one != layer.columns.end())
            return Told{one->id, Meaning::Level};
    // What other hazards' ranks mean in metres differs from list to list.
    const bool isFlood = layer.dataset.kind == QLatin1String("flood");
    for (const char *name : {isFlood ? "rank" : "depth_rank", "depth_rank"})
        if (const auto one = find([&](const Column &c) { return c.id == QLatin1String(name); });
            one != layer.columns.end())
            return Told{named(one->id), Meaning::Rank};
    return {};
}

bool TableWater::canShow(const ProjectLayer &layer)
{
    return toldBy(layer).has_value();
}

TableWater::TableWater(const WaterLayer &layer, Told column, std::unique_ptr<TableQuery> table)
    : m_colours(layer.colours),
      m_column(std::move(column)),
      m_table(std::move(table)),
      m_extent(layer.layer.dataset.extent),
      m_toDegrees(layer.layer.crs)
{
}

Result<std::unique_ptr<WaterSource>> TableWater::open(const WaterLayer &layer)
{
    const auto told = toldBy(layer.layer);
    if (!told) return makeError(QStringLiteral("water.no-depth"), {}, layer.layer.path);
    auto table = TableQuery::open(layer.layer, true);
    if (!table) return table.issues();
    std::unique_ptr<TableWater> made(new TableWater(layer, *told, table.take()));
    if (layer.layer.crs.isValid() && !layer.layer.crs.isGeographic()) {
        auto transform = CoordinateTransform::create(Crs::fromEpsg(6668), layer.layer.crs.horizontal());
        if (!transform) return transform.issues();
        made->m_fromDegrees.emplace(transform.take());
    }
    QString sql =
        QStringLiteral("SELECT fid, %1, AsBinary(geometry) FROM features WHERE fid IN (SELECT pkid FROM "
                       "idx_features_geometry WHERE xmin <= ?3 AND xmax >= ?1 AND ymin <= ?4 AND "
                       "ymax >= ?2)")
            .arg(quotedName(made->m_column.column));
    const QString condition = made->m_table->condition({}, {});
    if (!condition.isEmpty()) sql += QStringLiteral(" AND (%1)").arg(condition);
    made->m_rows = prepareText(made->m_table->database(), sql);
    if (!made->m_rows) return made->m_table->database().error();
    return {std::move(made)};
}

bool TableWater::read(WaterCells &cells, const Feedback &feedback)
{
    Extent box = cells.box;
    if (m_fromDegrees) box = m_fromDegrees->transform(box);
    m_rows.reset();
    m_rows.bind(1, box.west);
    m_rows.bind(2, box.south);
    m_rows.bind(3, box.east);
    m_rows.bind(4, box.north);
    std::vector<std::vector<CellPoint>> rings;
    while (m_rows.next()) {
        if (feedback.isCancelled()) return false;
        if (m_rows.isNull(1)) continue;
        const QRgb colour = m_colours ? m_colours(m_rows.integer(0)) : 0;
        if (qAlpha(colour) == 0) continue;
        double value = m_rows.real(1);
        if (m_column.meaning == Meaning::Rank) {
            const auto depth = depthOfRank(static_cast<int>(std::lround(value)));
            if (!depth) continue;
            value = depth->drawn();
        } else if (m_column.meaning == Meaning::Depth && value < least) {
            continue;
        }
        const auto blob = m_rows.blob(2);
        const Shape shape = Shape::fromWkb(blob.data(), blob.size());
        if (shape.isEmpty()) continue;
        const auto dimension = static_cast<std::size_t>(shape.dimension());
        rings.clear();
        for (std::size_t ring = 0; ring < shape.rings.size(); ++ring) {
            const std::size_t end =
                ring + 1 < shape.rings.size() ? shape.rings[ring + 1] : shape.vertexCount();
            auto &points = rings.emplace_back();
            for (std::size_t vertex = shape.rings[ring]; vertex < end; ++vertex) {
                double x = shape.coordinates[vertex * dimension];
                double y = shape.coordinates[vertex * dimension + 1];
                if (!m_toDegrees.transform(x, y)) continue;
                points.push_back(
                    {(x - cells.box.west) / cells.stepX(), (cells.box.north - y) / cells.stepY()});
            }
        }
        fillRings(rings, cells.columns, cells.rows, [&](int row, int from, int to) {
            for (int column = from; column < to; ++column)
                cells.put(cells.at(column, row), static_cast<float>(value), colour);
        });
    }
    return !m_rows.failed();
}

} // namespace machi::core
