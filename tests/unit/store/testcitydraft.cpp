#include "core/store/citydraft.h"
#include "core/store/cityprofile.h"
#include "core/store/municipalities.h"
#include "core/store/project.h"
#include "support/testregistry.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace machi::core;

/// A city that somebody makes a profile of.
class TestCityDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QStandardPaths::setTestModeEnabled(true);
        QDir(CityProfile::userFolder()).removeRecursively();
    }
    void cleanup()
    {
        QDir(CityProfile::userFolder()).removeRecursively();
        QStandardPaths::setTestModeEnabled(false);
    }

    void theListOfMunicipalitiesIsWhole()
    {
        QCOMPARE(municipalities().size(), 1741); // cities, towns, villages and the 23 wards of Tokyo
        QCOMPARE(prefectures().size(), 47);
        QCOMPARE(prefectures().first(), QStringLiteral("北海道"));
        const Municipality *kumagaya = findMunicipality(QStringLiteral("11202"));
        QVERIFY(kumagaya);
        QCOMPARE(kumagaya->prefecture + kumagaya->name, QStringLiteral("埼玉県熊谷市"));
        QVERIFY(!findMunicipality(QStringLiteral("11999")));
        for (const Municipality &one : municipalities())
            QVERIFY2(one.code.size() == 5 && usualPlaneZone(one.code) > 0 && !one.name.isEmpty(),
                     qPrintable(one.code));
    }

    void savedProfileIsACityOfItsOwn()
    {
        const auto id = saveCityProfile(fukaya());
        QVERIFY(id.ok());
        QCOMPARE(*id, QStringLiteral("city-11218"));
        QVERIFY(CityProfile::all().contains(*id));
        QVERIFY(!CityProfile::builtIn().contains(*id));
        const auto profile = CityProfile::load(*id);
        QVERIFY2(profile.ok(), qPrintable(profile.firstError().message));
        QCOMPARE(profile->nameJa(), QStringLiteral("深谷市"));
        QCOMPARE(profile->name(), QStringLiteral("Fukaya"));
        QCOMPARE(profile->code(), QStringLiteral("11218"));
        QCOMPARE(profile->planeCrs().epsg(), 6677);
        QCOMPARE(profile->rivers(), (QStringList{QStringLiteral("荒川"), QStringLiteral("利根川")}));
        QCOMPARE(profile->extent().west, 139.17);
        QCOMPARE(profile->extent().north, 36.26);
        QCOMPARE(profile->credit(QStringLiteral("避難所")), QStringLiteral("避難所、深谷市"));
        QVERIFY(profile->creditChanged(QStringLiteral("避難所"), QStringLiteral("地図"))
                    .startsWith(QStringLiteral("この地図は")));
        // A project begun with it keeps it, even when the profile goes.
        const QTemporaryDir folder;
        {
            const auto project = Project::create(folder.filePath(QStringLiteral("x.machi")), *id);
            QVERIFY(project.ok());
        }
        QDir(CityProfile::userFolder()).removeRecursively();
        const auto again = Project::open(folder.filePath(QStringLiteral("x.machi")), Project::Access::Read);
        QCOMPARE((*again)->city().nameJa(), QStringLiteral("深谷市"));
        QCOMPARE(CityProfile::load(*id).firstError().code, QStringLiteral("city.unknown"));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("zone");
        QTest::addColumn<double>("west");
        QTest::newRow("no name") << QStringLiteral("11218") << QStringLiteral(" ") << 9 << 139.17;
        QTest::newRow("short code") << QStringLiteral("1121") << QStringLiteral("深谷市") << 9 << 139.17;
        QTest::newRow("path as a code") << QStringLiteral("../x1") << QStringLiteral("深谷市") << 9 << 139.17;
        QTest::newRow("no prefecture") << QStringLiteral("48218") << QStringLiteral("深谷市") << 9 << 139.17;
        QTest::newRow("no zone") << QStringLiteral("11218") << QStringLiteral("深谷市") << 20 << 139.17;
        QTest::newRow("elsewhere") << QStringLiteral("11218") << QStringLiteral("深谷市") << 9 << 13.17;
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, name);
        QFETCH(const int, zone);
        QFETCH(const double, west);
        CityDraft draft = fukaya();
        draft.code = code;
        draft.nameJa = name;
        draft.planeZone = zone;
        draft.extent.west = west;
        QVERIFY(!draft.problem().isEmpty());
        QCOMPARE(saveCityProfile(draft).firstError().code, QStringLiteral("city.invalid"));
        QVERIFY(!QDir(CityProfile::userFolder()).exists());
    }

    void littleIsEnough()
    {
        CityDraft draft;
        draft.code = QStringLiteral("01100");
        draft.nameJa = QStringLiteral("札幌市");
        QCOMPARE(draft.problem(), QString());
        const auto profile = CityProfile::fromJson(draft.json());
        QVERIFY(profile.ok());
        QVERIFY(profile->extent().isEmpty());
        QVERIFY(!profile->planeCrs().isValid());
        QCOMPARE(profile->credit(QStringLiteral("x")), QStringLiteral("x"));
    }

    // Saitama, Tokyo, Osaka, Naha, Sapporo: the notice's own list.
    void zonesOfPrefectures()
    {
        QCOMPARE(usualPlaneZone(QStringLiteral("11202")), 9);
        QCOMPARE(usualPlaneZone(QStringLiteral("13101")), 9);
        QCOMPARE(usualPlaneZone(QStringLiteral("27100")), 6);
        QCOMPARE(usualPlaneZone(QStringLiteral("47201")), 15);
        QCOMPARE(usualPlaneZone(QStringLiteral("01100")), 12);
        QCOMPARE(usualPlaneZone(QStringLiteral("42201")), 1);
        QCOMPARE(usualPlaneZone(QStringLiteral("34100")), 3);
        QCOMPARE(usualPlaneZone(QStringLiteral("38201")), 4);
        QCOMPARE(usualPlaneZone(QStringLiteral("99")), 0);
        QCOMPARE(usualPlaneZone({}), 0);
    }

private:
    static CityDraft fukaya()
    {
        CityDraft draft;
        draft.code = QStringLiteral("11218");
        draft.nameJa = QStringLiteral("深谷市");
        draft.nameEn = QStringLiteral("Fukaya");
        draft.extent = {139.17, 36.09, 139.34, 36.26};
        draft.planeZone = 9;
        draft.rivers = {QStringLiteral("荒川"), QStringLiteral("利根川")};
        draft.licence = QStringLiteral("CC-BY-4.0");
        draft.credit = QStringLiteral("深谷市");
        return draft;
    }
};

MACHI_TEST(TestCityDraft)
#include "testcitydraft.moc"
