#pragma once

#include "scene/scenecut.h"
#include "scene/scenelight.h"
#include "scene/sceneoverlay.h"
#include "scene/scenepick.h"
#include "scene/sceneshadows.h"
#include "scene/scenestate.h"
#include "scene/sightline.h"
#include "scene/tilestage.h"
#include "scene/waterstage.h"

#include <QQuickWidget>

#include <memory>
#include <optional>

namespace machi::scene {

class MarkerSight;
class SceneNavigation;

/// The city in 3D: a widget that puts together what is shown (SceneState), which tiles of it (TileStage),
/// what is painted above it (SceneOverlay) and how one moves there (SceneNavigation). Arrows, `+`, `-`, `N`
/// and Home do from the keyboard what the mouse does. A click that is no drag is `clicked`. Main thread.
class SceneView : public QQuickWidget
{
    Q_OBJECT

public:
    explicit SceneView(QWidget *parent = nullptr);
    ~SceneView() override;

    /// Empty while all is well; else why there is no picture, for people.
    QString failure() const { return m_failure; }

    void setLayers(std::vector<std::shared_ptr<SceneLayer>> layers);
    const std::vector<std::shared_ptr<SceneLayer>> &layers() const { return m_stage->layers(); }
    /// After SceneLayer::setColours.
    void recolour(const SceneLayer &layer) { m_state->recolour(layer); }
    /// Height of the ground; `drawn` = no terrain stands for it.
    void setGround(double height, bool drawn);
    double ground() const { return m_state->ground(); }
    std::optional<double> levelGroundHeight() const { return m_stage->levelGroundHeight(); }
    core::Extent extent() const { return m_stage->extent(); }
    /// Paints the ground; nullptr = bare ground.
    void setGroundPainter(GroundPaint::Painter painter) { m_stage->paint().setPainter(std::move(painter)); }
    void repaintGround() { m_stage->paint().refresh(); } ///< what is painted has changed
    SceneCut &cut() const { return *m_cut; }
    SceneLight &light() const { return *m_light; }
    SceneShadows &shadows() const { return *m_shadows; }
    void setWater(const WaterInput &input);
    WaterStage &water() const { return *m_water; }

    const SceneCamera &camera() const { return m_state->camera(); }
    void setCamera(const SceneCamera &camera);
    void flyTo(const SceneCamera &camera);
    SceneCamera home() const; ///< shows everything
    /// See SceneNavigation.
    void setWalking(bool walking);
    bool isWalking() const;
    /// Something goes on that Esc ends: `escaped`.
    void setTakesEscape(bool takes) { m_takesEscape = takes; }

    std::optional<ScenePick> pickAt(const QPointF &pixel) const;
    /// The place that a pixel shows; none in the sky.
    std::optional<core::GeoPoint> placeAt(const QPointF &pixel) const;
    /// Height of the drawn ground at a place of the camera's frame; none where there is none.
    std::optional<double> groundAt(const core::Vector3 &place) const;
    /// All wanted tiles are in the picture, and nothing moves.
    bool isSettled() const;
    std::uint64_t triangles() const { return m_state->tiles()->triangles(); }

    /// Whether surfaces that have a texture show it, else their colours.
    void setTextures(bool shown) { m_state->setPictures(shown); }
    /// Some colours are SceneColours::seenThrough.
    void setSieved(bool sieved) { m_state->setSieved(sieved); }
    /// For one picture that is grabbed: smooth at once instead of over several frames.
    void setStill(bool still);
    /// Bytes that tiles may take; those that are seen are kept even where they alone take more.
    void setCeiling(std::uint64_t bytes) { m_stage->setCeiling(bytes); }
    std::uint64_t tileBytes() const { return m_stage->bytes(); }
    /// How fine the picture is, and how many triangles that may take.
    void setLimits(const core::TileLimits &limits) { m_stage->setLimits(limits); }

    void setMarkers(std::vector<SceneMarker> markers);
    const SceneMarker *markerAt(const QPointF &pixel) const; ///< nullptr = none
    void setLines(const QString &owner, const std::vector<SceneLine> &lines)
    {
        m_overlay->setLines(owner, lines);
    }
    /// See SightLine.
    SightLine sightLine(const core::GeoPoint &from, const core::GeoPoint &to) const;
    /// What is seen now, markers too; a null image without graphics.
    QImage picture();

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
    void escaped(); ///< Esc, while nobody walks
    /// See TileStage.
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
    void start();
    void fail(const QString &reason);

    SceneState *m_state;
    SceneLight *m_light;
    SceneCut *m_cut;
    TileStage *m_stage;
    SceneShadows *m_shadows;
    WaterStage *m_water;
    SceneNavigation *m_navigation;
    SceneOverlay *m_overlay;
    MarkerSight *m_signs;
    QString m_failure;
    bool m_started = false;
    bool m_takesEscape = false;
};

} // namespace machi::scene
