#pragma once

#include "core/io/source.h"

#include <cstddef>
#include <memory>

namespace machi::core::citygml {

/// The part of a stream that is in memory: a buffer that moves forward over it. One thread.
class TextWindow
{
public:
    /// Holds up to `limit` bytes and the chunk after them.
    TextWindow(ByteStream &stream, std::size_t chunk, std::size_t limit);

    const char *begin() const { return m_buffer.get(); }
    const char *end() const { return m_buffer.get() + m_size; }

    /// Forgets what is before `keep` (a place in the window) and reads up to a chunk more; every pointer into
    /// the window is void afterwards, `keep` is at begin(). False at the stream's end, at an error, or when
    /// full.
    bool advance(const char *keep);
    /// Reads what is left and forgets it: an archive compares its checksum only at the end.
    void drain();
    bool atEnd() const { return m_atEnd; }
    bool failed() const { return m_failed; }

private:
    ByteStream &m_stream;
    std::size_t m_chunk;
    std::size_t m_limit;
    std::size_t m_capacity = 0;
    std::size_t m_size = 0;
    std::unique_ptr<char[]> m_buffer;
    bool m_atEnd = false;
    bool m_failed = false;
};

} // namespace machi::core::citygml
