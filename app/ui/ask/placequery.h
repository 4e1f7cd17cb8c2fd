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

/// Coordinates in any usual form (`36.147, 139.388`, `139.388 36.147`, `36°08'50" 139°23'17"`, `北緯36度…`,
/// `36-08-50, 139-23-17`), in metres of the plane zone `plane` (X to the north, then Y to the east, as
/// surveyors write them: `X=16350.5 Y=-40020.1`), and codes of grid squares. Empty where the text is none of
/// them.
QList<FoundPlace> placesNamed(const QString &text, const core::Crs &plane = {});

/// Rows whose identifier, name or address holds `text`, a few of each layer, those that begin with it first.
/// Any thread; reads the stores' own files.
QList<FoundPlace> rowsNamed(const QString &text, const QList<core::ProjectLayer> &layers,
                            core::Feedback &feedback);

} // namespace machi::ui
