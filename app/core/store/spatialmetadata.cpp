#include "core/store/spatialmetadata.h"

#include "core/store/disk.h"
#include "core/store/spatialconnection.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <ogr_spatialref.h>
#include <sqlite3.h>

#include <cpl_conv.h>

#include <cerrno>

namespace machi::core {

namespace {

constexpr qint64 almostFull = 256 << 10;

bool insertReferenceSystem(SpatialConnection &connection, int epsg)
{
    if (connection.call(QStringLiteral("InsertEpsgSrid(%1)").arg(epsg))) return true;
    // Newer than this SpatiaLite's list: PROJ's database may know it.
    OGRSpatialReference system;
    if (system.importFromEPSG(epsg) != OGRERR_NONE) return false;
    char *proj = nullptr;
    char *wkt = nullptr;
    system.exportToProj4(&proj);
    system.exportToWkt(&wkt);
    Statement row = connection.database().prepare(
        "INSERT INTO spatial_ref_sys(srid, auth_name, auth_srid, ref_sys_name, proj4text, srtext) "
        "VALUES (?1, 'epsg', ?1, ?2, ?3, ?4)");
    row.bind(1, epsg);
    row.bind(2, QString::fromUtf8(system.GetName()));
    row.bind(3, QString::fromUtf8(proj));
    row.bind(4, QString::fromUtf8(wkt));
    CPLFree(proj);
    CPLFree(wkt);
    return row.run();
}

bool addFamilyViews(Database &database)
{
    struct Family
    {
        const char *name;
        const char *types;
    };
    for (const Family &family :
         {Family{"features_point", "'POINT', 'MULTIPOINT'"}, Family{"features_line", "'MULTILINESTRING'"},
          Family{"features_polygon", "'MULTIPOLYGON'"}}) {
        const QByteArray name = family.name;
        const QByteArray condition = QByteArray(" WHERE GeometryType(geometry) IN (") + family.types + ")";
        if (database.integer(("SELECT count(*) FROM features" + condition).toStdString()) == 0) continue;
        if (!database.execute(
                ("CREATE VIEW " + name + " AS SELECT * FROM features" + condition).constData()) ||
            !database.execute(("INSERT INTO views_geometry_columns(view_name, view_geometry, view_rowid, "
                               "f_table_name, f_geometry_column, read_only) VALUES ('" +
                               name + "', 'geometry', 'fid', 'features', 'geometry', 1)")
                                  .constData()))
            return false;
    }
    return true;
}

// SpatiaLite's own UpdateLayerStatistics goes over the whole table once more for every column, and fails for
// a table of hundreds.
bool writeStatistics(Database &database, const Extent &extent)
{
    Statement row = database.prepare("INSERT OR REPLACE INTO geometry_columns_statistics VALUES ('features', "
                                     "'geometry', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), "
                                     "(SELECT count(*) FROM features), ?, ?, ?, ?)");
    if (!extent.isEmpty()) {
        row.bind(1, extent.west);
        row.bind(2, extent.south);
        row.bind(3, extent.east);
        row.bind(4, extent.north);
    }
    return row.run();
}

} // namespace

Status addSpatialMetadata(std::unique_ptr<Database> owned, int epsg, const QByteArray &type, bool castPoints,
                          const Extent &extent)
{
    SpatialConnection connection(std::move(owned));
    Database &database = connection.database();
    const auto failed = [&](const char *step) -> Status {
        const std::optional<qint64> space = freeSpace(QFileInfo(database.path()).absolutePath());
        if (space && *space < almostFull) return databaseIssue(SQLITE_FULL, {}, database.path());
        Issue issue = database.error();
        issue.object = QString::fromLatin1(step);
        return issue;
    };
    if (!database.execute("BEGIN")) return failed("begin");
    if (!connection.call(QStringLiteral("InitSpatialMetaData(0, 'NONE')")))
        return failed("InitSpatialMetaData");
    if (epsg > 0 && !insertReferenceSystem(connection, epsg)) return failed("InsertEpsgSrid");
    if (castPoints && !database.execute("UPDATE features SET geometry = CastToMultiPoint(geometry) "
                                        "WHERE GeometryType(geometry) = 'POINT'"))
        return failed("CastToMultiPoint");
    if (!connection.call(QStringLiteral("RecoverGeometryColumn('features', 'geometry', %1, '%2', 'XY')")
                             .arg(epsg > 0 ? epsg : -1)
                             .arg(QString::fromLatin1(type))))
        return failed("RecoverGeometryColumn");
    if (!connection.call(QStringLiteral("CreateSpatialIndex('features', 'geometry')")))
        return failed("CreateSpatialIndex");
    if (type == "GEOMETRY" && !addFamilyViews(database)) return failed("views");
    if (!writeStatistics(database, extent)) return failed("statistics");
    if (!database.execute("COMMIT")) return failed("commit");
    return Done{};
}

} // namespace machi::core
