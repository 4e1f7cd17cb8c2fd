#include "core/store/cityprofile.h"

#include "core/model/language.h"
#include "core/store/geoid.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace machi::core {

namespace {

constexpr qint64 maxProfileSize = 16 << 20;

constexpr QLatin1String builtInFolder(":/machi/cities");
constexpr QLatin1String geoidFolder(":/machi/geoid");

Issue invalid(const QString &what)
{
    return makeError(
        QStringLiteral("city.invalid"),
        QCoreApplication::translate("CityProfile", "The city profile is not valid: %1").arg(what));
}

Result<QByteArray> contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxProfileSize)
        return invalid(QDir::toNativeSeparators(path));
    return file.readAll();
}

} // namespace

QStringList CityProfile::builtIn()
{
    QStringList ids;
    for (const QString &name :
         QDir(builtInFolder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        ids.append(QFileInfo(name).completeBaseName());
    return ids;
}

QString CityProfile::userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/machi-workbench/cities");
}

QStringList CityProfile::all()
{
    QStringList ids = builtIn();
    for (const QString &name :
         QDir(userFolder()).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        if (const QString id = QFileInfo(name).completeBaseName(); !ids.contains(id)) ids.append(id);
    return ids;
}

Result<CityProfile> CityProfile::load(const QString &name)
{
    const bool isId = !name.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    const QString nameOrPath = isId && !builtIn().contains(name) && all().contains(name)
                                   ? QStringLiteral("%1/%2.json").arg(userFolder(), name)
                                   : name;
    const bool own = nameOrPath.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    if (!own && !builtIn().contains(nameOrPath))
        return makeError(QStringLiteral("city.unknown"),
                         QCoreApplication::translate("CityProfile", "No city profile \"%1\". There are: %2")
                             .arg(nameOrPath, all().join(QStringLiteral(", "))));
    const QString path = own ? nameOrPath : QStringLiteral("%1/%2.json").arg(builtInFolder, nameOrPath);
    Result<QByteArray> json = contents(path);
    if (!json) return json.issues();
    const QString table = QJsonDocument::fromJson(*json)
                              .object()
                              .value(QStringLiteral("geoid"))
                              .toObject()
                              .value(QStringLiteral("table"))
                              .toString();
    QByteArray geoid;
    if (!table.isEmpty()) {
        const QString folder = own ? QFileInfo(path).absolutePath() : QString(geoidFolder);
        Result<QByteArray> read = contents(QDir(folder).filePath(table));
        if (!read) return read.issues();
        geoid = read.take();
    }
    return fromJson(*json, geoid);
}

Result<CityProfile> CityProfile::fromJson(const QByteArray &json, const QByteArray &geoidTable)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) return invalid(error.errorString());
    const QJsonObject object = document.object();
    const auto text = [&](const char *name) { return object.value(QLatin1String(name)).toString(); };

    CityProfile profile;
    profile.m_json = json;
    profile.m_geoidTable = geoidTable;
    profile.m_id = text("id");
    if (profile.m_id.isEmpty()) return invalid(QStringLiteral("id"));
    profile.m_code = text("code");
    profile.m_nameJa = text("nameJa");
    profile.m_nameEn = text("nameEn");
    profile.m_licence = text("licence");
    profile.m_creditUnchanged = text("creditUnchanged");
    profile.m_creditChanged = text("creditChanged");
    profile.m_geoidModel =
        object.value(QStringLiteral("geoid")).toObject().value(QStringLiteral("model")).toString();
    if (const QString crs = text("planeCrs"); !crs.isEmpty()) {
        profile.m_planeCrs = Crs::fromName(crs);
        if (!profile.m_planeCrs.isValid() || profile.m_planeCrs.isGeographic()) return invalid(crs);
    }
    if (!geoidTable.isEmpty())
        if (const Result<GeoidTable> table = GeoidTable::parse(geoidTable); !table) return table.issues();
    for (const QJsonValue river : object.value(QStringLiteral("rivers")).toArray())
        profile.m_rivers.append(river.toString());
    const QJsonArray extent = object.value(QStringLiteral("extent")).toArray();
    if (extent.size() == 4)
        profile.m_extent = {extent.at(0).toDouble(), extent.at(1).toDouble(), extent.at(2).toDouble(),
                            extent.at(3).toDouble()};
    return profile;
}

QString CityProfile::name() const
{
    return isJapanese() || m_nameEn.isEmpty() ? m_nameJa : m_nameEn;
}

QString CityProfile::credit(const QString &title) const
{
    return QString(m_creditUnchanged).replace(QStringLiteral("%1"), title);
}

QString CityProfile::creditChanged(const QString &title, const QString &work) const
{
    return QString(m_creditChanged).replace(QStringLiteral("%2"), work).replace(QStringLiteral("%1"), title);
}

} // namespace machi::core
