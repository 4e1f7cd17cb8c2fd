#pragma once

#include <QByteArray>
#include <QString>

namespace machi::core {

/// The QML document (UTF-8) that shows any raster: three bands or more of bytes as a picture, anything else
/// in grey between its 2nd and 98th hundredth, from overviews where there are some. Empty when GDAL cannot
/// open it.
QByteArray plainRasterStyle(const QString &path);

} // namespace machi::core
