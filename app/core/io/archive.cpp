#include "core/io/archive.h"

#include "core/io/textencoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMutexLocker>

#include <zip.h>

#include <cstring>

namespace machi::core {

namespace {

constexpr std::size_t keptHandles = 8;

QString reason(int code)
{
    switch (code) {
    case ZIP_ER_CRC:
        return QCoreApplication::translate("Archive", "the checksum does not match");
    case ZIP_ER_NOZIP:
        return QCoreApplication::translate("Archive", "its directory is missing (cut short?)");
    default:
        break;
    }
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    QString text = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return text;
}

QString decodedName(const char *raw, bool *clean)
{
    const QByteArrayView bytes(raw, static_cast<qsizetype>(std::strlen(raw)));
    QString name = decodeText(bytes, TextEncoding::Utf8, clean);
    if (!*clean) name = decodeText(bytes, TextEncoding::Cp932, clean);
    return name;
}

bool isSymlink(zip_t *handle, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(handle, index, 0, &system, &attributes) != 0) return false;
    return (system == ZIP_OPSYS_UNIX || system == ZIP_OPSYS_OS_X) &&
           ((attributes >> 16) & 0170000) == 0120000;
}

/// One issue a code and severity, however many entries a hostile archive has.
class IssueTally
{
public:
    IssueTally(Issues &issues, QString file)
        : m_issues(issues), m_file(std::move(file)), m_first(issues.size())
    {
    }
    void add(Severity severity, const QString &code, const QString &message, const QString &object)
    {
        for (qsizetype i = m_first; i < m_issues.size(); ++i) {
            if (m_issues[i].code != code || m_issues[i].severity != severity) continue;
            ++m_issues[i].count;
            return;
        }
        m_issues.append(makeIssue(severity, code, message, m_file, 0, object));
    }

private:
    Issues &m_issues;
    QString m_file;
    qsizetype m_first;
};

} // namespace

Severity linkSeverity(const QString &path)
{
    static const QStringList helpers = {QStringLiteral("codelists"), QStringLiteral("schemas"),
                                        QStringLiteral("metadata"), QStringLiteral("specification")};
    return helpers.contains(path.section(QLatin1Char('/'), -1)) ? Severity::Warning : Severity::Error;
}

bool isMacExtra(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    return path.startsWith(QLatin1String("__MACOSX/")) || QStringView(path).mid(slash + 1).startsWith(u"._");
}

QString safeEntryPath(const QString &name)
{
    if (name.startsWith(QLatin1Char('/'))) return {};
    for (const QChar c : name)
        if (c == QLatin1Char('\\') || c < QLatin1Char(' ') || c == QChar(0x7f)) return {};
    QStringList parts;
    for (const QString &part : name.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (part == QLatin1String(".")) continue;
        if (part == QLatin1String("..")) return {};
        if (parts.isEmpty() && part.size() >= 2 && part.at(1) == QLatin1Char(':') && part.at(0).isLetter())
            return {};
        parts.append(part);
    }
    return parts.join(QLatin1Char('/')).normalized(QString::NormalizationForm_C);
}

/// Reads one entry with a handle of its own, which goes back to the archive afterwards.
class ArchiveStream : public ByteStream
{
public:
    ArchiveStream(std::shared_ptr<const Archive> archive, qint64 index, qint64 size)
        : m_archive(std::move(archive)), m_size(size)
    {
        m_handle = m_archive->take(&m_error);
        if (!m_handle) return;
        m_file = zip_fopen_index(m_handle.get(), static_cast<zip_uint64_t>(index), 0);
        if (!m_file) m_error = reason(zip_error_code_zip(zip_get_error(m_handle.get())));
    }
    ~ArchiveStream() override
    {
        if (m_file) zip_fclose(m_file);
        if (m_handle) m_archive->giveBack(std::move(m_handle));
    }
    qint64 read(char *data, qint64 size) override
    {
        if (!m_error.isEmpty()) return -1;
        const zip_int64_t got = zip_fread(m_file, data, static_cast<zip_uint64_t>(size));
        if (got < 0) {
            m_error = reason(zip_error_code_zip(zip_file_get_error(m_file)));
            return -1;
        }
        m_delivered += got;
        if (m_delivered > m_size) {
            m_error = QCoreApplication::translate("Archive",
                                                  "more bytes come out than the archive's directory says");
            return -1;
        }
        if (got == 0 && size > 0 && m_delivered < m_size) {
            m_error = QCoreApplication::translate("Archive",
                                                  "fewer bytes come out than the archive's directory says");
            return -1;
        }
        return got;
    }
    QString error() const override { return m_error; }

private:
    std::shared_ptr<const Archive> m_archive;
    Archive::Handle m_handle;
    zip_file_t *m_file = nullptr;
    QString m_error;
    qint64 m_size = 0;
    qint64 m_delivered = 0;
};

void Archive::Closer::operator()(zip *handle) const
{
    zip_discard(handle);
}

Archive::Archive(QString file, QString displayName)
    : m_file(std::move(file)), m_displayName(std::move(displayName))
{
}

Archive::~Archive() = default;

