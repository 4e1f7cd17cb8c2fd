#include "map/mapimage.h"

#include <qgslabelingenginesettings.h>
#include <qgsmaprendererparalleljob.h>
#include <qgsmapsettings.h>
#include <qgsproject.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

namespace machi::map {

core::Result<QImage> drawMap(const LayerStack &stack, const MapFrame &frame, const QSize &pixels, double dpi,
                             core::Feedback &feedback)
{
    QgsMapSettings settings;
    settings.setLayers(stack.drawnLayers());
    settings.setDestinationCrs(frame.crs);
    settings.setTransformContext(stack.project().transformContext());
    settings.setLabelingEngineSettings(stack.project().labelingEngineSettings());
    settings.setOutputSize(pixels);
    settings.setOutputDpi(dpi);
    settings.setExtent(frame.extent);
    settings.setBackgroundColor(QColor::fromRgb(mapBackground));
    settings.setFlag(Qgis::MapSettingsFlag::Antialiasing, true);
    settings.setFlag(Qgis::MapSettingsFlag::HighQualityImageTransforms, true);

    QgsMapRendererParallelJob job(settings);
    QEventLoop loop;
    QObject::connect(&job, &QgsMapRendererJob::finished, &loop, &QEventLoop::quit);
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (feedback.isCancelled()) job.cancelWithoutBlocking();
    });
    poll.start(50);
    job.start();
    if (job.isActive()) loop.exec();
    if (feedback.isCancelled())
        return core::makeError(QStringLiteral("map.cancelled"),
                               QCoreApplication::translate("MapImage", "The drawing was cancelled."));

    core::Issues issues;
    for (const QgsMapRendererJob::Error &error : job.errors())
        issues.append(core::makeIssue(core::Severity::Warning, QStringLiteral("map.draw"), error.message, {},
                                      0, error.layerID));
    return {job.renderedImage(), issues};
}

} // namespace machi::map
