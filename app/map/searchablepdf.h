#pragma once

#include <QByteArray>
#include <QString>

namespace machi::map {

/// Mends what Qt tells of the letters of a PDF that it wrote: of several characters with one glyph it names
/// the first, so that 水 is found as the radical ⽔ only. Changes the tables from glyphs to characters in
/// place, no byte moves. A file that cannot be read or written stays as it is.
void makeSearchable(const QString &pdf);
/// The same for the bytes of a file.
QByteArray searchable(QByteArray pdf);

} // namespace machi::map
