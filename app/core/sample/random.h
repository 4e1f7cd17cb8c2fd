#pragma once

#include <cstdint>

namespace machi::core::sample {

/// The finalizer of SplitMix64 (Steele, Lea and Flood 2014): spreads any number over 64 bits.
constexpr std::uint64_t scramble(std::uint64_t value)
{
    value += 0x9e3779b97f4a7c15ull;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ull;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebull;
    return value ^ (value >> 31);
}

/// A number that belongs to a place and a purpose, whatever else was drawn before.
constexpr std::uint64_t placeKey(std::uint64_t seed, std::int64_t a, std::int64_t b = 0, std::int64_t c = 0)
{
    std::uint64_t key = scramble(seed);
    key = scramble(key ^ std::uint64_t(a));
    key = scramble(key ^ std::uint64_t(b));
    return scramble(key ^ std::uint64_t(c));
}

/// SplitMix64. The same key gives the same draws everywhere: no std distribution, whose results differ
/// between libraries.
class Random
{
public:
    explicit Random(std::uint64_t key) : m_state(key) {}

    std::uint64_t next() { return scramble(m_state++); }
    /// 0 … count − 1
    int below(int count) { return int(((next() >> 32) * std::uint64_t(count)) >> 32); }
    /// first … last
    int between(int first, int last) { return first + below(last - first + 1); }
    bool chance(int percent) { return below(100) < percent; }
    /// 0 ≤ x < 1
    double unit() { return double(next() >> 11) * (1.0 / 9007199254740992.0); }
    double between(double low, double high) { return low + (high - low) * unit(); }

private:
    std::uint64_t m_state;
};

} // namespace machi::core::sample
