#pragma once

#include "core/io/reader.h"

#include <QList>

namespace machi::core {

/// A data set as a short look into a source shows it.
struct PreviewDataset
{
    QString kind;
    QString title;
    Crs crs;
    Terms terms;
    qint64 features = 0; ///< seen so far; 0 for a raster
    Extent extent;       ///< lon/lat degrees, of what was seen; empty where it is not known
    HeightDatum height = HeightDatum::None;
};

/// What one reader would make of a source.
struct PreviewPart
{
    QString reader; ///< id
    Probe probe;
    QList<ProbedFile> files;        ///< those whose names tell kind and place; else none
    QList<PreviewDataset> datasets; ///< where the content was looked at
    bool isWhole = false;           ///< the look went through everything

    QStringList kinds() const; ///< by names, else by content, else what the probe says
    Extent extent() const;     ///< lon/lat degrees, may be empty
};

/// What a file, folder or ZIP is, told without importing it.
struct Preview
{
    QString path;
    qint64 bytes = 0; ///< of all its files
    qint64 files = 0;
    QList<PreviewPart> parts; ///< none: nobody knows what it is
    Issues issues;            ///< of opening and of the look; `needs-option` among them

    bool isRecognised() const { return !parts.isEmpty(); }
    const Issue *neededOption() const; ///< nullptr when nothing needs to be asked
};

/// Names and the beginnings of files tell most; where names do not tell kind and place, the content is read
/// up to some thousand features or some seconds, and nothing of it is kept. Any thread; a cancel is honoured.
Preview previewSource(const QString &path, const ReaderRegistry &readers, const ReadOptions &options,
                      Feedback &feedback);

} // namespace machi::core
