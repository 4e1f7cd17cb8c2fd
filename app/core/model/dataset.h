#pragma once

#include "core/model/crs.h"
#include "core/model/extent.h"
#include "core/model/heightdatum.h"
#include "core/model/terms.h"
#include "core/model/timeaxis.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace machi::core {

/// Where a data set came from: one file, as it was when it was read.
struct SourceFile
{
    QString path;    ///< as the user gave it; entries of an archive follow a `/`
    qint64 size = 0; ///< bytes
    QString sha256;  ///< lower-case hex
    QDateTime modified;
};

/// How a data set came to be: enough to do it again.
struct Provenance
{
    QString reader;  ///< id of the reader or analysis
    QString version; ///< of the program
    QJsonObject options;
    QString format;    ///< `CityGML 2.0, i-UR 3.1`
    QString purpose;   ///< the declared purpose (personal data need one)
    QDateTime created; ///< UTC
    QList<SourceFile> sources;
};

/// One row of the catalogue. Immutable once committed.
struct Dataset
{
    QString id;      ///< short, unique in the project, a legal folder name
    QString kind;    ///< `building`, `road`, `flood` …: see kind.h
    QString variant; ///< tells data sets of one kind and source apart: `荒川水系荒川 L2`
    QString title;
    Crs crs; ///< of the exact geometry
    HeightDatum height = HeightDatum::None;
    Extent extent;       ///< lon/lat degrees
    qint64 features = 0; ///< rows; 0 for a raster
    Terms terms;
    QDateTime timeFrom, timeTo; ///< invalid where the data have no time
    TimeAxis timeAxis;          ///< without steps where they do not change with time
    QString style;              ///< name of a style in resources/styles, or empty
    Provenance provenance;
};

/// The document that `machi info --json` and `machi import --json` give for one data set.
QJsonObject datasetToJson(const Dataset &dataset);

} // namespace machi::core
