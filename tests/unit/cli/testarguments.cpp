#include "cli/arguments.h"
#include "core/plugin/pluginhost.h"
#include "support/testregistry.h"

using namespace machi::core;

namespace {

/// Everything a verb gets, for one command line.
struct Line
{
    explicit Line(const QStringList &words)
    {
        parser.addOptions(machi::cli::readOptionList());
        parser.addOption({QStringLiteral("size"), QString(), QStringLiteral("WxH")});
        parser.addOption({QStringLiteral("camera"), QString(), QStringLiteral("C")});
        parsed = parser.parse(QStringList(QStringLiteral("verb")) + words);
    }

    PluginHost plugins;
    Context context{plugins};
    Feedback feedback;
    QString buffer;
    QTextStream text{&buffer};
    QJsonObject json;
    VerbRun run{context, feedback, text, json};
    QCommandLineParser parser;
    bool parsed = false;
    bool ok = true;
};

} // namespace

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReadOptionIsUnderstood();
    void nothingGivenIsNothingChosen();
    void badValuesAreIssuesThatNameTheOption_data();
    void badValuesAreIssuesThatNameTheOption();
    void sizeAndCamera();
    void negativeNumbersAreValues();
};

void TestArguments::everyReadOptionIsUnderstood()
{
    Line line({QStringLiteral("--bbox"), QStringLiteral("139.3, 36.1,139.4,36.2"),
               QStringLiteral("--grid=53394525"), QStringLiteral("--grid"), QStringLiteral("53394526,533945"),
               QStringLiteral("--as"), QStringLiteral("shelter"), QStringLiteral("--encoding"),
               QStringLiteral("shift_jis"), QStringLiteral("--crs"), QStringLiteral("EPSG:6677"),
               QStringLiteral("--height"), QStringLiteral("ellipsoid"), QStringLiteral("--set"),
               QStringLiteral("x=lon=1"), QStringLiteral("--set"), QStringLiteral("y="),
               QStringLiteral("--purpose"), QStringLiteral("避難計画")});
    QVERIFY(line.parsed);
    const ReadOptions options = machi::cli::readOptions(line.parser, line.run, line.ok);
    QVERIFY2(line.ok, qPrintable(line.feedback.issues().value(0).message));
    QVERIFY(options.bbox.has_value());
    QCOMPARE(options.bbox->west, 139.3);
    QCOMPARE(options.bbox->north, 36.2);
    QCOMPARE(options.gridCodes,
             QStringList({QStringLiteral("53394525"), QStringLiteral("53394526"), QStringLiteral("533945")}));
    QCOMPARE(options.kind, QStringLiteral("shelter"));
    QCOMPARE(options.crs.epsg(), 6677);
    QVERIFY(options.height == HeightDatum::Ellipsoid);
    QCOMPARE(options.settings.value(QStringLiteral("x")), QStringLiteral("lon=1"));
    QVERIFY(options.settings.contains(QStringLiteral("y")));
    QCOMPARE(options.purpose, QStringLiteral("避難計画"));
}

void TestArguments::nothingGivenIsNothingChosen()
{
    Line line({});
    const ReadOptions options = machi::cli::readOptions(line.parser, line.run, line.ok);
    QVERIFY(line.ok);
    QVERIFY(!options.bbox && !options.height && !options.crs.isValid());
    QVERIFY(options.kind.isEmpty() && options.gridCodes.isEmpty() && options.settings.isEmpty());
}

void TestArguments::badValuesAreIssuesThatNameTheOption_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::newRow("three numbers") << "bbox"
                                   << "1,2,3";
    QTest::newRow("west after east") << "bbox"
                                     << "140,36,139,37";
    QTest::newRow("no number") << "bbox"
                               << "a,b,c,d";
    QTest::newRow("not finite") << "bbox"
                                << "nan,36,140,37";
    QTest::newRow("latitude over the pole") << "bbox"
                                            << "139,36,140,137";
    QTest::newRow("grid length") << "grid"
                                 << "123";
    QTest::newRow("grid digits") << "grid"
                                 << "5339452x";
    QTest::newRow("grid quarter 9") << "grid"
                                    << "533995";
    QTest::newRow("kind") << "as"
                          << "castle";
    QTest::newRow("encoding") << "encoding"
                              << "EBCDIC-9";
    QTest::newRow("crs") << "crs"
                         << "EPSG:1";
    QTest::newRow("height") << "height"
                            << "sea";
    QTest::newRow("setting") << "set"
                             << "novalue";
    QTest::newRow("setting without key") << "set"
                                         << "=1";
}

void TestArguments::badValuesAreIssuesThatNameTheOption()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    Line line({QStringLiteral("--") + option, value});
    QVERIFY(line.parsed);
    machi::cli::readOptions(line.parser, line.run, line.ok);
    QVERIFY(!line.ok);
    QCOMPARE(line.feedback.issues().size(), 1);
    QCOMPARE(line.feedback.issues().first().code, QStringLiteral("cli.usage"));
    QCOMPARE(line.feedback.issues().first().object, QStringLiteral("--") + option);
}

void TestArguments::sizeAndCamera()
{
    Line line({QStringLiteral("--size"), QStringLiteral("800x600"), QStringLiteral("--camera"),
               QStringLiteral("139.38,36.14,500,45,-30")});
    QCOMPARE(machi::cli::sizeOption(line.parser, line.run, line.ok), QSize(800, 600));
    const auto camera = machi::cli::cameraOption(line.parser, line.run, line.ok);
    QVERIFY(line.ok && camera);
    QCOMPARE(camera->height, 500.0);
    QCOMPARE(camera->pitch, -30.0);

    for (const char *bad : {"800", "0x600", "axb", "800x600x2", "99999x10"}) {
        Line wrong({QStringLiteral("--size"), QLatin1String(bad)});
        QVERIFY(!machi::cli::sizeOption(wrong.parser, wrong.run, wrong.ok));
        QVERIFY2(!wrong.ok, bad);
    }
}

void TestArguments::negativeNumbersAreValues()
{
    Line line({QStringLiteral("--bbox"), QStringLiteral("-10,-20,30,40")});
    const auto bbox = machi::cli::bboxOption(line.parser, line.run, line.ok);
    QVERIFY(line.ok && bbox);
    QCOMPARE(bbox->west, -10.0);
}

MACHI_TEST(TestArguments)
#include "testarguments.moc"
