#include "core/store/qgz.h"
#include "map/gridsquarelayer.h"
#include "map/layerstack.h"
#include "map/maphighlight.h"
#include "map/mapimage.h"
#include "map/maplayers.h"
#include "map/mappage.h"
#include "map/qgisruntime.h"
#include "pixels.h"
#include "support/gridtown.h"
#include "support/testregistry.h"

#include <qgslayertreemodel.h>
#include <qgslayoutitemlegend.h>
#include <qgsprintlayout.h>
#include <qgsvectorlayer.h>

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace machi;
using namespace machi::testing;

namespace {

/// 4 × 3 squares: a class each in the lowest row at hour 0, all 100 at hour 1; the middle row holds one that
/// is held back, one unknown and one that is not there.
double value(int column, int row, int step)
{
    if (row == 1 && column == 0) return suppressedValue;
    if (row == 1 && column == 1) return unknownValue;
    if (row == 1 && column == 2) return noSquare;
    if (row == 0 && step == 0)
        return std::array{5.0, 60.0, 600.0, 6000.0}.at(static_cast<std::size_t>(column));
    return 150;
}

constexpr int side = 60; ///< pixels a square is wide in `picture`

QImage picture(const map::LayerStack &stack)
{
    const map::MapFrame frame{QgsCoordinateReferenceSystem(QStringLiteral("EPSG:6668")),
                              QgsRectangle(139.3, 36.1, 139.304, 36.103)};
    core::Feedback feedback;
    const auto image = map::drawMap(stack, frame, {4 * side, 3 * side}, 96, feedback);
    return image.ok() ? image.value() : QImage();
}

/// The inside of a square, without its outline.
QRect squareAt(int column, int row)
{
    return {column * side + 5, (2 - row) * side + 5, side - 10, side - 10};
}

QColor colourAt(const QImage &image, int column, int row)
{
    return QColor::fromRgb(image.pixel(squareAt(column, row).center()));
}

bool isPlain(const QImage &image, int column, int row)
{
    return countPixels(image, colourAt(image, column, row), squareAt(column, row)) ==
           (side - 10) * (side - 10);
}

map::GridSquareLayer *squaresOf(const map::LayerStack &stack)
{
    return stack.layers().isEmpty() ? nullptr : qobject_cast<map::GridSquareLayer *>(stack.layers().first());
}

} // namespace

