#include "core/store/tablefacts.h"

#include "core/sqlite/database.h"

#include <string>
#include <utility>

namespace machi::core {

Result<TableFacts> TableFacts::read(const QString &tablePath)
{
    auto database = Database::open(tablePath, Database::Mode::Immutable);
    if (!database) return database.issues();
    TableFacts found;
    Statement query =
        (*database)->prepare("SELECT geometry_type, srid FROM geometry_columns "
                             "WHERE f_table_name = 'features' AND f_geometry_column = 'geometry'");
    if (!query.next()) {
        if (query.failed()) return (*database)->error();
        return found;
    }
    found.crs = Crs::fromEpsg(static_cast<int>(query.integer(1)));
    // SpatiaLite adds 1000 for z; 1 point, 2 line, 3 polygon, 4-6 the same as collections, 0 anything.
    const int type = static_cast<int>(query.integer(0) % 1000);
    if (type >= 1 && type <= 6) {
        found.parts = {type % 3 == 1   ? LayerGeometry::Point
                       : type % 3 == 2 ? LayerGeometry::Line
                                       : LayerGeometry::Polygon};
        return found;
    }
    // A view says that there is such a geometry; QGIS does not learn its type from a view.
    for (const auto &[view, geometry] : {std::pair("features_polygon", LayerGeometry::Polygon),
                                         std::pair("features_line", LayerGeometry::Line),
                                         std::pair("features_point", LayerGeometry::Point)}) {
        const std::string count =
            std::string("SELECT count(*) FROM views_geometry_columns WHERE view_name = '") + view + '\'';
        if ((*database)->integer(count) > 0) found.parts.append(geometry);
    }
    return found;
}

} // namespace machi::core
