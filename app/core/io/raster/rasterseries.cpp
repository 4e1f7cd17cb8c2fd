#include "core/io/raster/rasterseries.h"

#include <QFileInfo>

#include <algorithm>

namespace machi::core {

namespace {

bool isTexture(const QString &path)
{
    return path.contains(QLatin1String("_appearance/"));
}

} // namespace

bool isGeoTiff(const Source::Entry &entry)
{
    const QString suffix = QFileInfo(entry.path).suffix().toLower();
    return (suffix == QLatin1String("tif") || suffix == QLatin1String("tiff")) && !isTexture(entry.path);
}

QString folderPath(const Source::Entry &entry)
{
    return entry.path.left(std::max<qsizetype>(entry.path.lastIndexOf(QLatin1Char('/')), 0));
}

std::vector<RasterSeries> rasterSeries(const Source &source)
{
    std::vector<RasterSeries> all;
    for (const Source::Entry &entry : source.entries()) {
        if (!isGeoTiff(entry)) continue;
        const QString stem = QFileInfo(entry.path).completeBaseName();
        const auto step = stepOfName(stem);
        const auto same = std::find_if(all.begin(), all.end(), [&](const RasterSeries &series) {
            return step && !series.steps.empty() && series.steps.front().meaning == step->meaning &&
                   series.steps.front().series == step->series &&
                   folderPath(*series.entries.front()) == folderPath(entry) &&
                   std::none_of(series.steps.begin(), series.steps.end(),
                                [&](const StepName &other) { return other.step.key == step->step.key; });
        });
        RasterSeries &series = same == all.end() ? all.emplace_back() : *same;
        series.entries.push_back(&entry);
        if (step) series.steps.push_back(*step);
    }
    for (RasterSeries &series : all) {
        series.title = QFileInfo(series.entries.front()->path).completeBaseName();
        if (series.entries.size() < 2) {
            series.steps.clear();
            continue;
        }
        series.title = series.steps.front().series;
        if (series.title.isEmpty()) series.title = folderPath(*series.entries.front()).section(u'/', -1);
        if (series.title.isEmpty()) series.title = QFileInfo(source.path()).completeBaseName();
        std::vector<std::size_t> order;
        axisOfSteps(series.steps, order);
        RasterSeries inOrder;
        for (const std::size_t at : order) {
            inOrder.entries.push_back(series.entries[at]);
            inOrder.steps.push_back(series.steps[at]);
        }
        inOrder.title = series.title;
        series = std::move(inOrder);
    }
    return all;
}

} // namespace machi::core
