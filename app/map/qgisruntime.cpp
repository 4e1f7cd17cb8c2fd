#include "map/qgisruntime.h"

#include <qgis.h>
#include <qgsapplication.h>
#include <qgsfontmanager.h>
#include <qgsproviderregistry.h>
#include <qgssettingsentryimpl.h>

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>
#include <QStandardPaths>
#include <QThread>

#include <algorithm>

namespace machi::map {

namespace {

QString prefix()
{
    const QString wanted = qEnvironmentVariable("QGIS_PREFIX_PATH");
    return wanted.isEmpty() ? QStringLiteral(MACHI_QGIS_PREFIX) : wanted;
}

} // namespace

core::Status QgisRuntime::start()
{
    static bool started = false;
    if (started) return core::Done{};
    if (!qobject_cast<QApplication *>(QCoreApplication::instance()))
        return core::makeError(QStringLiteral("qgis.no-application"),
                               QCoreApplication::translate("QgisRuntime", "QGIS needs a QApplication."));

    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    QgsApplication::init(QDir(cache).filePath(QStringLiteral("machi-workbench/qgis-profile")));
    QgsApplication::setPrefixPath(prefix(), true);
    QgsApplication::initQgis();
    // One layer a thread, the topmost begun last: with a few more threads than processors the largest does
    // not wait for all others to end.
    QgsApplication::setMaxThreads(std::max(4, 2 * QThread::idealThreadCount()));
    QgsFontManager::settingsDownloadMissingFonts->setValue(false);
    started = true;
    qAddPostRoutine([] { QgsApplication::exitQgis(); });

    const QStringList providers = QgsProviderRegistry::instance()->providerList();
    if (!providers.contains(QStringLiteral("spatialite")))
        return core::makeError(
            QStringLiteral("qgis.no-provider"),
            QCoreApplication::translate("QgisRuntime", "QGIS does not find its data providers below %1.")
                .arg(prefix()));
    return core::Done{};
}

QString QgisRuntime::version()
{
    return QStringLiteral("QGIS %1, Qt %2")
        .arg(Qgis::version().section(QLatin1Char('-'), 0, 0), QString::fromLatin1(qVersion()));
}

QString mapFontFamily()
{
    const QStringList families = QFontDatabase::families();
    for (const QString &wanted :
         {QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans JP"), QStringLiteral("Yu Gothic UI"),
          QStringLiteral("Meiryo"), QStringLiteral("Hiragino Sans")})
        if (families.contains(wanted)) return wanted;
    return QApplication::font().family();
}

} // namespace machi::map
