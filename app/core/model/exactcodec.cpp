#include "core/model/exactcodec.h"

#include <array>
#include <string_view>

namespace machi::core {

namespace {

constexpr std::uint8_t codecVersion = 1;
constexpr std::size_t uuidLength = 36;
constexpr std::size_t uuidBytes = 16;
/// More vertices than this from one blob of a hundredth the size is no honest geometry.
constexpr std::uint64_t maxVertices = 1u << 28;

enum IdTag : std::uint8_t { NoId, SameId, TextId, UuidId };

int hexValue(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

/// Lower-case UUIDs only: anything else must come back letter by letter.
bool parseUuid(std::string_view text, std::array<std::uint8_t, uuidBytes> &bytes)
{
    std::size_t at = 0;
    for (std::size_t index = 0; index < uuidLength; ++index) {
        if (index == 8 || index == 13 || index == 18 || index == 23) {
            if (text[index] != '-') return false;
            continue;
        }
        const int value = hexValue(text[index]);
        if (value < 0) return false;
        if (at % 2 == 0)
            bytes[at / 2] = static_cast<std::uint8_t>(value << 4);
        else
            bytes[at / 2] = static_cast<std::uint8_t>(bytes[at / 2] | value);
        ++at;
    }
    return true;
}

class IdWriter
{
public:
    explicit IdWriter(ByteWriter &out) : m_out(out) {}
    void write(std::string_view id)
    {
        if (id.empty()) return m_out.put<std::uint8_t>(NoId);
        if (id == m_last) return m_out.put<std::uint8_t>(SameId);
        m_last = id;
        std::array<std::uint8_t, uuidBytes> uuid;
        if (id.size() >= uuidLength && parseUuid(id.substr(id.size() - uuidLength), uuid)) {
            m_out.put<std::uint8_t>(UuidId);
            m_out.text(id.substr(0, id.size() - uuidLength));
            m_out.raw(uuid.data(), uuid.size());
        } else {
            m_out.put<std::uint8_t>(TextId);
            m_out.text(id);
        }
    }

private:
    ByteWriter &m_out;
    std::string_view m_last;
};

class IdReader
{
public:
    explicit IdReader(ByteReader &in) : m_in(in) {}
    std::string read()
    {
        switch (m_in.get<std::uint8_t>()) {
        case NoId:
            return {};
        case SameId:
            return m_last;
        case TextId:
            m_last = m_in.text();
            return m_last;
        case UuidId: {
            m_last = m_in.text();
            std::array<std::uint8_t, uuidBytes> uuid{};
            m_in.raw(uuid.data(), uuid.size());
            for (std::size_t index = 0; index < uuidBytes; ++index) {
                if (index == 4 || index == 6 || index == 8 || index == 10) m_last += '-';
                m_last += "0123456789abcdef"[uuid[index] >> 4];
                m_last += "0123456789abcdef"[uuid[index] & 15];
            }
            return m_last;
        }
        default:
            m_in.fail();
            return {};
        }
    }

private:
    ByteReader &m_in;
    std::string m_last;
};

std::uint64_t hashVertex(const double *vertex)
{
    std::uint64_t bits[3];
    std::memcpy(bits, vertex, sizeof bits);
    std::uint64_t hash = bits[0] * 0x9e3779b97f4a7c15u;
    hash = (hash ^ (hash >> 29) ^ bits[1]) * 0xbf58476d1ce4e5b9u;
    hash = (hash ^ (hash >> 31) ^ bits[2]) * 0x94d049bb133111ebu;
    return hash ^ (hash >> 32);
}

} // namespace

void ExactEncoder::growTable(std::size_t vertices)
{
    std::size_t size = 64;
    while (size < vertices * 2)
        size *= 2;
    if (m_slots.size() < size) {
        m_slots.assign(size, {});
        m_stamp = 0;
    }
    if (++m_stamp == 0) {
        m_slots.assign(m_slots.size(), {});
        m_stamp = 1;
    }
}

void ExactEncoder::writeIndices(const ExactGeometry &geometry, std::uint32_t first, std::uint32_t count)
{
    ByteWriter out(m_indices);
    const std::size_t mask = m_slots.size() - 1;
    for (std::uint32_t index = first; index < first + count; ++index) {
        const double *vertex = geometry.positions.data() + std::size_t{index} * 3;
        std::size_t slot = hashVertex(vertex) & mask;
        while (m_slots[slot].stamp == m_stamp &&
               std::memcmp(m_distinct.data() + std::size_t{m_slots[slot].vertex} * 3, vertex, 24) != 0)
            slot = (slot + 1) & mask;
        const auto next = static_cast<std::uint32_t>(m_distinct.size() / 3);
        if (m_slots[slot].stamp == m_stamp) {
            out.varint(next - m_slots[slot].vertex);
        } else {
            m_slots[slot] = {m_stamp, next};
            m_distinct.insert(m_distinct.end(), vertex, vertex + 3);
            out.varint(0);
        }
    }
}

void ExactEncoder::encode(const ExactGeometry &geometry, Bytes &out)
{
    out.clear();
    m_distinct.clear();
    m_indices.clear();
    growTable(geometry.positions.size() / 3);
    std::size_t rings = 0;
    for (const ExactGeometry::Surface &surface : geometry.surfaces) {
        rings += surface.ringCount;
        for (std::uint32_t ring = 0; ring < surface.ringCount; ++ring) {
            const ExactGeometry::Ring &source = geometry.rings[surface.firstRing + ring];
            writeIndices(geometry, source.first, source.count);
        }
    }
    for (const ExactGeometry::Line &line : geometry.lines)
        writeIndices(geometry, line.first, line.count);

    ByteWriter writer(out);
    writer.put(codecVersion);
    writer.varint(m_distinct.size() / 3);
    writer.varint(rings);
    writer.varint(geometry.surfaces.size());
    writer.varint(geometry.lines.size());
    writer.varint(geometry.parts.size());
    writer.raw(m_distinct.data(), m_distinct.size() * sizeof(double));
    for (const ExactGeometry::Surface &surface : geometry.surfaces)
        for (std::uint32_t ring = 0; ring < surface.ringCount; ++ring)
            writer.varint(geometry.rings[surface.firstRing + ring].count);
    IdWriter surfaceIds(writer);
    IdWriter semanticIds(writer);
    for (const ExactGeometry::Surface &surface : geometry.surfaces) {
        writer.varint(surface.ringCount);
        writer.put(static_cast<std::uint8_t>(surface.semantic));
        writer.varint(surface.part);
        surfaceIds.write(surface.id);
        semanticIds.write(surface.semanticId);
    }
    IdWriter lineIds(writer);
    for (const ExactGeometry::Line &line : geometry.lines) {
        writer.varint(line.count);
        lineIds.write(line.id);
    }
    IdWriter partIds(writer);
    for (const std::string &part : geometry.parts)
        partIds.write(part);
    writer.raw(m_indices.data(), m_indices.size());
}

bool decodeExact(std::span<const std::uint8_t> blob, ExactGeometry &geometry)
{
    geometry.positions.clear();
    geometry.rings.clear();
    geometry.surfaces.clear();
    geometry.lines.clear();
    geometry.parts.clear();

    ByteReader in(blob.data(), blob.size());
    if (in.get<std::uint8_t>() != codecVersion) return false;
    const std::size_t vertexCount = in.count(1);
    const std::size_t ringCount = in.count(1);
    const std::size_t surfaceCount = in.count(1);
    const std::size_t lineCount = in.count(1);
    const std::size_t partCount = in.count(1);
    if (!in.ok() || vertexCount > in.left() / 24) return false;
    std::vector<double> distinct(vertexCount * 3);
    in.raw(distinct.data(), distinct.size() * sizeof(double));

    std::uint64_t total = 0;
    const auto take = [&](std::uint64_t count) {
        const auto first = static_cast<std::uint32_t>(total);
        total += count;
        if (total > maxVertices) in.fail();
        return first;
    };
    geometry.rings.resize(ringCount);
    for (ExactGeometry::Ring &ring : geometry.rings) {
        const std::uint64_t count = in.varint();
        ring.first = take(count);
        ring.count = static_cast<std::uint32_t>(count);
    }
    geometry.surfaces.resize(surfaceCount);
    std::uint64_t usedRings = 0;
    IdReader surfaceIds(in);
    IdReader semanticIds(in);
    for (ExactGeometry::Surface &surface : geometry.surfaces) {
        const std::uint64_t count = in.varint();
        surface.firstRing = static_cast<std::uint32_t>(usedRings);
        surface.ringCount = static_cast<std::uint32_t>(count);
        usedRings += count;
        const auto semantic = in.get<std::uint8_t>();
        surface.semantic = semantic <= static_cast<std::uint8_t>(SemanticClass::Triangle)
                               ? static_cast<SemanticClass>(semantic)
                               : SemanticClass::Unknown;
        surface.part = static_cast<std::uint16_t>(in.varint());
        surface.id = surfaceIds.read();
        surface.semanticId = semanticIds.read();
        if (!in.ok() || usedRings > ringCount) return false;
    }
    geometry.lines.resize(lineCount);
    IdReader lineIds(in);
    for (ExactGeometry::Line &line : geometry.lines) {
        const std::uint64_t count = in.varint();
        line.first = take(count);
        line.count = static_cast<std::uint32_t>(count);
        line.id = lineIds.read();
    }
    geometry.parts.resize(partCount);
    IdReader partIds(in);
    for (std::string &part : geometry.parts)
        part = partIds.read();
    // Every index takes at least a byte, so a damaged count cannot ask for more memory than the blob
    // justifies.
    if (!in.ok() || usedRings != ringCount || total > in.left()) return false;

    geometry.positions.resize(total * 3);
    std::size_t next = 0;
    for (std::uint64_t index = 0; index < total; ++index) {
        const std::uint64_t back = in.varint();
        if (back > next || (back == 0 && next == vertexCount)) return false;
        const std::size_t vertex = back == 0 ? next++ : next - static_cast<std::size_t>(back);
        std::memcpy(geometry.positions.data() + index * 3, distinct.data() + vertex * 3, 24);
    }
    return in.ok();
}

} // namespace machi::core
