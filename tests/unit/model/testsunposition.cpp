#include "core/model/sunposition.h"
#include "support/realdata.h"
#include "support/testregistry.h"

#include <QFile>

#include <cmath>
#include <numbers>

using namespace machi::core;

class TestSunPosition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void referenceValues_data()
    {
        QTest::addColumn<QStringList>("cells");
        QFile file(machi::testing::caseFile(QStringLiteral("sun.txt")));
        QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
        int line = 0;
        while (!file.atEnd()) {
            const QString text = QString::fromUtf8(file.readLine()).trimmed();
            ++line;
            if (text.isEmpty() || text.startsWith(QLatin1Char('#'))) continue;
            QTest::addRow("line %d", line) << text.split(QLatin1Char(' '));
        }
    }

    void referenceValues()
    {
        QFETCH(QStringList, cells);
        if (cells.takeFirst() == QLatin1String("position")) {
            const auto moment = QDateTime::fromString(cells.at(2), Qt::ISODate);
            QVERIFY(moment.isValid());
            const SunPosition sun = sunPosition(moment, cells.at(0).toDouble(), cells.at(1).toDouble());
            const double flat = std::cos(sun.elevation * std::numbers::pi / 180);
            QVERIFY2(std::abs(std::remainder(sun.azimuth - cells.at(3).toDouble(), 360)) * flat < 0.02,
                     qPrintable(QString::number(sun.azimuth)));
            QVERIFY2(std::abs(sun.elevation - cells.at(4).toDouble()) < 0.02,
                     qPrintable(QString::number(sun.elevation)));
            return;
        }
        const SunDay day = sunDay(QDate::fromString(cells.at(3), Qt::ISODate), japanTime,
                                  cells.at(1).toDouble(), cells.at(2).toDouble());
        const auto same = [&](const QDateTime &moment, const QString &wanted) {
            if (wanted == QLatin1String("-")) return true;
            return moment.date() == QDate::fromString(cells.at(3), Qt::ISODate) &&
                   std::abs(moment.time().secsTo(QTime::fromString(wanted))) <= cells.at(0).toInt();
        };
        QVERIFY2(same(day.rise, cells.at(4)), qPrintable(day.rise.toString(Qt::ISODate)));
        QVERIFY2(same(day.noon, cells.at(5)), qPrintable(day.noon.toString(Qt::ISODate)));
        QVERIFY2(same(day.set, cells.at(6)), qPrintable(day.set.toString(Qt::ISODate)));
    }

    void aDirectionHasLengthOneAndPointsThere()
    {
        const Vector3 west = directionTo({270, 0});
        QVERIFY(std::abs(west.x + 1) < 1e-12 && std::abs(west.y) < 1e-12 && std::abs(west.z) < 1e-12);
        const Vector3 high = directionTo({123, 60});
        QVERIFY(std::abs(high.length() - 1) < 1e-12);
        QVERIFY(std::abs(high.z - std::sin(60 * std::numbers::pi / 180)) < 1e-12);
        QVERIFY(high.x > 0 && high.y < 0);
    }

    void whereItNeverSetsThereIsNoTime()
    {
        const SunDay day = sunDay({2026, 6, 21}, 3600, 20, 70);
        QVERIFY(!day.rise.isValid());
        QVERIFY(!day.set.isValid());
        QVERIFY(day.noon.isValid());
    }
};

MACHI_TEST(TestSunPosition)
#include "testsunposition.moc"
