#pragma once

#include "core/scene/scenechunk.h"
#include "core/task/issue.h"

#include <QByteArray>
#include <QPoint>
#include <QSize>

#include <functional>
#include <map>
#include <optional>
#include <set>

namespace machi::core {

/// Packs the textures of a tile into one picture. Of each texture only the part that the tile shows is taken,
/// repeated where the coordinates leave 0 to 1; parts keep a rim of their own border's colour, so that
/// smaller mipmap levels do not bleed into each other. What does not fit is scaled down as a whole. A texture
/// that is missing or unreadable leaves its surfaces plain and is told once. Holds the bytes of a few files;
/// one thread.
class SceneAtlas
{
public:
    static constexpr int maxSide = 2048; ///< pixels
    static constexpr int rim = 4;

    /// The file behind a texture's number; empty = there is none.
    using Read = std::function<QByteArray(std::uint32_t texture)>;
    explicit SceneAtlas(Read read) : m_read(std::move(read)) {}

    struct Picture
    {
        QByteArray file; ///< JPEG, or PNG where something is transparent
        QSize size;
        double scale = 1; ///< of the sources' pixels
    };
    /// Turns u and v of the chunk, which are the sources' own (v upwards), into those of the picture (v
    /// downwards). Nothing where the chunk shows no texture; then u and v are -1 throughout.
    std::optional<Picture> pack(SceneChunk &chunk);
    /// By how much `pack` would have to scale down: 1 = not at all. Reads the files' heads only once.
    double scaleFor(const SceneChunk &chunk);

    /// `scene.texture-missing`, `scene.texture-unreadable`, each with a count.
    Issues issues() const;
    static Issue missing(std::size_t count);

private:
    struct Part
    {
        double lowU, lowV, highU, highV;
        QSize pixels; ///< at scale 1
        QSize scaled;
        QPoint place;
    };
    using Parts = std::map<std::uint32_t, Part>;
    Parts partsOf(const SceneChunk &chunk);
    QSize sizeOf(std::uint32_t texture);
    static double wantedScale(const Parts &parts);
    static std::optional<QSize> arrange(Parts &parts, double scale);

    Read m_read;
    std::map<std::uint32_t, QSize> m_sizes; ///< empty size = cannot be used
    std::set<std::uint32_t> m_missing, m_unreadable;
};

} // namespace machi::core
