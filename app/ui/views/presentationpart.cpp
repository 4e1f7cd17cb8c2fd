#include "ui/views/presentationpart.h"

#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/docks.h"
#include "ui/shell/mappane.h"
#include "ui/shell/theme.h"
#include "ui/shell/workbench.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QPushButton>
#include <QStatusBar>
#include <QToolBar>

namespace machi::ui {

namespace {

constexpr double larger = 1.45; ///< readable from the back of a room
constexpr int edge = 12;

} // namespace

PresentationPart::PresentationPart(Workbench &bench)
    : QObject(&bench), m_bench(bench), m_buttons(new QFrame(&bench.pane()))
{
    Actions &actions = bench.actions();
    QAction *mode =
        actions.addSwitch(QStringLiteral("view.presentation"), tr("Presentation"), QKeySequence(Qt::Key_F11),
                          Needs::Project, [this](bool on) { on ? begin() : end(); });
    QAction *start = actions.add(QStringLiteral("view.start"), tr("Back to the start of the presentation"),
                                 QKeySequence(Qt::Key_F5), Needs::Project, [this] { backToStart(); });
    actions.setCondition(QStringLiteral("view.start"), [this] { return m_on; });
    bench.put(Workbench::Menu::View, {"view.presentation", "view.start"});

    m_buttons->setObjectName(QStringLiteral("onMap"));
    auto *layout = new QHBoxLayout(m_buttons);
    layout->setContentsMargins(6, 6, 6, 6);
    auto *back = new QPushButton(tr("Back to the start (F5)"), m_buttons);
    back->setObjectName(QStringLiteral("presentationStart"));
    auto *finish = new QPushButton(tr("End (F11)"), m_buttons);
    finish->setObjectName(QStringLiteral("presentationEnd"));
    for (QPushButton *button : {back, finish}) {
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    connect(back, &QPushButton::clicked, start, &QAction::trigger);
    connect(finish, &QPushButton::clicked, mode, [mode] { mode->setChecked(false); });
    m_buttons->hide();
    connect(&bench.workspace(), &Workspace::aboutToClose, mode, [mode] { mode->setChecked(false); });
}

void PresentationPart::begin()
{
    if (m_on || !m_bench.workspace().isOpen()) return;
    QMainWindow &window = m_bench.window();
    m_panels = window.saveState();
    m_window = window.windowState();
    m_layers = m_bench.workspace().layers().state();
    m_view = m_bench.canvas().view();
    m_on = true;
    m_bench.docks().hideAll();
    window.menuWidget()->hide();
    window.statusBar()->hide();
    enlarge(true);
    window.setWindowState(m_window | Qt::WindowFullScreen);
    m_buttons->show();
    m_buttons->raise();
    m_buttons->adjustSize();
    m_buttons->move(edge, edge);
    m_bench.canvas().setFocus();
    m_bench.refreshActions();
}

void PresentationPart::end()
{
    if (!m_on) return;
    m_on = false;
    QMainWindow &window = m_bench.window();
    m_buttons->hide();
    enlarge(false);
    window.menuWidget()->show();
    window.statusBar()->show();
    window.setWindowState(m_window);
    window.restoreState(m_panels);
    m_bench.refreshActions();
}

void PresentationPart::backToStart()
{
    if (!m_on) return;
    m_bench.canvas().setTool(nullptr);
    m_bench.workspace().layers().restore(m_layers);
    m_bench.canvas().setView(m_view);
}

void PresentationPart::enlarge(bool on)
{
    Theme::setLetters(*qApp, on ? larger : 1);
    // What measures its own letters has to be asked anew how tall it is.
    for (QToolBar *bar : m_bench.window().findChildren<QToolBar *>())
        for (QWidget *widget : bar->findChildren<QWidget *>())
            widget->updateGeometry();
    m_bench.canvas().setMagnification(on ? larger : 1);
    m_bench.pane().setBusy(m_bench.workspace().isBusy()); // the legend is made anew, in letters of that size
}

} // namespace machi::ui
