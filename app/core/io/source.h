#pragma once

#include "core/task/feedback.h"
#include "core/task/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
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

/// A file, a folder, a ZIP, or ZIPs inside a folder or a ZIP, read in place: entries are listed without being
/// read. Paths that climb out of the archive, absurd sizes and unreadable entries become issues and are left
/// out; so do symbolic links in a ZIP, and those in a folder that lead out of it. A ZIP inside a ZIP is
/// unpacked into a temporary folder that lives as long as the source and listed as well; deeper ones are one
/// entry. Names are UTF-8, else CP932, and always in NFC. What macOS adds (`__MACOSX/`, `._x`) is not listed.
/// Codes: source.not-found, no-permission, empty, zip-broken, zip-in-zip, zip-encrypted, zip-method,
/// unsafe-path, symlink, too-large, too-many, duplicate, name-encoding, read-failed, not-a-file. Immutable
/// once open: any thread.
class Source
{
public:
    struct Entry
    {
        QString path;    ///< relative, never empty, `/` between parts: `town.zip/udx/bldg/x.gml` for a ZIP
                         ///< inside a folder
        qint64 size = 0; ///< bytes, unpacked
        QDateTime modified;
        int container = 0; ///< which archive or folder; for `open`
        qint64 index = -1; ///< position in the archive's directory; -1 = a plain file
    };

    /// A value and errors together mean that a part could not be opened (one broken ZIP of a folder).
    static Result<std::unique_ptr<Source>> open(const QString &path);
    virtual ~Source() = default;

    QString path() const { return m_path; }
    /// What issues and provenance call an entry: the user's path, then the entry's.
    QString displayPath(const Entry &entry) const;
    const std::vector<Entry> &entries() const { return m_entries; }
    const Entry *find(const QString &path) const; ///< nullptr where there is none

    /// Never nullptr; what prevents opening is the first read's error. A stream fails when more bytes come
    /// than the entry's size says, and at its end when the checksum does not match.
    virtual std::unique_ptr<ByteStream> stream(const Entry &entry) const = 0;
    /// The whole entry; refused above `limit` bytes.
    Result<QByteArray> readAll(const Entry &entry, qint64 limit = 64 << 20) const;
    /// A path that GDAL opens: the file itself or `/vsizip/…`. For names in a ZIP that are not UTF-8, GDAL
    /// must be told CPL_ZIP_ENCODING=CP932; LocalFiles spares that and checks the sums as well.
    virtual QString gdalPath(const Entry &entry) const = 0;

protected:
    explicit Source(QString path) : m_path(std::move(path)) {}
    Source(const Source &whole, std::vector<Entry> entries); ///< a part of it
    void indexEntries(Issues &issues); ///< after m_entries is complete; drops later entries of the same path
    QString m_path;
    bool m_single = false; ///< the source is one plain file
    std::vector<Entry> m_entries;

private:
    QHash<QString, qsizetype> m_index;
};

/// Some of the entries of a source, which must outlive it.
class SourcePart : public Source
{
public:
    SourcePart(const Source &whole, std::vector<Entry> entries)
        : Source(whole, std::move(entries)), m_whole(whole)
    {
    }
    std::unique_ptr<ByteStream> stream(const Entry &entry) const override { return m_whole.stream(entry); }
    QString gdalPath(const Entry &entry) const override { return m_whole.gdalPath(entry); }

private:
    const Source &m_whole;
};

} // namespace machi::core
