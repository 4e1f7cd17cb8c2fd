#include "map/mappage.h"

#include "map/drawnmap.h"
#include "map/mapdrawing.h"
#include "map/pagepdf.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsgeometry.h>
#include <qgslayoutexporter.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitempage.h>
#include <qgslayoutpagecollection.h>
#include <qgslayoutrendercontext.h>
#include <qgsmaphittest.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsprojectmetadata.h>

#include <QCoreApplication>

#include <algorithm>

namespace machi::map {

MapPage::MapPage(const LayerStack &stack, const MapFrame &frame, const PageDesign &design,
                 const PageSize &size, const PageText &text, bool keepFree)
    : m_layout(std::make_unique<QgsPrintLayout>(&stack.project())),
      m_stack(stack),
      m_size(size),
      m_purpose(design.purpose),
      m_symbols(design.symbols())
{
    // QGIS would write the name of whoever is logged in into every PDF.
    QgsProjectMetadata metadata = stack.project().metadata();
    metadata.setAuthor({});
    metadata.setTitle(text.title);
    stack.project().setMetadata(metadata);
    m_layout->initializeDefaults();
    m_layout->renderContext().setDpi(size.dpi);
    m_layout->pageCollection()->page(0)->setPageSize(QgsLayoutSize(size.millimetres));
    m_composer = std::make_unique<PageComposer>(*m_layout, stack, frame, design, text, keepFree);
    m_composer->begin();
}

MapPage::~MapPage() = default;

MapFrame MapPage::frame() const
{
    return {m_composer->map().crs(), m_composer->map().extent()};
}

QgsMapSettings MapPage::mapSettings(double dpi) const
{
    QgsMapSettings settings = m_composer->map().mapSettings(
        m_composer->map().extent(), m_composer->map().rect().size() * (dpi / 25.4), dpi, true);
    // As many dots, told to be finer: symbols and names get larger.
    settings.setOutputDpi(dpi * m_symbols);
    return settings;
}

QgsLayerTreeFilterSettings MapPage::hitTestSettings() const
{
    constexpr double dpi = 96; // decides nothing but which scale-dependent symbols count
    QgsLayerTreeFilterSettings filter(mapSettings(dpi));
    filter.setFilterPolygon(QgsGeometry::fromRect(m_composer->map().extent()));
    return filter;
}

VisibleClasses MapPage::visibleClasses() const
{
    QgsMapHitTest test(hitTestSettings());
    test.run();
    return test.results();
}

bool MapPage::arrange(const VisibleClasses &classes)
{
    return m_composer->finish(classes);
}

void MapPage::arrange()
{
    while (!arrange(visibleClasses())) {
    }
}

int MapPage::pageCount() const
{
    return m_layout->pageCollection()->pageCount();
}

void MapPage::setDrawing(const MapDrawing &drawing)
{
    m_composer->drawn().setDrawing(drawing.image(), drawing.vector(), drawing.size().width());
    m_composer->map().setVisibility(false);
}

core::Issues MapPage::missing() const
{
    core::Issues missing;
    if (m_purpose == PagePurpose::Flood && !m_composer->showsKind(floodKinds()))
        missing.append(
            core::makeIssue(core::Severity::Warning, QStringLiteral("map.no-flood"),
                            QCoreApplication::translate(
                                "MapPage", "The hazard map shows no flood: none is imported or visible.")));
    if (m_purpose != PagePurpose::Map && !m_composer->showsKind({QStringLiteral("shelter")}))
        missing.append(core::makeIssue(
            core::Severity::Warning, QStringLiteral("map.no-shelter"),
            QCoreApplication::translate("MapPage",
                                        "The map names no place of refuge: none is imported or visible.")));
    return missing;
}

bool MapPage::hasPictures() const
{
    const QList<QgsMapLayer *> layers = m_stack.drawnLayers();
    return std::any_of(layers.begin(), layers.end(),
                       [](const QgsMapLayer *layer) { return layer->type() != Qgis::LayerType::Vector; });
}

qint64 MapPage::expectedFeatures() const
{
    const QgsRectangle shown = m_composer->map().extent();
    double all = 0;
    for (QgsMapLayer *layer : m_stack.layers()) {
        QgsRectangle extent = layer->extent();
        try {
            extent =
                QgsCoordinateTransform(layer->crs(), m_composer->map().crs(), QgsCoordinateTransformContext())
                    .transformBoundingBox(extent);
        } catch (const QgsCsException &) {
            extent = shown;
        }
        const double share = extent.area() > 0 ? extent.intersect(shown).area() / extent.area() : 1;
        all += share * static_cast<double>(m_stack.description(layer)->dataset.features);
    }
    return static_cast<qint64>(all);
}

QImage MapPage::image(const QSize &pixels, int page) const
{
    return QgsLayoutExporter(m_layout.get()).renderPageToImage(page, pixels, m_size.dpi);
}

std::unique_ptr<PagePdf> MapPage::pdf(const QString &path) const
{
    return std::make_unique<PagePdf>(*m_layout, m_composer->drawn(), m_composer->map(), path);
}

core::Status MapPage::writePdf(const QString &path) const
{
    const std::unique_ptr<PagePdf> made = pdf(path);
    const core::Status begun = made->begin();
    if (!begun) return begun;
    made->drawMap();
    made->drawItems();
    made->finish()();
    return core::Done{};
}

} // namespace machi::map
