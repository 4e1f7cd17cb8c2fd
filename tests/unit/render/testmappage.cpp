#include "core/store/cityprofile.h"
#include "map/layerstack.h"
#include "map/maplegend.h"
#include "map/mappage.h"
#include "map/qgisruntime.h"
#include "pixels.h"
#include "support/smalltown.h"
#include "support/testregistry.h"

#include <qgslayertree.h>
#include <qgslayertreelayer.h>
#include <qgslayertreemodel.h>
#include <qgslayertreemodellegendnode.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemlegend.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitempage.h>
#include <qgslayoutitemscalebar.h>
#include <qgslayoutitemshape.h>
#include <qgslayoutpagecollection.h>
#include <qgsprintlayout.h>

#include <QDir>
#include <QTemporaryDir>

using namespace machi;

class TestMapPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatStandsOnThePage();
    void legendShowsOnlyWhatIsInView();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void dataAreNotUnderTheLegend();
    void pdf();

private:
    core::Extent all() const { return core::mapExtent(m_stack->descriptions(), m_town->city().extent()); }
    std::unique_ptr<map::MapPage> page(const QString &design, const core::Extent &extent,
                                       bool keepFree = true);

    QTemporaryDir m_folder;
    std::unique_ptr<core::Project> m_town;
    std::unique_ptr<map::LayerStack> m_stack;
};

namespace {

template <typename Item> QList<Item *> items(const map::MapPage &page)
{
    QList<Item *> found;
    page.layout().layoutItems(found);
    return found;
}

QStringList labels(const map::MapPage &page)
{
    QStringList found;
    for (const QgsLayoutItemLabel *label : items<QgsLayoutItemLabel>(page))
        found.append(label->text());
    return found;
}

QStringList legendTexts(QgsLayoutItemLegend &legend)
{
    QStringList found;
    for (QgsLayerTreeLayer *layer : legend.model()->rootGroup()->findLayers()) {
        found.append(layer->name());
        for (QgsLayerTreeModelLegendNode *node : legend.model()->layerLegendNodes(layer))
            found.append(node->data(Qt::DisplayRole).toString());
    }
    return found;
}

QRectF sceneRect(const QgsLayoutItem *item)
{
    return item->mapRectToScene(item->rect());
}

} // namespace

void TestMapPage::initTestCase()
{
    QVERIFY(map::QgisRuntime::start().ok());
    m_town = testing::makeSmallTown(QDir(m_folder.path()).filePath(QStringLiteral("town.machi")));
    QVERIFY(m_town);
    m_stack = std::make_unique<map::LayerStack>();
    QVERIFY(m_stack->load(core::projectLayers(*m_town, QStringLiteral("building-flood")).value()).isEmpty());
}

std::unique_ptr<map::MapPage> TestMapPage::page(const QString &name, const core::Extent &extent,
                                                bool keepFree)
{
    const map::PageDesign *design = map::findPageDesign(name);
    map::PageSize size = map::pageForPixels({1600, 1200});
    if (!design->paper.isEmpty()) size = {design->paper, 150};
    map::MapFrame frame = map::frameFor(extent);
    frame.addMargin(keepFree ? 0.05 : 0);
    auto made = std::make_unique<map::MapPage>(
        *m_stack, frame, *design, size,
        map::PageText{QStringLiteral("水害ワークショップ"), m_stack->needsNotice(), m_stack->credits(), {}},
        keepFree);
    made->arrange(made->visibleClasses());
    return made;
}

void TestMapPage::whatStandsOnThePage()
{
    const auto made = page(QStringLiteral("a4"), all());
    const QString all = labels(*made).join(QLatin1Char('\n'));
    QVERIFY2(all.contains(QStringLiteral("水害ワークショップ")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("For preparedness before a disaster")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("建物の出典、熊谷市")), qPrintable(all));
    QCOMPARE(all.count(QStringLiteral("そのほかの出典、熊谷市")), 1);
    QVERIFY2(all.contains(QStringLiteral("Plane rectangular zone IX (EPSG:6677)")), qPrintable(all));
    QCOMPARE(items<QgsLayoutItemScaleBar>(*made).size(), 1);
    QCOMPARE(items<QgsLayoutItemLegend>(*made).size(), 1);
    const QImage image = made->image({1754, 1240});
    QCOMPARE(image.size(), QSize(1754, 1240));
    QVERIFY(testing::countPixels(image, QColor(255, 183, 183)) > 500);   // rank 3: building and its legend
    QVERIFY(testing::countPixels(image, QColor(0x2b, 0x8a, 0x3e)) > 50); // a shelter's pin
}

