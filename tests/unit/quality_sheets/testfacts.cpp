#include "sheetfixture.h"

#include "core/store/journal.h"
#include "quality_sheets/engine/factlist.h"
#include "support/testregistry.h"

using namespace machi::core;
using namespace machi::sheets;
using machi::testing::SheetFixture;

/// What the machine fills in is what the data say.
class TestFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<SheetFixture>();
        QVERIFY(m_fixture->isGood());
    }

    void columnsAreCounted()
    {
        // Of the small town's four buildings: heights 8, 15, 40 and unknown; ranks 1, 3, none, none.
        Project &project = m_fixture->project();
        Feedback feedback;
        const auto found = columnFacts(project.tablePath(SheetFixture::building()),
                                       *project.columns(SheetFixture::building()), feedback);
        QVERIFY(found);
        const ColumnFact height = column(*found, QStringLiteral("measuredHeight"));
        QCOMPARE(height.rows, 4);
        QCOMPARE(height.filled, 3);
        QCOMPARE(height.different, 3);
        QCOMPARE(height.fillRate(), 0.75);
        QCOMPARE(height.least.value_or(0), 8.0);
        QCOMPARE(height.greatest.value_or(0), 40.0);
        QCOMPARE(height.outOfRange, 0);
        const ColumnFact rank = column(*found, QStringLiteral("flood_rank_worst"));
        QCOMPARE(rank.filled, 2);
        QCOMPARE(rank.outOfRange, -1);
    }

    void cancellingEndsWithoutAnswer()
    {
        Project &project = m_fixture->project();
        Feedback feedback;
        feedback.cancel();
        const auto found = columnFacts(project.tablePath(SheetFixture::building()),
                                       *project.columns(SheetFixture::building()), feedback);
        QVERIFY(!found);
    }

    void aDamagedTableIsAnError()
    {
        const QString path = m_fixture->path(QStringLiteral("damaged.sqlite"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        Feedback feedback;
        Column one;
        one.id = QStringLiteral("a");
        QVERIFY(!columnFacts(path, {one}, feedback));
    }

    void factsAreOfTheDataSet()
    {
        Project &project = m_fixture->project();
        const QList<Fact> facts = factsOf(project, *project.dataset(SheetFixture::building()));
        const QHash<QString, QString> keys = factKeys(facts);
        QCOMPARE(keys.value(QStringLiteral("crs")), QStringLiteral("EPSG:6668"));
        for (const Fact &fact : facts) {
            QVERIFY2(!fact.title.isEmpty(), qPrintable(fact.id));
            if (fact.id == QLatin1String("count")) QCOMPARE(fact.text, QStringLiteral("4"));
            if (fact.id == QLatin1String("licence"))
                QVERIFY(fact.text.startsWith(QStringLiteral("CC-BY-4.0\n建物の出典、熊谷市\n")));
        }
    }

private:
    static ColumnFact column(const QList<ColumnFact> &all, const QString &id)
    {
        for (const ColumnFact &one : all)
            if (one.id == id) return one;
        return {};
    }

    std::unique_ptr<SheetFixture> m_fixture;
};

MACHI_TEST(TestFacts)
#include "testfacts.moc"
