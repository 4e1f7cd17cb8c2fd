#pragma once

#include "core/task/issue.h"

#include <QFile>
#include <QString>

#include <vector>

namespace machi::core {

/// Memory that was put aside: bytes appended to a file of an import's own folder and read back by their
/// place. Removed with the object. One thread.
class SpillFile
{
public:
    explicit SpillFile(const QString &path);
    ~SpillFile();
    SpillFile(const SpillFile &) = delete;
    SpillFile &operator=(const SpillFile &) = delete;

    /// Place of what is appended; -1 on an error (see `error`).
    qint64 append(const void *data, std::size_t size);
    /// Reads through a window, so that places near each other cost one call of the system.
    bool read(qint64 place, void *data, std::size_t size);
    qint64 size() const { return m_written + static_cast<qint64>(m_buffer.size()); }
    Issue error() const { return m_error; }

private:
    bool flush();
    bool fail(int error);

    QFile m_file;
    std::vector<char> m_buffer;
    qint64 m_written = 0;
    std::vector<char> m_window;
    qint64 m_windowPlace = 0;
    Issue m_error;
};

} // namespace machi::core
