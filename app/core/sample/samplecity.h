#pragma once

#include "core/task/feedback.h"
#include "core/task/result.h"

#include <QList>
#include <QString>

namespace machi::core {

/// What an invented city is made from. The same number and seed give the same city on every machine: all text
/// files byte for byte, pictures and rasters pixel for pixel (their bytes depend on the encoding library).
struct SampleOptions
{
    int buildings = 420; ///< exactly so many, 10 … 1 000 000
    quint32 seed = 11202;
    QString folder; ///< made if absent; must be empty
};

/// A part of a sample, for the summary and the import that follows.
struct SampleItem
{
    QString kind;       ///< as in core/model/kind.h
    QString title;      ///< in the user's language
    QString source;     ///< what to import, relative to the folder; several kinds may share one source
    qint64 objects = 0; ///< city objects or table rows; 0 for rasters
    qint64 files = 0;
    qint64 bytes = 0;
};

/// Writes a believable river-side town round Kumagaya station in the formats that real data come in: a
/// PLATEAU delivery (CityGML 2.0, i-UR 3.2, EPSG:6697), shelters, survey, people flow, GTFS and heat files.
/// Streams with bounded memory. Errors: `sample.count`, `sample.not-empty`, `sample.write`,
/// `sample.cancelled`; what was written up to then stays. Any thread; one folder, one call.
Status writeSample(const SampleOptions &options, Feedback &feedback, QList<SampleItem> *written = nullptr);

} // namespace machi::core
