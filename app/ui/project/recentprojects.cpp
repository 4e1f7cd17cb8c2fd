#include "ui/project/recentprojects.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace machi::ui {

namespace {

const auto key = QStringLiteral("recent");
constexpr qsizetype most = 8;

} // namespace

QStringList RecentProjects::list()
{
    return QSettings().value(key).toStringList();
}

bool RecentProjects::isProject(const QString &path)
{
    return QFileInfo::exists(QDir(path).filePath(QStringLiteral("project.sqlite")));
}

void RecentProjects::remove(const QString &path)
{
    QStringList all = list();
    all.removeAll(path);
    QSettings().setValue(key, all);
}

void RecentProjects::add(const QString &path)
{
    QStringList all = QSettings().value(key).toStringList();
    all.removeAll(path);
    all.prepend(path);
    QSettings().setValue(key, all.mid(0, most));
}

} // namespace machi::ui
