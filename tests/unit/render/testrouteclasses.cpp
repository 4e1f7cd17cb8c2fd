#include "core/store/project.h"
#include "map/layerstack.h"
#include "map/maplayers.h"
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

    void stopsAreRings()
    {
        QTemporaryDir folder;
        auto project = core::Project::create(folder.filePath(QStringLiteral("町.machi"))).take();
        core::Feedback feedback;
        core::ImportSession session(*project, feedback);
        core::Dataset dataset;
        dataset.kind = QStringLiteral("transit");
        dataset.crs = core::Crs::fromEpsg(6668);
        core::TableSink *table = session.sink().beginTable(dataset);
        QVERIFY(table);
        core::Column trips;
        trips.id = QStringLiteral("trips_weekday");
        trips.type = core::ColumnType::Integer;
        table->column(trips);
        core::Feature stop;
        stop.shape = core::Shape::point(139.38, 36.14);
        stop.values = {std::int64_t(60)};
        table->add(std::move(stop));
        QVERIFY(session.commit());
        map::MapLayers layers(*project);
        const QList<map::LegendEntry> legend = layers.legend(layers.layers().first().layer.id(), {18, 14});
        QCOMPARE(legend.size(), 5);
        for (const map::LegendEntry &one : legend) {
            const QImage &swatch = one.swatch;
            QCOMPARE(swatch.size(), QSize(18, 14));
            QCOMPARE(qAlpha(swatch.pixel(0, 0)), 0); // no square around it
            QCOMPARE(qAlpha(swatch.pixel(17, 13)), 0);
            // The ring is met on the way from each side to the middle.
            const auto meets = [&](QPoint at, const QPoint &step) {
                for (; QRect(QPoint(0, 0), swatch.size()).contains(at); at += step) {
                    const QColor colour = swatch.pixelColor(at);
                    if (colour.alpha() > 200 && colour.red() < 90 && colour.blue() > 80) return true;
                }
                return false;
            };
            QVERIFY2(meets({0, 7}, {1, 0}), qPrintable(one.label));
            QVERIFY2(meets({9, 0}, {0, 1}), qPrintable(one.label));
        }
        // The busiest is the largest.
        const auto ink = [](const QImage &swatch) {
            int found = 0;
            for (int y = 0; y < swatch.height(); ++y)
                for (int x = 0; x < swatch.width(); ++x)
                    found += qAlpha(swatch.pixel(x, y)) > 60 ? 1 : 0;
            return found;
        };
        QVERIFY(ink(legend.first().swatch) > ink(legend.last().swatch));
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
