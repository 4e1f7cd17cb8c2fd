#include "core/io/tabular/coordinatetext.h"
#include "support/realdata.h"
#include "support/testregistry.h"

#include <QFile>

#include <cmath>

using namespace machi::core;

class TestCoordinateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases()
    {
        QFile file(machi::testing::caseFile(QStringLiteral("coordinates.txt")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int count = 0;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
            if (line.startsWith(QLatin1Char('#')) || line.isEmpty()) continue;
            const QStringList fields = line.split(QLatin1String(" | "));
            QCOMPARE(fields.size(), 3);
            const auto parsed = parseCoordinate(fields.at(0));
            ++count;
            if (fields.at(1) == QLatin1String("none")) {
                QVERIFY2(!parsed, qPrintable(line));
                continue;
            }
            QVERIFY2(parsed, qPrintable(line));
            QVERIFY2(std::abs(parsed->degrees - fields.at(1).toDouble()) < 1e-9, qPrintable(line));
            const QString axis = !parsed->axis                               ? QStringLiteral("-")
                                 : *parsed->axis == CoordinateAxis::Latitude ? QStringLiteral("lat")
                                                                             : QStringLiteral("lon");
            QVERIFY2(axis == fields.at(2), qPrintable(line));
        }
        QVERIFY(count > 40);
    }
    void packedSaysSo()
    {
        QVERIFY(parseCoordinate(u"360735.12")->packed);
        QVERIFY(!parseCoordinate(u"36.126422")->packed);
    }
};

MACHI_TEST(TestCoordinateText)
#include "testcoordinatetext.moc"
