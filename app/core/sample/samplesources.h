#pragma once

#include "core/io/reader.h"
#include "core/sample/samplecity.h"
#include "core/store/importer.h"

namespace machi::core {

/// What of a written sample can be imported, each source once; one that holds a single kind is read as that
/// kind, and all are marked as an invented, open city. Sources that no reader takes are left out with
/// `sample.not-imported`. Any thread.
QList<ImportSource> sampleSources(const QString &folder, const QList<SampleItem> &items,
                                  const ReaderRegistry &readers, Feedback &feedback);

} // namespace machi::core
