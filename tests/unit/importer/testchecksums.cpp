#include "core/store/checksums.h"
#include "support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>

using namespace machi::core;

class TestChecksums : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownVectors();
    void unreadableIsEmpty();
    void cancelEndsTheWait();
};

void TestChecksums::knownVectors()
{
    // FIPS 180-2, appendix B: "abc" and one million times "a".
    QTemporaryDir folder;
    const QString small = folder.filePath(QStringLiteral("abc"));
    const QString large = folder.filePath(QStringLiteral("million"));
    QFile first(small);
    QVERIFY(first.open(QIODevice::WriteOnly) && first.write("abc") == 3);
    first.close();
    QFile second(large);
    QVERIFY(second.open(QIODevice::WriteOnly) && second.write(QByteArray(1000000, 'a')) == 1000000);
    second.close();

    Checksums sums;
    Feedback feedback;
    sums.begin(small);
    sums.begin(large);
    sums.begin(small);
    QVERIFY(sums.wait(feedback));
    QCOMPARE(sums.of(small),
             QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(sums.of(large),
             QStringLiteral("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
}

void TestChecksums::unreadableIsEmpty()
{
    Checksums sums;
    Feedback feedback;
    sums.begin(QStringLiteral("/no/such/file"));
    QVERIFY(sums.wait(feedback));
    QCOMPARE(sums.of(QStringLiteral("/no/such/file")), QString());
    QCOMPARE(sums.of(QStringLiteral("never begun")), QString());
}

void TestChecksums::cancelEndsTheWait()
{
    Checksums sums;
    Feedback feedback;
    feedback.cancel();
    sums.begin(QStringLiteral("/dev/zero")); // never ends by itself
    QVERIFY(!sums.wait(feedback));
}

MACHI_TEST(TestChecksums)
#include "testchecksums.moc"
