#include "core/store/bookmarks.h"
#include "core/store/pinstore.h"
#include "core/store/project.h"
#include "guifixture.h"
#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "scene/sceneview.h"
#include "support/testregistry.h"
#include "ui/project/workspace.h"
#include "ui/scene/scenepart.h"
#include "ui/shell/actions.h"
#include "ui/shell/workbench.h"
#include "ui/views/bookmarkpart.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QInputDialog>
#include <QLabel>
#include <QSettings>
#include <QSlider>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace machi;
using testing::GuiFixture;

/// The city in 3D as a person uses it: the sample city in a window on a display of the test's own.
class TestSceneWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariable("QT_QPA_PLATFORM") == QLatin1String("offscreen"))
            QSKIP("3D needs a display, and there is no Xvfb to make one");
        m_gui = std::make_unique<GuiFixture>();
        action("project.sample")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(window().workspace().isOpen(), 60000);
        QTRY_VERIFY_WITH_TIMEOUT(!window().workspace().isBusy(), 180000);
        QVERIFY(m_gui->drawn());
    }
    void cleanupTestCase() { m_gui.reset(); }

    void init()
    {
        const auto choices = window().findChildren<QToolButton *>(QStringLiteral("viewChoice"));
        const auto scene = std::find_if(choices.begin(), choices.end(), [this](QToolButton *button) {
            return button->defaultAction() == action("view.scene");
        });
        QVERIFY(scene != choices.end());
        QTest::mouseClick(*scene, Qt::LeftButton);
        m_view = window().workbench().findChild<ui::ScenePart *>()->view();
        QVERIFY(m_view);
        if (!m_view->failure().isEmpty()) QSKIP(qPrintable(m_view->failure()));
        // From straight above, so that every place of the ground is seen.
        const core::Extent all = m_view->extent();
        m_view->setCamera(scene::SceneCamera(core::Camera{
            (all.west + all.east) / 2, (all.south + all.north) / 2, m_view->ground() + 400, 0, -89.9}));
        QVERIFY(settled());
    }
    void cleanup()
    {
        for (const char *id : {"view.sun", "view.section", "view.measure", "view.sight", "view.walk"})
            action(id)->setChecked(false);
        window().workspace().layers().clearSelection();
    }

    void theCityIsThere()
    {
        m_view->goHome();
        QVERIFY(settled());
        m_gui->picture(QStringLiteral("scene"));
        QVERIFY(m_view->triangles() > 1000);
        QVERIFY(colours(m_view->picture()) > 50);
    }

    void aClickTellsWhatABuildingIs()
    {
        const auto [pixel, met] = building();
        QVERIFY(met.fid > 0);
        QTest::mouseClick(m_view, Qt::LeftButton, {}, pixel);
        QCOMPARE(window().workspace().layers().selected(met.layerId), QSet<qint64>{met.fid});
    }

    void oneSeesThroughWhatIsNotSelected()
    {
        const auto [pixel, met] = building();
        QTest::mouseClick(m_view, Qt::LeftButton, {}, pixel);
        const QImage before = m_view->picture();
        action("view.see-through")->trigger();
        QVERIFY(settled());
        m_gui->picture(QStringLiteral("scene-see-through"));
        for (const auto &layer : m_view->layers())
            if (layer->id() == met.layerId) {
                QVERIFY(qAlpha(layer->colours().of(met.fid)) > 0xf0);
                QVERIFY(qAlpha(layer->colours().of(met.fid + 1)) < 0x80);
            }
        QVERIFY(m_view->picture() != before);
        QCOMPARE(m_view->pickAt(pixel)->fid, met.fid);
        action("view.see-through")->setChecked(false);
        QVERIFY(settled());
        for (const auto &layer : m_view->layers())
            QVERIFY(layer->isGround() || qAlpha(layer->colours().of(met.fid + 1)) > 0xf0);
    }

    void theSunMovesWithItsSliderAndCastsShadows()
    {
        m_view->setStill(true); // smoothed over several frames, no picture is quite like another
        action("view.sun")->trigger();
        auto *time = m_gui->find<QSlider>(QStringLiteral("sunTime"));
        QVERIFY(time);
        m_gui->find<QDateEdit>(QStringLiteral("sunDate"))->setDate({2026, 6, 21});
        time->setFocus();
        QTest::keyClick(time, Qt::Key_Home);
        QVERIFY(m_view->light().sunPosition()->elevation < -20);
        QCOMPARE(m_view->shadows().strength(), 0.0);
        QVERIFY(settled());
        const double night = brightness(m_view->picture());
        for (int page = 0; page < 8; ++page)
            QTest::keyClick(time, Qt::Key_PageUp); // an hour each
        QCOMPARE(m_gui->find<QLabel>(QStringLiteral("sunClock"))->text(), QStringLiteral("8:00 JST"));
        // Kumagaya: 40° high in the east by eight (tests/cases/sun.txt has nine: 98.2°, 52.5°).
        QVERIFY(std::abs(m_view->light().sunPosition()->azimuth - 89) < 3);
        QVERIFY(std::abs(m_view->light().sunPosition()->elevation - 40.4) < 1);
        QVERIFY(settled());
        QCOMPARE(m_view->shadows().strength(), 1.0);
        m_gui->picture(QStringLiteral("scene-sun"));
        const QImage shaded = m_view->picture();
        QVERIFY(brightness(shaded) > night * 1.3);
        auto *shadows = m_gui->find<QCheckBox>(QStringLiteral("sunShadows"));
        QTest::mouseClick(shadows, Qt::LeftButton, {}, {8, shadows->height() / 2});
        QVERIFY(!shadows->isChecked());
        QVERIFY(settled());
        const QImage plain = m_view->picture();
        QVERIFY(darker(shaded, plain) > 2000);
        QVERIFY2(darker(plain, shaded) < darker(shaded, plain) / 10,
                 qPrintable(QStringLiteral("%1 %2").arg(darker(plain, shaded)).arg(darker(shaded, plain))));
        m_view->setStill(false);
        // Playing goes on by itself.
        const int before = time->value();
        QTest::mouseClick(m_gui->find<QToolButton>(QStringLiteral("sunPlay")), Qt::LeftButton);
        QTRY_VERIFY(time->value() > before + 2);
        QTest::mouseClick(m_gui->find<QToolButton>(QStringLiteral("sunClose")), Qt::LeftButton);
        QVERIFY(!m_view->light().sunPosition());
        QVERIFY(!m_gui->find<QSlider>(QStringLiteral("sunTime")));
        action("view.sun-shadows")->setChecked(true);
    }

    void aSectionTakesAwayWhatIsDrawnAndMet()
    {
        const auto [pixel, met] = building();
        action("view.section")->trigger();
        auto *kind = m_gui->find<QComboBox>(QStringLiteral("sectionKind"));
        auto *top = m_gui->find<QSlider>(QStringLiteral("sectionTop"));
        QVERIFY(kind && top);
        const QImage before = m_view->picture();
        top->setValue(top->maximum());
        QCOMPARE(m_view->pickAt(pixel)->fid, met.fid);
        QTest::keyClick(top, Qt::Key_Home);
        QVERIFY(settled());
        const auto below = m_view->pickAt(pixel);
        QVERIFY(!below || below->layerId != met.layerId);
        QVERIFY(m_view->picture() != before);
        // A box leaves what is in it.
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_End);
        QCOMPARE(kind->currentIndex(), 2);
        auto *width = m_gui->find<QSlider>(QStringLiteral("sectionWidth"));
        QVERIFY(width);
        width->setValue(width->minimum());
        QVERIFY(settled());
        m_gui->picture(QStringLiteral("scene-box"));
        QVERIFY(!m_view->pickAt({30, m_view->height() / 2.0}));
        QVERIFY(m_view->pickAt(QPointF(m_view->rect().center())));
        QTest::mouseClick(m_gui->find<QToolButton>(QStringLiteral("sectionClose")), Qt::LeftButton);
        QVERIFY(settled());
        QCOMPARE(m_view->pickAt(pixel)->fid, met.fid);
    }

    void oneSeesOverAHouseOnlyFromHighEnough()
    {
        action("view.sight")->trigger();
        const auto [pixel, met] = building();
        // From a place beside the house to one behind it.
        const auto [from, to] = acrossFrom(pixel, met);
        QVERIFY(!from.isNull() && !to.isNull());
        QTest::mouseClick(m_view, Qt::LeftButton, {}, from);
        QTest::mouseClick(m_view, Qt::LeftButton, {}, to);
        auto *words = m_gui->find<QLabel>(QStringLiteral("sightWords"));
        QVERIFY(words);
        m_gui->picture(QStringLiteral("scene-sight"));
        QVERIFY2(words->text().startsWith(QLatin1String("It is hidden")), qPrintable(words->text()));
        m_gui->find<QDoubleSpinBox>(QStringLiteral("sightEye"))->setValue(300);
        m_gui->find<QDoubleSpinBox>(QStringLiteral("sightAim"))->setValue(250);
        QVERIFY2(words->text().startsWith(QLatin1String("It is seen")), qPrintable(words->text()));
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_Escape);
        QVERIFY(!action("view.sight")->isChecked());
    }

    void twoClicksMeasureAndSelectNothing()
    {
        action("view.measure")->trigger();
        QTest::mouseClick(m_view, Qt::LeftButton, {}, {200, 300});
        QTest::mouseClick(m_view, Qt::LeftButton, {}, {500, 300});
        const QImage image = m_view->picture();
        int red = 0;
        for (int x = 200; x < 500; ++x)
            for (int y = 290; y < 310; ++y)
                red += image.pixelColor(x * image.width() / m_view->width(),
                                        y * image.height() / m_view->height()) == QColor(0xc6, 0x28, 0x28);
        QVERIFY(red > 200);
        for (const map::LayerState &state : window().workspace().layers().layers())
            QVERIFY(window().workspace().layers().selected(state.layer.id()).isEmpty());
    }

    void aPaleLayerShowsWhatIsBehindIt()
    {
        const auto [pixel, met] = building();
        const auto colour = [&, at = pixel] {
            const QImage image = m_view->picture();
            return image.pixelColor(at.x() * image.width() / m_view->width(),
                                    at.y() * image.height() / m_view->height());
        };
        auto &layers = window().workspace().layers();
        const QColor full = colour();
        layers.setOpacity(met.layerId, 0);
        QVERIFY(settled());
        const QColor ground = colour();
        layers.setOpacity(met.layerId, 0.5);
        QTest::qWait(200); // its table is read
        QVERIFY(settled());
        m_gui->picture(QStringLiteral("scene-pale"));
        const QColor half = colour();
        layers.setOpacity(met.layerId, 1);
        QVERIFY(settled());
        QVERIFY(std::abs(full.green() - ground.green()) > 10);
        QVERIFY2(std::abs(half.green() - (full.green() + ground.green()) / 2) < 12,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(full.name(), half.name(), ground.name())));
    }

    void pinsStandInTheirPlaces()
    {
        const QPoint middle = m_view->rect().center();
        const auto place = m_view->placeAt(middle);
        QVERIFY(place);
        core::Pin pin;
        pin.title = QStringLiteral("Here");
        pin.place = {place->longitude, place->latitude};
        core::PinStore store(window().workspace().project());
        const auto added = store.add(pin);
        QVERIFY(added);
        const auto isThere = [&] {
            for (int up = 15; up < 45; ++up)
                if (const auto *marker = m_view->markerAt(middle - QPoint(0, up));
                    marker && marker->name == QLatin1String("Here"))
                    return true;
            return false;
        };
        QTRY_VERIFY(isThere());
        QVERIFY(settled());
        m_gui->picture(QStringLiteral("scene-pin"));
        QVERIFY(store.remove((*added).id));
        QTRY_VERIFY(!isThere());
    }

    void memoryIsAskedForAndKept()
    {
        QTimer::singleShot(200, this, [] {
            auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->setIntValue(128);
            dialog->accept();
        });
        action("view.memory")->trigger();
        QCOMPARE(QSettings().value(QStringLiteral("scene/memory")).toInt(), 128);
        QVERIFY(settled());
        QVERIFY(m_view->tileBytes() <= std::uint64_t{128} << 20);
    }

    void walkingGoesByArrowsAndEndsWithEscape()
    {
        const core::Camera above = m_view->camera().toCamera();
        action("view.walk")->trigger();
        QVERIFY(m_view->isWalking());
        const auto low = m_view->camera().toCamera();
        QVERIFY(low.height < m_view->ground() + 60);
        QTest::keyClick(m_view, Qt::Key_Up);
        QTest::keyClick(m_view, Qt::Key_Right);
        const auto ahead = m_view->camera().toCamera();
        QVERIFY(std::abs(ahead.latitude - low.latitude) * 111000 > 1);
        QVERIFY(std::abs(ahead.heading - low.heading - 6) < 0.1);
        QTest::keyClick(m_view, Qt::Key_Escape);
        QVERIFY(!m_view->isWalking());
        QVERIFY(!action("view.walk")->isChecked());
        QVERIFY(settled());
        QVERIFY(std::abs(m_view->camera().toCamera().height - above.height) < 1);
    }

    void aBookmarkKeepsCameraSunAndSection()
    {
        action("view.sun")->trigger();
        auto *time = m_gui->find<QSlider>(QStringLiteral("sunTime"));
        m_gui->find<QDateEdit>(QStringLiteral("sunDate"))->setDate({2026, 12, 22});
        time->setValue(15 * 12);
        action("view.section")->trigger();
        auto *top = m_gui->find<QSlider>(QStringLiteral("sectionTop"));
        top->setValue(top->minimum() + 20);
        const core::Camera camera = m_view->camera().toCamera();
        const double level = m_view->cut().box()->high[2];
        const auto sun = *m_view->light().sunPosition();
        auto &bookmarks = *window().workbench().findChild<ui::BookmarkPart *>();
        bookmarks.add(QStringLiteral("Winter"));
        action("view.section")->setChecked(false);
        action("view.sun")->setChecked(false);
        m_view->goHome();
        QVERIFY(settled());
        QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
        if (!m_view->light().sunPosition()) action("view.bookmark.1")->trigger();
        QVERIFY(settled());
        QVERIFY(m_view->light().sunPosition());
        QVERIFY(std::abs(m_view->light().sunPosition()->azimuth - sun.azimuth) < 0.1);
        QVERIFY(m_view->cut().box());
        QCOMPARE(m_view->cut().box()->high[2], level);
        QVERIFY(std::abs(m_view->camera().toCamera().longitude - camera.longitude) < 1e-6);
        QVERIFY(std::abs(m_view->camera().toCamera().height - camera.height) < 0.1);
    }

