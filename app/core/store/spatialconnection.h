#pragma once

#include "core/sqlite/database.h"

#include <memory>

namespace machi::core {

/// A connection that knows SpatiaLite's functions (`Intersects`, `GeomFromText` …). One thread at a time.
class SpatialConnection
{
public:
    explicit SpatialConnection(std::unique_ptr<Database> database);
    ~SpatialConnection();
    SpatialConnection(const SpatialConnection &) = delete;
    SpatialConnection &operator=(const SpatialConnection &) = delete;
    Database &database() { return *m_database; }

    /// SpatiaLite's functions answer 1 for success and keep the reason to themselves.
    bool call(const QString &expression);

private:
    std::unique_ptr<Database> m_database;
    void *m_cache = nullptr; ///< SpatiaLite's; must outlive the connection
};

} // namespace machi::core
