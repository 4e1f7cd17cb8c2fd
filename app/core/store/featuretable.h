#pragma once

#include "core/model/bytebuffer.h"
#include "core/model/feature.h"
#include "core/sqlite/database.h"

#include <memory>
#include <vector>

namespace machi::core {

/// Writes one `features.sqlite`: a SpatiaLite file with
///   features(fid INTEGER PRIMARY KEY, gml_id TEXT, source INTEGER, line INTEGER, <columns>, geometry)
///   columns(position, id, type, title_ja, title_en, unit, source, code_list)
/// `geometry` is two-dimensional, x/y in the CRS given, may be NULL, and has an R-tree; `gml_id` has an
/// index. Mixed points and multipoints become multipoints; mixed families make the type GEOMETRY and add the
/// spatial views features_point, features_line and features_polygon. The file is new and nobody else's until
/// `finish`, so nothing is journalled. One thread at a time.
class FeatureTable
{
public:
    /// `epsg` 0 = no known CRS.
    static Result<std::unique_ptr<FeatureTable>> create(const QString &path, int epsg);

    /// Index for `Feature::values`. Meeting a column again may widen its type.
    int column(const Column &column);
    /// False = see `error()`. Rows get fid 1, 2, 3 …
    bool add(const Feature &feature);
    /// Indexes, one of them on `indexed` where that is a column, spatial metadata, column types. No rows can
    /// be added any more.
    Status finish(const QString &indexed = {});

    QString path() const { return m_path; }
    std::int64_t count() const { return m_count; }
    std::int64_t badShapes() const { return m_badShapes; } ///< not finite: stored as NULL
    /// Columns beyond what SQLite takes: their values are lost.
    std::size_t lostColumns() const { return m_columns.size() - m_created; }
    Extent extent() const { return m_extent; }          ///< in the table's CRS
    Issue error() const { return m_database->error(); } ///< until `finish`

private:
    struct TableColumn
    {
        Column column;
        QByteArray name;      ///< as it stands in SQL, without quotes
        bool numbers = false; ///< met among the values
        bool texts = false;
    };
    explicit FeatureTable(std::unique_ptr<Database> database, int epsg);
    bool createTable();
    bool addPending();
    bool prepareInsert();
    QByteArray freeName(const QString &id) const;
    QByteArray createSql() const;
    QByteArray geometryType() const;
    bool writeColumns();
    bool settleTypes();

    QString m_path;
    std::unique_ptr<Database> m_database;
    int m_epsg = 0;
    std::vector<TableColumn> m_columns;
    std::size_t m_created = 0;        ///< how many of the columns the table has
    std::size_t m_beforeGeometry = 0; ///< how many of them stand before the geometry
    bool m_tableExists = false;
    Statement m_insert;
    Bytes m_blob;
    std::int64_t m_count = 0;
    std::int64_t m_badShapes = 0;
    Extent m_extent;
    unsigned m_shapeTypes = 0; ///< bit per ShapeType met
};

} // namespace machi::core
