#pragma once

#include <QString>
#include <QStringList>

namespace machi::core {

/// What a spreadsheet would take for a formula gets an apostrophe before it. Numbers stay.
QString formulaGuarded(const QString &text);

/// A field as RFC 4180 writes it, in quotes where it needs them. Words of people must be guarded first.
QString csvField(QString field);
/// One record with its line end.
QString csvRecord(const QStringList &fields);

} // namespace machi::core
