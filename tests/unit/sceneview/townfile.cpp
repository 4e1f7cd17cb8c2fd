#include "townfile.h"

#include "core/scene/scenefile.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

namespace machi::testing {

using namespace core;

namespace {

SceneChunk square(std::int64_t fid)
{
    SceneChunk chunk;
    for (const auto &[east, north] :
         {std::pair{-50.0F, -50.0F}, {50.0F, -50.0F}, {50.0F, 50.0F}, {-50.0F, 50.0F}})
        chunk.vertices.push_back({east, north, 10, {0, 0, 1}, 0, 0, (east + 50) / 100, (50 - north) / 100});
    chunk.indices = {0, 1, 2, 0, 2, 3};
    chunk.features.push_back({fid, 0, 6, {-50, -50, 10}, {50, 50, 10}});
    return chunk;
}

} // namespace

std::shared_ptr<scene::SceneLayer> rowOfTiles(const QString &folder, int leaves, const QImage &picture)
{
    if (!QDir(folder).mkpath(QStringLiteral("scene"))) return {};
    QFile file(QDir(folder).filePath(QStringLiteral("scene/tiles.bin")));
    if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate)) return {};
    SceneFileWriter writer(file);
    constexpr double longitude = 139.4;
    constexpr double latitude = 36.15;
    const LocalFrame middle(longitude, latitude);
    SceneNode root = emptyNode(middle, 4);
    std::vector<std::uint32_t> children;
    for (int leaf = 0; leaf < leaves; ++leaf) {
        const LocalFrame frame(longitude + 0.0012 * leaf, latitude);
        SceneNode node = emptyNode(frame, 0);
        node.west = frame.longitude() - 0.0006;
        node.east = frame.longitude() + 0.0006;
        node.south = latitude - 0.0005;
        node.north = latitude + 0.0005;
        node.low = node.high = 10;
        const SceneChunk chunk = square(leaf + 1);
        growBox(node, chunk);
        writer.writeBlock(chunk, node);
        if (!picture.isNull()) {
            QBuffer bytes;
            bytes.open(QIODevice::WriteOnly);
            picture.save(&bytes, "PNG");
            node.image = writer.addImage(bytes.data(), picture.width(), picture.height());
        }
        growBox(root, node, frame.motionTo(middle));
        children.push_back(writer.addNode(node, {}));
    }
    root.error = 20;
    writer.writeBlock(square(1), root);
    const std::uint32_t top = writer.addNode(root, std::move(children));
    if (!writer.finish(HeightDatum::Geoid, top)) return {};
    file.close();
    auto layer = scene::SceneLayer::open(QStringLiteral("building-1"), folder);
    return layer ? layer.take() : nullptr;
}

} // namespace machi::testing
