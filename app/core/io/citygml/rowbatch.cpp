#include "core/io/citygml/rowbatch.h"

#include <chrono>

namespace machi::core::citygml {

namespace {

std::size_t sizeOf(const ExactGeometry &geometry)
{
    std::size_t bytes = sizeof geometry + geometry.positions.size() * sizeof(double);
    // Ids of their own are longer than a string holds in place.
    bytes += geometry.rings.size() * (sizeof(ExactGeometry::Ring) + 24);
    bytes += geometry.surfaces.size() * (sizeof(ExactGeometry::Surface) + 48);
    bytes += geometry.lines.size() * sizeof(ExactGeometry::Line) + geometry.parts.size() * 64;
    return bytes;
}

} // namespace

std::size_t BatchRow::bytes() const
{
    std::size_t bytes = sizeof *this + sizeOf(piece) + feature.shape.coordinates.size() * sizeof(double);
    for (const ExactGeometry &geometry : feature.exact)
        bytes += sizeOf(geometry);
    bytes += row.cells.size() * sizeof(FlatRow::Cell);
    for (const FlatRow::Cell &cell : row.cells)
        if (const auto *text = std::get_if<std::string>(&cell.value)) bytes += text->size();
    for (const auto &[name, text] : row.extras)
        bytes += name.size() + text.size() + 64;
    return bytes;
}

void WaitingBytes::add(std::size_t bytes)
{
    const std::lock_guard lock(m_mutex);
    m_bytes += bytes;
}

void WaitingBytes::remove(std::size_t bytes)
{
    const std::lock_guard lock(m_mutex);
    m_bytes -= bytes;
    m_changed.notify_all();
}

void WaitingBytes::waitBelow(std::size_t limit)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_stopped || m_bytes < limit; });
}

void WaitingBytes::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopped = true;
    m_changed.notify_all();
}

bool BatchQueue::push(RowBatch &&batch)
{
    std::unique_lock lock(m_mutex);
    // One batch always fits, however big, or a single large feature would wait for ever.
    m_changed.wait(lock, [&] { return m_stopped || m_batches.empty() || m_bytes + batch.bytes <= m_limit; });
    if (m_stopped) return false;
    m_bytes += batch.bytes;
    m_all.add(batch.bytes);
    m_batches.push_back(std::move(batch));
    m_changed.notify_all();
    return true;
}

void BatchQueue::finish()
{
    const std::lock_guard lock(m_mutex);
    m_finished = true;
    m_changed.notify_all();
}

std::optional<RowBatch> BatchQueue::pop(int milliseconds)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, std::chrono::milliseconds(milliseconds),
                       [&] { return !m_batches.empty() || m_finished; });
    if (m_batches.empty()) return m_finished ? std::nullopt : std::optional<RowBatch>(RowBatch());
    RowBatch batch = std::move(m_batches.front());
    m_batches.pop_front();
    m_bytes -= batch.bytes;
    m_all.remove(batch.bytes);
    m_changed.notify_all();
    return batch;
}

void BatchQueue::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopped = true;
    m_batches.clear();
    m_all.remove(m_bytes);
    m_bytes = 0;
    m_changed.notify_all();
}

} // namespace machi::core::citygml
