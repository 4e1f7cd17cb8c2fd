#include "core/plugin/renderermodule.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibrary>
#include <QPluginLoader>

namespace machi::core {

namespace {

QStringList moduleFiles()
{
    QStringList files;
    const QDir beside(QCoreApplication::applicationDirPath());
    for (const char *folder : {".", "../lib", "../lib/machi"}) {
        const QDir place(beside.filePath(QLatin1String(folder)));
        for (const QString &file : place.entryList({QStringLiteral("*machi_render.*")}, QDir::Files))
            if (QLibrary::isLibrary(file)) files.append(place.filePath(file));
    }
    return files;
}

} // namespace

Result<Renderer *> loadRenderer()
{
    QString why = QCoreApplication::translate("Renderer", "The part that draws pictures is not installed");
    for (const QString &file : moduleFiles()) {
        QPluginLoader loader(file);
        if (auto *renderer = qobject_cast<Renderer *>(loader.instance())) return renderer;
        why = loader.errorString();
    }
    return makeError(QStringLiteral("no-renderer"), why);
}

std::unique_ptr<QCoreApplication> makeDrawingApplication(int &argc, char **argv, bool scene)
{
    QStringList files;
    {
        const QCoreApplication toFindFiles(argc, argv);
        files = moduleFiles();
    }
    for (const QString &file : files) {
        using Make = QCoreApplication *(*)(int &, char **, bool);
        const auto make = reinterpret_cast<Make>(QLibrary::resolve(file, MachiRenderer_application));
        if (make) return std::unique_ptr<QCoreApplication>(make(argc, argv, scene));
    }
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace machi::core
