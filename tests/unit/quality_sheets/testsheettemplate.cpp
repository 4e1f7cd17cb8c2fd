#include "quality_sheets/engine/sheet.h"
#include "support/testregistry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace machi::sheets;

/// The form of the sheets is a file: what it says is asked for, what is wrong with it is told.
class TestSheetTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCityAsksNineThingsInThreeParts()
    {
        const SheetTemplate &form = SheetTemplate::builtIn();
        QCOMPARE(form.parts.size(), 3);
        QCOMPARE(form.items().size(), 9);
        QCOMPARE(form.parts.at(0).items.size(), 4);
        QCOMPARE(form.parts.at(1).items.size(), 1);
        QCOMPARE(form.parts.at(2).items.size(), 4);
        QCOMPARE(form.bodies.size(), 4);
        int number = 0;
        for (const SheetItem &item : form.items())
            QCOMPARE(item.number, ++number);
    }

    void theCourseSaysWhoFillsIn()
    {
        const SheetItem &item = *SheetTemplate::builtIn().item(QStringLiteral("outcome"));
        SheetEntry entry;
        QCOMPARE(bodiesOf(item, entry), QStringList{QStringLiteral("digital")});
        entry.answers.insert(QStringLiteral("course"), {QStringLiteral("B"), {}});
        QCOMPARE(bodiesOf(item, entry).size(), 3);
        QVERIFY(isAsked(item, *item.field(QStringLiteral("programme")), entry));
        QVERIFY(!isAsked(item, *item.field(QStringLiteral("indicators")), entry));
        entry.answers.insert(QStringLiteral("course"), {QStringLiteral("A"), {}});
        QVERIFY(!isAsked(item, *item.field(QStringLiteral("programme")), entry));
        QVERIFY(isAsked(item, *item.field(QStringLiteral("indicators")), entry));
    }

    void faultsAreToldWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("replace");
        QTest::addColumn<QString>("where");
        QTest::newRow("not JSON") << QByteArray("\"parts\": [") << QByteArray("\"parts\": [[") << QString();
        QTest::newRow("id twice") << QByteArray("\"id\": \"use\"") << QByteArray("\"id\": \"purpose\"")
                                  << QStringLiteral("purpose");
        QTest::newRow("illegal id") << QByteArray("\"id\": \"planned\"") << QByteArray("\"id\": \"a b\"")
                                    << QStringLiteral("use");
        QTest::newRow("unknown type") << QByteArray("\"type\": \"text\"") << QByteArray("\"type\": \"date\"")
                                      << QStringLiteral("purpose/text");
        QTest::newRow("nobody of that name")
            << QByteArray("\"bodies\": [\"committee\"]") << QByteArray("\"bodies\": [\"council\"]")
            << QStringLiteral("applied");
        QTest::newRow("asks by a choice that is not there")
            << QByteArray("\"in\": [\"closed\", \"partly\"]") << QByteArray("\"in\": [\"never\"]")
            << QStringLiteral("openness");
        QTest::newRow("no version") << QByteArray("\"version\": 1") << QByteArray("\"version\": 0")
                                    << QStringLiteral("kumagaya-data-quality");
    }

    void faultsAreToldWithTheirPlace()
    {
        QFETCH(QByteArray, find);
        QFETCH(QByteArray, replace);
        QFETCH(QString, where);
        QByteArray json = document();
        const qsizetype at = json.indexOf(find);
        QVERIFY(at >= 0);
        json.replace(at, find.size(), replace);
        const auto parsed = SheetTemplate::parse(json, QStringLiteral("form.json"));
        QVERIFY(!parsed);
        QCOMPARE(parsed.firstError().code, QStringLiteral("sheets.template"));
        QCOMPARE(parsed.firstError().file, QStringLiteral("form.json"));
        QCOMPARE(parsed.firstError().object, where);
        if (where.isEmpty()) QVERIFY(parsed.firstError().line > 0);
    }

    void cutShortIsAFault()
    {
        const QByteArray json = document();
        for (const qsizetype length : {0, 1, 100, 4000})
            QVERIFY(!SheetTemplate::parse(json.left(length), {}));
    }

private:
    static QByteArray document()
    {
        QFile file(QStringLiteral(":/sheets/kumagaya.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

MACHI_TEST(TestSheetTemplate)
#include "testsheettemplate.moc"
