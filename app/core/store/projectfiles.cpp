#include "core/store/projectfiles.h"

#include "core/io/archive.h"
#include "core/sqlite/database.h"
#include "core/store/catalogue.h"
#include "core/store/disk.h"
#include "core/store/project.h"
#include "core/store/publication.h"
#include "core/store/qgz.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cerrno>

namespace machi::core {

namespace {

constexpr qint64 chunk = 1 << 20;
constexpr qint64 reserve = 16 << 20; ///< left free on the disk

const auto catalogueName = QStringLiteral("project.sqlite");
const auto pinsName = QStringLiteral("pins.geojson");

/// What a copy does not need: locks, what belongs to the running database, older copies, other packs, and
/// what unpacking would take for something else.
bool isLeftOut(const QString &path, const QStringList &datasets)
{
    static const QRegularExpression pattern(
        QStringLiteral("^project\\.(lock|sqlite.*)$|^project-before-.*\\.sqlite$|\\.machipack$|\\.part$|^"
                       "machipack\\.json$"),
        QRegularExpression::CaseInsensitiveOption);
    if (isMacExtra(path)) return true;
    if (path.startsWith(QLatin1String("data/"))) return !datasets.contains(path.section(u'/', 1, 1));
    return pattern.match(path).hasMatch();
}

/// Data, and the styles of what stays; project.qgz names layers that do not, and is made anew on unpacking.
bool mayBePublished(const QString &path, const QStringList &datasets)
{
    if (path.startsWith(QLatin1String("data/"))) return true;
    static const QRegularExpression form(QStringLiteral("_(point|linestring|polygon)$"));
    QString layer = QFileInfo(path).completeBaseName();
    return path.startsWith(QLatin1String("styles/")) && datasets.contains(layer.remove(form));
}

/// Copies one file aside. One that is gone meanwhile is none of the project's.
Status copyAside(const QString &from, const QString &to)
{
    QDir().mkpath(QFileInfo(to).path());
    QFile file(from);
    if (file.copy(to) || !QFile::exists(from)) return Done{};
    return makeError(QStringLiteral("source.read-failed"), file.errorString(),
                     QDir::toNativeSeparators(from));
}

} // namespace

Result<std::unique_ptr<ProjectFiles>> ProjectFiles::collect(const QString &projectPath, PackFor whom)
{
    std::unique_ptr<ProjectFiles> all(new ProjectFiles);
    const QString snapshot = all->m_snapshot.filePath(catalogueName);
    QStringList datasets;
    Issues leftOut;
    {
        const auto project = Project::open(projectPath, Project::Access::Read);
        if (!project) return project.issues();
        Database &database = (*project)->database();
        Statement copy = database.prepare("VACUUM INTO ?");
        copy.bind(1, snapshot);
        if (!copy.run()) return database.error();
    }
    const QString pins = all->m_snapshot.filePath(pinsName);
    if (whom == PackFor::Everybody) {
        const Result<Publication> fit = Publication::prepare(snapshot);
        if (!fit) return fit.issues();
        leftOut = fit.issues();
        if (const Status written = Publication::writePins(snapshot, pins); !written) return written.issues();
    }
    {
        // The list is the copy's, so both tell of the same moment.
        const auto database = Database::open(snapshot, Database::Mode::Read);
        if (!database) return database.issues();
        datasets = Catalogue(**database).allIds();
    }
    all->m_files.push_back({catalogueName, snapshot, QFileInfo(snapshot).size()});
    const QDir folder(projectPath);
    QDirIterator it(projectPath, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString file = it.next();
        const QString path = folder.relativeFilePath(file);
        if (isLeftOut(path, datasets)) continue;
        if (whom == PackFor::Everybody && !mayBePublished(path, datasets)) continue;
        if (path.startsWith(QLatin1String("data/"))) {
            all->m_files.push_back({path, file, it.fileInfo().size()});
            continue;
        }
        const QString aside = all->m_snapshot.filePath(QStringLiteral("files/") + path);
        if (const Status copied = copyAside(file, aside); !copied) return copied.issues();
        if (QFile::exists(aside)) all->m_files.push_back({path, aside, QFileInfo(aside).size()});
    }
    if (whom == PackFor::Everybody && QFile::exists(pins))
        all->m_files.push_back({pinsName, pins, QFileInfo(pins).size()});
    std::sort(all->m_files.begin() + 1, all->m_files.end(),
              [](const File &a, const File &b) { return a.path < b.path; });
    return {std::move(all), leftOut};
}

qint64 ProjectFiles::bytes() const
{
    qint64 sum = 0;
    for (const File &file : m_files)
        sum += file.size;
    return sum;
}

Result<std::unique_ptr<NewProjectFolder>> NewProjectFolder::begin(const QString &path, qint64 bytes)
{
    const QString place = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const QFileInfo there(place);
    if (there.exists() &&
        !(there.isDir() && QDir(place).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)))
        return makeError(QStringLiteral("store.exists"),
                         QCoreApplication::translate("Project", "There is already something at this place."),
                         QDir::toNativeSeparators(place));
    const QString part = place + QStringLiteral(".part");
    errno = 0;
    QDir(part).removeRecursively(); // what a dead attempt left
    if (!QDir().mkpath(part)) return writeIssue(errno ? errno : EACCES, part);
    std::unique_ptr<NewProjectFolder> folder(new NewProjectFolder(place, part));
    const std::optional<qint64> space = freeSpace(part);
    if (space && bytes > *space - reserve) return writeIssue(ENOSPC, place);
    return folder;
}