Result<std::shared_ptr<Archive>> Archive::open(const QString &file, const QString &displayName)
{
    const std::shared_ptr<Archive> archive(new Archive(file, displayName));
    QString error;
    Handle handle = archive->take(&error);
    if (!handle)
        return makeError(QStringLiteral("source.zip-broken"),
                         QCoreApplication::translate("Archive", "The ZIP file cannot be read: %1").arg(error),
                         displayName);
    archive->giveBack(std::move(handle));
    return archive;
}

Archive::Handle Archive::take(QString *error) const
{
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_free.empty()) {
            Handle handle = std::move(m_free.back());
            m_free.pop_back();
            return handle;
        }
    }
    int code = 0;
    Handle handle(zip_open(QFile::encodeName(m_file).constData(), ZIP_RDONLY, &code));
    if (!handle) *error = reason(code);
    return handle;
}

void Archive::giveBack(Handle handle) const
{
    const QMutexLocker lock(&m_mutex);
    if (m_free.size() < keptHandles) m_free.push_back(std::move(handle));
}

void Archive::list(const QString &prefix, int container, std::vector<Source::Entry> &entries,
                   Issues &issues) const
{
    IssueTally tally(issues, m_displayName);
    QString error;
    Handle handle = take(&error);
    if (!handle) {
        tally.add(Severity::Error, QStringLiteral("source.zip-broken"),
                  QCoreApplication::translate("Archive", "The ZIP file cannot be read: %1").arg(error), {});
        return;
    }
    zip_int64_t count = zip_get_num_entries(handle.get(), 0);
    if (count > maxEntries) {
        tally.add(
            Severity::Error, QStringLiteral("source.too-many"),
            QCoreApplication::translate("Archive", "The ZIP file has %1 entries; only the first %2 are read")
                .arg(count)
                .arg(maxEntries),
            {});
        count = maxEntries;
    }
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t stat;
        const char *raw = zip_get_name(handle.get(), index, ZIP_FL_ENC_RAW);
        if (!raw || zip_stat_index(handle.get(), index, 0, &stat) != 0) {
            tally.add(Severity::Error, QStringLiteral("source.zip-broken"),
                      QCoreApplication::translate("Archive", "An entry of the ZIP file cannot be read"),
                      QString::number(i));
            continue;
        }
        bool clean = false;
        const QString name = decodedName(raw, &clean);
        if (name.endsWith(QLatin1Char('/'))) continue;
        const QString path = safeEntryPath(name);
        if (path.isEmpty()) {
            tally.add(Severity::Error, QStringLiteral("source.unsafe-path"),
                      QCoreApplication::translate(
                          "Archive", "Left out: the name leads out of the archive or is not a legal path"),
                      name);
            continue;
        }
        if (isMacExtra(path)) continue;
        if (!clean)
            tally.add(Severity::Warning, QStringLiteral("source.name-encoding"),
                      QCoreApplication::translate("Archive", "A file name is neither UTF-8 nor Shift_JIS"),
                      path);
        if (isSymlink(handle.get(), index)) {
            tally.add(linkSeverity(path), QStringLiteral("source.symlink"),
                      QCoreApplication::translate(
                          "Archive", "Left out: a symbolic link inside a ZIP file is not followed"),
                      path);
            continue;
        }
        if (stat.encryption_method != ZIP_EM_NONE) {
            tally.add(
                Severity::Error, QStringLiteral("source.zip-encrypted"),
                QCoreApplication::translate("Archive", "Left out: the entry is encrypted with a password"),
                path);
            continue;
        }
        if (zip_compression_method_supported(stat.comp_method, 0) == 0) {
            tally.add(Severity::Error, QStringLiteral("source.zip-method"),
                      QCoreApplication::translate("Archive", "Left out: compression method %1 is not known")
                          .arg(stat.comp_method),
                      path);
            continue;
        }
        const auto packed = static_cast<double>(stat.comp_size);
        const auto size = static_cast<double>(stat.size);
        if (size > static_cast<double>(maxEntrySize) ||
            (size > static_cast<double>(ratioFloor) && size > packed * static_cast<double>(maxRatio))) {
            tally.add(Severity::Error, QStringLiteral("source.too-large"),
                      QCoreApplication::translate("Archive", "Left out: its unpacked size cannot be true"),
                      path);
            continue;
        }
        Source::Entry entry;
        entry.path = prefix + path;
        entry.size = static_cast<qint64>(stat.size);
        entry.modified = QDateTime::fromSecsSinceEpoch(stat.mtime, Qt::UTC);
        entry.container = container;
        entry.index = i;
        entries.push_back(std::move(entry));
    }
    giveBack(std::move(handle));
}

std::unique_ptr<ByteStream> Archive::stream(qint64 index, qint64 size) const
{
    return std::make_unique<ArchiveStream>(shared_from_this(), index, size);
}

QString Archive::gdalPath(qint64 index) const
{
    QString error;
    Handle handle = take(&error);
    if (!handle) return {};
    const char *raw = zip_get_name(handle.get(), static_cast<zip_uint64_t>(index), ZIP_FL_ENC_RAW);
    bool clean = false;
    const QString name = raw ? decodedName(raw, &clean) : QString();
    giveBack(std::move(handle));
    return QStringLiteral("/vsizip/{%1}/%2").arg(QFileInfo(m_file).absoluteFilePath(), name);
}

} // namespace machi::core
