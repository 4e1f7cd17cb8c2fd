#pragma once

#include "core/task/issue.h"

#include <QFile>
#include <QString>

#include <cstdint>
#include <list>
#include <map>
#include <vector>

namespace machi::core {

/// A grid of numbers without a border, kept in blocks of which a bounded part is in memory and the rest in a
/// file that goes away with it. What was never set is NaN. One thread.
class GridBlocks
{
public:
    static constexpr std::int32_t side = 256; ///< of a block, cells
    using Block = std::vector<float>;         ///< row by row, side × side

    /// `maxBlocks` of 256 KB each stay in memory.
    GridBlocks(const QString &path, std::size_t maxBlocks);
    ~GridBlocks();
    GridBlocks(const GridBlocks &) = delete;
    GridBlocks &operator=(const GridBlocks &) = delete;

    /// The block for writing, until the next call; nullptr on an error (see `error`).
    float *block(std::int32_t blockRow, std::int32_t blockColumn);
    /// For reading; nullptr also where nothing was ever set.
    const float *find(std::int32_t blockRow, std::int32_t blockColumn);

    bool isEmpty() const { return m_places.empty(); }
    /// First and last row and column of blocks.
    std::int32_t firstRow() const { return m_firstRow; }
    std::int32_t lastRow() const { return m_lastRow; }
    std::int32_t firstColumn() const { return m_firstColumn; }
    std::int32_t lastColumn() const { return m_lastColumn; }
    Issue error() const { return m_error; }

private:
    using Key = std::pair<std::int32_t, std::int32_t>;
    struct Place
    {
        qint64 slot;
        bool isWritten = false; ///< to the file
        std::list<std::pair<Key, Block>>::iterator loaded;
        bool isLoaded = false;
    };
    Place *load(Place &place, const Key &key);
    bool makeRoom();

    QFile m_file;
    const std::size_t m_maxBlocks;
    std::map<Key, Place> m_places;
    std::list<std::pair<Key, Block>> m_loaded; ///< last used first
    std::int32_t m_firstRow = 0, m_lastRow = 0, m_firstColumn = 0, m_lastColumn = 0;
    Issue m_error;
};

} // namespace machi::core
