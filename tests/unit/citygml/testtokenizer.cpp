#include "recording.h"

#include "core/io/citygml/bytescan.h"
#include "core/io/citygml/tokenizer.h"
#include "support/testregistry.h"

using namespace machi::testing;
using namespace machi::core::citygml;

// Tokens as one line: `<a x=1>`, `</a>`, `text`, `[cdata]`, `FINISHED`, `FAULT:n`.
class TestTokenizer : public QObject
{
    Q_OBJECT

    static QByteArray text(std::string_view view)
    {
        return {view.data(), static_cast<qsizetype>(view.size())};
    }

    static QByteArray told(Tokenizer &tokenizer)
    {
        QByteArrayList tokens;
        for (;;) {
            switch (tokenizer.next()) {
            case Token::Start: {
                QByteArray tag = '<' + text(tokenizer.element().name);
                if (tokenizer.has(XmlAttribute::Id))
                    tag += " id=" + text(tokenizer.attribute(XmlAttribute::Id));
                if (tokenizer.has(XmlAttribute::Href))
                    tag += " href=" + text(tokenizer.attribute(XmlAttribute::Href));
                tokens += tag + '>';
                break;
            }
            case Token::End:
                tokens += "</" + text(tokenizer.element().name) + '>';
                break;
            case Token::Text:
                tokens += tokenizer.isLiteral() ? '[' + text(tokenizer.text()) + ']' : text(tokenizer.text());
                break;
            case Token::Finished:
                return (tokens << "FINISHED").join(' ');
            case Token::Failed:
                return (tokens << fault(tokenizer.fault())).join(' ');
            }
        }
    }

    static QByteArray fault(Fault fault) { return "FAULT:" + QByteArray::number(static_cast<int>(fault)); }

private Q_SLOTS:
    void tokens_data();
    void tokens();
    void lines();
    void sameInEveryChunk();
    void tokenThatDoesNotFit();
    void namespaces();
    void scans();
};

void TestTokenizer::tokens_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &xml, const QByteArray &expected) {
        QTest::newRow(name) << xml << expected;
    };
    row("element", "<a>x</a>", "<a> x </a> FINISHED");
    row("empty element", "<a/><b />", "<a> </a> <b> </b> FINISHED");
    row("blanks", " \r\n\t<a>\n  x y \n</a >\n", "<a> x y </a> FINISHED");
    row("attributes", "<a gml:id='1' xlink:href = \"#2\"\n other=\"&lt;\"/>",
        "<a id=1 href=#2> </a> FINISHED");
    row("greater in a value", "<a id='1>2'>x</a>", "<a id=1>2> x </a> FINISHED");
    row("comment", "<a><!-- </a> <b> -- -->x<!--y--></a>", "<a> x </a> FINISHED");
    row("instruction", "<?xml version='1.0'?><a><?x </a> ?></a>", "<a> </a> FINISHED");
    row("cdata", "<a> b <![CDATA[ </a> & ]]]]></a>", "<a> b [ </a> & ]]] </a> FINISHED");
    row("japanese", "<a>熊谷市</a>", ("<a> 熊谷市 </a> FINISHED"));
    row("nothing", "", "FINISHED");
    row("mismatch", "<a></b>", QByteArray("<a> ") + fault(Fault::Mismatch));
    row("longer end tag", "<a></ab>", QByteArray("<a> ") + fault(Fault::Mismatch));
    row("end without start", "</a>", fault(Fault::Mismatch));
    row("cut short", "<a><b>x</b>", QByteArray("<a> <b> x </b> ") + fault(Fault::CutShort));
    row("cut in a tag", "<a><b", QByteArray("<a> ") + fault(Fault::CutShort));
    row("cut in a comment", "<a><!-- x", QByteArray("<a> ") + fault(Fault::CutShort));
    row("no quote", "<a id=1>", fault(Fault::Syntax));
    row("quote left open", "<a id='1><b id='2'/></a>", fault(Fault::Syntax));
    row("no equals", "<a id>", fault(Fault::Syntax));
    row("no blank between", "<a id='1'href='2'>", fault(Fault::Syntax));
    row("no name", "< a>", fault(Fault::Syntax));
    row("number for a name", "<1a>", fault(Fault::Syntax));
    row("less in a name", "<a<b>", fault(Fault::Syntax));
    row("document type", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", fault(Fault::Doctype));
    row("other declaration", "<!ELEMENT a ANY><a/>", fault(Fault::Syntax));
}

