#pragma once

#include "core/task/feedback.h"
#include "core/task/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

namespace machi::core {

/// Bytes of one entry, read once from the front. One thread at a time; different streams may run in parallel.
class ByteStream
{
public:
    virtual ~ByteStream() = default;
    /// Up to `size` bytes; 0 at the end, -1 on an error (see `error()`).
    virtual qint64 read(char *data, qint64 size) = 0;
    virtual QString error() const = 0;
};

/// A file, a folder, a ZIP, or ZIPs inside a folder, read in place: entries are listed without being read.
/// Paths that climb out of the archive, absurd sizes and unreadable entries become issues and are left out.
class Source
{
public:
    struct Entry
    {
        QString path;  ///< relative, `/` between parts: `town.zip/udx/bldg/x.gml` for a ZIP inside a folder
        qint64 size = 0; ///< bytes, unpacked
        QDateTime modified;
        int container = 0; ///< which archive or folder; for `open`
        qint64 index = -1; ///< position in the archive's directory; -1 = a plain file
    };

    static Result<std::unique_ptr<Source>> open(const QString &path);
    virtual ~Source() = default;

    QString path() const { return m_path; }
    /// What issues and provenance call an entry: the user's path, then the entry's.
    QString displayPath(const Entry &entry) const;
    const std::vector<Entry> &entries() const { return m_entries; }
    const Entry *find(const QString &path) const;

    virtual std::unique_ptr<ByteStream> stream(const Entry &entry) const = 0;
    /// The whole entry; refused above `limit` bytes.
    Result<QByteArray> readAll(const Entry &entry, qint64 limit = 64 << 20) const;
    /// A path that GDAL opens: the file itself or `/vsizip/…`.
    virtual QString gdalPath(const Entry &entry) const = 0;

protected:
    explicit Source(QString path) : m_path(std::move(path)) {}
    QString m_path;
    std::vector<Entry> m_entries;
};

} // namespace machi::core
