// bench_ask_layer PROJECT [KIND]: milliseconds from asking to the answer for the attribute table, sorting,
// filtering, selecting, statistics and export of the layer with the most rows (or of a kind), as the window
// does it: on other threads, with the event loop running. The longest time in which the window stood still is
// told beside each.

#include "core/store/layersettings.h"
#include "core/store/project.h"
#include "core/store/tableexport.h"
#include "core/store/tablestatistics.h"
#include "core/task/runner.h"
#include "map/maplayers.h"
#include "map/qgisruntime.h"
#include "ui/ask/featuretablemodel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace machi;

namespace {

/// Runs the event loop until `done`, and prints how long it took and the longest gap between two ticks.
void measure(const char *what, const std::function<void()> &begin, const std::function<bool()> &done)
{
    QElapsedTimer whole;
    QElapsedTimer tick;
    qint64 gap = 0;
    QTimer timer;
    timer.setInterval(1);
    tick.start();
    QObject::connect(&timer, &QTimer::timeout, [&] { gap = std::max(gap, tick.restart()); });
    timer.start();
    whole.start();
    begin();
    while (!done())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    const qint64 took = whole.elapsed();
    gap = std::max(gap, tick.elapsed());
    std::printf("%-34s %6lld ms   longest stand-still %4lld ms\n", what, static_cast<long long>(took),
                static_cast<long long>(gap));
}

void measureTask(const char *what, core::Task::Work work)
{
    bool done = false;
    core::Task task(QString::fromLatin1(what), std::move(work));
    QObject::connect(&task, &core::Task::finished, [&done] { done = true; });
    measure(
        what, [&] { task.start(); }, [&] { return done; });
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc < 2 || !map::QgisRuntime::start()) return 2;
    auto opened = core::Project::open(QString::fromLocal8Bit(argv[1]), core::Project::Access::Read);
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.firstError().message));
        return 2;
    }
    map::MapLayers layers(**opened);
    ui::CurrentLayer current;
    current.setLayers(&layers);
    const map::LayerState *most = nullptr;
    for (const map::LayerState &state : layers.layers()) {
        if (state.layer.geometry == core::LayerGeometry::Raster) continue;
        if (argc > 2 && state.layer.dataset.kind != QString::fromLocal8Bit(argv[2])) continue;
        if (!most || state.layer.dataset.features > most->layer.dataset.features) most = &state;
    }
    if (!most) return 2;
    current.choose(most->layer.id());
    const core::ProjectLayer layer = most->layer;
    std::printf("%s: %lld rows, %lld columns\n", qPrintable(layer.dataset.title),
                static_cast<long long>(layer.dataset.features), static_cast<long long>(layer.columns.size()));

    ui::FeatureTableModel model(current);
    const auto ready = [&] { return !model.isLoading(); };
    measure(
        "open the table", [&] { model.setAwake(true); }, ready);
    measure(
        "read 40 rows in the middle",
        [&] {
            for (int row = model.rowCount() / 2; row < model.rowCount() / 2 + 40; ++row)
                for (int column = 0; column < model.columnCount(); ++column)
                    model.index(row, column).data();
        },
        ready);
    int number = -1;
    int word = -1;
    for (int column = 0; column < model.columnCount(); ++column) {
        const core::ShownColumn &shown = model.columns().at(column);
        const bool real = layer.columns.at(shown.column).type == core::ColumnType::Real;
        if (real && number < 0) number = column;
        if (shown.code >= 0 && word < 0) word = column;
    }
    if (number >= 0)
        measure(
            "sort by a number", [&] { model.sort(number, Qt::DescendingOrder); }, ready);
    if (word >= 0)
        measure(
            "sort by words", [&] { model.sort(word, Qt::AscendingOrder); }, ready);
    model.sortAsStored();
    measure(
        "find a text in all columns", [&] { model.setText(QStringLiteral("三丁目")); }, ready);
    std::printf("  %d rows\n", model.rowCount());
    measure(
        "all rows again", [&] { model.setText({}); }, ready);

    const core::Extent e = layer.dataset.extent;
    const QPolygonF half({{e.west, e.south}, {e.east, e.south}, {e.west, e.north}});
    core::LayerFilter filter;
    if (number >= 0)
        filter.rules = {{layer.columns.at(model.columns().at(number).column).id,
                         core::FilterRule::Test::AtLeast,
                         {QStringLiteral("10")}}};
    const auto count = [&](const core::LayerFilter &one) {
        return [&layer, condition = one.sql(layer.columns, layer.crs)](core::Feedback &feedback) {
            auto table = core::TableQuery::open(layer);
            if (table) (*table)->rows(condition, {}, {}, feedback);
        };
    };
    measureTask("filter by attribute", count(filter));
    filter.area = core::LayerFilter::Area::Drawn;
    filter.outline = half;
    measureTask("filter by attribute and area", count(filter));
    QSet<qint64> within;
    QPolygonF area;
    if (const auto transform = core::CoordinateTransform::create(core::Crs::fromEpsg(4326), layers.crs()))
        for (const QPointF &corner : half) {
            double x = corner.x();
            double y = corner.y();
            transform->transform(x, y);
            area.append({x, y});
        }
    const auto touching = layers.touching(layer.id(), area);
    measureTask("select by an area", [&](core::Feedback &feedback) { within = touching(feedback); });
    std::printf("  %lld rows\n", static_cast<long long>(within.size()));
    measure(
        "take over the selection", [&] { layers.select(layer.id(), within, map::Choose::Only); }, ready);
    for (const auto &[name, column] :
         {std::pair("statistics of a number", number), std::pair("statistics of words", word)}) {
        if (column < 0) continue;
        const core::ShownColumn shown = model.columns().at(column);
        measureTask(name, [&layer, shown](core::Feedback &feedback) {
            auto table = core::TableQuery::open(layer);
            if (table) core::columnStatistics(**table, shown, {}, feedback);
        });
    }
    QTemporaryDir folder;
    for (const char *name : {"t.csv", "t.xlsx"})
        measureTask(name, [&](core::Feedback &feedback) {
            auto table = core::TableQuery::open(layer);
            if (table)
                core::exportTable(**table, model.fids(), folder.filePath(QString::fromLatin1(name)),
                                  feedback);
        });
    return 0;
}
