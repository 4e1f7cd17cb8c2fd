#pragma once

#include "core/io/source.h"
#include "core/io/tabular/columntype.h"
#include "core/io/tabular/coordinatecolumns.h"
#include "core/io/tabular/csvparser.h"
#include "core/model/dataset.h"
#include "core/model/gridsquare.h"

#include <optional>

namespace machi::core {

/// What a CSV file turns out to be when it is read through once: encoding, delimiter, header, types,
/// position.
struct CsvLayout
{
    TextEncoding encoding = TextEncoding::Utf8;
    QChar delimiter = QLatin1Char(',');
    qint64 headerLine = 0; ///< data begin below it
    QStringList header;    ///< unique names; made up where the file gives none
    qsizetype named = 0;   ///< cells of the header line, or of the widest row where there is none
    std::vector<ColumnType> types;
    std::vector<bool> suppressed; ///< of a table of grid squares: the column holds marks of held-back values
    qint64 rows = 0;
    CoordinateColumns position;
    GridLevel gridLevel = GridLevel::Standard; ///< where `position.grid` is set
    SourceFile file;
};

/// Reads the file twice (for the encoding, then for everything else). Warnings come with the value; no value
/// where there is nothing to read or an option is needed. A table that is not `alone` in its source never
/// asks for an option: columns that the user named are looked for, and an unclear place is an error
/// `csv.position-unclear`.
Result<CsvLayout> examineCsv(const Source &source, const Source::Entry &entry, const ReadOptions &options,
                             bool alone, const Feedback &feedback);
bool isBlankRecord(const QStringList &fields);

} // namespace machi::core
