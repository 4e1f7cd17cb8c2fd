#include "ui/views/comparepart.h"

#include "core/store/project.h"
#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "ui/ask/mapselection.h"
#include "ui/project/viewmemory.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/docks.h"
#include "ui/shell/mappane.h"
#include "ui/shell/workbench.h"
#include "ui/views/secondmap.h"
#include "ui/views/swipehandle.h"

namespace machi::ui {

ComparePart::ComparePart(Workbench &bench)
    : QObject(&bench), m_bench(bench), m_handle(new SwipeHandle(&bench.pane()))
{
    Actions &actions = bench.actions();
    const auto toggle = [this](Mode mode) {
        return [this, mode](bool on) {
            if (on)
                setMode(mode);
            else if (m_mode == mode)
                setMode(Mode::One);
        };
    };
    QAction *beside = actions.addSwitch(QStringLiteral("view.beside"), tr("Two maps side by side"),
                                        QKeySequence(Qt::Key_F7), Needs::Project, toggle(Mode::Beside));
    QAction *swipe = actions.addSwitch(QStringLiteral("view.swipe"), tr("Swipe between two maps"),
                                       QKeySequence(Qt::Key_F8), Needs::Project, toggle(Mode::Swipe));
    bench.put(Workbench::Menu::View, {"view.beside", "view.swipe"});
    m_handle->hide();
    connect(m_handle, &SwipeHandle::moved, this, &ComparePart::arrange);
    connect(&bench.canvas(), &map::MapCanvas::viewChanged, this, [this] {
        if (m_second) follow(m_bench.canvas(), m_second->canvas());
    });
    connect(&bench.pane(), &MapPane::arranged, this, &ComparePart::arrange);
    connect(&bench.pane(), &MapPane::roomLost, this, [this](QWidget *view) {
        if (view == m_second) setMode(Mode::One);
    });
    connect(&bench.workspace(), &Workspace::aboutToClose, this, [beside, swipe] {
        beside->setChecked(false);
        swipe->setChecked(false);
    });
}

void ComparePart::setMode(Mode mode)
{
    if (!m_bench.workspace().isOpen() && mode != Mode::One) return;
    m_mode = mode;
    m_bench.actions().find(QStringLiteral("view.beside"))->setChecked(mode == Mode::Beside);
    m_bench.actions().find(QStringLiteral("view.swipe"))->setChecked(mode == Mode::Swipe);
    if (mode == Mode::One) {
        if (m_second) m_bench.pane().takeRoomBack(m_second);
        delete m_second;
        m_second = nullptr;
    } else if (!m_second) {
        core::Project &project = m_bench.workspace().project();
        m_second = new SecondMap(project, m_bench.workspace().layers(), &m_bench.pane());
        m_second->setTimeLayer(m_bench.memory().timeLayer());
        connect(&m_bench.memory(), &ViewMemory::timeLayerChanged, m_second,
                [this] { m_second->setTimeLayer(m_bench.memory().timeLayer()); });
        for (const map::MapOverlay *overlay : m_bench.canvas().overlays())
            m_second->canvas().addOverlay(overlay);
        connect(&project, &core::Project::edited, m_second, [this] { m_second->canvas().update(); });
        connect(&m_second->canvas(), &map::MapCanvas::viewChanged, this,
                [this] { follow(m_second->canvas(), m_bench.canvas()); });
        connect(&m_second->canvas(), &map::MapCanvas::clicked, this,
                [this](const QPointF &map, double tolerance, Qt::KeyboardModifiers modifiers) {
                    m_bench.selection().identifyOn(m_second->canvas(), m_second->layers(), map, tolerance,
                                                   modifiers);
                    if (!m_bench.selection().hits().isEmpty())
                        m_bench.docks().show(QStringLiteral("properties"));
                });
    }
    m_handle->setVisible(mode == Mode::Swipe);
    if (m_second)
        m_bench.pane().giveRoom(m_second, mode == Mode::Beside ? MapPane::Room::Half : MapPane::Room::Over);
    if (m_second) follow(m_bench.canvas(), m_second->canvas());
    if (mode == Mode::Swipe) m_handle->setFocus();
}

void ComparePart::arrange()
{
    if (!m_second) return;
    if (m_mode != Mode::Swipe) return m_second->placeMap(m_second->rect());
    const QSize room = m_bench.pane().size();
    const int border = qRound(room.width() * m_handle->share());
    m_second->setGeometry(border, 0, room.width() - border, room.height());
    // A swiped map lies under the border as if it were whole.
    m_second->placeMap(QRect(-border, 0, room.width(), room.height()));
    m_handle->setGeometry(border - m_handle->width() / 2, 0, m_handle->width(), room.height());
    m_handle->raise();
    m_bench.pane().raiseCards(); // the border does not cut what is to be read
}

void ComparePart::follow(const map::MapCanvas &from, map::MapCanvas &to)
{
    if (m_following || !from.view().isValid()) return;
    m_following = true;
    if (from.crs() == to.crs()) {
        to.setView(from.view());
    } else if (const auto degrees = from.toDegrees(from.view().centre)) {
        map::MapView view = from.view();
        view.centre = to.fromDegrees(*degrees).value_or(view.centre);
        to.setView(view);
        to.setScale(from.scale());
    }
    m_following = false;
}

} // namespace machi::ui
