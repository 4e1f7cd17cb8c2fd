#include "core/store/exactreader.h"

#include "core/model/exactcodec.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cstring>

namespace machi::core {

namespace {
Issue damaged(const QString &path, std::int64_t fid)
{
    return makeError(QStringLiteral("store.corrupt"),
                     QCoreApplication::translate("ExactReader", "The geometry of an object is damaged."),
                     path, 0, QString::number(fid));
}
} // namespace

ExactReader::ExactReader(std::unique_ptr<Database> database) : m_database(std::move(database))
{
    m_hasTextures =
        m_database->integer("SELECT count(*) FROM sqlite_master WHERE name = 'texture_coordinates'") > 0;
}

Result<std::unique_ptr<ExactReader>> ExactReader::open(const QString &dataFolder)
{
    const QString path = QDir(dataFolder).filePath(QStringLiteral("exact.sqlite"));
    if (!QFileInfo::exists(path))
        return makeError(QStringLiteral("store.no-geometry"),
                         QCoreApplication::translate("ExactReader", "The data set has no exact geometry."),
                         path);
    Result<std::unique_ptr<Database>> opened = Database::open(path, Database::Mode::Immutable);
    if (!opened) return opened.issues();
    return std::unique_ptr<ExactReader>(new ExactReader(opened.take()));
}

QList<int> ExactReader::lods()
{
    QList<int> lods;
    Statement query = m_database->prepare("SELECT DISTINCT lod FROM exact ORDER BY lod");
    while (query.next())
        lods.append(static_cast<int>(query.integer(0)));
    return lods;
}

Result<std::vector<ExactGeometry>> ExactReader::read(std::int64_t fid, int lod)
{
    Statement query =
        m_database->prepare("SELECT piece, data FROM exact WHERE fid = ? AND lod = ? ORDER BY piece");
    query.bind(1, fid);
    query.bind(2, lod);
    std::vector<ExactGeometry> pieces;
    while (query.next()) {
        ExactGeometry &piece = pieces.emplace_back();
        if (!decodeExact(query.blob(1), piece)) return damaged(m_database->path(), fid);
        piece.lod = static_cast<std::uint8_t>(lod);
        piece.piece = static_cast<std::uint32_t>(query.integer(0));
    }
    if (query.failed()) return m_database->error();
    return pieces;
}

Status ExactReader::visit(std::optional<int> lod, const Visitor &visitor)
{
    Statement query = m_database->prepare("SELECT fid, lod, piece, data FROM exact WHERE ?1 < 0 OR lod = ?1 "
                                          "ORDER BY fid, lod, piece");
    query.bind(1, lod.value_or(-1));
    Issues issues;
    while (query.next()) {
        ExactGeometry geometry;
        if (!decodeExact(query.blob(3), geometry)) {
            issues.append(damaged(m_database->path(), query.integer(0)));
            continue;
        }
        geometry.lod = static_cast<std::uint8_t>(query.integer(1));
        geometry.piece = static_cast<std::uint32_t>(query.integer(2));
        if (!visitor(query.integer(0), std::move(geometry))) break;
    }
    if (query.failed()) return m_database->error();
    return {Done{}, issues};
}

std::vector<TexturedRing> ExactReader::textures(std::int64_t fid, int lod, std::uint32_t piece)
{
    std::vector<TexturedRing> rings;
    if (!m_hasTextures) return rings;
    Statement query = m_database->prepare("SELECT ring, texture, uv FROM texture_coordinates "
                                          "WHERE fid = ? AND lod = ? AND piece = ? ORDER BY ring");
    query.bind(1, fid);
    query.bind(2, lod);
    query.bind(3, static_cast<std::int64_t>(piece));
    while (query.next()) {
        TexturedRing &ring = rings.emplace_back();
        ring.ring = static_cast<std::uint32_t>(query.integer(0));
        ring.texture = query.integer(1);
        const std::span<const std::uint8_t> blob = query.blob(2);
        ring.uv.resize(blob.size() / sizeof(float));
        std::memcpy(ring.uv.data(), blob.data(), ring.uv.size() * sizeof(float));
    }
    return rings;
}

std::optional<TextureImage> ExactReader::texture(std::int64_t id)
{
    if (!m_hasTextures) return std::nullopt;
    Statement query = m_database->prepare("SELECT source, image FROM textures WHERE id = ?");
    query.bind(1, id);
    if (!query.next()) return std::nullopt;
    return TextureImage{static_cast<std::int32_t>(query.integer(0)), query.string(1)};
}

void ExactReader::eachTexture(const std::function<bool(const TextureImage &)> &look)
{
    if (!m_hasTextures) return;
    Statement query = m_database->prepare("SELECT source, image FROM textures");
    while (query.next())
        if (!look({static_cast<std::int32_t>(query.integer(0)), query.string(1)})) return;
}

} // namespace machi::core
