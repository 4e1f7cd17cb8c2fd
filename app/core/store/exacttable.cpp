#include "core/store/exacttable.h"

namespace machi::core {

ExactTable::ExactTable(std::unique_ptr<Database> database) : m_database(std::move(database)) {}

Result<std::unique_ptr<ExactTable>> ExactTable::create(const QString &path)
{
    Result<std::unique_ptr<Database>> opened = Database::open(path, Database::Mode::Create);
    if (!opened) return opened.issues();
    std::unique_ptr<ExactTable> table(new ExactTable(opened.take()));
    // The folder is thrown away if anything goes wrong, so SQLite need not be able to go back.
    if (!table->m_database->execute(
            "PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; "
            "PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -1024; BEGIN; "
            "CREATE TABLE exact(fid INTEGER NOT NULL, lod INTEGER NOT NULL, "
            "piece INTEGER NOT NULL, data BLOB NOT NULL)"))
        return table->error();
    table->m_insert = table->m_database->prepare("INSERT INTO exact VALUES (?, ?, ?, ?)", true);
    if (!table->m_insert) return table->error();
    return table;
}

bool ExactTable::add(std::int64_t fid, const ExactGeometry &geometry)
{
    m_encoder.encode(geometry, m_blob);
    m_insert.bind(1, fid);
    m_insert.bind(2, static_cast<int>(geometry.lod));
    m_insert.bind(3, static_cast<std::int64_t>(geometry.piece));
    m_insert.bindBlob(4, m_blob.data(), m_blob.size());
    ++m_count;
    return m_insert.run();
}

Status ExactTable::finish(std::int64_t lastFid)
{
    m_insert = {};
    Statement orphans = m_database->prepare("DELETE FROM exact WHERE fid > ?");
    orphans.bind(1, lastFid);
    if (!orphans.run()) return error();
    orphans = {};
    if (!m_database->execute("CREATE INDEX exact_place ON exact(fid, lod, piece); COMMIT")) return error();
    return Done{};
}

} // namespace machi::core
