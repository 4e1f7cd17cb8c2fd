#include "core/model/shape.h"

#include <cstring>

namespace machi::core {

namespace {

constexpr std::uint32_t isoZ = 1000;

enum WkbType : std::uint32_t {
    WkbPoint = 1,
    WkbLineString,
    WkbPolygon,
    WkbMultiPoint,
    WkbMultiLineString,
    WkbMultiPolygon
};

template <typename T> void put(std::vector<std::uint8_t> &out, T value)
{
    const std::size_t at = out.size();
    out.resize(at + sizeof value);
    std::memcpy(out.data() + at, &value, sizeof value);
}

// Both are stored little-endian, as every machine that this program is built for is.
class WkbWriter
{
public:
    WkbWriter(const Shape &shape, std::vector<std::uint8_t> &out) : m_shape(shape), m_out(out) {}

    void header(std::uint32_t type)
    {
        m_out.push_back(1);
        put(m_out, type + (m_shape.hasZ ? isoZ : 0));
    }
    void vertices(std::size_t from, std::size_t to)
    {
        const std::size_t dimension = static_cast<std::size_t>(m_shape.dimension());
        const std::size_t at = m_out.size();
        const std::size_t bytes = (to - from) * dimension * sizeof(double);
        m_out.resize(at + bytes);
        std::memcpy(m_out.data() + at, m_shape.coordinates.data() + from * dimension, bytes);
    }
    void count(std::size_t value) { put(m_out, static_cast<std::uint32_t>(value)); }

private:
    const Shape &m_shape;
    std::vector<std::uint8_t> &m_out;
};

struct Span
{
    std::size_t from;
    std::size_t to;
};

// `starts` leaves out the end; an empty list is one span over everything.
std::vector<Span> spans(const std::vector<std::uint32_t> &starts, std::size_t end)
{
    std::vector<Span> result;
    if (starts.empty()) {
        result.push_back({0, end});
        return result;
    }
    for (std::size_t index = 0; index < starts.size(); ++index)
        result.push_back({starts[index], index + 1 < starts.size() ? starts[index + 1] : end});
    return result;
}

class WkbReader
{
public:
    WkbReader(const std::uint8_t *data, std::size_t size) : m_data(data), m_size(size) {}

    bool read(Shape &shape)
    {
        std::uint32_t type = 0;
        if (!header(type, shape.hasZ)) return false;
        switch (type) {
        case WkbPoint:
            shape.type = ShapeType::Point;
            return vertices(shape, 1);
        case WkbLineString:
            shape.type = ShapeType::LineString;
            return line(shape);
        case WkbPolygon:
            shape.type = ShapeType::Polygon;
            return polygon(shape);
        case WkbMultiPoint:
            shape.type = ShapeType::MultiPoint;
            return collection(shape, WkbPoint);
        case WkbMultiLineString:
            shape.type = ShapeType::MultiLineString;
            return collection(shape, WkbLineString);
        case WkbMultiPolygon:
            shape.type = ShapeType::MultiPolygon;
            return collection(shape, WkbPolygon);
        default:
            return false;
        }
    }

private:
    template <typename T> bool get(T &value)
    {
        if (m_size - m_at < sizeof value) return false;
        std::memcpy(&value, m_data + m_at, sizeof value);
        m_at += sizeof value;
        return true;
    }
    bool header(std::uint32_t &type, bool &hasZ)
    {
        std::uint8_t order = 0;
        if (!get(order) || order != 1 || !get(type)) return false;
        hasZ = type / isoZ == 1;
        if (hasZ) type -= isoZ;
        return true;
    }
    bool vertices(Shape &shape, std::uint32_t count)
    {
        const std::size_t values = std::size_t{count} * static_cast<std::size_t>(shape.dimension());
        if ((m_size - m_at) / sizeof(double) < values) return false;
        const std::size_t at = shape.coordinates.size();
        shape.coordinates.resize(at + values);
        std::memcpy(shape.coordinates.data() + at, m_data + m_at, values * sizeof(double));
        m_at += values * sizeof(double);
        return true;
    }
    bool line(Shape &shape)
    {
        std::uint32_t count = 0;
        if (!get(count)) return false;
        shape.rings.push_back(static_cast<std::uint32_t>(shape.vertexCount()));
        return vertices(shape, count);
    }
    bool polygon(Shape &shape)
    {
        std::uint32_t count = 0;
        if (!get(count)) return false;
        shape.parts.push_back(static_cast<std::uint32_t>(shape.rings.size()));
        for (std::uint32_t ring = 0; ring < count; ++ring)
            if (!line(shape)) return false;
        return true;
    }
    bool collection(Shape &shape, std::uint32_t expected)
    {
        std::uint32_t count = 0;
        if (!get(count)) return false;
        for (std::uint32_t index = 0; index < count; ++index) {
            std::uint32_t type = 0;
            bool hasZ = false;
            if (!header(type, hasZ) || type != expected || hasZ != shape.hasZ) return false;
            const bool good = type == WkbPoint        ? vertices(shape, 1)
                              : type == WkbLineString ? line(shape)
                                                      : polygon(shape);
            if (!good) return false;
        }
        return true;
    }

