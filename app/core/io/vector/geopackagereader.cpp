#include "core/io/vector/geopackagereader.h"

#include <QCoreApplication>

namespace machi::core {

QString GeoPackageReader::title() const
{
    return QCoreApplication::translate("GeoPackageReader", "GeoPackage");
}

Recognition GeoPackageReader::recognise(const Source &, const Source::Entry &entry) const
{
    return entry.path.endsWith(QLatin1String(".gpkg"), Qt::CaseInsensitive) ? Recognition::Yes
                                                                            : Recognition::No;
}

OgrReader::Opening GeoPackageReader::opening(const FileSet &file, const ReadOptions &, LocalFiles &,
                                             Feedback &) const
{
    Opening opening;
    opening.drivers = {QStringLiteral("GPKG")};
    opening.options = {QStringLiteral("LIST_ALL_TABLES=YES")};
    opening.path = file.main;
    opening.traits.display = file.display;
    return opening;
}

} // namespace machi::core
