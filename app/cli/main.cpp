#include "cli/shell.h"
#include "cli/terminalfeedback.h"
#include "core/model/language.h"
#include "core/plugin/pluginhost.h"
#include "core/plugin/renderermodule.h"
#include "core/task/heap.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <memory>

namespace {

bool wantsScene(const QStringList &arguments)
{
    const qsizetype view = arguments.indexOf(QLatin1String("--view"));
    return arguments.contains(QLatin1String("--view=3d")) ||
           (view >= 0 && arguments.value(view + 1) == QLatin1String("3d"));
}

} // namespace

int main(int argc, char **argv)
{
    machi::core::giveFreedMemoryBack();
    // Pictures and pages need fonts, so a GUI application, but never a display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    // Libraries' mutterings are no part of the report; QT_LOGGING_RULES brings them back.
    QLoggingCategory::setFilterRules(QStringLiteral("*.debug=false\n*.info=false\n*.warning=false"));
    QStringList arguments;
    {
        const QCoreApplication reader(argc, argv);
        arguments = reader.arguments().mid(1);
    }
    // A GUI application would keep --style and others for itself: it only hears the program's name.
    argc = 1;
    // QGIS is large: only the verb that draws waits for it.
    const std::unique_ptr<QCoreApplication> application =
        arguments.contains(QStringLiteral("render"))
            ? machi::core::makeDrawingApplication(argc, argv, wantsScene(arguments))
            : std::make_unique<QGuiApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("machi"));
    QCoreApplication::setApplicationVersion(machi::core::programVersion());
    machi::core::installLanguage();

    machi::cli::TerminalFeedback feedback;
    feedback.cancelOnSignals();
    machi::core::PluginHost plugins;
    plugins.load(machi::core::PluginHost::defaultFolders(), feedback);
    machi::core::Context context(plugins);
    machi::cli::Shell shell(context);
    return shell.run(arguments, feedback);
}
