#pragma once

#include "core/io/source.h"

#include <QMutex>

#include <memory>
#include <vector>

struct zip;

namespace machi::core {

/// One ZIP file. Each stream borrows a libzip handle of its own, so streams may run in parallel; handles are
/// kept for the next stream, because opening one reads the whole directory. Any thread.
class Archive : public std::enable_shared_from_this<Archive>
{
public:
    /// Beyond these an archive or entry is not believed: no city comes near them, decompression bombs do.
    static constexpr qint64 maxEntries = 2'000'000;
    static constexpr qint64 maxEntrySize = 64LL << 30;
    static constexpr qint64 ratioFloor = 256LL << 20; ///< below this size the ratio is not asked
    static constexpr qint64 maxRatio = 1000;

    /// `displayName` is what issues call the archive.
    static Result<std::shared_ptr<Archive>> open(const QString &file, const QString &displayName);
    ~Archive();

    /// Appends what can be read, `prefix` before each path; what is left out goes to `issues`.
    void list(const QString &prefix, int container, std::vector<Source::Entry> &entries,
              Issues &issues) const;
    std::unique_ptr<ByteStream> stream(qint64 index, qint64 size) const;
    QString gdalPath(qint64 index) const;

    struct Closer
    {
        void operator()(zip *handle) const;
    };
    using Handle = std::unique_ptr<zip, Closer>;

private:
    friend class ArchiveStream;
    Archive(QString file, QString displayName);
    Handle take(QString *error) const;
    void giveBack(Handle handle) const;

    QString m_file, m_displayName;
    mutable QMutex m_mutex;
    mutable std::vector<Handle> m_free;
};

/// Makes a relative path of an archive's name: `.` and empty parts taken out, NFC. Empty when it is absolute,
/// climbs with `..`, names a drive, or holds backslashes or control characters.
QString safeEntryPath(const QString &name);
/// Of a link that is not followed: an Error, for data may be behind it; a Warning where its name says that it
/// leads to a city model's code lists or papers.
Severity linkSeverity(const QString &path);
/// What macOS leaves beside files (`._name`, `__MACOSX/`): never listed.
bool isMacExtra(const QString &path);

} // namespace machi::core