private:
    ui::MainWindow &window() { return m_gui->window(); }
    QAction *action(const char *id) { return window().actions().find(QString::fromLatin1(id)); }
    bool settled()
    {
        QTest::qWait(50);
        return QTest::qWaitFor([this] { return m_view->isSettled(); }, 60000);
    }
    bool isBuilding(const std::optional<scene::ScenePick> &met)
    {
        return met && met->layerId.startsWith(QLatin1String("building"));
    }
    /// One near the middle whose neighbourhood is its own.
    std::pair<QPoint, scene::ScenePick> building()
    {
        const QPoint middle = m_view->rect().center();
        for (int ring = 0; ring < 40; ++ring)
            for (int at = -ring; at <= ring; ++at)
                for (const QPoint &pixel : {middle + QPoint(at, ring) * 6, middle + QPoint(at, -ring) * 6}) {
                    const auto met = m_view->pickAt(pixel);
                    if (isBuilding(met) && !m_view->markerAt(pixel)) return {pixel, *met};
                }
        return {};
    }
    /// The nearest places of the ground to the left and to the right of it.
    std::pair<QPoint, QPoint> acrossFrom(const QPoint &pixel, const scene::ScenePick &met)
    {
        const auto ground = [&](int step) {
            for (QPoint at = pixel; m_view->rect().contains(at); at += QPoint(step, 0)) {
                const auto there = m_view->pickAt(at);
                if (there && !isBuilding(there)) return at + QPoint(step * 3, 0);
            }
            return QPoint();
        };
        return met.fid > 0 ? std::pair(ground(-2), ground(2)) : std::pair<QPoint, QPoint>();
    }
    static double brightness(const QImage &image)
    {
        double sum = 0;
        int count = 0;
        for (int y = 0; y < image.height(); y += 3)
            for (int x = 0; x < image.width(); x += 3, ++count)
                sum += qGray(image.pixel(x, y));
        return sum / std::max(1, count);
    }
    /// Pixels of `a` that are clearly darker than those of `b`.
    static int darker(const QImage &a, const QImage &b)
    {
        int count = 0;
        for (int y = 0; y < a.height(); ++y)
            for (int x = 0; x < a.width(); ++x)
                count += qGray(a.pixel(x, y)) + 12 < qGray(b.pixel(x, y));
        return count;
    }
    static int colours(const QImage &image)
    {
        QSet<QRgb> all;
        for (int y = 0; y < image.height(); y += 3)
            for (int x = 0; x < image.width(); x += 3)
                all.insert(image.pixel(x, y));
        return static_cast<int>(all.size());
    }

    std::unique_ptr<GuiFixture> m_gui;
    scene::SceneView *m_view = nullptr;
};

MACHI_TEST(TestSceneWindow)
#include "testscenewindow.moc"
