#include "recording.h"

#include "support/testregistry.h"

using namespace machi::testing;

class TestAppearances : public QObject
{
    Q_OBJECT

    static QByteArray texture(const QByteArray &targets, const QByteArray &image = "x_appearance/a.jpg")
    {
        return "<app:surfaceDataMember><app:ParameterizedTexture><app:imageURI>" + image +
               "</app:imageURI><app:mimeType>image/jpg</app:mimeType>"
               "<app:wrapMode>wrap</app:wrapMode>" +
               targets + "</app:ParameterizedTexture></app:surfaceDataMember>";
    }
    static QByteArray target(const QByteArray &ring, const QByteArray &uv)
    {
        return "<app:target uri=\"#poly\"><app:TexCoordList><app:textureCoordinates ring=\"" + ring + "\">" +
               uv + "</app:textureCoordinates></app:TexCoordList></app:target>";
    }
    static QByteArray member(const QByteArray &data)
    {
        return "<app:appearanceMember><app:Appearance><app:theme>rgbTexture</app:theme>" + data +
               "</app:Appearance></app:appearanceMember>";
    }

private Q_SLOTS:
    void parameterized();
    void otherSurfaceData();
    void insideAnObject();
    void pictureAfterTargets();
    void badCoordinates();
    void cityGml3();
    void broken();
    void streamed();
    void stopping();
};

void TestAppearances::parameterized()
{
    const RecordingHandler handler = parsed(
        cityModel(member(texture(target("#r1", "0 0 1 0 1 1 0 0") + target("#r2", "0 0.5 1 .5 1 1 0.25 1")) +
                         texture(target("r3", "0 0\n1 0 1 1 0 0"), "x_appearance/b &amp; c.jpg"))));
    QCOMPARE(handler.issueCodes(), QStringList());
    QCOMPARE(handler.textures.size(), 3U);
    QCOMPARE(handler.textures[0].ringId, "r1");
    QCOMPARE(handler.textures[0].image, "x_appearance/a.jpg");
    QCOMPARE(handler.textures[0].uv, (std::vector<float>{0, 0, 1, 0, 1, 1}));
    // Where the last pair is another than the first, nothing says which one is too many.
    QCOMPARE(handler.textures[1].uv, (std::vector<float>{0, 0.5F, 1, 0.5F, 1, 1, 0.25F, 1}));
    QCOMPARE(handler.textures[2].ringId, "r3");
    QCOMPARE(handler.textures[2].image, "x_appearance/b & c.jpg");
    QCOMPARE(handler.headers, 1);
    QVERIFY(handler.objects.empty());
}

void TestAppearances::otherSurfaceData()
{
    const RecordingHandler handler = parsed(cityModel(
        member("<app:surfaceDataMember><app:X3DMaterial><app:diffuseColor>1 1 "
               "1</app:diffuseColor><app:target>#p</app:target></app:X3DMaterial></app:surfaceDataMember>"
               "<app:surfaceDataMember><app:GeoreferencedTexture><app:imageURI>g.jpg</"
               "app:imageURI><app:target>#p</app:target></app:GeoreferencedTexture></app:surfaceDataMember>"
               "<app:surfaceDataMember xlink:href='#other'/>" +
               texture(target("#r", "0 0 1 0 1 1 0 0")))));
    QCOMPARE(handler.textures.size(), 1U);
    QCOMPARE(handler.issueCodes(), QStringList());
}

void TestAppearances::insideAnObject()
{
    const QByteArray appearance =
        "<app:Appearance>" + texture(target("#r1", "0 0 1 0 1 1 0 0")) + "</app:Appearance>";
    for (const QByteArray &property : {QByteArray("app:appearance"), QByteArray("core:appearance"),
                                       QByteArray("app:appearanceMember"), QByteArray("uro:unknown")}) {
        const RecordingHandler handler = parsed(
            building("<gml:name>a</gml:name><" + property + '>' + appearance + "</" + property +
                     "><bldg:lod2MultiSurface>" + polygon("p", 1, 1, "r1") + "</bldg:lod2MultiSurface>"));
        QCOMPARE(handler.textures.size(), 1U);
        QCOMPARE(handler.objects.at(0).values.size(), 1);
        QCOMPARE(handler.objects.at(0).value(QStringLiteral("gml:name")), QStringLiteral("a"));
        QCOMPARE(handler.objects.at(0).lod(2)->rings[0].id, "r1");
    }
}

void TestAppearances::pictureAfterTargets()
{
    const RecordingHandler handler = parsed(cityModel(
        member("<app:surfaceDataMember><app:ParameterizedTexture>" + target("#r1", "0 0 1 0 1 1 0 0") +
               "<app:imageURI>late.jpg</app:imageURI>" + target("#r2", "0 0 1 0 1 1 0 0") +
               "</app:ParameterizedTexture></app:surfaceDataMember>" +
               "<app:surfaceDataMember><app:ParameterizedTexture>" + target("#r3", "0 0 1 0 1 1 0 0") +
               "</app:ParameterizedTexture></app:surfaceDataMember>")));
    QCOMPARE(handler.textures.size(), 2U);
    QCOMPARE(handler.textures[0].ringId, "r1");
    QCOMPARE(handler.textures[0].image, "late.jpg");
}

