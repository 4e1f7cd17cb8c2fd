#include "ui/scene/scenepart.h"

#include "scene/graphics.h"
#include "scene/sceneview.h"
#include "ui/project/workspace.h"
#include "ui/scene/scenecolouring.h"
#include "ui/scene/scenefeed.h"
#include "ui/scene/sceneground.h"
#include "ui/scene/scenelink.h"
#include "ui/scene/scenemeasure.h"
#include "ui/scene/scenepictures.h"
#include "ui/scene/scenesection.h"
#include "ui/scene/sceneselection.h"
#include "ui/scene/scenesigns.h"
#include "ui/scene/scenesun.h"
#include "ui/scene/scenetools.h"
#include "ui/scene/scenewater.h"
#include "ui/shell/actions.h"
#include "ui/shell/mappane.h"
#include "ui/shell/theme.h"
#include "ui/shell/workbench.h"

#include <QActionGroup>
#include <QLabel>

#include <algorithm>
#include <utility>

namespace machi::ui {

namespace {

constexpr int edge = 12;
constexpr int widestPanel = 460;
constexpr int zoomButtons = 56; ///< kept free on the right

} // namespace

ScenePart::ScenePart(Workbench &bench) : QObject(&bench), m_bench(bench), m_note(new QLabel(&bench.pane()))
{
    m_note->setObjectName(QStringLiteral("toolHint"));
    m_note->setFont(Theme::small());
    m_note->hide();
    makeActions();
    makePieces();
    bench.pane().setGuestDrawing([this] { return m_view && m_mode != Mode::Map && !m_view->isSettled(); });
    connect(&bench.pane(), &MapPane::arranged, this, &ScenePart::arrange);
    connect(&bench.pane(), &MapPane::roomLost, this, [this](QWidget *view) {
        if (view == m_view) setMode(Mode::Map);
    });
    connect(&bench.workspace(), &Workspace::opened, this, [this] {
        if (!m_view) return;
        for (ScenePiece *piece : m_pieces)
            piece->opened(m_bench.workspace().layers());
    });
    connect(&bench.workspace(), &Workspace::aboutToClose, this, [this] {
        setMode(Mode::Map);
        for (ScenePiece *piece : m_pieces)
            piece->closing();
    });
}

ScenePart::~ScenePart()
{
    for (ScenePiece *piece : m_pieces)
        piece->setView(nullptr);
    delete m_view;
}

void ScenePart::makeActions()
{
    Actions &actions = m_bench.actions();
    auto *group = new QActionGroup(this);
    const auto add = [&](const char *id, const QString &text, const QKeySequence &keys, Mode mode) {
        group->addAction(
            actions.addSwitch(QString::fromLatin1(id), text, keys, Needs::Project, [this, mode](bool on) {
                if (on) setMode(mode);
            }));
    };
    add("view.map", tr("Map"), QKeySequence(Qt::ALT | Qt::Key_1), Mode::Map);
    add("view.scene", tr("3D"), QKeySequence(Qt::ALT | Qt::Key_2), Mode::Scene);
    add("view.both", tr("Map and 3D"), QKeySequence(Qt::ALT | Qt::Key_3), Mode::Both);
    actions.find(QStringLiteral("view.map"))->setChecked(true);
    m_bench.put(Workbench::Menu::View, {"view.map", "view.scene", "view.both"});
}

void ScenePart::makePieces()
{
    // What does with any click comes last.
    m_pieces = {new SceneFeed(m_bench, this),     new SceneColouring(m_bench, this),
                new SceneWater(m_bench, this),    new SceneGround(m_bench, this),
                new SceneSigns(m_bench, this),    new SceneLink(m_bench, this),
                new SceneTools(m_bench, this),    new SceneSun(m_bench, this),
                new SceneSection(m_bench, this),  new SceneMeasure(m_bench, this),
                new ScenePictures(m_bench, this), new SceneSelection(m_bench, this)};
    for (ScenePiece *piece : m_pieces) {
        connect(piece, &ScenePiece::notesChanged, this, &ScenePart::tellNotes);
        connect(piece, &ScenePiece::legendChanged, this, &ScenePart::tellLegend);
        connect(piece, &ScenePiece::panelChanged, this, &ScenePart::arrange);
    }
}

void ScenePart::makeView()
{
    if (m_view) return;
    m_view = new scene::SceneView(&m_bench.pane());
    m_view->setAccessibleName(tr("The city in 3D"));
    connect(m_view, &scene::SceneView::failed, this, &ScenePart::tellFailure, Qt::QueuedConnection);
    connect(m_view, &scene::SceneView::clicked, this,
            [this](const QPointF &pixel, Qt::KeyboardModifiers modifiers) {
                std::any_of(m_pieces.begin(), m_pieces.end(),
                            [&](ScenePiece *piece) { return piece->takeClick(pixel, modifiers); });
            });
    for (ScenePiece *piece : m_pieces)
        piece->setView(m_view);
    for (ScenePiece *piece : m_pieces)
        piece->opened(m_bench.workspace().layers());
}

void ScenePart::setMode(Mode mode)
{
    if (mode != Mode::Map && !m_bench.workspace().isOpen()) mode = Mode::Map;
    if (mode != Mode::Map) {
        if (!m_view)
            if (const QString reason = scene::graphicsFailure(); !reason.isEmpty())
                return tellFailure(reason);
        makeView();
        if (!m_view->failure().isEmpty()) return tellFailure(m_view->failure());
    }
    m_mode = mode;
    const char *const ids[] = {"view.map", "view.scene", "view.both"};
    m_bench.actions().find(QString::fromLatin1(ids[static_cast<int>(mode)]))->setChecked(true);
    if (!m_view) return;
    if (mode == Mode::Map) {
        m_bench.pane().takeRoomBack(m_view);
        m_view->hide();
    } else {
        m_bench.pane().giveRoom(m_view, mode == Mode::Both ? MapPane::Room::Half : MapPane::Room::Whole);
    }
    for (ScenePiece *piece : m_pieces)
        piece->setShown(mode != Mode::Map);
    tellNotes();
    tellLegend();
    m_bench.refreshActions();
    if (mode != Mode::Map) m_view->setFocus();
}

void ScenePart::tellLegend()
{
    // Beside the map it is the map's.
    if (m_mode != Mode::Scene) return m_bench.pane().setLegendFilter(nullptr);
    m_bench.pane().setLegendFilter([this](const QString &id) {
        return std::any_of(m_pieces.begin(), m_pieces.end(),
                           [&](const ScenePiece *piece) { return piece->isInLegend(id); });
    });
}

void ScenePart::tellNotes()
{
    QStringList lines;
    for (const ScenePiece *piece : m_pieces)
        lines += piece->notes();
    m_note->setText(lines.join(QLatin1Char('\n')));
    m_note->setVisible(m_mode != Mode::Map && !lines.isEmpty());
    m_note->adjustSize();
    arrange();
}

void ScenePart::tellFailure(const QString &reason)
{
    m_mode = Mode::Scene;
    setMode(Mode::Map);
    m_bench.say(tr("This computer's graphics cannot show 3D: %1 The map goes on.").arg(reason));
}

// From the upper left corner down: panels, then what is missing.
void ScenePart::arrange()
{
    if (!m_view) return;
    const bool isShown = m_mode != Mode::Map;
    int top = edge;
    for (ScenePiece *piece : m_pieces) {
        QWidget *panel = piece->panel();
        if (!panel) continue;
        const bool isWanted = isShown && piece->isPanelWanted();
        if (isWanted && panel->isHidden()) panel->raise(); // but below a message that comes later
        panel->setVisible(isWanted);
        if (!isWanted) continue;
        const int width = std::min(widestPanel, m_view->width() - 2 * edge - zoomButtons);
        const int height =
            panel->hasHeightForWidth() ? panel->heightForWidth(width) : panel->sizeHint().height();
        panel->setGeometry(m_view->x() + edge, top, width, height);
        top += height + edge / 2;
    }
    m_note->move(m_view->x() + edge, top);
    if (!isShown) return;
    for (ScenePiece *piece : m_pieces)
        piece->arrange();
}

} // namespace machi::ui
