#include "core/store/project.h"
#include "map/layerstack.h"
#include "map/qgisruntime.h"
#include "support/testregistry.h"

#include <qgsrenderer.h>
#include <qgssymbol.h>
#include <qgssymbollayer.h>
#include <qgsvectorlayer.h>

#include <QTemporaryDir>

using namespace machi;

/// A legend tells the colours of bus routes by their names.
class TestRouteClasses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(map::QgisRuntime::start().ok()); }

    void aColourIsToldByItsRoutes()
    {
        const auto classes = legend({{"#c92a2a", "籠原線"}, {"#c92a2a", "葛和田線"}, {"#1971c2", "妻沼線"}});
        QCOMPARE(classes.size(), 2);
        QCOMPARE(classes.value(QStringLiteral("妻沼線")), QColor(0x19, 0x71, 0xc2));
        QCOMPARE(classes.value(QStringLiteral("籠原線, 葛和田線")), QColor(0xc9, 0x2a, 0x2a));
    }

    void routesWithoutAColourKeepTheUsualOne()
    {
        const auto classes = legend({{"", "籠原線"}, {"#1971c2", "妻沼線"}});
        QCOMPARE(classes.value(QStringLiteral("籠原線")), QColor(0x0b, 0x72, 0x85));
    }

    void oneColourIsOneLine()
    {
        QCOMPARE(legend({{"#1971c2", "籠原線"}, {"#1971c2", "妻沼線"}}).size(), 1);
        QCOMPARE(legend({{"", "籠原線"}, {"", "妻沼線"}}).size(), 1);
    }

private:
    static QHash<QString, QColor> legend(const std::vector<std::pair<std::string, std::string>> &routes)
    {
        QTemporaryDir folder;
        auto project = core::Project::create(folder.filePath(QStringLiteral("町.machi"))).take();
        core::Feedback feedback;
        core::ImportSession session(*project, feedback);
        core::Dataset dataset;
        dataset.kind = QStringLiteral("transit");
        dataset.crs = core::Crs::fromEpsg(6668);
        core::TableSink *table = session.sink().beginTable(dataset);
        if (!table) return {};
        for (const char *id : {"name", "route_color"}) {
            core::Column column;
            column.id = QString::fromLatin1(id);
            table->column(column);
        }
        double north = 36.14;
        for (const auto &[colour, name] : routes) {
            core::Feature route;
            route.shape.type = core::ShapeType::LineString;
            route.shape.coordinates = {139.38, north, 139.39, north};
            north += 0.001;
            route.values = {name, colour.empty() ? core::Value() : core::Value(colour)};
            table->add(std::move(route));
        }
        if (!session.commit()) return {};
        map::LayerStack stack;
        if (!stack.load(core::projectLayers(*project).value()).isEmpty()) return {};
        QHash<QString, QColor> classes;
        const auto *layer = qobject_cast<QgsVectorLayer *>(stack.layers().value(0));
        if (!layer) return {};
        for (const QgsLegendSymbolItem &item : layer->renderer()->legendSymbolItems())
            classes.insert(item.label(),
                           item.symbol()->symbolLayer(item.symbol()->symbolLayerCount() - 1)->color());
        return classes;
    }
};

MACHI_TEST(TestRouteClasses)
#include "testrouteclasses.moc"
