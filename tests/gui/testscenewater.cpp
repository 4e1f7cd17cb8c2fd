#include "core/store/bookmarks.h"
#include "core/store/importer.h"
#include "core/store/project.h"
#include "guifixture.h"
#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "scene/sceneview.h"
#include "support/testregistry.h"
#include "ui/project/workspace.h"
#include "ui/scene/sequencedialog.h"
#include "ui/shell/actions.h"

#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace machi;
using testing::GuiFixture;

/// Floods in the window's 3D view, and the series of pictures of them. Needs graphics, else it is skipped.
class TestSceneWater : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_gui.reset(); }
    void floodsStandAsWater();
    void theTimeBarMovesTheWater();
    void aSeriesAlongTimeIsSaved();
    void aSeriesIsCancelled();
    void aSeriesAlongViewsIsSaved();

private:
    void trigger(const char *id) { action(id)->trigger(); }
    QAction *action(const char *id) { return m_gui->window().actions().find(QLatin1String(id)); }
    map::MapLayers &layers() { return m_gui->window().workspace().layers(); }
    scene::SceneView *view() { return m_gui->window().findChild<scene::SceneView *>(); }
    scene::SceneState &state() { return *view()->findChild<scene::SceneState *>(); }
    QAbstractItemModel *water() { return state().waterTiles(); }
    /// Fills in the dialog that comes next and presses its button.
    void answerDialog(bool time, const QString &folder);

    std::unique_ptr<GuiFixture> m_gui;
    QString m_flood;
};

void TestSceneWater::init()
{
    m_gui = std::make_unique<GuiFixture>();
    const QString town = m_gui->town();
    {
        auto project = core::Project::open(town, core::Project::Access::Write);
        QVERIFY(project);
        core::Feedback feedback;
        core::ImportSession session(**project, feedback);
        core::Dataset dataset;
        dataset.kind = QStringLiteral("flood");
        dataset.title = QStringLiteral("series");
        dataset.crs = core::Crs::fromEpsg(6668);
        core::TableSink *table = session.sink().beginTable(dataset);
        table->column({QStringLiteral("rank"), core::ColumnType::Integer, {}, {}, {}, {}, {}});
        table->column({QStringLiteral("minutes"), core::ColumnType::Integer, {}, {}, {}, {}, {}});
        core::TimeAxis axis;
        axis.meaning = core::TimeAxis::Meaning::SinceEvent;
        axis.event = QStringLiteral("breach");
        axis.column = QStringLiteral("minutes");
        for (int n = 0; n < 3; ++n) {
            core::TimeStep step;
            step.key = QString::number(n * 10);
            step.minutes = n * 10;
            axis.steps.append(step);
            core::Feature feature;
            feature.shape.type = core::ShapeType::Polygon;
            feature.shape.coordinates = {139.381, 36.141,  139.392, 36.141,  139.392,
                                         36.149,  139.381, 36.149,  139.381, 36.141};
            feature.shape.rings = {0};
            feature.shape.parts = {0};
            feature.values = {std::int64_t(n + 2), std::int64_t(n * 10)};
            table->add(std::move(feature));
        }
        table->setTimeAxis(axis);
        QVERIFY(session.commit());
    }
    m_gui->window().openProject(town);
    for (const map::LayerState &state : layers().layers())
        if (state.layer.dataset.title == QLatin1String("series")) m_flood = state.layer.id();
    QStringList ids;
    for (const map::LayerState &state : layers().layers())
        ids.append(state.layer.id());
    for (const QString &id : ids)
        layers().setVisible(id, id == m_flood);
    QVERIFY(m_gui->drawn());
    m_gui->window().canvas().zoomTo({139.380, 36.139, 139.394, 36.150});
    QVERIFY(m_gui->drawn());
    trigger("view.scene");
    QTest::qWait(300);
    if (!view() || !view()->failure().isEmpty() || !view()->isVisible() || view()->picture().isNull())
        QSKIP("no graphics here");
    QTRY_VERIFY_WITH_TIMEOUT(view()->isSettled() && water()->rowCount() > 0, 30000);
}

void TestSceneWater::answerDialog(bool time, const QString &folder)
{
    QTimer::singleShot(0, this, [this, time, folder] {
        auto *dialog = qobject_cast<ui::SequenceDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *what = dialog->findChild<QRadioButton *>(time ? QStringLiteral("sequenceTime")
                                                            : QStringLiteral("sequenceViews"));
        QVERIFY(what && what->isEnabled());
        QTest::mouseClick(what, Qt::LeftButton, {}, QPoint(10, what->height() / 2));
        auto *line = dialog->findChild<QLineEdit *>(QStringLiteral("sequenceFolder"));
        line->selectAll();
        QTest::keyClicks(line, folder);
        auto *go = dialog->findChild<QPushButton *>(QStringLiteral("sequenceGo"));
        QVERIFY(go->isEnabled());
        m_gui->picture(QStringLiteral("scene-series"), dialog);
        QTest::mouseClick(go, Qt::LeftButton);
    });
}

