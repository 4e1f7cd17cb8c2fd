#include "recording.h"

#include "support/testregistry.h"

#include <QFile>

using namespace machi::testing;

namespace {

// A file made while it is read, so that its size costs the test nothing: head, `count` times body, tail.
class RepeatingStream : public ByteStream
{
public:
    RepeatingStream(QByteArray head, QByteArray body, qint64 count, QByteArray tail)
        : m_parts{std::move(head), std::move(body), std::move(tail)}, m_count(count)
    {
    }
    qint64 read(char *data, qint64 size) override
    {
        qint64 done = 0;
        while (done < size && m_part < 3) {
            const QByteArray &part = m_parts[m_part];
            const qint64 count = std::min<qint64>(size - done, part.size() - m_place);
            std::memcpy(data + done, part.constData() + m_place, static_cast<std::size_t>(count));
            done += count;
            m_place += count;
            if (m_place < part.size()) continue;
            m_place = 0;
            if (m_part != 1 || ++m_round >= m_count) ++m_part;
        }
        return done;
    }
    QString error() const override { return {}; }

private:
    QByteArray m_parts[3];
    qint64 m_count;
    qint64 m_round = 0;
    qint64 m_place = 0;
    int m_part = 0;
};

// Counts what comes in pieces and throws it away.
class PieceCounter : public citygml::CityObjectHandler
{
public:
    bool header(const citygml::FileHeader &) override { return true; }
    bool object(const citygml::CityObject &object, const citygml::PathTable &) override
    {
        ++objects;
        attributes += object.attributes.size();
        geometries += object.geometry.size();
        return true;
    }
    bool piece(const citygml::CityObject &object, ExactGeometry &&piece, const citygml::PathTable &) override
    {
        inOrder = inOrder && piece.piece == pieces && object.id == "big" &&
                  piece.parts.size() == object.parts.size();
        ++pieces;
        surfaces += piece.surfaces.size();
        largest = std::max(largest, piece.positions.size() / 3);
        return true;
    }
    bool texture(RingTexture &&texture) override
    {
        ++textures;
        lastRing = texture.ringId;
        return true;
    }
    void issue(Issue issue) override { issues.append(issue); }

    std::size_t objects = 0, attributes = 0, geometries = 0, pieces = 0, surfaces = 0, largest = 0,
                textures = 0;
    bool inOrder = true;
    std::string lastRing;
    Issues issues;
};

qint64 residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QFile::ReadOnly)) return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:")) return line.mid(6).trimmed().split(' ').first().toLongLong() / 1024;
    return 0;
}

} // namespace

// Members that are read in one go and members that are streamed must give the same.
class TestStreaming : public QObject
{
    Q_OBJECT

    static QByteArray triangle()
    {
        return "<gml:Triangle><gml:exterior><gml:LinearRing><gml:posList>36 139 1 36 139.1 2 36.1 139.1 3 36 "
               "139 1</gml:posList></gml:LinearRing></gml:exterior></gml:Triangle>\n";
    }

private Q_SLOTS:
    void sameInEveryChunk();
    void sameInPieces();
    void xlinks();
    void hugeRelief();
    void hugeReliefCutShort();
    void hugeAppearance();
    void tooManyTexts();
    void stopping();
};

