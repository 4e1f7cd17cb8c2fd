#pragma once

#include "core/store/projectlayer.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace machi::core {

/// The project document (.qgs) of an ordinary QGIS, 3.22 and later: layers in groups by family, styles
/// embedded, paths relative to `folder`; the map opens at `extent` (lon/lat degrees) in its plane zone, else
/// in Web Mercator.
QByteArray qgisProjectDocument(const QString &folder, const QString &title, const QList<ProjectLayer> &layers,
                               const Extent &extent);

} // namespace machi::core
