#include "core/store/journal.h"
#include "guifixture.h"
#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "support/testregistry.h"
#include "ui/ask/filterdialog.h"
#include "ui/ask/mapselection.h"
#include "ui/ask/searchbox.h"
#include "ui/layers/layermodel.h"
#include "ui/layers/layerpanel.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"

#include <QPushButton>
#include <QTreeView>

using namespace machi;
using testing::GuiFixture;

/// What is done with a layer by key, and that undo takes back what was done last.
class TestLayerActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_gui = std::make_unique<GuiFixture>();
        QVERIFY(m_gui->openTown());
    }
    void cleanup() { m_gui.reset(); }

    void switchingALayerIsUndone()
    {
        const QString road = choose("road");
        toggle(road);
        QVERIFY(!isVisible(road));
        QTRY_COMPARE(latest(), QStringLiteral("layers.arrange"));
        trigger("edit.undo");
        QVERIFY(isVisible(road));
        trigger("edit.redo");
        QVERIFY(!isVisible(road));
        trigger("edit.undo");
        QVERIFY(isVisible(road));
    }

    void undoTakesBackWhatWasDoneLast()
    {
        const QString building = choose("building"), road = choose("road");
        core::LayerSettings settings = project().layerSettings(building);
        settings.name = QStringLiteral("家");
        QVERIFY(project().setLayerSettings(QStringLiteral("building-1"), building, settings,
                                           QStringLiteral("layer.name")));
        toggle(road);
        QTRY_COMPARE(latest(), QStringLiteral("layers.arrange"));
        trigger("edit.undo");
        QVERIFY(isVisible(road));
        QCOMPARE(project().layerSettings(building).name, QStringLiteral("家"));
        trigger("edit.undo");
        QVERIFY(project().layerSettings(building).name.isEmpty());
    }

    void quickChangesAreOneEdit()
    {
        const QString road = choose("road"), building = choose("building");
        toggle(road);
        toggle(building);
        QTRY_COMPARE(latest(), QStringLiteral("layers.arrange"));
        trigger("edit.undo");
        QVERIFY(isVisible(road) && isVisible(building));
    }

    void orderIsUndone()
    {
        const QString road = choose("road");
        const qsizetype before = layers().indexOf(road);
        trigger("layer.up");
        QVERIFY(layers().indexOf(road) < before);
        QTRY_COMPARE(latest(), QStringLiteral("layers.arrange"));
        trigger("edit.undo");
        QCOMPARE(layers().indexOf(road), before);
    }

    void isFoundAgainAfterReopening()
    {
        const QString road = choose("road");
        toggle(road);
        QTRY_COMPARE(latest(), QStringLiteral("layers.arrange"));
        const QString path = m_gui->window().workspace().path();
        m_gui->window().workspace().close();
        m_gui->window().openProject(path);
        QVERIFY(!isVisible(road));
        trigger("edit.undo");
        QVERIFY(isVisible(road));
    }

    void deleteTakesTheLayerAwayInTheListOnly()
    {
        const QString road = choose("road");
        m_gui->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_gui->window()));
        m_gui->window().canvas().setFocus();
        QTest::keyClick(&m_gui->window().canvas(), Qt::Key_Delete);
        QVERIFY(layers().indexOf(road) >= 0);
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_Delete);
        QTRY_VERIFY(layers().indexOf(road) < 0);
        trigger("edit.undo");
        QTRY_VERIFY(layers().indexOf(road) >= 0);
    }

    void aRowThatAFilterHidesIsSaid()
    {
        const QString building = choose("building");
        core::LayerSettings settings = project().layerSettings(building);
        settings.filter.rules.append(
            {QStringLiteral("measuredHeight"), core::FilterRule::Test::AtLeast, {QStringLiteral("20")}});
        QVERIFY(project().setLayerSettings(QStringLiteral("building-1"), building, settings,
                                           QStringLiteral("layer.filter")));
        auto *search = m_gui->window().findChild<ui::SearchBox *>();
        QVERIFY(search);
        Q_EMIT search->chosen({QStringLiteral("11202-bldg-3"), {}, {}, building, 3}); // 40 m
        QCOMPARE(m_gui->window().selection().hits().size(), 1);
        Q_EMIT search->chosen({QStringLiteral("11202-bldg-1"), {}, {}, building, 1}); // 8 m
        auto *offer = m_gui->find<QPushButton>(QStringLiteral("messageAction"));
        QVERIFY(offer);
        QCOMPARE(m_gui->window().selection().hits().size(), 1); // what was selected stays
        QTest::mouseClick(offer, Qt::LeftButton);
        QTRY_VERIFY(m_gui->window().findChild<ui::FilterDialog *>());
    }

    void actionsKnowWhatIsChosen()
    {
        view().setCurrentIndex({});
        QVERIFY(!action("layer.remove")->isEnabled());
        choose("flood"); // a raster
        QVERIFY(action("layer.remove")->isEnabled());
        QVERIFY(!action("layer.filter")->isEnabled());
        choose("building");
        QVERIFY(action("layer.filter")->isEnabled());
    }

private:
    core::Project &project() { return m_gui->window().workspace().project(); }
    map::MapLayers &layers() { return m_gui->window().workspace().layers(); }
    QTreeView &view() { return m_gui->window().findChild<ui::LayerPanel *>()->view(); }
    QAction *action(const char *id) { return m_gui->window().actions().find(QString::fromLatin1(id)); }
    void trigger(const char *id) { action(id)->trigger(); }
    QString latest() { return project().journal().entries(1).value(0).action; }

    QString choose(const char *kind)
    {
        for (const map::LayerState &state : layers().layers()) {
            if (state.layer.dataset.kind != QLatin1String(kind)) continue;
            view().setCurrentIndex(
                m_gui->window().findChild<ui::LayerPanel *>()->model().indexOf(state.layer.id()));
            return state.layer.id();
        }
        return {};
    }
    void toggle(const QString &id)
    {
        ui::LayerModel &model = m_gui->window().findChild<ui::LayerPanel *>()->model();
        model.setData(model.indexOf(id), isVisible(id) ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
    bool isVisible(const QString &id)
    {
        const qsizetype row = layers().indexOf(id);
        return row >= 0 && layers().layers().at(row).visible;
    }

    std::unique_ptr<GuiFixture> m_gui;
};

MACHI_TEST(TestLayerActions)
#include "testlayeractions.moc"
