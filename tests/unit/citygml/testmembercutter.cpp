#include "recording.h"

#include "core/io/citygml/membercutter.h"
#include "support/testregistry.h"

using namespace machi::testing;
using namespace machi::core::citygml;

class TestMemberCutter : public QObject
{
    Q_OBJECT

    // The members of a file, each as it was cut; `limit` and `chunk` in bytes.
    static QByteArrayList cut(const QByteArray &xml, std::size_t chunk, std::size_t limit = 1 << 20,
                              bool counted = false)
    {
        MemoryStream stream(xml, static_cast<qint64>(chunk));
        TextWindow window(stream, chunk, limit);
        ElementNames names;
        Tokenizer tokenizer(names);
        tokenizer.open(window);
        MemberCutter cutter(limit);
        QByteArrayList found;
        if (tokenizer.next() != Token::Start) return {"no root"};
        while (tokenizer.next() == Token::Start) {
            const qint64 line = tokenizer.line();
            const MemberCutter::Cut how = cutter.cut(tokenizer, counted);
            if (how == MemberCutter::Cut::TooBig) return found << "too big";
            const std::string_view text = cutter.text();
            found +=
                QByteArray::number(line) + ':' + QByteArray(text.data(), static_cast<qsizetype>(text.size()));
            if (how == MemberCutter::Cut::CutShort) return found << "cut short";
            tokenizer.resume(text.data() + text.size(), 1);
        }
        return found;
    }

private Q_SLOTS:
    void everyChunk_data();
    void everyChunk();
    void tooBig();
    void counted();
    void memberStarts();
};

void TestMemberCutter::everyChunk_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QByteArrayList>("members");
    QTest::newRow("plain") << QByteArray("<r>\n<m>\n<a/></m>\n\n<m x='1'>two</m><!-- c --><n>3</n>\n</r>")
                           << QByteArrayList{"2:<m>\n<a/></m>", "5:<m x='1'>two</m>", "5:<n>3</n>"};
    QTest::newRow("end tag in a comment")
        << QByteArray("<r><m><!-- </m> --><a/></m><m/></r>")
        << QByteArrayList{"1:<m><!-- </m> --><a/></m>", "1:<m/>", "cut short"};
    QTest::newRow("end tag in cdata")
        << QByteArray("<r><m><![CDATA[ </m> ]]> <!-- </m> --> <![CDATA[</m>]]></m><m>2</m></r>")
        << QByteArrayList{"1:<m><![CDATA[ </m> ]]> <!-- </m> --> <![CDATA[</m>]]></m>", "1:<m>2</m>"};
    QTest::newRow("comment after") << QByteArray("<r><m>1</m><!-- <m> --><m>2!</m></r>")
                                   << QByteArrayList{"1:<m>1</m>", "1:<m>2!</m>"};
    QTest::newRow("name that goes on") << QByteArray("<r><m><mm></mm></m ><m>2</m\n></r>")
                                       << QByteArrayList{"1:<m><mm></mm></m >", "1:<m>2</m\n>"};
    QTest::newRow("cut short") << QByteArray("<r><m>1</m><m>2")
                               << QByteArrayList{"1:<m>1</m>", "1:<m>2", "cut short"};
    QTest::newRow("comment without end") << QByteArray("<r><m>1<!-- </m><m>2</m></r>")
                                         << QByteArrayList{"1:<m>1<!-- </m><m>2</m></r>", "cut short"};
    QTest::newRow("exclamation marks")
        << QByteArray("<r><m>!!<a>!<!---->!</a>!</m></r>") << QByteArrayList{"1:<m>!!<a>!<!---->!</a>!</m>"};
}

void TestMemberCutter::everyChunk()
{
    QFETCH(QByteArray, xml);
    QFETCH(QByteArrayList, members);
    // <m/> is the caller's business (Tokenizer::isEmptyElement); here it runs on to the end of the file.
    for (QByteArray &member : members)
        if (member == "1:<m/>") member += "</r>";
    for (std::size_t chunk = 1; chunk <= static_cast<std::size_t>(xml.size()) + 1; ++chunk)
        QCOMPARE(cut(xml, chunk), members);
}

void TestMemberCutter::tooBig()
{
    const QByteArray xml = "<r><m>1</m><m>" + QByteArray(500, 'x') + "</m></r>";
    for (const std::size_t chunk : {1U, 7U, 99U, 100U})
        QCOMPARE(cut(xml, chunk, 300), (QByteArrayList{"1:<m>1</m>", "too big"}));
    QCOMPARE(cut(xml, 10, 600).size(), 2);
}

void TestMemberCutter::counted()
{
    const QByteArray xml = "<r><m><a><m>1</m><m/><m x='2'>3</m></a></m><m>4</m></r>";
    for (std::size_t chunk = 1; chunk < 60; ++chunk)
        QCOMPARE(cut(xml, chunk, 1000, true),
                 (QByteArrayList{"1:<m><a><m>1</m><m/><m x='2'>3</m></a></m>", "1:<m>4</m>"}));
}

void TestMemberCutter::memberStarts()
{
    QCOMPARE(findMemberStart("<a></core:cityObjectMember> <core:cityObjectMember>"), 28U);
    QCOMPARE(findMemberStart("cityObjectMember <gml:featureMember>"), 17U);
    QCOMPARE(findMemberStart("<cityObjectMember><app:appearanceMember>", 1), 18U);
    QCOMPARE(findMemberStart("</core:cityObjectMember> cityObjectMember"), std::string_view::npos);
}

MACHI_TEST(TestMemberCutter)
#include "testmembercutter.moc"
