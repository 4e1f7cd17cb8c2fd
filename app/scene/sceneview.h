#pragma once

#include "core/scene/tileselection.h"
#include "scene/groundpaint.h"
#include "scene/scenelayer.h"
#include "scene/sceneoverlay.h"
#include "scene/scenepick.h"
#include "scene/scenestate.h"
#include "scene/tileloader.h"
#include "scene/tilestore.h"

#include <QQuickWidget>
#include <QSet>
#include <QTimer>
#include <QVariantAnimation>

#include <memory>
#include <optional>

namespace machi::scene {

/// The city in 3D. A drag with the left button moves the ground under the pointer, with the right one it
/// turns and tilts about the place where it began; the wheel and a double click go to what the pointer is on;
/// arrows, `+`, `-`, `N` and Home do the same from the keyboard. A click that is no drag is `clicked`.
/// Tiles come in the background, the nearest first. Main thread.
class SceneView : public QQuickWidget
{
    Q_OBJECT

public:
    explicit SceneView(QWidget *parent = nullptr);
    ~SceneView() override;

    /// Empty while all is well; else why there is no picture, for people.
    QString failure() const { return m_failure; }

    void setLayers(std::vector<std::shared_ptr<SceneLayer>> layers);
    const std::vector<std::shared_ptr<SceneLayer>> &layers() const { return m_layers; }
    /// After SceneLayer::setColours.
    void recolour(const SceneLayer &layer);
    /// Height of the ground; `drawn` = no terrain stands for it.
    void setGround(double height, bool drawn);
    core::Extent extent() const; ///< of what stands there, else of the ground, degrees
    /// Paints the ground; nullptr = bare ground.
    void setGroundPainter(GroundPaint::Painter painter) { m_paint->setPainter(std::move(painter)); }
    void repaintGround() { m_paint->refresh(); } ///< what is painted has changed

    const SceneCamera &camera() const { return m_state->camera(); }
    void setCamera(const SceneCamera &camera);
    void flyTo(const SceneCamera &camera);
    void stopFlight();
    bool isFlying() const;
    SceneCamera home() const; ///< shows everything
    double ground() const { return m_state->ground(); }

    std::optional<ScenePick> pickAt(const QPointF &pixel) const;
    /// All wanted tiles are in the picture, and nothing moves.
    bool isSettled() const;
    std::uint64_t triangles() const { return m_state->tiles()->triangles(); }

    /// Whether surfaces that have a texture show it, else their colours.
    void setTextures(bool shown) { m_state->setPictures(shown); }
    bool hasTextures() const; ///< some layer
    /// For one picture that is grabbed: smooth at once instead of over several frames.
    void setStill(bool still) { m_state->setStill(still); }
    /// Bytes that tiles may take; those that are seen are kept even where they alone take more.
    void setCeiling(std::uint64_t bytes);
    std::uint64_t tileBytes() const { return m_ready.bytes(); }

    void setMarkers(std::vector<SceneMarker> markers);
    const SceneMarker *markerAt(const QPointF &pixel) const; ///< nullptr = none
    void setLine(const std::optional<SceneLine> &line) { m_overlay->setLine(line); }
    /// The place that a pixel shows; none in the sky.
    std::optional<core::GeoPoint> placeAt(const QPointF &pixel) const;
    /// What is seen now, markers too; a null image without graphics.
    QImage picture();
    /// Height of the drawn ground at a place of the camera's frame; none where there is none.
    std::optional<double> groundAt(const core::Vector3 &place) const;
    /// At eye height on the ground: arrows walk and turn, a drag looks round, Esc ends it.
    void setWalking(bool walking);
    bool isWalking() const { return m_isWalking; }

    /// How fine the picture is, and how many triangles that may take.
    void setLimits(const core::TileLimits &limits);

public Q_SLOTS:
    void goHome() { flyTo(home()); }
    void faceNorth();
    void zoomBy(double factor); ///< about the middle; above 1 = nearer

Q_SIGNALS:
    void cameraChanged();
    void clicked(const QPointF &pixel, Qt::KeyboardModifiers modifiers);
    void pointerMoved(double longitude, double latitude);
    void pointerLeft();
    void failed(const QString &message);
    void settled();
    void walkEnded();
    /// A tile, or only its textures, cannot be shown: its checksum is another one. `place` in degrees. Once.
    void tileDamaged(const QString &layerId, const machi::core::Extent &place, bool texturesOnly);

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Drag { None, Pressed, Pan, Turn };

    void start();
    void fail(const QString &reason);
    void choose();
    void showReady();
    void wantPaint();
    void stand(SceneCamera camera);
    bool walk(const QKeyEvent &event);
    void makeLevelGround();
    bool isHere(const LayerTile &tile) const;
    core::Vector3 placeUnder(const QPointF &pixel) const;
    LayerTile tileOf(const core::TileRef &ref) const { return {m_drawn[ref.tree].get(), ref.tile}; }

    SceneState *m_state;
    TileLoader *m_loader;
    GroundPaint *m_paint;
    std::shared_ptr<SceneLayer> m_levelGround;
    core::Extent m_levelExtent;
    double m_levelHeight = 0;
    std::vector<std::shared_ptr<SceneLayer>> m_layers;
    std::vector<std::shared_ptr<SceneLayer>> m_drawn; ///< the layers, and the level ground if there is any
    std::vector<core::TileTree> m_trees;              ///< of what is drawn, in the camera's frame
    core::LocalFrame m_treeFrame;
    std::vector<core::TileRef> m_chosen;
    TileStore m_ready;
    std::uint64_t m_ceiling = std::uint64_t{512} << 20;
    QSet<LayerTile> m_damaged;
    QTimer m_choose;
    QTimer m_show;
    QVariantAnimation *m_flight;
    SceneCamera m_flightFrom;
    SceneCamera m_flightTo;
    core::TileLimits m_limits;
    QString m_failure;
    bool m_started = false;
    SceneOverlay *m_overlay;
    bool m_isWalking = false;
    SceneCamera m_beforeWalk;
    Drag m_drag = Drag::None;
    Qt::MouseButton m_button = Qt::NoButton;
    QPointF m_pressed;
    QPointF m_last;
    core::GeoPoint m_grasped;
};

} // namespace machi::scene
