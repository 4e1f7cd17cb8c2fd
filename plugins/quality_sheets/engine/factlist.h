#pragma once

#include "core/model/dataset.h"
#include "core/store/project.h"
#include "core/task/feedback.h"

#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QString>

#include <optional>

namespace machi::sheets {

/// Something that the machine knows of a data set.
struct Fact
{
    QString id;    ///< never translated; the form places facts by it
    QString title; ///< in the user's language
    QString text;  ///< in the user's language; several lines where there is more to tell
    QString key;   ///< the same in words of no language, where answers are compared with it; else empty
};

/// What one column holds, over all rows of its table.
struct ColumnFact
{
    QString id, title;
    QString unit; ///< as it is written, may be empty
    QString type; ///< in the user's language
    qint64 rows = 0;
    qint64 filled = 0;
    qint64 different = 0;
    /// Values outside what such a value can be (ranges.csv); -1 = nobody says what it can be.
    qint64 outOfRange = -1;
    std::optional<double> least, greatest; ///< of numbers

    double fillRate() const ///< 0 to 1; 1 for a table without rows
    {
        return rows > 0 ? static_cast<double>(filled) / static_cast<double>(rows) : 1;
    }
};

/// What the catalogue knows of a data set: quick. Ids: `format crs height count extent time dates sources
/// licence findings`. Project's thread.
QList<Fact> factsOf(const core::Project &project, const core::Dataset &dataset);
/// Keys by id, of the facts that have one.
QHash<QString, QString> factKeys(const QList<Fact> &facts);

/// Goes through the table of a data set, a column at a time; none for a raster. Any thread.
core::Result<QList<ColumnFact>> columnFacts(const QString &tablePath, const QList<core::Column> &columns,
                                            core::Feedback &feedback);

QJsonObject toJson(const ColumnFact &column);

} // namespace machi::sheets
