#pragma once

#include <QStringList>

namespace machi::ui {

/// The projects that were open last, latest first, in the user's settings. Those that are gone are left out.
class RecentProjects
{
public:
    static QStringList list();
    static void add(const QString &path);
    /// Whether a folder is a project.
    static bool isProject(const QString &path);
};

} // namespace machi::ui
