#include "core/sqlite/database.h"
#include "core/store/gridvalues.h"
#include "support/gridtown.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cmath>

using namespace machi::core;
using namespace machi::testing;

namespace {

double patterned(int column, int row, int step)
{
    if (column == 2 && row == 1) return noSquare;
    if (column == 0 && row == 0 && step == 1) return suppressedValue;
    if (column == 3 && row == 2 && step == 0) return unknownValue;
    return 1000 * step + 10 * row + column;
}

QStringList gridFiles(const Project &project, const QString &id)
{
    return QDir(project.dataFolder(id)).entryList({QStringLiteral("grid-*")});
}

} // namespace

class TestGridValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        GridTown town;
        town.value = patterned;
        m_project = town.make(QDir(m_folder->path()).filePath(QStringLiteral("町.machi")));
        QVERIFY(m_project);
        m_dataset = m_project->datasets().first();
        m_table = m_project->tablePath(m_dataset.id);
    }

    void valuesByPlaceAndStep()
    {
        auto opened = open();
        QVERIFY2(opened.ok(), qPrintable(opened.firstError().message));
        const GridValues &values = **opened;
        QCOMPARE(values.squares(), 11);
        QCOMPARE(values.steps(), 2);
        QCOMPARE(values.lattice().columns, 4);
        QCOMPARE(values.lattice().rows, 3);
        QVERIFY(values.hasSuppressed() && values.hasUnknown());
        for (int step = 0; step < 2; ++step) {
            for (int row = 0; row < 3; ++row) {
                for (int column = 0; column < 4; ++column) {
                    const std::int32_t square =
                        values.at(139.3 + (column + 0.5) * 0.001, 36.1 + (row + 0.5) * 0.001);
                    const double wanted = patterned(column, row, step);
                    if (wanted == noSquare) {
                        QCOMPARE(square, GridValues::nowhere);
                        continue;
                    }
                    const float found = values.values(step)[static_cast<std::size_t>(square)];
                    if (std::isnan(wanted))
                        QVERIFY(std::isnan(found));
                    else
                        QCOMPARE(double(found), wanted);
                }
            }
        }
        QCOMPARE(values.at(139.2999, 36.1005), GridValues::nowhere);
        QCOMPARE(values.at(139.3041, 36.1005), GridValues::nowhere);
        QCOMPARE(values.at(std::nan(""), 36.1005), GridValues::nowhere);
        QVERIFY(values.values(2).empty());
        QVERIFY(values.values(-1).empty());
    }

    void oneColumnWithoutSteps()
    {
        auto opened = GridValues::open(m_table, {}, QStringLiteral("population"));
        QVERIFY(opened.ok());
        QCOMPARE((*opened)->steps(), 1);
        QCOMPARE((*opened)->values(0)[1], 1.0f);
        QVERIFY(!(*opened)->hasSuppressed());
    }

    void madeAtImportAndKept()
    {
        const QStringList files = gridFiles(*m_project, m_dataset.id);
        QCOMPARE(files.size(), 1);
        const QString path = QDir(m_project->dataFolder(m_dataset.id)).filePath(files.first());
        const QDateTime made = QFileInfo(path).lastModified();
        QVERIFY(open().ok());
        QCOMPARE(QFileInfo(path).lastModified(), made);
    }

    void damagedFilesAreMadeAgain_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("torn") << QByteArray(100, '\0');
        QTest::newRow("another program's") << QByteArray(5000, 'x');
    }
    void damagedFilesAreMadeAgain()
    {
        QFETCH(QByteArray, content);
        QFile file(
            QDir(m_project->dataFolder(m_dataset.id)).filePath(gridFiles(*m_project, m_dataset.id).first()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        auto opened = open();
        QVERIFY(opened.ok());
        QCOMPARE((*opened)->squares(), 11);
        QVERIFY(file.size() > 100);
    }

    // Another axis is another file's content, however alike the table.
    void otherStepsAreNotMixedUp()
    {
        TimeAxis axis = m_dataset.timeAxis;
        std::swap(axis.steps[0], axis.steps[1]);
        auto opened = GridValues::open(m_table, axis, axis.column);
        QVERIFY(opened.ok());
        QCOMPARE(double((*opened)->values(0)[1]), patterned(1, 0, 1));
    }

    void whatIsNoGrid()
    {
        GridTown twice;
        twice.columns = 1;
        twice.rows = 1;
        // Two rows of one square, as of a table with a row a step.
        const auto project = twice.make(QDir(m_folder->path()).filePath(QStringLiteral("b.machi")));
        const QString path = project->tablePath(project->datasets().first().id);
        const auto change = [&](const char *sql) {
            const auto database = Database::open(path, Database::Mode::Write);
            QStringList triggers; // they call functions of SpatiaLite
            for (Statement names =
                     (*database)->prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'");
                 names.next();)
                triggers.append(names.string(0));
            for (const QString &name : triggers)
                (*database)->execute(QStringLiteral("DROP TRIGGER \"%1\"").arg(name));
            QVERIFY((*database)->execute(sql));
            // A data set that was committed never changes, so nobody looks for that.
            for (const QFileInfo &file : QFileInfo(path).dir().entryInfoList({QStringLiteral("grid-*")}))
                QFile::remove(file.filePath());
        };
        const auto error = [&] {
            return GridValues::open(path, {}, QStringLiteral("population")).firstError().code;
        };
        QCOMPARE(error(), QString());
        change("INSERT INTO features(geometry) SELECT geometry FROM features");
        QCOMPARE(error(), QStringLiteral("grid.irregular"));
        change("UPDATE features SET geometry = NULL WHERE fid = 2");
        QCOMPARE(error(), QStringLiteral("grid.irregular"));
    }

    void cancelled()
    {
        GridTown town;
        town.columns = 100;
        town.rows = 100;
        const auto project = town.make(QDir(m_folder->path()).filePath(QStringLiteral("c.machi")));
        const Dataset dataset = project->datasets().first();
        Feedback feedback;
        feedback.cancel();
        const Status made = GridValues::make(project->tablePath(dataset.id), dataset.timeAxis,
                                             dataset.timeAxis.column, feedback);
        QVERIFY(!made.ok());
        QCOMPARE(made.firstError().code, QStringLiteral("task.cancelled"));
        QCOMPARE(gridFiles(*project, dataset.id).size(), 1); // the one that was there
    }

private:
    Result<std::unique_ptr<GridValues>> open() const
    {
        return GridValues::open(m_table, m_dataset.timeAxis, m_dataset.timeAxis.column);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    Dataset m_dataset;
    QString m_table;
};

MACHI_TEST(TestGridValues)
#include "testgridvalues.moc"
