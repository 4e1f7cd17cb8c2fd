#include "recording.h"

#include "support/testregistry.h"

using namespace machi::testing;

// Whatever is wrong with a file: it is said with file, line and id, and the rest is read.
class TestBrokenFiles : public QObject
{
    Q_OBJECT

    static QByteArray house(const QByteArray &id, const QByteArray &content = "<gml:name>n</gml:name>")
    {
        return "<core:cityObjectMember>\n<bldg:Building gml:id=\"" + id + "\">" + content +
               "</bldg:Building>\n</core:cityObjectMember>\n";
    }
    static const Issue &only(const RecordingHandler &handler)
    {
        static const Issue none;
        return handler.issues.size() == 1 ? handler.issues.first() : none;
    }

private Q_SLOTS:
    void notCityGml_data();
    void notCityGml();
    void bombs_data();
    void bombs();
    void malformedMember_data();
    void malformedMember();
    void nesting();
    void hugeValues();
    void memberWithoutEnd();
    void commentWithoutEnd();
    void brokenBetweenMembers();
    void truncatedEverywhere();
    void damagedEverywhere();
    void truncated();
    void readError();
    void manyTexts();
};

void TestBrokenFiles::notCityGml_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &bytes, const char *code) {
        QTest::newRow(name) << bytes << QString::fromLatin1(code);
    };
    row("no bytes", "", "citygml.empty");
    row("only a mark", "\xef\xbb\xbf", "citygml.empty");
    row("only blanks", "\n \r\n\t", "citygml.empty");
    row("only a declaration", "<?xml version='1.0'?>\n", "citygml.empty");
    row("text", "この文書は", "citygml.not-citygml");
    row("zip", QByteArray("PK\3\4\0\0\0\0", 8), "citygml.not-citygml");
    row("noughts", QByteArray(5000, '\xff'), "citygml.not-citygml");
    row("html", "<html><body/></html>", "citygml.not-citygml");
    row("kml", "<kml xmlns='http://www.opengis.net/kml/2.2'><Document/></kml>", "citygml.not-citygml");
    row("plain gml",
        "<gml:FeatureCollection "
        "xmlns:gml='http://www.opengis.net/gml'><gml:featureMember><gml:Point/></gml:featureMember></"
        "gml:FeatureCollection>",
        "citygml.not-citygml");
    row("code list", "<gml:Dictionary xmlns:gml='http://www.opengis.net/gml'/>", "citygml.not-citygml");
    row("root cut off", "<?xml version='1.0'?><core:CityModel xmlns:core='http://www.open",
        "citygml.not-citygml");
    row("unknown encoding", "<?xml version='1.0' encoding='KLINGON-8'?><a/>", "citygml.encoding");
}

void TestBrokenFiles::notCityGml()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const RecordingHandler handler = parsed(bytes);
    QCOMPARE(handler.issueCodes(), QStringList{code});
    QVERIFY(handler.issues.first().isError());
    QVERIFY(!handler.issues.first().message.isEmpty());
    QVERIFY(handler.objects.empty());
    QCOMPARE(handler.headers, 0);
}

void TestBrokenFiles::bombs_data()
{
    QTest::addColumn<QByteArray>("doctype");
    QTest::newRow("billion laughs") << QByteArray("<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol1 "
                                                  "\"&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;\"><!"
                                                  "ENTITY lol2 \"&lol1;&lol1;&lol1;&lol1;\">]>");
    QTest::newRow("external entity") << QByteArray(
        "<!DOCTYPE a [<!ENTITY lol2 SYSTEM \"file:///etc/passwd\">]>");
    QTest::newRow("external subset") << QByteArray("<!DOCTYPE a SYSTEM \"http://localhost:1/a.dtd\">");
}

void TestBrokenFiles::bombs()
{
    QFETCH(QByteArray, doctype);
    const QByteArray file = building("<gml:name>&lol2;</gml:name>");
    const RecordingHandler handler =
        parsed(QByteArray(file).replace("<core:CityModel", doctype + "\n<core:CityModel"));
    QCOMPARE(handler.issueCodes(), QStringList{QStringLiteral("citygml.doctype")});
    QCOMPARE(handler.issues.first().line, 2);
    QVERIFY(handler.objects.empty());
    // In the wrong place it spoils one member; the entity itself is never expanded.
    const RecordingHandler inside =
        parsed(cityModel(house("a", doctype) + house("b", "<gml:name>&lol2;</gml:name>")));
    QCOMPARE(inside.ids(), QStringList{QStringLiteral("b")});
    QCOMPARE(inside.issueCodes(),
             (QStringList{QStringLiteral("citygml.doctype"), QStringLiteral("citygml.entity")}));
    QCOMPARE(inside.objects[0].value(QStringLiteral("gml:name")), QStringLiteral("&lol2;"));
}

