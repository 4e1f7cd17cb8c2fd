#include "core/store/terrain.h"

#include "core/store/geoid.h"
#include "core/store/project.h"
#include "core/terrain/elevationraster.h"
#include "core/terrain/elevationwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <limits>

namespace machi::core {

Terrain::Terrain(HeightDatum wanted) : m_wanted(wanted) {}
Terrain::~Terrain() = default;

Result<std::unique_ptr<Terrain>> Terrain::open(const Project &project, HeightDatum wanted)
{
    std::unique_ptr<Terrain> terrain(new Terrain(wanted));
    terrain->m_geoid = std::make_unique<GeoidModel>(project.city());
    Issues issues;
    for (const Dataset &dataset : project.datasets()) {
        if (dataset.kind != QLatin1String("terrain")) continue;
        QString path = project.rasterPath(dataset.id);
        if (path.isEmpty()) path = QDir(project.dataFolder(dataset.id)).filePath(ElevationWriter::fileName());
        if (!QFileInfo::exists(path)) continue; // lines or points only
        Result<std::unique_ptr<ElevationRaster>> raster = ElevationRaster::open(path);
        const auto tell = [&](const char *code, const QString &message) {
            Issue issue = makeIssue(Severity::Warning, QLatin1String(code), message, {}, 0, dataset.title);
            issues.append(issue);
        };
        if (!raster) {
            issues += raster.issues();
            continue;
        }
        const Extent extent = (*raster)->extent();
        if (dataset.height == HeightDatum::None) {
            tell("terrain.unknown-datum",
                 QCoreApplication::translate("Terrain",
                                             "The terrain does not say what its heights are measured from."));
        } else if (dataset.height != wanted && !terrain->m_geoid->at((extent.west + extent.east) / 2,
                                                                     (extent.south + extent.north) / 2)) {
            tell("terrain.no-geoid",
                 QCoreApplication::translate(
                     "Terrain", "The terrain is left out: no geoid to convert its heights with."));
            continue;
        }
        terrain->m_layers.push_back({dataset.id, dataset.height, raster.take()});
    }
    std::stable_sort(terrain->m_layers.begin(), terrain->m_layers.end(),
                     [](const Layer &a, const Layer &b) { return a.raster->stepY() < b.raster->stepY(); });
    return {std::move(terrain), issues};
}

std::optional<double> Terrain::elevationAt(double longitude, double latitude) const
{
    for (const Layer &layer : m_layers) {
        const std::optional<double> height = layer.raster->at(longitude, latitude);
        if (!height) continue;
        if (layer.height == m_wanted || layer.height == HeightDatum::None) return height;
        const std::optional<GeoidHeight> geoid = m_geoid->at(longitude, latitude);
        if (!geoid) continue;
        return m_wanted == HeightDatum::Geoid ? *height - geoid->metres : *height + geoid->metres;
    }
    return std::nullopt;
}

bool Terrain::elevations(const Extent &box, int columns, int rows, std::vector<float> &to) const
{
    const std::size_t count = static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows);
    to.assign(count, std::numeric_limits<float>::quiet_NaN());
    std::vector<float> own(count);
    std::size_t missing = count;
    for (const Layer &layer : m_layers) {
        if (missing == 0) break;
        if (!layer.raster->readBox(box, columns, rows, own.data())) return false;
        const bool converts = layer.height != m_wanted && layer.height != HeightDatum::None;
        for (std::size_t cell = 0; cell < count; ++cell) {
            if (!std::isnan(to[cell]) || std::isnan(own[cell])) continue;
            float height = own[cell];
            if (converts) {
                const auto across = static_cast<double>(cell % static_cast<std::size_t>(columns)) + 0.5;
                const auto down = static_cast<double>(cell / static_cast<std::size_t>(columns)) + 0.5;
                const auto geoid = m_geoid->at(box.west + across * (box.east - box.west) / columns,
                                               box.north - down * (box.north - box.south) / rows);
                if (!geoid) continue;
                height += static_cast<float>(m_wanted == HeightDatum::Geoid ? -geoid->metres : geoid->metres);
            }
            to[cell] = height;
            --missing;
        }
    }
    return true;
}

QStringList Terrain::datasets() const
{
    QStringList ids;
    for (const Layer &layer : m_layers)
        ids.append(layer.dataset);
    return ids;
}

} // namespace machi::core
