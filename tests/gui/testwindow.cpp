#include "core/model/gridsquare.h"
#include "core/store/project.h"
#include "guifixture.h"
#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "support/testregistry.h"
#include "ui/ask/attributemodel.h"
#include "ui/ask/featurefacts.h"
#include "ui/ask/mapselection.h"
#include "ui/ask/placemark.h"
#include "ui/ask/propertiespanel.h"
#include "ui/ask/searchbox.h"
#include "ui/import/issuemodel.h"
#include "ui/import/issuepanel.h"
#include "ui/layers/layermodel.h"
#include "ui/layers/layerpanel.h"
#include "ui/print/printdialog.h"
#include "ui/project/startpage.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/legendcard.h"
#include "ui/shell/mappane.h"
#include "ui/shell/theme.h"
#include "ui/shell/workbench.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

using namespace machi;
using testing::GuiFixture;

/// A day with the window, by mouse and keyboard.
class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_gui = std::make_unique<GuiFixture>(); }
    void cleanup() { m_gui.reset(); }

    void startPageMakesAProject()
    {
        m_gui->picture(QStringLiteral("start"));
        QVERIFY(window().findChild<ui::StartPage *>()->isVisible());
        auto *make = m_gui->find<QPushButton>(QStringLiteral("start.project.new"));
        QVERIFY(make);
        QTimer::singleShot(200, this, [this] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->findChild<QLineEdit *>(QStringLiteral("projectFolder"))->setText(m_gui->path(QString()));
            QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("projectName")),
                             QStringLiteral("new town"));
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        QTest::mouseClick(make, Qt::LeftButton);
        QVERIFY(window().workspace().isOpen());
        QVERIFY(!window().findChild<ui::StartPage *>()->isVisible());
        QVERIFY(m_gui->find<QPushButton>(QStringLiteral("emptyImport")));
        m_gui->picture(QStringLiteral("empty"));
    }

    void recentProjectOpens()
    {
        const QString town = m_gui->town();
        window().openProject(town);
        window().actions().find(QStringLiteral("project.close"))->trigger();
        auto *tile = m_gui->find<QPushButton>(QStringLiteral("projectTile"));
        QVERIFY(tile);
        m_gui->picture(QStringLiteral("recent"));
        QTest::mouseClick(tile, Qt::LeftButton);
        QVERIFY(window().workspace().isOpen());
        QCOMPARE(window().workspace().title(), QStringLiteral("熊谷 town"));
    }

    void sampleCityOpensAndAnswers()
    {
        auto *button = m_gui->find<QPushButton>(QStringLiteral("start.project.sample"));
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(window().workspace().isOpen(), 60000);
        m_gui->picture(QStringLiteral("importing"));
        QTRY_VERIFY_WITH_TIMEOUT(!window().workspace().isBusy(), 120000);
        QVERIFY(m_gui->drawn());
        m_gui->picture(QStringLiteral("sample"));
        const map::MapLayers &all = window().workspace().layers();
        const qsizetype row =
            all.indexOf(indexOf(QStringLiteral("building")).data(ui::LayerModel::LayerId).toString());
        QVERIFY(row >= 0);
        QCOMPARE(all.layers().at(row).layer.dataset.features, 420);
        QCOMPARE(indexOf(QStringLiteral("building")).data().toString(), QStringLiteral("Buildings"));
        // Of each of the two rivers the larger scale, as in print and project.qgz; nothing covers the city.
        const auto shown = [&all](const char *kind) {
            return std::count_if(all.layers().begin(), all.layers().end(),
                                 [kind](const map::LayerState &state) {
                                     return state.visible && state.layer.dataset.kind == QLatin1String(kind);
                                 });
        };
        QCOMPARE(shown("flood"), 2);
        QCOMPARE(shown("heat"), 0);
        QCOMPARE(shown("building"), 1);
        const auto hit = all.hit(all.layers().at(row).layer.id(), 7);
        QVERIFY(hit);
        Q_EMIT layers().styleWanted(all.layers().at(row).layer.dataset.id, QStringLiteral("building-height"));
        window().selection().select(hit->layerId, hit->fid);
        QVERIFY(m_gui->drawn());
        m_gui->picture(QStringLiteral("sample-building"));
        const ui::FeatureFacts facts = ui::factsOf(all.layers().at(row).layer, *hit);
        QCOMPARE(facts.cards.size(), 4);
        QVERIFY(facts.cards.at(0).value.endsWith(QStringLiteral(" m")));
        // The second time it is only opened.
        window().actions().find(QStringLiteral("project.close"))->trigger();
        window().actions().find(QStringLiteral("project.sample"))->trigger();
        QVERIFY(window().workspace().isOpen());
        QVERIFY(!window().workspace().isBusy());
    }

    void aPinIsMetAtItsHead()
    {
        open();
        const QPoint foot = m_gui->pixel(139.390, 36.147);
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, foot - QPoint(0, 14));
        const auto hits = window().selection().hits();
        QVERIFY(!hits.isEmpty());
        QCOMPARE(hits.first().values.value(QStringLiteral("name")).toString(), QStringLiteral("市民体育館"));
        // Beside it and below its foot there is nothing of it.
        for (const QPoint &away : {QPoint(16, -14), QPoint(0, 12)}) {
            QTest::mouseClick(&canvas(), Qt::LeftButton, {}, foot + away);
            for (const map::MapHit &hit : window().selection().hits())
                QVERIFY(hit.values.value(QStringLiteral("name")).toString() != QStringLiteral("市民体育館"));
        }
    }

    void clickTellsWhatABuildingIs()
    {
        open();
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, m_gui->pixel(139.3885, 36.1445));
        auto *panel = window().findChild<ui::PropertiesPanel *>();
        // The building, and the depth rank of the raster below it.
        QCOMPARE(window().selection().hits().size(), 2);
        QVERIFY(panel->model().rowCount() >= 3);
        QCOMPARE(panel->model().attributes().at(0).value, QStringLiteral("40"));
        m_gui->picture(QStringLiteral("identify"));
        // Nowhere: nothing is selected any more.
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, QPoint(canvas().width() / 2, canvas().height() - 8));
        QCOMPARE(panel->model().rowCount(), 0);
    }

    void selectionIsOutlined()
    {
        open();
        const QPoint edge = m_gui->pixel(139.388, 36.1445);
        const QColor before(canvas().grab().toImage().pixel(edge));
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, m_gui->pixel(139.3885, 36.1445));
        const QColor after(canvas().grab().toImage().pixel(edge));
        QVERIFY(before != after);
        QTest::keyClick(&window(), Qt::Key_Escape);
        QCOMPARE(QColor(canvas().grab().toImage().pixel(edge)), before);
    }

    void switchHidesALayer()
    {
        open();
        const QColor building = m_gui->colourAt(139.3885, 36.1445);
        const QModelIndex index = indexOf(QStringLiteral("building"));
        QTreeView &view = layers().view();
        view.scrollTo(index);
        const QRect row = view.visualRect(index);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(20, 14));
        QCOMPARE(index.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
        QVERIFY(m_gui->drawn());
        QVERIFY(m_gui->colourAt(139.3885, 36.1445) != building);
        // And back by the keyboard.
        view.setCurrentIndex(index);
        QTest::keyClick(&view, Qt::Key_Space);
        QVERIFY(m_gui->drawn());
        QCOMPARE(m_gui->colourAt(139.3885, 36.1445), building);
    }

    void removalIsUndone()
    {
        open();
        const QString id = indexOf(QStringLiteral("building")).data(ui::LayerModel::LayerId).toString();
        Q_EMIT layers().removeWanted(window()
                                         .workspace()
                                         .layers()
                                         .layers()
                                         .at(window().workspace().layers().indexOf(id))
                                         .layer.dataset.id);
        QVERIFY(!indexOf(QStringLiteral("building")).isValid());
        auto *undo = m_gui->find<QPushButton>(QStringLiteral("messageAction"));
        QVERIFY(undo);
        m_gui->picture(QStringLiteral("removed"));
        QTest::mouseClick(undo, Qt::LeftButton);
        QVERIFY(indexOf(QStringLiteral("building")).isValid());
        QVERIFY(window().actions().find(QStringLiteral("edit.redo"))->isEnabled());
        QTest::keyClick(&window(), Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(!indexOf(QStringLiteral("building")).isValid());
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(indexOf(QStringLiteral("building")).isValid());
    }

    void anOfferToUndoGoesWithTheNextEdit()
    {
        open();
        const QString id = datasetOf(QStringLiteral("building"));
        Q_EMIT layers().styleWanted(id, QStringLiteral("building-15m"));
        Q_EMIT layers().removeWanted(datasetOf(QStringLiteral("road")));
        auto *undo = m_gui->find<QPushButton>(QStringLiteral("messageAction"));
        QVERIFY(undo && undo->isVisible());
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(indexOf(QStringLiteral("road")).isValid());
        // It would take the style back now; what is offered takes the undo back.
        QCOMPARE(undo->text(), QStringLiteral("Redo"));
        QTest::mouseClick(undo, Qt::LeftButton);
        QVERIFY(!indexOf(QStringLiteral("road")).isValid());
    }

    void styleIsChosen()
    {
        open();
        const QColor before = m_gui->colourAt(139.3885, 36.1445);
        const QString id = datasetOf(QStringLiteral("building"));
        Q_EMIT layers().styleWanted(id, QStringLiteral("building-15m"));
        QVERIFY(m_gui->drawn());
        m_gui->picture(QStringLiteral("style-15m"));
        const QColor after = m_gui->colourAt(139.3885, 36.1445);
        QVERIFY(after != before);
        QVERIFY(after.red() > after.green() + 60);
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_gui->drawn());
        QCOMPARE(m_gui->colourAt(139.3885, 36.1445), before);
    }

    void everythingIsFoundAgainTomorrow()
    {
        const QString town = open();
        const QString road = indexOf(QStringLiteral("road")).data(ui::LayerModel::LayerId).toString();
        window().workspace().layers().setVisible(road, false);
        canvas().zoomBy(3);
        const map::MapView view = canvas().view();
        window().close();
        m_gui->close();
        m_gui->reopen();
        window().openProject(town);
        QVERIFY(m_gui->drawn());
        QCOMPARE(canvas().view(), view);
        const map::MapLayers &again = window().workspace().layers();
        QVERIFY(!again.layers().at(again.indexOf(road)).visible);
    }

    void importThatBringsNothingIsReported()
    {
        open();
        const QString broken = m_gui->path(QStringLiteral("notes.xyz"));
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nothing that anybody reads");
        file.close();
        window().workspace().import({{broken, {}}}); // past the page, which would not let it through
        QTRY_VERIFY_WITH_TIMEOUT(!window().workspace().isBusy(), 20000);
        auto *issues = window().findChild<ui::IssuePanel *>();
        QVERIFY(issues->isVisible());
        QVERIFY(issues->model().rowCount() >= 1);
        m_gui->picture(QStringLiteral("issues"));
    }

    void whatLiesElsewhereIsAClickAway()
    {
        open();
        const QString far = m_gui->path(QStringLiteral("far.geojson"));
        QFile file(far);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"n":1},)"
                   R"("geometry":{"type":"Point","coordinates":[130.5,32.7]}},{"type":"Feature",)"
                   R"("properties":{"n":2},"geometry":{"type":"Point","coordinates":[130.6,32.8]}}]})");
        file.close();
        const map::MapView before = canvas().view();
        window().workspace().import({{far, {}}});
        QTRY_VERIFY_WITH_TIMEOUT(!window().workspace().isBusy(), 20000);
        QCOMPARE(canvas().view(), before); // nobody is carried off
        auto *go = m_gui->find<QPushButton>(QStringLiteral("messageAction"));
        QVERIFY(go);
        QCOMPARE(go->text(), QStringLiteral("Go there"));
        QTest::mouseClick(go, Qt::LeftButton);
        const core::Extent seen = canvas().visibleExtent();
        QVERIFY(seen.west < 130.5 && seen.east > 130.6 && seen.south < 32.7 && seen.north > 32.8);
    }

    void searchFindsAndShows()
    {
        open();
        auto *box = m_gui->find<ui::SearchBox>(QStringLiteral("search"));
        QVERIFY(box);
        box->setFocus();
        box->setText(QStringLiteral("西小")); // as an input method does
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE(window().selection().hits().size(), 1);
        QVERIFY(window().findChild<ui::PropertiesPanel *>()->model().attributes().at(0).value.contains(
            QStringLiteral("熊谷西小学校")));
        m_gui->picture(QStringLiteral("search"));
        box->clear();
        QTest::keyClicks(box, QStringLiteral("36.1465, 139.3880"));
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY((m_gui->pixel(139.3880, 36.1465) - canvas().rect().center()).manhattanLength() < 4);
    }

    void whatWasSearchedForIsMarked()
    {
        open();
        auto *box = m_gui->find<ui::SearchBox>(QStringLiteral("search"));
        auto *mark = canvas().findChild<ui::PlaceMark *>();
        QVERIFY(box && mark);
        const auto search = [&](const QString &text) {
            box->clear();
            box->setFocus();
            QTest::keyClicks(box, text);
            QTest::keyClick(box, Qt::Key_Return);
        };
        const auto ink = [&](double longitude, double latitude, const QPoint &off) {
            return QColor(canvas().grab().toImage().pixel(m_gui->pixel(longitude, latitude) + off));
        };
        QVERIFY(!mark->isShown());
        search(QStringLiteral("36.1465, 139.3880"));
        QTRY_VERIFY(mark->isShown());
        QVERIFY(m_gui->drawn());
        QCOMPARE(ink(139.3880, 36.1465, {0, -13}), ui::Theme::colours().highlight);
        m_gui->picture(QStringLiteral("search-place"));
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, canvas().rect().center() + QPoint(80, 60));
        QVERIFY(!mark->isShown());
        // A grid square in its outline.
        const auto square = core::gridExtent(QStringLiteral("54390371"), core::GridLevel::Standard);
        QVERIFY(square);
        search(QStringLiteral("54390371"));
        QTRY_VERIFY(mark->isShown());
        QVERIFY(m_gui->drawn());
        QCOMPARE(ink((square->west + square->east) / 2, square->north, {0, 0}),
                 ui::Theme::colours().highlight);
        m_gui->picture(QStringLiteral("search-square"));
        window().actions().find(QStringLiteral("map.clear"))->trigger();
        QVERIFY(!mark->isShown());
        // Where nothing lies, that is said, with the way back.
        search(QStringLiteral("32.7, 130.5"));
        QTRY_VERIFY(mark->isShown());
        QVERIFY(told(QStringLiteral("There is no data here.")));
        auto *back = m_gui->find<QPushButton>(QStringLiteral("messageAction"));
        QVERIFY(back);
        m_gui->picture(QStringLiteral("search-nowhere"));
        QTest::mouseClick(back, Qt::LeftButton);
        QVERIFY(canvas().visibleExtent().intersects({139.38, 36.14, 139.40, 36.15}));
    }

    void anEmptyViewIsNotComeBackTo()
    {
        const QString town = open();
        const core::Extent there{139.38, 36.14, 139.40, 36.15};
        canvas().zoomTo({139.60, 36.30, 139.61, 36.31});
        QVERIFY(m_gui->drawn());
        QVERIFY(!canvas().visibleExtent().intersects(there));
        const auto again = [&] {
            window().close();
            m_gui->close();
            m_gui->reopen();
            window().openProject(town);
            QVERIFY(m_gui->drawn());
        };
        again();
        QVERIFY(canvas().visibleExtent().intersects(there));
        canvas().zoomTo({139.386, 36.144, 139.387, 36.145});
        QVERIFY(m_gui->drawn());
        const map::MapView near = canvas().view();
        again();
        QVERIFY((canvas().view().centre - near.centre).manhattanLength() < 1);
        QCOMPARE(canvas().view().resolution, near.resolution);
    }

    void whatIsSwitchedOffIsSaidToBe()
    {
        open();
        const auto write = [&](const char *name) {
            const QString path = m_gui->path(QString::fromLatin1(name));
            QFile file(path);
            if (file.open(QIODevice::WriteOnly))
                file.write(
                    R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"n":1},)"
                    R"("geometry":{"type":"Point","coordinates":[139.385,36.145]}}]})");
            return path;
        };
        core::ReadOptions heat;
        heat.kind = QStringLiteral("heat");
        window().workspace().import({{write("a.geojson"), {}}, {write("b.geojson"), heat}});
        QTRY_VERIFY_WITH_TIMEOUT(!window().workspace().isBusy(), 20000);
        QVERIFY(told(QStringLiteral("1 of 2 layers is on the map, the others are switched off.")));
        m_gui->picture(QStringLiteral("import-off"));
    }

    void theLegendTellsOfWhatIsLookedAt()
    {
        open();
        auto *card = window().findChild<ui::LegendCard *>();
        QVERIFY(card && card->isVisible());
        QString building;
        for (const map::LayerState &state : window().workspace().layers().layers())
            if (state.layer.dataset.kind == QLatin1String("building")) building = state.layer.id();
        card->setCurrent(building);
        QCOMPARE(card->shown().first(), building);
        QVERIFY(card->shown().size() > 1); // and what else has room
        QVERIFY(card->parentWidget()->rect().contains(card->geometry()));
        m_gui->picture(QStringLiteral("legend"));
        QTest::mouseClick(card->findChild<QToolButton *>(QStringLiteral("legendHeading")), Qt::LeftButton);
        QVERIFY(card->isFolded());
        QVERIFY(card->height() < 60);
        card->setFolded(false);
        window().workspace().layers().setVisible(building, false);
        QVERIFY(!card->shown().contains(building));
    }

    void lockedProjectOpensForReading()
    {
        const QString town = m_gui->town();
        const auto other = core::Project::open(town, core::Project::Access::Write);
        QVERIFY(other);
        window().openProject(town);
        QVERIFY(window().workspace().isOpen());
        QVERIFY(window().workspace().isReadOnly());
        QVERIFY(!window().actions().find(QStringLiteral("data.import"))->isEnabled());
    }

private:
    bool told(const QString &words)
    {
        for (const QLabel *label : window().workbench().pane().findChildren<QLabel *>())
            if (label->isVisible() && label->text() == words) return true;
        return false;
    }
    ui::MainWindow &window() { return m_gui->window(); }
    map::MapCanvas &canvas() { return window().canvas(); }
    ui::LayerPanel &layers() { return *window().findChild<ui::LayerPanel *>(); }
    QString open()
    {
        const QString town = m_gui->town();
        window().openProject(town);
        if (!window().workspace().isOpen()) qWarning("the town does not open");
        if (!m_gui->drawn()) qWarning("the map is not drawn");
        return town;
    }
    QModelIndex indexOf(const QString &kind)
    {
        for (const map::LayerState &state : window().workspace().layers().layers())
            if (state.layer.dataset.kind == kind) return layers().model().indexOf(state.layer.id());
        return {};
    }
    QString datasetOf(const QString &kind)
    {
        for (const core::Dataset &dataset : window().workspace().project().datasets())
            if (dataset.kind == kind) return dataset.id;
        return {};
    }

    std::unique_ptr<GuiFixture> m_gui;
};

MACHI_TEST(TestWindow)
#include "testwindow.moc"
