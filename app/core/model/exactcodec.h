#pragma once

#include "core/model/bytebuffer.h"
#include "core/model/exactgeometry.h"

#include <span>

namespace machi::core {

/// Exact geometry as one blob, nothing rounded. Version 1, little-endian, numbers as varints unless said:
///   u8 version; counts of distinct vertices, rings, surfaces, lines, parts
///   vertices   3 doubles each, in the order of first use
///   rings      number of vertices each
///   surfaces   number of rings, u8 semantic class, part, id, semantic id
///   lines      number of vertices, id
///   parts      id
///   indices    of every ring's vertices, then of every line's: 0 = the next new vertex, n = the n-th before
///   it id         0 none; 1 the same as the one before it in this list; 2 text; 3 text before a UUID, its 16
///   bytes
/// Ids of rings are left out: textures are joined to ring numbers at import. Rings are numbered as the
/// surfaces name them. One encoder per thread: it keeps its scratch memory.
class ExactEncoder
{
public:
    void encode(const ExactGeometry &geometry, Bytes &out);

private:
    void writeIndices(const ExactGeometry &geometry, std::uint32_t first, std::uint32_t count);
    void growTable(std::size_t vertices);

    struct Slot
    {
        std::uint32_t stamp = 0;
        std::uint32_t vertex = 0; ///< index into `m_distinct`
    };
    std::vector<Slot> m_slots;
    std::uint32_t m_stamp = 0;
    std::vector<double> m_distinct;
    Bytes m_indices;
};

/// False for a blob that is damaged or of an unknown version. `lod` and `piece` stand beside the blob.
bool decodeExact(std::span<const std::uint8_t> blob, ExactGeometry &geometry);

} // namespace machi::core
