#include "core/scene/sceneatlas.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QImageReader>

#include <algorithm>
#include <cmath>
#include <vector>

namespace machi::core {

namespace {

/// Coordinates that repeat a texture more often than this are taken for a mistake.
constexpr double mostRepeats = 8;
/// A quarter lost between the parts is usual.
constexpr double usableArea = 0.75 * SceneAtlas::maxSide * SceneAtlas::maxSide;

/// Part of a picture in its own pixels, repeated beyond its sides, scaled; with a rim around.
QImage cutOut(const QImage &image, double lowU, double lowV, double highU, double highV, QSize size)
{
    const double width = image.width();
    const double height = image.height();
    const int left = static_cast<int>(std::floor(lowU * width));
    const int top = static_cast<int>(std::floor((1 - highV) * height));
    const int right = std::max(static_cast<int>(std::ceil(highU * width)), left + 1);
    const int bottom = std::max(static_cast<int>(std::ceil((1 - lowV) * height)), top + 1);
    QImage part;
    if (left >= 0 && top >= 0 && right <= image.width() && bottom <= image.height()) {
        part = image.copy(left, top, right - left, bottom - top);
    } else {
        part = QImage(right - left, bottom - top, QImage::Format_ARGB32);
        const auto wrap = [](int value, int count) { return ((value % count) + count) % count; };
        for (int y = top; y < bottom; ++y) {
            const auto *from = reinterpret_cast<const QRgb *>(image.constScanLine(wrap(y, image.height())));
            auto *to = reinterpret_cast<QRgb *>(part.scanLine(y - top));
            for (int x = left; x < right; ++x)
                to[x - left] = from[wrap(x, image.width())];
        }
    }
    return part.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_ARGB32);
}

void paste(QImage &atlas, const QImage &part, QPoint place)
{
    for (int y = -SceneAtlas::rim; y < part.height() + SceneAtlas::rim; ++y) {
        const auto *from =
            reinterpret_cast<const QRgb *>(part.constScanLine(std::clamp(y, 0, part.height() - 1)));
        auto *to = reinterpret_cast<QRgb *>(atlas.scanLine(place.y() + y)) + place.x();
        for (int x = -SceneAtlas::rim; x < part.width() + SceneAtlas::rim; ++x)
            to[x] = from[std::clamp(x, 0, part.width() - 1)];
    }
}

} // namespace

QSize SceneAtlas::sizeOf(std::uint32_t texture)
{
    const auto [found, isNew] = m_sizes.try_emplace(texture);
    if (!isNew) return found->second;
    QByteArray bytes = m_read(texture);
    if (bytes.isEmpty()) {
        m_missing.insert(texture);
        return {};
    }
    QBuffer buffer(&bytes);
    const QSize size = QImageReader(&buffer).size();
    if (size.isValid() && !size.isEmpty() && size.width() <= 32768 && size.height() <= 32768)
        found->second = size;
    else
        m_unreadable.insert(texture);
    return found->second;
}

SceneAtlas::Parts SceneAtlas::partsOf(const SceneChunk &chunk)
{
    Parts parts;
    for (std::size_t index = 0; index < chunk.textures.size(); ++index) {
        const std::uint32_t texture = chunk.textures[index];
        const SceneVertex &vertex = chunk.vertices[index];
        if (texture == 0 || !std::isfinite(vertex.u) || !std::isfinite(vertex.v)) continue;
        const Part fresh{double{vertex.u}, double{vertex.v}, double{vertex.u}, double{vertex.v}, {}, {}, {}};
        Part &part = parts.try_emplace(texture, fresh).first->second;
        part.lowU = std::min(part.lowU, double{vertex.u});
        part.highU = std::max(part.highU, double{vertex.u});
        part.lowV = std::min(part.lowV, double{vertex.v});
        part.highV = std::max(part.highV, double{vertex.v});
    }
    for (auto one = parts.begin(); one != parts.end();) {
        Part &part = one->second;
        const QSize size = sizeOf(one->first);
        if (size.isEmpty()) {
            one = parts.erase(one);
            continue;
        }
        if (part.highU - part.lowU > mostRepeats || part.highV - part.lowV > mostRepeats ||
            std::abs(part.lowU) > 1e4 || std::abs(part.lowV) > 1e4) {
            part.lowU = part.lowV = 0;
            part.highU = part.highV = 1;
        }
        // Half a pixel of rounding must not leave the part.
        part.pixels = {std::max(1, static_cast<int>(std::ceil((part.highU - part.lowU) * size.width()))),
                       std::max(1, static_cast<int>(std::ceil((part.highV - part.lowV) * size.height())))};
        ++one;
    }
    return parts;
}

double SceneAtlas::wantedScale(const Parts &parts)
{
    double area = 0;
    int longest = 0;
    for (const auto &[texture, part] : parts) {
        area += double(part.pixels.width()) * part.pixels.height();
        longest = std::max({longest, part.pixels.width(), part.pixels.height()});
    }
    const double room = std::max(usableArea - static_cast<double>(parts.size()) * 200, usableArea / 8);
    double scale = area > room ? std::sqrt(room / area) : 1.0;
    if (longest * scale > maxSide - 2 * rim) scale = (maxSide - 2.0 * rim) / longest;
    return scale;
}

