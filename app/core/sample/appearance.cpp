#include "core/sample/appearance.h"

#include <algorithm>

namespace machi::core::sample {

namespace {
constexpr std::string_view files[] = {"house_wall.jpg", "office_wall.jpg", "tiled_roof.jpg", "flat_roof.jpg"};
}

void Appearance::add(const Face &face, const std::string &polygon, const std::string &ring)
{
    if (face.picture == Picture::None) return;
    std::string &text = m_targets[std::size_t(face.picture)];
    text += "<app:target uri=\"#" + polygon + "\">\n<app:TexCoordList>\n";
    for (std::size_t i = 0; i < face.texture.size(); ++i) {
        text += "<app:textureCoordinates ring=\"#" + ring + (i == 0 ? "" : "_" + std::to_string(i)) + "\">";
        const auto &points = face.texture[i];
        for (std::size_t p = 0; p <= points.size(); ++p) {
            const TexturePoint point = points[p % points.size()];
            if (p > 0) text += ' ';
            append(text, {point.u, 4, true});
            text += ' ';
            append(text, {point.v, 4, true});
        }
        text += "</app:textureCoordinates>\n";
    }
    text += "</app:TexCoordList>\n</app:target>\n";
}

bool Appearance::isEmpty() const
{
    return std::all_of(m_targets.begin(), m_targets.end(),
                       [](const std::string &each) { return each.empty(); });
}

void Appearance::write(TextFile &text, const std::string &folder) const
{
    text << "<app:appearanceMember>\n<app:Appearance>\n<app:theme>rgbTexture</app:theme>\n";
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        if (m_targets[i].empty()) continue;
        text << "<app:surfaceDataMember>\n<app:ParameterizedTexture>\n<app:imageURI>" << folder << '/'
             << files[i] << "</app:imageURI>\n<app:mimeType>image/jpg</app:mimeType>\n"
             << m_targets[i] << "</app:ParameterizedTexture>\n</app:surfaceDataMember>\n";
    }
    text << "</app:Appearance>\n</app:appearanceMember>\n";
}

} // namespace machi::core::sample
