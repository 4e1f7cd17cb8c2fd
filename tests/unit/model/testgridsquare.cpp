#include "core/model/gridsquare.h"
#include "support/realdata.h"
#include "support/testregistry.h"

#include <QFile>
#include <QHash>
#include <QRandomGenerator>

#include <cmath>

using namespace machi::core;

class TestGridSquare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void referencePoints()
    {
        QFile file(machi::testing::caseFile(QStringLiteral("gridsquare.txt")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<GridLevel> levels{GridLevel::Standard, GridLevel::Half, GridLevel::Quarter,
                                      GridLevel::Eighth, GridLevel::Tenth};
        int rows = 0;
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine()).trimmed();
            if (line.isEmpty() || line.startsWith(QChar(u'#'))) continue;
            const QStringList cells = line.split(QChar(u' '));
            QCOMPARE(cells.size(), 7);
            for (int index = 0; index < levels.size(); ++index) {
                const auto code = gridCode(cells.at(0).toDouble(), cells.at(1).toDouble(), levels.at(index));
                QVERIFY(code.has_value());
                QCOMPARE(*code, cells.at(index + 2));
            }
            ++rows;
        }
        QVERIFY(rows >= 4);
    }

    void independentVectors()
    {
        MACHI_NEEDS_REAL_DATA();
        QFile file(machi::testing::realDataFolder() + QStringLiteral("/peopleflow/jismesh_vectors.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        // Levels as that library names them: 1, 2, 3 … or the size in metres. Other squares are not ours.
        const QHash<QString, GridLevel> levels{
            {QStringLiteral("1"), GridLevel::Primary},  {QStringLiteral("2"), GridLevel::Secondary},
            {QStringLiteral("3"), GridLevel::Standard}, {QStringLiteral("4"), GridLevel::Half},
            {QStringLiteral("5"), GridLevel::Quarter},  {QStringLiteral("6"), GridLevel::Eighth}};
        int checked = 0;
        while (!file.atEnd()) {
            const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(QChar(u','));
            if (cells.size() < 5 || cells.at(0) != QLatin1String("code") || !levels.contains(cells.at(3)))
                continue;
            const auto code =
                gridCode(cells.at(1).toDouble(), cells.at(2).toDouble(), levels.value(cells.at(3)));
            QVERIFY(code.has_value());
            QCOMPARE(*code, cells.at(4));
            ++checked;
        }
        QVERIFY(checked >= 6);
    }

    void codeAndExtentAgree()
    {
        QRandomGenerator random(20231127);
        const QList<GridLevel> levels{GridLevel::Primary, GridLevel::Secondary, GridLevel::Standard,
                                      GridLevel::Half,    GridLevel::Quarter,   GridLevel::Eighth,
                                      GridLevel::Tenth};
        for (int round = 0; round < 2000; ++round) {
            const double latitude = 20 + random.generateDouble() * 25.9;
            const double longitude = 122 + random.generateDouble() * 31.9;
            for (const GridLevel level : levels) {
                const auto code = gridCode(latitude, longitude, level);
                QVERIFY(code.has_value());
                const auto extent = gridExtent(*code, level);
                QVERIFY(extent.has_value());
                QVERIFY(extent->south <= latitude + 1e-9 && latitude <= extent->north + 1e-9);
                QVERIFY(extent->west <= longitude + 1e-9 && longitude <= extent->east + 1e-9);
                // The south-west corner belongs to the square itself, however the decimals round.
                QCOMPARE(*gridCode(extent->south, extent->west, level), *code);
            }
        }
    }

    void centreOfAnEighth()
    {
        const auto extent = gridExtent(QStringLiteral("53393599212"), GridLevel::Eighth);
        QVERIFY(extent.has_value());
        QVERIFY(std::abs((extent->south + extent->north) / 2 - 35.6588542) < 1e-7);
        QVERIFY(std::abs((extent->west + extent->east) / 2 - 139.74609375) < 1e-9);
    }

    void impossibleCodesAreRefused()
    {
        QVERIFY(!gridExtent(QStringLiteral("54398361"), GridLevel::Standard));
        QVERIFY(!gridExtent(QStringLiteral("5439136a"), GridLevel::Standard));
        QVERIFY(!gridExtent(QStringLiteral("543913615"), GridLevel::Half));
        QVERIFY(!gridExtent(QStringLiteral("5439"), GridLevel::Standard));
        QVERIFY(!gridCode(0, 139, GridLevel::Standard));
        QVERIFY(!gridCode(std::nan(""), 139, GridLevel::Standard));
    }
};

MACHI_TEST(TestGridSquare)
#include "testgridsquare.moc"