double SceneAtlas::scaleFor(const SceneChunk &chunk)
{
    return wantedScale(partsOf(chunk));
}

// Shelves: the parts in rows, the highest first. Gives the picture's size, or nothing if it does not fit.
std::optional<QSize> SceneAtlas::arrange(Parts &parts, double scale)
{
    std::vector<Part *> order;
    double area = 0;
    int widest = 0;
    for (auto &[texture, part] : parts) {
        part.scaled = {std::max(1, static_cast<int>(part.pixels.width() * scale)),
                       std::max(1, static_cast<int>(part.pixels.height() * scale))};
        area += double(part.scaled.width() + 2 * rim) * (part.scaled.height() + 2 * rim);
        widest = std::max(widest, part.scaled.width() + 2 * rim);
        order.push_back(&part);
    }
    std::sort(order.begin(), order.end(),
              [](const Part *a, const Part *b) { return a->scaled.height() > b->scaled.height(); });
    int width = 64;
    while (width < maxSide && (width < widest || double(width) * width < area))
        width *= 2;
    int x = 0;
    int y = 0;
    int shelf = 0;
    for (Part *part : order) {
        const QSize outer(part->scaled.width() + 2 * rim, part->scaled.height() + 2 * rim);
        if (x + outer.width() > width) {
            x = 0;
            y += shelf;
            shelf = 0;
        }
        if (outer.width() > width || y + outer.height() > maxSide) return std::nullopt;
        part->place = {x + rim, y + rim};
        x += outer.width();
        shelf = std::max(shelf, outer.height());
    }
    int height = 64;
    while (height < y + shelf)
        height *= 2;
    return QSize(width, height);
}

std::optional<SceneAtlas::Picture> SceneAtlas::pack(SceneChunk &chunk)
{
    Parts parts = partsOf(chunk);
    Picture picture;
    std::optional<QSize> size;
    if (!parts.empty()) {
        picture.scale = wantedScale(parts);
        while (!(size = arrange(parts, picture.scale)) && picture.scale > 1e-3)
            picture.scale *= 0.85;
    }
    if (size) {
        QImage atlas(*size, QImage::Format_ARGB32);
        atlas.fill(qRgb(160, 160, 160));
        bool isOpaque = true;
        for (auto one = parts.begin(); one != parts.end();) {
            const QImage image = QImage::fromData(m_read(one->first)).convertToFormat(QImage::Format_ARGB32);
            if (image.isNull()) {
                m_unreadable.insert(one->first);
                m_sizes[one->first] = {};
                one = parts.erase(one);
                continue;
            }
            const Part &part = one->second;
            const QImage cut = cutOut(image, part.lowU, part.lowV, part.highU, part.highV, part.scaled);
            paste(atlas, cut, part.place);
            ++one;
        }
        for (int y = 0; isOpaque && y < atlas.height(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(atlas.constScanLine(y));
            isOpaque =
                std::all_of(line, line + atlas.width(), [](QRgb pixel) { return qAlpha(pixel) == 255; });
        }
        QBuffer buffer(&picture.file);
        buffer.open(QIODevice::WriteOnly);
        if (isOpaque)
            atlas.convertToFormat(QImage::Format_RGB32).save(&buffer, "JPG", 88);
        else
            atlas.save(&buffer, "PNG");
        picture.size = *size;
    }
    for (std::size_t index = 0; index < chunk.vertices.size(); ++index) {
        SceneVertex &vertex = chunk.vertices[index];
        const std::uint32_t texture = index < chunk.textures.size() ? chunk.textures[index] : 0;
        const auto found = texture == 0 ? parts.end() : parts.find(texture);
        if (!size || found == parts.end() || !std::isfinite(vertex.u) || !std::isfinite(vertex.v)) {
            vertex.u = vertex.v = -1;
            continue;
        }
        const Part &part = found->second;
        const auto within = [](double value, double low, double high) {
            return high > low ? std::clamp((value - low) / (high - low), 0.0, 1.0) : 0.5;
        };
        const double u = within(double{vertex.u}, part.lowU, part.highU);
        const double v = 1 - within(double{vertex.v}, part.lowV, part.highV);
        vertex.u = static_cast<float>((part.place.x() + u * part.scaled.width()) / size->width());
        vertex.v = static_cast<float>((part.place.y() + v * part.scaled.height()) / size->height());
    }
    if (!size || parts.empty()) return std::nullopt;
    return picture;
}

Issue SceneAtlas::missing(std::size_t count)
{
    Issue issue = makeIssue(
        Severity::Warning, QStringLiteral("scene.texture-missing"),
        QCoreApplication::translate("SceneAtlas", "Texture pictures are missing: surfaces stay plain"));
    issue.count = static_cast<qint64>(count);
    return issue;
}

Issues SceneAtlas::issues() const
{
    Issues issues;
    if (!m_missing.empty()) issues.append(missing(m_missing.size()));
    if (!m_unreadable.empty()) {
        Issue issue = makeIssue(Severity::Warning, QStringLiteral("scene.texture-unreadable"),
                                QCoreApplication::translate(
                                    "SceneAtlas", "Texture pictures cannot be read: surfaces stay plain"));
        issue.count = static_cast<qint64>(m_unreadable.size());
        issues.append(issue);
    }
    return issues;
}

} // namespace machi::core
