#include "core/model/kind.h"
#include "support/testregistry.h"

#include <QTest>

using namespace machi::core;

/// Tests run in English: titles made in Japanese are shown in English.
class TestKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesFollowTheLanguage_data();
    void titlesFollowTheLanguage();
};

void TestKind::titlesFollowTheLanguage_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *kind, const char *title, const char *shown) {
        QTest::newRow(title) << QString::fromLatin1(kind) << QString::fromUtf8(title)
                             << QString::fromUtf8(shown);
    };
    row("building", "建築物 埼玉県熊谷市 2026", "Buildings 埼玉県熊谷市 2026");
    row("road", "道路台帳", "道路台帳");
    row("transit", "熊谷市ゆうゆうバス 停留所", "熊谷市ゆうゆうバス stops");
    row("transit", "熊谷市ゆうゆうバス routes", "熊谷市ゆうゆうバス routes");
    row("transit", "路線", "routes");
    row("transit", "バス停留所", "バス停留所"); // a name of its own
    row("facility", "市内 停留所", "市内 停留所");
}

void TestKind::titlesFollowTheLanguage()
{
    QFETCH(QString, kind);
    QFETCH(QString, title);
    QTEST(titleInLanguage(title, kind), "shown");
}

MACHI_TEST(TestKind)
#include "testkind.moc"
