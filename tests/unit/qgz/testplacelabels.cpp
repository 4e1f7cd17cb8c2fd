#include "core/store/placelabels.h"
#include "core/store/project.h"
#include "core/store/projectlayer.h"
#include "support/testregistry.h"

#include <QDir>
#include <QTemporaryDir>

using namespace machi::core;

class TestPlaceLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStationSpeaksOnce();
    void placesThatDoNotRepeatAreAsTheyWere();
    void namesOfTheirOwnAtOnePlaceAllSpeak();
    void whatCannotBeReadIsAsItWas();

private:
    /// A project with sensors of these names, all at one place, one row each; gives the only layer.
    ProjectLayer sensors(const QStringList &names, bool apart = false);

    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
    int m_count = 0;
};

ProjectLayer TestPlaceLabels::sensors(const QStringList &names, bool apart)
{
    m_project =
        Project::create(QDir(m_folder.path()).filePath(QStringLiteral("%1.machi").arg(m_count++))).take();
    Feedback feedback;
    ImportSession session(*m_project, feedback);
    Dataset dataset;
    dataset.kind = QStringLiteral("sensor");
    dataset.title = QStringLiteral("センサー");
    dataset.crs = Crs::fromEpsg(6668);
    TableSink *table = session.sink().beginTable(dataset);
    Column name;
    name.id = QStringLiteral("地点名");
    name.type = ColumnType::Text;
    table->column(name);
    double longitude = 139.38;
    for (const QString &one : names) {
        Feature row;
        row.shape = Shape::point(longitude, 36.14);
        row.values = {one.toStdString()};
        table->add(std::move(row));
        if (apart) longitude += 0.01;
    }
    session.commit();
    return projectLayers(*m_project).value().first();
}

void TestPlaceLabels::eachStationSpeaksOnce()
{
    const QString station = QStringLiteral("見本1号");
    const QByteArray style = sensors({station, station, station}).styleDocument();
    QVERIFY2(style.contains("fieldName=\"if($id in (1), coalesce("), style);
}

void TestPlaceLabels::placesThatDoNotRepeatAreAsTheyWere()
{
    const ProjectLayer layer = sensors({QStringLiteral("見本1号"), QStringLiteral("見本1号")}, true);
    QCOMPARE(layer.styleDocument(), styleDocument(*layer.style));
}

void TestPlaceLabels::namesOfTheirOwnAtOnePlaceAllSpeak()
{
    const QByteArray style =
        sensors({QStringLiteral("上"), QStringLiteral("下"), QStringLiteral("上")}).styleDocument();
    QVERIFY2(style.contains("if($id in (1, 2), coalesce("), style);
}

void TestPlaceLabels::whatCannotBeReadIsAsItWas()
{
    const QByteArray style = styleDocument(*findNamedStyle(QStringLiteral("sensor")));
    QVERIFY(!style.isEmpty());
    QCOMPARE(labelPlacesOnce(style, QStringLiteral("/nowhere.sqlite")), style);
    QCOMPARE(labelPlacesOnce(QByteArray(), QStringLiteral("/nowhere.sqlite")), QByteArray());
}

MACHI_TEST(TestPlaceLabels)
#include "testplacelabels.moc"
