#include "core/io/archive.h"
#include "core/io/source.h"
#include "support/rawzip.h"
#include "support/testregistry.h"

#include <QTemporaryDir>

#include <thread>

using namespace machi::core;
using machi::testing::RawZip;

class TestArchive : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QByteArray &bytes, const QString &name = QStringLiteral("a.zip"))
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("no test file");
        return path;
    }
    static QStringList paths(const Source &source)
    {
        QStringList list;
        for (const Source::Entry &entry : source.entries())
            list.append(entry.path);
        return list;
    }
    static QString code(const Issues &issues)
    {
        QStringList codes;
        for (const Issue &issue : issues)
            codes.append(issue.code);
        return codes.join(QLatin1Char(' '));
    }

private Q_SLOTS:
    void safePaths_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("path");
        QTest::newRow("plain") << "udx/bldg/a.gml"
                               << "udx/bldg/a.gml";
        QTest::newRow("dots") << "./udx//./a.gml"
                              << "udx/a.gml";
        QTest::newRow("a name with dots") << "..a/b..gml"
                                          << "..a/b..gml";
        QTest::newRow("climbs") << "udx/../../etc/passwd"
                                << "";
        QTest::newRow("ends climbing") << "udx/.."
                                       << "";
        QTest::newRow("absolute") << "/etc/passwd"
                                  << "";
        QTest::newRow("drive") << "C:/windows/a"
                               << "";
        QTest::newRow("drive relative") << "c:a"
                                        << "";
        QTest::newRow("backslash") << "udx\\a.gml"
                                   << "";
        QTest::newRow("control") << "a\tb"
                                 << "";
        QTest::newRow("nothing") << ""
                                 << "";
        QTest::newRow("NFD to NFC") << QStringLiteral("ハ\u309A.gml") << QStringLiteral("パ.gml");
    }
    void safePaths()
    {
        QFETCH(QString, name);
        QFETCH(QString, path);
        QCOMPARE(safeEntryPath(name), path);
    }
    void hostileNamesAreLeftOut()
    {
        RawZip zip;
        zip.add("../evil.gml", "x").add("/etc/evil.gml", "x").add("C:/evil.gml", "x").add("a\\evil.gml", "x");
        zip.add(QByteArray("nul\0.gml", 8), "x").add("udx/good.gml", "good");
        const auto source = Source::open(write(zip.bytes()));
        QVERIFY(source.ok());
        // libzip itself turns a NUL into a blank: nothing is cut off behind it.
        QCOMPARE(paths(**source), (QStringList{QStringLiteral("nul .gml"), QStringLiteral("udx/good.gml")}));
        QCOMPARE(code(source.issues()), QStringLiteral("source.unsafe-path"));
        QCOMPARE(source.issues().first().count, 4);
        QCOMPARE(source.issues().first().severity, Severity::Error); // data may be behind it
        QCOMPARE(source.issues().first().object, QStringLiteral("../evil.gml"));
    }
    void symbolicLinksAreLeftOut()
    {
        RawZip zip;
        RawZip::Entry link;
        link.name = "codelists";
        link.data = "../../secret";
        link.unixMode = 0120777;
        zip.add(link).add("a.gml", "x");
        const auto source = Source::open(write(zip.bytes()));
        QCOMPARE(paths(**source), QStringList{QStringLiteral("a.gml")});
        QCOMPARE(code(source.issues()), QStringLiteral("source.symlink"));
        QCOMPARE(source.issues().first().severity, Severity::Warning); // code lists are asked for again
        link.name = "udx/bldg/x.gml";
        const auto data = Source::open(write(RawZip().add(link).add("a.gml", "x").bytes()));
        QVERIFY(data.issues().first().isError());
    }
    void namesAreDecoded()
    {
        RawZip zip;
        RawZip::Entry flagged;
        flagged.name = QStringLiteral("建物/パ.csv").toUtf8();
        flagged.flags = 0x800;
        zip.add(flagged).add(QStringLiteral("道路.csv").toUtf8(), "x");
        zip.add(QByteArray::fromHex("955c2e637376"), "x"); // 表.csv in CP932, with a backslash inside
        const auto source = Source::open(write(zip.bytes()));
        QVERIFY(source.ok());
        QCOMPARE(paths(**source), (QStringList{QStringLiteral("建物/パ.csv"), QStringLiteral("道路.csv"),
                                               QStringLiteral("表.csv")}));
        QVERIFY(source.issues().isEmpty());
        QVERIFY((*source)->find(QStringLiteral("建物/ハ\u309A.csv")));
    }
    void aNameThatIsNothing()
    {
        RawZip zip;
        zip.add("\xFF\xFE\x81.csv", "x").add("b.csv", "x");
        const auto source = Source::open(write(zip.bytes()));
        QVERIFY(source.ok());
        QCOMPARE((*source)->entries().size(), std::size_t(2));
        QCOMPARE(code(source.issues()), QStringLiteral("source.name-encoding"));
    }
    void absurdSizes()
    {
        RawZip zip;
        RawZip::Entry bomb;
        bomb.name = "bomb.gml";
        bomb.data = QByteArray(1000, 'x');
        bomb.statedSize = 300 << 20;
        zip.add(bomb).add("a.gml", "x");
        const auto source = Source::open(write(zip.bytes()));
        QCOMPARE(paths(**source), QStringList{QStringLiteral("a.gml")});
        QCOMPARE(code(source.issues()), QStringLiteral("source.too-large"));
        QVERIFY(source.issues().first().isError());
    }
    void encryptedAndUnknownMethods()
    {
        RawZip zip;
        RawZip::Entry secret;
        secret.name = "secret.gml";
        secret.flags = 1;
        secret.data = QByteArray(20, 'x');
        RawZip::Entry strange;
        strange.name = "strange.gml";
        strange.method = 77;
        zip.add(secret).add(strange).add("a.gml", "x");
        const auto source = Source::open(write(zip.bytes()));
        QVERIFY(source.ok());
        QCOMPARE(paths(**source), QStringList{QStringLiteral("a.gml")});
        QCOMPARE(code(source.issues()), QStringLiteral("source.zip-encrypted source.zip-method"));
    }
    void moreBytesThanStated()
    {
        RawZip zip;
        RawZip::Entry liar;
        liar.name = "liar.gml";
        liar.data = QByteArray(5 << 20, 'x');
        liar.deflate = true;
        liar.statedSize = 1000;
        zip.add(liar);
        const auto source = Source::open(write(zip.bytes()));
        QVERIFY(source.ok());
        const auto stream = (*source)->stream((*source)->entries().front());
        QByteArray buffer(1 << 16, '\0');
        qint64 total = 0;
        qint64 got = 0;
        while ((got = stream->read(buffer.data(), buffer.size())) > 0)
            total += got;
        QCOMPARE(got, -1);
        QVERIFY2(total <= 1000, "no more than stated may be handed on");
        QVERIFY(!stream->error().isEmpty());
        const auto all = (*source)->readAll((*source)->entries().front());
        QCOMPARE(all.firstError().code, QStringLiteral("source.read-failed"));
    }
    void fewerBytesThanStated()
    {
        RawZip zip;
        RawZip::Entry liar;
        liar.name = "liar.gml";
        liar.data = QByteArray(500, 'x');
        liar.deflate = true;
        liar.statedSize = 1000;
        zip.add(liar);
        const auto source = Source::open(write(zip.bytes()));
        QVERIFY(!(*source)->readAll((*source)->entries().front()).ok());
    }
    void wrongChecksum()
    {
        RawZip zip;
        RawZip::Entry wrong;
        wrong.name = "wrong.gml";
        wrong.data = "hello";
        wrong.statedCrc = 12345;
        zip.add(wrong).add("right.gml", "hello");
        const auto source = Source::open(write(zip.bytes()));
        QVERIFY(source.ok());
        const auto bad = (*source)->readAll(*(*source)->find(QStringLiteral("wrong.gml")));
        QVERIFY(!bad.ok());
        QVERIFY(bad.firstError().message.contains(QStringLiteral("checksum")));
        QCOMPARE((*source)->readAll(*(*source)->find(QStringLiteral("right.gml"))).value(),
                 QByteArray("hello"));
    }
    void cutShort()
    {
        RawZip zip;
        zip.add("a.gml", QByteArray(1000, 'x'));
        const QByteArray whole = zip.bytes();
        for (const qsizetype length : {whole.size() - 10, whole.size() / 2, qsizetype(30), qsizetype(4)}) {
            const auto source = Source::open(write(whole.first(length)));
            QVERIFY(!source.ok());
            QCOMPARE(source.firstError().code, QStringLiteral("source.zip-broken"));
        }
    }
    void directoryPointsNowhere()
    {
        RawZip zip;
        zip.add("a.gml", QByteArray(1000, 'x'));
        QByteArray bytes = zip.bytes();
        bytes.remove(0, 700);
        const auto source = Source::open(write(bytes));
        if (source.ok())
            QVERIFY(!(*source)->readAll((*source)->entries().front()).ok());
        else
            QCOMPARE(source.firstError().code, QStringLiteral("source.zip-broken"));
    }
    void notAZipAtAll()
    {
        const auto source = Source::open(write("{\"type\":\"FeatureCollection\"}"));
        QCOMPARE(source.firstError().code, QStringLiteral("source.zip-broken"));
        QVERIFY(!Source::open(write(RawZip().bytes())).ok());
    }
    void duplicatesAreTold()
    {
        RawZip zip;
        zip.add("a.gml", "first").add("./a.gml", "second").add("a.gml", "third");
        const auto source = Source::open(write(zip.bytes()));
        QCOMPARE((*source)->entries().size(), std::size_t(1));
        QCOMPARE((*source)->readAll((*source)->entries().front()).value(), QByteArray("first"));
        QCOMPARE(code(source.issues()), QStringLiteral("source.duplicate"));
        QCOMPARE(source.issues().first().count, 2);
    }
    void streamsRunInParallel()
    {
        RawZip zip;
        for (int i = 0; i < 8; ++i) {
            RawZip::Entry entry;
            entry.name = QByteArray::number(i);
            entry.data = QByteArray(3 << 20, static_cast<char>('a' + i));
            entry.deflate = true;
            zip.add(entry);
        }
        const auto source = Source::open(write(zip.bytes()));
        std::atomic<int> right = 0;
        std::vector<std::thread> threads;
        for (const Source::Entry &entry : (*source)->entries())
            threads.emplace_back([&source, &entry, &right] {
                const char letter = static_cast<char>('a' + entry.path.toInt());
                for (int round = 0; round < 3; ++round) {
                    const auto all = (*source)->readAll(entry);
                    if (all.ok() && *all == QByteArray(3 << 20, letter)) ++right;
                }
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(right, 24);
    }
    void wrongSuffixStillOpens()
    {
        const auto source =
            Source::open(write(RawZip().add("a.gml", "x").bytes(), QStringLiteral("town.gml")));
        QCOMPARE(paths(**source), QStringList{QStringLiteral("a.gml")});
        const auto kmz =
            Source::open(write(RawZip().add("doc.kml", "x").bytes(), QStringLiteral("town.kmz")));
        QCOMPARE(paths(**kmz), QStringList{QStringLiteral("town.kmz")});
    }
};

MACHI_TEST(TestArchive)
#include "testarchive.moc"
