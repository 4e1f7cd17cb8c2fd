#include "core/sqlite/foldedtext.h"
#include "support/testregistry.h"

#include <QTemporaryDir>

using namespace machi::core;

/// Texts that people write in several ways are found by each of them.
class TestFoldedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("folded");
        const auto row = [](const char *written, const char *folded) {
            QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(folded);
        };
        row("ＡＢＣビル２Ｆ", "abcビル2f");
        row("ｾﾌﾞﾝ", "セブン");
        row("宮町２−４７−１", "宮町2-47-1");
        row("宮町2‐47—1", "宮町2-47-1");
        row("宮町３ー５", "宮町3-5");
        row("スーパー", "スーパー"); // a letter here
        row(" 西小　", "西小");
    }
    void texts()
    {
        QFETCH(QString, written);
        QFETCH(QString, folded);
        QCOMPARE(foldedText(written), folded);
    }
    void inSql()
    {
        QTemporaryDir folder;
        auto database = Database::open(folder.filePath(QStringLiteral("a.sqlite")), Database::Mode::Create);
        QVERIFY(database);
        QVERIFY((*database)->execute(
            "CREATE TABLE t(x); INSERT INTO t VALUES ('ＡＢＣビル２Ｆ'),('Abc'),(NULL),(7)"));
        QCOMPARE((*database)->integer("SELECT folded(x) FROM t", -1), -1); // not known yet
        QVERIFY(addFoldedFunction(**database));
        QCOMPARE((*database)->integer("SELECT count(*) FROM t WHERE folded(x) LIKE '%abc%'"), 2);
        QCOMPARE((*database)->integer("SELECT count(*) FROM t WHERE folded(x) LIKE '%ビル2f'"), 1);
        QCOMPARE((*database)->integer("SELECT count(*) FROM t WHERE folded(x) IS NULL"), 1);
    }
};

MACHI_TEST(TestFoldedText)
#include "testfoldedtext.moc"