class TestGridSquares : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(map::QgisRuntime::start().ok());
        GridTown town;
        town.value = value;
        m_project = town.make(QDir(m_folder.path()).filePath(QStringLiteral("町.machi")));
        QVERIFY(m_project);
    }

    void looksLikePolygons()
    {
        const auto stack = load();
        QVERIFY(squaresOf(*stack));
        const QImage image = picture(*stack);
        // The same by QGIS's own renderer, in the same style.
        core::ProjectLayer layer = core::projectLayers(*m_project).value().first();
        map::LayerStack polygons;
        layer.dataset.kind = QStringLiteral("table");
        QVERIFY(polygons.load({layer}).isEmpty());
        QVERIFY(!squaresOf(polygons));
        const QImage wanted = picture(polygons);
        for (int column = 0; column < 4; ++column) {
            for (const int row : {0, 2}) {
                QVERIFY(isPlain(image, column, row));
                QCOMPARE(colourAt(image, column, row), colourAt(wanted, column, row));
            }
        }
        for (int column = 0; column + 1 < 4; ++column)
            QVERIFY(colourAt(image, column, 0) != colourAt(image, column + 1, 0));
        // There is an outline between squares of one colour.
        QVERIFY(countPixels(image, colourAt(image, 0, 2), {0, 0, 2 * side, side}) < 2 * side * (side - 1));
    }

    void suppressedIsNoNumber()
    {
        const auto stack = load();
        const QImage image = picture(*stack);
        QVERIFY(!isPlain(image, 0, 1)); // hatched
        QVERIFY(isPlain(image, 1, 1));
        QVERIFY(colourAt(image, 1, 1) != colourAt(image, 0, 0)); // not the colour of few
        QCOMPARE(countPixels(image, QColor::fromRgb(map::mapBackground), squareAt(2, 1)),
                 (side - 10) * (side - 10));
        QStringList labels;
        for (const QgsLegendSymbolItem &item : squaresOf(*stack)->classes().legend())
            labels.append(item.label());
        QVERIFY(labels.contains(QStringLiteral("Suppressed")) || labels.contains(QStringLiteral("秘匿")));
        QCOMPARE(labels.size(), 11); // nine classes of the style, and the two others
    }

    void classesAreSharedByAllSteps()
    {
        const auto stack = load();
        const QImage first = picture(*stack);
        map::GridSquareLayer *layer = squaresOf(*stack);
        QSignalSpy repaints(layer, &QgsMapLayer::repaintRequested);
        layer->setStep(1);
        QCOMPARE(repaints.size(), 1);
        const QImage second = picture(*stack);
        for (int column = 0; column < 4; ++column)
            QCOMPARE(colourAt(second, column, 0), colourAt(second, 3, 2));
        QCOMPARE(colourAt(second, 3, 2), colourAt(first, 3, 2));
        layer->setStep(1);
        QCOMPARE(repaints.size(), 1);
    }

    // In the projection of a city map the squares lie where the polygons lie.
    void otherProjections()
    {
        const auto stack = load();
        map::LayerStack polygons;
        core::ProjectLayer layer = core::projectLayers(*m_project).value().first();
        layer.dataset.kind = QStringLiteral("table");
        polygons.load({layer});
        for (const char *crs : {"EPSG:6677", "EPSG:3857"}) {
            const QgsCoordinateReferenceSystem to(QString::fromLatin1(crs));
            const QgsRectangle box =
                QgsCoordinateTransform(squaresOf(*stack)->crs(), to, QgsCoordinateTransformContext())
                    .transformBoundingBox(QgsRectangle(139.299, 36.099, 139.305, 36.104));
            core::Feedback feedback;
            map::MapFrame frame{to, box};
            frame.fitInto({900, 700});
            const auto own = map::drawMap(*stack, frame, {900, 700}, 96, feedback);
            const auto theirs = map::drawMap(polygons, frame, {900, 700}, 96, feedback);
            QVERIFY(own.ok() && theirs.ok());
            int differing = 0;
            for (int y = 0; y < 700; ++y)
                for (int x = 0; x < 900; ++x)
                    differing += own->pixel(x, y) != theirs->pixel(x, y);
            // Outlines, hatching and the unknown square are drawn in another way.
            const double share = differing / (900.0 * 700.0);
            QVERIFY2(share < 0.09, qPrintable(QString::number(share)));
        }
    }

    void highResolution()
    {
        const auto stack = load();
        const map::MapFrame frame{QgsCoordinateReferenceSystem(QStringLiteral("EPSG:6668")),
                                  QgsRectangle(139.3, 36.1, 139.304, 36.103)};
        core::Feedback feedback;
        const auto image = map::drawMap(*stack, frame, {8 * side, 6 * side}, 192, feedback);
        QVERIFY(image.ok());
        QCOMPARE(QColor::fromRgb(image->pixel(7 * side, 5 * side)), colourAt(picture(*stack), 3, 0));
    }

    void identifyAndOutline()
    {
        map::MapLayers layers(*m_project);
        const QString id = layers.layers().first().layer.id();
        layers.setVisible(id, true);
        const auto transform = core::CoordinateTransform::create(core::Crs::fromEpsg(6668), layers.crs());
        QVERIFY(transform.ok());
        const core::Extent at = transform->transform(core::Extent{139.3035, 36.1005, 139.3035, 36.1005});
        const QList<map::MapHit> hits = layers.identify({at.west, at.south}, 1);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().gmlId, QStringLiteral("3-0"));
        QCOMPARE(hits.first().values.value(QStringLiteral("population_0")).toDouble(), 6000.0);
        QCOMPARE(hits.first().values.value(QStringLiteral("population")).toDouble(), 6000.0);
        QVERIFY(!hits.first().values.contains(QStringLiteral("population_label")));
        const auto held = layers.hit(id, 5); // the first of the middle row
        QCOMPARE(held->gmlId, QStringLiteral("0-1"));
        QVERIFY(!held->values.value(QStringLiteral("population")).isValid());
        QVERIFY(!held->values.value(QStringLiteral("population_label")).toString().isEmpty());
        const map::MapHighlight outline = layers.outline(hits.first());
        QCOMPARE(outline.areas.size(), 1);
        const core::Extent box = layers.extentOf(hits.first());
        QVERIFY(std::abs(box.west - 139.303) < 1e-6 && std::abs(box.north - 36.101) < 1e-6);
        QCOMPARE(layers.hit(id, hits.first().fid)->gmlId, QStringLiteral("3-0"));
        QCOMPARE(layers.legend(id, {20, 12}).size(), 11);
    }

    void legendOnAPageNamesWhatIsThere()
    {
        const auto stack = load();
        const map::MapFrame frame{QgsCoordinateReferenceSystem(QStringLiteral("EPSG:6668")),
                                  QgsRectangle(139.3, 36.1, 139.304, 36.103)};
        const QSet<QString> all = squaresOf(*stack)->classesIn(QgsRectangle{139.3, 36.1, 139.304, 36.103});
        QCOMPARE(all.size(), 7); // 5, 60, 150, 600, 6000, held back, unknown
        QCOMPARE(squaresOf(*stack)->classesIn(QgsRectangle{139.3021, 36.1021, 139.3029, 36.1029}).size(), 1);
        QVERIFY(squaresOf(*stack)->classesIn(QgsRectangle{140, 37, 141, 38}).isEmpty());
        const auto pageSize = map::pageForPixels({1200, 900});
        map::MapPage page(*stack, frame, map::pageDesigns().first(), pageSize, {QStringLiteral("人流"), {}},
                          true);
        page.arrange();
        QList<QgsLayoutItemLegend *> legends;
        page.layout().layoutItems(legends);
        QCOMPARE(legends.size(), 1);
        const QImage image = page.image({1200, 900});
        QVERIFY(countInk(image, QColor::fromRgb(map::mapBackground)) > 20000);
        QVERIFY(page.writePdf(QDir(m_folder.path()).filePath(QStringLiteral("人流.pdf"))).ok());
    }

    void plainQgisGetsPolygons()
    {
        const core::ProjectLayer layer = core::projectLayers(*m_project).value().first();
        QCOMPARE(layer.provider(), QStringLiteral("spatialite"));
        QgsVectorLayer polygons(layer.source(layer.path), QStringLiteral("x"), layer.provider());
        QVERIFY(polygons.isValid());
        QCOMPARE(polygons.featureCount(), 11);
    }

private:
    std::unique_ptr<map::LayerStack> load() const
    {
        auto stack = std::make_unique<map::LayerStack>();
        const core::Issues issues = stack->load(core::projectLayers(*m_project).value());
        if (!issues.isEmpty()) qWarning("%s", qPrintable(issues.first().message));
        return stack;
    }
    QTemporaryDir m_folder;
    std::unique_ptr<core::Project> m_project;
};

MACHI_TEST(TestGridSquares)
#include "testgridsquares.moc"