NewProjectFolder::~NewProjectFolder()
{
    if (!m_isDone) QDir(m_part).removeRecursively();
}

Status NewProjectFolder::write(const QString &path, const Bytes &bytes, Feedback &feedback,
                               const std::function<void(qint64)> &written)
{
    const QString to = m_part + QLatin1Char('/') + path;
    errno = 0;
    if (!QDir().mkpath(QFileInfo(to).path())) return writeIssue(errno ? errno : EACCES, to);
    QFile file(to);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) return writeIssue(errno ? errno : EACCES, to);
    QByteArray buffer(chunk, Qt::Uninitialized);
    for (;;) {
        if (feedback.isCancelled())
            return makeError(QStringLiteral("store.cancelled"),
                             QCoreApplication::translate("ProjectFiles", "Cancelled."));
        Issue error;
        const qint64 got = bytes(buffer.data(), buffer.size(), error);
        if (got < 0) return error;
        if (got == 0) break;
        if (file.write(buffer.constData(), got) != got) return writeIssue(errno ? errno : EIO, to);
        written(got);
    }
    return file.flush() ? Status(Done{}) : Status(writeIssue(errno ? errno : EIO, to));
}

Status NewProjectFolder::commit()
{
    QDir().mkpath(m_part + QStringLiteral("/data")); // an empty one is not in the list of files
    {
        const auto project = Project::open(m_part, Project::Access::Read);
        if (!project) return project.issues();
        if (!QFile::exists(m_part + QStringLiteral("/project.qgz"))) (void)refreshQgz(**project);
    }
    if (Status synced = syncTree(m_part); !synced) return synced;
    QDir().rmdir(m_path);
    errno = 0;
    if (!QDir().rename(m_part, m_path)) return writeIssue(errno ? errno : EACCES, m_path);
    m_isDone = true;
    return syncFolder(QFileInfo(m_path).path());
}

Status copyProject(const QString &projectPath, const QString &target, Feedback &feedback)
{
    const auto files = ProjectFiles::collect(projectPath);
    if (!files) return files.issues();
    const auto folder = NewProjectFolder::begin(target, (*files)->bytes());
    if (!folder) return folder.issues();
    const double all = static_cast<double>(std::max<qint64>((*files)->bytes(), 1));
    qint64 done = 0;
    for (const ProjectFiles::File &file : (*files)->files()) {
        QFile from(file.from);
        const auto failed = [&] {
            return makeError(QStringLiteral("source.read-failed"), from.errorString(),
                             QDir::toNativeSeparators(file.from));
        };
        if (!from.open(QIODevice::ReadOnly)) return failed();
        const auto bytes = [&](char *data, qint64 size, Issue &error) {
            const qint64 got = from.read(data, size);
            if (got < 0) error = failed();
            return got;
        };
        const Status written = (*folder)->write(file.path, bytes, feedback, [&](qint64 more) {
            done += more;
            feedback.setProgress(static_cast<double>(done) / all, file.path);
        });
        if (!written) return written;
    }
    return (*folder)->commit();
}

} // namespace machi::core
