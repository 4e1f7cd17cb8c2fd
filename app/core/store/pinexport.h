#pragma once

#include "core/model/pin.h"
#include "core/task/result.h"

#include <QByteArray>

namespace machi::core {

/// Pins for other programs. Those that may not leave the project (Pin::mayLeave) are never in it, whoever
/// calls.

/// GeoJSON (RFC 7946), UTF-8: `id kind title text colour author created editor edited`, times in UTC.
QByteArray pinsGeoJson(const QList<Pin> &pins);
/// The same as CSV with longitude and latitude; UTF-8 with a byte order mark, for Excel. A cell that a
/// spreadsheet would take for a formula begins with an apostrophe.
QByteArray pinsCsv(const QList<Pin> &pins);

/// By the file's ending (`.geojson`, `.json`, `.csv`); whole or not at all. Gives how many were left out as
/// an issue `pin.no-consent`. Errors: `pin.write-failed`.
Status exportPins(const QList<Pin> &pins, const QString &path);

} // namespace machi::core
