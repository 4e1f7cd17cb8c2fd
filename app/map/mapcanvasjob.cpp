#include "map/mapcanvasjob.h"

#include "map/scaledetail.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsmaprenderercache.h>
#include <qgsmaprendererparalleljob.h>
#include <qgsmapsettings.h>
#include <qgsproject.h>
#include <qgsrectangle.h>

namespace machi::map {

namespace {

constexpr double screenDpi = 96; ///< logical pixels are of this size everywhere, whatever the screen
constexpr int lookEvery = 350;   ///< ms between two looks at a drawing under way

} // namespace

MapCanvasJob::MapCanvasJob(QObject *parent)
    : QObject(parent), m_cache(std::make_unique<QgsMapRendererCache>())
{
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_job) Q_EMIT advanced(m_job->renderedImage(), m_view);
    });
}

MapCanvasJob::~MapCanvasJob()
{
    // Threads that still draw would meet a QGIS that has ended.
    cancel();
    for (QgsMapRendererParallelJob *job : m_ending) {
        job->disconnect(this);
        job->waitForFinished();
        delete job;
    }
}

void MapCanvasJob::start(const QgsProject &project, const QList<QgsMapLayer *> &layers, const core::Crs &crs,
                         const MapView &view, const QSize &size, double pixelRatio)
{
    cancel();
    const core::Extent extent = view.extent(size);
    QgsMapSettings settings;
    settings.setLayers(layers);
    settings.setDestinationCrs(QgsCoordinateReferenceSystem(crs.name()));
    settings.setTransformContext(project.transformContext());
    settings.setLabelingEngineSettings(project.labelingEngineSettings());
    settings.setOutputSize(size);
    settings.setDevicePixelRatio(static_cast<float>(pixelRatio));
    settings.setOutputDpi(screenDpi * m_magnification);
    settings.setExtent(QgsRectangle(extent.west, extent.south, extent.east, extent.north));
    settings.setBackgroundColor(Qt::transparent);
    settings.setFlag(Qgis::MapSettingsFlag::Antialiasing, true);
    settings.setFlag(Qgis::MapSettingsFlag::UseRenderingOptimization, true);
    settings.setFlag(Qgis::MapSettingsFlag::RenderPartialOutput, true);
    settings.setFlag(Qgis::MapSettingsFlag::HighQualityImageTransforms, true);

    settleOutlines(layers, settings.scale());
    // Labelling stays on even without labels: with a cache and without it QGIS 3.40 composes a label image
    // that nobody has wiped, and parts of an older picture show through.
    settings.setFlag(Qgis::MapSettingsFlag::DrawLabeling, true);
    settings.setFlag(Qgis::MapSettingsFlag::DrawSelection, m_selectionColour.isValid());
    if (m_selectionColour.isValid()) settings.setSelectionColor(m_selectionColour);

    // Layers' pictures of another place or size are of no use, and must not turn up in this one.
    if (view != m_view || size != m_size) m_cache->clear();
    m_view = view;
    m_size = size;
    m_job = new QgsMapRendererParallelJob(settings);
    m_job->setCache(m_cache.get());
    connect(m_job, &QgsMapRendererJob::finished, this, &MapCanvasJob::end);
    m_job->start();
    m_look.start();
}

void MapCanvasJob::setMagnification(double factor)
{
    if (factor == m_magnification) return;
    m_magnification = factor;
    m_cache->clear();
}

void MapCanvasJob::cancel()
{
    m_look.stop();
    if (!m_job) return;
    QgsMapRendererParallelJob *job = m_job;
    m_job = nullptr;
    job->disconnect(this);
    job->setCache(nullptr);
    m_ending.append(job);
    connect(job, &QgsMapRendererJob::finished, this, [this, job] {
        m_ending.removeOne(job);
        job->deleteLater();
    });
    job->cancelWithoutBlocking();
}

void MapCanvasJob::end()
{
    m_look.stop();
    if (!m_job) return;
    QgsMapRendererParallelJob *job = m_job;
    m_job = nullptr;
    for (const QgsMapRendererJob::Error &error : job->errors())
        Q_EMIT failed(error.layerID, error.message);
    Q_EMIT finished(job->renderedImage(), m_view);
    job->deleteLater();
}

} // namespace machi::map
