#include "core/store/project.h"
#include "map/layerstack.h"
#include "map/qgisruntime.h"
#include "support/testregistry.h"

#include <qgslabelingresults.h>
#include <qgsmaprenderersequentialjob.h>
#include <qgsmapsettings.h>
#include <qgsproject.h>

#include <QTemporaryDir>

using namespace machi;

/// A town hall that stands in two layers is named once.
class TestSameName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(map::QgisRuntime::start().ok()); }

    void onePlaceIsNamedOnce()
    {
        QCOMPARE(labels(QStringLiteral("市役所"), QStringLiteral("市役所")),
                 QStringList{QStringLiteral("市役所")});
    }

    void othersKeepTheirNames()
    {
        QCOMPARE(labels(QStringLiteral("市役所"), QStringLiteral("図書館")),
                 (QStringList{QStringLiteral("図書館"), QStringLiteral("市役所")}));
    }

private:
    static QStringList labels(const QString &shelter, const QString &coolspot)
    {
        QTemporaryDir folder;
        auto project = core::Project::create(folder.filePath(QStringLiteral("町.machi"))).take();
        core::Feedback feedback;
        core::ImportSession session(*project, feedback);
        for (const auto &[kind, name] : {std::pair("shelter", shelter), std::pair("coolspot", coolspot)}) {
            core::Dataset dataset;
            dataset.kind = QString::fromLatin1(kind);
            dataset.crs = core::Crs::fromEpsg(6668);
            core::TableSink *table = session.sink().beginTable(dataset);
            if (!table) return {};
            core::Column column;
            column.id = QStringLiteral("name");
            table->column(column);
            core::Feature place;
            place.shape = core::Shape::point(139.3852, 36.1470);
            place.values = {name.toStdString()};
            table->add(std::move(place));
        }
        if (!session.commit()) return {};
        map::LayerStack stack;
        if (!stack.load(core::projectLayers(*project).value()).isEmpty()) return {};
        QgsMapSettings settings;
        settings.setLayers(stack.layers());
        settings.setDestinationCrs(QgsCoordinateReferenceSystem(QStringLiteral("EPSG:6668")));
        settings.setLabelingEngineSettings(stack.project().labelingEngineSettings());
        settings.setOutputSize({800, 600});
        settings.setExtent(QgsRectangle(139.384, 36.1461, 139.3864, 36.1479));
        QgsMapRendererSequentialJob job(settings);
        job.start();
        job.waitForFinished();
        const std::unique_ptr<QgsLabelingResults> results(job.takeLabelingResults());
        QStringList all;
        for (const QgsLabelPosition &one : results->allLabels())
            if (!one.isUnplaced) all.append(one.labelText);
        all.sort();
        return all;
    }
};

MACHI_TEST(TestSameName)
#include "testsamename.moc"
