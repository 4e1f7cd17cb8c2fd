#include "core/io/raster/tiffheader.h"

#include <QDataStream>
#include <QFile>

#include <array>

namespace machi::core {

namespace {

constexpr quint64 mostTags = 4096;

// Bytes of a value of each type; 0 = unknown.
quint64 sizeOf(quint16 type)
{
    constexpr std::array<quint64, 19> sizes = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8};
    return type < sizes.size() ? sizes[type] : 0;
}

} // namespace

bool isTiffCutShort(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return false;
    const QByteArray order = file.read(2);
    if (order != "II" && order != "MM") return false;
    QDataStream in(&file);
    in.setByteOrder(order == "II" ? QDataStream::LittleEndian : QDataStream::BigEndian);
    quint16 version = 0;
    in >> version;
    const bool big = version == 43;
    if (!big && version != 42) return false;
    const auto word = [&] {
        quint32 narrow = 0;
        quint64 wide = 0;
        if (big)
            in >> wide;
        else
            in >> narrow;
        return big ? wide : narrow;
    };
    if (big) in.skipRawData(4);
    const quint64 directory = word();
    const auto size = static_cast<quint64>(file.size());
    if (in.status() != QDataStream::Ok || directory >= size) return true;
    file.seek(static_cast<qint64>(directory));
    quint16 few = 0;
    quint64 tags = 0;
    if (big) {
        in >> tags;
    } else {
        in >> few;
        tags = few;
    }
    for (quint64 i = 0; i < std::min(tags, mostTags); ++i) {
        quint16 tag = 0, type = 0;
        in >> tag >> type;
        const quint64 count = word(), at = word();
        if (in.status() != QDataStream::Ok) return true;
        const quint64 each = sizeOf(type);
        if (each == 0 || count <= (big ? 8u : 4u) / each) continue;
        if (at > size || count > (size - at) / each) return true;
    }
    return in.status() != QDataStream::Ok;
}

} // namespace machi::core
