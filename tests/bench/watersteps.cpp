// Water in the 3D view: time until it is first there, and from a change of the moment (or, where the layers
// have no time, of everything about them) until it is drawn, walls too.
//   bench_water PROJECT [LAYER…]     under a display; prints `what value`
#include "core/store/project.h"
#include "core/store/projectlayer.h"
#include "core/store/terrain.h"
#include "scene/scenecontent.h"
#include "scene/sceneview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace machi;

namespace {

constexpr QSize window(1366, 768);

void tell(const char *what, double value)
{
    std::printf("%-52s %.1f\n", what, value);
    std::fflush(stdout);
}

double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM")) return line.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc < 2) return 2;
    QStringList wanted;
    for (int argument = 2; argument < argc; ++argument)
        wanted.append(QString::fromLocal8Bit(argv[argument]));
    const auto project = core::Project::open(QString::fromLocal8Bit(argv[1]), core::Project::Access::Read);
    if (!project) return 2;
    const auto listed = core::projectLayers(**project);
    if (!listed) return 2;
    QList<scene::SceneSource> sources;
    scene::WaterInput water;
    for (const core::ProjectLayer &layer : *listed) {
        const QString folder = (*project)->dataFolder(layer.dataset.id);
        sources.append({layer, folder});
        const bool isMeant = wanted.isEmpty() ? layer.shown : wanted.contains(layer.dataset.id);
        if (isMeant && core::WaterSource::canShow(layer, folder)) water.layers.append({layer, folder, 1, {}});
    }
    if (water.layers.isEmpty()) return 2;
    water.terrain = core::Terrain::open(**project).take();

    scene::SceneView view;
    view.resize(window);
    view.show();
    if (!QTest::qWaitForWindowExposed(&view) || !view.failure().isEmpty()) return 2;
    const scene::SceneContent content = scene::openScene(sources);
    water.ground = content.ground;
    view.setGround(content.ground, !content.hasTerrain);
    view.setLayers(content.layers);
    core::Extent extent;
    for (const core::WaterLayer &layer : water.layers)
        extent.include(layer.layer.dataset.extent);
    view.setCamera(content.layers.empty() ? scene::SceneCamera::showing(extent, content.ground, window)
                                          : view.home());
    const auto settled = [&] { return QTest::qWaitFor([&] { return view.isSettled(); }, 600'000); };
    settled();
    view.picture();
    view.water().setWalls(true);

    QElapsedTimer timer;
    const auto show = [&] {
        timer.start();
        view.setWater(water);
        settled();
        view.picture();
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    };
    tell("water first drawn, ms", show());
    qsizetype steps = 1;
    for (const core::WaterLayer &layer : water.layers)
        steps = std::max(steps, layer.layer.dataset.timeAxis.steps.size());
    tell("moments", double(steps));
    std::vector<double> times;
    for (qsizetype step = 0; step < std::max<qsizetype>(steps, 10); ++step) {
        for (core::WaterLayer &layer : water.layers)
            if (const qsizetype own = layer.layer.dataset.timeAxis.steps.size(); own > 0)
                layer.layer.step = static_cast<int>(step % own);
        times.push_back(show());
    }
    std::sort(times.begin(), times.end());
    tell("another moment drawn, ms", times[times.size() / 2]);
    tell("the slowest, ms", times.back());
    timer.start();
    view.picture();
    tell("of that, drawing alone, ms", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    tell("peak memory, MiB", peakMemory());
    return 0;
}
