#pragma once

#include "core/model/crs.h"
#include "core/model/extent.h"
#include "core/store/projectlayer.h"
#include "core/task/feedback.h"

#include <QList>
#include <QString>

namespace machi::ui {

/// Something that was searched for and found: a place, or a row of a layer.
struct FoundPlace
{
    QString title;
    QString note;
    core::Extent extent; ///< lon/lat degrees; empty for a row
    QString layerId;     ///< empty for a place
    qint64 fid = 0;
};

/// Coordinates in any usual form (core's `parsePosition`), metres of the plane zone `plane` (X to the north,
/// then Y to the east: `X=16350.5 Y=-40020.1`; numbers alone only where they lie in or beside one of the
/// areas `areas`, lon/lat degrees), and codes of grid squares, of which ten digits can give two. Empty where
/// the text is none of them.
QList<FoundPlace> placesNamed(const QString &text, const core::Crs &plane = {},
                              const QList<core::Extent> &areas = {});

/// Rows whose identifier, name or address holds `text` (however wide its letters are), a few of each layer,
/// those that begin with it first. Any thread; reads the stores' own files.
QList<FoundPlace> rowsNamed(const QString &text, const QList<core::ProjectLayer> &layers,
                            core::Feedback &feedback);

} // namespace machi::ui
