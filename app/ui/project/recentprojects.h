#pragma once

#include <QStringList>

namespace machi::ui {

/// The projects that were open last, latest first, in the user's settings. Those that cannot be found
/// (a stick that is not in, a folder that was moved) stay until somebody takes them off the list.
class RecentProjects
{
public:
    static QStringList list();
    static void add(const QString &path);
    static void remove(const QString &path);
    /// Whether a folder is a project.
    static bool isProject(const QString &path);
};

} // namespace machi::ui
