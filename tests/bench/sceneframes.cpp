// The 3D view on a project: time to the first picture and to the whole one, frames while the camera goes
// round, restyling, picking, memory; and how far the whole picture is from the one with every triangle.
//   bench_scene PROJECT [FRAMES] [exact]     under a display; prints `what value`
#include "core/scene/scenetiles.h"
#include "core/store/project.h"
#include "core/store/projectlayer.h"
#include "scene/scenelayer.h"
#include "scene/sceneview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>

using namespace machi;

namespace {

constexpr QSize window(1366, 768);

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[times.size() / 2];
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void tell(const char *what, double value)
{
    std::printf("%-46s %.1f\n", what, value);
    std::fflush(stdout);
}

/// `VmRSS`, `VmHWM`, `RssAnon` of /proc/self/status, MiB.
double memory(const char *field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith(field)) return line.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

/// One frame from start to the last pixel, and the part of it until all was given to the driver.
class FrameClock
{
public:
    explicit FrameClock(scene::SceneView &view) : m_view(view)
    {
        QObject::connect(
            view.quickWindow(), &QQuickWindow::afterRendering, &view,
            [this] { m_submitted = milliseconds(m_timer); }, Qt::DirectConnection);
    }

    QImage picture()
    {
        m_timer.start();
        QImage image = m_view.grabFramebuffer();
        m_whole = milliseconds(m_timer);
        return image;
    }
    double submitted() const { return m_submitted; }
    double whole() const { return m_whole; }

private:
    scene::SceneView &m_view;
    QElapsedTimer m_timer;
    double m_submitted = 0;
    double m_whole = 0;
};

bool settle(scene::SceneView &view, int milliseconds = 600'000)
{
    return QTest::qWaitFor([&] { return view.isSettled(); }, milliseconds);
}

/// Mean difference of a channel, 0 … 255, and the share of pixels that differ by more than 32.
std::pair<double, double> difference(const QImage &a, const QImage &b)
{
    const QImage left = a.convertToFormat(QImage::Format_RGB888);
    const QImage right = b.convertToFormat(QImage::Format_RGB888);
    double sum = 0;
    qint64 far = 0;
    for (int y = 0; y < left.height(); ++y) {
        const uchar *p = left.constScanLine(y);
        const uchar *q = right.constScanLine(y);
        for (int x = 0; x < left.width(); ++x) {
            int most = 0;
            for (int channel = 0; channel < 3; ++channel) {
                const int step = std::abs(p[3 * x + channel] - q[3 * x + channel]);
                sum += step;
                most = std::max(most, step);
            }
            far += most > 32;
        }
    }
    const double pixels = double(left.width()) * left.height();
    return {sum / pixels / 3, 100 * double(far) / pixels};
}

/// Far from the colour of the ground, so that a building that is missing is a difference.
std::shared_ptr<const scene::SceneColours> plain()
{
    auto made = std::make_shared<scene::SceneColours>();
    made->usual = 0xffa05040;
    return made;
}

std::shared_ptr<const scene::SceneColours> colours(std::int64_t count, unsigned seed)
{
    auto made = std::make_shared<scene::SceneColours>();
    std::minstd_rand random(seed);
    made->byFid.resize(static_cast<std::size_t>(count) + 1);
    for (QRgb &colour : made->byFid)
        colour = 0xff000000 | (random() & 0xffffff);
    return made;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc < 2) return 2;
    const int frames = argc > 2 ? std::atoi(argv[2]) : 60;
    const bool exact = argc > 3 && qstrcmp(argv[3], "exact") == 0;

    scene::SceneView view;
    view.resize(window);
    view.show();
    if (!QTest::qWaitForWindowExposed(&view) || !view.failure().isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(view.failure()));
        return 2;
    }
    FrameClock clock(view);
    clock.picture(); // what starting the graphics takes is not the city's

