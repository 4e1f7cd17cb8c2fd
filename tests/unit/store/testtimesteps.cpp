#include "storefixture.h"

#include "core/sqlite/database.h"
#include "core/store/projectlayer.h"
#include "support/testregistry.h"

using namespace machi::core;
using machi::testing::StoreFixture;

/// A data set that changes with time, on its way through the store to the layers of a map.
class TestTimeSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAxisOutlivesTheProject();
    void aLayerShowsOneStep();
};

namespace {

TimeAxis axisOf(TimeAxis::Selects selects, const char *column)
{
    TimeAxis axis;
    axis.meaning = TimeAxis::Meaning::SinceEvent;
    axis.event = QStringLiteral("breach");
    axis.selects = selects;
    axis.column = QString::fromLatin1(column);
    for (const int minute : {0, 10}) {
        TimeStep step;
        step.key = QString::number(minute);
        step.minutes = minute;
        axis.steps.append(step);
    }
    return axis;
}

bool import(Project &project, const TimeAxis &axis)
{
    Feedback feedback;
    ImportSession session(project, feedback);
    Dataset dataset = StoreFixture::buildings();
    dataset.kind = QStringLiteral("flowgrid");
    TableSink *table = session.sink().beginTable(dataset);
    if (!table) return false;
    Column column;
    column.type = ColumnType::Integer;
    column.id = QStringLiteral("minutes");
    table->column(column);
    column.id = QStringLiteral("population");
    table->column(column);
    column.id = QStringLiteral("population_10");
    table->column(column);
    for (int number = 0; number < 4; ++number) {
        Feature feature = StoreFixture::building(number);
        feature.exact.clear();
        feature.values = {std::int64_t(number % 2 * 10), std::int64_t(5), std::int64_t(7)};
        table->add(std::move(feature));
    }
    table->setTimeAxis(axis);
    return session.commit().ok();
}

} // namespace

void TestTimeSteps::theAxisOutlivesTheProject()
{
    const StoreFixture fixture;
    const TimeAxis axis = axisOf(TimeAxis::Selects::Rows, "minutes");
    {
        const auto project = Project::create(fixture.project());
        QVERIFY(project.ok());
        QVERIFY(import(**project, axis));
    }
    const auto project = Project::open(fixture.project(), Project::Access::Read);
    QVERIFY(project.ok());
    const Dataset dataset = (*project)->datasets().first();
    QVERIFY(dataset.timeAxis == axis);
    QCOMPARE(datasetToJson(dataset).value(QStringLiteral("timeAxis")).toObject(), timeAxisToJson(axis));
    const auto database = Database::open((*project)->tablePath(dataset.id), Database::Mode::Immutable);
    QCOMPARE((*database)->integer("SELECT count(*) FROM pragma_index_info('features_step')"), 1);
    QCOMPARE((*database)->integer("SELECT count(*) FROM features WHERE minutes = 10"), 2);
}

void TestTimeSteps::aLayerShowsOneStep()
{
    const StoreFixture fixture;
    const auto project = Project::create(fixture.project());
    QVERIFY(project.ok());
    QVERIFY(import(**project, axisOf(TimeAxis::Selects::Rows, "minutes")));
    QVERIFY(import(**project, axisOf(TimeAxis::Selects::Columns, "population")));
    QList<ProjectLayer> layers = projectLayers(**project).value();
    QCOMPARE(layers.size(), 2);
    ProjectLayer &rows =
        layers[0].dataset.timeAxis.selects == TimeAxis::Selects::Rows ? layers[0] : layers[1];
    ProjectLayer &columns = &rows == &layers[0] ? layers[1] : layers[0];
    QVERIFY(rows.source(rows.path).endsWith(QStringLiteral(" sql=\"minutes\" = 0")));
    rows.step = 1;
    QVERIFY(rows.source(rows.path).endsWith(QStringLiteral(" sql=\"minutes\" = 10")));
    QVERIFY(!columns.source(columns.path).contains(QStringLiteral("sql=")));
    QVERIFY(!columns.styleDocument().contains("population_10"));
    columns.step = 1;
    QVERIFY(columns.styleDocument().contains("population_10"));
}

MACHI_TEST(TestTimeSteps)
#include "testtimesteps.moc"
