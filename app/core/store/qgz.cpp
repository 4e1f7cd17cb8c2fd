#include "core/store/qgz.h"

#include "core/sqlite/database.h"
#include "core/store/catalogue.h"
#include "core/store/cityprofile.h"
#include "core/store/pinlayer.h"
#include "core/store/project.h"
#include "core/store/projectlayer.h"
#include "core/store/qgzdocument.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <zip.h>

namespace machi::core {

namespace {

Issue writeError(const QString &path, const QString &reason)
{
    return makeError(
        QStringLiteral("qgz.write-failed"),
        QCoreApplication::translate("Qgz", "The QGIS project file could not be written: %1").arg(reason),
        path);
}

/// libzip keeps the archive in memory; a project document is some kilobytes.
Result<QByteArray> zipped(const QString &name, const QByteArray &content, const QString &path)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *archive = target ? zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error) : nullptr;
    if (!archive) {
        if (target) zip_source_free(target);
        const QString reason = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return writeError(path, reason);
    }
    zip_source_keep(target);
    zip_source_t *entry =
        zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
    const bool added =
        entry && zip_file_add(archive, name.toUtf8().constData(), entry, ZIP_FL_ENC_UTF_8) >= 0;
    if (!added || zip_close(archive) != 0) {
        const QString reason = QString::fromUtf8(zip_strerror(archive));
        zip_discard(archive);
        zip_source_free(target);
        return writeError(path, reason);
    }
    QByteArray bytes;
    zip_stat_t information;
    if (zip_source_stat(target, &information) == 0 && zip_source_open(target) == 0) {
        bytes.resize(static_cast<qsizetype>(information.size));
        const zip_int64_t got = zip_source_read(target, bytes.data(), information.size);
        bytes.resize(got < 0 ? 0 : static_cast<qsizetype>(got));
        zip_source_close(target);
    }
    zip_source_free(target);
    return bytes;
}

/// The names that this program gives to styles of the project's data sets, removed ones too.
bool isOwnStyle(const QString &name, const QStringList &datasets)
{
    static const QRegularExpression parts(QStringLiteral("(_(point|linestring|polygon))?\\.qml$"));
    return datasets.contains(QString(name).remove(parts));
}

QStringList allDatasets(const QString &folder)
{
    const auto database = Database::open(folder + QStringLiteral("/project.sqlite"), Database::Mode::Read);
    if (!database) return {};
    (*database)->execute("PRAGMA busy_timeout = 5000");
    return Catalogue(**database).allIds();
}

/// The styles that people made, for use elsewhere: `styles/<layer>.qml`. Other files are somebody's own.
void writeOwnStyles(const QString &folder, const QList<ProjectLayer> &layers)
{
    const QDir styles(folder + QStringLiteral("/styles"));
    QStringList kept;
    for (const ProjectLayer &layer : layers) {
        if (!layer.settings.style) continue;
        const QString name = layer.id() + QStringLiteral(".qml");
        kept.append(name);
        QDir().mkpath(styles.path());
        QSaveFile file(styles.filePath(name));
        if (file.open(QIODevice::WriteOnly) && file.write(layer.styleDocument()) >= 0) file.commit();
    }
    QStringList others = styles.entryList({QStringLiteral("*.qml")}, QDir::Files);
    others.removeIf([&](const QString &name) { return kept.contains(name); });
    if (others.isEmpty()) return;
    const QStringList datasets = allDatasets(folder);
    for (const QString &name : std::as_const(others))
        if (isOwnStyle(name, datasets)) QFile::remove(styles.filePath(name));
}

} // namespace

Status writeQgz(const Project &project)
{
    auto layers = projectLayers(project);
    if (!layers) return layers.issues();
    const QString folder = project.path();
    const Extent extent = mapExtent(layers.value(), project.city().extent());
    const Issues pinIssues = project.access() == Project::Access::Write ? writePinFile(project) : Issues();
    if (const auto pins = pinLayer(project)) layers->append(*pins);
    const QString path = QDir(folder).filePath(QStringLiteral("project.qgz"));
    const QByteArray document =
        qgisProjectDocument(folder, QFileInfo(folder).completeBaseName(), layers.value(),
                            extent.isEmpty() ? mapExtent(layers.value(), project.city().extent()) : extent);
    const auto archive = zipped(QStringLiteral("project.qgs"), document, path);
    if (!archive) return archive.issues();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(archive.value()) != archive.value().size() ||
        !file.commit())
        return writeError(path, file.errorString());
    writeOwnStyles(folder, layers.value());
    return {Done{}, layers.issues() + pinIssues};
}

Issues refreshQgz(const Project &project)
{
    const auto &later = project.qgzWriter();
    if (later) later();
    Issues issues;
    if (!later)
        issues = writeQgz(project).issues();
    else if (project.access() == Project::Access::Write)
        issues = writePinFile(project); // who is not to be shown must not wait
    for (Issue &issue : issues)
        if (issue.isError()) issue.severity = Severity::Warning;
    return issues;
}

} // namespace machi::core
