#include "core/store/cityprofile.h"
#include "map/drawnmap.h"
#include "map/layerstack.h"
#include "map/mapdrawing.h"
#include "map/mappage.h"
#include "map/pagewords.h"
#include "map/pdfforms.h"
#include "map/placelist.h"
#include "map/qgisruntime.h"
#include "pixels.h"
#include "support/smalltown.h"
#include "support/testregistry.h"

#include <qgslayoutitemlabel.h>
#include <qgslayoutitemlegend.h>
#include <qgslayoutitempage.h>
#include <qgslayoutpagecollection.h>
#include <qgsprintlayout.h>
#include <qgsvectorlayer.h>

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace machi;

class TestHazardPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wordsAndPlacesStandBesideTheMap();
    void longWordsGoOnToAnotherPage();
    void drawnElsewhereItLooksTheSame();
    void aPhoneOpensThePdf();
    void cancelledDrawingEnds();
    void wordsAreKeptWithTheProject();
    void anEarthquakeMapLeavesFloodsOut();
    void unclearSheltersAreListed();
    void facilitiesOfTheLawAreListedAndTheRestCounted();
    void aTooLargePdfGetsCoarser();
    void whatIsMissingIsTold();
    void aPageSpeaksOnlyOfWhatItShows();
    void whatAFilterLeavesOutIsTold();
    void theCityThatAllShareIsNotRepeated();
    void theTitleNamesTheCityThatIsShown();

private:
    std::unique_ptr<map::MapPage> page(const QString &words);

    QTemporaryDir m_folder;
    std::unique_ptr<core::Project> m_town;
    std::unique_ptr<map::LayerStack> m_stack;
};

namespace {

QList<QgsLayoutItemLabel *> labels(const map::MapPage &page)
{
    QList<QgsLayoutItemLabel *> found;
    page.layout().layoutItems(found);
    return found;
}

QString written(const map::MapPage &page)
{
    QString all;
    for (const QgsLayoutItemLabel *label : labels(page))
        all += label->text() + u'\n';
    return all;
}

} // namespace

void TestHazardPage::initTestCase()
{
    QVERIFY(map::QgisRuntime::start().ok());
    m_town = testing::makeSmallTown(QDir(m_folder.path()).filePath(QStringLiteral("town.machi")));
    QVERIFY(m_town);
    m_stack = std::make_unique<map::LayerStack>();
    QVERIFY(m_stack->load(core::projectLayers(*m_town, QStringLiteral("building")).value()).isEmpty());
}

std::unique_ptr<map::MapPage> TestHazardPage::page(const QString &words)
{
    const map::PageDesign &design = *map::findPageDesign(QStringLiteral("hazard-map"));
    const core::Extent extent = core::mapExtent(m_stack->descriptions(), m_town->city().extent());
    auto made = std::make_unique<map::MapPage>(
        *m_stack, map::frameFor(extent), design, map::PageSize{design.paper, 300},
        map::PageText{QStringLiteral("洪水ハザードマップ"), words}, true);
    made->arrange();
    return made;
}

void TestHazardPage::wordsAndPlacesStandBesideTheMap()
{
    const auto made = page(QStringLiteral("防災行政無線\n市の防災メール"));
    const QString all = written(*made);
    QVERIFY2(all.contains(QStringLiteral("防災行政無線\n市の防災メール")), qPrintable(all));
    QVERIFY2(all.contains(map::wordsHeading(map::PagePurpose::Flood)), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("1  熊谷西小学校")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("2  市民体育館")), qPrintable(all));
    QVERIFY2(!all.contains(QStringLiteral("座標のまちがい")), qPrintable(all)); // not on the map
    QList<map::DrawnMap *> maps;
    made->layout().layoutItems(maps);
    QCOMPARE(maps.size(), 1);
    QCOMPARE(maps.first()->marks().size(), 2);
    const QRectF map(QPointF(0, 0), maps.first()->rect().size());
    for (const map::MapMark &mark : maps.first()->marks())
        QVERIFY(map.contains(mark.at));
    for (QgsMapLayer *layer : m_stack->layers())
        if (m_stack->description(layer)->dataset.kind == QLatin1String("shelter"))
            QVERIFY(!qobject_cast<QgsVectorLayer *>(layer)->labelsEnabled());
    QCOMPARE(made->pageCount(), 1);
}

