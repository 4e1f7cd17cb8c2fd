#include "map/mapdrawing.h"

#include "map/mapimage.h"

#include <qgsmaprenderercustompainterjob.h>

#include <algorithm>

namespace machi::map {

MapDrawing::MapDrawing(const QgsMapSettings &settings, QObject *parent)
    : QObject(parent), m_settings(settings)
{
    m_settings.setBackgroundColor(QColor::fromRgb(mapBackground));
    m_settings.setFlag(Qgis::MapSettingsFlag::Antialiasing, true);
    m_settings.setFlag(Qgis::MapSettingsFlag::HighQualityImageTransforms, true);
    m_settings.setFlag(Qgis::MapSettingsFlag::ForceVectorOutput, false);
    m_settings.setFlag(Qgis::MapSettingsFlag::UseRenderingOptimization, true);
    m_settings.setTextRenderFormat(Qgis::TextRenderFormat::AlwaysOutlines);
}

MapDrawing::~MapDrawing()
{
    if (!m_job) return;
    m_job->disconnect(this);
    m_job->cancelWithoutBlocking();
    m_job->waitForFinished();
    m_painter.end();
}

void MapDrawing::start()
{
    // Opaque: a PDF then keeps it as JPEG.
    m_image = QImage(m_settings.outputSize(), QImage::Format_RGB32);
    m_painter.begin(&m_image);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_job = std::make_unique<QgsMapRendererCustomPainterJob>(m_settings, &m_painter);
    connect(m_job.get(), &QgsMapRendererJob::layerRendered, this, [this] {
        const double all = std::max<double>(1, double(m_settings.layers().size()));
        Q_EMIT progressed(std::min(1.0, ++m_drawn / all));
    });
    connect(m_job.get(), &QgsMapRendererJob::finished, this, &MapDrawing::end);
    m_job->start();
}

void MapDrawing::cancel()
{
    m_cancelled = true;
    if (m_job) m_job->cancelWithoutBlocking();
}

void MapDrawing::end()
{
    m_painter.end();
    for (const QgsMapRendererJob::Error &error : m_job->errors())
        m_issues.append(core::makeIssue(core::Severity::Warning, QStringLiteral("map.draw"), error.message,
                                        {}, 0, error.layerID));
    m_job.release()->deleteLater();
    Q_EMIT finished();
}

} // namespace machi::map
