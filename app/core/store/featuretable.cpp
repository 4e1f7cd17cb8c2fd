#include "core/store/featuretable.h"

#include "core/store/spatialiteblob.h"
#include "core/store/spatialmetadata.h"

#include <algorithm>

namespace machi::core {

namespace {

/// SQLite's own limit is 2000; a few stay free for fid and friends.
constexpr std::size_t maxColumns = 1990;

const QList<QByteArray> ownColumns = {"fid",      "gml_id", "source",  "line",
                                      "geometry", "rowid",  "_rowid_", "oid"};

QByteArray quoted(const QByteArray &name)
{
    return '"' + QByteArray(name).replace('"', "\"\"") + '"';
}

const char *sqlType(ColumnType type)
{
    switch (type) {
    case ColumnType::Integer:
        return "INTEGER";
    case ColumnType::Real:
        return "DOUBLE";
    case ColumnType::Date:
        return "DATE";
    case ColumnType::DateTime:
        return "DATETIME";
    case ColumnType::Boolean:
        return "BOOLEAN";
    case ColumnType::Text:
        break;
    }
    return "TEXT";
}

ColumnType wider(ColumnType a, ColumnType b)
{
    if (a == b) return a;
    const auto either = [&](ColumnType x, ColumnType y) { return (a == x && b == y) || (a == y && b == x); };
    if (either(ColumnType::Integer, ColumnType::Real)) return ColumnType::Real;
    if (either(ColumnType::Boolean, ColumnType::Integer)) return ColumnType::Integer;
    if (either(ColumnType::Boolean, ColumnType::Real)) return ColumnType::Real;
    if (either(ColumnType::Date, ColumnType::DateTime)) return ColumnType::DateTime;
    return ColumnType::Text;
}

constexpr unsigned bit(ShapeType type)
{
    return 1u << static_cast<unsigned>(type);
}
constexpr unsigned pointTypes = bit(ShapeType::Point) | bit(ShapeType::MultiPoint);
constexpr unsigned lineTypes = bit(ShapeType::LineString) | bit(ShapeType::MultiLineString);
constexpr unsigned polygonTypes = bit(ShapeType::Polygon) | bit(ShapeType::MultiPolygon);

} // namespace

FeatureTable::FeatureTable(std::unique_ptr<Database> database, int epsg)
    : m_path(database->path()), m_database(std::move(database)), m_epsg(epsg)
{
}

Result<std::unique_ptr<FeatureTable>> FeatureTable::create(const QString &path, int epsg)
{
    Result<std::unique_ptr<Database>> opened = Database::open(path, Database::Mode::Create);
    if (!opened) return opened.issues();
    // The folder is thrown away if anything goes wrong, so SQLite need not be able to go back.
    if (!(*opened)->execute("PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; "
                            "PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -1024; BEGIN"))
        return (*opened)->error();
    return std::unique_ptr<FeatureTable>(new FeatureTable(opened.take(), epsg));
}

QByteArray FeatureTable::freeName(const QString &id) const
{
    const QByteArray wanted = id.isEmpty() ? QByteArrayLiteral("column") : id.toUtf8();
    // SQLite folds the case of ASCII letters only, as toLower of a QByteArray does.
    const auto isTaken = [&](const QByteArray &name) {
        const QByteArray folded = name.toLower();
        return ownColumns.contains(folded) ||
               std::any_of(m_columns.begin(), m_columns.end(),
                           [&](const TableColumn &other) { return other.name.toLower() == folded; });
    };
    QByteArray name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = wanted + '_' + QByteArray::number(number);
    return name;
}

int FeatureTable::column(const Column &column)
{
    const auto known = std::find_if(m_columns.begin(), m_columns.end(),
                                    [&](const TableColumn &other) { return other.column.id == column.id; });
    if (known != m_columns.end()) {
        known->column.type = wider(known->column.type, column.type);
        return static_cast<int>(known - m_columns.begin());
    }
    TableColumn added;
    added.column = column;
    added.name = freeName(column.id);
    m_columns.push_back(std::move(added));
    m_insert = {};
    return static_cast<int>(m_columns.size()) - 1;
}

// Columns have no declared type while rows come in: with one, SQLite would turn the text 012 into the number
// 12 before a wider type is known. The types are written into the schema at the end.
bool FeatureTable::createTable()
{
    QByteArray sql =
        "CREATE TABLE features(fid INTEGER PRIMARY KEY, gml_id TEXT, source INTEGER, line INTEGER";
    m_created = m_beforeGeometry = std::min(m_columns.size(), maxColumns);
    for (std::size_t index = 0; index < m_created; ++index)
        sql += ", " + quoted(m_columns[index].name);
    m_tableExists = m_database->execute((sql + ", geometry)").constData());
    return m_tableExists;
}

bool FeatureTable::addPending()
{
    for (; m_created < std::min(m_columns.size(), maxColumns); ++m_created)
        if (!m_database->execute(
                ("ALTER TABLE features ADD COLUMN " + quoted(m_columns[m_created].name)).constData()))
            return false;
    return true;
}

bool FeatureTable::prepareInsert()
{
    if (!(m_tableExists ? addPending() : createTable())) return false;
    QByteArray names = "fid, gml_id, source, line, geometry";
    QByteArray marks = "?, ?, ?, ?, ?";
    for (std::size_t index = 0; index < m_created; ++index) {
        names += ", " + quoted(m_columns[index].name);
        marks += ", ?";
    }
    m_insert = m_database->prepare(
        QByteArray("INSERT INTO features(" + names + ") VALUES (" + marks + ")").toStdString(), true);
    return static_cast<bool>(m_insert);
}

bool FeatureTable::add(const Feature &feature)
{
    if (!m_insert && !prepareInsert()) return false;
    m_insert.bind(1, ++m_count);
    if (feature.id.empty())
        m_insert.bindNull(2);
    else
        m_insert.bind(2, std::string_view(feature.id));
    m_insert.bind(3, feature.source);
    if (feature.line > 0)
        m_insert.bind(4, feature.line);
    else
        m_insert.bindNull(4);
    if (toSpatialiteBlob(feature.shape, m_epsg > 0 ? m_epsg : -1, m_blob)) {
        m_insert.bindBlob(5, m_blob.data(), m_blob.size());
        m_shapeTypes |= bit(feature.shape.type);
        m_extent.include(feature.shape.extent());
    } else {
        m_insert.bindNull(5);
        if (!feature.shape.isEmpty()) ++m_badShapes;
    }
    for (std::size_t index = 0; index < m_created; ++index) {
        const int parameter = static_cast<int>(index) + 6;
        const Value *value = index < feature.values.size() ? &feature.values[index] : nullptr;
        if (!value || std::holds_alternative<std::monostate>(*value)) {
            m_insert.bindNull(parameter);
        } else if (const auto *text = std::get_if<std::string>(value)) {
            m_insert.bind(parameter, std::string_view(*text));
            m_columns[index].texts = true;
        } else {
            if (const auto *integer = std::get_if<std::int64_t>(value))
                m_insert.bind(parameter, *integer);
            else
                m_insert.bind(parameter, std::get<double>(*value));
            m_columns[index].numbers = true;
        }
    }
    return m_insert.run();
}

QByteArray FeatureTable::geometryType() const
{
    const int families = ((m_shapeTypes & pointTypes) != 0) + ((m_shapeTypes & lineTypes) != 0) +
                         ((m_shapeTypes & polygonTypes) != 0);
    if (families > 1) return "GEOMETRY";
    if (m_shapeTypes & polygonTypes) return "MULTIPOLYGON";
    if (m_shapeTypes & lineTypes) return "MULTILINESTRING";
    if (m_shapeTypes & bit(ShapeType::MultiPoint)) return "MULTIPOINT";
    if (m_shapeTypes & bit(ShapeType::Point)) return "POINT";
    return "GEOMETRY";
}

QByteArray FeatureTable::createSql() const
{
    QByteArray sql =
        "CREATE TABLE features(fid INTEGER PRIMARY KEY, gml_id TEXT, source INTEGER, line INTEGER";
    for (std::size_t index = 0; index <= m_created; ++index) {
        if (index == m_beforeGeometry) sql += ", geometry " + geometryType();
        if (index < m_created)
            sql += ", " + quoted(m_columns[index].name) + ' ' + sqlType(m_columns[index].column.type);
    }
    return sql + ')';
}

bool FeatureTable::writeColumns()
{
    if (!m_database->execute("CREATE TABLE columns(position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
                             "type TEXT NOT NULL, title_ja TEXT, title_en TEXT, unit TEXT, source TEXT, "
                             "code_list TEXT)"))
        return false;
    Statement row = m_database->prepare("INSERT INTO columns VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    for (std::size_t index = 0; index < m_created; ++index) {
        const Column &column = m_columns[index].column;
        row.bind(1, static_cast<std::int64_t>(index));
        row.bind(2, std::string_view(m_columns[index].name.constData(),
                                     static_cast<std::size_t>(m_columns[index].name.size())));
        row.bind(3, columnTypeName(column.type));
        row.bind(4, column.titleJa);
        row.bind(5, column.titleEn);
        row.bind(6, column.unit);
        row.bind(7, column.source);
        row.bind(8, column.codeList);
        if (!row.run()) return false;
    }
    return true;
}

bool FeatureTable::settleTypes()
{
    for (std::size_t index = 0; index < m_created; ++index) {
        const TableColumn &column = m_columns[index];
        const QByteArray name = quoted(column.name);
        if (column.column.type == ColumnType::Text && column.numbers &&
            !m_database->execute(("UPDATE features SET " + name + " = CAST(" + name +
                                  " AS TEXT) WHERE typeof(" + name + ") IN ('integer', 'real')")
                                     .constData()))
            return false;
    }
    if (!m_database->execute("PRAGMA writable_schema = ON")) return false;
    Statement schema =
        m_database->prepare("UPDATE sqlite_master SET sql = ? WHERE type = 'table' AND name = 'features'");
    schema.bind(1, QString::fromUtf8(createSql()));
    if (!schema.run()) return false;
    schema = {};
    return m_database->execute("COMMIT");
}

Status FeatureTable::finish(const QString &indexed)
{
    m_insert = {};
    if (!m_tableExists && !createTable()) return m_database->error();
    if (!addPending() || !writeColumns() || !settleTypes()) return m_database->error();
    // The schema was edited by hand: a new connection reads it afresh.
    m_database.reset();
    Result<std::unique_ptr<Database>> opened = Database::open(m_path, Database::Mode::Write);
    if (!opened) return opened.issues();
    m_database = opened.take();
    if (!m_database->execute(
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; "
            "PRAGMA cache_size = -16384"))
        return m_database->error();
    for (std::size_t index = 0; index < m_created; ++index) {
        const TableColumn &column = m_columns[index];
        const QByteArray name = quoted(column.name);
        // Numbers that came as text take the column's type now.
        if (column.column.type != ColumnType::Text && column.texts &&
            !m_database->execute(
                ("UPDATE features SET " + name + " = " + name + " WHERE typeof(" + name + ") = 'text'")
                    .constData()))
            return m_database->error();
    }
    if (!m_database->execute("CREATE INDEX features_gml_id ON features(gml_id)")) return m_database->error();
    for (std::size_t index = 0; index < m_created; ++index) {
        if (indexed.isEmpty() || m_columns[index].column.id != indexed) continue;
        const QByteArray sql =
            "CREATE INDEX features_step ON features(" + quoted(m_columns[index].name) + ')';
        if (!m_database->execute(sql.constData())) return m_database->error();
    }
    return addSpatialMetadata(std::move(m_database), m_epsg, geometryType(),
                              (m_shapeTypes & pointTypes) == pointTypes, m_extent);
}

} // namespace machi::core