void TestHazardPage::longWordsGoOnToAnotherPage()
{
    QStringList words;
    for (int i = 0; i < 150; ++i)
        words.append(QStringLiteral("行 %1").arg(i));
    const auto made = page(words.join(u'\n'));
    QCOMPARE(made->pageCount(), 2);
    const QString all = written(*made);
    for (const QString &word : words)
        QCOMPARE(all.count(word + u'\n'), 1);
    for (const QgsLayoutItemLabel *label : labels(*made)) {
        const int number = made->layout().pageCollection()->pageNumberForPoint(label->pos());
        const QgsLayoutItemPage *paper = made->layout().pageCollection()->page(number);
        QVERIFY(QRectF(paper->pos(), paper->rect().size())
                    .contains(label->mapRectToScene(label->rect()).adjusted(0, 0, 0, -1.5)));
    }
    QVERIFY(testing::countInk(made->image({1680, 1188}, 1), Qt::white, QRect(0, 0, 1680, 1188)) > 500);
}

void TestHazardPage::drawnElsewhereItLooksTheSame()
{
    const auto made = page(QStringLiteral("一行"));
    const QImage itself = made->image({1680, 1188});
    map::MapDrawing drawing(made->mapSettings(150));
    QSignalSpy finished(&drawing, &map::MapDrawing::finished);
    drawing.start();
    QVERIFY(finished.wait(30000));
    QVERIFY(drawing.issues().isEmpty());
    made->setDrawing(drawing);
    const QImage other = made->image({1680, 1188});
    const QColor building(0xa7, 0xb2, 0xbf);
    const int expected = testing::countPixels(itself, building);
    QVERIFY(expected > 500);
    QVERIFY(std::abs(testing::countPixels(other, building) - expected) < expected / 4);
}

