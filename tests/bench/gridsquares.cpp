// A million grid squares drawn by a layer of our own and by QGIS as polygons, in turn in one process: the
// median time from asking for the next hour to the finished picture.
#include "core/store/projectlayer.h"
#include "map/gridsquarelayer.h"
#include "map/layerstack.h"
#include "map/mapimage.h"
#include "map/qgisruntime.h"
#include "support/gridtown.h"

#include <qgscoordinatetransform.h>
#include <qgsmaplayer.h>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace machi;

namespace {

const QSize screen(1366, 768);

double crowd(int column, int row, int step)
{
    const double wave = std::sin(column * 0.02 + step) * std::cos(row * 0.03 - step);
    const double value = std::round(std::pow(10, 2 + 2 * wave));
    return value < 3 ? testing::suppressedValue : value;
}

double milliseconds(map::LayerStack &stack, const map::MapFrame &frame)
{
    core::Feedback feedback;
    QElapsedTimer timer;
    timer.start();
    const auto image = map::drawMap(stack, frame, screen, 96, feedback);
    const double taken = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!image.ok()) std::exit(1);
    return taken;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int side = argc > 1 ? std::atoi(argv[1]) : 1000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 5;
    const int steps = 24;
    if (!map::QgisRuntime::start().ok()) return 2;
    QTemporaryDir folder;
    testing::GridTown town;
    town.columns = town.rows = side;
    town.steps = steps;
    town.value = crowd;
    QElapsedTimer timer;
    timer.start();
    const auto project = town.make(QDir(folder.path()).filePath(QStringLiteral("grid.machi")));
    if (!project) return 2;
    std::printf("%d squares, %d hours, %dx%d; import %.1f s\n", side * side, steps, screen.width(),
                screen.height(), static_cast<double>(timer.elapsed()) / 1000);

    const auto layers = core::projectLayers(*project);
    core::ProjectLayer layer = layers.value().first();
    timer.restart();
    map::LayerStack own;
    own.load({layer});
    auto *squares = qobject_cast<map::GridSquareLayer *>(own.layers().first());
    if (!squares) return 2;
    std::printf("open: %.0f ms\n", static_cast<double>(timer.nsecsElapsed()) / 1e6);

    const QgsCoordinateReferenceSystem zone(QStringLiteral("EPSG:6677"));
    const QgsCoordinateTransform transform(squares->crs(), zone, QgsCoordinateTransformContext());
    for (const double share : {1.0, 0.1}) {
        QgsRectangle box = squares->extent();
        box.scale(share);
        map::MapFrame frame{zone, transform.transformBoundingBox(box)};
        frame.fitInto(screen);
        std::vector<double> ours, polygons;
        for (int round = 0; round < rounds; ++round) {
            const int step = (round + 1) % steps;
            squares->setStep(step);
            ours.push_back(milliseconds(own, frame));
            // Only the first rows fill QGIS's caches; every hour is a style of its own there.
            core::ProjectLayer plain = layer;
            plain.dataset.kind = QStringLiteral("table");
            plain.step = step;
            map::LayerStack theirs;
            theirs.load({plain});
            polygons.push_back(milliseconds(theirs, frame));
        }
        std::printf("%s: next hour %.0f ms (machi), %.0f ms (QGIS polygons), median of %d\n",
                    share == 1.0 ? "all squares" : "a hundredth of them", median(ours), median(polygons),
                    rounds);
    }
    return 0;
}
