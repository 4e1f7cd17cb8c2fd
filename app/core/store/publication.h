#pragma once

#include "core/task/result.h"

#include <QStringList>

namespace machi::core {

/// Makes a copy of a project's catalogue fit to be given to anybody, in place: takes out data sets that are
/// not open, people without the consent tick and their photos, everything removed, the undo history, the
/// folders that sources came from, and the rows of tables that it does not know; then rewrites the file, so
/// that nothing can be dug out of free pages. Any thread; nobody else may have the file open. What was left
/// out is told as warnings `pack.left-out` (object = the data set). Errors are the database's.
struct Publication
{
    QStringList datasets; ///< ids that stay

    static Result<Publication> prepare(const QString &catalogueFile);
    /// GeoJSON of the pins that stay, or none; see core/store/pinexport.h.
    static Status writePins(const QString &catalogueFile, const QString &to);
};

} // namespace machi::core
