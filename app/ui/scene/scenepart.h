#pragma once

#include "core/model/extent.h"
#include "core/model/localframe.h"
#include "core/store/projectlayer.h"
#include "core/task/runner.h"
#include "map/groundpicture.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QPointF>
#include <QSet>
#include <QTimer>

#include <memory>
#include <vector>

class QAction;
class QLabel;

namespace machi::scene {
class SceneLayer;
class SceneView;
struct SceneColours;
} // namespace machi::scene

namespace machi::ui {

class SceneTools;
class Workbench;

/// The city in 3D, instead of the map or beside it. Map and scene show the same place: whichever is moved,
/// the other follows. Where the graphics cannot be started, it says so and the map stays.
class ScenePart : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Map, Scene, Both };

    explicit ScenePart(Workbench &bench);
    ~ScenePart() override;
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    scene::SceneView *view() const { return m_view; } ///< nullptr until the scene was first wanted

private:
    void makeView();
    void checkActions();
    void tellLegend();
    void arrange();
    void loadLayers();
    QStringList rebuild(const QList<core::ProjectLayer> &layers);
    QStringList standing() const; ///< ids of what is drawn as bodies
    void selectOnGround(const core::Vector3 &point, Qt::KeyboardModifiers modifiers);
    void showMarkers();
    void keepCamera(QJsonObject &words) const;
    void showCamera(const QJsonObject &words);
    void followMap();
    void followScene();
    void tellFailure();
    void tellDamage(const QString &layerId, const core::Extent &place, bool texturesOnly);
    void preferColours(const std::vector<std::shared_ptr<scene::SceneLayer>> &layers);
    void paint();
    void applyColours(const QString &layerId);
    void select(const QPointF &pixel, Qt::KeyboardModifiers modifiers);

    Workbench &m_bench;
    Mode m_mode = Mode::Map;
    scene::SceneView *m_view = nullptr;
    bool m_following = false;
    bool m_loaded = false;
    QAction *m_textures;
    SceneTools *m_tools;
    QSet<QString> m_marked;              ///< layers whose points stand there as signs
    QHash<QString, QByteArray> m_styles; ///< as they were last seen, by layer
    QLabel *m_note;                      ///< what the scene lacks
    QTimer m_repaint;
    QTimer m_refresh; ///< of what is painted on the ground
    map::GroundPicture m_ground;
    std::unique_ptr<core::Task> m_rebuilding;
    QSet<QString> m_tried; ///< data sets whose tiles were made again
    std::unique_ptr<core::Task> m_task;
    QHash<QString, std::shared_ptr<const scene::SceneColours>> m_colours; ///< by style, without the selection
};

} // namespace machi::ui
