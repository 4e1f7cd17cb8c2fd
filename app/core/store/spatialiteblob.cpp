#include "core/store/spatialiteblob.h"

#include <cmath>

namespace machi::core {

namespace {

constexpr std::uint8_t blobStart = 0x00;
constexpr std::uint8_t littleEndian = 0x01;
constexpr std::uint8_t mbrEnd = 0x7c;
constexpr std::uint8_t entityStart = 0x69;
constexpr std::uint8_t blobEnd = 0xfe;

enum GeometryClass : std::int32_t {
    Point = 1,
    LineString,
    Polygon,
    MultiPoint,
    MultiLineString,
    MultiPolygon
};

class BlobWriter
{
public:
    BlobWriter(const Shape &shape, Bytes &out) : m_shape(shape), m_out(out) {}

    void body()
    {
        const std::size_t lines = m_shape.rings.empty() ? 1 : m_shape.rings.size();
        switch (m_shape.type) {
        case ShapeType::None:
            break;
        case ShapeType::Point:
            m_out.put<std::int32_t>(Point);
            vertices(0, 1);
            break;
        case ShapeType::MultiPoint: {
            const std::size_t count = m_shape.vertexCount();
            collection(MultiPoint, count);
            for (std::size_t index = 0; index < count; ++index) {
                entity(Point);
                vertices(index, index + 1);
            }
            break;
        }
        case ShapeType::LineString:
        case ShapeType::MultiLineString:
            collection(MultiLineString, lines);
            for (std::size_t index = 0; index < lines; ++index) {
                entity(LineString);
                ring(index);
            }
            break;
        case ShapeType::Polygon:
        case ShapeType::MultiPolygon: {
            const std::size_t polygons = m_shape.parts.empty() ? 1 : m_shape.parts.size();
            collection(MultiPolygon, polygons);
            for (std::size_t index = 0; index < polygons; ++index) {
                const std::size_t from = m_shape.parts.empty() ? 0 : m_shape.parts[index];
                const std::size_t to = index + 1 < m_shape.parts.size() ? m_shape.parts[index + 1] : lines;
                entity(Polygon);
                m_out.put(static_cast<std::int32_t>(to - from));
                for (std::size_t number = from; number < to; ++number)
                    ring(number);
            }
            break;
        }
        }
    }

private:
    void collection(GeometryClass type, std::size_t count)
    {
        m_out.put<std::int32_t>(type);
        m_out.put(static_cast<std::int32_t>(count));
    }
    void entity(GeometryClass type)
    {
        m_out.put(entityStart);
        m_out.put<std::int32_t>(type);
    }
    void ring(std::size_t index)
    {
        const std::size_t from = m_shape.rings.empty() ? 0 : m_shape.rings[index];
        const std::size_t to =
            index + 1 < m_shape.rings.size() ? m_shape.rings[index + 1] : m_shape.vertexCount();
        m_out.put(static_cast<std::int32_t>(to - from));
        vertices(from, to);
    }
    void vertices(std::size_t from, std::size_t to)
    {
        const std::size_t step = static_cast<std::size_t>(m_shape.dimension());
        const double *at = m_shape.coordinates.data() + from * step;
        if (step == 2) return m_out.raw(at, (to - from) * 2 * sizeof(double));
        for (std::size_t index = from; index < to; ++index, at += step)
            m_out.raw(at, 2 * sizeof(double));
    }

    const Shape &m_shape;
    ByteWriter m_out;
};

} // namespace

bool toSpatialiteBlob(const Shape &shape, int srid, Bytes &out)
{
    out.clear();
    if (shape.isEmpty()) return false;
    for (double value : shape.coordinates)
        if (!std::isfinite(value)) return false;
    const Extent extent = shape.extent();
    ByteWriter head(out);
    head.put(blobStart);
    head.put(littleEndian);
    head.put<std::int32_t>(srid);
    head.put(extent.west);
    head.put(extent.south);
    head.put(extent.east);
    head.put(extent.north);
    head.put(mbrEnd);
    BlobWriter(shape, out).body();
    head.put(blobEnd);
    return true;
}

} // namespace machi::core
