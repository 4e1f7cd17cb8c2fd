#include "core/store/cityprofile.h"
#include "map/layerstack.h"
#include "map/maplegend.h"
#include "map/mappage.h"
#include "map/qgisruntime.h"
#include "map/searchablepdf.h"
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
    void theWholeWantedPartIsSeen();
    void lettersCanBeSearched();
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

QStringList legendTexts(QgsLayoutItemLegend &legend);

/// Of all boxes.
QStringList legendTexts(const map::MapPage &page)
{
    QStringList found;
    for (QgsLayoutItemLegend *legend : items<QgsLayoutItemLegend>(page))
        found += legendTexts(*legend);
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
        *m_stack, frame, *design, size, map::PageText{QStringLiteral("水害ワークショップ"), {}}, keepFree);
    made->arrange();
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
    QVERIFY(!items<QgsLayoutItemLegend>(*made).isEmpty());
    const QImage image = made->image({1754, 1240});
    QCOMPARE(image.size(), QSize(1754, 1240));
    QVERIFY(testing::countPixels(image, QColor(255, 183, 183)) > 500);   // rank 3: building and its legend
    QVERIFY(testing::countPixels(image, QColor(0x2b, 0x8a, 0x3e)) > 50); // a shelter's pin
}

void TestMapPage::legendShowsOnlyWhatIsInView()
{
    const auto whole = page(QStringLiteral("picture"), all());
    const QStringList all = legendTexts(*whole);
    QVERIFY2(all.contains(QStringLiteral("under 0.5 m")) && all.contains(QStringLiteral("3 – 5 m")),
             qPrintable(all.join(u'|')));
    QVERIFY(all.contains(QStringLiteral("rank unknown or not given")));
    QVERIFY(all.contains(QStringLiteral("Buildings (Flood rank)")));
    QVERIFY2(!all.join(u'|').contains(QStringLiteral("Band")), qPrintable(all.join(u'|')));
    QVERIFY(!all.contains(QStringLiteral("20 m and more")) ||
            all.count(QStringLiteral("20 m and more")) == 1); // raster only

    // Around the second building only: rank 3.
    const auto part = page(QStringLiteral("picture"), {139.3848, 36.1438, 139.3862, 36.1452}, false);
    QStringList classes;
    for (QgsLayoutItemLegend *box : items<QgsLayoutItemLegend>(*part))
        for (QgsLayerTreeLayer *layer : box->model()->rootGroup()->findLayers())
            if (layer->name().startsWith(QStringLiteral("Buildings")))
                for (QgsLayerTreeModelLegendNode *node : box->model()->layerLegendNodes(layer))
                    classes.append(node->data(Qt::DisplayRole).toString());
    QgsLayoutItemLegend *legend = items<QgsLayoutItemLegend>(*part).first();
    QCOMPARE(classes, QStringList{QStringLiteral("3 – 5 m")});
    // Dark letters: something is written.
    const QRectF rect = sceneRect(legend);
    const double scale =
        part->image({1600, 1200}).width() / map::pageForPixels({1600, 1200}).millimetres.width();
    const QRect pixels(QRectF(rect.topLeft() * scale, rect.size() * scale).toRect());
    QVERIFY(testing::countInk(part->image({1600, 1200}), Qt::white, pixels) > 100);
}

void TestMapPage::nothingOverlaps_data()
{
    QTest::addColumn<QString>("design");
    QTest::addColumn<int>("copies"); // of every layer
    for (const map::PageDesign &design : map::pageDesigns()) {
        if (!design.decorations) continue;
        QTest::addRow("%s", qPrintable(design.name)) << design.name << 1;
        QTest::addRow("%s, many layers", qPrintable(design.name)) << design.name << 9;
    }
}

