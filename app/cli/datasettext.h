#pragma once

#include "core/model/dataset.h"

#include <QJsonArray>

namespace machi::cli {

/// Data sets for people: a line each with what it is, then what one must know before using it.
QString datasetText(const QList<core::Dataset> &datasets);
/// `[{"id","kind","title","features","crs","height","extent",…}]`
QJsonArray datasetsToJson(const QList<core::Dataset> &datasets);

} // namespace machi::cli
