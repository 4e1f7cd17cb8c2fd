#include "core/store/project.h"
#include "core/store/tablequery.h"
#include "guifixture.h"
#include "map/layerstack.h"
#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "support/testregistry.h"
#include "ui/ask/attributemodel.h"
#include "ui/ask/featuretablemodel.h"
#include "ui/ask/mapselection.h"
#include "ui/ask/propertiespanel.h"
#include "ui/ask/tablepanel.h"
#include "ui/layers/layermodel.h"
#include "ui/layers/layerpanel.h"
#include "ui/project/viewmemory.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/legendcard.h"
#include "ui/shell/workbench.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QToolButton>
#include <QTreeView>

using namespace machi;
using testing::GuiFixture;

/// The time bar, over a flood that spreads to the east and people who come and go.
class TestTimeBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_gui = std::make_unique<GuiFixture>();
        m_town = m_gui->town();
        {
            auto project = core::Project::open(m_town, core::Project::Access::Write);
            QVERIFY(project);
            core::Feedback feedback;
            core::ImportSession session(**project, feedback);
            addFlood(session.sink());
            addPeople(session.sink());
            QVERIFY(session.commit());
        }
        window().openProject(m_town);
        QStringList ids;
        for (const map::LayerState &state : layers().layers())
            ids.append(state.layer.id());
        for (const QString &id : ids)
            layers().setVisible(id, id == idOf("flood"));
        QVERIFY(m_gui->drawn());
        canvas().zoomTo({139.380, 36.139, 139.394, 36.150});
        QVERIFY(m_gui->drawn());
    }
    void cleanup() { m_gui.reset(); }

    void isThereOnlyWhileSomethingHasTime()
    {
        QVERIFY(scale());
        layers().setVisible(idOf("flood"), false);
        QVERIFY(!scale());
        QVERIFY(!window().actions().find(QStringLiteral("time.next"))->isEnabled());
        layers().setVisible(idOf("flood"), true);
        QVERIFY(scale());
        window().actions().find(QStringLiteral("project.close"))->trigger();
        QVERIFY(!scale());
    }

    void stepsShowTheirOwnRows()
    {
        // The square of step n lies n squares to the east.
        for (const int step : {0, 3, 1}) {
            scale()->setValue(step);
            QVERIFY(m_gui->drawn());
            for (int square = 0; square < steps; ++square) {
                const bool wet = m_gui->colourAt(139.3835 + 0.002 * square, 36.1485) != dry();
                QCOMPARE(wet, square == step);
            }
        }
        m_gui->picture(QStringLiteral("time-flood"));
        const auto *words = m_gui->find<QLabel>(QStringLiteral("timeWords"));
        QVERIFY2(words->text().contains(QStringLiteral("10")), qPrintable(words->text()));
    }

    void keyboardAndMouseStep()
    {
        QSlider *bar = scale();
        bar->setValue(0);
        QTest::keyClick(&canvas(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(bar->value(), 1);
        QTest::keyClick(&canvas(), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(bar->value(), 0);
        bar->setFocus();
        QTest::keyClick(bar, Qt::Key_End);
        QCOMPARE(bar->value(), steps - 1);
        QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(bar->width() / 3, 10));
        QCOMPARE(bar->value(), 1);
    }

    void playsToTheEndAndStops()
    {
        scale()->setValue(0);
        QAction *play = window().actions().find(QStringLiteral("time.play"));
        auto *faster = m_gui->find<QToolButton>(QStringLiteral("timeSpeed"));
        for (int i = 0; i < 3; ++i)
            QTest::mouseClick(faster, Qt::LeftButton);
        QTest::mouseClick(m_gui->find<QToolButton>(QStringLiteral("timePlay")), Qt::LeftButton);
        QVERIFY(play->isChecked());
        QTRY_COMPARE_WITH_TIMEOUT(scale()->value(), steps - 1, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(!play->isChecked(), 20000);
    }

    void othersFollowByWhatTheirStepsMean()
    {
        const QString people = idOf("flowgrid");
        layers().setVisible(people, true);
        QVERIFY(m_gui->drawn());
        auto *combo = m_gui->find<QComboBox>(QStringLiteral("timeLayers"));
        QVERIFY(combo);
        QCOMPARE(combo->count(), 2);
        // Nothing connects minutes after a breach with an hour of the day: each keeps its own.
        const int hour = stepOf(people);
        combo->setCurrentIndex(combo->findData(idOf("flood")));
        Q_EMIT combo->activated(combo->currentIndex());
        scale()->setValue(2);
        QCOMPARE(stepOf(people), hour);
        combo->setCurrentIndex(combo->findData(people));
        Q_EMIT combo->activated(combo->currentIndex());
        QCOMPARE(scale()->value(), hour);
        scale()->setValue(1);
        QCOMPARE(stepOf(people), 1);
        QCOMPARE(stepOf(idOf("flood")), 2);
        // The picture follows: the columns of that hour colour the squares.
        QVERIFY(m_gui->drawn());
        const QColor evening = m_gui->colourAt(139.3875, 36.1405);
        scale()->setValue(0);
        QVERIFY(m_gui->drawn());
        QVERIFY(m_gui->colourAt(139.3875, 36.1405) != evening);
        m_gui->picture(QStringLiteral("time-people"));
    }

    void tableAndSelectionFollow()
    {
        const QString flood = idOf("flood");
        window().workbench().layerPanel().view().setCurrentIndex(
            window().workbench().layerPanel().model().indexOf(flood));
        window().actions().find(QStringLiteral("table.open"))->trigger();
        auto &model = window().findChild<ui::TablePanel *>()->model();
        QTRY_COMPARE(model.rowCount(), 1);
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, m_gui->pixel(139.3835, 36.1485));
        QCOMPARE(layers().selected(flood).size(), 1);
        const qint64 first = *layers().selected(flood).begin();
        window().actions().find(QStringLiteral("time.next"))->trigger();
        // The square of the first moment is gone, with its row.
        QVERIFY(layers().selected(flood).isEmpty());
        QTRY_VERIFY(model.rowCount() == 1 && model.fid(0) != first);
    }

    void gridsTellOfTheMomentShown()
    {
        const QString people = idOf("flowgrid");
        layers().setVisible(people, true); // and leads from now on
        auto *chosen = m_gui->find<QComboBox>(QStringLiteral("timeLayers"));
        QVERIFY(chosen && chosen->currentData() == people);
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, m_gui->pixel(139.3875, 36.1405));
        auto *chart = m_gui->find<QWidget>(QStringLiteral("seriesChart"));
        QVERIFY(chart);
        QCOMPARE(chart->accessibleDescription().count(QLatin1Char(';')), 1);
        const auto shown = [&] {
            QStringList values;
            for (const ui::Attribute &one : properties().attributes())
                if (one.column.startsWith(QLatin1String("population"))) values.append(one.value);
            return values;
        };
        QCOMPARE(shown(), QStringList{QStringLiteral("10")});
        window().actions().find(QStringLiteral("time.next"))->trigger();
        QCOMPARE(shown(), QStringList{QStringLiteral("90000")});
        m_gui->picture(QStringLiteral("grid-facts"));
        // Several are coloured on the map.
        QVERIFY(m_gui->drawn());
        window().selection().clear();
        QVERIFY(m_gui->drawn());
        const QColor before = m_gui->colourAt(139.3875, 36.1405);
        layers().select(people, {1, 2}, map::Choose::Only);
        QVERIFY(m_gui->drawn());
        QVERIFY(m_gui->colourAt(139.3875, 36.1405) != before);
    }

    void valuesOfSquaresAreMadeInTheBackground()
    {
        const QString people = idOf("flowgrid");
        QDir data(window().workspace().project().dataFolder(
            layers().layers().at(layers().indexOf(people)).layer.dataset.id));
        const QStringList caches = data.entryList({QStringLiteral("grid-*.bin")});
        QCOMPARE(caches.size(), 1);
        window().workspace().close();
        QVERIFY(data.remove(caches.first()));
        window().openProject(m_town);
        QVERIFY(layers().isPreparing()); // the window does not wait
        QVERIFY(window().workspace().isBusy());
        QTRY_VERIFY(!layers().isPreparing());
        QVERIFY(!window().workspace().isBusy());
        QVERIFY(data.exists(caches.first()));
        layers().setVisible(idOf("flowgrid"), true);
        QVERIFY(m_gui->drawn());
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, m_gui->pixel(139.3875, 36.1405));
        QVERIFY(!window().selection().hits().isEmpty());
    }

    void aFilterOnAValueFollowsTheTime()
    {
        const QString people = idOf("flowgrid");
        layers().setVisible(people, true);
        layers().setVisible(idOf("flood"), false);
        QVERIFY(m_gui->drawn());
        core::LayerSettings settings;
        settings.filter.rules = {
            {QStringLiteral("population"), core::FilterRule::Test::AtLeast, {QStringLiteral("100")}}};
        const core::Dataset dataset = layers().layers().at(layers().indexOf(people)).layer.dataset;
        QVERIFY(window().workspace().project().setLayerSettings(dataset.id, people, settings,
                                                                QStringLiteral("layer.filter")));
        const auto shown = [&] {
            const map::LayerState &state = layers().layers().at(layers().indexOf(people));
            auto table = core::TableQuery::open(state.layer);
            core::Feedback feedback;
            if (!table) return std::size_t(99);
            const auto rows = (*table)->rows(state.layer.shownRows(), {}, {}, feedback);
            return rows ? rows->size() : std::size_t(99);
        };
        // 10 people at 11 o'clock, 90 000 at 17.
        for (const int step : {0, 1, 0, 1}) {
            layers().setStep(people, step);
            QCOMPARE(shown(), static_cast<std::size_t>(step));
            QVERIFY(m_gui->drawn());
            QCOMPARE(m_gui->colourAt(139.3875, 36.1405) != dry(), step == 1);
            const QString words =
                layers().layers().at(layers().indexOf(people)).layer.filterOfStep().rules.first().column;
            QCOMPARE(words, step == 1 ? QStringLiteral("population_17") : QStringLiteral("population"));
        }
    }

    void isFoundAgainTomorrow()
    {
        scale()->setValue(2);
        const QString flood = idOf("flood");
        window().close();
        m_gui->close();
        m_gui->reopen();
        window().openProject(m_town);
        QVERIFY(m_gui->drawn());
        QCOMPARE(stepOf(flood), 2);
        QCOMPARE(scale()->value(), 2);
        map::LayerStack page;
        page.load({layers().layers().at(layers().indexOf(flood)).layer});
        QVERIFY(page.timeText().contains(QStringLiteral("20")));
    }

    void theLegendTellsOfWhatIsInView()
    {
        const QString people = idOf("flowgrid");
        const QString flood = idOf("flood");
        layers().setVisible(people, true);
        auto *card = window().findChild<ui::LegendCard *>();
        QVERIFY(card && card->isVisible());
        QVERIFY(card->shown().contains(people));
        QCOMPARE(card->shown().first(), flood);
        // With the moment that each shows, and it follows.
        const auto moments = [&] {
            QStringList words;
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            for (const QLabel *label : card->findChildren<QLabel *>(QStringLiteral("legendMoment")))
                words.append(label->toolTip().isEmpty() ? label->text() : label->toolTip());
            return words;
        };
        const auto words = [&](const QString &id, int step) {
            return layers().layers().at(layers().indexOf(id)).layer.dataset.timeAxis.label(step);
        };
        QCOMPARE(moments(), (QStringList{words(flood, 0), words(people, 0)}));
        scale()->setValue(1); // of the people, who lead
        QVERIFY(moments().contains(words(people, 1)));
        m_gui->picture(QStringLiteral("legend-moments"));
        card->setCurrent(people);
        QCOMPARE(card->shown().first(), people);
        card->setCurrent({});
        canvas().zoomTo({139.3872, 36.1402, 139.3878, 36.1408});
        QVERIFY(card->shown().contains(people));
        QVERIFY(!card->shown().contains(flood));
        canvas().zoomTo({139.380, 36.1478, 139.394, 36.150});
        QVERIFY(!card->shown().contains(people));
        QVERIFY(card->shown().contains(flood));
    }

    void aLongLegendScrolls()
    {
        for (const map::LayerState &state : QList<map::LayerState>(layers().layers()))
            layers().setVisible(state.layer.id(), true);
        window().resize(1000, 480);
        QVERIFY(m_gui->drawn());
        auto *card = window().findChild<ui::LegendCard *>();
        auto *scroll = card->findChild<QScrollArea *>(QStringLiteral("legendScroll"));
        QVERIFY(scroll && scroll->isVisible());
        QVERIFY(card->parentWidget()->rect().contains(card->geometry()));
        QVERIFY(scroll->verticalScrollBar()->maximum() > 0);
        QVERIFY(scroll->verticalScrollBar()->isVisible());
        QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
        m_gui->picture(QStringLiteral("legend-long"));
    }

    void theLeadComesBack()
    {
        const QString people = idOf("flowgrid");
        const QString flood = idOf("flood");
        layers().setVisible(people, true);
        const auto leads = [&] {
            const auto *combo = m_gui->find<QComboBox>(QStringLiteral("timeLayers"));
            return combo ? combo->currentData().toString() : QString();
        };
        QCOMPARE(leads(), people);
        const auto again = [&] {
            window().close();
            m_gui->close();
            m_gui->reopen();
            window().openProject(m_town);
            QVERIFY(m_gui->drawn());
        };
        again();
        QCOMPARE(leads(), people);
        auto *combo = m_gui->find<QComboBox>(QStringLiteral("timeLayers"));
        combo->setCurrentIndex(combo->findData(flood));
        Q_EMIT combo->activated(combo->currentIndex());
        again();
        QCOMPARE(leads(), flood);
        // Where nobody has chosen: what is in view.
        canvas().zoomTo({139.3872, 36.1402, 139.3878, 36.1408});
        QVERIFY(m_gui->drawn());
        window().workbench().memory().setTimeLayer({});
        again();
        QCOMPARE(leads(), people);
        canvas().zoomTo({139.3830, 36.1478, 139.3920, 36.150});
        QCOMPARE(leads(), flood);
    }

    void theSecondMapOffersTheSameLayersTimes()
    {
        layers().setVisible(idOf("flowgrid"), true);
        QTest::keyClick(&window(), Qt::Key_F8);
        auto *times = m_gui->find<QComboBox>(QStringLiteral("secondTime"));
        QVERIFY(times);
        QCOMPARE(times->count(), 2);
        auto *combo = m_gui->find<QComboBox>(QStringLiteral("timeLayers"));
        combo->setCurrentIndex(combo->findData(idOf("flood")));
        Q_EMIT combo->activated(combo->currentIndex());
        QCOMPARE(times->count(), steps);
        m_gui->picture(QStringLiteral("compare-time"));
        QTest::keyClick(&window(), Qt::Key_F8);
    }

