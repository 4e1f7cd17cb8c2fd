#include "core/io/citygml/codelists.h"
#include "core/io/citygml/columnnames.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace machi::core;
using namespace machi::core::citygml;

namespace {

QByteArray dictionary(const QByteArray &entries, const QByteArray &prologue = {})
{
    return "\xef\xbb\xbf<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + prologue +
           "<gml:Dictionary xmlns:gml=\"http://www.opengis.net/gml\"><gml:name>List</gml:name>" + entries +
           "</gml:Dictionary>";
}

const QByteArray entry =
    "<gml:dictionaryEntry><gml:Definition gml:id=\"a\"><gml:description> 住宅 </gml:description>"
    "<gml:name>411</gml:name></gml:Definition></gml:dictionaryEntry>";

void write(const QDir &folder, const QString &path, const QByteArray &bytes)
{
    folder.mkpath(QFileInfo(path).path());
    QFile file(folder.filePath(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestCodeLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads()
    {
        const auto list = CodeList::read(dictionary(entry));
        QVERIFY(list);
        QCOMPARE(*list->label("411"), std::string("住宅"));
        QVERIFY(!list->label("List"));
        QVERIFY(!list->label("412"));
    }

    void refusesWhatIsNoList()
    {
        QString fault;
        QVERIFY(!CodeList::read("../../codelists/other.xml", &fault)); // a symbolic link kept as a file
        QVERIFY(!fault.isEmpty());
        QVERIFY(!CodeList::read("<html/>", &fault));
        QVERIFY(!CodeList::read(dictionary(entry).left(150), &fault));
        QVERIFY(!CodeList::read({}, &fault));
    }

    void neverExpandsEntities()
    {
        QString fault;
        QVERIFY(!CodeList::read(
            dictionary(entry, "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"), &fault));
        QVERIFY(!CodeList::read(dictionary(entry, "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"),
                                &fault));
    }

    void foundFromEveryDepth()
    {
        QTemporaryDir temporary;
        const QDir folder(temporary.path());
        write(folder, QStringLiteral("town/codelists/a.xml"), dictionary(entry));
        write(folder, QStringLiteral("town/udx/fld/natl/arakawa/x.gml"), "x");
        write(folder, QStringLiteral("town/udx/bldg/x.gml"), "x");
        {
            const auto source = Source::open(temporary.path()).take();
            CodeLists lists(*source);
            QVERIFY(!lists.find(QStringLiteral("town/udx/bldg"), "../../codelists/a.xml")->isMissing());
            QVERIFY(!lists.find(QStringLiteral("town/udx/fld/natl/arakawa"), "../../../../codelists/a.xml")
                         ->isMissing());
            // Moved files still name the old depth, and some name a web address.
            const CodeList *moved =
                lists.find(QStringLiteral("town/udx/fld/natl/arakawa"), "../../codelists/a.xml");
            QVERIFY(!moved->isMissing());
            QCOMPARE(moved, lists.find(QStringLiteral("town/udx/bldg"), "https://example.org/lists/a.xml"));
            QVERIFY(lists.find(QStringLiteral("town/udx/bldg"), "../../codelists/b.xml")->isMissing());
        }
        // Only a part of the delivery was opened.
        for (const char *part : {"/town/udx/bldg", "/town/udx/bldg/x.gml", "/town/udx"}) {
            const auto source = Source::open(temporary.path() + QLatin1String(part)).take();
            CodeLists lists(*source);
            const QString inside =
                QLatin1String(part) == QLatin1String("/town/udx") ? QStringLiteral("bldg") : QString();
            QVERIFY2(!lists.find(inside, "../../codelists/a.xml")->isMissing(), part);
        }
        // A file must not make the reader open what it likes.
        write(folder, QStringLiteral("town/secret.xml"), dictionary(entry));
        const auto source = Source::open(temporary.path() + QStringLiteral("/town/udx")).take();
        CodeLists lists(*source);
        QVERIFY(lists.find(QStringLiteral("bldg"), "../../secret.xml")->isMissing());
    }

    void columnNames()
    {
        QCOMPARE(legalColumnName("measuredHeight"), QStringLiteral("measuredHeight"));
        QCOMPARE(legalColumnName("計測周辺長"), QStringLiteral("計測周辺長"));
        QCOMPARE(legalColumnName("1/2500図郭"), QStringLiteral("_1_2500図郭"));
        QCOMPARE(legalColumnName("13_区市町村コード_大字・町コード"),
                 QStringLiteral("_13_区市町村コード_大字_町コード"));
        QCOMPARE(legalColumnName("a\"; DROP TABLE x;--"), QStringLiteral("a_DROP_TABLE_x"));
        QCOMPARE(legalColumnName(""), QStringLiteral("_"));
        QCOMPARE(legalColumnName("( )"), QStringLiteral("_"));
        QCOMPARE(legalColumnName("waterDepth2-3m"), QStringLiteral("waterDepth2_3m"));

        ColumnNames names;
        QCOMPARE(names.take("KeyCode"), QStringLiteral("KeyCode"));
        QCOMPARE(names.take("keycode"), QStringLiteral("keycode_2"));
        QCOMPARE(names.take("KEYCODE"), QStringLiteral("KEYCODE_3"));
        QCOMPARE(names.take("Ｋ"), QStringLiteral("Ｋ"));
        QCOMPARE(names.take("fid"), QStringLiteral("fid_2"));
        QCOMPARE(names.take("Geometry"), QStringLiteral("Geometry_2"));
    }
};

MACHI_TEST(TestCodeLists)
#include "testcodelists.moc"
