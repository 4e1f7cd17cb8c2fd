#include "gmltext.h"

#include "core/io/citygml/codelists.h"
#include "core/io/citygml/delivery.h"
#include "support/testregistry.h"

#include <QTemporaryDir>

using namespace machi::core;
using namespace machi::core::citygml;
using machi::testing::writeFile;

namespace {

struct Opened
{
    explicit Opened(const QString &path) : source(Source::open(path).take()), delivery(*source, tables) {}
    PlateauTables tables;
    std::unique_ptr<Source> source;
    Delivery delivery;
};

GmlFile fileOf(const Delivery &delivery, const QString &name)
{
    for (const GmlFile &file : delivery.files())
        if (file.entry->path.endsWith(name)) return file;
    return {};
}

QStringList names(const std::vector<GmlFile> &files)
{
    QStringList list;
    for (const GmlFile &file : files)
        list.append(file.entry->path.mid(file.entry->path.lastIndexOf(u'/') + 1));
    return list;
}

} // namespace

class TestDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cities()
    {
        const auto osaka = City::fromFolder(QStringLiteral("27100_osaka-shi_city_2022_citygml_op"));
        QVERIFY(osaka);
        QCOMPARE(osaka->code, QStringLiteral("27100"));
        QCOMPARE(osaka->name, QStringLiteral("osaka-shi"));
        QCOMPARE(osaka->year, QStringLiteral("2022"));
        const auto numazu = City::fromFolder(QStringLiteral("22203_numazu-shi_2021_citygml_3_op"));
        QVERIFY(numazu);
        QCOMPARE(numazu->name, QStringLiteral("numazu-shi"));
        QCOMPARE(numazu->year, QStringLiteral("2021"));
        QVERIFY(!City::fromFolder(QStringLiteral("yokosuka-shi")));
    }

    void fileNames()
    {
        QTemporaryDir folder;
        const QString root = QStringLiteral("22203_numazu-shi_2021_citygml_3_op/udx/");
        for (const char *path :
             {"bldg/51357309_bldg_6697_op.gml", "bldg/53392642_bldg_6697_2_op2.GML",
              "fld/natl/arakawa/53396677_fld_6697_l2_op.gml", "dem/533966_dem_6697_05_op.gml",
              "unf/08EE752_unf_10169_sewer_op.gml", "bldg/odd name.gml", "tnm/22_4/523856_tnm_6697_op.gml"})
            writeFile(folder.path(), root + QLatin1String(path), "x");
        writeFile(folder.path(), QStringLiteral("readme.txt"), "x");
        const Opened opened(folder.path());
        QCOMPARE(opened.delivery.files().size(), std::size_t(7));
        QVERIFY(opened.delivery.hasUdx());
        const GmlFile bldg = fileOf(opened.delivery, QStringLiteral("51357309_bldg_6697_op.gml"));
        QCOMPARE(bldg.type, std::string("bldg"));
        QCOMPARE(bldg.mesh, QStringLiteral("51357309"));
        QCOMPARE(bldg.city, QStringLiteral("22203_numazu-shi_2021_citygml_3_op"));
        QCOMPARE(bldg.option, QString());
        const GmlFile flood = fileOf(opened.delivery, QStringLiteral("_l2_op.gml"));
        QCOMPARE(flood.type, std::string("fld"));
        QCOMPARE(flood.area, QStringLiteral("natl/arakawa"));
        QCOMPARE(flood.option, QStringLiteral("l2"));
        QCOMPARE(fileOf(opened.delivery, QStringLiteral("op2.GML")).mesh, QStringLiteral("53392642"));
        QCOMPARE(fileOf(opened.delivery, QStringLiteral("_05_op.gml")).mesh, QStringLiteral("533966"));
        QCOMPARE(fileOf(opened.delivery, QStringLiteral("sewer_op.gml")).mesh, QString());
        QCOMPARE(fileOf(opened.delivery, QStringLiteral("sewer_op.gml")).type, std::string("unf"));
        QCOMPARE(fileOf(opened.delivery, QStringLiteral("odd name.gml")).type, std::string("bldg"));
        QCOMPARE(fileOf(opened.delivery, QStringLiteral("tnm_6697_op.gml")).area, QStringLiteral("22_4"));
    }

    void partsOfADelivery()
    {
        QTemporaryDir folder;
        const QString path = QStringLiteral(
            "27100_osaka-shi_city_2022_citygml_op/udx/fld/pref/arakawa/53396677_fld_6697_l1_op.gml");
        writeFile(folder.path(), path, "x");
        for (QString part = path; part.contains(QLatin1String("udx"));
             part = part.left(part.lastIndexOf(u'/'))) {
            const Opened opened(folder.filePath(part));
            QCOMPARE(opened.delivery.files().size(), std::size_t(1));
            const GmlFile &file = opened.delivery.files().front();
            QCOMPARE(file.type, std::string("fld"));
            QCOMPARE(file.area, QStringLiteral("pref/arakawa"));
            QCOMPARE(file.city, QStringLiteral("27100_osaka-shi_city_2022_citygml_op"));
        }
    }

    void looseFiles()
    {
        QTemporaryDir folder;
        writeFile(folder.path(), QStringLiteral("50302469_bldg_6697_op.gml"), "x");
        writeFile(folder.path(), QStringLiteral("Issue_79.gml"), "x");
        const Opened opened(folder.path());
        QVERIFY(!opened.delivery.hasUdx());
        QCOMPARE(fileOf(opened.delivery, QStringLiteral("50302469_bldg_6697_op.gml")).type,
                 std::string("bldg"));
        QCOMPARE(fileOf(opened.delivery, QStringLiteral("Issue_79.gml")).type, std::string());
    }

    void chosenByName()
    {
        QTemporaryDir folder;
        for (const char *path : {"udx/bldg/53394500_bldg_6697_op.gml", "udx/bldg/53394501_bldg_6697_op.gml",
                                 "udx/tran/53394500_tran_6697_op.gml", "udx/dem/533945_dem_6697_op.gml",
                                 "udx/dem/533946_dem_6697_op.gml", "udx/bldg/strange.gml"})
            writeFile(folder.path(), QLatin1String(path), "x");
        const Opened opened(folder.path());
        ReadOptions options;
        QCOMPARE(opened.delivery.chosen(options).size(), std::size_t(6));

        options.kind = QStringLiteral("building");
        QCOMPARE(names(opened.delivery.chosen(options)),
                 (QStringList{QStringLiteral("53394500_bldg_6697_op.gml"),
                              QStringLiteral("53394501_bldg_6697_op.gml"), QStringLiteral("strange.gml")}));
        options = {};
        options.unwantedKinds = {QStringLiteral("building"), QStringLiteral("terrain")};
        QCOMPARE(names(opened.delivery.chosen(options)),
                 QStringList{QStringLiteral("53394500_tran_6697_op.gml")});
        options = {};
        options.gridCodes = {QStringLiteral("53394500")};
        std::vector<GmlFile> files = opened.delivery.chosen(options);
        QCOMPARE(names(files),
                 (QStringList{QStringLiteral("53394500_bldg_6697_op.gml"), QStringLiteral("strange.gml"),
                              QStringLiteral("533945_dem_6697_op.gml"),
                              QStringLiteral("53394500_tran_6697_op.gml")}));
        QVERIFY(files[0].places.empty());                 // the whole square was asked for
        QCOMPARE(files[1].places.size(), std::size_t(1)); // no square in the name: by place
        QCOMPARE(files[2].places.size(), std::size_t(1)); // a part of a bigger square
        options.gridCodes = {QStringLiteral("533945")};
        QCOMPARE(opened.delivery.chosen(options).size(), std::size_t(5));

        // Square 53394500 reaches from 35.6667 N 139.625 E to 35.675 N 139.6375 E.
        options = {};
        options.bbox = Extent{139.626, 35.668, 139.627, 35.669};
        files = opened.delivery.chosen(options);
        QCOMPARE(names(files).contains(QStringLiteral("53394500_bldg_6697_op.gml")), true);
        QCOMPARE(names(files).contains(QStringLiteral("53394501_bldg_6697_op.gml")), false);
        QVERIFY(files[0].box.has_value());
        QVERIFY(files[0].wants({139.6265, 35.6685, 139.65, 35.67}));
        QVERIFY(!files[0].wants({139.63, 35.6685, 139.65, 35.67}));
        options.bbox = Extent{139.0, 35.0, 140.0, 36.0};
        QVERIFY(!opened.delivery.chosen(options).front().box.has_value()); // wholly inside
        options.bbox = Extent{130.0, 33.0, 130.1, 33.1};
        QCOMPARE(names(opened.delivery.chosen(options)), QStringList{QStringLiteral("strange.gml")});
    }

    void titlesAndTerms()
    {
        QTemporaryDir folder;
        const QString root = QStringLiteral("27100_osaka-shi_city_2022_citygml_op/");
        writeFile(folder.path(), root + QStringLiteral("udx/bldg/51357309_bldg_6697_op.gml"), "x");
        {
            const Opened opened(folder.path());
            CodeLists lists(*opened.source);
            QCOMPARE(Delivery::cityTitle(opened.delivery.files(), lists), QStringLiteral("osaka-shi"));
        }
        writeFile(
            folder.path(), root + QStringLiteral("codelists/Common_localPublicAuthorities.xml"),
            "<gml:Dictionary xmlns:gml=\"http://www.opengis.net/gml\"><gml:dictionaryEntry><gml:Definition>"
            "<gml:description>大阪府大阪市</gml:description><gml:name>27100</gml:name></gml:Definition>"
            "</gml:dictionaryEntry></gml:Dictionary>");
        const Opened opened(folder.path());
        CodeLists lists(*opened.source);
        QCOMPARE(Delivery::cityTitle(opened.delivery.files(), lists), QStringLiteral("大阪府大阪市"));
        QCOMPARE(Delivery::years(opened.delivery.files()), QStringLiteral("2022"));
        const Terms terms = Delivery::terms(opened.delivery.files(), lists);
        QCOMPARE(terms.licence, QStringLiteral("CC-BY-4.0"));
        QCOMPARE(terms.openness, Openness::Open);
        QCOMPARE(terms.credit, QStringLiteral("国土交通省 Project PLATEAU（大阪府大阪市 2022年度）"));

        QTemporaryDir other;
        writeFile(other.path(), QStringLiteral("my model.gml"), "x");
        const Opened foreign(other.path());
        CodeLists none(*foreign.source);
        QCOMPARE(Delivery::terms(foreign.delivery.files(), none).licence, QStringLiteral("none"));
        QCOMPARE(Delivery::terms(foreign.delivery.files(), none).openness, Openness::Internal);
    }
};

MACHI_TEST(TestDelivery)
#include "testdelivery.moc"
