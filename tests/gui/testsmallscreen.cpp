#include "guifixture.h"
#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "support/testregistry.h"
#include "ui/ask/mapselection.h"
#include "ui/layers/layerpanel.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/docks.h"
#include "ui/shell/legendcard.h"
#include "ui/shell/mappane.h"
#include "ui/shell/screenfit.h"
#include "ui/shell/statusline.h"
#include "ui/shell/workbench.h"

#include <QDialog>
#include <QDockWidget>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace machi;
using testing::GuiFixture;

namespace {

/// A screen of 1920 × 1080 at 200 %, without its task bar and a window's title bar.
constexpr QSize smallRoom(952, 470);

} // namespace

/// What is left of the window on the smallest screens, and on large ones with large letters.
class TestSmallScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_gui = std::make_unique<GuiFixture>();
        QVERIFY(m_gui->openTown());
        window().resize(smallRoom);
        QVERIFY(m_gui->drawn());
    }
    void cleanup() { m_gui.reset(); }

    void allPanelsLeaveTheStatusLineInSight()
    {
        clickBuilding();
        for (const char *dock : {"properties", "table", "statistics", "pins", "bookmarks", "issues"}) {
            window().workbench().docks().show(QString::fromLatin1(dock));
            QVERIFY(m_gui->drawn());
            m_gui->picture(QStringLiteral("small-%1").arg(QLatin1String(dock)));
            QVERIFY2(window().minimumSizeHint().height() <= smallRoom.height(), dock);
            QVERIFY2(window().size() == smallRoom, dock);
            const auto *status = window().findChild<ui::StatusLine *>();
            QVERIFY2(status->mapTo(&window(), QPoint(0, status->height())).y() <= smallRoom.height(), dock);
            QVERIFY2(pane().height() >= 60, dock);
            if (QLatin1String(dock) == QLatin1String("pins"))
                window().findChild<QDockWidget *>(QStringLiteral("pins"))->hide();
        }
    }

    void nothingOnTheMapLiesOnSomethingElse_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("action");
        QTest::addRow("wide") << QSize(1366, 768) << QString();
        QTest::addRow("small") << smallRoom << QString();
        QTest::addRow("two maps") << smallRoom << QStringLiteral("view.beside");
        QTest::addRow("table") << smallRoom << QStringLiteral("table.open");
    }

    void nothingOnTheMapLiesOnSomethingElse()
    {
        QFETCH(QSize, size);
        QFETCH(QString, action);
        window().resize(size);
        if (!action.isEmpty()) window().actions().find(action)->trigger();
        window().workbench().say(QStringLiteral("A message that is long enough to need more than one line"),
                                 QStringLiteral("Go there"));
        QVERIFY(m_gui->drawn());
        m_gui->picture(QStringLiteral("small-onmap-%1").arg(QLatin1String(QTest::currentDataTag())));
        QRect zoom;
        for (const QToolButton *button : pane().findChildren<QToolButton *>())
            if (button->defaultAction() == window().actions().find(QStringLiteral("view.in")))
                zoom = button->parentWidget()->geometry();
        const QRect legend = window().findChild<ui::LegendCard *>()->geometry();
        const QRect message =
            m_gui->find<QPushButton>(QStringLiteral("messageAction"))->parentWidget()->geometry();
        const QRect map = canvas().geometry();
        QVERIFY(zoom.isValid());
        QVERIFY(map.contains(zoom));
        QVERIFY(map.contains(legend));
        QVERIFY(!zoom.intersects(legend));
        QVERIFY(!zoom.intersects(message));
        if (const auto *notice = pane().findChild<QLabel *>(QStringLiteral("notice")); notice->isVisible()) {
            QVERIFY(map.contains(notice->geometry()));
            QVERIFY(!notice->geometry().intersects(legend));
        }
    }

    void dialogsGoOnTheScreen()
    {
        const QString building = window().workspace().layers().layers().first().layer.id();
        Q_EMIT window().workbench().layerPanel().styleEditorWanted(building);
        fits("styleDialog", "styleApply");
        Q_EMIT window().workbench().layerPanel().filterWanted(building);
        fits("filterDialog", nullptr);
        window().actions().find(QStringLiteral("map.print"))->trigger();
        fits("printDialog", "printPreview");
    }

    void whatIsTooTallScrolls()
    {
        QDialog dialog;
        auto *form = new QFormLayout(&dialog);
        QLineEdit *last = nullptr;
        for (int row = 0; row < 30; ++row)
            form->addRow(QString::number(row), last = new QLineEdit(&dialog));
        dialog.resize(500, 1200);
        const QSize room(600, 400);
        ui::ScreenFit::fit(dialog, room);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(dialog.width() <= room.width() && dialog.height() <= room.height());
        auto *area = dialog.findChild<QScrollArea *>(QStringLiteral("screenFit"));
        QVERIFY(area);
        QVERIFY(area->verticalScrollBar()->maximum() > 0);
        QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
        last->setFocus(); // whoever goes on by the keyboard sees where
        QTest::keyClicks(last, QStringLiteral("x"));
        area->ensureWidgetVisible(last);
        QVERIFY(dialog.rect().contains(last->mapTo(&dialog, last->rect().center())));
        // A second time nothing is wrapped again.
        ui::ScreenFit::fit(dialog, room);
        QCOMPARE(dialog.findChildren<QScrollArea *>().size(), 1);
    }

    void aSmallDialogStaysAsItIs()
    {
        QDialog dialog;
        auto *form = new QFormLayout(&dialog);
        form->addRow(QStringLiteral("Name"), new QLineEdit(&dialog));
        dialog.resize(300, 120);
        ui::ScreenFit::fit(dialog, {600, 400});
        QCOMPARE(dialog.size(), QSize(300, 120));
        QVERIFY(!dialog.findChild<QScrollArea *>());
    }

private:
    ui::MainWindow &window() { return m_gui->window(); }
    map::MapCanvas &canvas() { return window().canvas(); }
    ui::MapPane &pane() { return window().workbench().pane(); }

    void clickBuilding()
    {
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, m_gui->pixel(139.3885, 36.1445));
        QVERIFY(QTest::qWaitFor([this] { return !window().selection().hits().isEmpty(); }, 10000));
    }

    void fits(const char *name, const char *part)
    {
        auto *dialog = m_gui->find<QDialog>(QString::fromLatin1(name));
        QVERIFY2(dialog, name);
        ui::ScreenFit::fit(*dialog, smallRoom);
        QTest::qWait(50);
        m_gui->picture(QStringLiteral("small-%1").arg(QLatin1String(name)), dialog);
        QVERIFY2(dialog->height() <= smallRoom.height() && dialog->width() <= smallRoom.width(), name);
        // All of it has its place without scrolling.
        QVERIFY2(!dialog->findChild<QScrollArea *>(QStringLiteral("screenFit")), name);
        if (part) {
            auto *widget = dialog->findChild<QWidget *>(QString::fromLatin1(part));
            QVERIFY2(widget && dialog->rect().contains(widget->geometry()), part);
        }
        dialog->close();
    }

    std::unique_ptr<GuiFixture> m_gui;
};

MACHI_TEST(TestSmallScreen)
#include "testsmallscreen.moc"
