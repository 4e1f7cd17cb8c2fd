#include "ui/shell/session.h"

#include "core/store/project.h"
#include "ui/project/workspace.h"
#include "ui/shell/languagechoice.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"
#include "ui/shell/workbench.h"

#include <QApplication>
#include <QScreen>
#include <QSettings>
#include <QTimer>

namespace machi::ui {

namespace {

const auto geometryKey = QStringLiteral("window");
constexpr int dialogPause = 300; ///< ms
constexpr QSize usualSize(1440, 860);

} // namespace

Session::Session(core::Context &context) : m_context(context)
{
    make();
    const QSize room = m_window->screen()->availableSize();
    m_window->resize(usualSize.boundedTo(room));
    // On a small screen the title bar would push the status line out of it.
    const bool isSmall = room.width() < usualSize.width() * 1.1 || room.height() < usualSize.height() * 1.1;
    if (!m_window->restoreGeometry(QSettings().value(geometryKey).toByteArray()) && isSmall)
        m_window->setWindowState(Qt::WindowMaximized);
    m_window->show();
}

Session::~Session()
{
    QSettings().setValue(geometryKey, m_window->saveGeometry());
}

void Session::make()
{
    m_window = std::make_unique<MainWindow>(m_context);
    // The wish comes out of a menu of the window itself.
    connect(&m_window->workbench(), &Workbench::renewalWanted, this, &Session::renew, Qt::QueuedConnection);
}

void Session::renew()
{
    Workspace &workspace = m_window->workspace();
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget()) {
        // A dialog lives on the stack of somebody who still needs the window below it.
        QTimer::singleShot(dialogPause, this, &Session::renew);
        return;
    }
    if (workspace.isBusy()) {
        connect(&workspace, &Workspace::workStopped, this, &Session::renew,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
        return;
    }
    const QString path = workspace.isOpen() ? workspace.project().path() : QString();
    // Not saveGeometry: it tells of the inside, and a new window would stand lower by its title bar.
    const QPoint place = m_window->pos();
    const QSize size = m_window->size();
    const Qt::WindowStates states = m_window->windowState();
    const QRect normal = m_window->normalGeometry();
    const bool wasVisible = m_window->isVisible();
    // Closing keeps with the project what is seen; without a window for a moment, the program goes on.
    workspace.close();
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
    LanguageChoice::apply();
    Theme::apply(*qApp, Theme::remembered());
    make();
    const bool isNormal = !(states & (Qt::WindowMaximized | Qt::WindowFullScreen));
    m_window->resize(isNormal ? size : normal.size());
    m_window->move(isNormal ? place : normal.topLeft());
    m_window->setWindowState(states);
    m_window->setVisible(wasVisible);
    if (!path.isEmpty()) m_window->openProject(path);
    QApplication::setQuitOnLastWindowClosed(quits);
}

} // namespace machi::ui
