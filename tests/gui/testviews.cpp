#include "core/store/bookmarks.h"
#include "core/store/project.h"
#include "guifixture.h"
#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "support/testregistry.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/mappane.h"
#include "ui/shell/theme.h"
#include "ui/shell/workbench.h"
#include "ui/views/bookmarkmodel.h"
#include "ui/views/bookmarkpart.h"

#include <QAbstractItemModelTester>
#include <QDockWidget>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScopeGuard>
#include <QStatusBar>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

using namespace machi;
using testing::GuiFixture;

/// Ways to look at the map: bookmarks and the presentation.
class TestViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_gui = std::make_unique<GuiFixture>();
        QVERIFY(m_gui->openTown(&m_town));
    }
    void cleanup() { m_gui.reset(); }

    void aBookmarkLeadsBackByItsKey()
    {
        const QAbstractItemModelTester tester(&bookmarks().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QString road = idOf("road");
        layers().setVisible(road, false);
        canvas().zoomBy(4);
        const map::MapView near = canvas().view();
        const double scale = canvas().scale();
        QTimer::singleShot(200, this, [] {
            auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->setTextValue(QStringLiteral("駅前"));
            dialog->accept();
        });
        QTest::keyClick(&window(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(bookmarks().model().rowCount(), 1);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        layers().setVisible(road, true);
        canvas().showAll();
        QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(std::abs(canvas().scale() / scale - 1) < 1e-3);
        QVERIFY((canvas().view().centre - near.centre).manhattanLength() < 0.01);
        QVERIFY(!layers().layers().at(layers().indexOf(road)).visible);
        // Undone like every edit.
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bookmarks().model().rowCount(), 0);
        QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
    }

    void theListRenamesMovesAndRemoves()
    {
        bookmarks().add(QStringLiteral("A"));
        bookmarks().add(QStringLiteral("B"));
        window().actions().find(QStringLiteral("view.bookmarks"))->trigger();
        auto *list = m_gui->find<QListView>(QStringLiteral("bookmarkList"));
        QVERIFY(list);
        m_gui->picture(QStringLiteral("bookmarks"));
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::mouseClick(m_gui->find<QToolButton>(QStringLiteral("bookmarkUp")), Qt::LeftButton);
        QCOMPARE(titles(), QStringList({QStringLiteral("B"), QStringLiteral("A")}));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_F2);
        auto *editor = list->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(QStringLiteral("Station"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(titles(), QStringList({QStringLiteral("Station"), QStringLiteral("A")}));
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::mouseClick(m_gui->find<QToolButton>(QStringLiteral("bookmarkRemove")), Qt::LeftButton);
        QCOMPARE(titles(), QStringList{QStringLiteral("A")});
        window().close();
        m_gui->close();
        m_gui->reopen();
        window().openProject(m_town);
        QCOMPARE(titles(), QStringList{QStringLiteral("A")});
    }

    void theListIsReadInTheDark()
    {
        ui::Theme::apply(*qApp, ui::Look::Dark);
        const auto light = qScopeGuard([] { ui::Theme::apply(*qApp, ui::Look::Light); });
        bookmarks().add(QStringLiteral("HHHHHH"));
        bookmarks().add(QStringLiteral("HHHHHH"));
        window().actions().find(QStringLiteral("view.bookmarks"))->trigger();
        auto *list = m_gui->find<QListView>(QStringLiteral("bookmarkList"));
        QVERIFY(list);
        const auto contrast = [&](int row) {
            const QRect place = list->visualRect(list->model()->index(row, 0));
            const QImage image = list->viewport()->grab(place).toImage();
            int darkest = 255;
            int lightest = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x) {
                    darkest = std::min(darkest, qGray(image.pixel(x, y)));
                    lightest = std::max(lightest, qGray(image.pixel(x, y)));
                }
            return lightest - darkest;
        };
        list->setCurrentIndex(list->model()->index(0, 0));
        window().canvas().setFocus();
        m_gui->picture(QStringLiteral("bookmarks-dark"));
        QVERIFY(contrast(0) > 120); // the current one, which has lost the focus
        QVERIFY(contrast(1) > 120);
    }

    void presentationFillsTheScreenAndGoesBack()
    {
        const map::MapView before = canvas().view();
        const double letters = QApplication::font().pointSizeF();
        QVERIFY(dock("layers")->isVisible());
        QTest::keyClick(&window(), Qt::Key_F11);
        QVERIFY(m_gui->drawn());
        QVERIFY(window().isFullScreen());
        QVERIFY(!dock("layers")->isVisible());
        QVERIFY(!window().statusBar()->isVisible());
        QCOMPARE(canvas().size(), window().size());
        QVERIFY(QApplication::font().pointSizeF() > letters * 1.3);
        // What is opened meanwhile is as large, and goes back with all the rest.
        window().actions().find(QStringLiteral("table.open"))->trigger();
        auto *table = m_gui->find<QTableView>(QStringLiteral("featureTable"));
        QVERIFY(table);
        const int tall = table->verticalHeader()->defaultSectionSize();
        QVERIFY(table->font().pointSizeF() > letters * 1.3);
        QVERIFY(tall >= QFontMetrics(table->font()).height());
        m_gui->picture(QStringLiteral("presentation-table"));
        m_gui->find<QDockWidget>(QStringLiteral("table"))->hide();
        QVERIFY(m_gui->drawn());
        m_gui->picture(QStringLiteral("presentation"));
        // A room has played with it: one click, and all is as at the start.
        const map::MapView start = canvas().view();
        const QString buildings = idOf("building");
        canvas().zoomBy(3);
        layers().setVisible(buildings, false);
        QTest::mouseClick(m_gui->find<QPushButton>(QStringLiteral("presentationStart")), Qt::LeftButton);
        QCOMPARE(canvas().view(), start);
        QVERIFY(layers().layers().at(layers().indexOf(buildings)).visible);
        QTest::mouseClick(m_gui->find<QPushButton>(QStringLiteral("presentationEnd")), Qt::LeftButton);
        QVERIFY(m_gui->drawn());
        QVERIFY(!window().isFullScreen());
        QVERIFY(dock("layers")->isVisible());
        QVERIFY(window().statusBar()->isVisible());
        QCOMPARE(QApplication::font().pointSizeF(), letters);
        QCOMPARE(table->font().pointSizeF(), letters);
        QVERIFY(table->verticalHeader()->defaultSectionSize() < tall);
        QCOMPARE(canvas().view(), before);
        QVERIFY(!m_gui->find<QPushButton>(QStringLiteral("presentationEnd")));
    }

    void lettersFollowTheSystem()
    {
        const QFont before = QApplication::font();
        auto *heading = m_gui->find<QWidget>(QStringLiteral("legendHeading")); // has a font of its own
        QVERIFY(heading);
        const double own = heading->font().pointSizeF();
        QFont larger = before;
        larger.setPointSizeF(before.pointSizeF() * 1.5);
        QApplication::setFont(larger); // as the desktop does
        const auto back = qScopeGuard([&] { QApplication::setFont(before); });
        QCOMPARE(heading->font().pointSizeF(), own * 1.5);
        // Large letters for a room are larger than those, and go back to them.
        QTest::keyClick(&window(), Qt::Key_F11);
        QVERIFY(heading->font().pointSizeF() > own * 2);
        QTest::keyClick(&window(), Qt::Key_F11);
        QCOMPARE(heading->font().pointSizeF(), own * 1.5);
        QApplication::setFont(before);
        QCOMPARE(heading->font().pointSizeF(), own);
    }

private:
    ui::MainWindow &window() { return m_gui->window(); }
    map::MapCanvas &canvas() { return window().canvas(); }
    map::MapLayers &layers() { return window().workspace().layers(); }
    ui::BookmarkPart &bookmarks() { return *window().workbench().findChild<ui::BookmarkPart *>(); }
    QDockWidget *dock(const char *id) { return window().findChild<QDockWidget *>(QString::fromLatin1(id)); }
    QString idOf(const char *kind)
    {
        for (const map::LayerState &state : layers().layers())
            if (state.layer.dataset.kind == QLatin1String(kind)) return state.layer.id();
        return {};
    }
    QStringList titles()
    {
        QStringList titles;
        for (const core::Bookmark &bookmark : core::Bookmarks(window().workspace().project()).all())
            titles.append(bookmark.title);
        return titles;
    }

    std::unique_ptr<GuiFixture> m_gui;
    QString m_town;
};

MACHI_TEST(TestViews)
#include "testviews.moc"
