#pragma once

#include "core/model/exactgeometry.h"
#include "core/sqlite/database.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace machi::core {

/// A picture on one ring of a piece of exact geometry, with u/v per vertex.
struct TexturedRing
{
    std::uint32_t ring = 0;   ///< index into ExactGeometry::rings
    std::int64_t texture = 0; ///< for `ExactReader::texture`
    std::vector<float> uv;
};

/// The picture itself: its path is relative to the source file that names it.
struct TextureImage
{
    std::int32_t source = 0; ///< index into the data set's sources
    QString image;
};

/// Reads the exact geometry of one data set back. Any number may be open; one thread each.
class ExactReader
{
public:
    using Visitor = std::function<bool(std::int64_t fid, ExactGeometry &&geometry)>;

    /// Of the folder that `Project::dataFolder` gives. `store.no-geometry` when the data set has none.
    static Result<std::unique_ptr<ExactReader>> open(const QString &dataFolder);

    QList<int> lods();
    /// The pieces of one object in one LOD; empty when it has none. `store.corrupt` for a damaged blob.
    Result<std::vector<ExactGeometry>> read(std::int64_t fid, int lod);
    /// Everything (of one LOD), by fid, LOD and piece, one piece in memory at a time. The visitor answers
    /// whether to go on. Damaged blobs are left out and come back as issues of a result that holds.
    Status visit(std::optional<int> lod, const Visitor &visitor);

    bool hasTextures() const { return m_hasTextures; }
    std::vector<TexturedRing> textures(std::int64_t fid, int lod, std::uint32_t piece);
    std::optional<TextureImage> texture(std::int64_t id);
    /// Every picture once, until `look` says false.
    void eachTexture(const std::function<bool(const TextureImage &)> &look);

private:
    explicit ExactReader(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
    bool m_hasTextures = false;
};

} // namespace machi::core
