#include "core/sample/textfile.h"
#include "support/testregistry.h"

#include <QTemporaryDir>

using namespace machi::core::sample;

class TestTextFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<qlonglong>("units");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<bool>("trim");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("latitude") << 36139400000LL << 9 << false << QByteArray("36.139400000");
        QTest::newRow("trimmed") << 36139400000LL << 9 << true << QByteArray("36.1394");
        QTest::newRow("zero") << 0LL << 3 << true << QByteArray("0");
        QTest::newRow("zero, all digits") << 0LL << 3 << false << QByteArray("0.000");
        QTest::newRow("small") << 7LL << 3 << true << QByteArray("0.007");
        QTest::newRow("negative") << -20LL << 3 << true << QByteArray("-0.02");
        QTest::newRow("dummy height") << -99990LL << 1 << true << QByteArray("-9999");
        QTest::newRow("whole") << 42LL << 0 << false << QByteArray("42");
    }

    void numbers()
    {
        QFETCH(qlonglong, units);
        QFETCH(int, decimals);
        QFETCH(bool, trim);
        std::string text;
        append(text, {units, decimals, trim});
        QTEST(QByteArray::fromStdString(text), "text");
    }

    void patchesTheFront()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("below/file.txt"));
        TextFile file(path);
        file << "head ";
        const auto hole = file.bytes();
        file << "..... " << std::string(600000, 'x') << -12 << '\n';
        QVERIFY(file.patch(hole, "12345"));
        QVERIFY(file.close());
        QFile read(path);
        QVERIFY(read.open(QIODevice::ReadOnly));
        const QByteArray all = read.readAll();
        QCOMPARE(all.size(), qsizetype(5 + 6 + 600000 + 4));
        QCOMPARE(file.bytes(), std::int64_t(all.size()));
        QVERIFY(all.startsWith("head 12345 xxx"));
        QVERIFY(all.endsWith("x-12\n"));
    }

    void saysWhatItCannotWrite()
    {
        TextFile file(QStringLiteral("/dev/null/nowhere.txt"));
        QVERIFY(file.failed());
        QCOMPARE(file.issue().code, QStringLiteral("sample.write"));
        if (!QFile::exists(QStringLiteral("/dev/full"))) QSKIP("no /dev/full here");
        TextFile full(QStringLiteral("/dev/full"));
        full << "some text";
        QVERIFY(!full.close());
        QCOMPARE(full.issue().code, QStringLiteral("store.disk-full"));
        QVERIFY(full.failed());
    }
};

MACHI_TEST(TestTextFile)
#include "testtextfile.moc"