void TestAppearances::badCoordinates()
{
    const RecordingHandler handler =
        parsed(cityModel("\n" + member(texture(target("#bad", "0 0 x 0 1 1") + target("#odd", "0 0 1") +
                                               target("#none", "") + target("#good", "0 0 1 0 1 1 0 0")))));
    QCOMPARE(handler.textures.size(), 1U);
    QCOMPARE(handler.textures[0].ringId, "good");
    QCOMPARE(handler.issueCodes(), QStringList{QStringLiteral("citygml.texture")});
    QCOMPARE(handler.issues.first().object, QStringLiteral("bad"));
    QCOMPARE(handler.issues.first().line, 5);
}

void TestAppearances::cityGml3()
{
    const auto data = [](const QByteArray &list) {
        return parsed(
            "<core:CityModel xmlns:core='http://www.opengis.net/citygml/3.0' "
            "xmlns:app='http://www.opengis.net/citygml/appearance/3.0'>"
            "<core:appearanceMember><app:Appearance><app:theme>t</"
            "app:theme><app:surfaceData><app:ParameterizedTexture><app:imageURI>a.jpg</app:imageURI>"
            "<app:textureParameterization><app:TextureAssociation><app:target>#p</"
            "app:target><app:textureParameterization><app:TexCoordList>" +
            list +
            "</app:TexCoordList></app:textureParameterization></app:TextureAssociation></"
            "app:textureParameterization></app:ParameterizedTexture></app:surfaceData></app:Appearance></"
            "core:appearanceMember></core:CityModel>");
    };
    const QByteArray first = "<app:textureCoordinates>0 0 1 0 1 1 0 0</app:textureCoordinates>",
                     second = "<app:textureCoordinates>0 0 .5 0 .5 .5 0 0</app:textureCoordinates>";
    const QByteArray r1 = "<app:ring>#r1</app:ring>", r2 = "<app:ring>#r2</app:ring>";
    for (const QByteArray &list : {first + r1 + second + r2, first + second + r1 + r2}) {
        const RecordingHandler handler = data(list);
        QCOMPARE(handler.textures.size(), 2U);
        QCOMPARE(handler.textures[0].ringId, "r1");
        QCOMPARE(handler.textures[0].uv[2], 1.0F);
        QCOMPARE(handler.textures[1].ringId, "r2");
        QCOMPARE(handler.textures[1].uv[2], 0.5F);
    }
}

void TestAppearances::broken()
{
    const RecordingHandler handler =
        parsed(cityModel(member(texture(target("#r1", "0 0 1 0 1 1 0 0")) + "<oops>") +
                         "\n<core:cityObjectMember><bldg:Building gml:id='b'/></core:cityObjectMember>"));
    QCOMPARE(handler.textures.size(), 1U);
    QCOMPARE(handler.ids(), QStringList{QStringLiteral("b")});
    QCOMPARE(handler.issueCodes(), QStringList{QStringLiteral("citygml.malformed")});
    QCOMPARE(handler.issues.first().line, 4);
}

// An appearance member too long for memory gives the same textures.
void TestAppearances::streamed()
{
    QByteArray data;
    for (int i = 0; i < 500; ++i) {
        const QByteArray ring = "#r" + QByteArray::number(i);
        data += texture(target(ring, "0 0 1 0 1 1 0 0") + target(ring + 'b', "0 0 1 0 1 1 0 0"),
                        "p" + QByteArray::number(i) + ".jpg");
    }
    const QByteArray file = cityModel(
        member(data) + "<core:cityObjectMember><bldg:Building gml:id='b'/></core:cityObjectMember>");
    citygml::CityParser::Options options;
    options.memberLimit = 4000;
    for (const std::size_t chunk : {100U, 1000U, 100000U}) {
        options.chunk = chunk;
        const RecordingHandler handler = parsed(file, options);
        QCOMPARE(handler.issueCodes(), QStringList());
        QCOMPARE(handler.textures.size(), 1000U);
        QCOMPARE(handler.textures[999].ringId, "r499b");
        QCOMPARE(handler.textures[999].image, "p499.jpg");
        QCOMPARE(handler.ids(), QStringList{QStringLiteral("b")});
    }
    // Cut short in the middle: what was complete is there.
    const RecordingHandler half = parsed(file.left(file.size() / 2), options);
    QVERIFY(half.textures.size() > 400 && half.textures.size() < 600);
    QCOMPARE(half.issueCodes(), QStringList{QStringLiteral("citygml.truncated")});
}

void TestAppearances::stopping()
{
    class Stopper : public RecordingHandler
    {
    public:
        bool texture(RingTexture &&texture) override
        {
            return RecordingHandler::texture(std::move(texture)) && textures.size() < 2;
        }
    };
    const QByteArray textures =
        texture(target("#1", "0 0 1 0 1 1") + target("#2", "0 0 1 0 1 1") + target("#3", "0 0 1 0 1 1"));
    for (const QByteArray &file :
         {cityModel(member(textures)),
          building("<app:appearance><app:Appearance>" + textures + "</app:Appearance></app:appearance>")}) {
        Stopper handler;
        MemoryStream stream(file);
        citygml::CityParser parser;
        QVERIFY(!parser.parse(stream, handler));
        QCOMPARE(handler.textures.size(), 2U);
        QVERIFY(handler.issues.isEmpty() && handler.objects.empty());
    }
}

MACHI_TEST(TestAppearances)
#include "testappearances.moc"
