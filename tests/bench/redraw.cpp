// Time from asking for a map to its last pixel, of the layers of a first look, as the canvas draws them.
//   bench_redraw PROJECT ROUNDS     prints `NAME SCALE WEST SOUTH EAST NORTH CRS MILLISECONDS` for each view
#include "core/model/crs.h"
#include "core/store/project.h"
#include "map/mapcanvasjob.h"
#include "map/maplayers.h"
#include "map/qgisruntime.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTextStream>

using namespace machi;

namespace {

constexpr QSize window(1000, 700);
constexpr double metresPerPixel = 0.0254 / 96;

/// Middles of a 3 × 3 grid over the middle half of the map.
QList<map::MapView> views(const core::Extent &all, double scale)
{
    QList<map::MapView> made;
    for (const double x : {0.3, 0.5, 0.7})
        for (const double y : {0.3, 0.5, 0.7})
            made.append({{all.west + (all.east - all.west) * x, all.south + (all.north - all.south) * y},
                         scale * metresPerPixel});
    return made;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTextStream out(stdout);
    if (argc < 3 || !map::QgisRuntime::start()) return 2;
    auto project = core::Project::open(QString::fromLocal8Bit(argv[1]), core::Project::Access::Read);
    if (!project) return 2;
    map::MapLayers layers(*project.value());
    const auto toMap = core::CoordinateTransform::create(core::Crs::fromEpsg(4326), layers.crs());
    if (!toMap) return 2;
    const core::Extent all = toMap->transform(layers.extent());
    map::MapCanvasJob job;
    for (int round = 0; round < QByteArray(argv[2]).toInt(); ++round)
        for (const double scale : {5000.0, 50000.0})
            for (const map::MapView &view : views(all, scale)) {
                QEventLoop loop;
                QObject::connect(&job, &map::MapCanvasJob::finished, &loop, &QEventLoop::quit);
                QElapsedTimer timer;
                timer.start();
                job.start(layers.project(), layers.visibleLayers(), layers.crs(), view, window, 1);
                loop.exec();
                const double ms = double(timer.nsecsElapsed()) / 1e6;
                const core::Extent seen = view.extent(window);
                out << "machi " << scale << ' ' << Qt::fixed << seen.west << ' ' << seen.south << ' '
                    << seen.east << ' ' << seen.north << ' ' << layers.crs().name() << ' ' << ms << '\n'
                    << Qt::reset << Qt::flush;
            }
    return 0;
}
