#include "core/plugin/plugin.h"
#include "core/plugin/pluginhost.h"
#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "map/qgisruntime.h"
#include "ui/layers/layermodel.h"
#include "ui/layers/layerpanel.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/languagechoice.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/screenfit.h"
#include "ui/shell/theme.h"
#include "ui/shell/workbench.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTextStream>
#include <QTimer>
#include <QTreeView>

using namespace machi;

namespace {

/// Takes the window through its states and photographs the whole screen in each: what lies over what, and
/// what is cut off, is seen as on a real one. For people to look at; see screens.sh.
class Screens
{
public:
    Screens(core::Context &context, const QDir &out) : m_context(context), m_out(out) {}

    void run(const QString &project, const QStringList &files, const QString &empty)
    {
        ui::MainWindow window(m_context);
        m_window = &window;
        window.setGeometry(window.screen()->geometry());
        window.show();
        settle();
        picture("start");
        trigger("project.new", "new-project");
        window.openProject(project);
        if (!window.workspace().isOpen()) return;
        settle();
        picture("main");
        menus();
        ask();
        dialogs(files);
        views();
        trigger("project.close");
        window.openProject(empty);
        settle();
        picture("empty");
        if (!files.isEmpty()) issues(files);
        window.workspace().close();
        settle();
        picture("start-recent");
    }

private:
    void settle(int rest = 300)
    {
        QTest::qWait(rest);
        if (!QTest::qWaitFor([this] { return !m_window->canvas().isDrawing(); }, 60000))
            qWarning("still drawing");
    }

    void picture(const char *name)
    {
        QTest::qWait(120);
        const QPixmap screen = m_window->screen()->grabWindow(0);
        screen.save(m_out.filePath(QString::fromLatin1(name) + QStringLiteral(".png")));
    }

    /// With a name, photographs the dialog or menu that the action opens, and closes it.
    void trigger(const char *id, const char *name = nullptr, int opens = 900)
    {
        if (name) QTimer::singleShot(opens, m_window, [this, name] { takeAndClose(name); });
        m_window->actions().find(QString::fromLatin1(id))->trigger();
        QTest::qWait(name ? 1200 : 50);
    }

    void takeAndClose(const char *name)
    {
        picture(name);
        if (auto *popup = QApplication::activePopupWidget()) popup->close();
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) dialog->reject();
    }

    QDialog *dialog(const char *name)
    {
        for (QDialog *one : m_window->findChildren<QDialog *>(QString::fromLatin1(name)))
            if (one->isVisible()) return one;
        return nullptr;
    }

    QString layerOf(const QString &kind)
    {
        for (const map::LayerState &state : m_window->workspace().layers().layers())
            if (state.layer.dataset.kind == kind) return state.layer.id();
        return {};
    }

    void menus()
    {
        trigger("program.menu", "menu");
        ui::Workbench &bench = m_window->workbench();
        const std::pair<ui::Workbench::Menu, const char *> all[] = {
            {ui::Workbench::Menu::Edit, "menu-edit"},
            {ui::Workbench::Menu::View, "menu-view"},
            {ui::Workbench::Menu::Tools, "menu-tools"},
            {ui::Workbench::Menu::Settings, "menu-settings"}};
        for (const auto &[menu, name] : all) {
            bench.menu(menu).popup(m_window->mapToGlobal(QPoint(60, 60)));
            picture(name);
            bench.menu(menu).hide();
        }
        auto &panel = bench.layerPanel();
        panel.view().setCurrentIndex(panel.model().indexOf(layerOf(QStringLiteral("building"))));
        QTimer::singleShot(600, m_window, [this] { takeAndClose("menu-layer"); });
        const QRect row = panel.view().visualRect(panel.view().currentIndex());
        Q_EMIT panel.view().customContextMenuRequested(row.center());
        trigger("program.shortcuts", "shortcuts");
    }

    void ask()
    {
        map::MapCanvas &canvas = m_window->canvas();
        canvas.zoomBy(6);
        settle();
        clickBuilding();
        settle();
        picture("identify");
        trigger("table.open");
        trigger("table.statistics");
        settle();
        picture("table");
        for (const char *dock : {"table", "statistics"})
            m_window->findChild<QWidget *>(QString::fromLatin1(dock))->hide();
        canvas.showAll();
        settle();
    }

