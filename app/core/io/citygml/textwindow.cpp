#include "core/io/citygml/textwindow.h"

#include <algorithm>
#include <cstring>

namespace machi::core::citygml {

TextWindow::TextWindow(ByteStream &stream, std::size_t chunk, std::size_t limit)
    : m_stream(stream),
      m_chunk(std::max<std::size_t>(chunk, 1)),
      m_limit(limit + m_chunk),
      m_capacity(2 * m_chunk),
      m_buffer(std::make_unique_for_overwrite<char[]>(m_capacity))
{
}

bool TextWindow::advance(const char *keep)
{
    const auto dropped = static_cast<std::size_t>(keep - m_buffer.get());
    const std::size_t kept = m_size - dropped;
    const bool full = kept >= m_limit;
    const std::size_t wanted = kept + m_chunk;
    if (!full && wanted > m_capacity) {
        m_capacity = std::min(std::max(2 * m_capacity, wanted), m_limit + m_chunk);
        auto larger = std::make_unique_for_overwrite<char[]>(m_capacity);
        std::memcpy(larger.get(), keep, kept);
        m_buffer = std::move(larger);
    } else if (dropped > 0) {
        std::memmove(m_buffer.get(), keep, kept);
    }
    m_size = kept;
    if (full || m_atEnd) return false;
    const qint64 count = m_stream.read(m_buffer.get() + m_size, static_cast<qint64>(m_chunk));
    if (count <= 0) {
        m_atEnd = true;
        m_failed = count < 0;
        return false;
    }
    m_size += static_cast<std::size_t>(count);
    return true;
}

void TextWindow::drain()
{
    while (!m_atEnd) {
        m_size = 0;
        advance(m_buffer.get());
    }
}

} // namespace machi::core::citygml