void TestTokenizer::tokens()
{
    QFETCH(QByteArray, xml);
    QFETCH(QByteArray, expected);
    ElementNames names;
    Tokenizer tokenizer(names);
    // An exact copy, so that a sanitizer sees any step beyond its end.
    const std::vector<char> copy(xml.begin(), xml.end());
    tokenizer.open(copy.data(), copy.data() + copy.size(), 1);
    QCOMPARE(told(tokenizer), expected);
}

void TestTokenizer::lines()
{
    const QByteArray xml = "<a>\n<b>\n\nx</b>\r\n<c\nid='1'/></a>";
    ElementNames names;
    Tokenizer tokenizer(names);
    tokenizer.open(xml.constData(), xml.constData() + xml.size(), 10);
    QList<qint64> found;
    while (tokenizer.next() != Token::Finished)
        found += tokenizer.line();
    QCOMPARE(found, (QList<qint64>{10, 11, 13, 13, 14, 14, 15}));
}

void TestTokenizer::sameInEveryChunk()
{
    const QByteArray xml =
        "<?xml version='1.0'?>\n<a id='some id'>text <!-- <x> --> <b href='#1'/>\n<![CDATA[&]]></a>\n";
    ElementNames names;
    Tokenizer whole(names);
    whole.open(xml.constData(), xml.constData() + xml.size(), 1);
    const QByteArray expected = told(whole);
    for (qint64 chunk = 1; chunk <= xml.size() + 1; ++chunk) {
        MemoryStream stream(xml, chunk);
        TextWindow window(stream, static_cast<std::size_t>(chunk), 100);
        Tokenizer tokenizer(names);
        tokenizer.open(window);
        QCOMPARE(told(tokenizer), expected);
        QCOMPARE(tokenizer.lineAt(window.end()), 4);
    }
}

void TestTokenizer::tokenThatDoesNotFit()
{
    MemoryStream stream("<a>" + QByteArray(1000, 'x') + "</a>");
    TextWindow window(stream, 10, 100);
    ElementNames names;
    Tokenizer tokenizer(names);
    tokenizer.open(window);
    QCOMPARE(told(tokenizer), QByteArray("<a> ") + fault(Fault::TooLong));
}

void TestTokenizer::namespaces()
{
    const QByteArray xml =
        "<x:CityModel xmlns:x='http://www.opengis.net/citygml/2.0' xmlns='http://www.opengis.net/gml/3.2'>"
        "<Polygon/><u:a xmlns:u='https://www.geospatial.jp/iur/uro/3.1'><u:b/></u:a><u:c/>"
        "<Envelope "
        "xmlns='http://www.opengis.net/citygml/building/1.0'><lod1Solid/></Envelope><Envelope/></"
        "x:CityModel>";
    ElementNames names;
    Tokenizer tokenizer(names);
    tokenizer.open(xml.constData(), xml.constData() + xml.size(), 1);
    QCOMPARE(told(tokenizer),
             QByteArray("<core:CityModel> <gml:Polygon> </gml:Polygon> <uro:a> <uro:b> </uro:b> </uro:a> "
                        "<u:c> </u:c> <bldg:Envelope> <bldg:lod1Solid> </bldg:lod1Solid> </bldg:Envelope> "
                        "<gml:Envelope> </gml:Envelope> </core:CityModel> FINISHED"));
    QCOMPARE(names.cityGmlVersion(), "2.0");
    QCOMPARE(names.uroVersion(), "3.1");
    QCOMPARE(names.takeUndeclaredPrefix(), "u");
    QVERIFY(names.takeUndeclaredPrefix().empty());
}

// The loops that take sixteen bytes at a time against plain ones, at every length and offset.
void TestTokenizer::scans()
{
    const QByteArray sample = "   \n\t  abc\nde\n/>              \n\n\n\n  longer-name:thanSixteen  >\n\n";
    for (qsizetype from = 0; from < sample.size(); ++from) {
        for (qsizetype to = from; to <= sample.size(); ++to) {
            const std::vector<char> copy(sample.begin() + from, sample.begin() + to);
            const char *begin = copy.data();
            const char *end = begin + copy.size();
            QCOMPARE(countNewlines(begin, end), std::count(begin, end, '\n'));
            // Places, not the texts that begin there.
            QVERIFY(skipBlanks(begin, end) == std::find_if_not(begin, end, isBlank));
            QVERIFY(findNameEnd(begin, end) ==
                    std::find_if(begin, end, [](char c) { return isBlank(c) || c == '/' || c == '>'; }));
        }
    }
    const QByteArray many(10000, '\n');
    QCOMPARE(countNewlines(many.constData(), many.constData() + many.size()), 10000);
}

MACHI_TEST(TestTokenizer)
#include "testtokenizer.moc"
