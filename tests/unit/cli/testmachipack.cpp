#include "machiprocess.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using machi::testing::MachiRun;
using machi::testing::runMachi;
using machi::testing::writeFile;

namespace {
const QString json = QStringLiteral("--json");
}

/// `machi pack` and `machi unpack` from outside.
class TestMachiPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(writeFile(path("避難所.csv"), "名称,緯度,経度\n西小,36.14,139.38\n"));
        QCOMPARE(runMachi({QStringLiteral("import"), path("town.machi"), path("避難所.csv")}).status, 0);
    }

    void thereAndBack()
    {
        const QString file = path("持ち出し 用.machipack");
        const MachiRun pack = runMachi({QStringLiteral("pack"), path("town.machi"), file, json});
        QCOMPARE(pack.status, 0);
        QCOMPARE(pack.json().value(QStringLiteral("file")).toString(), file);
        QCOMPARE(pack.json().value(QStringLiteral("bytes")).toInteger(), QFile(file).size());
        const QString field = path("現場/field.machi");
        const MachiRun unpack = runMachi({QStringLiteral("unpack"), file, field, json});
        QCOMPARE(unpack.status, 0);
        QCOMPARE(unpack.json().value(QStringLiteral("project")).toString(), field);
        const MachiRun info = runMachi({QStringLiteral("info"), field, json});
        const MachiRun before = runMachi({QStringLiteral("info"), path("town.machi"), json});
        QCOMPARE(info.status, 0);
        QCOMPARE(info.json().value(QStringLiteral("datasets")).toArray().size(), 1);
        QCOMPARE(info.json().value(QStringLiteral("datasets")),
                 before.json().value(QStringLiteral("datasets")));
    }

    void whatDoesNotWorkEndsWithTwo()
    {
        const QString file = path("x.machipack");
        QCOMPARE(runMachi({QStringLiteral("pack"), path("none.machi"), file, json}).status, 2);
        QVERIFY(!QFile::exists(file));
        QCOMPARE(runMachi({QStringLiteral("pack"), path("town.machi")}).status, 2);
        QCOMPARE(runMachi({QStringLiteral("pack"), path("town.machi"), file}).status, 0);
        const MachiRun there = runMachi({QStringLiteral("unpack"), file, path("town.machi"), json});
        QCOMPARE(there.status, 2);
        QCOMPARE(there.codes(), QStringList{QStringLiteral("store.exists")});
        QFile whole(file);
        QVERIFY(whole.open(QIODevice::ReadWrite));
        QVERIFY(whole.resize(whole.size() - 40));
        whole.close();
        const MachiRun cut = runMachi({QStringLiteral("unpack"), file, path("out"), json});
        QCOMPARE(cut.status, 2);
        QVERIFY(!cut.codes().isEmpty());
        QVERIFY(!QFile::exists(path("out")));
    }

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

MACHI_TEST(TestMachiPack)
#include "testmachipack.moc"
