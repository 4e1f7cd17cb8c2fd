#include "machiprocess.h"
#include "support/rawzip.h"
#include "support/realdata.h"
#include "support/testregistry.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

using machi::testing::MachiRun;
using machi::testing::runMachi;
using machi::testing::writeFile;

namespace {

QByteArray building(const QByteArray &id, const QByteArray &ring)
{
    return "<core:cityObjectMember><bldg:Building gml:id=\"" + id +
           "\"><bldg:measuredHeight uom=\"m\">9.5</bldg:measuredHeight><bldg:lod0RoofEdge><gml:MultiSurface>"
           "<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>" +
           ring +
           "</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></"
           "gml:MultiSurface>"
           "</bldg:lod0RoofEdge></bldg:Building></core:cityObjectMember>\n";
}

const QByteArray square =
    "36.14 139.39 20 36.14 139.391 20 36.141 139.391 20 36.141 139.39 20 36.14 139.39 20";

QByteArray city(const QByteArray &members, const QByteArray &doctype = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + doctype +
           "<core:CityModel xmlns:core=\"http://www.opengis.net/citygml/2.0\" "
           "xmlns:bldg=\"http://www.opengis.net/citygml/building/2.0\" "
           "xmlns:gml=\"http://www.opengis.net/gml\">\n"
           "<gml:boundedBy><gml:Envelope srsName=\"http://www.opengis.net/def/crs/EPSG/0/6697\" "
           "srsDimension=\"3\"><gml:lowerCorner>36.14 139.39 0</gml:lowerCorner><gml:upperCorner>36.15 "
           "139.40 "
           "30</gml:upperCorner></gml:Envelope></gml:boundedBy>\n" +
           members + "</core:CityModel>\n";
}

} // namespace

