#include "core/model/language.h"
#include "core/plugin/plugin.h"
#include "core/plugin/pluginhost.h"
#include "core/task/heap.h"
#include "map/qgisruntime.h"
#include "ui/shell/languagechoice.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/screenfit.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

using namespace machi;

int main(int argc, char **argv)
{
    core::giveFreedMemoryBack();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("machi-workbench"));
    QApplication::setApplicationName(QStringLiteral("machi-workbench"));
    QApplication::setApplicationVersion(core::programVersion());
    ui::LanguageChoice::applyAtStart();

    QCommandLineParser arguments;
    arguments.setApplicationDescription(
        QCoreApplication::translate("main", "Machi Workbench: a city on one map"));
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addPositionalArgument(
        QStringLiteral("project"), QCoreApplication::translate("main", "Project to open, or files to import"),
        QStringLiteral("[PROJECT]"));
    arguments.process(application);

    const core::Status qgis = map::QgisRuntime::start();
    if (!qgis) {
        QTextStream(stderr) << qgis.firstError().message << Qt::endl;
        return 2;
    }
    ui::Theme::apply(application, ui::Theme::remembered());
    ui::ScreenFit::install(application);

    core::PluginHost plugins;
    core::Feedback feedback;
    plugins.load(core::PluginHost::defaultFolders(), feedback);
    core::Context context(plugins);
    ui::Session session(context);
    const QStringList paths = arguments.positionalArguments();
    if (!paths.isEmpty()) session.window().importFiles(paths);
    return QApplication::exec();
}
