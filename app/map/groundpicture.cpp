#include "map/groundpicture.h"

#include "map/scaledetail.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsmaprenderercustompainterjob.h>
#include <qgsmapsettings.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QTimer>

#include <cmath>
#include <numbers>
#include <utility>

namespace machi::map {

namespace {

constexpr double dpi = 96;

QPointF mercator(double longitude, double latitude)
{
    constexpr double radius = 6378137;
    constexpr double degree = std::numbers::pi / 180;
    return {longitude * degree * radius,
            std::log(std::tan(std::numbers::pi / 4 + latitude * degree / 2)) * radius};
}

} // namespace

GroundPicture::GroundPicture(QObject *parent) : QObject(parent) {}

GroundPicture::~GroundPicture()
{
    cancel();
}

void GroundPicture::draw(const QgsProject &project, const QList<QgsMapLayer *> &layers,
                         const core::Extent &box, const QSize &size, const Done &done)
{
    cancel();
    m_done = done;
    if (layers.isEmpty()) {
        QTimer::singleShot(0, this, [this] {
            if (m_done) std::exchange(m_done, {})({});
        });
        return;
    }
    const QPointF low = mercator(box.west, box.south);
    const QPointF high = mercator(box.east, box.north);
    QgsMapSettings settings;
    settings.setLayers(layers);
    settings.setDestinationCrs(QgsCoordinateReferenceSystem(QStringLiteral("EPSG:3857")));
    settings.setTransformContext(project.transformContext());
    // Pixels that are not square would widen the box: the picture is then made a little longer.
    const double pixel = (high.x() - low.x()) / size.width();
    const QSize fitting(size.width(),
                        std::max(1, static_cast<int>(std::lround((high.y() - low.y()) / pixel))));
    settings.setOutputSize(fitting);
    settings.setOutputDpi(dpi);
    settings.setExtent(QgsRectangle(low.x(), low.y(), high.x(), low.y() + fitting.height() * pixel));
    settings.setBackgroundColor(Qt::transparent);
    settings.setFlag(Qgis::MapSettingsFlag::Antialiasing, true);
    settings.setFlag(Qgis::MapSettingsFlag::UseRenderingOptimization, true);
    settings.setFlag(Qgis::MapSettingsFlag::HighQualityImageTransforms, true);
    settings.setFlag(Qgis::MapSettingsFlag::DrawSelection, true);
    settleOutlines(layers, settings.scale());
    // Names would lie on the ground, cut where a picture ends.
    settings.setFlag(Qgis::MapSettingsFlag::DrawLabeling, false);
    m_image = QImage(fitting, QImage::Format_ARGB32_Premultiplied);
    m_image.fill(Qt::transparent);
    m_painter.begin(&m_image);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_job = std::make_unique<QgsMapRendererCustomPainterJob>(settings, &m_painter);
    connect(m_job.get(), &QgsMapRendererJob::finished, this, [this] {
        m_painter.end();
        m_job.release()->deleteLater();
        if (m_done) std::exchange(m_done, {})(std::exchange(m_image, {}));
    });
    m_job->start();
}

void GroundPicture::cancel()
{
    if (m_job) {
        m_job->disconnect(this);
        m_job->cancelWithoutBlocking();
        m_job->waitForFinished();
        m_painter.end();
        m_job.reset();
    }
    if (m_done) std::exchange(m_done, {})({});
}

bool liesOnGround(const QgsMapLayer &layer)
{
    const auto *vector = qobject_cast<const QgsVectorLayer *>(&layer);
    return !vector || vector->geometryType() != Qgis::GeometryType::Point;
}

} // namespace machi::map
