#include "guifixture.h"
#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "support/testregistry.h"
#include "ui/ask/mapselection.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/mappane.h"
#include "ui/shell/workbench.h"
#include "ui/views/secondmap.h"
#include "ui/views/swipehandle.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace machi;
using testing::GuiFixture;

/// Before and after, side by side and under a border.
class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_gui = std::make_unique<GuiFixture>();
        QVERIFY(m_gui->openTown());
    }
    void cleanup() { m_gui.reset(); }

    void sideBySideMovesTogether()
    {
        QTest::keyClick(&window(), Qt::Key_F7);
        QVERIFY(second());
        QVERIFY(std::abs(canvas().width() - pane().width() / 2) <= 1);
        QVERIFY(second()->x() >= canvas().width() - 1);
        QVERIFY(drawn());
        canvas().zoomBy(2);
        QCOMPARE(second()->canvas().view(), canvas().view());
        second()->canvas().setFocus();
        QTest::keyClick(&second()->canvas(), Qt::Key_Right);
        QCOMPARE(second()->canvas().view(), canvas().view());
        QVERIFY(drawn());
        m_gui->picture(QStringLiteral("compare-beside"));
        QTest::keyClick(&window(), Qt::Key_F7);
        QVERIFY(!second());
        QCOMPARE(canvas().width(), pane().width());
    }

    void eachSideHasItsOwnLayersAndStyle()
    {
        QTest::keyClick(&window(), Qt::Key_F8);
        QVERIFY(drawn());
        const QPoint west = m_gui->pixel(139.3855, 36.1445);
        const QPoint east = m_gui->pixel(139.3885, 36.1445);
        QCOMPARE(shown(west), shown(east));
        const QString buildings = idOf("building");
        // From the menu on the second map, as a person does.
        auto *choose = m_gui->find<QToolButton>(QStringLiteral("secondLayers"));
        QVERIFY(choose);
        Q_EMIT choose->menu()->aboutToShow();
        QMenu *styles = nullptr;
        for (QMenu *menu : choose->menu()->findChildren<QMenu *>())
            if (menu->title() == QLatin1String("Buildings: style")) styles = menu;
        QVERIFY(styles);
        for (QAction *action : styles->actions())
            if (action->text() == QLatin1String("15 m and more")) action->trigger();
        QVERIFY(drawn());
        QTest::qWait(50);
        m_gui->picture(QStringLiteral("compare-swipe"));
        // East of the border the second map: the building of 40 m is red there, and not in the first map.
        QVERIFY(shown(east).red() > shown(east).green() + 60);
        handle()->setShare(1);
        QVERIFY(std::abs(shown(east).red() - shown(east).green()) < 30);
        handle()->setShare(0);
        QVERIFY(shown(east).red() > shown(east).green() + 60);
        // The project knows nothing of it.
        QCOMPARE(window()
                     .workspace()
                     .layers()
                     .layers()
                     .at(window().workspace().layers().indexOf(buildings))
                     .layer.style->name,
                 QStringLiteral("building"));
        second()->layers().setVisible(buildings, false);
        QVERIFY(drawn());
        QVERIFY(shown(east).red() <= shown(east).green() + 60 || shown(east) != QColor(0xd6203c));
    }

    void aClickOnTheSecondMapAsksIt()
    {
        window().actions().find(QStringLiteral("view.beside"))->trigger();
        QVERIFY(drawn());
        auto *second = window().findChild<ui::SecondMap *>();
        QVERIFY(second);
        const auto at = second->canvas().fromDegrees(QPointF(139.3885, 36.1445));
        QVERIFY(at);
        QTest::mouseClick(&second->canvas(), Qt::LeftButton, {}, second->canvas().toPixel(*at).toPoint());
        QVERIFY(!window().selection().hits().isEmpty());
        const map::MapHit hit = window().selection().hits().first();
        QVERIFY(window().workspace().layers().selected(hit.layerId).contains(hit.fid));
        QVERIFY(m_gui->find<QTableView>(QStringLiteral("attributes")));
        window().actions().find(QStringLiteral("view.beside"))->trigger();
        QTest::keyClick(&window(), Qt::Key_Escape);
        QVERIFY(window().selection().hits().isEmpty());
    }

    void theBorderIsMovedByMouseAndKeys()
    {
        QTest::keyClick(&window(), Qt::Key_F8);
        QVERIFY(drawn());
        QCOMPARE(handle()->share(), 0.5);
        QVERIFY(handle()->hasFocus());
        QTest::keyClick(handle(), Qt::Key_Left);
        QVERIFY(std::abs(handle()->share() - 0.48) < 1e-9);
        QTest::keyClick(handle(), Qt::Key_Home);
        QCOMPARE(handle()->share(), 0.0);
        QTest::keyClick(handle(), Qt::Key_End);
        QCOMPARE(handle()->share(), 1.0);
        handle()->setShare(0.5);
        const QPoint grip(handle()->width() / 2, 200);
        QTest::mousePress(handle(), Qt::LeftButton, {}, grip);
        QMouseEvent move(QEvent::MouseMove, grip - QPoint(100, 0),
                         handle()->mapToGlobal(QPointF(grip - QPoint(100, 0))), Qt::NoButton, Qt::LeftButton,
                         {});
        QApplication::sendEvent(handle(), &move);
        QTest::mouseRelease(handle(), Qt::LeftButton);
        QVERIFY(std::abs(handle()->share() * pane().width() - (pane().width() / 2.0 - 100)) < 2);
        // Both maps lie exactly upon each other.
        QCOMPARE(second()->canvas().mapTo(&pane(), QPoint(0, 0)), canvas().pos());
        QCOMPARE(second()->canvas().size(), canvas().size());
        QTest::keyClick(&window(), Qt::Key_F7);
        QVERIFY(!handle()->isVisible());
        window().actions().find(QStringLiteral("project.close"))->trigger();
        QVERIFY(!second());
    }

    void thePaneHasRoomForOneOtherView()
    {
        QTest::keyClick(&window(), Qt::Key_F7);
        QVERIFY(second());
        QWidget other(&pane());
        pane().giveRoom(&other, ui::MapPane::Room::Whole);
        QVERIFY(!second());
        QVERIFY(!window().actions().find(QStringLiteral("view.beside"))->isChecked());
        QVERIFY(!canvas().isVisible());
        QCOMPARE(other.geometry(), pane().rect());
        QSignalSpy lost(&pane(), &ui::MapPane::roomLost);
        QTest::keyClick(&window(), Qt::Key_F8);
        QVERIFY(second());
        QCOMPARE(lost.size(), 1);
        QVERIFY(canvas().isVisible());
        pane().takeRoomBack(&other); // has none any more
        QVERIFY(second());
        QCOMPARE(canvas().width(), pane().width());
    }

private:
    ui::MainWindow &window() { return m_gui->window(); }
    map::MapCanvas &canvas() { return window().canvas(); }
    ui::MapPane &pane() { return window().workbench().pane(); }
    ui::SecondMap *second() { return window().findChild<ui::SecondMap *>(); }
    ui::SwipeHandle *handle() { return window().findChild<ui::SwipeHandle *>(); }
    bool drawn()
    {
        return m_gui->drawn() && QTest::qWaitFor([this] { return !second()->canvas().isDrawing(); }, 30000);
    }
    QColor shown(const QPoint &pixel) { return QColor(pane().grab().toImage().pixel(pixel)); }
    QString idOf(const char *kind)
    {
        for (const map::LayerState &state : window().workspace().layers().layers())
            if (state.layer.dataset.kind == QLatin1String(kind)) return state.layer.id();
        return {};
    }

    std::unique_ptr<GuiFixture> m_gui;
};

MACHI_TEST(TestCompare)
#include "testcompare.moc"
