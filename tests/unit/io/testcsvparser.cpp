#include "core/io/tabular/csvparser.h"
#include "support/testregistry.h"

using namespace machi::core;

namespace {

class TextStream : public ByteStream
{
public:
    TextStream(QByteArray bytes, qint64 piece) : m_bytes(std::move(bytes)), m_piece(piece) {}
    qint64 read(char *data, qint64 size) override
    {
        const qint64 got = std::min({size, m_piece, static_cast<qint64>(m_bytes.size()) - m_at});
        std::copy_n(m_bytes.constData() + m_at, got, data);
        m_at += got;
        return got;
    }
    QString error() const override { return {}; }

private:
    QByteArray m_bytes;
    qint64 m_piece = 0;
    qint64 m_at = 0;
};

struct Record
{
    QStringList fields;
    qint64 line = 0;
    bool openQuote = false;
};

QList<Record> records(const QByteArray &bytes, QChar delimiter = QLatin1Char(','), qint64 piece = 1,
                      TextEncoding encoding = TextEncoding::Utf8)
{
    CsvParser parser(std::make_unique<TextStream>(bytes, piece), encoding, delimiter);
    QList<Record> list;
    Record record;
    while (parser.next(record.fields)) {
        record.line = parser.line();
        record.openQuote = parser.hadOpenQuote();
        list.append(record);
    }
    return list;
}

} // namespace

class TestCsvParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordThatIsTooLongIsCut()
    {
        const qsizetype most = CsvParser::maxText;
        CsvParser parser(std::make_unique<TextStream>(
                             QByteArray("a,") + QByteArray(3 * most, 'x') + ",end\nb,c\n", 1 << 16),
                         TextEncoding::Utf8, QLatin1Char(','));
        QStringList fields;
        QVERIFY(parser.next(fields));
        QVERIFY(parser.wasCut());
        qsizetype all = 0;
        for (const QString &field : fields)
            all += field.size();
        QCOMPARE(all, most);
        QVERIFY(parser.next(fields));
        QVERIFY(!parser.wasCut());
        QCOMPARE(fields, (QStringList{QStringLiteral("b"), QStringLiteral("c")}));
        QCOMPARE(parser.line(), 2);
    }
    void plain()
    {
        const auto list = records("a,b\n1,\n,2");
        QCOMPARE(list.size(), 3);
        QCOMPARE(list[0].fields, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(list[1].fields, (QStringList{QStringLiteral("1"), QString()}));
        QCOMPARE(list[2].fields, (QStringList{QString(), QStringLiteral("2")}));
        QCOMPARE(list[2].line, 3);
    }
    void lineEnds()
    {
        for (const QByteArray &end : {QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r")}) {
            const auto list = records("a" + end + "b" + end + "c" + end);
            QCOMPARE(list.size(), 3);
            QCOMPARE(list[2].line, 3);
            QCOMPARE(list[2].fields, QStringList{QStringLiteral("c")});
        }
    }
    void quotes()
    {
        const auto list = records("\"a,b\",\"say \"\"hi\"\"\",\"two\r\nlines\"\nnext,12\",\"x\" y\n");
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0].fields, (QStringList{QStringLiteral("a,b"), QStringLiteral("say \"hi\""),
                                              QStringLiteral("two\nlines")}));
        QCOMPARE(list[1].line, 3);
        QCOMPARE(list[1].fields,
                 (QStringList{QStringLiteral("next"), QStringLiteral("12\""), QStringLiteral("x y")}));
    }
    void openQuoteDoesNotSwallowTheFile()
    {
        for (const QByteArray &rest : {QByteArray("c,d\ne,f\n"), QByteArray("c,d\n").repeated(400000)}) {
            const auto list = records("a,\"b\n" + rest, QLatin1Char(','), 65536);
            QVERIFY(list.size() >= 3);
            QVERIFY(list[0].openQuote);
            QCOMPARE(list[0].fields, (QStringList{QStringLiteral("a"), QStringLiteral("\"b")}));
            QCOMPARE(list[1].fields, (QStringList{QStringLiteral("c"), QStringLiteral("d")}));
            QCOMPARE(list[1].line, 2);
            QVERIFY(!list[1].openQuote);
        }
    }
    void encodings()
    {
        const auto japanese =
            records(QByteArray::fromHex("955c2c8e73"), QLatin1Char(','), 1, TextEncoding::Cp932);
        QCOMPARE(japanese[0].fields, (QStringList{QStringLiteral("表"), QStringLiteral("市")}));
        const auto marked = records("\xEF\xBB\xBF"
                                    "a,b\n");
        QCOMPARE(marked[0].fields.first(), QStringLiteral("a"));
        const auto wide = records(QByteArray("\xFF\xFE"
                                             "a\0\t\0b\0\n\0",
                                             10),
                                  QLatin1Char('\t'), 3, TextEncoding::Utf16Le);
        QCOMPARE(wide[0].fields, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    }
    void emptyAndBlank()
    {
        QVERIFY(records("").isEmpty());
        QCOMPARE(records("\n\na\n").size(), 3);
    }
};

MACHI_TEST(TestCsvParser)
#include "testcsvparser.moc"
