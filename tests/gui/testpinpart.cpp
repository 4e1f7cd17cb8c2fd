#include "core/store/journal.h"
#include "core/store/pinstore.h"
#include "core/store/project.h"
#include "guifixture.h"
#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "support/testregistry.h"
#include "ui/pins/pinexchange.h"
#include "ui/pins/pinmodel.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/workbench.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace machi;
using testing::GuiFixture;

/// A workshop: pins are set, described, moved, taken back.
class TestPinPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_gui = std::make_unique<GuiFixture>();
        QVERIFY(m_gui->openTown(&m_town));
    }
    void cleanup() { m_gui.reset(); }

    void aClickSetsAPinAndItsTitleIsWritten()
    {
        set("pins.add", 139.3865, 36.1462);
        QCOMPARE(pins().size(), 1);
        QVERIFY(std::abs(pins().first().place.x() - 139.3865) < 2e-5);
        QVERIFY(std::abs(pins().first().place.y() - 36.1462) < 2e-5);
        auto *title = m_gui->find<QLineEdit>(QStringLiteral("pinTitle"));
        QVERIFY(title);
        QTest::keyClicks(title, QStringLiteral("Bench"));
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(pins().first().title, QStringLiteral("Bench"));
        auto *text = m_gui->find<QPlainTextEdit>(QStringLiteral("pinText"));
        QTest::keyClicks(text, QStringLiteral("no shade"));
        QTRY_COMPARE_WITH_TIMEOUT(pins().first().text, QStringLiteral("no shade"), 3000);
        // Another colour, and with it another mark.
        for (QToolButton *button : window().findChildren<QToolButton *>(QStringLiteral("pinColour")))
            if (button->property("colour").toString() == QLatin1String("orange"))
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(pins().first().colour, QStringLiteral("orange"));
        const QPoint head = m_gui->pixel(139.3865, 36.1462) - QPoint(8, 21);
        QVERIFY(near(QColor(canvas().grab().toImage().pixel(head)), QColor(0xe69f00)));
        m_gui->picture(QStringLiteral("pin"));
        for (int i = 0; i < 4; ++i)
            window().actions().find(QStringLiteral("edit.undo"))->trigger();
        QVERIFY(pins().isEmpty());
        QVERIFY(!m_gui->find<QLineEdit>(QStringLiteral("pinTitle")));
        window().actions().find(QStringLiteral("edit.redo"))->trigger();
        QCOMPARE(pins().size(), 1);
    }

    void whatIsBeingWrittenGoesBeforeTheRemoval()
    {
        set("pins.add", 139.3865, 36.1462);
        QTest::keyClicks(m_gui->find<QPlainTextEdit>(QStringLiteral("pinText")), QStringLiteral("no shade"));
        QTest::mouseClick(m_gui->find<QPushButton>(QStringLiteral("pinRemove")), Qt::LeftButton);
        QVERIFY(pins().isEmpty());
        window().actions().find(QStringLiteral("edit.undo"))->trigger();
        QCOMPARE(pins().size(), 1);
        QCOMPARE(pins().first().text, QStringLiteral("no shade"));
    }

    void dragMovesItAndUndoBringsItBack()
    {
        set("pins.add", 139.3865, 36.1462);
        const map::MapView view = canvas().view();
        const QPoint from = m_gui->pixel(139.3865, 36.1462) - QPoint(0, 20);
        const QPoint to = m_gui->pixel(139.3835, 36.1425) - QPoint(0, 20);
        QTest::mousePress(&canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&canvas(), (from + to) / 2);
        QTest::mouseMove(&canvas(), to);
        QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, to);
        QCOMPARE(canvas().view(), view);
        QVERIFY(std::abs(pins().first().place.x() - 139.3835) < 5e-5);
        QVERIFY(std::abs(pins().first().place.y() - 36.1425) < 5e-5);
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(std::abs(pins().first().place.x() - 139.3865) < 5e-5);
    }

    void aPersonNeedsTheTickToBePrinted()
    {
        set("pins.person", 139.3865, 36.1462);
        QCOMPARE(pins().first().kind, core::PinKind::Person);
        QVERIFY(!isPrinted());
        auto *consent = m_gui->find<QCheckBox>(QStringLiteral("pinConsent"));
        QVERIFY(consent);
        m_gui->picture(QStringLiteral("pin-person"));
        const QString file = m_gui->path(QStringLiteral("people.geojson"));
        auto *part = window().workbench().findChild<ui::PinExchange *>();
        QVERIFY(part->exportTo(file));
        QVERIFY(!contains(file, pins().first().id));
        QTest::mouseClick(consent, Qt::LeftButton, {}, QPoint(8, consent->height() / 2));
        QVERIFY(pins().first().consent);
        QVERIFY(isPrinted());
        QVERIFY(part->exportTo(file));
        QVERIFY(contains(file, pins().first().id));
        // Away from the map, away from print.
        window().actions().find(QStringLiteral("pins.visible"))->setChecked(false);
        QVERIFY(!isPrinted());
    }

    void notesShowTheirWords()
    {
        set("pins.note", 139.3865, 36.1462);
        auto *title = m_gui->find<QLineEdit>(QStringLiteral("pinTitle"));
        QTest::keyClicks(title, QStringLiteral("Shade is missing here"));
        QTest::keyClick(title, Qt::Key_Return);
        set("pins.add", 139.390, 36.1455);
        m_gui->picture(QStringLiteral("pin-note"));
        auto *list = m_gui->find<QListView>(QStringLiteral("pinList"));
        QCOMPARE(list->model()->rowCount(), 2);
        // From the list back to the note.
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(0, 0)).center());
        QCOMPARE(m_gui->find<QLineEdit>(QStringLiteral("pinTitle"))->text(),
                 QStringLiteral("Shade is missing here"));
        QTest::mouseClick(m_gui->find<QPushButton>(QStringLiteral("pinRemove")), Qt::LeftButton);
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::mouseClick(m_gui->find<QPushButton>(QStringLiteral("messageAction")), Qt::LeftButton);
        QCOMPARE(list->model()->rowCount(), 2);
    }

    void anotherLaptopsPinsAreTakenIn()
    {
        set("pins.add", 139.3865, 36.1462);
        const QString other = m_gui->path(QStringLiteral("other.machi"));
        {
            auto project = core::Project::create(other);
            QVERIFY(project);
            (*project)->journal().setAuthor(QStringLiteral("鈴木"));
            core::Pin pin;
            pin.title = QStringLiteral("水飲み場");
            pin.place = {139.39, 36.147};
            QVERIFY(core::PinStore(**project).add(pin));
        }
        window().workbench().findChild<ui::PinExchange *>()->merge(other);
        QVERIFY(window().workspace().isBusy());
        QTRY_COMPARE(pins().size(), 2);
        QCOMPARE(m_gui->find<QListView>(QStringLiteral("pinList"))->model()->rowCount(), 2);
        m_gui->picture(QStringLiteral("pin-merged"));
    }

    void theListKeepsToTheRulesOfModels()
    {
        ui::PinModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto pin = [](const char *id) {
            core::Pin made;
            made.id = made.title = QString::fromLatin1(id);
            return made;
        };
        model.setPins({pin("a"), pin("b"), pin("c")});
        const QPersistentModelIndex last = model.indexOf(QStringLiteral("c"));
        model.setPins({pin("a"), pin("d"), pin("c")});
        QCOMPARE(last.row(), 2);
        core::Pin renamed = pin("c");
        renamed.title = QStringLiteral("C");
        model.setPins({renamed});
        QCOMPARE(last.data().toString(), QStringLiteral("C"));
        model.setPins({});
        QVERIFY(!last.isValid());
    }

private:
    ui::MainWindow &window() { return m_gui->window(); }
    map::MapCanvas &canvas() { return window().canvas(); }
    QList<core::Pin> pins() { return core::PinStore(window().workspace().project()).pins(); }
    void set(const char *action, double longitude, double latitude)
    {
        window().actions().find(QString::fromLatin1(action))->trigger();
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, m_gui->pixel(longitude, latitude));
        QVERIFY(m_gui->drawn()); // the dock takes its place
    }
    bool isPrinted() { return window().workspace().layers().printedPins().has_value(); }
    static bool near(const QColor &a, const QColor &b)
    {
        return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) <
               30;
    }
    static bool contains(const QString &path, const QString &text)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(text.toUtf8());
    }

    std::unique_ptr<GuiFixture> m_gui;
    QString m_town;
};

MACHI_TEST(TestPinPart)
#include "testpinpart.moc"
