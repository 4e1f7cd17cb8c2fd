#include "ui/import/importsources.h"

#include "ui/project/newprojectdialog.h"
#include "ui/project/recentprojects.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace machi::ui {

namespace {

const QString folderKey = QStringLiteral("import/folder");

bool isModel(const QFileInfo &one)
{
    return one.isDir() && QFileInfo(one.filePath() + QStringLiteral("/udx")).isDir();
}

} // namespace

ImportSources ImportSources::of(const QString &path)
{
    if (RecentProjects::isProject(path)) return {{}, {path}};
    if (!QFileInfo(path).isDir()) return {{path}, {}};
    ImportSources found;
    QFileInfoList inside = QDir(path).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
    inside.removeIf([&found](const QFileInfo &one) {
        const bool isProject = one.isDir() && RecentProjects::isProject(one.filePath());
        if (isProject) found.projects.append(one.filePath());
        return isProject;
    });
    const bool several = inside.size() > 1 && std::any_of(inside.begin(), inside.end(), isModel);
    if (found.projects.isEmpty() && !several) return {{path}, {}};
    static const QStringList papers = {QStringLiteral("md"), QStringLiteral("pdf"), QStringLiteral("html")};
    for (const QFileInfo &one : inside)
        if (one.isDir() || !papers.contains(one.suffix().toLower())) found.sources.append(one.filePath());
    return found;
}

QString importFolder()
{
    const QString last = QSettings().value(folderKey).toString();
    return !last.isEmpty() && QFileInfo(last).isDir() ? last : NewProjectDialog::usualFolder();
}

void rememberImportFolder(const QString &chosen)
{
    QSettings().setValue(folderKey, QFileInfo(chosen).absolutePath());
}

} // namespace machi::ui