void TestBrokenFiles::malformedMember_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("line");
    QTest::newRow("mismatch") << QByteArray("\n<gml:name>x</gml:nam>") << 9;
    QTest::newRow("not closed") << QByteArray("\n<gml:name>x\n") << 10;
    QTest::newRow("closed twice") << QByteArray("\n\n</gml:name>") << 10;
    QTest::newRow("no quote") << QByteArray("<a b=1/>") << 8;
    QTest::newRow("quote left open") << QByteArray("<a b='1/>\n<c/>") << 8;
    QTest::newRow("bare less-than") << QByteArray("<gml:name>1 < 2</gml:name>") << 8;
    QTest::newRow("in a geometry") << QByteArray(
                                          "<bldg:lod1Solid><gml:Solid>\n<gml:exterior></bldg:lod1Solid>")
                                   << 9;
    QTest::newRow("in an appearance")
        << QByteArray("<app:appearance><app:Appearance>\n</app:appearance>") << 9;
    QTest::newRow("in a generic attribute")
        << QByteArray("<gen:stringAttribute name='a'><gen:value>\n</gen:stringAttribute>") << 9;
    QTest::newRow("in a texture")
        << QByteArray("<app:appearance><app:ParameterizedTexture><app:target>\n<x></app:target>") << 9;
}

