#include "core/io/source.h"

#include "core/io/archive.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace machi::core {

namespace {

constexpr qint64 keptFree = 256 << 20; ///< of the disk that holds temporary files

class FileStream : public ByteStream
{
public:
    explicit FileStream(const QString &path) : m_file(path)
    {
        if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) m_error = m_file.errorString();
    }
    qint64 read(char *data, qint64 size) override
    {
        if (!m_error.isEmpty()) return -1;
        const qint64 got = m_file.read(data, size);
        if (got < 0) m_error = m_file.errorString();
        return got;
    }
    QString error() const override { return m_error; }

private:
    QFile m_file;
    QString m_error;
};

class FailedStream : public ByteStream
{
public:
    explicit FailedStream(QString error) : m_error(std::move(error)) {}
    qint64 read(char *, qint64) override { return -1; }
    QString error() const override { return m_error; }

private:
    QString m_error;
};

bool looksLikeZip(const QFileInfo &info)
{
    const QString suffix = info.suffix().toLower();
    if (suffix == QLatin1String("zip")) return true;
    // Formats that are ZIP files inside and have readers of their own.
    static const QStringList packed = {QStringLiteral("kmz"),  QStringLiteral("xlsx"), QStringLiteral("ods"),
                                       QStringLiteral("docx"), QStringLiteral("qgz"),  QStringLiteral("npz")};
    if (packed.contains(suffix)) return false;
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly)) return false;
    const QByteArray head = file.read(4);
    return head == QByteArrayLiteral("PK\x03\x04") || head == QByteArrayLiteral("PK\x05\x06");
}

class LocalSource : public Source
{
public:
    explicit LocalSource(const QString &path) : Source(path) {}

    Issues openFile(const QFileInfo &info);
    Issues openFolder(const QFileInfo &info);
    std::unique_ptr<ByteStream> stream(const Entry &entry) const override;
    QString gdalPath(const Entry &entry) const override;

private:
    void walk(const QString &folder, const QString &prefix, QStringList &open, Issues &issues);
    void addFile(const QFileInfo &info, const QString &prefix, Issues &issues);
    QString nativePath(const Entry &entry) const;
    void addArchive(std::shared_ptr<Archive> archive, const QString &prefix, bool opensInner, Issues &issues);
    Result<std::shared_ptr<Archive>> unpacked(const Entry &entry);

    QString m_root;                                   ///< canonical path of the folder
    QHash<QString, QString> m_native;                 ///< entries whose name on disk is not NFC
    std::vector<std::shared_ptr<Archive>> m_archives; ///< by container; nullptr for plain files
    std::unique_ptr<QTemporaryDir> m_inner;           ///< ZIPs that lay in a ZIP
};

Issues LocalSource::openFile(const QFileInfo &info)
{
    Issues issues;
    if (looksLikeZip(info)) {
        Result<std::shared_ptr<Archive>> archive = Archive::open(info.filePath(), m_path);
        if (!archive.ok()) return archive.issues();
        addArchive(archive.take(), {}, true, issues);
        if (m_entries.empty() && issues.isEmpty())
            issues.append(makeError(QStringLiteral("source.empty"),
                                    QCoreApplication::translate("Source", "The ZIP file is empty"), m_path));
    } else {
        m_single = true;
        m_archives.push_back(nullptr);
        Entry entry;
        entry.path = info.fileName().normalized(QString::NormalizationForm_C);
        entry.size = info.size();
        entry.modified = info.lastModified().toUTC();
        m_entries.push_back(std::move(entry));
    }
    indexEntries(issues);
    return issues;
}

Issues LocalSource::openFolder(const QFileInfo &info)
{
    Issues issues;
    m_root = info.canonicalFilePath();
    m_archives.push_back(nullptr);
    QStringList open{m_root};
    walk(m_root, {}, open, issues);
    if (m_entries.empty() && issues.isEmpty())
        issues.append(makeError(QStringLiteral("source.empty"),
                                QCoreApplication::translate("Source", "The folder holds no files"), m_path));
    indexEntries(issues);
    return issues;
}

