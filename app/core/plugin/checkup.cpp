#include "core/plugin/checkup.h"

#include "core/model/language.h"
#include "core/plugin/pluginhost.h"
#include "core/plugin/renderermodule.h"
#include "core/store/disk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <gdal.h>
#include <geos_c.h>
#include <proj.h>
#include <sqlite3.h>

#include <spatialite.h> // after sqlite3.h, which it needs
#include <zip.h>

namespace machi::core {

namespace {

using State = CheckItem::State;

struct CheckUp
{
    Q_DECLARE_TR_FUNCTIONS(CheckUp)
};

constexpr qint64 enoughSpace = qint64(2) << 30;

CheckItem good(const char *id, const QString &title, const QString &value)
{
    return {QLatin1String(id), title, value, State::Good, {}};
}

void addLibraries(QList<CheckItem> &items)
{
    items.append(good("machi", QStringLiteral("Machi Workbench"), programVersion()));
    items.append(good("qt", QStringLiteral("Qt"), QString::fromLatin1(qVersion())));
    items.append(good("gdal", QStringLiteral("GDAL"), QString::fromUtf8(GDALVersionInfo("RELEASE_NAME"))));
    items.append(good("proj", QStringLiteral("PROJ"), QString::fromUtf8(proj_info().version)));
    items.append(good("sqlite", QStringLiteral("SQLite"), QString::fromLatin1(sqlite3_libversion())));
    items.append(good("spatialite", QStringLiteral("SpatiaLite"), QString::fromLatin1(spatialite_version())));
    items.append(good("geos", QStringLiteral("GEOS"), QString::fromLatin1(GEOSversion())));
    items.append(good("libzip", QStringLiteral("libzip"), QString::fromLatin1(zip_libzip_version())));
}

void addDrivers(QList<CheckItem> &items)
{
    GDALAllRegister();
    QStringList missing;
    for (const char *driver : {"GeoJSON", "ESRI Shapefile", "GPKG", "GTiff", "KML"})
        if (!GDALGetDriverByName(driver)) missing.append(QLatin1String(driver));
    CheckItem item = good("gdal-drivers", CheckUp::tr("GDAL formats"), CheckUp::tr("complete"));
    if (!missing.isEmpty()) {
        item.value = CheckUp::tr("missing: %1").arg(missing.join(QStringLiteral(", ")));
        item.state = State::Broken;
        item.advice = CheckUp::tr("Install GDAL with these drivers");
    }
    items.append(item);
}

void addProjData(QList<CheckItem> &items)
{
    PJ_CONTEXT *context = proj_context_create();
    proj_context_set_enable_network(context, 0);
    const char *database = proj_context_get_database_path(context);
    CheckItem item = good("proj-database", CheckUp::tr("Coordinate systems (proj.db)"),
                          database ? QString::fromUtf8(database) : CheckUp::tr("not found"));
    if (!database) {
        item.state = State::Broken;
        item.advice = CheckUp::tr("Install proj-data, or set PROJ_LIB to the folder that holds proj.db");
    }
    items.append(item);
    proj_context_destroy(context);

    const PJ_GRID_INFO grid = proj_grid_info("jp_gsi_gsigeo2011.tif");
    const bool found = grid.filename[0] != '\0';
    item = good("proj-geoid", CheckUp::tr("Geoid of Japan (GSIGEO2011)"),
                found ? QString::fromUtf8(grid.filename) : CheckUp::tr("not found"));
    if (!found) {
        item.state = State::Absent;
        item.advice = CheckUp::tr(
            "Heights of cities without a profile of their own need it: projsync --file jp_gsi_gsigeo2011");
    }
    items.append(item);
}

void addFonts(QList<CheckItem> &items)
{
    const QStringList families = QFontDatabase::families(QFontDatabase::Japanese);
    // The CJK families come in national flavours.
    const QStringList japanese = families.filter(QStringLiteral("JP"));
    const QString family =
        japanese.isEmpty() ? families.value(0, CheckUp::tr("not found")) : japanese.first();
    CheckItem item = good("font-japanese", CheckUp::tr("Japanese font"), family);
    if (families.isEmpty()) {
        item.state = State::Broken;
        item.advice =
            CheckUp::tr("Install a Japanese font, such as fonts-noto-cjk; pictures show boxes without one");
    }
    items.append(item);
}

CheckItem folderItem(const char *id, const QString &title, const QString &path)
{
    CheckItem item = good(id, title, path);
    QDir().mkpath(path);
    QTemporaryFile probe(path + QStringLiteral("/machi-probe"));
    if (!probe.open()) {
        item.state = State::Broken;
        item.advice = CheckUp::tr("The folder cannot be written; check its permissions");
        return item;
    }
    const std::optional<qint64> space = freeSpace(path);
    if (!space) return item;
    item.value = CheckUp::tr("%1 (%2 free)").arg(path, QLocale().formattedDataSize(*space));
    if (*space < enoughSpace) {
        item.state = State::Absent;
        item.advice = CheckUp::tr("Large imports need more free space");
    }
    return item;
}

void addModules(QList<CheckItem> &items, const PluginHost &plugins)
{
    const Result<Renderer *> renderer = loadRenderer();
    CheckItem item = good("renderer", CheckUp::tr("Pictures and PDF (QGIS)"),
                          renderer ? (*renderer)->version() : CheckUp::tr("not found"));
    if (!renderer) {
        item.state = State::Absent;
        item.advice = CheckUp::tr("machi render needs it: %1").arg(renderer.firstError().message);
    }
    items.append(item);

    QStringList names;
    for (const PluginInfo &plugin : plugins.plugins())
        names.append(plugin.id + QChar(u' ') + plugin.version.toString());
    items.append(good("plugins", CheckUp::tr("Plugins"),
                      names.isEmpty() ? CheckUp::tr("none") : names.join(QStringLiteral(", "))));
}

void addProgram(QList<CheckItem> &items, const char *program, const QString &use)
{
    const QString path = QStandardPaths::findExecutable(QLatin1String(program));
    CheckItem item = good(program, QLatin1String(program), path.isEmpty() ? CheckUp::tr("not found") : path);
    if (path.isEmpty()) {
        item.state = State::Absent;
        item.advice = use;
    }
    items.append(item);
}

} // namespace

QList<CheckItem> checkUp(const PluginHost &plugins)
{
    QList<CheckItem> items;
    addLibraries(items);
    addDrivers(items);
    addProjData(items);
    addFonts(items);
    items.append(folderItem("settings", CheckUp::tr("Settings folder"),
                            QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)));
    items.append(folderItem("temporary", CheckUp::tr("Temporary folder"), QDir::tempPath()));
    addModules(items, plugins);
    addProgram(items, "projsync", CheckUp::tr("Optional: fetches geoid grids"));
    addProgram(items, "ffmpeg", CheckUp::tr("Optional: makes films of the 3D view"));
    return items;
}

} // namespace machi::core
