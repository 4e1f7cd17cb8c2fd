#pragma once

#include "core/task/issue.h"

#include <qgsmapsettings.h>

#include <QImage>
#include <QObject>
#include <QPainter>
#include <QPicture>

#include <memory>

class QgsMapRendererCustomPainterJob;

namespace machi::map {

/// What a map is drawn as: pixels, or lines and letters that stay sharp at any size.
enum class DrawAs { Image, Vector };

/// Draws one map into an image on another thread. Lives in the main thread and never waits, but when it is
/// destroyed while it draws. The layers must outlive it.
class MapDrawing : public QObject
{
    Q_OBJECT

public:
    /// `settings` with layers, extent, size and resolution.
    explicit MapDrawing(const QgsMapSettings &settings, DrawAs form = DrawAs::Image,
                        QObject *parent = nullptr);
    ~MapDrawing() override;

    void start();
    void cancel();                                         ///< `finished` follows soon
    QSize size() const { return m_settings.outputSize(); } ///< pixels
    bool isCancelled() const { return m_cancelled; }

    const core::Issues &issues() const { return m_issues; } ///< what a layer could not draw: warnings
    const QImage &image() const { return m_image; }         ///< opaque; null for DrawAs::Vector
    const QPicture &vector() const { return m_vector; } ///< in pixels of the settings; null for DrawAs::Image

Q_SIGNALS:
    void progressed(double fraction);
    void finished();

private:
    void end();

    QgsMapSettings m_settings;
    const DrawAs m_form;
    QImage m_image;
    QPicture m_vector;
    QPainter m_painter;
    std::unique_ptr<QgsMapRendererCustomPainterJob> m_job;
    core::Issues m_issues;
    int m_drawn = 0; ///< layers
    bool m_cancelled = false;
};

} // namespace machi::map
