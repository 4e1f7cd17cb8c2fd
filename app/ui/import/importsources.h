#pragma once

#include <QStringList>

namespace machi::ui {

/// What somebody has pointed at, as lines of the import page.
struct ImportSources
{
    QStringList sources;
    QStringList projects; ///< of this program: to be opened, not read

    /// A folder with a city model among other things becomes a line for each thing in it, so that each can be
    /// looked at and taken off by itself; who reads which file is settled later (core/io/readplan.h).
    static ImportSources of(const QString &path);
};

/// Where files to import were chosen last, else where projects are made. In the user's settings.
QString importFolder();
void rememberImportFolder(const QString &chosen); ///< a file or folder in it

} // namespace machi::ui
