#include "core/model/facilitylist.h"
#include "support/realdata.h"
#include "support/testregistry.h"

#include <QFile>

using namespace machi::core;

class TestFacilityList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases_data()
    {
        QTest::addColumn<QStringList>("fields");
        QFile file(machi::testing::caseFile(QStringLiteral("facilities.txt")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
            if (line.startsWith(QLatin1Char('#')) || line.isEmpty()) continue;
            QStringList fields;
            for (const QString &field : line.split(QLatin1Char('|')))
                fields.append(field.trimmed());
            QCOMPARE(fields.size(), 4);
            QTest::newRow(qPrintable(line)) << fields;
        }
    }
    void cases()
    {
        QFETCH(QStringList, fields);
        const FacilityList list = facilityList(fields.at(0), fields.at(1), fields.at(2));
        const QString name = list == FacilityList::Underground ? QStringLiteral("underground")
                             : list == FacilityList::Care      ? QStringLiteral("care")
                             : list == FacilityList::Factory   ? QStringLiteral("factory")
                                                               : QStringLiteral("none");
        QCOMPARE(name, fields.at(3));
    }
};

MACHI_TEST(TestFacilityList)
#include "testfacilitylist.moc"
