#include "core/store/projectpack.h"

#include "core/io/archive.h"
#include "core/model/language.h"
#include "core/store/disk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <zip.h>

#include <algorithm>

namespace machi::core {

namespace {

const auto manifestName = QStringLiteral("machipack.json");
constexpr int packVersion = 1;
constexpr qint64 maxManifest = 1 << 20;
constexpr unsigned fast = 1; ///< deflate's level: a pack is made on the way out of the door
constexpr double progressStep = 0.002;
constexpr int mostNames = 20; ///< said at once

Issue broken(const QString &file, const QString &what)
{
    return makeError(QStringLiteral("pack.broken"),
                     QCoreApplication::translate("ProjectPack", "The pack is damaged: %1").arg(what),
                     QDir::toNativeSeparators(file));
}

QJsonObject manifest(const QString &projectPath, const ProjectFiles &files)
{
    return {{QStringLiteral("format"), QStringLiteral("machipack")},
            {QStringLiteral("version"), packVersion},
            {QStringLiteral("program"), programVersion()},
            {QStringLiteral("name"), QFileInfo(projectPath).completeBaseName()},
            {QStringLiteral("files"), static_cast<qint64>(files.files().size())},
            {QStringLiteral("bytes"), files.bytes()}};
}

bool isCompressed(const QString &path)
{
    static const QRegularExpression pattern(QStringLiteral("\\.(tif|qgz|jpg|jpeg|png|webp|zip)$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(path).hasMatch();
}

/// A name that every system can have: a pack from elsewhere must not write to devices or streams.
bool isPortable(const QString &path)
{
    static const QRegularExpression bad(
        QStringLiteral("[<>:\"|?*]|[. ](/|$)|(^|/)(con|prn|aux|nul|com\\d|lpt\\d)(\\.|/|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return !bad.match(path).hasMatch();
}

/// The paths that may not be in a pack: not portable, or the same as another where case does not count.
QStringList oddPaths(const QStringList &paths)
{
    QStringList odd;
    QHash<QString, QString> seen;
    for (const QString &path : paths) {
        const QString safe = safeEntryPath(path);
        const QString key = safe.toLower();
        if (safe.isEmpty() || !isPortable(safe) || seen.contains(key)) odd.append(path);
        seen.insert(key, path);
    }
    return odd;
}

/// An opened pack whose directory has been looked through.
struct Pack
{
    std::shared_ptr<Archive> archive;
    std::vector<Source::Entry> entries; ///< without the manifest
    PackInfo info;
};

Result<QByteArray> contentOf(const Archive &archive, const Source::Entry &entry, const QString &file)
{
    const std::unique_ptr<ByteStream> stream = archive.stream(entry.index, entry.size);
    QByteArray bytes(entry.size, '\0');
    qint64 size = 0;
    while (size < bytes.size()) {
        const qint64 got = stream->read(bytes.data() + size, bytes.size() - size);
        if (got < 0) return broken(file, stream->error());
        if (got == 0) break;
        size += got;
    }
    bytes.truncate(size);
    return bytes;
}

Result<Pack> openPack(const QString &file)
{
    const QString shown = QDir::toNativeSeparators(file);
    Result<std::shared_ptr<Archive>> archive = Archive::open(file, shown);
    if (!archive) return archive.issues();
    Pack pack;
    pack.archive = archive.take();
    Issues issues;
    pack.archive->list({}, 0, pack.entries, issues);
    QStringList names;
    for (const Source::Entry &entry : pack.entries)
        names.append(entry.path);
    const QStringList odd = oddPaths(names);
    if (!issues.isEmpty() || !odd.isEmpty()) {
        issues.prepend(
            makeError(QStringLiteral("pack.unsafe"),
                      QCoreApplication::translate(
                          "ProjectPack", "The pack holds what no project holds; it is not unpacked."),
                      shown, 0, odd.value(0)));
        return issues;
    }

    const auto at = std::find_if(pack.entries.begin(), pack.entries.end(),
                                 [](const Source::Entry &entry) { return entry.path == manifestName; });
    const Issue foreign =
        makeError(QStringLiteral("pack.not-a-pack"),
                  QCoreApplication::translate("ProjectPack", "This is not a packed project."), shown);
    if (at == pack.entries.end() || at->size > maxManifest) return foreign;
    const Result<QByteArray> bytes = contentOf(*pack.archive, *at, file);
    if (!bytes) return bytes.issues();
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    if (json.value(QLatin1String("format")).toString() != QLatin1String("machipack")) return foreign;
    if (json.value(QLatin1String("version")).toInt() > packVersion)
        return makeError(
            QStringLiteral("pack.newer"),
            QCoreApplication::translate("ProjectPack", "A newer version of the program packed this."), shown);
    pack.entries.erase(at);
    pack.info = {json.value(QLatin1String("name")).toString(), json.value(QLatin1String("files")).toInteger(),
                 json.value(QLatin1String("bytes")).toInteger()};
    qint64 size = 0;
    for (const Source::Entry &entry : pack.entries)
        size += entry.size;
    if (pack.info.files != static_cast<qint64>(pack.entries.size()) || pack.info.bytes != size)
        return broken(file, QCoreApplication::translate("ProjectPack", "files are missing"));
    return pack;
}

/// What libzip calls while it writes.
void showProgress(zip_t *, double fraction, void *feedback)
{
    static_cast<Feedback *>(feedback)->setProgress(fraction,
                                                   QCoreApplication::translate("ProjectPack", "Packing"));
}

int isStopped(zip_t *, void *feedback)
{
    return static_cast<Feedback *>(feedback)->isCancelled() ? 1 : 0;
}

bool addAll(zip_t *archive, const ProjectFiles &files, const QByteArray &about)
{
    const auto add = [&](const QString &name, zip_source_t *content, bool compress) {
        if (!content) return false;
        const zip_int64_t index = zip_file_add(archive, name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(content);
            return false;
        }
        return zip_set_file_compression(archive, static_cast<zip_uint64_t>(index),
                                        compress ? ZIP_CM_DEFLATE : ZIP_CM_STORE, fast) == 0;
    };
    if (!add(manifestName,
             zip_source_buffer(archive, about.constData(), static_cast<zip_uint64_t>(about.size()), 0), true))
        return false;
    return std::all_of(files.files().begin(), files.files().end(), [&](const ProjectFiles::File &file) {
        return add(file.path, zip_source_file(archive, QFile::encodeName(file.from).constData(), 0, -1),
                   !isCompressed(file.path));
    });
}

Status writeArchive(const QString &file, const ProjectFiles &files, const QByteArray &about,
                    Feedback &feedback)
{
    const auto failed = [&](const QString &reason) {
        return makeError(
            QStringLiteral("pack.write-failed"),
            QCoreApplication::translate("ProjectPack", "The pack cannot be written: %1").arg(reason),
            QDir::toNativeSeparators(file));
    };
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(file).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString reason = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return failed(reason);
    }
    zip_register_progress_callback_with_state(archive, progressStep, showProgress, nullptr, &feedback);
    zip_register_cancel_callback_with_state(archive, isStopped, nullptr, &feedback);
    // Everything is read and written here, to a name of its own until it is complete.
    if (addAll(archive, files, about) && zip_close(archive) == 0) return Done{};
    const QString reason = QString::fromUtf8(zip_strerror(archive));
    zip_discard(archive);
    if (feedback.isCancelled())
        return makeError(QStringLiteral("store.cancelled"),
                         QCoreApplication::translate("ProjectFiles", "Cancelled."));
    return failed(reason);
}

/// What would make a pack that cannot be opened is said before it is made.
Status checkNames(const QString &projectPath, const ProjectFiles &files)
{
    QStringList names{manifestName};
    for (const ProjectFiles::File &file : files.files())
        names.append(file.path);
    Issues issues;
    for (const QString &odd : oddPaths(names).mid(0, mostNames))
        issues.append(makeError(
            QStringLiteral("pack.names"),
            QCoreApplication::translate("ProjectPack", "Rename this file first: other systems cannot have "
                                                       "this name, or take it for that of another file."),
            QDir::toNativeSeparators(QDir(projectPath).filePath(odd)), 0, odd));
    return issues.isEmpty() ? Status(Done{}) : Status(issues);
}

} // namespace

Status packProject(const QString &projectPath, const QString &file, Feedback &feedback, PackFor whom)
{
    const auto files = ProjectFiles::collect(projectPath, whom);
    if (!files) return files.issues();
    if (Status names = checkNames(projectPath, **files); !names) return names;
    const QByteArray about = QJsonDocument(manifest(projectPath, **files)).toJson();
    const QString part = file + QStringLiteral(".part");
    QFile::remove(part);
    Status written = writeArchive(part, **files, about, feedback);
    if (written) written = syncFile(part);
    if (written)
        if (const auto info = inspectPack(part); !info) written = info.issues();
    if (written) written = moveOver(part, file);
    if (!written) {
        QFile::remove(part);
        return written;
    }
    return {Done{}, files.issues()};
}

Result<PackInfo> inspectPack(const QString &file)
{
    const Result<Pack> pack = openPack(file);
    if (!pack) return pack.issues();
    return pack->info;
}

Status unpackProject(const QString &file, const QString &target, Feedback &feedback)
{
    const Result<Pack> pack = openPack(file);
    if (!pack) return pack.issues();
    const auto folder = NewProjectFolder::begin(target, pack->info.bytes);
    if (!folder) return folder.issues();
    const double all = static_cast<double>(std::max<qint64>(pack->info.bytes, 1));
    qint64 done = 0;
    for (const Source::Entry &entry : pack->entries) {
        const std::unique_ptr<ByteStream> stream = pack->archive->stream(entry.index, entry.size);
        const auto bytes = [&](char *data, qint64 size, Issue &error) {
            const qint64 got = stream->read(data, size);
            if (got < 0) error = broken(file, stream->error());
            return got;
        };
        const Status written = (*folder)->write(entry.path, bytes, feedback, [&](qint64 more) {
            done += more;
            feedback.setProgress(static_cast<double>(done) / all,
                                 QCoreApplication::translate("ProjectPack", "Unpacking"));
        });
        if (!written) return written;
    }
    return (*folder)->commit();
}

} // namespace machi::core