    QElapsedTimer timer;
    timer.start();
    const auto project = core::Project::open(QString::fromLocal8Bit(argv[1]), core::Project::Access::Read);
    if (!project) return 2;
    const auto listed = core::projectLayers(**project);
    if (!listed) return 2;
    std::vector<std::shared_ptr<scene::SceneLayer>> layers;
    std::int64_t buildings = 0;
    for (const core::ProjectLayer &layer : *listed) {
        if (layer.dataset.kind != QLatin1String("building")) continue;
        auto opened = scene::SceneLayer::open(layer.id(), (*project)->dataFolder(layer.dataset.id));
        if (!opened) continue;
        auto one = opened.take();
        one->setColours(plain());
        layers.push_back(std::move(one));
        buildings = std::max(buildings, std::int64_t(layer.dataset.features));
    }
    if (layers.empty()) return 2;
    // Below everything: a level ground would hide some of a city on a slope.
    view.setGround(double(layers.front()->tiles().nodes().front().low), true);
    view.setLayers(layers);
    view.setCamera(view.home());
    tell("buildings", double(buildings));
    tell("triangles of all", double(layers.front()->tiles().triangles()));
    if (!QTest::qWaitFor([&] { return view.triangles() > 0; }, 60'000)) return 1;
    clock.picture();
    tell("first picture, ms", milliseconds(timer));
    if (!settle(view)) return 1;
    clock.picture();
    tell("whole picture, ms", milliseconds(timer));
    tell("triangles in the home view", double(view.triangles()));

    std::vector<double> submit;
    std::vector<double> all;
    const scene::SceneCamera home = view.home();
    const auto round = [&](scene::SceneCamera camera, const char *submitName, const char *allName) {
        submit.clear();
        all.clear();
        view.setCamera(camera);
        settle(view);
        const core::Vector3 pivot = camera.focus(view.ground());
        for (int frame = 0; frame < frames; ++frame) {
            camera.turn(pivot, 360.0 / frames, 0, view.ground());
            view.setCamera(camera);
            QCoreApplication::processEvents(); // tiles come as they do under a hand
            clock.picture();
            submit.push_back(clock.submitted());
            all.push_back(clock.whole());
        }
        tell(submitName, median(submit));
        tell(allName, median(all));
    };
    round(home, "home, frame given to the driver, ms", "home, frame drawn, ms");
    scene::SceneCamera near = home;
    near.approach(near.focus(view.ground()), 700 / (near.focus(view.ground()) - near.eye()).length());
    round(near, "700 m away, frame given to the driver, ms", "700 m away, frame drawn, ms");

    view.light().setSun(core::SunPosition{200, 40});
    view.shadows().setShown(true);
    view.setCamera(home);
    timer.start();
    settle(view);
    tell("shadows made, home, ms", milliseconds(timer));
    round(home, "home with shadows, given to the driver, ms", "home with shadows, drawn, ms");
    round(near, "700 m with shadows, given to the driver, ms", "700 m with shadows, drawn, ms");
    view.shadows().setShown(false);
    view.light().setSun({});

    view.setCamera(home);
    settle(view);
    clock.picture();
    all.clear();
    for (unsigned seed = 1; seed <= 5; ++seed) {
        const auto made = colours(buildings, seed);
        timer.start();
        layers.front()->setColours(made);
        view.recolour(*layers.front());
        clock.picture();
        all.push_back(milliseconds(timer));
    }
    tell("restyled and drawn, ms", median(all));

    all.clear();
    std::minstd_rand random(7);
    int met = 0;
    for (int pick = 0; pick < 50; ++pick) {
        const QPointF pixel(double(random() % unsigned(window.width())), 300.0 + double(random() % 400));
        timer.start();
        met += view.pickAt(pixel).has_value();
        all.push_back(milliseconds(timer));
    }
    tell("pick, ms", median(all));
    tell("pick, slowest, ms", *std::max_element(all.begin(), all.end()));
    tell("picks that met something, of 50", met);
    tell("memory of its own at the end, MiB", memory("RssAnon"));
    tell("memory with mapped tiles, MiB", memory("VmRSS"));
    tell("peak of that, MiB", memory("VmHWM"));

    if (exact) {
        // What is smaller than a pixel falls on it or not, so both pictures are drawn finer and then made
        // small.
        constexpr int finer = 4;
        const auto drawn = [&](core::TileLimits limits, const char *file) {
            limits.pixelError *= finer;
            view.setLimits(limits);
            settle(view);
            const QImage image =
                clock.picture().scaled(window, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            image.save(QString::fromLatin1(file));
            return image;
        };
        layers.front()->setColours(plain());
        view.recolour(*layers.front());
        view.resize(window * finer);
        view.setCamera(home);
        const QImage chosen = drawn({}, "bench-scene-home.png");
        tell("triangles of the chosen picture", double(view.triangles()));
        const QImage truth = drawn({0, ~std::uint64_t{0}}, "bench-scene-exact.png");
        tell("triangles of the exact picture", double(view.triangles()));
        const auto [mean, far] = difference(chosen, truth);
        tell("difference, mean of 255", mean);
        tell("pixels that differ by more than 32, %", far);
    }
    return 0;
}
