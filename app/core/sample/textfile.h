#pragma once

#include "core/task/result.h"

#include <QFile>
#include <QString>

#include <cstdint>
#include <string>
#include <string_view>

namespace machi::core::sample {

/// `sample.write`: the file and why not.
Issue cannotWrite(const QString &path, const QString &reason);
/// By the system's error number: `store.disk-full`, `store.read-only`, else `sample.write`.
Issue cannotWrite(const QString &path, int error);

/// A text file written from front to back through a buffer of bounded size. Numbers are formatted without
/// locale and from integers, so that no C library can round them differently. A failed write is remembered.
class TextFile
{
public:
    TextFile() = default;
    explicit TextFile(const QString &path) { open(path); }
    ~TextFile() { close(); }

    /// Makes the folders above it. False, and `failed()`, when that or opening fails.
    bool open(const QString &path);
    bool isOpen() const { return m_file.isOpen(); }
    /// Writes what is buffered and closes; false when anything was not written.
    bool close();
    bool failed() const { return m_failed; }
    QString path() const { return m_file.fileName(); }
    std::int64_t bytes() const { return m_bytes + std::int64_t(m_buffer.size()); }
    Issue issue() const { return cannotWrite(path(), m_error); }

    TextFile &operator<<(std::string_view text)
    {
        m_buffer.append(text);
        if (m_buffer.size() >= bufferSize) flush();
        return *this;
    }
    TextFile &operator<<(char character) { return *this << std::string_view(&character, 1); }
    TextFile &operator<<(std::int64_t number);
    TextFile &operator<<(int number) { return *this << std::int64_t(number); }

    /// Overwrites bytes near the front, once, at the end of writing (an envelope known only then).
    bool patch(std::int64_t offset, std::string_view text);

private:
    static constexpr std::size_t bufferSize = 1 << 18;
    void flush();
    bool write(std::string_view text);

    QFile m_file;
    std::string m_buffer;
    std::int64_t m_bytes = 0;
    int m_error = 0; ///< errno of the first failure
    bool m_failed = false;
};

/// A fixed-point number: `Fixed{36139400000, 9}` is 36.139400000, and with `trim` 36.1394.
struct Fixed
{
    std::int64_t units = 0;
    int decimals = 0;
    bool trim = false;
};
void append(std::string &text, Fixed number);
TextFile &operator<<(TextFile &file, Fixed number);

} // namespace machi::core::sample