void TestMapPage::nothingOverlaps()
{
    QFETCH(QString, design);
    QFETCH(int, copies);
    map::LayerStack many;
    QList<core::ProjectLayer> layers;
    for (int copy = 0; copy < copies; ++copy)
        for (core::ProjectLayer layer : m_stack->descriptions()) {
            if (copy > 0) {
                layer.dataset.id += QStringLiteral("-%1").arg(copy);
                layer.settings.name = QStringLiteral("%1 という長い名前を付けたレイヤの %2 番目の写し")
                                          .arg(layer.title())
                                          .arg(copy);
                // Styles that are one class list each, so that none is merged with another.
                if (layer.geometry == core::LayerGeometry::Polygon &&
                    layer.dataset.kind == QLatin1String("building"))
                    layer.style = core::findNamedStyle(copy % 2 == 0 ? QStringLiteral("building-height")
                                                                     : QStringLiteral("building-15m"));
            }
            layers.prepend(layer);
        }
    QVERIFY(many.load(layers).isEmpty());
    const map::PageDesign *wanted = map::findPageDesign(design);
    map::PageSize size = map::pageForPixels({1600, 1200});
    if (!wanted->paper.isEmpty()) size = {wanted->paper, 150};
    QStringList words;
    for (int i = 0; i < 12 * copies; ++i)
        words.append(
            QStringLiteral("洪水予報と避難情報の伝え方の %1 行目。防災行政無線、広報車、緊急速報メール。")
                .arg(i));
    map::MapPage page(many, map::frameFor(all()), *wanted, size,
                      map::PageText{QStringLiteral("水害ワークショップ"), words.join(u'\n')}, false);
    page.arrange();

    const QgsLayoutPageCollection *pages = page.layout().pageCollection();
    const auto inside = [&](const QRectF &rect) {
        for (int i = 0; i < pages->pageCount(); ++i) {
            const QgsLayoutItemPage *one = pages->page(i);
            if (QRectF(one->pos(), one->rect().size()).contains(rect)) return true;
        }
        return false;
    };
    struct Piece
    {
        QRectF rect;
        QString what;
    };
    QList<Piece> pieces{{sceneRect(items<QgsLayoutItemMap>(page).first()), QStringLiteral("map")}};
    int legends = 0;
    for (QgsLayoutItemLegend *legend : items<QgsLayoutItemLegend>(page)) {
        QVERIFY(legend->isVisible());
        ++legends;
        pieces.append({sceneRect(legend), legendTexts(*legend).join(u'|')});
    }
    for (QgsLayoutItemLabel *label : items<QgsLayoutItemLabel>(page)) {
        pieces.append({sceneRect(label).adjusted(0, 0, 0, -1.6), label->text()}); // air below the last line
        QVERIFY2(label->sizeForText().width() <= label->rect().width() * 1.05 + 0.5,
                 qPrintable(label->text()));
    }
    QVERIFY(legends >= 2);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        QVERIFY2(inside(pieces.at(i).rect), qPrintable(pieces.at(i).what));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY2(!pieces.at(i).rect.adjusted(0.05, 0.05, -0.05, -0.05).intersects(pieces.at(j).rect),
                     qPrintable(pieces.at(i).what + QStringLiteral(" on ") + pieces.at(j).what));
    }
    for (const QgsLayoutItemShape *card : items<QgsLayoutItemShape>(page))
        QVERIFY(inside(sceneRect(card)));
    // Nothing is lost: every class in view is told somewhere.
    QString told;
    for (QgsLayoutItemLegend *legend : items<QgsLayoutItemLegend>(page))
        told += legendTexts(*legend).join(u'|') + u'|';
    QVERIFY2(told.contains(QStringLiteral("3 – 5 m")), qPrintable(told));
    for (const QString &word : words)
        if (wanted->column > 0)
            QVERIFY2(labels(page).join(QString()).remove(u'\n').contains(word), qPrintable(word));
}

void TestMapPage::theWholeWantedPartIsSeen()
{
    for (const map::PageDesign &design : map::pageDesigns()) {
        const auto made = page(design.name, all());
        const map::MapFrame data = map::frameFor(all());
        QVERIFY2(made->frame().extent.contains(data.extent), qPrintable(design.name));
    }
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

void TestMapPage::lettersCanBeSearched()
{
    // 1-4 become 水, a radical that stands for itself, ‧ → ・, and a run of two is left alone.
    const QByteArray before("x 2 beginbfrange\n<0001> <0003> [<2F54> <5E73> <2027> ]\n<0004> <0004> <2F54>\n"
                            "<0005> <0006> <2F54>\nendbfrange <2F54>");
    const QByteArray after("x 2 beginbfrange\n<0001> <0003> [<6C34> <5E73> <30FB> ]\n<0004> <0004> <6C34>\n"
                           "<0005> <0006> <2F54>\nendbfrange <2F54>");
    QCOMPARE(map::searchable(before), after);

    const auto made = page(QStringLiteral("a4"), all());
    const QString path = QDir(m_folder.path()).filePath(QStringLiteral("search.pdf"));
    QVERIFY(made->writePdf(path).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains("/Author ("));
    const qsizetype table = bytes.indexOf("beginbfrange");
    QVERIFY(table > 0);
    for (const char *radical : {"<2F54>", "<2F65>", "<2F63>"})
        QVERIFY2(!bytes.contains(radical), radical);
    QVERIFY(bytes.contains("<6C34>")); // 水 of the title
}

MACHI_TEST(TestMapPage)
#include "testmappage.moc"
