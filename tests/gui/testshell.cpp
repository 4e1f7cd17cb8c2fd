#include "guifixture.h"
#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "support/testregistry.h"
#include "ui/layers/layerpanel.h"
#include "ui/project/startpage.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/keyboardpart.h"
#include "ui/shell/languagechoice.h"
#include "ui/shell/session.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/statusline.h"
#include "ui/shell/theme.h"
#include "ui/shell/workbench.h"

#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace machi;
using testing::GuiFixture;

/// The frame around everything: menus, languages, looks, the keyboard.
class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_gui = std::make_unique<GuiFixture>(); }
    void cleanup()
    {
        m_gui.reset();
        QSettings().clear();
        ui::LanguageChoice::applyAtStart();
        QLocale::setDefault(QLocale::system());
        ui::Theme::apply(*qApp, ui::Look::Light);
    }

    void everyActionTellsWhatItIs()
    {
        QStringList keys;
        for (const QAction *action : window().actions().all()) {
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(!action->icon().isNull(), qPrintable(action->objectName()));
            QVERIFY2(!action->iconText().contains(QLatin1Char('&')), qPrintable(action->objectName()));
            const QString key = action->shortcut().toString();
            QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(key));
            keys.append(key);
        }
    }

    void languageChangesWithoutARestart()
    {
        const QString town = m_gui->town();
        m_gui->close();
        ui::Session session(m_gui->context());
        QVERIFY(QTest::qWaitForWindowExposed(&session.window()));
        session.window().openProject(town);
        QTest::qWait(50); // showing everything waits for the docks to have their places
        QTRY_VERIFY_WITH_TIMEOUT(!session.window().canvas().isDrawing(), 30000);
        session.window().canvas().zoomBy(3);
        const map::MapView view = session.window().canvas().view();
        const QString road = session.window().workspace().layers().layers().last().layer.id();
        session.window().workspace().layers().setVisible(road, false);

        QPointer<ui::MainWindow> before = &session.window();
        choose(session, QStringLiteral("language.ja"));
        QTRY_VERIFY(!before);
        QCOMPARE(session.window().actions().find(QStringLiteral("project.new"))->iconText(),
                 QStringLiteral("新しいプロジェクト…"));
        QVERIFY(session.window().workspace().isOpen());
        QCOMPARE(session.window().workspace().project().path(), town);
        QTRY_VERIFY_WITH_TIMEOUT(!session.window().canvas().isDrawing(), 30000);
        QCOMPARE(session.window().canvas().view(), view);
        const map::MapLayers &layers = session.window().workspace().layers();
        QVERIFY(!layers.layers().at(layers.indexOf(road)).visible);
        QCOMPARE(ui::LanguageChoice::remembered(), QStringLiteral("ja"));
        QCOMPARE(QLocale().language(), QLocale::Japanese);
        m_gui->picture(QStringLiteral("shell-ja"), &session.window());

        before = &session.window();
        choose(session, QStringLiteral("language.en"));
        QTRY_VERIFY(!before);
        QCOMPARE(session.window().actions().find(QStringLiteral("project.new"))->iconText(),
                 QStringLiteral("New project…"));
    }

    void workIsDoneBeforeTheWindowIsMadeAnew()
    {
        m_gui->close();
        ui::Session session(m_gui->context());
        QPointer<ui::MainWindow> before = &session.window();
        choose(session, QStringLiteral("project.sample"));
        QVERIFY(session.window().workspace().isBusy());
        choose(session, QStringLiteral("look.dark")); // while the sample's files are still being written
        QTest::qWait(50);
        QVERIFY(before);
        QVERIFY(!ui::Theme::isDark());
        QTRY_VERIFY_WITH_TIMEOUT(!before, 180000);
        QVERIFY(ui::Theme::isDark());
        QVERIFY(session.window().workspace().isOpen());
        QVERIFY(session.window().workspace().project().datasets().size() > 10);
        QTRY_VERIFY_WITH_TIMEOUT(!session.window().canvas().isDrawing(), 30000);
        m_gui->picture(QStringLiteral("sample-dark"), &session.window());
    }

    void lookChangesAndIsRemembered()
    {
        m_gui->close();
        ui::Session session(m_gui->context());
        QVERIFY(!ui::Theme::isDark());
        QPointer<ui::MainWindow> before = &session.window();
        choose(session, QStringLiteral("look.dark"));
        QTRY_VERIFY(!before);
        QVERIFY(ui::Theme::isDark());
        QCOMPARE(ui::Theme::remembered(), ui::Look::Dark);
        QVERIFY(session.window().actions().find(QStringLiteral("look.dark"))->isChecked());
        QVERIFY(!session.window().actions().find(QStringLiteral("look.light"))->isChecked());
        const QImage picture = session.window().findChild<ui::StartPage *>()->grab().toImage();
        QVERIFY(picture.pixelColor(5, 5).lightness() < 60);
        m_gui->picture(QStringLiteral("start-dark"), &session.window());
    }

    // Text on its ground, 4.5 : 1 as WCAG 2.1 (1.4.3) asks, in both looks.
    void textStandsOutFromItsGround()
    {
        for (const ui::Look look : {ui::Look::Light, ui::Look::Dark}) {
            ui::Theme::apply(*qApp, look);
            const ui::Colours &c = ui::Theme::colours();
            for (const auto &[ink, ground] : {std::pair(c.text, c.panel),
                                              {c.text, c.window},
                                              {c.text, c.card},
                                              {c.text, c.hover},
                                              {c.quiet, c.panel},
                                              {c.quiet, c.window},
                                              {c.quiet, c.hover},
                                              {c.onAccent, c.accent}})
                QVERIFY2(contrast(ink, ground) >= 4.5,
                         qPrintable(ink.name() + QLatin1Char(' ') + ground.name() + QLatin1Char(' ') +
                                    QString::number(contrast(ink, ground))));
        }
    }

    void keysGoFromPanelToPanel()
    {
        window().openProject(m_gui->town());
        QVERIFY(m_gui->drawn());
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        window().canvas().setFocus();
        QSet<QWidget *> met;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(&window(), Qt::Key_F6);
            QVERIFY(QApplication::focusWidget());
            met.insert(QApplication::focusWidget());
        }
        QVERIFY(met.contains(&window().canvas()));
        QVERIFY(met.contains(&window().findChild<ui::LayerPanel *>()->view()));
        QVERIFY(met.size() >= 3);
        window().canvas().setFocus();
        QTest::keyClick(&window(), Qt::Key_F6);
        QWidget *next = QApplication::focusWidget();
        QVERIFY(next != &window().canvas());
        QTest::keyClick(&window(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), &window().canvas());
    }

    void tabNeverEntersAPanelBehindAnother()
    {
        window().openProject(m_gui->town());
        QVERIFY(m_gui->drawn());
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        window().actions().find(QStringLiteral("pins.list"))->trigger();
        window().actions().find(QStringLiteral("table.statistics"))->trigger();
        auto *pins = window().findChild<QDockWidget *>(QStringLiteral("pins"));
        auto *statistics = window().findChild<QDockWidget *>(QStringLiteral("statistics"));
        QVERIFY(pins && statistics && window().tabifiedDockWidgets(pins).contains(statistics));
        QTRY_VERIFY(!pins->widget()->isEnabled()); // statistics are in front
        window().canvas().setFocus();
        for (int i = 0; i < 80; ++i) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window(),
                            Qt::Key_Tab);
            QVERIFY2(!pins->isAncestorOf(QApplication::focusWidget()), qPrintable(QString::number(i)));
        }
        window().actions().find(QStringLiteral("pins.list"))->trigger();
        QTRY_VERIFY(pins->widget()->isEnabled());
        QTRY_VERIFY(!statistics->widget()->isEnabled());
    }

    void menuOpensByKeyAndHasLetters()
    {
        QTimer::singleShot(200, this, [this] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QStringList letters;
            for (const QAction *action : menu->actions()) {
                if (action->isSeparator()) continue;
                const qsizetype at = action->text().indexOf(QLatin1Char('&'));
                QVERIFY2(at >= 0, qPrintable(action->text()));
                const QString letter = action->text().mid(at + 1, 1).toLower();
                QVERIFY2(!letters.contains(letter), qPrintable(action->text()));
                letters.append(letter);
            }
            m_gui->picture(QStringLiteral("menu"), menu);
            menu->close();
        });
        QTest::keyClick(&window(), Qt::Key_F10);
    }

    void theStatusLineStaysAsTallAsItIs()
    {
        QVERIFY(m_gui->openTown());
        auto *line = window().findChild<ui::StatusLine *>();
        const int tall = line->height();
        line->showFiles(QStringLiteral("Saved:"), {m_gui->path(QStringLiteral("地図.pdf"))});
        QVERIFY(m_gui->drawn());
        QCOMPARE(line->height(), tall);
        line->showTask(QStringLiteral("Importing"));
        QVERIFY(m_gui->drawn());
        QCOMPARE(line->height(), tall);
    }

    void theMenuButtonIsNotLeftShaded()
    {
        auto *button = window().findChild<QToolButton *>(QStringLiteral("projectMenu"));
        QCursor::setPos(window().mapToGlobal(QPoint(600, 500)));
        const QImage before = button->grab().toImage();
        QTimer::singleShot(300, this, [] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QTest::keyClick(menu, Qt::Key_Escape);
        });
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::qWait(100);
        QVERIFY(!button->isDown());
        button->clearFocus();
        QCOMPARE(button->grab().toImage(), before);
    }

    void japaneseEntriesGetALetterToo()
    {
        QMenu menu;
        menu.addAction(QStringLiteral("取り込む…"))->setShortcut(Qt::CTRL | Qt::Key_I);
        menu.addAction(QStringLiteral("印刷"))->setObjectName(QStringLiteral("map.print"));
        menu.addAction(QStringLiteral("影"))->setObjectName(QStringLiteral("scene.p-i"));
        menu.addAction(QStringLiteral("CSV に保存"));
        ui::addMnemonics(menu);
        ui::addMnemonics(menu);
        QCOMPARE(menu.actions().at(0)->text(), QStringLiteral("取り込む(&I)…"));
        QCOMPARE(menu.actions().at(1)->text(), QStringLiteral("印刷(&P)"));
        QCOMPARE(menu.actions().at(2)->text(), QStringLiteral("影(&A)")); // no sign, no letter twice
        QCOMPARE(menu.actions().at(3)->text(), QStringLiteral("CSV に保存(&B)"));
    }

    void sheetListsEveryAction()
    {
        ui::ShortcutSheet sheet(window().actions(), &window());
        sheet.show();
        auto *table = sheet.findChild<QTableWidget *>();
        QVERIFY(table->rowCount() > window().actions().all().size());
        QStringList keys;
        for (int row = 0; row < table->rowCount(); ++row)
            keys.append(table->item(row, 1)->text());
        QVERIFY(keys.contains(QStringLiteral("Ctrl+Z")));
        QVERIFY(keys.contains(QStringLiteral("F6")));
        m_gui->picture(QStringLiteral("shortcuts"), &sheet);
        QTest::keyClicks(sheet.findChild<QLineEdit *>(), QStringLiteral("undo"));
        int shown = 0;
        for (int row = 0; row < table->rowCount(); ++row)
            shown += table->isRowHidden(row) ? 0 : 1;
        QCOMPARE(shown, 1);
    }

private:
    ui::MainWindow &window() { return m_gui->window(); }
    static void choose(ui::Session &session, const QString &id)
    {
        session.window().actions().find(id)->trigger();
    }
    static double luminance(const QColor &colour)
    {
        const auto linear = [](double c) {
            return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    }
    static double contrast(const QColor &a, const QColor &b)
    {
        const double high = std::max(luminance(a), luminance(b));
        const double low = std::min(luminance(a), luminance(b));
        return (high + 0.05) / (low + 0.05);
    }

    std::unique_ptr<GuiFixture> m_gui;
};

MACHI_TEST(TestShell)
#include "testshell.moc"
