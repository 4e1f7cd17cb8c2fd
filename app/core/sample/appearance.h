#pragma once

#include "core/sample/buildingfaces.h"

#include <array>
#include <string>

namespace machi::core::sample {

/// Gathers which ring shows which part of which picture, for one file: the appearance comes after the
/// objects.
class Appearance
{
public:
    /// `polygon` and `ring` are gml:ids; further rings have `_1`, `_2` … behind the ring's.
    void add(const Face &face, const std::string &polygon, const std::string &ring);
    bool isEmpty() const;
    /// Writes the appearance member, pictures in `folder` beside the file.
    void write(TextFile &text, const std::string &folder) const;

private:
    std::array<std::string, 4> m_targets;
};

/// Draws the pictures into a folder: windows, shop fronts, roof tiles. Always the same.
void writePictures(Output &output, const QString &folder);

} // namespace machi::core::sample
