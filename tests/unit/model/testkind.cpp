#include "core/model/kind.h"
#include "core/model/language.h"
#include "support/testregistry.h"

#include <QTest>

using namespace machi::core;

/// Titles as people read them, in the language that is spoken now and not in that of the import.
class TestKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesSpeakPlainly_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("shown");
        const auto add = [](const char *kind, const char *stored, const char *shown) {
            QTest::addRow("%s", stored)
                << QString::fromLatin1(kind) << QString::fromUtf8(stored) << QString::fromUtf8(shown);
        };
        add("transit", "熊谷市ゆうゆうバス 停留所", "熊谷市ゆうゆうバス stops");
        add("transit", "路線", "routes");
        add("transit", "routes", "routes");
        add("vector", "routes", "routes");
        add("walknetwork", "link", "Walking links");
        add("vector", "link", "link");
        add("flood", "BP001", "Breach point BP001");
        add("building", "BP001", "BP001");
        add("flood", "3 L1", "River no. 3 L1");
        add("flood", "荒川水系荒川 L2", "荒川水系荒川 L2");
        add("hazard", "津波浸水想定 2", "津波浸水想定 (class 2)");
        add("hazard", "浸水履歴_令和4年", "浸水履歴 令和4年");
        add("flood", "洪水浸水想定区域 荒川", "Flood areas 荒川");
        add("survey", "mobara_Phase02", "mobara_Phase02");
        add("building", "建築物 埼玉県熊谷市 2026", "Buildings 埼玉県熊谷市 2026");
        add("road", "道路台帳", "道路台帳");
        add("transit", "バス停留所", "バス停留所"); // a name of its own
        add("facility", "市内 停留所", "市内 停留所");
    }

    void titlesSpeakPlainly()
    {
        QFETCH(QString, kind);
        QFETCH(QString, stored);
        QFETCH(QString, shown);
        QVERIFY(!isJapanese());
        QCOMPARE(titleInLanguage(stored, kind), shown);
        // Only a title names its kind.
        if (!shown.startsWith(QLatin1String("Flood")) && !shown.startsWith(QLatin1String("Buildings")))
            QCOMPARE(variantInLanguage(stored, kind), shown);
    }
};

MACHI_TEST(TestKind)
#include "testkind.moc"
