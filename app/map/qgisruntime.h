#pragma once

#include "core/task/result.h"

#include <QString>

namespace machi::map {

/// QGIS core, started once in a process that has a QApplication, in its main thread, and ended with it. QGIS
/// looks for its own files under the prefix that it was found in (environment QGIS_PREFIX_PATH overrides),
/// keeps what it writes in this program's cache folder, never in the user's QGIS profile, and fetches nothing
/// from the network by itself.
class QgisRuntime
{
public:
    /// Errors: `qgis.no-application`, and `qgis.no-provider` where the providers are not to be found.
    static core::Status start();
    static QString version(); ///< `QGIS 3.40.6, Qt 6.4.2`
};

/// A family of Japanese letters that this computer has: Noto Sans CJK JP, else Yu Gothic UI and so on.
QString mapFontFamily();

} // namespace machi::map