    const std::uint8_t *m_data;
    std::size_t m_size;
    std::size_t m_at = 0;
};

} // namespace

Extent Shape::extent() const
{
    Extent extent;
    const std::size_t step = static_cast<std::size_t>(dimension());
    for (std::size_t index = 0; index + 1 < coordinates.size(); index += step)
        extent.include(coordinates[index], coordinates[index + 1]);
    return extent;
}

Shape Shape::point(double x, double y)
{
    Shape shape;
    shape.type = ShapeType::Point;
    shape.coordinates = {x, y};
    return shape;
}

std::vector<std::uint8_t> Shape::toWkb() const
{
    std::vector<std::uint8_t> out;
    if (isEmpty()) return out;
    WkbWriter writer(*this, out);
    const auto writeLines = [&](const std::vector<Span> &lines) {
        for (const Span &line : lines) {
            writer.count(line.to - line.from);
            writer.vertices(line.from, line.to);
        }
    };
    const std::vector<Span> lines = spans(rings, vertexCount());
    switch (type) {
    case ShapeType::None:
        break;
    case ShapeType::Point:
        writer.header(WkbPoint);
        writer.vertices(0, 1);
        break;
    case ShapeType::MultiPoint:
        writer.header(WkbMultiPoint);
        writer.count(vertexCount());
        for (std::size_t index = 0; index < vertexCount(); ++index) {
            writer.header(WkbPoint);
            writer.vertices(index, index + 1);
        }
        break;
    case ShapeType::LineString:
        writer.header(WkbLineString);
        writeLines({lines.front()});
        break;
    case ShapeType::MultiLineString:
        writer.header(WkbMultiLineString);
        writer.count(lines.size());
        for (const Span &line : lines) {
            writer.header(WkbLineString);
            writeLines({line});
        }
        break;
    case ShapeType::Polygon:
        writer.header(WkbPolygon);
        writer.count(lines.size());
        writeLines(lines);
        break;
    case ShapeType::MultiPolygon: {
        writer.header(WkbMultiPolygon);
        const std::vector<Span> polygons = spans(parts, lines.size());
        writer.count(polygons.size());
        for (const Span &polygon : polygons) {
            writer.header(WkbPolygon);
            writer.count(polygon.to - polygon.from);
            writeLines({lines.begin() + static_cast<std::ptrdiff_t>(polygon.from),
                        lines.begin() + static_cast<std::ptrdiff_t>(polygon.to)});
        }
        break;
    }
    }
    return out;
}

Shape Shape::fromWkb(const std::uint8_t *data, std::size_t size)
{
    Shape shape;
    if (!WkbReader(data, size).read(shape)) return {};
    return shape;
}

} // namespace machi::core
