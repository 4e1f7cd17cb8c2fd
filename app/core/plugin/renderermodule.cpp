#include "core/plugin/renderermodule.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>
#include <QPluginLoader>

namespace machi::core {

Result<Renderer *> loadRenderer()
{
    const QDir beside(QCoreApplication::applicationDirPath());
    QString why = QCoreApplication::translate("Renderer", "The part that draws pictures is not installed");
    for (const char *folder : {".", "../lib", "../lib/machi"}) {
        const QDir place(beside.filePath(QLatin1String(folder)));
        for (const QString &file : place.entryList({QStringLiteral("*machi_render.*")}, QDir::Files)) {
            if (!QLibrary::isLibrary(file)) continue;
            QPluginLoader loader(place.filePath(file));
            if (auto *renderer = qobject_cast<Renderer *>(loader.instance())) return renderer;
            why = loader.errorString();
        }
    }
    return makeError(QStringLiteral("no-renderer"), why);
}

} // namespace machi::core