    void clickBuilding()
    {
        map::MapLayers &layers = m_window->workspace().layers();
        const QString building = layerOf(QStringLiteral("building"));
        const QPoint middle = m_window->canvas().rect().center();
        // Outwards from the middle until something is hit.
        for (int ring = 0; ring < 12; ++ring) {
            for (const QPoint &way : {QPoint(1, 0), QPoint(0, 1), QPoint(-1, 0), QPoint(0, -1)}) {
                QTest::mouseClick(&m_window->canvas(), Qt::LeftButton, {}, middle + way * ring * 12);
                QTest::qWait(100);
                if (!layers.selected(building).isEmpty()) return;
            }
        }
    }

    void dialogs(const QStringList &files)
    {
        ui::LayerPanel &panel = m_window->workbench().layerPanel();
        const QString building = layerOf(QStringLiteral("building"));
        Q_EMIT panel.styleEditorWanted(building);
        settle();
        picture("style");
        if (QDialog *style = dialog("styleDialog")) style->reject();
        Q_EMIT panel.filterWanted(building);
        settle();
        picture("filter");
        if (QDialog *filter = dialog("filterDialog")) filter->close();
        trigger("map.print");
        settle(4000);
        picture("print");
        if (QDialog *print = dialog("printDialog")) {
            auto *paper = print->findChild<QComboBox *>(QStringLiteral("printPaper"));
            paper->setCurrentIndex(paper->findData(QStringLiteral("hazard-map-a4")));
            settle(4000);
            picture("print-hazard");
            print->reject();
        }
        trigger("project.pack", "pack");
        m_window->importFiles(files);
        settle(4000);
        picture("import");
        if (QDialog *page = dialog("importPage")) page->reject();
        trigger("project.unpack", "unpack-choose");
    }

    void views()
    {
        trigger("view.beside");
        settle();
        picture("beside");
        trigger("view.beside");
        trigger("view.swipe");
        settle();
        picture("swipe");
        trigger("view.swipe");
        trigger("pins.list");
        trigger("view.bookmarks");
        settle();
        picture("pins-bookmarks");
        trigger("view.bookmarks");
        if (m_window->actions().find(QStringLiteral("time.play"))->isEnabled()) {
            trigger("time.play");
            QTest::qWait(2500);
            picture("time");
            trigger("time.play");
            settle();
        }
        trigger("view.presentation");
        settle(600);
        picture("presentation");
        trigger("view.presentation");
        settle();
        picture("main-again");
    }

    void issues(const QStringList &files)
    {
        QSignalSpy ended(&m_window->workspace(), &ui::Workspace::importFinished);
        m_window->importFiles(files);
        settle(1500);
        if (QDialog *page = dialog("importPage")) {
            const QPointer<QDialog> kept(page);
            if (!QTest::qWaitFor(
                    [&] { return page->findChild<QWidget *>(QStringLiteral("importGo"))->isEnabled(); },
                    60000))
                qWarning("the import page does not come to an end");
            page->accept();
        }
        QTest::qWait(400);
        picture("importing");
        if (ended.isEmpty()) ended.wait(300000);
        settle(800);
        picture("imported");
        if (auto *issues = m_window->findChild<QWidget *>(QStringLiteral("issues"))) {
            for (QWidget *up = issues; up; up = up->parentWidget())
                if (up->inherits("QDockWidget")) up->show();
            settle();
            picture("issues");
        }
    }

    core::Context &m_context;
    QDir m_out;
    ui::MainWindow *m_window = nullptr;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("machi-tests"));
    QApplication::setApplicationName(QStringLiteral("machi-screens"));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 4) {
        QTextStream(stderr) << "screens OUT PROJECT EMPTY-PROJECT [FILE-TO-IMPORT…]\n";
        return 2;
    }
    ui::LanguageChoice::applyAtStart();
    if (!map::QgisRuntime::start()) return 2;
    ui::Theme::apply(application, qEnvironmentVariable("MACHI_LOOK") == QLatin1String("dark")
                                      ? ui::Look::Dark
                                      : ui::Look::Light);
    ui::ScreenFit::install(application);
    core::PluginHost plugins;
    core::Feedback feedback;
    plugins.load(core::PluginHost::defaultFolders(), feedback);
    core::Context context(plugins);
    const QDir out(arguments.at(1));
    out.mkpath(QStringLiteral("."));
    Screens(context, out).run(arguments.at(2), arguments.mid(4), arguments.at(3));
    return 0;
}
