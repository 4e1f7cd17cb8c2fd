#include "core/model/columntext.h"
#include "core/model/csvtext.h"
#include "core/store/tableexport.h"
#include "core/store/tablequery.h"
#include "core/store/tablestatistics.h"
#include "support/smalltown.h"
#include "support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>

using namespace machi;
using namespace machi::core;
using Fids = std::vector<qint64>;

class TestTableQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_project = testing::makeSmallTown(m_folder.filePath(QStringLiteral("t.machi")));
        QVERIFY(m_project);
    }

    void ordersAndFilters()
    {
        auto table = open(QStringLiteral("building"));
        QVERIFY(table);
        const auto rows = [&](const QString &condition, const QString &text, const QString &column,
                              bool down) {
            Feedback feedback;
            const auto found = table->rows(condition, text, {column, down}, feedback);
            return found ? found.value() : Fids{-1};
        };
        const QString height = QStringLiteral("measuredHeight");
        QCOMPARE(rows({}, {}, {}, false), (Fids{1, 2, 3, 4}));
        QCOMPARE(rows({}, {}, {}, true), (Fids{4, 3, 2, 1}));
        // Unknown comes last whichever way.
        QCOMPARE(rows({}, {}, height, true), (Fids{3, 2, 1, 4}));
        QCOMPARE(rows({}, {}, height, false), (Fids{1, 2, 3, 4}));
        QCOMPARE(rows(QStringLiteral("\"measuredHeight\" >= 15"), {}, height, true), (Fids{3, 2}));
        QCOMPARE(rows({}, QStringLiteral("402"), {}, false), (Fids{2}));
        QCOMPARE(rows(QStringLiteral("no such column = 1"), {}, {}, false), (Fids{-1}));
        Feedback cancelled;
        cancelled.cancel();
        QVERIFY(table->rows({}, {}, {}, cancelled).value().empty());
    }

    void readsAFewRows()
    {
        auto table = open(QStringLiteral("building"));
        const Fids fids{3, 99, 4};
        const QList<QVariantList> values = table->values(fids);
        QCOMPARE(values.size(), 3);
        QCOMPARE(values.at(0).at(0).toDouble(), 40.0);
        QVERIFY(values.at(1).isEmpty());
        QVERIFY(!values.at(2).at(0).isValid());
        QCOMPARE(table->different(QStringLiteral("usage_code"), 10),
                 (QStringList{QStringLiteral("401"), QStringLiteral("402"), QStringLiteral("411")}));
    }

    void areaAndFilterOfTheLayer()
    {
        ProjectLayer layer = find(QStringLiteral("building"));
        layer.settings.filter.area = LayerFilter::Area::Drawn;
        // A triangle over the second and third building; the third lies in its box but outside of it.
        layer.settings.filter.outline = {{139.3845, 36.1435}, {139.3890, 36.1435}, {139.3845, 36.1455}};
        auto table = TableQuery::open(layer);
        QVERIFY(table);
        Feedback feedback;
        QCOMPARE((*table)->rows({}, {}, {}, feedback).value(), (Fids{2}));
        QCOMPARE((*TableQuery::open(layer, false))->rows({}, {}, {}, feedback).value(), (Fids{1, 2, 3, 4}));
    }

    void partsOfAMixedDataSet()
    {
        int seen = 0;
        const auto all = projectLayers(*m_project);
        for (const ProjectLayer &layer : all.value()) {
            if (layer.dataset.kind != QLatin1String("vegetation")) continue;
            Feedback feedback;
            auto table = TableQuery::open(layer);
            QCOMPARE((*table)->rows({}, {}, {}, feedback).value(),
                     layer.geometry == LayerGeometry::Point ? Fids{2} : Fids{1});
            ++seen;
        }
        QCOMPARE(seen, 2);
    }

    void statisticsOfNumbers()
    {
        auto table = open(QStringLiteral("building"));
        Feedback feedback;
        auto found = columnStatistics(*table, {0}, {}, feedback);
        QVERIFY(found);
        QVERIFY(found->numbers);
        QCOMPARE(found->rows, 4);
        QCOMPARE(found->unknown, 1);
        QCOMPARE(found->sum, 63.0);
        QCOMPARE(found->mean, 21.0);
        QCOMPARE(found->median, 15.0);
        QCOMPARE(found->decimals, 0); // they are whole metres
        QCOMPARE(found->least, 8.0);
        QCOMPARE(found->greatest, 40.0);
        qint64 counted = 0;
        for (const ColumnStatistics::Bar &bar : found->bars)
            counted += bar.count;
        QCOMPARE(counted, 3);
        found = columnStatistics(*table, {0}, {1, 2, 4}, feedback);
        QCOMPARE(found->rows, 3);
        QCOMPARE(found->median, 11.5); // of 8 and 15
        found = columnStatistics(*table, {0}, {4}, feedback);
        QCOMPARE(found->known(), 0);
        QVERIFY(found->bars.isEmpty());
    }

    void statisticsOfWords()
    {
        auto table = open(QStringLiteral("building"));
        Feedback feedback;
        const auto found = columnStatistics(*table, {1}, {}, feedback);
        QVERIFY(found);
        QVERIFY(!found->numbers);
        QCOMPARE(found->different, 3);
        QCOMPARE(found->unknown, 1);
        QCOMPARE(found->bars.size(), 3);
    }

    void roundSteps()
    {
        QCOMPARE(roundStep(100, 10), 10.0);
        QCOMPARE(roundStep(101, 10), 20.0);
        QCOMPARE(roundStep(0.9, 10), 0.1);
        QCOMPARE(roundStep(45, 10), 5.0);
    }

    void writesCsv()
    {
        auto table = open(QStringLiteral("building"));
        const QString path = m_folder.filePath(QStringLiteral("表.csv"));
        Feedback feedback;
        QVERIFY(exportTable(*table, Fids{3, 4}, path, feedback));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(3), QByteArray("\xef\xbb\xbf"));
        QCOMPARE(QString::fromUtf8(file.readAll()),
                 QStringLiteral("ID in the file,Column measuredHeight,Column usage_code,"
                                "Column flood_rank_worst\r\n,40,401,\r\n,,,\r\n"));
        QCOMPARE(csvRecord({QStringLiteral("a,b"), QStringLiteral("say \"x\""), QStringLiteral("c")}),
                 QStringLiteral("\"a,b\",\"say \"\"x\"\"\",c\r\n"));
    }

    void wordsThatLookLikeAFormula()
    {
        const auto guarded = [](const char *text) { return formulaGuarded(QString::fromUtf8(text)); };
        QCOMPARE(guarded("=1+1"), QStringLiteral("'=1+1"));
        QCOMPARE(guarded("@SUM(A1)"), QStringLiteral("'@SUM(A1)"));
        QCOMPARE(guarded("+81-48-524"), QStringLiteral("'+81-48-524"));
        for (const char *plain : {"", "-", "-5.2", "+3", "a=b", "橋"})
            QCOMPARE(guarded(plain), QString::fromUtf8(plain));
    }

    void personalDataAreNotExported()
    {
        ProjectLayer layer = find(QStringLiteral("building"));
        layer.dataset.terms.openness = Openness::Personal;
        auto table = TableQuery::open(layer);
        Feedback feedback;
        const QString path = m_folder.filePath(QStringLiteral("personal.csv"));
        QCOMPARE(exportTable(**table, Fids{1}, path, feedback).firstError().code,
                 QStringLiteral("table.personal"));
        QVERIFY(!QFile::exists(path));
    }

    void writesXlsx()
    {
        auto table = open(QStringLiteral("building"));
        const QString path = m_folder.filePath(QStringLiteral("表.xlsx"));
        Feedback feedback;
        QVERIFY(exportTable(*table, Fids{1, 2, 3, 4}, path, feedback));
        QVERIFY(exportTable(*table, Fids{1, 2, 3, 4}, path, feedback)); // over the old one
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("PK"));
        QVERIFY(!QFile::exists(path + QStringLiteral(".part")));
    }

    void whatCannotBeWrittenLeavesNothing()
    {
        auto table = open(QStringLiteral("building"));
        Feedback feedback;
        QCOMPARE(exportTable(*table, Fids{1}, m_folder.filePath(QStringLiteral("x.doc")), feedback)
                     .firstError()
                     .code,
                 QStringLiteral("table.unknown-format"));
        for (const char *ending : {"csv", "xlsx"}) {
            const QString nowhere = m_folder.filePath(QStringLiteral("no/where.") + QLatin1String(ending));
            QCOMPARE(exportTable(*table, Fids{1}, nowhere, feedback).firstError().code,
                     QStringLiteral("table.write-failed"));
            Feedback cancelled;
            cancelled.cancel();
            const QString path = m_folder.filePath(QStringLiteral("c.") + QLatin1String(ending));
            QCOMPARE(exportTable(*table, Fids{1}, path, cancelled).firstError().code,
                     QStringLiteral("table.cancelled"));
            QVERIFY(!QFile::exists(path));
        }
    }

private:
    ProjectLayer find(const QString &kind)
    {
        const auto all = projectLayers(*m_project);
        for (const ProjectLayer &layer : all.value())
            if (layer.dataset.kind == kind) return layer;
        return {};
    }
    std::unique_ptr<TableQuery> open(const QString &kind)
    {
        auto opened = TableQuery::open(find(kind));
        return opened ? opened.take() : nullptr;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
};

MACHI_TEST(TestTableQuery)
#include "testtablequery.moc"