void TestMapPage::legendShowsOnlyWhatIsInView()
{
    const auto whole = page(QStringLiteral("picture"), all());
    const QStringList all = legendTexts(*items<QgsLayoutItemLegend>(*whole).first());
    QVERIFY2(all.contains(QStringLiteral("under 0.5 m")) && all.contains(QStringLiteral("3 – 5 m")),
             qPrintable(all.join(u'|')));
    QVERIFY(all.contains(QStringLiteral("rank unknown or not given")));
    QVERIFY(all.contains(QStringLiteral("建築物 (Flood rank)")));
    QVERIFY2(!all.join(u'|').contains(QStringLiteral("Band")), qPrintable(all.join(u'|')));
    QVERIFY(!all.contains(QStringLiteral("20 m and more")) ||
            all.count(QStringLiteral("20 m and more")) == 1); // raster only

    // Around the second building only: rank 3.
    const auto part = page(QStringLiteral("picture"), {139.3848, 36.1438, 139.3862, 36.1452}, false);
    QgsLayoutItemLegend *legend = items<QgsLayoutItemLegend>(*part).first();
    QStringList classes;
    for (QgsLayerTreeLayer *layer : legend->model()->rootGroup()->findLayers())
        if (layer->name().startsWith(QStringLiteral("建築物")))
            for (QgsLayerTreeModelLegendNode *node : legend->model()->layerLegendNodes(layer))
                classes.append(node->data(Qt::DisplayRole).toString());
    QCOMPARE(classes, QStringList{QStringLiteral("3 – 5 m")});
    // White card, dark letters: something is written.
    const QRectF rect = sceneRect(legend);
    const double scale =
        part->image({1600, 1200}).width() / map::pageForPixels({1600, 1200}).millimetres.width();
    const QRect pixels(QRectF(rect.topLeft() * scale, rect.size() * scale).toRect());
    QVERIFY(testing::countInk(part->image({1600, 1200}), Qt::white, pixels) > 200);
}

void TestMapPage::nothingOverlaps_data()
{
    QTest::addColumn<QString>("design");
    for (const map::PageDesign &design : map::pageDesigns())
        if (design.decorations) QTest::newRow(design.name.toUtf8()) << design.name;
}

void TestMapPage::nothingOverlaps()
{
    QFETCH(QString, design);
    const auto made = page(design, all());
    const QRectF paper(QPointF(0, 0), made->layout().pageCollection()->page(0)->rect().size());
    QList<QRectF> cards;
    for (const QgsLayoutItemShape *card : items<QgsLayoutItemShape>(*made))
        cards.append(sceneRect(card));
    const bool besides = map::findPageDesign(design)->column > 0;
    QCOMPARE(cards.size(), besides ? 2 : 3); // legend where it is on the map, notice, scale bar
    for (qsizetype i = 0; i < cards.size(); ++i) {
        QVERIFY(paper.contains(cards.at(i)));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!cards.at(i).intersects(cards.at(j)));
    }
    for (QgsLayoutItemLabel *label : items<QgsLayoutItemLabel>(*made)) {
        QVERIFY2(paper.contains(sceneRect(label)), qPrintable(label->text()));
        const QSizeF needed = label->sizeForText();
        const double lines =
            label->text().contains(u'\n') ? 1 : std::ceil(needed.width() / label->rect().width() - 0.02);
        QVERIFY2(needed.height() * lines <= label->rect().height() + 0.5, qPrintable(label->text()));
    }
}

void TestMapPage::dataAreNotUnderTheLegend()
{
    const auto made = page(QStringLiteral("picture"), all());
    const QgsLayoutItemMap *map = items<QgsLayoutItemMap>(*made).first();
    const QgsRectangle shown = map->extent();
    const map::MapFrame data = map::frameFor(all());
    const double metresPerMillimetre = shown.width() / map->rect().width();
    const QRectF legend = sceneRect(items<QgsLayoutItemLegend>(*made).first());
    const double legendWest =
        shown.xMinimum() + (legend.left() - sceneRect(map).left()) * metresPerMillimetre;
    QVERIFY(data.extent.xMaximum() < legendWest);
}

void TestMapPage::pdf()
{
    const auto made = page(QStringLiteral("a4-portrait"), all());
    const QString path = QDir(m_folder.path()).filePath(QStringLiteral("地図.pdf"));
    QVERIFY(made->writePdf(path).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.size() > 5000 && bytes.size() < 3 << 20);
    QVERIFY(!made->writePdf(path + QStringLiteral("/below-a-file.pdf")).ok());
}

MACHI_TEST(TestMapPage)
#include "testmappage.moc"
