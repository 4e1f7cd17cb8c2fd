#include "core/store/citydraft.h"

#include "core/store/cityprofile.h"
#include "core/store/disk.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>

#include <cerrno>

namespace machi::core {

namespace {

constexpr int zones = 19;
constexpr int firstZone = 6669; ///< EPSG: JGD2011, zone I
constexpr Extent japan{122, 20, 154, 46};

QString idOf(const QString &code)
{
    return QStringLiteral("city-") + code;
}

} // namespace

QString CityDraft::problem() const
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]{5}$"));
    if (nameJa.trimmed().isEmpty()) return QCoreApplication::translate("CityDraft", "The city needs a name.");
    if (!digits.match(code).hasMatch() || usualPlaneZone(code) == 0)
        return QCoreApplication::translate("CityDraft",
                                           "The code has five digits and begins with the prefecture's "
                                           "(01 to 47).");
    if (planeZone < 0 || planeZone > zones)
        return QCoreApplication::translate("CityDraft", "There are the zones I to XIX.");
    if (!extent.isEmpty() && !(extent.west >= japan.west && extent.east <= japan.east &&
                               extent.south >= japan.south && extent.north <= japan.north))
        return QCoreApplication::translate("CityDraft", "The extent does not lie in Japan.");
    return {};
}

QByteArray CityDraft::json() const
{
    const QString changed = QStringLiteral("この%2は以下の著作物を改変して利用しています。%1");
    const QString tail = credit.trimmed().isEmpty() ? QString() : QStringLiteral("、") + credit.trimmed();
    QJsonObject object{{QStringLiteral("id"), idOf(code)},
                       {QStringLiteral("code"), code},
                       {QStringLiteral("nameJa"), nameJa.trimmed()},
                       {QStringLiteral("nameEn"), nameEn.trimmed()},
                       {QStringLiteral("planeCrs"),
                        planeZone > 0 ? QStringLiteral("EPSG:%1").arg(firstZone + planeZone - 1) : QString()},
                       {QStringLiteral("rivers"), QJsonArray::fromStringList(rivers)},
                       {QStringLiteral("licence"), licence.trimmed()},
                       {QStringLiteral("creditUnchanged"), QStringLiteral("%1") + tail},
                       {QStringLiteral("creditChanged"), changed + tail}};
    if (!extent.isEmpty())
        object.insert(QStringLiteral("extent"),
                      QJsonArray{extent.west, extent.south, extent.east, extent.north});
    return QJsonDocument(object).toJson();
}

Result<QString> saveCityProfile(const CityDraft &draft)
{
    if (const QString problem = draft.problem(); !problem.isEmpty())
        return makeError(QStringLiteral("city.invalid"), problem);
    const QByteArray json = draft.json();
    if (const auto profile = CityProfile::fromJson(json); !profile) return profile.issues();
    const QString path = QStringLiteral("%1/%2.json").arg(CityProfile::userFolder(), idOf(draft.code));
    errno = 0;
    if (!QDir().mkpath(CityProfile::userFolder())) return writeIssue(errno ? errno : EACCES, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return writeIssue(errno ? errno : EACCES, path);
    return idOf(draft.code);
}

int usualPlaneZone(const QString &cityCode)
{
    //                             北海道から順に、都道府県番号 1 … 47
    static constexpr int byPrefecture[] = {12, 10, 10, 10, 10, 10, 9, 9, 9, 9, 9, 9, 9, 9, 8, 7,
                                           7,  6,  8,  8,  7,  8,  7, 6, 6, 6, 6, 5, 6, 6, 5, 3,
                                           5,  3,  3,  4,  4,  4,  4, 2, 2, 1, 2, 2, 2, 2, 15};
    const int prefecture = cityCode.left(2).toInt();
    return prefecture >= 1 && prefecture <= 47 ? byPrefecture[prefecture - 1] : 0;
}

} // namespace machi::core