/// What a clerk's download can be like: each fault is named, the rest is kept, the exit status tells.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void oneFileIsBad_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const QByteArray whole = city(building("a", square) + building("b", square));
        QTest::newRow("truncated") << whole.left(whole.indexOf("gml:id=\"b\"") + 60) << "citygml.truncated";
        QTest::newRow("empty") << QByteArray() << "citygml.empty";
        QTest::newRow("not XML") << QByteArray("PK no, this is a letter") << "citygml.not-citygml";
        QTest::newRow("bomb")
            << city(building("a", square),
                    "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>\n")
            << "citygml.doctype";
        QTest::newRow("external entity")
            << city(building("a", square), "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>\n")
            << "citygml.doctype";
    }
    void oneFileIsBad()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QVERIFY(put("city/udx/bldg/54391361_bldg_6697_op.gml", city(building("good", square))));
        QVERIFY(put("city/udx/bldg/54391362_bldg_6697_op.gml", bytes));
        const MachiRun run = import("city");
        QCOMPARE(run.status, 1);
        QVERIFY2(run.codes().contains(code), qPrintable(run.codes().join(QChar(u' '))));
        QVERIFY(buildings(run) >= 1);
        QVERIFY(!run.out.contains(QStringLiteral("root:x:0")));
        for (const QJsonValue &issue : run.json().value(QStringLiteral("issues")).toArray())
            if (issue[QStringLiteral("code")].toString() == code)
                QVERIFY(issue[QStringLiteral("file")].toString().endsWith(
                    QStringLiteral("54391362_bldg_6697_op.gml")));
    }

    void swappedAxesAreMended()
    {
        const QByteArray swapped =
            "139.39 36.14 20 139.391 36.14 20 139.391 36.141 20 139.39 36.141 20 139.39 36.14 20";
        QVERIFY(put("city/udx/bldg/54391361_bldg_6697_op.gml", city(building("a", swapped))));
        const MachiRun run = import("city");
        QCOMPARE(run.status, 0);
        QVERIFY(run.codes().contains(QStringLiteral("citygml.axes-swapped")));
        const QJsonArray extent =
            run.json()[QStringLiteral("datasets")][0][QStringLiteral("extent")].toArray();
        QVERIFY(extent.at(0).toDouble() > 139 && extent.at(1).toDouble() < 37);
    }

    void placesOutsideJapanAreNamed()
    {
        const QByteArray far = "51.5 0.1 20 51.5 0.101 20 51.501 0.101 20 51.501 0.1 20 51.5 0.1 20";
        QVERIFY(put("city/udx/bldg/54391361_bldg_6697_op.gml", city(building("a", far))));
        const MachiRun run = import("city");
        QCOMPARE(run.status, 0);
        QVERIFY(run.codes().contains(QStringLiteral("citygml.outside-japan")));
    }

    void missingCodeListKeepsTheCode()
    {
        QByteArray member = building("a", square);
        member.replace("<bldg:measuredHeight",
                       "<bldg:usage codeSpace=\"../../codelists/Building_usage.xml\">411"
                       "</bldg:usage><bldg:measuredHeight");
        QVERIFY(put("city/udx/bldg/54391361_bldg_6697_op.gml", city(member)));
        const MachiRun run = import("city");
        QCOMPARE(run.status, 0);
        QVERIFY(run.codes().contains(QStringLiteral("citygml.codelist-missing")));
        QCOMPARE(buildings(run), 1);
    }

    void folderWithoutCity()
    {
        QVERIFY(put("letters/to-the-mayor.txt", "hello"));
        const MachiRun run = import("letters");
        QCOMPARE(run.status, 2);
        QVERIFY(!run.codes().isEmpty());
    }

    void zipThatClimbsOut()
    {
        machi::testing::RawZip zip;
        zip.add(QByteArrayLiteral("../../evil.gml"), city(building("evil", square)));
        zip.add(QByteArrayLiteral("town/udx/bldg/54391361_bldg_6697_op.gml"), city(building("good", square)));
        QVERIFY(put("town.zip", zip.bytes()));
        const MachiRun run = import("town.zip");
        QVERIFY(run.codes().contains(QStringLiteral("source.unsafe-path")));
        QCOMPARE(run.status, 1);
        QCOMPARE(buildings(run), 1);
        QVERIFY(!QDir(m_folder->path()).exists(QStringLiteral("../evil.gml")));
    }

    void zipWhoseChecksumIsWrong()
    {
        for (const bool deflate : {false, true}) {
            machi::testing::RawZip zip;
            machi::testing::RawZip::Entry entry;
            entry.name = QByteArrayLiteral("town/udx/bldg/54391361_bldg_6697_op.gml");
            entry.data = city(building("changed", square));
            entry.deflate = deflate;
            entry.statedCrc = 1234567;
            zip.add(entry);
            zip.add(QByteArrayLiteral("town/udx/bldg/54391362_bldg_6697_op.gml"),
                    city(building("good", square)));
            QVERIFY(put("town.zip", zip.bytes()));
            const MachiRun run = import("town.zip");
            QCOMPARE(run.status, 1);
            QVERIFY2(run.codes().contains(QStringLiteral("citygml.read")), qPrintable(run.out));
            QVERIFY(buildings(run) >= 1);
        }
    }

    void numbersThatCannotBe()
    {
        const QByteArray absurd = "36.14 139.39 1e300 36.14 139.391 1e300 36.141 139.391 1e300 36.141 139.39 "
                                  "1e300 36.14 139.39 1e300";
        QVERIFY(put("city/udx/bldg/54391361_bldg_6697_op.gml",
                    city(building("a", absurd) + building("b", square))));
        const MachiRun run = import("city");
        QCOMPARE(run.status, 1);
        QVERIFY(run.codes().contains(QStringLiteral("citygml.coordinates")));
    }

    void settingThatNobodyKnows()
    {
        QVERIFY(put("shelters.csv", "名称,緯度,経度\n小学校,36.14,139.39\n"));
        const MachiRun run = import("shelters.csv", {QStringLiteral("--set"), QStringLiteral("licens=CC0")});
        QCOMPARE(run.status, 2);
        QVERIFY(run.out.contains(QStringLiteral("licence")));
    }

    void nothingBesideACityVanishes()
    {
        const QByteArray table("名称,緯度,経度\n小学校,36.14,139.39\n");
        machi::testing::RawZip inner, zip;
        inner.add("parks.csv", table);
        zip.add("town/udx/bldg/54391361_bldg_6697_op.gml", city(building("good", square)));
        zip.add("town/codelists/x.csv", table);
        zip.add("shelters.csv", table);
        zip.add("parks.zip", inner.bytes());
        QVERIFY(put("town.zip", zip.bytes()));
        const MachiRun run = import("town.zip");
        QCOMPARE(run.status, 0);
        QStringList kinds;
        for (const QJsonValue &dataset : run.json()[QStringLiteral("datasets")].toArray())
            kinds.append(dataset[QStringLiteral("kind")].toString());
        QVERIFY(kinds.contains(QStringLiteral("building")) && kinds.size() > 1);
        QCOMPARE(buildings(run), 3); // with two tables of one row
        zip.add("plan.dwg", "x");
        QVERIFY(put("more.zip", zip.bytes()));
        const MachiRun left = import("more.zip");
        QCOMPARE(left.status, 1);
        QVERIFY(left.codes().contains(QStringLiteral("import.left-out")));
    }

    void oneQuestionLeavesTheOthersIn()
    {
        const QByteArray metres =
            R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{},)"
            R"("geometry":{"type":"Point","coordinates":[-30000.5,15000.5]}}]})";
        QVERIFY(put("all/shelters.csv", "名称,緯度,経度\n小学校,36.14,139.39\n"));
        QVERIFY(put("all/metres.geojson", metres));
        const MachiRun run = import("all");
        QCOMPARE(run.status, 1);
        QCOMPARE(buildings(run), 1);
        QVERIFY(run.codes().contains(QStringLiteral("needs-option")));
        QVERIFY(run.out.contains(QStringLiteral("metres.geojson")));
        QVERIFY(run.out.contains(QStringLiteral("--crs")));
        QVERIFY(put("metres.geojson", metres));
        QCOMPARE(import("metres.geojson").status, 2);
        const MachiRun both =
            import("metres.geojson", {m_folder->filePath(QStringLiteral("all/shelters.csv"))});
        QCOMPARE(both.status, 1);
        QCOMPARE(buildings(both), 1);
    }

    void zipInAZipThatIsDamaged()
    {
        machi::testing::RawZip zip;
        zip.add("inner.zip", "PK no");
        QVERIFY(put("outer.zip", zip.bytes()));
        const MachiRun run = import("outer.zip");
        QCOMPARE(run.status, 2);
        QVERIFY(run.codes().contains(QStringLiteral("source.zip-broken")));
        QVERIFY(run.out.contains(QStringLiteral("inner.zip")));
    }

    void damagedAndMissingDataAreNamed()
    {
        QByteArray table("名称,緯度,経度\n");
        for (int i = 0; i < 400; ++i)
            table += "小学校" + QByteArray::number(i) + ",36.14,139.39\n";
        QVERIFY(put("shelters.csv", table));
        QCOMPARE(import("shelters.csv").status, 0);
        const QStringList info = {QStringLiteral("info"), m_folder->filePath(QStringLiteral("town.machi")),
                                  QStringLiteral("--json")};
        QCOMPARE(runMachi(info).status, 0);
        const QString data = m_folder->filePath(QStringLiteral("town.machi/data"));
        const QString path = data + QChar(u'/') +
                             QDir(data).entryList(QDir::Dirs | QDir::NoDotAndDotDot).first() +
                             QStringLiteral("/features.sqlite");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4096));
        QByteArray noise;
        for (int i = 0; i < 3000; ++i)
            noise += static_cast<char>((i * 73 + 41) % 251);
        QCOMPARE(file.write(noise), 3000);
        file.close();
        const MachiRun damaged = runMachi(info);
        QCOMPARE(damaged.status, 1);
        QCOMPARE(damaged.codes(), QStringList{QStringLiteral("store.data-damaged")});
        QVERIFY(damaged.out.contains(QStringLiteral("features.sqlite")));
        QVERIFY(file.remove());
        const MachiRun missing = runMachi(info);
        QCOMPARE(missing.status, 1);
        QCOMPARE(missing.codes(), QStringList{QStringLiteral("store.data-missing")});
    }

    void termsThatTheUserStated()
    {
        QVERIFY(put("shelters.csv", "名称,緯度,経度\n小学校,36.14,139.39\n"));
        const MachiRun run =
            import("shelters.csv", {QStringLiteral("--set"), QStringLiteral("licence=CC-BY-4.0"),
                                    QStringLiteral("--set"), QStringLiteral("credit=熊谷市"),
                                    QStringLiteral("--set"), QStringLiteral("openness=open")});
        QCOMPARE(run.status, 0);
        const QJsonValue dataset = run.json()[QStringLiteral("datasets")][0];
        QCOMPARE(dataset[QStringLiteral("licence")].toString(), QStringLiteral("CC-BY-4.0"));
        QCOMPARE(dataset[QStringLiteral("credit")].toString(), QStringLiteral("熊谷市"));
        QCOMPARE(dataset[QStringLiteral("openness")].toString(), QStringLiteral("open"));
        const MachiRun wrong =
            import("shelters.csv", {QStringLiteral("--set"), QStringLiteral("openness=secret")});
        QCOMPARE(wrong.status, 2);
    }

private:
    bool put(const char *name, const QByteArray &content)
    {
        const QString path = m_folder->filePath(QLatin1String(name));
        return QDir().mkpath(QFileInfo(path).path()) && writeFile(path, content);
    }
    MachiRun import(const char *source, const QStringList &more = {})
    {
        return runMachi(QStringList{QStringLiteral("import"),
                                    m_folder->filePath(QStringLiteral("town.machi")),
                                    m_folder->filePath(QLatin1String(source)), QStringLiteral("--json")} +
                        more);
    }
    static int buildings(const MachiRun &run)
    {
        int count = 0;
        for (const QJsonValue &dataset : run.json().value(QStringLiteral("datasets")).toArray())
            count += dataset[QStringLiteral("features")].toInt();
        return count;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

MACHI_TEST(TestBadInput)
#include "testbadinput.moc"
