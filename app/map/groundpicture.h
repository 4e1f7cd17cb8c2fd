#pragma once

#include "core/model/extent.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QPainter>
#include <QSize>

#include <functional>
#include <memory>

class QgsMapLayer;
class QgsMapRendererCustomPainterJob;
class QgsProject;

namespace machi::map {

/// Draws layers of a map as pictures that can be laid over ground: in Mercator's projection, so that they are
/// true to shape, transparent where nothing lies, without labels. Main thread; draws on others, one picture
/// at a time.
class GroundPicture : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const QImage &)>;

    explicit GroundPicture(QObject *parent = nullptr);
    ~GroundPicture() override;

    /// `layers` top first, all of `project`; `box` in degrees. `done` comes later, a null image if `cancel`
    /// came first.
    void draw(const QgsProject &project, const QList<QgsMapLayer *> &layers, const core::Extent &box,
              const QSize &size, const Done &done);
    /// Waits for threads that draw: before layers go.
    void cancel();

private:
    QImage m_image;
    QPainter m_painter;
    std::unique_ptr<QgsMapRendererCustomPainterJob> m_job;
    Done m_done;
};

/// Whether a layer can lie on ground: areas, lines and pictures; points stand.
bool liesOnGround(const QgsMapLayer &layer);

} // namespace machi::map