// `open` holds the canonical folders above, so that a link to one of them is not walked again.
void LocalSource::walk(const QString &folder, const QString &prefix, QStringList &open, Issues &issues)
{
    const QDir dir(folder);
    if (!dir.isReadable()) {
        issues.append(makeError(QStringLiteral("source.no-permission"),
                                QCoreApplication::translate("Source", "The folder may not be read"),
                                m_path + QLatin1Char('/') + prefix));
        return;
    }
    const QFileInfoList list =
        dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &info : list) {
        if (static_cast<qint64>(m_entries.size()) >= Archive::maxEntries) return;
        const QString name = info.fileName();
        if (name == QLatin1String("__MACOSX") || name.startsWith(QLatin1String("._"))) continue;
        const QString target = info.canonicalFilePath();
        if (info.isSymLink()) {
            const bool inside = target.startsWith(m_root + QLatin1Char('/'));
            if (!inside || (info.isDir() && open.contains(target))) {
                issues.append(makeIssue(
                    linkSeverity(name), QStringLiteral("source.symlink"),
                    QCoreApplication::translate("Source",
                                                "Left out: a symbolic link that is broken, goes in a circle "
                                                "or leads out of the folder"),
                    m_path, 0, prefix + name));
                continue;
            }
        }
        if (info.isDir()) {
            open.append(target);
            walk(info.filePath(), prefix + name + QLatin1Char('/'), open, issues);
            open.removeLast();
        } else if (info.isFile()) {
            addFile(info, prefix, issues);
        }
    }
}

void LocalSource::addFile(const QFileInfo &info, const QString &prefix, Issues &issues)
{
    const QString native = prefix + info.fileName();
    const QString path = native.normalized(QString::NormalizationForm_C);
    if (info.suffix().compare(QLatin1String("zip"), Qt::CaseInsensitive) == 0) {
        const QString display = m_path + QLatin1Char('/') + path;
        Result<std::shared_ptr<Archive>> archive = Archive::open(info.filePath(), display);
        issues.append(archive.issues());
        if (!archive.ok()) return;
        addArchive(archive.take(), path + QLatin1Char('/'), true, issues);
        return;
    }
    Entry entry;
    entry.path = path;
    entry.size = info.size();
    entry.modified = info.lastModified().toUTC();
    if (native != path) m_native.insert(path, native);
    m_entries.push_back(std::move(entry));
}

// A ZIP in a ZIP can only be listed when it lies on disk; deeper ones stay closed.
void LocalSource::addArchive(std::shared_ptr<Archive> archive, const QString &prefix, bool opensInner,
                             Issues &issues)
{
    std::vector<Entry> own;
    archive->list(prefix, static_cast<int>(m_archives.size()), own, issues);
    m_archives.push_back(std::move(archive));
    for (Entry &entry : own) {
        if (!opensInner || !entry.path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive)) {
            m_entries.push_back(std::move(entry));
            continue;
        }
        Result<std::shared_ptr<Archive>> inner = unpacked(entry);
        issues.append(inner.issues());
        if (inner.ok()) addArchive(inner.take(), entry.path + QLatin1Char('/'), false, issues);
    }
}

Result<std::shared_ptr<Archive>> LocalSource::unpacked(const Entry &entry)
{
    const QString display = m_path + QLatin1Char('/') + entry.path;
    const auto refused = [&](const QString &reason) {
        return makeError(
            QStringLiteral("source.zip-in-zip"),
            QCoreApplication::translate(
                "Source", "A ZIP inside a ZIP could not be opened (%1); unpack the outer one first")
                .arg(reason),
            display);
    };
    if (!m_inner) m_inner = std::make_unique<QTemporaryDir>();
    const QString target = m_inner->filePath(QString::number(m_archives.size()) + QStringLiteral(".zip"));
    QFile file(target);
    if (!m_inner->isValid() || !file.open(QIODevice::WriteOnly))
        return refused(m_inner->isValid() ? file.errorString() : m_inner->errorString());
    // Asked of the file system itself: the mount list need not tell the folder's.
    std::error_code unknown;
    const auto room = std::filesystem::space(m_inner->path().toStdU16String(), unknown);
    if (!unknown && entry.size > static_cast<qint64>(room.available) - keptFree)
        return refused(QCoreApplication::translate("Source", "no room in the temporary folder"));
    const std::unique_ptr<ByteStream> bytes = stream(entry);
    QByteArray block(1 << 18, Qt::Uninitialized);
    qint64 got = 0;
    while ((got = bytes->read(block.data(), block.size())) > 0)
        if (file.write(block.constData(), got) != got) return refused(file.errorString());
    if (got < 0) return refused(bytes->error());
    if (!file.flush()) return refused(file.errorString());
    file.close();
    Result<std::shared_ptr<Archive>> archive = Archive::open(target, display);
    if (!archive.ok()) file.remove();
    return archive;
}

QString LocalSource::nativePath(const Entry &entry) const
{
    if (m_single) return QFileInfo(m_path).absoluteFilePath();
    return m_root + QLatin1Char('/') + m_native.value(entry.path, entry.path);
}

