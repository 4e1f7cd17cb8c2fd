#pragma once

#include "core/model/todegrees.h"
#include "core/store/tablequery.h"
#include "core/water/watersource.h"

#include <memory>

namespace machi::core {

/// Water from polygons that tell a depth, a rank or the height of the water in a column.
class TableWater : public WaterSource
{
public:
    static bool canShow(const ProjectLayer &layer);
    static Result<std::unique_ptr<WaterSource>> open(const WaterLayer &layer);

    Meaning meaning() const override { return m_column.meaning; }
    Extent extent() const override { return m_extent; }
    bool read(WaterCells &cells, const Feedback &feedback) override;

private:
    struct Told
    {
        QString column;
        Meaning meaning = Meaning::Rank;
    };
    static std::optional<Told> toldBy(const ProjectLayer &layer);
    TableWater(const WaterLayer &layer, Told column, std::unique_ptr<TableQuery> table);

    std::function<QRgb(std::int64_t)> m_colours;
    Told m_column;
    std::unique_ptr<TableQuery> m_table;
    Extent m_extent;
    ToDegrees m_toDegrees;
    std::optional<CoordinateTransform> m_fromDegrees; ///< none where the table is in degrees
    Statement m_rows;
};

} // namespace machi::core
