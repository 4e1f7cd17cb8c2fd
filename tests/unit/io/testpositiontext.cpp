#include "core/io/tabular/positiontext.h"
#include "support/realdata.h"
#include "support/testregistry.h"

#include <QFile>

#include <cmath>

using namespace machi::core;

class TestPositionText : public QObject
{
    Q_OBJECT

    static QString nameOf(GridLevel level)
    {
        switch (level) {
        case GridLevel::Secondary:
            return QStringLiteral("Secondary");
        case GridLevel::Standard:
            return QStringLiteral("Standard");
        case GridLevel::Half:
            return QStringLiteral("Half");
        case GridLevel::Quarter:
            return QStringLiteral("Quarter");
        case GridLevel::Eighth:
            return QStringLiteral("Eighth");
        case GridLevel::Tenth:
            return QStringLiteral("Tenth");
        default:
            return {};
        }
    }

private Q_SLOTS:
    void cases_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("meant");
        QFile file(machi::testing::caseFile(QStringLiteral("positions.txt")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
            if (line.startsWith(QLatin1Char('#')) || line.isEmpty()) continue;
            const QStringList fields = line.split(QLatin1String(" | "));
            QCOMPARE(fields.size(), 2);
            QTest::newRow(qPrintable(fields.at(0))) << fields.at(0) << fields.at(1);
        }
    }
    void cases()
    {
        QFETCH(QString, text);
        QFETCH(QString, meant);
        const QStringList words = meant.split(QLatin1Char(' '));
        const auto position = parsePosition(text);
        const auto metres = parsePlaneMetres(text);
        const QList<GridText> squares = parseGridSquare(text);
        const bool isGrid = words.first() == QLatin1String("grid");
        const bool isPlane = words.first() == QLatin1String("X");
        const bool isNone = words.first() == QLatin1String("none");
        QCOMPARE(position.has_value(), !isGrid && !isPlane && !isNone);
        QCOMPARE(squares.isEmpty(), !isGrid);
        if (position) {
            QVERIFY2(std::abs(position->latitude - words.at(0).toDouble()) < 1e-6,
                     qPrintable(QString::number(position->latitude, 'f', 7)));
            QVERIFY2(std::abs(position->longitude - words.at(1).toDouble()) < 1e-6,
                     qPrintable(QString::number(position->longitude, 'f', 7)));
        } else {
            QCOMPARE(metres.has_value(), isPlane);
        }
        if (isPlane) {
            QCOMPARE(metres->north, words.at(1).toDouble());
            QCOMPARE(metres->east, words.at(3).toDouble());
            QCOMPARE(metres->isNamed, text.contains(QLatin1Char('X'), Qt::CaseInsensitive) ||
                                          text.contains(QStringLiteral("Ｘ")));
        }
        for (qsizetype i = 0; i < squares.size(); ++i) {
            QCOMPARE(squares.at(i).code, words.at(1));
            QCOMPARE(nameOf(squares.at(i).level), words.value(i + 2));
        }
        if (isGrid) QCOMPARE(squares.size(), words.size() - 2);
    }
    void longTextsAreNoPlaces()
    {
        QVERIFY(!parsePosition(QString(100000, QLatin1Char('1'))));
        QVERIFY(!parsePosition(QStringLiteral("36 ").repeated(60)));
    }
};

MACHI_TEST(TestPositionText)
#include "testpositiontext.moc"
