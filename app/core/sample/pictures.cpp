#include "core/sample/appearance.h"
#include "core/sample/random.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QImageWriter>

#include <functional>

namespace machi::core::sample {

namespace {

constexpr int size = 256;

QRgb shade(QRgb colour, int by)
{
    const auto part = [by](int value) { return qBound(0, value + by, 255); };
    return qRgb(part(qRed(colour)), part(qGreen(colour)), part(qBlue(colour)));
}

// A little grain, the same for the same pixel; coarse, so that the picture packs well.
int grain(int x, int y, int strength)
{
    return int(placeKey(77, x / 4, y / 4) % std::uint64_t(2 * strength + 1)) - strength;
}

// 4 bays and 3 storeys of 3 m each.
QRgb houseWall(int x, int y)
{
    const QRgb wall = shade(qRgb(226, 214, 194), grain(x, y, 4));
    const int bay = x % 64;
    const int storey = (size - 1 - y) % 85;
    const bool window = bay >= 18 && bay < 46 && storey >= 30 && storey < 66;
    if (!window) return storey < 3 ? shade(wall, -30) : wall;
    const bool frame = bay < 20 || bay >= 44 || storey < 32 || storey >= 64 || (bay >= 31 && bay < 33);
    return frame ? qRgb(246, 246, 242) : shade(qRgb(104, 128, 146), (storey - 48) / 2);
}

// 8 bays of 3 m, 8 storeys of 3.7 m: bands of glass.
QRgb officeWall(int x, int y)
{
    const int bay = x % 32;
    const int storey = (size - 1 - y) % 32;
    if (storey < 10 || storey >= 27 || bay < 2) return shade(qRgb(178, 182, 186), grain(x, y, 3));
    return shade(qRgb(78, 104, 130), (storey - 18) * 2 + int(placeKey(78, x / 32, y / 32) % 13) - 6);
}

// Rows of grey tiles.
QRgb tiledRoof(int x, int y)
{
    const int row = y % 16;
    const int tile = (x + (y / 16 % 2) * 8) % 16;
    const int dark = row >= 13 ? -34 : tile < 2 ? -20 : 6 - (tile > 8 ? tile - 8 : 8 - tile);
    return shade(qRgb(92, 96, 104), dark + grain(x, y, 3));
}

// A concrete deck with its joints and a rim.
QRgb flatRoof(int x, int y)
{
    const bool rim = x < 6 || y < 6 || x >= size - 6 || y >= size - 6;
    const bool joint = x % 64 < 2 || y % 64 < 2;
    return shade(rim ? qRgb(206, 206, 202) : qRgb(168, 170, 166), (joint && !rim ? -18 : 0) + grain(x, y, 3));
}

void draw(Output &output, const QString &path, const std::function<QRgb(int, int)> &pixel)
{
    QImage image(size, size, QImage::Format_RGB32);
    for (int y = 0; y < size; ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size; ++x)
            line[x] = pixel(x, y);
    }
    QImageWriter writer(path, "jpg");
    writer.setQuality(72);
    if (!writer.write(image)) output.fail(cannotWrite(path, writer.errorString()));
}

} // namespace

void writePictures(Output &output, const QString &folder)
{
    const QString whole = output.path(Output::delivery() + u'/' + folder);
    QDir().mkpath(whole);
    draw(output, whole + QStringLiteral("/house_wall.jpg"), houseWall);
    draw(output, whole + QStringLiteral("/office_wall.jpg"), officeWall);
    draw(output, whole + QStringLiteral("/tiled_roof.jpg"), tiledRoof);
    draw(output, whole + QStringLiteral("/flat_roof.jpg"), flatRoof);
}

} // namespace machi::core::sample
