#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace machi::core {

static_assert(std::endian::native == std::endian::little,
              "The store's files are little-endian, written as they lie");

using Bytes = std::vector<std::uint8_t>;

/// Appends little-endian values to a buffer that is used again and again.
class ByteWriter
{
public:
    explicit ByteWriter(Bytes &out) : m_out(out) {}

    template <typename T> void put(T value) { raw(&value, sizeof value); }
    void raw(const void *data, std::size_t size)
    {
        if (size == 0) return;
        const std::size_t at = m_out.size();
        m_out.resize(at + size);
        std::memcpy(m_out.data() + at, data, size);
    }
    /// Seven bits a byte, lowest first.
    void varint(std::uint64_t value)
    {
        while (value >= 0x80) {
            m_out.push_back(static_cast<std::uint8_t>(value | 0x80));
            value >>= 7;
        }
        m_out.push_back(static_cast<std::uint8_t>(value));
    }
    void text(std::string_view value)
    {
        varint(value.size());
        raw(value.data(), value.size());
    }

private:
    Bytes &m_out;
};

/// Reads them back. Past the end everything is 0 and `ok()` is false: damaged data cannot lead anywhere.
class ByteReader
{
public:
    ByteReader(const void *data, std::size_t size)
        : m_at(static_cast<const std::uint8_t *>(data)), m_end(m_at + size)
    {
    }

    bool ok() const { return m_ok; }
    std::size_t left() const { return static_cast<std::size_t>(m_end - m_at); }
    template <typename T> T get()
    {
        T value{};
        raw(&value, sizeof value);
        return value;
    }
    bool raw(void *data, std::size_t size)
    {
        if (size > left()) return fail();
        if (size) std::memcpy(data, m_at, size);
        m_at += size;
        return true;
    }
    std::uint64_t varint()
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_at == m_end) break;
            const std::uint8_t byte = *m_at++;
            value |= std::uint64_t{byte & 0x7fu} << shift;
            if (!(byte & 0x80)) return value;
        }
        fail();
        return 0;
    }
    /// A count of things that take at least `size` bytes each; too many for what is left is a failure.
    std::size_t count(std::size_t size)
    {
        const std::uint64_t value = varint();
        if (value > left() / size) {
            fail();
            return 0;
        }
        return static_cast<std::size_t>(value);
    }
    std::string_view text()
    {
        const std::size_t size = count(1);
        const std::string_view value(reinterpret_cast<const char *>(m_at), size);
        m_at += size;
        return value;
    }
    bool fail()
    {
        m_ok = false;
        m_at = m_end;
        return false;
    }

private:
    const std::uint8_t *m_at;
    const std::uint8_t *m_end;
    bool m_ok = true;
};

} // namespace machi::core