private:
    static constexpr int steps = 4;

    static core::Shape square(double west, double south, double width, double height)
    {
        core::Shape shape;
        shape.type = core::ShapeType::MultiPolygon;
        const double east = west + width;
        const double north = south + height;
        shape.coordinates = {west, south, east, south, east, north, west, north, west, south};
        shape.rings = {0};
        shape.parts = {0};
        return shape;
    }
    static core::Dataset dataset(const char *kind)
    {
        core::Dataset made;
        made.kind = QString::fromLatin1(kind);
        made.title = made.kind;
        made.crs = core::Crs::fromEpsg(6668);
        made.terms.credit = QStringLiteral("熊谷市");
        return made;
    }
    static core::Column column(const char *id)
    {
        core::Column made;
        made.id = QString::fromLatin1(id);
        made.type = core::ColumnType::Integer;
        made.titleJa = made.titleEn = made.id;
        return made;
    }
    static void addFlood(core::DatasetSink &sink)
    {
        core::TableSink *table = sink.beginTable(dataset("flood"));
        table->column(column("minutes"));
        core::TimeAxis axis;
        axis.meaning = core::TimeAxis::Meaning::SinceEvent;
        axis.event = QStringLiteral("breach");
        axis.column = QStringLiteral("minutes");
        for (int n = 0; n < steps; ++n) {
            core::TimeStep step;
            step.key = QString::number(n * 10);
            step.minutes = n * 10;
            axis.steps.append(step);
            core::Feature feature;
            feature.shape = square(139.383 + 0.002 * n, 36.148, 0.001, 0.001);
            feature.values = {std::int64_t(n * 10)};
            table->add(std::move(feature));
        }
        table->setTimeAxis(axis);
    }
    static void addPeople(core::DatasetSink &sink)
    {
        core::TableSink *table = sink.beginTable(dataset("flowgrid"));
        table->column(column("population"));
        table->column(column("population_17"));
        core::TimeAxis axis;
        axis.meaning = core::TimeAxis::Meaning::Profile;
        axis.selects = core::TimeAxis::Selects::Columns;
        axis.column = QStringLiteral("population");
        for (const int hour : {11, 17}) {
            core::TimeStep step;
            step.key = QString::number(hour);
            step.month = 8;
            step.day = QStringLiteral("weekday");
            step.fromHour = hour;
            axis.steps.append(step);
        }
        core::Feature feature;
        feature.shape = square(139.387, 36.140, 0.001, 0.001);
        feature.values = {std::int64_t(10), std::int64_t(90000)};
        table->add(std::move(feature));
        table->setTimeAxis(axis);
    }

    ui::MainWindow &window() { return m_gui->window(); }
    map::MapCanvas &canvas() { return window().canvas(); }
    map::MapLayers &layers() { return window().workspace().layers(); }
    ui::AttributeModel &properties() { return window().findChild<ui::PropertiesPanel *>()->model(); }
    QSlider *scale() { return m_gui->find<QSlider>(QStringLiteral("timeScale")); }
    QColor dry() { return QColor(0xf3, 0xf4, 0xf6); }
    QString idOf(const char *kind)
    {
        for (const map::LayerState &state : layers().layers())
            if (state.layer.dataset.kind == QLatin1String(kind) && !state.layer.dataset.timeAxis.isEmpty())
                return state.layer.id();
        return {};
    }
    int stepOf(const QString &layerId) { return layers().layers().at(layers().indexOf(layerId)).layer.step; }

    std::unique_ptr<GuiFixture> m_gui;
    QString m_town;
};

MACHI_TEST(TestTimeBar)
#include "testtimebar.moc"
