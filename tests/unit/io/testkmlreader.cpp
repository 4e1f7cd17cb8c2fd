#include "core/io/vector/kmlreader.h"
#include "iofixture.h"
#include "support/rawzip.h"
#include "support/testregistry.h"

using namespace machi::core;

namespace {

QByteArray document(const QByteArray &body)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><kml "
           "xmlns=\"http://www.opengis.net/kml/2.2\"><Document>" +
           body + "</Document></kml>";
}

const QByteArray spots =
    "<Folder><name>休憩所</name><Placemark><name>駅前</name><ExtendedData><Data name=\"席数\"><value>12"
    "</value></Data></ExtendedData><Point><coordinates>139.3897,36.1394,0</coordinates></Point>"
    "</Placemark></Folder>";

} // namespace

class TestKmlReader : public QObject
{
    Q_OBJECT

    std::unique_ptr<IoFixture> m;
    KmlReader m_reader;

private Q_SLOTS:
    void init() { m = std::make_unique<IoFixture>(); }

    void placemarks()
    {
        m->read(m_reader, m->write(QStringLiteral("t.kml"), document(spots)));
        QCOMPARE(m->codes(), QStringList());
        const auto &table = m->table();
        QCOMPARE(table.dataset.crs.epsg(), 4326);
        QCOMPARE(describe(table.features.at(0).shape), QStringLiteral("POINT 139.389700 36.139400"));
        QCOMPARE(table.text(0, QStringLiteral("Name")), QStringLiteral("駅前"));
        QCOMPARE(table.text(0, QStringLiteral("席数")), QStringLiteral("12"));
        QCOMPARE(table.indexOf(QStringLiteral("tessellate")), -1);
    }
    void swappedAxesAreExchanged()
    {
        QByteArray swapped = spots;
        swapped.replace("139.3897,36.1394", "36.1394,139.3897");
        const QString path = m->write(QStringLiteral("t.kml"), document(swapped));
        ReadOptions named;
        named.crs = Crs::fromEpsg(4326);
        for (const ReadOptions &options : {ReadOptions(), named}) {
            m->read(m_reader, path, options);
            QCOMPARE(m->codes(), QStringList{QStringLiteral("coordinates.swapped")});
            QCOMPARE(m->issue(QStringLiteral("coordinates.swapped")).severity, Severity::Repaired);
            QCOMPARE(describe(m->table().features.at(0).shape), QStringLiteral("POINT 139.389700 36.139400"));
        }
    }
    void doctypeIsRefused()
    {
        QByteArray hostile = document(spots);
        hostile.replace("?><kml", "?>\n<!DOCTYPE kml [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>\n<kml");
        hostile.replace("駅前", "&f;");
        m->read(m_reader, m->write(QStringLiteral("t.kml"), hostile));
        QCOMPARE(m->codes(), QStringList{QStringLiteral("kml.doctype")});
        QCOMPARE(m->issue(QStringLiteral("kml.doctype")).line, 2);
        QVERIFY(m->sink().tables.empty());
    }
    void faultsHaveALine()
    {
        QByteArray cut = document(spots + "\n\n<Placemark><name>x</na");
        m->read(m_reader, m->write(QStringLiteral("t.kml"), cut));
        QCOMPARE(m->issue(QStringLiteral("kml.cut-short")).line, 3);
    }
    void kmz()
    {
        const QByteArray zip = machi::testing::RawZip().add("doc.kml", document(spots)).bytes();
        m->read(m_reader, m->write(QStringLiteral("t.kmz"), zip));
        QCOMPARE(m->codes(), QStringList());
        QCOMPARE(m->table().features.size(), std::size_t(1));
        // The same inside an archive.
        m->read(m_reader,
                m->write(QStringLiteral("t.zip"), machi::testing::RawZip().add("a/t.kmz", zip).bytes()));
        QCOMPARE(m->table().features.size(), std::size_t(1));
    }
    void kindsOfGeometry()
    {
        m->read(
            m_reader,
            m->write(
                QStringLiteral("t.kml"),
                document(
                    "<Placemark><name>a</name><LineString><coordinates>139,36,10 139.1,36.1,12</coordinates>"
                    "</LineString></Placemark><Placemark><name>b</name><Point><coordinates>139,36"
                    "</coordinates></Point></Placemark><Placemark><name>c</name></Placemark>")));
        QCOMPARE(m->sink().tables.size(), std::size_t(2));
        QVERIFY(m->codes().contains(QStringLiteral("height.unknown")));
        QVERIFY(m->codes().contains(QStringLiteral("geometry.missing")));
        QVERIFY(m->sink().table(QStringLiteral("vector"))->features.at(0).shape.hasZ);
    }
    void japaneseNamesAreKeptApart()
    {
        m->read(
            m_reader,
            m->write(
                QStringLiteral("t.kml"),
                document(
                    "<Schema name=\"s\" id=\"s\"><SimpleField type=\"int\" "
                    "name=\"階数\"/></Schema><Placemark>"
                    "<ExtendedData><SchemaData schemaUrl=\"#s\"><SimpleData name=\"階数\">3</SimpleData>"
                    "</SchemaData></ExtendedData><Point><coordinates>139,36</coordinates></Point></Placemark>"
                    "<Placemark><ExtendedData><Data name=\"住所\"><value>宮町</value></Data><Data "
                    "name=\"電話\">"
                    "<value>field1</value></Data></ExtendedData><Point><coordinates>139,36</coordinates>"
                    "</Point></Placemark>")));
        QCOMPARE(m->codes(), QStringList());
        QCOMPARE(m->table().value(0, QStringLiteral("階数")), Value(std::int64_t(3)));
        QCOMPARE(m->table().text(1, QStringLiteral("住所")), QStringLiteral("宮町"));
        QCOMPARE(m->table().text(1, QStringLiteral("電話")), QStringLiteral("field1"));
    }
    void otherEncoding()
    {
        QByteArray bytes =
            document("<Placemark><name>\x95\x5C</name><Point><coordinates>139,36</coordinates></Point>"
                     "</Placemark>"); // 表 in CP932
        bytes.replace("UTF-8", "Shift_JIS");
        m->read(m_reader, m->write(QStringLiteral("t.kml"), bytes));
        QCOMPARE(m->codes(), QStringList());
        QCOMPARE(m->table().text(0, QStringLiteral("Name")), QStringLiteral("表"));
    }
    void cutShort()
    {
        QByteArray body = "<Folder>";
        for (int i = 0; i < 5; ++i)
            body += "<Placemark><name>" + QByteArray::number(i) +
                    "</name><Point><coordinates>139.25,36.5</coordinates></Point></Placemark>";
        const QByteArray whole = document(body + "</Folder>");
        m->read(m_reader, m->write(QStringLiteral("t.kml"), whole.left(whole.lastIndexOf("9.25,36"))));
        QCOMPARE(m->codes(), QStringList{QStringLiteral("kml.cut-short")});
        QCOMPARE(m->table().features.size(), std::size_t(4));
        QCOMPARE(describe(m->table().features.at(3).shape), QStringLiteral("POINT 139.250000 36.500000"));
    }
    void badFiles()
    {
        for (const QByteArray &bytes :
             {QByteArray("hello"), document(spots).left(150), QByteArray("<kml>"), document("")}) {
            m->read(m_reader, m->write(QStringLiteral("t.kml"), bytes));
            QCOMPARE(m->codes(), QStringList{QStringLiteral("kml.unreadable")});
            QVERIFY(m->issues().first().isError());
        }
        m->read(m_reader, m->write(QStringLiteral("t.kmz"), "PK\x03\x04"));
        QCOMPARE(m->codes(), QStringList{QStringLiteral("source.zip-broken")});
        m->read(m_reader,
                m->write(QStringLiteral("t.kmz"), machi::testing::RawZip().add("a.txt", "x").bytes()));
        QCOMPARE(m->codes(), QStringList{QStringLiteral("kml.empty")});
    }
    void entitiesDoNotExplode()
    {
        QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE kml [<!ENTITY a \"0123456789\">";
        for (char name = 'b'; name < 'k'; ++name) {
            const QByteArray before = "&" + QByteArray(1, static_cast<char>(name - 1)) + ";";
            bomb += "<!ENTITY " + QByteArray(1, name) + " \"" + before.repeated(10) + "\">";
        }
        bomb += "]><kml "
                "xmlns=\"http://www.opengis.net/kml/2.2\"><Document><Placemark><name>&j;</"
                "name><Point><coordinates>"
                "139,36</coordinates></Point></Placemark></Document></kml>";
        m->read(m_reader, m->write(QStringLiteral("t.kml"), bomb));
        QCOMPARE(m->codes(), QStringList{QStringLiteral("kml.doctype")});
    }
    void externalEntitiesAreNotLoaded()
    {
        const QString secret = m->write(QStringLiteral("secret.txt"), "geheim");
        m->read(
            m_reader,
            m->write(
                QStringLiteral("t.kml"),
                "<?xml version=\"1.0\"?><!DOCTYPE kml [<!ENTITY x SYSTEM \"file://" + secret.toUtf8() +
                    "\">]><kml "
                    "xmlns=\"http://www.opengis.net/kml/2.2\"><Document><Placemark><name>&x;</name><Point>"
                    "<coordinates>139,36</coordinates></Point></Placemark></Document></kml>"));
        for (const auto &table : m->sink().tables)
            for (std::size_t row = 0; row < table->features.size(); ++row)
                QVERIFY(!table->text(row, QStringLiteral("Name")).contains(QStringLiteral("geheim")));
    }
};

MACHI_TEST(TestKmlReader)
#include "testkmlreader.moc"