void TestBrokenFiles::malformedMember()
{
    QFETCH(QByteArray, content);
    QFETCH(int, line);
    const QByteArray file = cityModel(house("a") + house("bad", content) + house("c"));
    citygml::CityParser::Options streaming;
    streaming.memberLimit = 0; // every member is streamed
    for (const auto &options : {citygml::CityParser::Options(), streaming}) {
        const RecordingHandler handler = parsed(file, options);
        QCOMPARE(handler.ids(), (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
        QCOMPARE(handler.issueCodes(), QStringList{QStringLiteral("citygml.malformed")});
        QCOMPARE(only(handler).line, line);
        QCOMPARE(only(handler).object, QStringLiteral("bad"));
        QCOMPARE(handler.objects[1].line, file.left(file.indexOf("\"c\"")).count('\n') + 1);
    }
}

void TestBrokenFiles::nesting()
{
    const auto nested = [](int depth) {
        return QByteArray("<uro:a>").repeated(depth) + '1' + QByteArray("</uro:a>").repeated(depth);
    };
    QCOMPARE(parsed(building(nested(190))).issueCodes(), QStringList());
    const RecordingHandler handler = parsed(cityModel(house("deep", nested(100000)) + house("b")));
    QCOMPARE(handler.issueCodes(), QStringList{QStringLiteral("citygml.too-deep")});
    QCOMPARE(only(handler).object, QStringLiteral("deep"));
    QCOMPARE(handler.ids(), QStringList{QStringLiteral("b")});
    const auto surfaces = [](int depth) {
        return QByteArray("<gml:surfaceMember>").repeated(depth) +
               QByteArray("</gml:surfaceMember>").repeated(depth);
    };
    QCOMPARE(parsed(building("<bldg:lod1MultiSurface>" + surfaces(5000) + "</bldg:lod1MultiSurface>"))
                 .issueCodes(),
             QStringList{QStringLiteral("citygml.too-deep")});
}

void TestBrokenFiles::hugeValues()
{
    const QByteArray file = cityModel(
        house("a") + house("big", "<gml:name codeSpace='" + QByteArray(3 << 20, 'x') + "'>n</gml:name>") +
        house("c"));
    QCOMPARE(parsed(file).ids(),
             (QStringList{QStringLiteral("a"), QStringLiteral("big"), QStringLiteral("c")}));
    citygml::CityParser::Options options;
    options.memberLimit = 1 << 20;
    options.chunk = 1 << 16;
    for (const QByteArray &each :
         {file, cityModel(house("a") + house("big", "<gml:name>" + QByteArray(3 << 20, 'x') + "</gml:name>") +
                          house("c"))}) {
        const RecordingHandler handler = parsed(each, options);
        QCOMPARE(handler.ids(), (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
        QCOMPARE(handler.issueCodes(), QStringList{QStringLiteral("citygml.too-long")});
        QCOMPARE(only(handler).object, QStringLiteral("big"));
    }
}

void TestBrokenFiles::memberWithoutEnd()
{
    const QByteArray bad =
        "<core:cityObjectMember>\n<bldg:Building gml:id='open'><gml:name>1</gml:name></bldg:Building>\n";
    const QByteArray worse = "<core:cityObjectMember>\n<bldg:Building gml:id='open'><gml:name>1</gml:name>\n";
    citygml::CityParser::Options streaming;
    streaming.memberLimit = 0;
    for (const auto &options : {citygml::CityParser::Options(), streaming}) {
        // The object itself is complete, so it counts.
        const RecordingHandler first = parsed(cityModel(house("a") + bad + house("c")), options);
        QCOMPARE(first.ids(),
                 (QStringList{QStringLiteral("a"), QStringLiteral("open"), QStringLiteral("c")}));
        QCOMPARE(first.issueCodes(), QStringList{QStringLiteral("citygml.malformed")});
        const RecordingHandler last = parsed(cityModel(house("a") + bad), options);
        QCOMPARE(last.ids(), (QStringList{QStringLiteral("a"), QStringLiteral("open")}));
        QCOMPARE(last.issueCodes(), QStringList{QStringLiteral("citygml.malformed")});
    }
    const RecordingHandler open = parsed(cityModel(house("a") + worse + house("c") + house("d")));
    QCOMPARE(open.ids(), (QStringList{QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("d")}));
    QCOMPARE(open.issueCodes(), QStringList{QStringLiteral("citygml.malformed")});
    QCOMPARE(only(open).object, QStringLiteral("open"));
}

void TestBrokenFiles::commentWithoutEnd()
{
    const RecordingHandler handler =
        parsed(cityModel(house("a") + house("bad", "<!-- no end ") + house("c") + house("d")));
    QCOMPARE(handler.ids(), (QStringList{QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("d")}));
    QCOMPARE(handler.issueCodes(), QStringList{QStringLiteral("citygml.malformed")});
    QCOMPARE(only(handler).object, QStringLiteral("bad"));
}

void TestBrokenFiles::brokenBetweenMembers()
{
    for (const QByteArray &rubbish :
         {QByteArray("</gml:name>"), QByteArray("<gml:name a=1>"), QByteArray("< >"),
          QByteArray("<a><b></a>"), QByteArray("</core:cityObjectMember>"),
          QByteArray("<core:cityObjectMember gml:id=oops><bldg:Building/>")}) {
        const RecordingHandler handler = parsed(cityModel(house("a") + rubbish + house("b") + house("c")));
        QCOMPARE(handler.ids(), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
        QCOMPARE(handler.issueCodes(), QStringList{QStringLiteral("citygml.malformed")});
        QCOMPARE(only(handler).line, 7);
    }
}

// A file that holds everything, cut at every byte: no crash, objects stay in order, and the end is told.
void TestBrokenFiles::truncatedEverywhere()
{
    const QByteArray file = cityModel(
        house("a",
              "<gml:name>あ</"
              "gml:name><bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface><gml:surfaceMember>" +
                  polygon("p") +
                  "</gml:surfaceMember></gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>") +
        "<!-- c "
        "--><app:appearanceMember><app:Appearance><app:surfaceDataMember><app:ParameterizedTexture><app:"
        "imageURI>a.jpg</app:imageURI><app:target><app:TexCoordList>"
        "<app:textureCoordinates ring='#r'>0 0 1 0 1 "
        "1</app:textureCoordinates></app:TexCoordList></app:target></app:ParameterizedTexture></"
        "app:surfaceDataMember></app:Appearance></app:appearanceMember>" +
        house(
            "b",
            "<gen:genericAttributeSet name='x'><gen:stringAttribute "
            "name='y'><gen:value><![CDATA[z]]></gen:value></gen:stringAttribute></gen:genericAttributeSet>"));
    const qsizetype complete = file.lastIndexOf('>') + 1;
    citygml::CityParser::Options streaming;
    streaming.memberLimit = 0;
    streaming.chunk = 2000;
    std::size_t before = 0, beforeStreamed = 0;
    for (qsizetype size = 0; size < complete; ++size) {
        const RecordingHandler whole = parsed(file.left(size));
        const RecordingHandler streamed = parsed(file.left(size), streaming);
        for (const RecordingHandler *handler : {&whole, &streamed}) {
            QVERIFY2(handler->issues.size() == 1, qPrintable(QString::number(size) + QLatin1Char(' ') +
                                                             handler->issueCodes().join(QLatin1Char(' '))));
            const QString code = handler->issues.first().code;
            QVERIFY2(handler->headers == 1 ? code == QStringLiteral("citygml.truncated")
                                           : code == QStringLiteral("citygml.empty") ||
                                                 code == QStringLiteral("citygml.not-citygml"),
                     qPrintable(code));
        }
        QVERIFY(whole.objects.size() >= before && whole.objects.size() <= 2);
        QVERIFY(streamed.objects.size() >= beforeStreamed && streamed.objects.size() <= 2);
        before = whole.objects.size();
        beforeStreamed = streamed.objects.size();
    }
    QCOMPARE(before, 2U);
    QCOMPARE(beforeStreamed, 2U);
    QCOMPARE(parsed(file.left(complete)).issueCodes(), QStringList());
}

// The same file with one byte after the other replaced: never a crash, and the other object is never lost.
void TestBrokenFiles::damagedEverywhere()
{
    const QByteArray start =
        house("a", "<bldg:lod1Solid>" + polygon("p") +
                       "</bldg:lod1Solid><uro:x><uro:Y><uro:z uom='m'>1</uro:z></uro:Y></uro:x>");
    const QByteArray file = cityModel(start + house("b") + house("c"));
    const qsizetype from = file.indexOf(start), to = from + start.size();
    for (const char byte : {'<', '>', '\0', '"', '&', '!', '/', '\xff'}) {
        for (qsizetype place = from; place < to; ++place) {
            QByteArray damaged = file;
            damaged[place] = byte;
            const QStringList ids = parsed(damaged).ids();
            QVERIFY2(
                ids.contains(QStringLiteral("c")),
                (QByteArray::number(place) + ' ' + byte + ' ' + damaged.mid(place - 20, 40)).constData());
        }
    }
}

void TestBrokenFiles::truncated()
{
    const QByteArray file = cityModel(house("a") + house("b"));
    const RecordingHandler handler =
        parsed(file.left(file.indexOf("</bldg:Building>", file.indexOf("\"b\""))));
    QCOMPARE(handler.ids(), QStringList{QStringLiteral("a")});
    QCOMPARE(handler.issueCodes(), QStringList{QStringLiteral("citygml.truncated")});
    QVERIFY(only(handler).isError());
    QCOMPARE(only(handler).line, 8);
    QCOMPARE(only(handler).object, QStringLiteral("b"));
}

void TestBrokenFiles::readError()
{
    RecordingHandler handler;
    MemoryStream stream(cityModel(house("a") + house("b")));
    stream.failAt(cityModel(house("a")).size());
    citygml::CityParser parser;
    QVERIFY(parser.parse(stream, handler));
    QCOMPARE(handler.ids(), QStringList{QStringLiteral("a")});
    QCOMPARE(handler.issueCodes(), QStringList{QStringLiteral("citygml.read")});
    QVERIFY(only(handler).message.contains(QStringLiteral("the disk is gone")));
    // And with the very first byte.
    RecordingHandler nothing;
    MemoryStream dead(QByteArrayLiteral("<a/>"));
    dead.failAt(0);
    QVERIFY(parser.parse(dead, nothing));
    QCOMPARE(nothing.issueCodes(), QStringList{QStringLiteral("citygml.read")});
}

// A value in many pieces must not take quadratic time and memory.
void TestBrokenFiles::manyTexts()
{
    const RecordingHandler handler = parsed(cityModel(
        house("many", "<gml:name>" + QByteArray("x<!---->").repeated(200000) + "</gml:name>") + house("b")));
    QVERIFY(handler.ids().contains(QStringLiteral("b")));
}

MACHI_TEST(TestBrokenFiles)
#include "testbrokenfiles.moc"