void TestStreaming::sameInEveryChunk()
{
    const QByteArray file = cityModel(
        "<core:cityObjectMember><bldg:Building gml:id='a'><gml:name>a &lt; b<!-- c "
        "--></gml:name><bldg:lod1MultiSurface>" +
        polygon("p") +
        "</bldg:lod1MultiSurface></bldg:Building></core:cityObjectMember>\n"
        "<core:cityObjectMember><tran:Road gml:id='b'/></core:cityObjectMember><!-- </core:CityModel> -->");
    for (const std::size_t limit : {std::size_t(0), std::size_t(16) << 20}) {
        citygml::CityParser::Options options;
        options.memberLimit = limit;
        for (qint64 chunk = limit == 0 ? 1500 : 1; chunk <= file.size(); chunk += chunk < 20 ? 1 : 37) {
            options.chunk = static_cast<std::size_t>(chunk);
            const RecordingHandler handler = parsed(file, options, chunk);
            QCOMPARE(handler.issueCodes(), QStringList());
            QCOMPARE(handler.ids(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
            QCOMPARE(handler.objects[0].value(QStringLiteral("gml:name")), QStringLiteral("a < b"));
            QCOMPARE(handler.objects[0].line, 4);
            QCOMPARE(handler.objects[1].line, 5);
            QCOMPARE(handler.objects[0].geometry.at(0).surfaces.at(0).id, "p");
        }
    }
}

void TestStreaming::sameInPieces()
{
    QByteArray surfaces;
    for (int i = 0; i < 100; ++i)
        surfaces +=
            "<gml:surfaceMember>" + polygon("p" + QByteArray::number(i), i + 1, i) + "</gml:surfaceMember>";
    const QByteArray file = building("<gml:name>before</gml:name><bldg:boundedBy><bldg:RoofSurface "
                                     "gml:id='roof'><bldg:lod2MultiSurface><gml:MultiSurface>" +
                                     surfaces +
                                     "</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></"
                                     "bldg:boundedBy><bldg:lod0FootPrint>" +
                                     polygon() + "</bldg:lod0FootPrint><bldg:usage>after</bldg:usage>");
    const RecordingHandler whole = parsed(file);
    citygml::CityParser::Options options;
    options.memberLimit = 3000;
    options.chunk = 2000;
    options.pieceVertices = 50;
    const RecordingHandler pieces = parsed(file, options);
    QCOMPARE(pieces.issueCodes(), QStringList());
    QCOMPARE(pieces.objects.size(), 1U);
    QVERIFY(pieces.objects[0].geometry.empty());
    QCOMPARE(pieces.objects[0].values.size(), 2);
    QVERIFY(pieces.pieces.size() > 5);
    std::vector<double> positions;
    std::uint32_t next = 0;
    for (const ExactGeometry &piece : pieces.pieces) {
        QCOMPARE(piece.parts, (std::vector<std::string>{"b1"}));
        if (piece.lod == 0) {
            QCOMPARE(piece.surfaces.size(), 1U);
            continue;
        }
        QCOMPARE(piece.piece, next++);
        QCOMPARE(piece.rings.at(0).first, 0U);
        QCOMPARE(piece.surfaces.at(0).semantic, SemanticClass::Roof);
        QCOMPARE(piece.surfaces.at(0).semanticId, "roof");
        positions.insert(positions.end(), piece.positions.begin(), piece.positions.end());
    }
    QCOMPARE(positions, whole.objects[0].lod(2)->positions);
    // With room enough for one piece nothing is torn apart.
    options.pieceVertices = 100000;
    const RecordingHandler one = parsed(file, options);
    QVERIFY(one.pieces.empty());
    QCOMPARE(one.objects[0].lod(2)->positions, whole.objects[0].lod(2)->positions);
}

void TestStreaming::xlinks()
{
    QByteArray surfaces, references;
    for (int i = 0; i < 100; ++i) {
        const QByteArray id = "p" + QByteArray::number(i);
        surfaces += "<gml:surfaceMember>" + polygon(id) + "</gml:surfaceMember>";
        references += "<gml:surfaceMember xlink:href='#" + id + "'/>";
    }
    const QByteArray surface =
        "<bldg:boundedBy><bldg:RoofSurface><bldg:lod2MultiSurface><gml:MultiSurface>" + surfaces +
        "</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>";
    const QByteArray solid =
        "<bldg:lod2Solid><gml:CompositeSurface>" + references +
        "<gml:surfaceMember xlink:href='#elsewhere'/></gml:CompositeSurface></bldg:lod2Solid>";
    citygml::CityParser::Options options;
    options.memberLimit = 0;
    options.chunk = 2000;
    options.pieceVertices = 40;
    for (const QByteArray &content : {surface + solid, solid + surface}) {
        const RecordingHandler handler = parsed(building(content), options);
        std::size_t count = 0;
        for (const ExactGeometry &piece : handler.pieces)
            count += piece.surfaces.size();
        QCOMPARE(count, 100U);
        QCOMPARE(handler.objects.at(0).links.size(), 1);
        QCOMPARE(handler.objects[0].links[0].href, QStringLiteral("#elsewhere"));
    }
}

// 300 MB of terrain in one member.
void TestStreaming::hugeRelief()
{
    const QByteArray body = triangle().repeated(1000);
    const qint64 rounds = (qint64(300) << 20) / body.size();
    const QByteArray file =
        cityModel("<core:cityObjectMember><dem:ReliefFeature "
                  "gml:id='big'><dem:lod>1</dem:lod><dem:reliefComponent><dem:TINRelief "
                  "gml:id='t'><dem:lod>1</dem:lod><dem:tin><gml:TriangulatedSurface><gml:trianglePatches>\n"
                  "BODY</gml:trianglePatches></gml:TriangulatedSurface></dem:tin></dem:TINRelief></"
                  "dem:reliefComponent><gml:name>later</gml:name></dem:ReliefFeature></core:cityObjectMember>"
                  "<core:cityObjectMember><bldg:Building gml:id='b'/></core:cityObjectMember>");
    const qsizetype at = file.indexOf("BODY");
    RepeatingStream stream(file.left(at), body, rounds, file.mid(at + 4));
    PieceCounter counter;
    citygml::CityParser parser;
    const qint64 before = residentMegabytes();
    QVERIFY(parser.parse(stream, counter));
    const qint64 after = residentMegabytes();
    QCOMPARE(counter.issues.size(), 0);
    QCOMPARE(counter.surfaces, static_cast<std::size_t>(rounds) * 1000);
    QVERIFY(counter.inOrder);
    QCOMPARE(counter.objects, 2U);
    QCOMPARE(counter.attributes, 3U);
    QCOMPARE(counter.geometries, 0U);
    QVERIFY(counter.largest < (1 << 16) + 10);
#ifdef __SANITIZE_ADDRESS__
    static_cast<void>(after - before); // it keeps what was freed, to find who still reads it
#else
    QVERIFY2(after - before < 64, qPrintable(QStringLiteral("%1 MB more").arg(after - before)));
#endif
}

void TestStreaming::hugeReliefCutShort()
{
    const QByteArray body = triangle().repeated(1000);
    const QByteArray head = cityModel("").replace("\n</core:CityModel>\n", "") +
                            "<core:cityObjectMember><dem:ReliefFeature "
                            "gml:id='big'><dem:reliefComponent><dem:TINRelief><dem:lod>1</"
                            "dem:lod><dem:tin><gml:TriangulatedSurface><gml:trianglePatches>\n";
    RepeatingStream stream(head, body, 200, "<gml:Tri");
    PieceCounter counter;
    citygml::CityParser parser;
    QVERIFY(parser.parse(stream, counter));
    // What was given away already has its object; the issue says that it is not all.
    QCOMPARE(counter.surfaces, 200000U);
    QCOMPARE(counter.objects, 1U);
    QCOMPARE(counter.issues.size(), 1);
    QCOMPARE(counter.issues[0].code, QStringLiteral("citygml.truncated"));
    QCOMPARE(counter.issues[0].object, QStringLiteral("big"));
    QCOMPARE(counter.issues[0].line, head.count('\n') + 200001);
}

// 100 MB of one appearance; a fault in it costs the rest of it and no more.
void TestStreaming::hugeAppearance()
{
    QByteArray body;
    for (int i = 0; i < 1000; ++i)
        body += "<app:surfaceDataMember><app:ParameterizedTexture><app:imageURI>a.jpg</"
                "app:imageURI><app:target uri='#p'><app:TexCoordList><app:textureCoordinates ring='#r" +
                QByteArray::number(i) +
                "'>0 0 1 0 1 1 0 "
                "0</app:textureCoordinates></app:TexCoordList></app:target></app:ParameterizedTexture></"
                "app:surfaceDataMember>\n";
    const qint64 rounds = (qint64(100) << 20) / body.size();
    for (const QByteArray &fault : {QByteArray(), QByteArray("</oops>")}) {
        const QByteArray file = cityModel("<app:appearanceMember><app:Appearance>\nBODY" + fault +
                                          "<app:theme>t</app:theme></app:Appearance></"
                                          "app:appearanceMember>\n<core:cityObjectMember><bldg:Building "
                                          "gml:id='b'/></core:cityObjectMember>");
        const qsizetype at = file.indexOf("BODY");
        RepeatingStream stream(file.left(at), body, rounds, file.mid(at + 4));
        PieceCounter counter;
        citygml::CityParser parser;
        const qint64 before = residentMegabytes();
        QVERIFY(parser.parse(stream, counter));
        QVERIFY(residentMegabytes() - before < 64);
        QCOMPARE(counter.textures, static_cast<std::size_t>(rounds) * 1000);
        QCOMPARE(counter.lastRing, "r999");
        QCOMPARE(counter.objects, 1U);
        QCOMPARE(counter.issues.size(), fault.isEmpty() ? 0 : 1);
        if (!fault.isEmpty()) QCOMPARE(counter.issues[0].line, 5 + rounds * 1000);
    }
}

// An object of nothing but attributes cannot be streamed; it is given up before it fills the memory.
void TestStreaming::tooManyTexts()
{
    const QByteArray body = QByteArray("<gml:name>" + QByteArray(1000, 'x') + "</gml:name>\n").repeated(1000);
    const QByteArray file = cityModel(
        "<core:cityObjectMember><bldg:Building "
        "gml:id='big'>BODY</bldg:Building></core:cityObjectMember><core:cityObjectMember><bldg:Building "
        "gml:id='b'/></core:cityObjectMember>");
    const qsizetype at = file.indexOf("BODY");
    RepeatingStream stream(file.left(at), body, 100, file.mid(at + 4));
    PieceCounter counter;
    citygml::CityParser parser;
    QVERIFY(parser.parse(stream, counter));
    QCOMPARE(counter.objects, 1U);
    QCOMPARE(counter.issues.size(), 1);
    QCOMPARE(counter.issues[0].code, QStringLiteral("citygml.too-large"));
    QCOMPARE(counter.issues[0].object, QStringLiteral("big"));
}

void TestStreaming::stopping()
{
    class Stopper : public PieceCounter
    {
    public:
        bool piece(const citygml::CityObject &object, ExactGeometry &&piece,
                   const citygml::PathTable &paths) override
        {
            return PieceCounter::piece(object, std::move(piece), paths) && pieces < 2;
        }
    };
    RepeatingStream stream(cityModel("").replace("\n</core:CityModel>\n", "") +
                               "<core:cityObjectMember><dem:ReliefFeature "
                               "gml:id='big'><dem:tin><gml:TriangulatedSurface><gml:trianglePatches>\n",
                           triangle().repeated(1000), qint64(1) << 40, "");
    Stopper stopper;
    citygml::CityParser parser;
    QVERIFY(!parser.parse(stream, stopper)); // or it would never end
    QCOMPARE(stopper.pieces, 2U);
    QCOMPARE(stopper.objects, 0U);
    QVERIFY(stopper.issues.isEmpty());
}

MACHI_TEST(TestStreaming)
#include "teststreaming.moc"