void TestHazardPage::aPhoneOpensThePdf()
{
    const auto made = page(QStringLiteral("一行"));
    map::MapDrawing drawing(made->mapSettings(300), map::DrawAs::Vector);
    QSignalSpy finished(&drawing, &map::MapDrawing::finished);
    drawing.start();
    QVERIFY(finished.wait(30000));
    made->setDrawing(drawing);
    const QString path = QDir(m_folder.path()).filePath(QStringLiteral("hazard.pdf"));
    QVERIFY(made->writePdf(path).ok());
    const qint64 size = QFileInfo(path).size();
    QVERIFY2(size > 20000 && size < 3'000'000, qPrintable(QString::number(size)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("/ToUnicode"));
}

void TestHazardPage::cancelledDrawingEnds()
{
    const auto made = page(QString());
    map::MapDrawing drawing(made->mapSettings(300));
    QSignalSpy finished(&drawing, &map::MapDrawing::finished);
    drawing.start();
    drawing.cancel();
    QVERIFY(finished.wait(30000));
    QVERIFY(drawing.isCancelled());
    auto dropped = std::make_unique<map::MapDrawing>(made->mapSettings(300));
    dropped->start();
    dropped.reset(); // waits for its thread
}

void TestHazardPage::wordsAreKeptWithTheProject()
{
    const auto flood = map::PagePurpose::Flood;
    const QString usual = map::pageWords(*m_town, flood);
    QVERIFY(!usual.isEmpty());
    QVERIFY(map::setPageWords(*m_town, flood, QStringLiteral("連絡先 048-000-0000")).ok());
    QCOMPARE(map::pageWords(*m_town, flood), QStringLiteral("連絡先 048-000-0000"));
    QVERIFY(map::pageWords(*m_town, map::PagePurpose::Earthquake) != usual);
    QVERIFY(map::setPageWords(*m_town, flood, QString()).ok());
    QCOMPARE(map::pageWords(*m_town, flood), usual);
    QVERIFY(map::pageWords(*m_town, map::PagePurpose::Map).isEmpty());
}

void TestHazardPage::anEarthquakeMapLeavesFloodsOut()
{
    const map::PageDesign *shelters = map::findPageDesign(QStringLiteral("shelter-map"));
    QVERIFY(shelters);
    QVERIFY(!shelters->shows(QStringLiteral("flood")));
    QVERIFY(shelters->shows(QStringLiteral("shelter")));
    QVERIFY(map::findPageDesign(QStringLiteral("hazard-map"))->shows(QStringLiteral("flood")));
}

void TestHazardPage::unclearSheltersAreListed()
{
    auto project = core::Project::create(QDir(m_folder.path()).filePath(QStringLiteral("unclear.machi")));
    QVERIFY(project.ok());
    {
        core::Feedback feedback;
        core::ImportSession session(**project, feedback);
        core::Dataset list;
        list.kind = list.title = QStringLiteral("shelter");
        list.crs = core::Crs::fromEpsg(6668);
        core::TableSink *table = session.sink().beginTable(list);
        QVERIFY(table);
        table->column({QStringLiteral("name"), core::ColumnType::Text, {}, {}, {}, {}, {}});
        table->column({QStringLiteral("洪水"), core::ColumnType::Boolean, {}, {}, {}, {}, {}});
        const auto add = [&](double longitude, const char *name, core::Value designated) {
            core::Feature feature;
            feature.shape = core::Shape::point(longitude, 36.147);
            feature.values = {std::string(name), std::move(designated)};
            table->add(std::move(feature));
        };
        add(139.384, "指定", std::int64_t(1));
        add(139.386, "指定外", std::int64_t(0));
        add(139.388, "不明", core::Value());
        QVERIFY(session.commit());
    }
    map::LayerStack stack;
    QVERIFY(stack.load(core::projectLayers(**project, QStringLiteral("shelter")).value()).isEmpty());
    const auto lists = map::placesOnMap(stack, {139.38, 36.14, 139.40, 36.15}, map::PagePurpose::Flood);
    const auto names = [](const map::PlaceList &list) {
        QStringList all;
        for (const map::ListedPlace &place : list.places)
            all.append(place.name);
        all.sort();
        return all;
    };
    QCOMPARE(lists.size(), 2);
    QCOMPARE(names(lists.first()), (QStringList{QStringLiteral("不明"), QStringLiteral("指定")}));
    // On the map too, so it is said what it is.
    QCOMPARE(names(lists.last()), QStringList{QStringLiteral("指定外")});
    QCOMPARE(lists.last().places.first().number, QStringLiteral("3"));
    QVERIFY(lists.last().crossed && !lists.first().crossed);
    // Crossed out on the map, and the legend tells why.
    const map::PageDesign &design = *map::findPageDesign(QStringLiteral("hazard-map"));
    map::MapPage page(stack, map::frameFor({139.38, 36.14, 139.40, 36.15}), design,
                      map::PageSize{design.paper, 96}, map::PageText{{}, {}}, false);
    page.arrange();
    QVERIFY(written(page)
                .replace(u'\n', u' ')
                .contains(QStringLiteral("Not designated for floods; no place of refuge in a flood (3)")));
    QList<map::DrawnMap *> maps;
    page.layout().layoutItems(maps);
    QStringList crossed;
    for (const map::MapMark &mark : maps.first()->marks())
        if (mark.crossed) crossed.append(mark.text);
    QCOMPARE(crossed, QStringList{QStringLiteral("3")});
    // Letters on the map of a large sheet grow.
    QCOMPARE(page.mapSettings(100).outputDpi(), 140.0);
}

void TestHazardPage::aTooLargePdfGetsCoarser()
{
    const QList<map::PdfForm> few = map::pdfForms(1000, false);
    QCOMPARE(few.first().form, map::DrawAs::Vector);
    const QList<map::PdfForm> many = map::pdfForms(1'000'000, false);
    QCOMPARE(map::pdfForms(1000, true).size(), many.size());
    QCOMPARE(many.first().form, map::DrawAs::Image);
    for (qsizetype i = 1; i < many.size(); ++i)
        QVERIFY(many.at(i).dpi < many.at(i - 1).dpi);
    const map::PageDesign &hazard = *map::findPageDesign(QStringLiteral("hazard-map"));
    QCOMPARE(map::mostPdfBytes(hazard), qint64(3'000'000));
    QVERIFY(map::pdfFormIssues(few.first(), hazard, 100, {}).isEmpty());
    QCOMPARE(map::pdfFormIssues(many.at(2), hazard, 100, {}).first().code, QStringLiteral("map.pdf-coarser"));
    QCOMPARE(map::pdfFormIssues(many.last(), hazard, 4'000'000, {}).first().code,
             QStringLiteral("map.pdf-large"));
}

void TestHazardPage::facilitiesOfTheLawAreListedAndTheRestCounted()
{
    auto project = core::Project::create(QDir(m_folder.path()).filePath(QStringLiteral("care.machi")));
    QVERIFY(project.ok());
    core::Feedback feedback;
    core::ImportSession session(**project, feedback);
    core::Dataset list;
    list.kind = list.title = QStringLiteral("facility");
    list.crs = core::Crs::fromEpsg(6668);
    core::TableSink *table = session.sink().beginTable(list);
    QVERIFY(table);
    table->column({QStringLiteral("名称"), core::ColumnType::Text, {}, {}, {}, {}, {}});
    table->column({QStringLiteral("施設種別"), core::ColumnType::Text, {}, {}, {}, {}, {}});
    double longitude = 139.382;
    const auto add = [&](const char *name, const char *kind) {
        core::Feature feature;
        feature.shape = core::Shape::point(longitude += 0.001, 36.147);
        feature.values = {std::string(name), std::string(kind)};
        table->add(std::move(feature));
    };
    add("さくら苑", "要配慮者利用施設");
    add("佐藤", "クリニック");
    add("ひだまり", "デイサービス");
    add("熊谷工場", "大規模工場");
    add("", "グループホーム");
    add("中央公園", "公園");
    add("図書館", "文化施設");
    QVERIFY(session.commit());
    map::LayerStack stack;
    QVERIFY(stack.load(core::projectLayers(**project).value()).isEmpty());
    const core::Extent all{139.38, 36.14, 139.40, 36.15};
    const auto lists = map::placesOnMap(stack, all, map::PagePurpose::Flood);
    QCOMPARE(lists.size(), 3);
    QCOMPARE(lists.at(0).places.size(), 3);
    QCOMPARE(lists.at(0).places.first().name, QStringLiteral("さくら苑"));
    QVERIFY(lists.at(0).note.contains(QLatin1Char('1'))); // the one without a name
    QCOMPARE(lists.at(1).places.size(), 1);
    QVERIFY(lists.at(2).places.isEmpty());
    QVERIFY2(lists.at(2).note.contains(QLatin1Char('2')), qPrintable(lists.at(2).note));
    // An earthquake map has no such lists.
    QVERIFY(map::placesOnMap(stack, all, map::PagePurpose::Earthquake).isEmpty());
    // And it stands on the page.
    const map::PageDesign &design = *map::findPageDesign(QStringLiteral("hazard-map"));
    map::MapPage made(stack, map::frameFor(all), design, map::PageSize{design.paper, 96},
                      map::PageText{QStringLiteral("洪水"), QStringLiteral("一行")}, true);
    made.arrange();
    QVERIFY2(written(made).contains(lists.at(2).note), qPrintable(written(made)));
}

void TestHazardPage::whatIsMissingIsTold()
{
    QVERIFY(page(QStringLiteral("一行"))->missing().isEmpty());

    const QTemporaryDir folder;
    auto project = core::Project::create(QDir(folder.path()).filePath(QStringLiteral("dry.machi")));
    QVERIFY(project);
    core::Feedback feedback;
    core::ImportSession session(**project, feedback);
    core::Dataset road;
    road.kind = QStringLiteral("road");
    road.crs = core::Crs::fromEpsg(6668);
    core::TableSink *table = session.sink().beginTable(road);
    QVERIFY(table);
    core::Feature feature;
    feature.shape = core::Shape::point(139.384, 36.147);
    table->add(std::move(feature));
    QVERIFY(session.commit());
    map::LayerStack stack;
    QVERIFY(stack.load(core::projectLayers(**project).value()).isEmpty());
    QVERIFY(!stack.needsNotice());
    const auto made = [&](const char *name) {
        const map::PageDesign &design = *map::findPageDesign(QString::fromLatin1(name));
        auto made = std::make_unique<map::MapPage>(stack, map::frameFor({139.38, 36.14, 139.39, 36.15}),
                                                   design, map::PageSize{design.paper, 96},
                                                   map::PageText{{}, QStringLiteral("一行")}, false);
        made->arrange();
        return made;
    };
    const auto codes = [](const map::MapPage &page) {
        QStringList all;
        for (const core::Issue &issue : page.missing())
            all.append(issue.code);
        return all;
    };
    const auto notice = QStringLiteral("For preparedness before a disaster");
    const auto hazard = made("hazard-map-a4");
    QCOMPARE(codes(*hazard), (QStringList{QStringLiteral("map.no-flood"), QStringLiteral("map.no-shelter")}));
    QVERIFY(written(*hazard).contains(notice));
    const auto shelters = made("shelter-map-a4");
    QCOMPARE(codes(*shelters), QStringList{QStringLiteral("map.no-shelter")});
    QVERIFY(written(*shelters).contains(notice));
    const auto plain = made("a4");
    QVERIFY(plain->missing().isEmpty());
    QVERIFY(!written(*plain).contains(notice));
}

void TestHazardPage::aPageSpeaksOnlyOfWhatItShows()
{
    const auto made = [&](const char *name, const core::Extent &extent) {
        const map::PageDesign &design = *map::findPageDesign(QString::fromLatin1(name));
        auto made = std::make_unique<map::MapPage>(*m_stack, map::frameFor(extent), design,
                                                   map::PageSize{design.paper, 96},
                                                   map::PageText{QStringLiteral("地図"), {}}, false);
        made->arrange();
        return made;
    };
    const QString credit = QStringLiteral("熊谷市");
    const QString without = QStringLiteral("(without flood data)");
    const core::Extent town{139.380, 36.142, 139.392, 36.149};
    QVERIFY(written(*made("a4", town)).contains(credit));
    QVERIFY(!written(*made("hazard-map-a4", town)).contains(without));
    QVERIFY(written(*made("a4", town)).contains(QStringLiteral("Scale about 1:")));
    QVERIFY(written(*made("a4", town))
                .contains(QDate::currentDate().toString(QStringLiteral("'Made on 'yyyy-MM-dd"))));
    // In another town there is nothing of it, though the box of the shelters, one in Kobe, reaches there.
    const core::Extent elsewhere{137.50, 35.40, 137.51, 35.41};
    const auto plain = made("a4", elsewhere);
    QVERIFY2(!written(*plain).contains(credit), qPrintable(written(*plain)));
    QList<QgsLayoutItemLegend *> legends;
    plain->layout().layoutItems(legends);
    QVERIFY(legends.isEmpty());
    const auto hazard = made("hazard-map-a4", elsewhere);
    QVERIFY2(!written(*hazard).contains(credit), qPrintable(written(*hazard)));
    QVERIFY2(written(*hazard).contains(QStringLiteral("地図  ") + without), qPrintable(written(*hazard)));
    QVERIFY(written(*hazard).contains(QStringLiteral("No flood data on this map")));
    QCOMPARE(hazard->missing().first().code, QStringLiteral("map.no-flood"));
}

void TestHazardPage::whatAFilterLeavesOutIsTold()
{
    QList<core::ProjectLayer> layers = m_stack->descriptions();
    std::reverse(layers.begin(), layers.end());
    for (core::ProjectLayer &layer : layers)
        if (layer.dataset.kind == QLatin1String("building"))
            for (const core::Column &column : layer.columns)
                if (column.id == QLatin1String("measuredHeight"))
                    layer.settings.filter.rules = {
                        {column.id, core::FilterRule::Test::AtLeast, {QStringLiteral("15")}}};
    map::LayerStack stack;
    QVERIFY(stack.load(layers).isEmpty());
    QCOMPARE(stack.conditions(stack.layers()).size(), 1);
    const QString condition = stack.conditions(stack.layers()).first();
    QVERIFY2(condition.contains(QStringLiteral(": only ")) && condition.contains(QStringLiteral("15")),
             qPrintable(condition));
    const auto words = [&](const core::Extent &extent) {
        const map::PageDesign &design = *map::findPageDesign(QStringLiteral("a4"));
        map::MapPage page(stack, map::frameFor(extent), design, map::PageSize{design.paper, 96},
                          map::PageText{QStringLiteral("地図"), {}}, false);
        page.arrange();
        return written(page).replace(u'\n', u' ');
    };
    const QString all = words({139.380, 36.142, 139.392, 36.149});
    QVERIFY2(all.contains(condition), qPrintable(all));
    QVERIFY(!words({137.50, 35.40, 137.51, 35.41}).contains(condition));
}

void TestHazardPage::theCityThatAllShareIsNotRepeated()
{
    const QTemporaryDir folder;
    auto project = core::Project::create(QDir(folder.path()).filePath(QStringLiteral("list.machi")));
    QVERIFY(project);
    core::Feedback feedback;
    core::ImportSession session(**project, feedback);
    core::Dataset dataset;
    dataset.kind = QStringLiteral("shelter");
    dataset.crs = core::Crs::fromEpsg(6668);
    core::TableSink *table = session.sink().beginTable(dataset);
    QVERIFY(table);
    for (const char *id : {"名称", "住所"}) {
        core::Column column;
        column.id = QString::fromUtf8(id);
        table->column(column);
    }
    const QList<const char *> addresses{"埼玉県熊谷市妻沼町1", "埼玉県熊谷市妻沼町2",
                                        "埼玉県熊谷市妻沼町3", "埼玉県熊谷市",
                                        "群馬県太田市1",       "埼玉県熊谷市市ノ坪市場4"};
    for (int i = 0; i < addresses.size(); ++i) {
        core::Feature feature;
        feature.shape = core::Shape::point(139.384 + 0.001 * i, 36.147);
        feature.values = {std::to_string(i), std::string(addresses.at(i))};
        table->add(std::move(feature));
    }
    QVERIFY(session.commit());
    map::LayerStack stack;
    QVERIFY(stack.load(core::projectLayers(**project).value()).isEmpty());
    QStringList details;
    const QList<map::PlaceList> lists = map::placesOnMap(stack, {139, 36, 140, 37}, map::PagePurpose::Flood);
    QCOMPARE(lists.size(), 1);
    for (const map::ListedPlace &place : lists.first().places)
        details.append(place.detail);
    details.sort();
    QStringList expected{QStringLiteral("妻沼町1"),       QStringLiteral("妻沼町2"),
                         QStringLiteral("妻沼町3"),       QStringLiteral("埼玉県熊谷市"),
                         QStringLiteral("群馬県太田市1"), QStringLiteral("市ノ坪市場4")};
    expected.sort();
    QCOMPARE(details, expected);
}

void TestHazardPage::theTitleNamesTheCityThatIsShown()
{
    const core::Extent kumagaya = m_town->city().extent();
    const core::Extent osaka{135.4, 34.6, 135.5, 34.7};
    const QString city = m_town->city().name();
    QVERIFY(!city.isEmpty() && !kumagaya.isEmpty());
    for (const map::PagePurpose purpose : {map::PagePurpose::Flood, map::PagePurpose::Earthquake}) {
        QVERIFY(map::pageTitle(*m_town, purpose, kumagaya).contains(city));
        const QString elsewhere = map::pageTitle(*m_town, purpose, osaka);
        QVERIFY2(!elsewhere.isEmpty() && !elsewhere.contains(city), qPrintable(elsewhere));
    }
    QVERIFY(map::pageTitle(*m_town, map::PagePurpose::Map, kumagaya).isEmpty());
}

MACHI_TEST(TestHazardPage)
#include "testhazardpage.moc"
