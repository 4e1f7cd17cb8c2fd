#include "core/store/geometryqueue.h"

namespace machi::core {

GeometryQueue::GeometryQueue(std::size_t maxBytes) : m_maxBytes(maxBytes), m_thread([this] { work(); }) {}

GeometryQueue::~GeometryQueue()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void GeometryQueue::push(std::size_t bytes, Job job)
{
    {
        std::unique_lock lock(m_mutex);
        // One job larger than the bound may still pass, alone.
        m_changed.wait(lock, [&] { return m_bytes == 0 || m_bytes + bytes <= m_maxBytes; });
        m_bytes += bytes;
        m_items.push_back({bytes, std::move(job)});
        if (m_items.size() > 1) return; // the worker is awake
    }
    m_changed.notify_all();
}

void GeometryQueue::drain()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_items.empty() && !m_busy; });
}

void GeometryQueue::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [&] { return m_ends || !m_items.empty(); });
        if (m_items.empty()) return;
        Item item = std::move(m_items.front());
        m_items.pop_front();
        m_busy = true;
        lock.unlock();
        item.job();
        item.job = {};
        lock.lock();
        m_busy = false;
        m_bytes -= item.bytes;
        m_changed.notify_all();
    }
}

} // namespace machi::core
