#include "core/store/scenerebuild.h"

#include "core/scene/scenewriter.h"
#include "core/store/disk.h"
#include "core/store/exactreader.h"

#include <QCoreApplication>
#include <QDir>

#include <cerrno>

namespace machi::core {

Status rebuildScene(const QString &dataFolder, const Crs &crs, HeightDatum height, Feedback &feedback)
{
    Result<std::unique_ptr<ExactReader>> opened = ExactReader::open(dataFolder);
    if (!opened) return opened.issues();
    const QString scene = QDir(dataFolder).filePath(QStringLiteral("scene"));
    const QString fresh = scene + QStringLiteral(".tmp");
    QDir(fresh).removeRecursively();

    SceneWriter writer(fresh, crs, height);
    // The LODs of one object come one after the other; its pieces too, and they may be too many to collect.
    std::vector<ExactGeometry> object;
    std::int64_t last = 0;
    bool good = true;
    const auto flush = [&] {
        good = good && writer.add(last, object);
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
        status = makeError(QStringLiteral("store.cancelled"),
                           QCoreApplication::translate("SceneTiles", "Cancelled."), scene);
    else if (!good || !writer.finish(last))
        status = writer.error();
    else if (QDir(fresh).exists() && (!QDir(scene).removeRecursively() || !QDir().rename(fresh, scene)))
        status = writeIssue(errno ? errno : EIO, scene);
    if (!status) QDir(fresh).removeRecursively();
    return status;
}

} // namespace machi::core
