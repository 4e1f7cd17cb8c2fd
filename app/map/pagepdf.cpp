#include "map/pagepdf.h"

#include "map/drawnmap.h"
#include "map/searchablepdf.h"

#include <qgslayoutexporter.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitempage.h>
#include <qgslayoutpagecollection.h>
#include <qgslayoutrendercontext.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsprojectmetadata.h>

#include <cpl_conv.h>
#include <gdal_priv.h>

#include <QCoreApplication>
#include <QFileInfo>

#include <array>
#include <cmath>
#include <utility>

namespace machi::map {

namespace {

QPageLayout paperOf(const QgsLayoutItemPage &page)
{
    QPageLayout paper(QPageSize(page.rect().size(), QPageSize::Millimeter), QPageLayout::Portrait,
                      QMarginsF());
    paper.setMode(QPageLayout::FullPageMode);
    return paper;
}

/// As long as it lives, the layout draws what a PDF needs: letters as letters, and no paper over the map.
class AsPdf
{
public:
    AsPdf(QgsPrintLayout &layout, DrawnMap &drawn)
        : m_context(layout.renderContext()),
          m_drawn(drawn),
          m_flags(m_context.flags()),
          m_letters(m_context.textRenderFormat())
    {
        m_context.setFlags(QgsLayoutRenderContext::Flags(QgsLayoutRenderContext::FlagUseAdvancedEffects));
        m_context.setTextRenderFormat(Qgis::TextRenderFormat::AlwaysText);
        m_context.setPagesVisible(false);
        m_drawn.setOnlyMarks(true);
    }
    ~AsPdf()
    {
        m_context.setFlags(m_flags);
        m_context.setTextRenderFormat(m_letters);
        m_context.setPagesVisible(true);
        m_drawn.setOnlyMarks(false);
    }
    Q_DISABLE_COPY_MOVE(AsPdf)

private:
    QgsLayoutRenderContext &m_context;
    DrawnMap &m_drawn;
    const QgsLayoutRenderContext::Flags m_flags;
    const Qgis::TextRenderFormat m_letters;
};

} // namespace

PagePdf::PagePdf(QgsPrintLayout &layout, DrawnMap &drawn, const QgsLayoutItemMap &map, QString path)
    : m_layout(layout), m_drawn(drawn), m_map(map), m_path(std::move(path))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

PagePdf::~PagePdf()
{
    m_thread.waitForDone();
    if (m_painter.isActive()) m_painter.end();
}

core::Status PagePdf::begin()
{
    m_writer = std::make_unique<QPdfWriter>(m_path);
    m_writer->setPageLayout(paperOf(*m_layout.pageCollection()->page(0)));
    m_writer->setResolution(static_cast<int>(std::round(m_layout.renderContext().dpi())));
    const QString title = m_layout.project()->metadata().title();
    m_writer->setTitle(title.isEmpty() ? QFileInfo(m_path).baseName() : title);
    m_writer->setCreator(QStringLiteral("Machi Workbench"));
    if (m_painter.begin(m_writer.get())) return core::Done{};
    return core::makeError(QStringLiteral("map.write-failed"),
                           QCoreApplication::translate("PagePdf", "The PDF could not be written."), m_path);
}

QRectF PagePdf::mapOnPaper() const
{
    const QgsLayoutItemPage *page = m_layout.pageCollection()->page(0);
    const double dots = m_writer->width() / page->rect().width();
    return {(m_drawn.pos() - page->pos()) * dots, m_drawn.rect().size() * dots};
}

void PagePdf::drawMap(QObject &context, std::function<void()> then)
{
    m_thread.start([this, target = mapOnPaper(), context = &context, then = std::move(then)] {
        m_drawn.drawMap(m_painter, target);
        QMetaObject::invokeMethod(context, then, Qt::QueuedConnection);
    });
}

void PagePdf::drawMap()
{
    m_drawn.drawMap(m_painter, mapOnPaper());
}

void PagePdf::drawItems()
{
    const AsPdf how(m_layout, m_drawn);
    const QgsLayoutExporter exporter(&m_layout);
    const QgsLayoutPageCollection &pages = *m_layout.pageCollection();
    for (int page = 0; page < pages.pageCount(); ++page) {
        if (page > 0) {
            m_writer->setPageLayout(paperOf(*pages.page(page)));
            m_writer->newPage();
        }
        exporter.renderPage(&m_painter, page);
    }
    m_painter.end();
}

std::function<void()> PagePdf::finish() const
{
    // Where the page's corner lies, and how wide one dot is; north is up.
    const double dpi = m_layout.renderContext().dpi();
    const QgsRectangle shown = m_map.extent();
    const double unitsPerMillimetre = shown.width() / m_map.rect().width();
    const QPointF corner = m_map.pos() - m_layout.pageCollection()->page(0)->pos();
    const double dot = unitsPerMillimetre * 25.4 / dpi;
    std::array<double, 6> places{shown.xMinimum() - corner.x() * unitsPerMillimetre, dot, 0,
                                 shown.yMaximum() + corner.y() * unitsPerMillimetre, 0,   -dot};
    const QByteArray crs = m_map.crs().toWkt(Qgis::CrsWktVariant::PreferredGdal).toUtf8();
    return [places, crs, dpi, path = m_path]() mutable {
        CPLSetThreadLocalConfigOption("GDAL_PDF_DPI", QByteArray::number(dpi).constData());
        if (const std::unique_ptr<GDALDataset> pdf{
                GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_RASTER | GDAL_OF_UPDATE)}) {
            pdf->SetGeoTransform(places.data());
            pdf->SetProjection(crs.constData());
        }
        CPLSetThreadLocalConfigOption("GDAL_PDF_DPI", nullptr);
        makeSearchable(path);
    };
}

} // namespace machi::map
