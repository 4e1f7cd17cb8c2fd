#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__) || defined(_M_X64)
#define MACHI_SSE2 1
#include <emmintrin.h>
#endif

// The few loops that see every byte of a file, sixteen bytes at a time where the processor can.
// Nothing reads at or beyond `end`.
namespace machi::core::citygml {

/// Blanks are what XML calls so, and every other control character, which XML does not allow.
inline bool isBlank(char c)
{
    return static_cast<unsigned char>(c) <= ' ';
}

inline const char *skipBlanks(const char *p, const char *end)
{
#ifdef MACHI_SSE2
    const __m128i space = _mm_set1_epi8(' ');
    for (; end - p >= 16; p += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p));
        const auto blank =
            static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_max_epu8(bytes, space), space)));
        if (blank != 0xffffU) return p + std::countr_one(blank);
    }
#endif
    while (p < end && isBlank(*p))
        ++p;
    return p;
}

/// The first of blank, `/`, `>`: where a tag's name ends.
inline const char *findNameEnd(const char *p, const char *end)
{
#ifdef MACHI_SSE2
    const __m128i space = _mm_set1_epi8(' ');
    const __m128i slash = _mm_set1_epi8('/');
    const __m128i greater = _mm_set1_epi8('>');
    for (; end - p >= 16; p += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p));
        const __m128i ends =
            _mm_or_si128(_mm_cmpeq_epi8(_mm_max_epu8(bytes, space), space),
                         _mm_or_si128(_mm_cmpeq_epi8(bytes, slash), _mm_cmpeq_epi8(bytes, greater)));
        const auto mask = static_cast<unsigned>(_mm_movemask_epi8(ends));
        if (mask) return p + std::countr_zero(mask);
    }
#endif
    while (p < end && !isBlank(*p) && *p != '/' && *p != '>')
        ++p;
    return p;
}

inline std::int64_t countNewlines(const char *p, const char *end)
{
    std::int64_t count = 0;
#ifdef MACHI_SSE2
    const __m128i newline = _mm_set1_epi8('\n');
    const __m128i zero = _mm_setzero_si128();
    __m128i total = zero;
    while (end - p >= 16) {
        __m128i lanes = zero; // each lane counts to 255 at most
        const char *stop = end - p >= 255 * 16 ? p + 255 * 16 : p + (end - p) / 16 * 16;
        for (; p < stop; p += 16)
            lanes = _mm_sub_epi8(
                lanes, _mm_cmpeq_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(p)), newline));
        total = _mm_add_epi64(total, _mm_sad_epu8(lanes, zero));
    }
    alignas(16) std::int64_t halves[2];
    _mm_store_si128(reinterpret_cast<__m128i *>(halves), total);
    count = halves[0] + halves[1];
#endif
    for (; p < end; ++p)
        count += *p == '\n';
    return count;
}

inline const char *findByte(const char *p, const char *end, char byte)
{
    return p < end ? static_cast<const char *>(std::memchr(p, byte, static_cast<std::size_t>(end - p)))
                   : nullptr;
}

inline bool isAscii(const char *p, const char *end)
{
    std::uint64_t bytes = 0;
    std::uint64_t seen = 0;
    for (; end - p >= 8; p += 8) {
        std::memcpy(&bytes, p, 8);
        seen |= bytes;
    }
    for (; p < end; ++p)
        seen |= static_cast<std::uint64_t>(static_cast<unsigned char>(*p));
    return !(seen & 0x8080808080808080U);
}

} // namespace machi::core::citygml
