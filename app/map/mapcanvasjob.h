#pragma once

#include "core/model/crs.h"
#include "map/mapview.h"

#include <QColor>
#include <QImage>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

class QgsMapLayer;
class QgsMapRendererCache;
class QgsMapRendererParallelJob;
class QgsProject;

namespace machi::map {

/// Draws layers into an image on other threads, and keeps each layer's picture so that switching another one
/// on or off costs nothing. Lives in the main thread and never waits. One drawing at a time: a new one ends
/// the old.
class MapCanvasJob : public QObject
{
    Q_OBJECT

public:
    explicit MapCanvasJob(QObject *parent = nullptr);
    ~MapCanvasJob() override;

    /// `layers` top first, all of `project`. `size` in logical pixels.
    void start(const QgsProject &project, const QList<QgsMapLayer *> &layers, const core::Crs &crs,
               const MapView &view, const QSize &size, double pixelRatio);
    /// Of symbols and letters, from the next drawing on.
    void setMagnification(double factor);
    void setSelectionColour(const QColor &colour) { m_selectionColour = colour; }
    void cancel();
    bool isActive() const { return m_job != nullptr; }

Q_SIGNALS:
    /// What is there so far, transparent where nothing was drawn yet.
    void advanced(const QImage &image, const machi::map::MapView &view);
    void finished(const QImage &image, const machi::map::MapView &view);
    /// What a layer could not draw.
    void failed(const QString &layerId, const QString &message);

private:
    void end();

    std::unique_ptr<QgsMapRendererCache> m_cache;
    QgsMapRendererParallelJob *m_job = nullptr;
    QList<QgsMapRendererParallelJob *> m_ending; ///< cancelled; each goes once its threads are done
    MapView m_view;
    QSize m_size;
    double m_magnification = 1;
    QColor m_selectionColour;
    QTimer m_look;
};

} // namespace machi::map
