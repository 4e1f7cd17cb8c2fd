#include "core/io/textencoding.h"
#include "support/testregistry.h"

using namespace machi::core;

namespace {

// 熊谷市の表 in CP932; the last character's second byte is a backslash.
const QByteArray kumagayaCp932 = QByteArray::fromHex("8c46924a8e7382cc955c");

std::optional<TextEncoding> detected(const QByteArray &bytes, qsizetype piece = 1)
{
    EncodingDetector detector;
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        detector.feed(bytes.mid(at, piece));
    return detector.result();
}

} // namespace

class TestTextEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names()
    {
        QCOMPARE(textEncodingFromName(QStringLiteral("utf-8")), TextEncoding::Utf8);
        QCOMPARE(textEncodingFromName(QStringLiteral("Shift_JIS")), TextEncoding::Cp932);
        QCOMPARE(textEncodingFromName(QStringLiteral("ANSI 932")), TextEncoding::Cp932);
        QCOMPARE(textEncodingFromName(QStringLiteral("65001")), TextEncoding::Utf8);
        QVERIFY(!textEncodingFromName(QStringLiteral("klingon")));
        QVERIFY(!textEncodingFromName(QString()));
    }
    void detects()
    {
        QCOMPARE(detected("plain"), TextEncoding::Utf8);
        QCOMPARE(detected(""), TextEncoding::Utf8);
        QCOMPARE(detected(QStringLiteral("熊谷市").toUtf8()), TextEncoding::Utf8);
        QCOMPARE(detected(kumagayaCp932), TextEncoding::Cp932);
        QCOMPARE(detected(kumagayaCp932, 100), TextEncoding::Cp932);
        QCOMPARE(detected("\xEF\xBB\xBF"
                          "a"),
                 TextEncoding::Utf8);
        QCOMPARE(detected(QByteArray("\xFF\xFE"
                                     "a\0",
                                     4)),
                 TextEncoding::Utf16Le);
        QCOMPARE(detected(QByteArray("\xFE\xFF\0a", 4)), TextEncoding::Utf16Be);
        QVERIFY(!detected("\xE7\x86\x8A \xFF\xFF \x81"));
    }
    void asciiForLongThenJapanese()
    {
        QCOMPARE(detected(QByteArray(100000, 'a') + kumagayaCp932, 4096), TextEncoding::Cp932);
    }
    void decodesCutCharacters()
    {
        TextDecoder decoder(TextEncoding::Cp932);
        QString text;
        for (const char byte : kumagayaCp932)
            text += decoder.decode(QByteArrayView(&byte, 1));
        text += decoder.finish();
        QCOMPARE(text, QStringLiteral("熊谷市の表"));
        QVERIFY(!decoder.hasError());
    }
    void countsWhatIsCutAtTheEnd()
    {
        bool clean = true;
        decodeText(QByteArrayView(kumagayaCp932).chopped(1), TextEncoding::Cp932, &clean);
        QVERIFY(!clean);
        decodeText(QByteArrayView("\xE7\x86"), TextEncoding::Utf8, &clean);
        QVERIFY(!clean);
        decodeText(QByteArrayView("a"), TextEncoding::Utf16Le, &clean);
        QVERIFY(!clean);
        const QString text = decodeText(QByteArrayView("\x81\xFF"
                                                       "a"),
                                        TextEncoding::Cp932, &clean);
        QVERIFY(!clean);
        QVERIFY(text.endsWith(QLatin1Char('a')));
    }
};

MACHI_TEST(TestTextEncoding)
#include "testtextencoding.moc"
