#pragma once

#include "core/store/tablequery.h"

#include <span>

namespace machi::core {

/// Writes rows of a layer's table for Excel and others: every column under its title with unit, codes beside
/// their labels, unknown cells empty. `.csv` is UTF-8 with a byte order mark, fields quoted as RFC 4180 says;
/// words that look like a formula after an apostrophe, numbers with all their digits; `.xlsx` has numbers as
/// numbers. Written beside the path and renamed. Errors: `table.write-failed`,
/// `table.unknown-format`, `table.cancelled`; `table.personal`: personal data are not exported; more rows
/// than a sheet of XLSX has (1 048 575) are `table.too-long`.
Status exportTable(TableQuery &table, std::span<const qint64> fids, const QString &path, Feedback &feedback);

} // namespace machi::core
