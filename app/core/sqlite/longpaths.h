#pragma once

namespace machi::core {

/// Lets SQLite open files whose path is longer than the 512 bytes it takes on Linux (170 Japanese
/// characters): the folder is reached through `/proc/self/fd`. For the whole process, so that GDAL and QGIS
/// open the same files. Does nothing on other systems. Any thread; once is enough.
void allowLongDatabasePaths();

} // namespace machi::core
