#pragma once

#include "core/sqlite/database.h"
#include "core/store/gridvalues.h"

#include <QFile>

#include <array>
#include <vector>

namespace machi::core {

/// What stands at the beginning of `grid-*.bin`; behind it `squares` floats a step, then an int32 a place.
/// Little-endian.
struct GridFileHeader
{
    std::array<char, 8> magic{}; ///< `MACHIGR1`; written last, so a torn file has none
    std::int64_t table = 0;      ///< bytes of the table, whose data set never changes
    std::uint64_t what = 0;      ///< of column and steps
    GridLattice lattice;
    std::int32_t squares = 0;
    std::int32_t steps = 0;
    std::int32_t hasSuppressed = 0;
    std::int32_t hasUnknown = 0;
};
static_assert(sizeof(GridFileHeader) == 80);

constexpr std::array<char, 8> gridMagic = {'M', 'A', 'C', 'H', 'I', 'G', 'R', '1'};
constexpr std::int64_t mostGridPlaces = 64 << 20; ///< 256 MB of numbers

QString gridFile(const QString &folder, const QString &column);
std::uint64_t gridStamp(const TimeAxis &axis, const QString &column);

/// Makes a `grid-*.bin` of a table in one pass over it. One thread.
class GridWriter
{
public:
    GridWriter(const QString &tablePath, const TimeAxis &axis, const QString &column);
    /// The file appears whole or not at all.
    Status write(const QString &path, Feedback &feedback);

private:
    struct Corner
    {
        double x, y;
    };
    Status read(QFile &file, Feedback &feedback);
    bool addSquare(std::span<const std::uint8_t> shape);
    bool flush(QFile &file);
    bool writePlaces(QFile &file);
    bool findLattice();
    bool findPlaces();

    QString m_tablePath;
    QStringList m_values;     ///< column of each step
    QStringList m_suppressed; ///< the same, empty where nothing is
    std::uint64_t m_what;
    GridFileHeader m_header;
    std::vector<Corner> m_corners; ///< south-west ones
    std::vector<std::int32_t> m_places;
    std::vector<std::vector<float>> m_waiting;
    std::int64_t m_written = 0; ///< squares
    std::int64_t m_total = 0;
};

} // namespace machi::core