std::unique_ptr<ByteStream> LocalSource::stream(const Entry &entry) const
{
    const auto container = static_cast<std::size_t>(entry.container);
    if (entry.container < 0 || container >= m_archives.size())
        return std::make_unique<FailedStream>(QCoreApplication::translate("Source", "no such file"));
    if (entry.index < 0) return std::make_unique<FileStream>(nativePath(entry));
    return m_archives[container]->stream(entry.index, entry.size);
}

QString LocalSource::gdalPath(const Entry &entry) const
{
    const auto container = static_cast<std::size_t>(entry.container);
    if (entry.index < 0 || container >= m_archives.size()) return nativePath(entry);
    return m_archives[container]->gdalPath(entry.index);
}

} // namespace

Result<std::unique_ptr<Source>> Source::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return makeError(QStringLiteral("source.not-found"),
                         QCoreApplication::translate("Source", "There is no such file or folder"), path);
    if (!info.isReadable())
        return makeError(QStringLiteral("source.no-permission"),
                         QCoreApplication::translate("Source", "It may not be read"), path);
    QString shown = path;
    while (shown.size() > 1 && shown.endsWith(QLatin1Char('/')))
        shown.chop(1);
    auto source = std::make_unique<LocalSource>(shown);
    Issues issues;
    if (info.isDir()) {
        issues = source->openFolder(info);
    } else if (!info.isFile()) {
        return makeError(QStringLiteral("source.not-a-file"),
                         QCoreApplication::translate("Source", "It is neither a file nor a folder"), path);
    } else if (info.size() == 0) {
        return makeError(QStringLiteral("source.empty"),
                         QCoreApplication::translate("Source", "The file is empty"), path);
    } else {
        issues = source->openFile(info);
    }
    if (source->entries().empty()) {
        if (std::none_of(issues.begin(), issues.end(), [](const Issue &issue) { return issue.isError(); }))
            issues.append(makeError(QStringLiteral("source.empty"),
                                    QCoreApplication::translate("Source", "Nothing in it can be read"),
                                    path));
        return issues;
    }
    return {std::unique_ptr<Source>(std::move(source)), issues};
}

Source::Source(const Source &whole, std::vector<Entry> entries)
    : m_path(whole.m_path), m_single(whole.m_single), m_entries(std::move(entries))
{
    Issues none;
    indexEntries(none);
}

void Source::indexEntries(Issues &issues)
{
    m_index.clear();
    m_index.reserve(static_cast<qsizetype>(m_entries.size()));
    std::size_t kept = 0;
    qsizetype told = -1;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_index.contains(m_entries[i].path)) {
            if (told >= 0) {
                ++issues[told].count;
                continue;
            }
            told = issues.size();
            issues.append(
                makeIssue(Severity::Warning, QStringLiteral("source.duplicate"),
                          QCoreApplication::translate("Source", "Left out: the name is there already"),
                          m_path, 0, m_entries[i].path));
            continue;
        }
        if (kept != i) m_entries[kept] = std::move(m_entries[i]);
        m_index.insert(m_entries[kept].path, static_cast<qsizetype>(kept));
        ++kept;
    }
    m_entries.resize(kept);
}

QString Source::displayPath(const Entry &entry) const
{
    return m_single ? m_path : m_path + QLatin1Char('/') + entry.path;
}

const Source::Entry *Source::find(const QString &path) const
{
    const auto it = m_index.constFind(path.normalized(QString::NormalizationForm_C));
    return it == m_index.constEnd() ? nullptr : &m_entries[static_cast<std::size_t>(*it)];
}

Result<QByteArray> Source::readAll(const Entry &entry, qint64 limit) const
{
    if (entry.size > limit)
        return makeError(
            QStringLiteral("source.too-large"),
            QCoreApplication::translate("Source", "The file is too large to be read in one piece"),
            displayPath(entry));
    const std::unique_ptr<ByteStream> bytes = stream(entry);
    QByteArray all;
    constexpr qint64 block = 1 << 20;
    while (true) {
        const qsizetype before = all.size();
        all.resize(before + block);
        const qint64 got = bytes->read(all.data() + before, block);
        all.resize(before + std::max<qint64>(got, 0));
        if (got < 0)
            return makeError(QStringLiteral("source.read-failed"),
                             QCoreApplication::translate("Source", "Reading failed: %1").arg(bytes->error()),
                             displayPath(entry));
        if (got == 0) return all;
        if (all.size() > limit)
            return makeError(
                QStringLiteral("source.too-large"),
                QCoreApplication::translate("Source", "The file is too large to be read in one piece"),
                displayPath(entry));
    }
}

} // namespace machi::core
