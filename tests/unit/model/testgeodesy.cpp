#include "core/model/geodesy.h"
#include "support/realdata.h"
#include "support/testregistry.h"

#include <QFile>

#include <algorithm>

using namespace machi::core;

class TestGeodesy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void referenceValues_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("tolerance");
        QTest::addColumn<QList<QPointF>>("points");
        QFile file(machi::testing::caseFile(QStringLiteral("geodesy.txt")));
        QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
        int line = 0;
        while (!file.atEnd()) {
            const QString text = QString::fromUtf8(file.readLine()).trimmed();
            ++line;
            if (text.isEmpty() || text.startsWith(QLatin1Char('#'))) continue;
            const QStringList cells = text.split(QLatin1Char('|'));
            QList<QPointF> points;
            for (const QString &pair : cells.at(3).split(QLatin1Char(' '), Qt::SkipEmptyParts))
                points.append({pair.section(QLatin1Char(','), 0, 0).toDouble(),
                               pair.section(QLatin1Char(','), 1, 1).toDouble()});
            QTest::addRow("line %d", line)
                << cells.at(0).trimmed() << cells.at(1).toDouble() << cells.at(2).toDouble() << points;
        }
    }

    void referenceValues()
    {
        QFETCH(QString, what);
        QFETCH(double, value);
        QFETCH(double, tolerance);
        QFETCH(QList<QPointF>, points);
        const auto measured = [&] {
            return what == QLatin1String("area") ? geodesicArea(points) : geodesicLength(points);
        };
        QVERIFY2(std::abs(measured() - value) <= tolerance, qPrintable(QString::number(measured(), 'f', 4)));
        std::reverse(points.begin(), points.end());
        QVERIFY(std::abs(measured() - value) <= tolerance);
    }

    void tooFewPointsMeasureNothing()
    {
        QCOMPARE(geodesicLength({}), 0.0);
        QCOMPARE(geodesicLength({{139, 36}}), 0.0);
        QCOMPARE(geodesicArea({{139, 36}, {139.1, 36}}), 0.0);
    }

    void textsHaveUnits()
    {
        QCOMPARE(lengthText(87.44), QStringLiteral("87.4 m"));
        QCOMPARE(lengthText(870), QStringLiteral("870 m"));
        QCOMPARE(lengthText(1254.4), QStringLiteral("1.254 km"));
        QCOMPARE(lengthText(54972.2), QStringLiteral("54.97 km"));
        QCOMPARE(areaText(540.2), QStringLiteral("540 m²"));
        QCOMPARE(areaText(12500), QStringLiteral("1.25 ha (12,500 m²)"));
        QCOMPARE(areaText(159.82e6), QStringLiteral("159.82 km² (15,982 ha)"));
    }
};

MACHI_TEST(TestGeodesy)
#include "testgeodesy.moc"
