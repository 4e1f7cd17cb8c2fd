#pragma once

#include "core/model/exactcodec.h"
#include "core/model/exactgeometry.h"
#include "core/sqlite/database.h"

#include <memory>

namespace machi::core {

/// Writes one `exact.sqlite`: exact(fid, lod, piece, data) with blobs as exactcodec.h says. The file is new
/// and nobody else's until `finish`, so nothing is journalled. One thread at a time.
class ExactTable
{
public:
    static Result<std::unique_ptr<ExactTable>> create(const QString &path);

    /// False = see `error()`.
    bool add(std::int64_t fid, const ExactGeometry &geometry);
    /// Takes away geometry of rows that never came (`lastFid` = the last that did), and makes the index.
    Status finish(std::int64_t lastFid);

    std::int64_t count() const { return m_count; }
    Database &database() { return *m_database; }
    Issue error() const { return m_database->error(); }

private:
    explicit ExactTable(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
    Statement m_insert;
    ExactEncoder m_encoder;
    Bytes m_blob;
    std::int64_t m_count = 0;
};

} // namespace machi::core
