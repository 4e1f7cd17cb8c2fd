#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace machi::core {

/// One thread that does jobs in the order they come, while the caller goes on. Bounded by the bytes its jobs
/// hold: a caller who is faster waits. Jobs must not throw.
class GeometryQueue
{
public:
    using Job = std::function<void()>;

    explicit GeometryQueue(std::size_t maxBytes);
    ~GeometryQueue(); ///< does what is left first
    GeometryQueue(const GeometryQueue &) = delete;
    GeometryQueue &operator=(const GeometryQueue &) = delete;

    void push(std::size_t bytes, Job job);
    /// Waits until every job is done.
    void drain();

private:
    void work();

    struct Item
    {
        std::size_t bytes;
        Job job;
    };
    const std::size_t m_maxBytes;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Item> m_items;
    std::size_t m_bytes = 0; ///< waiting and under way
    bool m_busy = false;
    bool m_ends = false;
    std::thread m_thread;
};

} // namespace machi::core