void TestSceneWater::floodsStandAsWater()
{
    QCOMPARE(view()->water().layerIds(), QStringList{m_flood});
    QCOMPARE(view()->water().facts().ranked.size(), 1);
    auto *note = m_gui->find<QLabel>(QStringLiteral("toolHint"));
    QVERIFY(note && note->isVisible());
    // There is neither terrain nor building, but there is something to be seen.
    QCOMPARE(note->text().split(QLatin1Char('\n')).size(), 2);
    QVERIFY(!note->text().contains(QStringLiteral("Nothing here")));
    // Beside the map, switched off and on, and with the layer.
    trigger("view.water");
    QTRY_COMPARE(water()->rowCount(), 0);
    trigger("view.water");
    QTRY_VERIFY(water()->rowCount() > 0);
    layers().setVisible(m_flood, false);
    QTRY_COMPARE(water()->rowCount(), 0);
    layers().setVisible(m_flood, true);
    QTRY_VERIFY(water()->rowCount() > 0);
    QCOMPARE(state().walls(), 1.0);
    trigger("view.walls");
    QCOMPARE(state().walls(), 0.0);
    m_gui->picture(QStringLiteral("scene-water"));
}

void TestSceneWater::theTimeBarMovesTheWater()
{
    auto *scale = m_gui->find<QSlider>(QStringLiteral("timeScale"));
    QVERIFY(scale);
    const auto high = [this] { return view()->water().facts().high; };
    const double first = high();
    trigger("time.next");
    QTRY_VERIFY(view()->isSettled() && high() > first + 1); // rank 3 is drawn two metres above rank 2
    // Playing goes to the end.
    auto *play = m_gui->find<QToolButton>(QStringLiteral("timePlay"));
    QTest::mouseClick(play, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(scale->value() == 2 && high() > first + 6, 20000);
}

void TestSceneWater::aSeriesAlongTimeIsSaved()
{
    const QString folder = m_gui->path(QStringLiteral("series"));
    trigger("time.next");
    answerDialog(true, folder);
    trigger("view.series");
    QTRY_COMPARE_WITH_TIMEOUT(QDir(folder).entryList(QDir::Files).size(), 3, 60000);
    QTRY_VERIFY(!m_gui->window().findChild<QProgressDialog *>(QStringLiteral("sequenceProgress")));
    const QDir made(folder);
    const QImage first(made.filePath(QStringLiteral("time-0001.png")));
    QVERIFY(!first.isNull() && first != QImage(made.filePath(QStringLiteral("time-0003.png"))));
    // The moment that was looked at is there again.
    QTRY_COMPARE(layers().layers().at(layers().indexOf(m_flood)).layer.step, 1);
}

void TestSceneWater::aSeriesIsCancelled()
{
    const QString folder = m_gui->path(QStringLiteral("half"));
    answerDialog(true, folder);
    trigger("view.series");
    auto *progress = m_gui->window().findChild<QProgressDialog *>(QStringLiteral("sequenceProgress"));
    QVERIFY(progress);
    auto *button = progress->findChild<QPushButton *>();
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(!m_gui->window().findChild<QProgressDialog *>(QStringLiteral("sequenceProgress")));
    QVERIFY(QDir(folder).entryList(QDir::Files).size() < 3);
    QVERIFY(action("view.series")->isEnabled());
}

void TestSceneWater::aSeriesAlongViewsIsSaved()
{
    core::Bookmarks bookmarks(m_gui->window().workspace().project());
    for (const double height : {300.0, 1500.0}) {
        core::Bookmark one;
        one.title = QString::number(height);
        one.layers.insert(QStringLiteral("camera"), QJsonArray{139.387, 36.140, height, 0, -40});
        QVERIFY(bookmarks.add(one));
    }
    const QString folder = m_gui->path(QStringLiteral("views"));
    answerDialog(false, folder);
    trigger("view.series");
    QTRY_COMPARE_WITH_TIMEOUT(QDir(folder).entryList(QDir::Files).size(), 2, 60000);
    QTRY_VERIFY(!m_gui->window().findChild<QProgressDialog *>(QStringLiteral("sequenceProgress")));
}

MACHI_TEST(TestSceneWater)
#include "testscenewater.moc"
