#pragma once

#include "core/model/crs.h"
#include "core/model/value.h"
#include "core/store/namedstyle.h"
#include "core/task/result.h"

#include <QList>
#include <QString>

namespace machi::core {

/// What the table of a data set is made of. It never changes once it is committed, so a project looks at each
/// only once while it is open (`Project::tableFacts`).
struct TableFacts
{
    QList<LayerGeometry> parts; ///< bottom first; none where there is nothing to draw
    Crs crs;                    ///< horizontal, of the flat rows
    QList<Column> columns;

    /// `columns` stays empty. Any thread.
    static Result<TableFacts> read(const QString &tablePath);
};

} // namespace machi::core
