#include "map/mapprint.h"

#include "map/layerstack.h"
#include "map/maplayers.h"
#include "map/mappage.h"
#include "map/pagedesign.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace machi::map {

namespace {

constexpr double pageDpi = 300;
constexpr double pictureDpi = 200;
constexpr double millimetresPerInch = 25.4;

core::Issue writeFailed(const QString &path, const QString &reason)
{
    return core::makeError(
        QStringLiteral("map.write-failed"),
        QCoreApplication::translate("MapPrint", "The file cannot be written. %1").arg(reason), path);
}

} // namespace

MapPrint::MapPrint(const MapLayers &layers, const MapView &view, const QSizeF &size, const QString &design,
                   const QString &title)
    : m_stack(layers.visibleStack(m_issues))
{
    const PageDesign *found = findPageDesign(design);
    const PageDesign &chosen = found ? *found : pageDesigns().first();
    m_paper = chosen.paper.isEmpty() ? QSizeF(297, 210) : chosen.paper;
    const core::Extent extent = view.extent(size);
    MapFrame frame;
    frame.crs = QgsCoordinateReferenceSystem(layers.crs().name());
    frame.extent = QgsRectangle(extent.west, extent.south, extent.east, extent.north);
    m_page = std::make_unique<MapPage>(*m_stack, frame, chosen, PageSize{m_paper, pageDpi},
                                       PageText{title, m_stack->needsNotice(), m_stack->credits()}, false);
}

MapPrint::~MapPrint() = default;

QImage MapPrint::preview(const QSize &room) const
{
    const QSize pixels = m_paper.scaled(room, Qt::KeepAspectRatio).toSize();
    // Letters of a few pixels are drawn badly: twice as large, then smoothed.
    return m_page->image(pixels * 2).scaled(pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

core::Status MapPrint::writePdf(const QString &path) const
{
    const QString part = path + QStringLiteral(".part.pdf");
    const core::Status written = m_page->writePdf(part);
    if (!written) {
        QFile::remove(part);
        return written;
    }
    QFile::remove(path);
    QFile file(part);
    if (!file.rename(path)) return writeFailed(path, file.errorString());
    return core::Done{};
}

core::Status MapPrint::writePng(const QString &path) const
{
    const QImage image = m_page->image((m_paper * (pictureDpi / millimetresPerInch)).toSize());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !file.commit())
        return writeFailed(path, file.errorString());
    return core::Done{};
}

} // namespace machi::map
