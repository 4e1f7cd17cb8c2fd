#pragma once

#include <QObject>
#include <QStringList>

#include <vector>

class QLabel;

namespace machi::scene {
class SceneView;
}

namespace machi::ui {

class ScenePiece;
class Workbench;

/// The city in 3D, instead of the map or beside it: makes the view when it is first wanted, gives it room,
/// and tells its pieces (ScenePiece) of it. Where the graphics cannot be started, it says so and the map
/// stays.
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
    void makeActions();
    void makePieces();
    void makeView();
    void tellPieces();
    void tellLegend();
    void tellNotes();
    void tellFailure(const QString &reason);
    void arrange();

    Workbench &m_bench;
    Mode m_mode = Mode::Map;
    scene::SceneView *m_view = nullptr;
    std::vector<ScenePiece *> m_pieces; ///< those that take clicks before those that do with any
    QLabel *m_note;                     ///< what the scene lacks
};

} // namespace machi::ui
