#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace machi::core::citygml {

/// Keeps copies of text in place until clear(): what has to be decoded, or outlives a moving window.
class TextStore
{
public:
    std::string_view keep(std::string_view text)
    {
        char *place = reserve(text.size());
        std::memcpy(place, text.data(), text.size());
        return {place, text.size()};
    }
    /// Room for `size` bytes; what is not used can be given back by `shrink`.
    char *reserve(std::size_t size)
    {
        if (m_blocks.empty() || m_used + size > m_room) {
            m_room = size > blockSize ? size : blockSize;
            m_blocks.push_back(std::make_unique_for_overwrite<char[]>(m_room));
            m_total += m_room;
            m_used = 0;
        }
        char *place = m_blocks.back().get() + m_used;
        m_used += size;
        return place;
    }
    void shrink(std::size_t unused) { m_used -= unused; }
    std::size_t bytes() const { return m_total; }
    void clear()
    {
        if (m_blocks.size() == 1 && m_room == blockSize) {
            m_used = 0;
            return;
        }
        m_blocks.clear();
        m_used = m_room = m_total = 0;
    }

private:
    static constexpr std::size_t blockSize = 64 << 10;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::size_t m_used = 0;
    std::size_t m_room = 0;
    std::size_t m_total = 0;
};

} // namespace machi::core::citygml
