#include "core/sample/textfile.h"

#include "core/task/writeissue.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <charconv>
#include <cstring>

namespace machi::core::sample {

bool TextFile::open(const QString &path)
{
    m_bytes = 0;
    m_buffer.reserve(bufferSize + 4096);
    m_file.setFileName(path);
    QDir().mkpath(QFileInfo(path).path());
    errno = 0;
    m_failed = !m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered);
    m_error = m_failed ? errno : 0;
    return !m_failed;
}

bool TextFile::write(std::string_view text)
{
    errno = 0;
    if (m_file.write(text.data(), qint64(text.size())) == qint64(text.size())) return true;
    m_error = errno != 0 ? errno : ENOSPC; // a part was written, and nobody says why not all
    return false;
}

void TextFile::flush()
{
    if (!m_buffer.empty() && !m_failed) m_failed = !write(m_buffer);
    m_bytes += std::int64_t(m_buffer.size());
    m_buffer.clear();
}

bool TextFile::patch(std::int64_t offset, std::string_view text)
{
    flush();
    if (!m_failed) m_failed = !m_file.seek(offset) || !write(text);
    return !m_failed;
}

bool TextFile::close()
{
    if (!m_file.isOpen()) return !m_failed;
    flush();
    m_file.close();
    return !m_failed;
}

Issue cannotWrite(const QString &path, const QString &reason)
{
    return makeError(QStringLiteral("sample.write"),
                     QCoreApplication::translate("Sample", "Cannot write %1: %2").arg(path, reason), path);
}

Issue cannotWrite(const QString &path, int error)
{
    const Issue issue = writeIssue(error, path);
    if (issue.code != QLatin1String("store.write-failed")) return issue;
    return cannotWrite(path, QString::fromLocal8Bit(std::strerror(error)));
}

TextFile &TextFile::operator<<(std::int64_t number)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    return *this << std::string_view(digits, std::size_t(end - digits));
}

void append(std::string &text, Fixed number)
{
    char digits[32];
    char *const end = digits + sizeof digits;
    char *at = end;
    std::uint64_t rest = number.units < 0 ? 0 - std::uint64_t(number.units) : std::uint64_t(number.units);
    bool significant = !number.trim;
    for (int place = 0; place < number.decimals; ++place, rest /= 10) {
        const char digit = char('0' + rest % 10);
        significant = significant || digit != '0';
        if (significant) *--at = digit;
    }
    if (at != end) *--at = '.';
    do {
        *--at = char('0' + rest % 10);
        rest /= 10;
    } while (rest != 0);
    if (number.units < 0) *--at = '-';
    text.append(at, std::size_t(end - at));
}

TextFile &operator<<(TextFile &file, Fixed number)
{
    std::string text;
    append(text, number);
    return file << text;
}

} // namespace machi::core::sample
