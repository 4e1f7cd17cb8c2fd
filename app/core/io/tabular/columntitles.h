#pragma once

#include "core/io/source.h"

#include <QHash>

namespace machi::core {

/// Open-data folders of some cities hold `attributes.csv` with the columns original_name, display_name: the
/// names that people should see for the columns of the other files. Empty where there is none.
QHash<QString, QString> columnTitles(const Source &source, const QString &folder);
/// Whether an entry is such a list (by its name and first line), so that nobody imports it as data.
bool isColumnTitles(const Source &source, const Source::Entry &entry);

} // namespace machi::core
