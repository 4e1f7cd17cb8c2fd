#include "core/store/scenerebuild.h"

#include "core/scene/scenewriter.h"
#include "core/store/disk.h"
#include "core/store/exactreader.h"
#include "core/store/scenepictures.h"
#include "core/terrain/elevationraster.h"
#include "core/terrain/elevationwriter.h"
#include "core/terrain/terraintiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>

namespace machi::core {

namespace {

Status cancelled(const QString &path)
{
    return makeError(QStringLiteral("store.cancelled"),
                     QCoreApplication::translate("SceneTiles", "Cancelled."), path);
}

Status rebuildTerrain(const QString &dataFolder, const Dataset &dataset, Feedback &feedback)
{
    const QDir folder(dataFolder);
    for (const QString &name : {QStringLiteral("raster.tif"), ElevationWriter::fileName()})
        if (folder.exists(name))
            return makeTerrainTiles(folder.filePath(name), dataFolder, dataset.height, feedback);
    Result<std::unique_ptr<ExactReader>> opened = ExactReader::open(dataFolder);
    if (!opened) return opened.issues();
    ElevationWriter elevation(dataFolder, dataset.crs);
    bool good = true;
    const Status read = (*opened)->visit({}, [&](std::int64_t, ExactGeometry &&geometry) {
        good = elevation.add(geometry);
        return good && !feedback.isCancelled();
    });
    if (!read) return read;
    if (feedback.isCancelled()) return cancelled(dataFolder);
    if (!good || !elevation.finish()) return elevation.error();
    return makeTerrainTiles(folder.filePath(ElevationWriter::fileName()), dataFolder, dataset.height,
                            feedback);
}

} // namespace

Status makeTerrainTiles(const QString &raster, const QString &dataFolder, HeightDatum height,
                        const Feedback &feedback)
{
    Result<std::unique_ptr<ElevationRaster>> opened = ElevationRaster::open(raster);
    if (!opened) return opened.issues();
    return writeTerrainTiles(**opened, dataFolder, height, feedback);
}

Status rebuildScene(const QString &dataFolder, const Dataset &dataset, Feedback &feedback)
{
    if (dataset.kind == QLatin1String("terrain")) return rebuildTerrain(dataFolder, dataset, feedback);
    Result<std::unique_ptr<ExactReader>> opened = ExactReader::open(dataFolder);
    if (!opened) return opened.issues();
    const QString scene = QDir(dataFolder).filePath(QStringLiteral("scene"));
    const QString fresh = scene + QStringLiteral(".tmp");
    QDir(fresh).removeRecursively();

    ScenePictures sources(dataset.provenance.sources);
    SceneAtlas atlas([&](std::uint32_t number) {
        const std::optional<TextureImage> image = (*opened)->texture(number);
        return image ? sources.read(image->source, image->image) : QByteArray();
    });
    const bool hasTextures = (*opened)->hasTextures();
    SceneWriter writer(fresh, dataset.crs, dataset.height, hasTextures ? &atlas : nullptr);
    // The LODs of one object come one after the other; its pieces too, and they may be too many to collect.
    std::vector<ExactGeometry> object;
    std::int64_t last = 0;
    bool good = true;
    const auto flush = [&] {
        std::vector<TexturedRing> rings;
        std::vector<RingPicture> pictures;
        if (hasTextures && !object.empty())
            rings = (*opened)->textures(last, object.front().lod, object.front().piece);
        for (const TexturedRing &ring : rings)
            pictures.push_back({ring.ring, static_cast<std::uint32_t>(ring.texture), ring.uv});
        good = good && writer.add(last, object, pictures);
        object.clear();
    };
    const auto finest = [](std::uint8_t lod) { return lod <= 3 ? int(lod) : -int(lod); };
    const Status read = (*opened)->visit({}, [&](std::int64_t fid, ExactGeometry &&geometry) {
        if (fid != last || geometry.piece > 0) flush();
        last = fid;
        if (geometry.surfaces.empty()) return good;
        if (object.empty())
            object.push_back(std::move(geometry));
        else if (finest(geometry.lod) > finest(object.front().lod))
            object.front() = std::move(geometry);
        return good && !feedback.isCancelled();
    });
    flush();
    Status status = Done{};
    errno = 0;
    if (!read)
        status = read;
    else if (feedback.isCancelled())
        status = cancelled(scene);
    else if (!good || !writer.finish(last))
        status = writer.error();
    else if (QDir(fresh).exists() && (!QDir(scene).removeRecursively() || !QDir().rename(fresh, scene)))
        status = writeIssue(errno ? errno : EIO, scene);
    if (!status) {
        QDir(fresh).removeRecursively();
        return status;
    }
    return {Done{}, atlas.issues()};
}

} // namespace machi::core
