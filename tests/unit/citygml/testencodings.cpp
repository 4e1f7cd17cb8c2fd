#include "recording.h"

#include "core/io/citygml/encodedstream.h"
#include "support/testregistry.h"

#include <QStringEncoder>

using namespace machi::testing;

class TestEncodings : public QObject
{
    Q_OBJECT

    static QByteArray file()
    {
        return building("<gml:name>熊谷市①</gml:name>\n<uro:a>\n<uro:b>2</uro:b></uro:a>");
    }
    static QByteArray declared(const char *name)
    {
        return file().replace("encoding=\"UTF-8\"", QByteArray("encoding=\"") + name + '"');
    }
    // 熊谷市① by hand: the vendors' tables of JIS X 0208 and row 13.
    static QByteArray withName(QByteArray bytes, const QByteArray &name)
    {
        return bytes.replace("熊谷市①", name);
    }

private Q_SLOTS:
    void conversions_data();
    void conversions();
    void everyChunk();
    void declarations();
    void toldByTheUser();
    void wrongBytes();
    void wrongDeclaration();
};

void TestEncodings::conversions_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray sjis = "\x8c\x46\x92\x4a\x8e\x73\x87\x40", euc = "\xb7\xa7\xc3\xab\xbb\xd4\xad\xa1";
    QTest::newRow("UTF-8") << file();
    QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + file();
    QTest::newRow("no declaration") << file().mid(file().indexOf('\n') + 1).prepend("\n");
    QTest::newRow("Shift_JIS") << withName(declared("Shift_JIS"), sjis);
    QTest::newRow("shift_jis in lower case, single quotes")
        << withName(file().replace("encoding=\"UTF-8\"", "encoding = 'shift_jis'"), sjis);
    QTest::newRow("Windows-31J") << withName(declared("Windows-31J"), sjis);
    QTest::newRow("EUC-JP") << withName(declared("EUC-JP"), euc);
    const QString text = QString::fromUtf8(file());
    QTest::newRow("UTF-16 with a mark, little")
        << QByteArray(QStringEncoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom)
                          .encode(QString(text).replace(QStringLiteral("UTF-8"), QStringLiteral("UTF-16"))));
    QTest::newRow("UTF-16 with a mark, big")
        << QByteArray(QStringEncoder(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom)
                          .encode(QString(text).replace(QStringLiteral("UTF-8"), QStringLiteral("UTF-16"))));
    QTest::newRow("UTF-16 without a mark")
        << QByteArray(QStringEncoder(QStringEncoder::Utf16LE).encode(text));
    QTest::newRow("says UTF-16 but is not") << declared("utf-16");
}

void TestEncodings::conversions()
{
    QFETCH(QByteArray, bytes);
    const RecordingHandler handler = parsed(bytes);
    QCOMPARE(handler.issueCodes(), QStringList());
    QCOMPARE(handler.objects.at(0).value(QStringLiteral("gml:name")), QStringLiteral("熊谷市①"));
    QCOMPARE(handler.objects.at(0).line, 5);
}

void TestEncodings::everyChunk()
{
    const QByteArray bytes = withName(declared("Shift_JIS"), "\x8c\x46\x92\x4a\x8e\x73\x87\x40");
    citygml::CityParser::Options options;
    for (const qint64 most : {1, 2, 3, 7, 4095, 4096, 4097}) {
        options.chunk = static_cast<std::size_t>(most);
        const RecordingHandler handler = parsed(bytes, options, most);
        QCOMPARE(handler.issueCodes(), QStringList());
        QCOMPARE(handler.objects.at(0).value(QStringLiteral("gml:name")), QStringLiteral("熊谷市①"));
    }
}

void TestEncodings::declarations()
{
    using citygml::declaredEncoding;
    QCOMPARE(declaredEncoding(""), "UTF-8");
    QCOMPARE(declaredEncoding("<?xml version='1.0'?>"), "UTF-8");
    QCOMPARE(declaredEncoding("<?xml version='1.0' encoding='x-sjis'?>"), "CP932");
    QCOMPARE(declaredEncoding("<?xml version='1.0' encoding=\"ISO-2022-JP\" standalone='yes'?>"),
             "ISO-2022-JP");
    QCOMPARE(declaredEncoding("<?xml version='1.0' encoding"), "UTF-8");
    QCOMPARE(declaredEncoding("<?xml version='1.0' encoding=?>"), "UTF-8");
    QCOMPARE(declaredEncoding("<?xml version='1.0' encoding='?>"), "UTF-8");
    QCOMPARE(declaredEncoding("<a encoding='Shift_JIS'?>"), "UTF-8");
}

void TestEncodings::toldByTheUser()
{
    citygml::CityParser::Options options;
    options.encoding = QStringLiteral("CP932");
    const RecordingHandler handler = parsed(withName(file(), "\x8c\x46\x92\x4a\x8e\x73\x87\x40"), options);
    QCOMPARE(handler.issueCodes(), QStringList());
    QCOMPARE(handler.objects.at(0).value(QStringLiteral("gml:name")), QStringLiteral("熊谷市①"));
}

void TestEncodings::wrongBytes()
{
    const RecordingHandler handler = parsed(withName(declared("Shift_JIS"), "\x8c\x46\xff\xa0!\x92\x4a"));
    QCOMPARE(handler.issueCodes(), QStringList{QStringLiteral("citygml.encoding")});
    QVERIFY(handler.issues.first().isError()); // something is lost
    QVERIFY(handler.objects.at(0).value(QStringLiteral("gml:name")).startsWith(QStringLiteral("熊\uFFFD")));
    QVERIFY(handler.objects.at(0).value(QStringLiteral("gml:name")).endsWith(QStringLiteral("!谷")));
    QCOMPARE(handler.objects.at(0).value(QStringLiteral("uro:a/uro:b")), QStringLiteral("2"));
    // A character cut off by the end of the file.
    const RecordingHandler cut = parsed(withName(declared("Shift_JIS"), "\x8c\x46").append('\x8c'));
    QCOMPARE(cut.ids().size(), 1);
}

// Says UTF-8 and is Shift_JIS: everything but the texts is still good.
void TestEncodings::wrongDeclaration()
{
    const RecordingHandler handler = parsed(withName(file(), "\x8c\x46\x92\x4a\x8e\x73\x87\x40"));
    QCOMPARE(handler.issueCodes(), QStringList{QStringLiteral("citygml.utf8")});
    QCOMPARE(handler.issues.first().line, 6);
    QCOMPARE(handler.objects.at(0).value(QStringLiteral("uro:a/uro:b")), QStringLiteral("2"));
}

MACHI_TEST(TestEncodings)
#include "testencodings.moc"
