#pragma once

#include "core/io/citygml/flatrow.h"
#include "core/model/crs.h"
#include "core/model/feature.h"
#include "core/task/issue.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace machi::core::citygml {

/// Which data set a row belongs to.
struct TableKey
{
    QString kind;
    QString key;     ///< tells data sets of one kind apart
    QString variant; ///< the same in words
    Crs crs;
    HeightDatum height = HeightDatum::None;
    QString format; ///< `CityGML 2.0, i-UR 3.1`
};

/// One row, or one piece of the exact geometry of the row that comes next.
struct BatchRow
{
    int table = 0; ///< index among the file's tables
    bool isPiece = false;
    Feature feature; ///< without values and source
    FlatRow row;
    ExactGeometry piece;
    std::size_t bytes() const;
};

/// An object whose geometry stands elsewhere: it is read again once that is known.
struct DeferredObject
{
    struct Link
    {
        std::string href;
        bool isTemplate = false;
    };
    std::int64_t line = 0;
    std::vector<Link> links;
};

/// What one file has given since its last batch.
struct RowBatch
{
    std::vector<std::pair<int, FlatColumn>> columns; ///< new or changed ones, by the file's own numbers
    std::vector<TableKey> tables;                    ///< new ones
    std::vector<BatchRow> rows;
    std::vector<RingTexture> textures;
    std::vector<DeferredObject> deferred;
    Issues issues;
    std::size_t bytes = 0;
};

/// What waits in all queues of an import together. Any thread.
class WaitingBytes
{
public:
    void add(std::size_t bytes);
    void remove(std::size_t bytes);
    /// Waits until less than `limit` bytes wait, or nobody wants any more.
    void waitBelow(std::size_t limit);
    void stop();

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::size_t m_bytes = 0;
    bool m_stopped = false;
};

/// Hands batches from the thread that reads a file to the one that stores them, and holds the reader up when
/// more than `limit` bytes wait. `all` counts what waits here and elsewhere.
class BatchQueue
{
public:
    BatchQueue(std::size_t limit, WaitingBytes &all) : m_limit(limit), m_all(all) {}
    /// Waits for room. False when nobody wants any more.
    bool push(RowBatch &&batch);
    /// No more batches will come.
    void finish();
    /// Waits for a batch; none when the file is finished. `milliseconds` pass, then an empty batch comes.
    std::optional<RowBatch> pop(int milliseconds);
    /// The storing side gives up.
    void stop();

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<RowBatch> m_batches;
    std::size_t m_bytes = 0;
    std::size_t m_limit;
    WaitingBytes &m_all;
    bool m_finished = false;
    bool m_stopped = false;
};

} // namespace machi::core::citygml
