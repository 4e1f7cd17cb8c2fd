#include "core/io/localfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace machi::core {

namespace {

QString stemOf(const QString &path)
{
    return QFileInfo(path).completeBaseName();
}

QString folderOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    return slash < 0 ? QString() : path.left(slash + 1);
}

bool belongs(const QString &main, const QString &other)
{
    // `a.shp` goes with `a.dbf`, and also with `a.shp.xml` and `A.DBF`.
    return folderOf(main) == folderOf(other) && main != other &&
           (stemOf(other).compare(stemOf(main), Qt::CaseInsensitive) == 0 ||
            stemOf(other).compare(QFileInfo(main).fileName(), Qt::CaseInsensitive) == 0);
}

Issue noSpace(const QString &file, const QString &reason)
{
    return makeError(QStringLiteral("source.no-space"),
                     QCoreApplication::translate("LocalFiles", "A temporary copy failed: %1").arg(reason),
                     file);
}

} // namespace

bool isCompanionSuffix(const QString &suffix)
{
    static const QStringList known = {QStringLiteral("dbf"),  QStringLiteral("shx"), QStringLiteral("prj"),
                                      QStringLiteral("cpg"),  QStringLiteral("qpj"), QStringLiteral("tfw"),
                                      QStringLiteral("tifw"), QStringLiteral("wld"), QStringLiteral("aux"),
                                      QStringLiteral("ovr"),  QStringLiteral("xml"), QStringLiteral("sbn"),
                                      QStringLiteral("sbx"),  QStringLiteral("qmd")};
    return known.contains(suffix.toLower());
}

QString FileSet::companion(const QString &suffix) const
{
    const QFileInfo info(main);
    const QDir dir = info.dir();
    for (const QString &name : dir.entryList(QDir::Files))
        if (QFileInfo(name).suffix().compare(suffix, Qt::CaseInsensitive) == 0 &&
            stemOf(name).compare(info.completeBaseName(), Qt::CaseInsensitive) == 0)
            return dir.filePath(name);
    return {};
}

// Those of a plain file are looked for on disk, because a source that is one file lists nothing else.
Issues LocalFiles::addCompanions(const Source::Entry &entry, FileSet &set, bool unpack,
                                 const Feedback &feedback) const
{
    if (entry.index >= 0) {
        for (const Source::Entry &other : m_source.entries()) {
            const QFileInfo info(other.path);
            if (other.container != entry.container || !belongs(entry.path, other.path) ||
                !isCompanionSuffix(info.suffix()))
                continue;
            const Status copied =
                passThrough(m_source, other, feedback, folderOf(set.main) + info.fileName(), nullptr);
            if (!copied.ok()) return copied.issues();
            set.files.append(sourceFile(m_source, other));
        }
        return {};
    }
    const QFileInfo main(m_source.gdalPath(entry));
    for (const QFileInfo &info : main.dir().entryInfoList(QDir::Files, QDir::Name)) {
        if (!belongs(main.fileName(), info.fileName()) || !isCompanionSuffix(info.suffix())) continue;
        if (unpack && !QFile::copy(info.filePath(), folderOf(set.main) + info.fileName()))
            return {noSpace(info.filePath(), info.filePath())};
        set.files.append(SourceFile{
            folderOf(set.display) + info.fileName(), info.size(), {}, info.lastModified().toUTC()});
    }
    return {};
}

QString LocalFiles::scratch(const QString &name)
{
    // Where TMPDIR names no folder, Qt would take the root of the file system.
    if (QDir::tempPath().isEmpty()) return {};
    if (!m_folder) m_folder = std::make_unique<QTemporaryDir>();
    if (!m_folder->isValid()) return {};
    const QString folder = m_folder->filePath(QString::number(++m_count));
    return QDir().mkpath(folder) ? folder + QLatin1Char('/') + name : QString();
}

Result<FileSet> LocalFiles::open(const Source::Entry &entry, const Feedback &feedback, Wish wish)
{
    FileSet set;
    set.display = m_source.displayPath(entry);
    set.stem = stemOf(entry.path);
    set.files.append(sourceFile(m_source, entry));
    const bool unpack = wish.copy || entry.index >= 0;
    set.main = unpack ? scratch(QFileInfo(entry.path).fileName()) : m_source.gdalPath(entry);
    if (set.main.isEmpty()) return noSpace(set.display, QDir::tempPath());
    if (unpack || wish.encoding) {
        EncodingDetector detector;
        const Status read = passThrough(m_source, entry, feedback, unpack ? set.main : QString(),
                                        wish.encoding ? &detector : nullptr);
        if (!read.ok()) return read.issues();
        if (wish.encoding) set.encoding = detector.result();
    }
    const Issues issues = addCompanions(entry, set, unpack, feedback);
    if (!issues.isEmpty()) return issues;
    return set;
}

SourceFile sourceFile(const Source &source, const Source::Entry &entry)
{
    return SourceFile{source.displayPath(entry), entry.size, {}, entry.modified};
}

Status passThrough(const Source &source, const Source::Entry &entry, const Feedback &feedback,
                   const QString &target, EncodingDetector *detector)
{
    const QString display = source.displayPath(entry);
    QFile out(target);
    if (!target.isEmpty() && !out.open(QIODevice::WriteOnly)) return noSpace(display, out.errorString());
    const std::unique_ptr<ByteStream> stream = source.stream(entry);
    QByteArray buffer(1 << 18, Qt::Uninitialized);
    while (!feedback.isCancelled()) {
        const qint64 got = stream->read(buffer.data(), buffer.size());
        if (got < 0)
            return makeError(
                QStringLiteral("source.read-failed"),
                QCoreApplication::translate("LocalFiles", "Reading failed: %1").arg(stream->error()),
                display);
        if (got == 0) break;
        if (detector) detector->feed(QByteArrayView(buffer.constData(), got));
        if (!target.isEmpty() && out.write(buffer.constData(), got) != got)
            return noSpace(display, out.errorString());
    }
    if (!target.isEmpty() && !out.flush()) return noSpace(display, out.errorString());
    return Done{};
}

} // namespace machi::core
