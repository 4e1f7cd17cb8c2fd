#include "core/io/vector/kmlreader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace machi::core {

QString KmlReader::title() const { return QCoreApplication::translate("KmlReader", "KML and KMZ"); }

Recognition KmlReader::recognise(const Source &, const Source::Entry &entry) const
{
    return extensions().contains(QFileInfo(entry.path).suffix().toLower()) ? Recognition::Yes : Recognition::No;
}

OgrReader::Opening KmlReader::opening(const FileSet &file, const ReadOptions &, LocalFiles &, Feedback &) const
{
    Opening opening;
    opening.drivers = {QStringLiteral("LIBKML")};
    opening.path = file.main;
    opening.traits.display = file.display;
    opening.traits.assumedCrs = Crs::fromEpsg(4326);
    // How Google Earth draws the thing, not what it is.
    opening.traits.ignored = {QStringLiteral("tessellate"), QStringLiteral("extrude"), QStringLiteral("visibility"),
                              QStringLiteral("drawOrder"), QStringLiteral("icon")};
    return opening;
}

} // namespace machi::core
