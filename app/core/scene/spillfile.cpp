#include "core/scene/spillfile.h"

#include "core/task/writeissue.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace machi::core {

namespace {
constexpr std::size_t bufferSize = 64 << 10;
} // namespace

SpillFile::SpillFile(const QString &path) : m_file(path) {}

SpillFile::~SpillFile()
{
    m_file.close();
    m_file.remove();
}

bool SpillFile::fail(int error)
{
    if (m_error.code.isEmpty())
        m_error = writeIssue(m_file.error() == QFileDevice::ResourceError ? ENOSPC
                             : error                                      ? error
                                                                          : EIO,
                             m_file.fileName());
    return false;
}

bool SpillFile::flush()
{
    errno = 0;
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::Unbuffered))
        return fail(errno);
    if (m_buffer.empty()) return true;
    const auto size = static_cast<qint64>(m_buffer.size());
    if (!m_file.seek(m_written) || m_file.write(m_buffer.data(), size) != size) return fail(errno);
    m_written += size;
    m_buffer.clear();
    return true;
}

qint64 SpillFile::append(const void *data, std::size_t size)
{
    if (!m_error.code.isEmpty()) return -1;
    if (m_buffer.size() + size > bufferSize && !flush()) return -1;
    if (m_buffer.capacity() == 0) m_buffer.reserve(bufferSize);
    const qint64 place = this->size();
    const char *bytes = static_cast<const char *>(data);
    m_buffer.insert(m_buffer.end(), bytes, bytes + size);
    return place;
}

bool SpillFile::read(qint64 place, void *data, std::size_t size)
{
    if (!m_buffer.empty() && !flush()) return false;
    const auto wanted = static_cast<qint64>(size);
    if (place < 0 || place + wanted > m_written) return fail(EIO);
    if (wanted > static_cast<qint64>(bufferSize))
        return (m_file.seek(place) && m_file.read(static_cast<char *>(data), wanted) == wanted) ||
               fail(errno);
    if (place < m_windowPlace || place + wanted > m_windowPlace + static_cast<qint64>(m_window.size())) {
        m_window.resize(static_cast<std::size_t>(std::min<qint64>(bufferSize, m_written - place)));
        m_windowPlace = place;
        const auto length = static_cast<qint64>(m_window.size());
        if (!m_file.seek(place) || m_file.read(m_window.data(), length) != length) {
            m_window.clear();
            return fail(errno);
        }
    }
    std::memcpy(data, m_window.data() + (place - m_windowPlace), size);
    return true;
}

} // namespace machi::core
