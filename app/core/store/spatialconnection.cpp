#include "core/store/spatialconnection.h"

#include <sqlite3.h>

#include <spatialite.h>

#include <mutex>

namespace machi::core {

SpatialConnection::SpatialConnection(std::unique_ptr<Database> database) : m_database(std::move(database))
{
    static std::once_flag once;
    std::call_once(once, [] { spatialite_initialize(); });
    m_cache = spatialite_alloc_connection();
    spatialite_init_ex(m_database->handle(), m_cache, 0);
}

SpatialConnection::~SpatialConnection()
{
    m_database.reset();
    spatialite_cleanup_ex(m_cache);
}

bool SpatialConnection::call(const QString &expression)
{
    return m_database->integer(QStringLiteral("SELECT %1").arg(expression).toStdString()) == 1;
}

} // namespace machi::core
