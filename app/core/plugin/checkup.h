#pragma once

#include <QList>
#include <QString>

namespace machi::core {

class PluginHost;

/// One thing that the program needs or could use, and whether it is there.
struct CheckItem
{
    enum class State {
        Good,
        Absent, ///< something optional is not there
        Broken  ///< something that the program needs is not right
    };
    QString id;    ///< `gdal`, `proj-database` …, never translated
    QString title; ///< in the user's language
    QString value; ///< version, path or what was found
    State state = State::Good;
    QString advice; ///< what to do, unless Good
};

/// Looks at libraries, their data, fonts, folders, the render module, plugins and optional programs.
/// Needs a QGuiApplication; main thread; no network.
QList<CheckItem> checkUp(const PluginHost &plugins);

} // namespace machi::core
