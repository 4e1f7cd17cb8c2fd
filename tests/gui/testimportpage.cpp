#include "core/model/gridsquare.h"
#include "core/store/geoid.h"
#include "guifixture.h"
#include "map/mapcanvas.h"
#include "support/rawzip.h"
#include "support/realdata.h"
#include "support/testregistry.h"
#include "ui/ask/mapselection.h"
#include "ui/import/areamap.h"
#include "ui/import/importdialog.h"
#include "ui/import/issuemodel.h"
#include "ui/import/issuepanel.h"
#include "ui/layers/layerpanel.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/workbench.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QTreeView>
#include <QTreeWidget>

using namespace machi;
using testing::GuiFixture;

/// Stands in for the desktop's file manager.
class FolderOpener : public QObject
{
    Q_OBJECT

public:
    QUrl opened;
public Q_SLOTS:
    void open(const QUrl &url) { opened = url; }
};

/// Bringing data in, from the drop to the layers, by mouse and keyboard.
class TestImportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_gui = std::make_unique<GuiFixture>(); }
    void cleanup() { m_gui.reset(); }

    void dropShowsWhatItIsAndReadsNothing()
    {
        open();
        drop(&window(), {plateau(), shelters()});
        QVERIFY(known());
        QTreeWidget &tree = *part<QTreeWidget>("importTree");
        QCOMPARE(tree.topLevelItemCount(), 2);
        QCOMPARE(tree.topLevelItem(0)->child(0)->text(0), QStringLiteral("PLATEAU CityGML (i-UR 2.0)"));
        QCOMPARE(tree.topLevelItem(0)->childCount(), 3);
        QCOMPARE(tree.topLevelItem(0)->child(1)->text(0), QStringLiteral("Buildings"));
        QVERIFY(tree.topLevelItem(0)->child(1)->text(1).startsWith(QLatin1Char('2')));
        QCOMPARE(tree.topLevelItem(1)->child(1)->text(0), QStringLiteral("Shelters"));
        QCOMPARE(part<QListWidget>("importSquares")->count(), 2);
        QVERIFY(!dialog()->map().extent().isEmpty());
        m_gui->picture(QStringLiteral("import-page"), dialog());
        QCOMPARE(layers(), m_before); // nothing was read
        QVERIFY(!window().workspace().isBusy());
    }

    void whatIsTickedIsImported()
    {
        open();
        drop(&window(), {plateau(), shelters()});
        QVERIFY(known());
        QTreeWidget &tree = *part<QTreeWidget>("importTree");
        // Without the roads, by the mouse, on the tick itself.
        QTreeWidgetItem *roads = tree.topLevelItem(0)->child(2);
        const QRect row = tree.visualItemRect(roads);
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, QPoint(row.left() + 8, row.center().y()));
        QCOMPARE(roads->checkState(0), Qt::Unchecked);
        // And one grid square, on the small map.
        QSignalSpy toggled(&dialog()->map(), &ui::AreaMap::squareToggled);
        QTest::mouseClick(&dialog()->map(), Qt::LeftButton, {}, middleOf(QStringLiteral("54390371")));
        QCOMPARE(toggled.size(), 1);
        QCOMPARE(tree.topLevelItem(0)->child(1)->text(1).left(2), QStringLiteral("1 "));
        m_gui->picture(QStringLiteral("import-ticked"), dialog());
        const QList<core::ImportSource> sources = dialog()->sources();
        QCOMPARE(sources.size(), 2);
        QCOMPARE(sources.first().options.unwantedKinds, QStringList{QStringLiteral("road")});
        QCOMPARE(sources.first().options.gridCodes, QStringList{QStringLiteral("54390370")});
        QVERIFY(sources.last().options.gridCodes.isEmpty());
        go();
        QTRY_VERIFY_WITH_TIMEOUT(!window().workspace().isBusy(), 30000);
        QCOMPARE(layers(), m_before + 2);
        for (const core::Dataset &dataset : window().workspace().project().datasets())
            if (dataset.provenance.format.contains(QStringLiteral("CityGML")))
                QCOMPARE(dataset.kind + QString::number(dataset.features), QStringLiteral("building1"));
    }

    void whatIsThereAlreadyIsLeftOut()
    {
        open();
        drop(&window(), {plateau()});
        QVERIFY(known());
        go();
        QTRY_VERIFY_WITH_TIMEOUT(!window().workspace().isBusy(), 30000);
        const qsizetype once = layers();
        QVERIFY(once > m_before);
        QTRY_VERIFY(!dialog());
        // The same once more, and a file that is new.
        drop(&window(), {plateau(), shelters()});
        QVERIFY(known());
        QTreeWidget &tree = *part<QTreeWidget>("importTree");
        const QTreeWidgetItem *model = tree.topLevelItem(0);
        QCOMPARE(model->childCount(), 4);
        QCOMPARE(model->child(1)->text(0),
                 QStringLiteral("In the project already, all or part of it; tick what to import again."));
        QCOMPARE(model->child(2)->checkState(0), Qt::Unchecked);
        QCOMPARE(model->child(3)->checkState(0), Qt::Unchecked);
        QCOMPARE(dialog()->sources().size(), 1);
        m_gui->picture(QStringLiteral("import-again"), dialog());
        go();
        QTRY_VERIFY_WITH_TIMEOUT(!window().workspace().isBusy(), 30000);
        QCOMPARE(layers(), once + 1);
        QTRY_VERIFY(!dialog());
        // The same content under another name; whoever ticks it gets it.
        const QString copy = m_gui->path(QStringLiteral("copy.csv"));
        QVERIFY(QFile::copy(shelters(), copy));
        drop(&window(), {copy});
        QVERIFY(known());
        QVERIFY(dialog()->sources().isEmpty());
        QVERIFY(!part<QPushButton>("importGo")->isEnabled());
        QCOMPARE(part<QLabel>("importSummary")->text(), QStringLiteral("It is in the project already."));
        QTreeWidgetItem *kind = part<QTreeWidget>("importTree")->topLevelItem(0)->child(2);
        kind->setCheckState(0, Qt::Checked);
        go();
        QTRY_VERIFY_WITH_TIMEOUT(!window().workspace().isBusy(), 30000);
        QCOMPARE(layers(), once + 2);
    }

    void theBoxTicksItsSquares()
    {
        open();
        drop(&window(), {plateau()});
        QVERIFY(known());
        auto *squares = part<QListWidget>("importSquares");
        const auto ticked = [&] {
            QStringList codes;
            for (int row = 0; row < squares->count(); ++row)
                if (squares->item(row)->checkState() == Qt::Checked) codes.append(squares->item(row)->text());
            return codes;
        };
        QCOMPARE(ticked().size(), 2);
        const auto wanted = core::gridExtent(QStringLiteral("54390370"), core::GridLevel::Standard);
        QVERIFY(wanted);
        ui::AreaMap &map = dialog()->map();
        QTest::mouseClick(part<QPushButton>("importBox"), Qt::LeftButton);
        const double margin = (wanted->east - wanted->west) / 10;
        const QPoint from = map.pixel(wanted->west + margin, wanted->north - margin).toPoint();
        const QPoint to = map.pixel(wanted->east - margin, wanted->south + margin).toPoint();
        QTest::mousePress(&map, Qt::LeftButton, {}, from);
        QTest::mouseMove(&map, to);
        QTest::mouseRelease(&map, Qt::LeftButton, {}, to);
        QCOMPARE(ticked(), QStringList{QStringLiteral("54390370")});
        QCOMPARE(dialog()->sources().first().options.gridCodes, ticked());
        m_gui->picture(QStringLiteral("import-box-squares"), dialog());
        for (QPushButton *button : dialog()->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == QLatin1String("Without the box"))
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(ticked().size(), 2);
    }

    void boxIsDrawn()
    {
        open();
        drop(&window(), {shelters()});
        QVERIFY(known());
        ui::AreaMap &map = dialog()->map();
        QTest::mouseClick(part<QPushButton>("importBox"), Qt::LeftButton);
        const QPoint from = map.pixel(139.37, 36.15).toPoint();
        const QPoint to = map.pixel(139.3805, 36.13).toPoint();
        QTest::mousePress(&map, Qt::LeftButton, {}, from);
        QTest::mouseMove(&map, to);
        QTest::mouseRelease(&map, Qt::LeftButton, {}, to);
        QVERIFY(map.box());
        QVERIFY(qAbs(map.box()->east - 139.3805) < 0.001);
        QCOMPARE(dialog()->sources().first().options.bbox->north, map.box()->north);
        m_gui->picture(QStringLiteral("import-box"), dialog());
        go();
        QTRY_VERIFY_WITH_TIMEOUT(!window().workspace().isBusy(), 30000);
        QCOMPARE(newest().features, 1); // the eastern one is not in the box
    }

    void folderAndUnknownFile()
    {
        open();
        const QString folder = m_gui->path(QStringLiteral("想定 資料"));
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::copy(shelters(), folder + QStringLiteral("/避難所.csv")));
        const QString strange = write(QStringLiteral("notes.xyz"), "nothing that anybody reads");
        drop(window().findChild<ui::LayerPanel *>()->findChild<QPushButton *>(QStringLiteral("dropTarget")),
             {folder, strange});
        QVERIFY(known());
        QTreeWidget &tree = *part<QTreeWidget>("importTree");
        QCOMPARE(tree.topLevelItemCount(), 2);
        const QString why = tree.topLevelItem(1)->child(1)->text(0);
        QVERIFY2(why.contains(QStringLiteral("GeoJSON")), qPrintable(why));
        QVERIFY(!why.contains(QStringLiteral("machi ")));
        m_gui->picture(QStringLiteral("import-unknown"), dialog());
        QCOMPARE(dialog()->sources().size(), 1);
        // Taken off by the keyboard, nothing is left to import.
        tree.setCurrentItem(tree.topLevelItem(0));
        QTest::keyClick(&tree, Qt::Key_Delete);
        QCOMPARE(tree.topLevelItemCount(), 1);
        QVERIFY(!part<QPushButton>("importGo")->isEnabled());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QCOMPARE(layers(), m_before);
    }

    void aQuestionIsAskedBeforeReading()
    {
        open();
        drop(&window(),
             {write(QStringLiteral("測点.csv"), "名称,X,Y\nA,16000.5,-40000.25\nB,16100,-40100\n")});
        QVERIFY(known());
        QVERIFY(!part<QPushButton>("importGo")->isEnabled());
        QVERIFY(part<QLabel>("importQuestion")->isVisible());
        m_gui->picture(QStringLiteral("import-question"), dialog());
        choose("importCrs", 6677);
        choose("importLatitude", QStringLiteral("X"));
        choose("importLongitude", QStringLiteral("Y"));
        QVERIFY(known());
        QVERIFY(part<QPushButton>("importGo")->isEnabled());
        go();
        QTRY_VERIFY_WITH_TIMEOUT(!window().workspace().isBusy(), 30000);
        QCOMPARE(layers(), m_before + 1);
        QVERIFY(qAbs(newest().extent.west - 139.39) < 0.1);
    }

    void theSizeOfGridSquaresIsAsked()
    {
        open();
        drop(&window(), {write(QStringLiteral("滞在.csv"), "meshcode,人口\n5439136131,12\n")});
        QVERIFY(known() && !part<QPushButton>("importGo")->isEnabled());
        m_gui->picture(QStringLiteral("import-grid"), dialog());
        choose("importGrid", QStringLiteral("tenth"));
        go();
        QTRY_VERIFY_WITH_TIMEOUT(!window().workspace().isBusy(), 30000);
        QVERIFY(qAbs(newest().extent.east - newest().extent.west - 1.0 / 800) < 1e-9);
    }

    // Where no geoid reaches, heights above the ellipsoid are a question on the page itself.
    void theGeoidIsAskedInPlace()
    {
        if (core::GeoidModel(core::CityProfile()).at(135.5, 34.7)) QSKIP("this machine has the grid");
        open();
        drop(&window(), {write(QStringLiteral("大阪.geojson"),
                               "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\","
                               "\"properties\":{\"name\":\"a\"},\"geometry\":{\"type\":\"Point\","
                               "\"coordinates\":[135.5,34.7,50]}}]}")});
        QVERIFY(known());
        QVERIFY(part<QPushButton>("importGo")->isEnabled());
        QVERIFY(!part<QComboBox>("importGeoid")->isVisible());
        QTest::mouseClick(part<QPushButton>("importMore"), Qt::LeftButton);
        choose("importHeight", QStringLiteral("ellipsoid"));
        QVERIFY(!part<QPushButton>("importGo")->isEnabled());
        QVERIFY(part<QLabel>("importQuestion")->isVisible());
        QCOMPARE(part<QComboBox>("importGeoid")->count(), 4);
        QTest::mouseClick(part<QPushButton>("importMore"), Qt::LeftButton);
        m_gui->picture(QStringLiteral("import-geoid"), dialog());
        choose("importGeoid", QStringLiteral("keep"));
        QVERIFY(part<QPushButton>("importGo")->isEnabled());
        QVERIFY(!part<QLabel>("importQuestion")->isVisible());
        go();
        QTRY_VERIFY_WITH_TIMEOUT(!window().workspace().isBusy(), 30000);
        QCOMPARE(layers(), m_before + 1);
        QCOMPARE(newest().height, core::HeightDatum::Ellipsoid);
    }

    void termsAreStated()
    {
        open();
        drop(&window(), {shelters()});
        QVERIFY(known());
        QTest::mouseClick(part<QPushButton>("importMore"), Qt::LeftButton);
        choose("importLicence", QStringLiteral("CC-BY-4.0"));
        QTest::keyClicks(part<QLineEdit>("importCredit"), QStringLiteral("Kumagaya City"));
        choose("importOpenness", QStringLiteral("open"));
        m_gui->picture(QStringLiteral("import-settings"), dialog());
        go();
        QTRY_VERIFY_WITH_TIMEOUT(!window().workspace().isBusy(), 30000);
        QCOMPARE(newest().terms.licence, QStringLiteral("CC-BY-4.0"));
        QCOMPARE(newest().terms.credit, QStringLiteral("Kumagaya City"));
        QCOMPARE(newest().terms.openness, core::Openness::Open);
    }

    void anotherKindIsStated()
    {
        open();
        drop(&window(), {shelters()});
        QVERIFY(known());
        QTest::mouseClick(part<QPushButton>("importMore"), Qt::LeftButton);
        QVERIFY(!part<QLineEdit>("importPurpose")->isVisible());
        choose("importOpenness", QStringLiteral("personal"));
        QTest::keyClicks(part<QLineEdit>("importPurpose"), QStringLiteral("workshop"));
        choose("importKind", QStringLiteral("coolspot"));
        QCOMPARE(part<QTreeWidget>("importTree")->topLevelItem(0)->child(1)->text(0),
                 QStringLiteral("Cool-share spots"));
        go();
        QTRY_VERIFY_WITH_TIMEOUT(!window().workspace().isBusy(), 30000);
        QCOMPARE(newest().kind, QStringLiteral("coolspot"));
        QCOMPARE(newest().provenance.purpose, QStringLiteral("workshop"));
        QCOMPARE(newest().terms.openness, core::Openness::Personal);
    }

    void dropOnTheStartPageMakesAProject()
    {
        drop(&window(), {shelters()});
        QVERIFY(known());
        QTimer::singleShot(300, this, [this] {
            auto *making = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(making);
            making->reject(); // a second thought: what was chosen is still there
        });
        go();
        QVERIFY(!window().workspace().isOpen());
        QVERIFY(dialog()->isVisible());
        QTimer::singleShot(300, this, [this] {
            auto *making = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(making);
            making->findChild<QLineEdit *>(QStringLiteral("projectFolder"))->setText(m_gui->path(QString()));
            QTest::keyClicks(making->findChild<QLineEdit *>(QStringLiteral("projectName")),
                             QStringLiteral("fresh"));
            QTest::keyClick(making, Qt::Key_Return);
        });
        go();
        QVERIFY(window().workspace().isOpen());
        QTRY_VERIFY_WITH_TIMEOUT(!window().workspace().isBusy(), 30000);
        QCOMPARE(layers(), 1);
    }

    void cityOfTheDataIsOffered()
    {
        const QString file = m_gui->path(QStringLiteral("27100_osaka-shi_city_2022_shelter.csv"));
        QVERIFY(QFile::copy(shelters(), file));
        drop(&window(), {file});
        QVERIFY(known());
        bool seen = false;
        QTimer::singleShot(300, this, [&] {
            auto *making = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(making);
            QCOMPARE(making->findChild<QComboBox *>(QStringLiteral("projectCity"))->currentData().toString(),
                     QStringLiteral("generic"));
            QCOMPARE(making->findChild<QLineEdit *>(QStringLiteral("projectName"))->text(),
                     QStringLiteral("Osaka-shi"));
            // Made a profile of it: what is known stands there already.
            QTimer::singleShot(300, this, [&] {
                auto *city = qobject_cast<QDialog *>(QApplication::activeModalWidget());
                QVERIFY(city && city != making);
                QCOMPARE(city->findChild<QLineEdit *>(QStringLiteral("cityCode"))->text(),
                         QStringLiteral("27100"));
                QCOMPARE(city->findChild<QComboBox *>(QStringLiteral("cityZone"))->currentData().toInt(), 6);
                m_gui->picture(QStringLiteral("city-guessed"), city);
                city->reject();
                seen = true;
            });
            m_gui->picture(QStringLiteral("new-guessed"), making);
            QTest::mouseClick(making->findChild<QPushButton *>(QStringLiteral("newCity")), Qt::LeftButton);
            making->reject();
        });
        go();
        QVERIFY(seen);
    }

    void actionOpensAnEmptyPageThatTakesDrops()
    {
        open();
        window().actions().find(QStringLiteral("data.import"))->trigger();
        QVERIFY(dialog());
        QVERIFY(part<QLabel>("importEmpty")->isVisible());
        m_gui->picture(QStringLiteral("import-empty"), dialog());
        drop(dialog(), {shelters()});
        QVERIFY(known());
        QCOMPARE(dialog()->sources().size(), 1);
        // Twice the same is once.
        drop(dialog(), {shelters()});
        QCOMPARE(part<QTreeWidget>("importTree")->topLevelItemCount(), 1);
    }

    void filesAreChosenInADialog()
    {
        open();
        window().actions().find(QStringLiteral("data.import"))->trigger();
        const QString file = shelters();
        QTimer::singleShot(300, this, [file] {
            auto *chooser = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(chooser);
            chooser->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(file);
            QTest::keyClick(chooser->findChild<QLineEdit *>(QStringLiteral("fileNameEdit")), Qt::Key_Return);
        });
        QTest::mouseClick(part<QPushButton>("importFiles"), Qt::LeftButton);
        QVERIFY(known());
        QCOMPARE(dialog()->sources().size(), 1);
    }

    void anIssueLeadsToFileAndObject()
    {
        open();
        const QString file = shelters();
        window().workspace().import({{plateau(), {}}});
        QTRY_VERIFY_WITH_TIMEOUT(!window().workspace().isBusy(), 30000);
        auto *panel = window().findChild<ui::IssuePanel *>();
        window().workbench().report(
            QStringLiteral("test"),
            {core::makeError(QStringLiteral("x.object"), QStringLiteral("odd"), file, 3, m_building),
             core::makeError(QStringLiteral("x.file"), QStringLiteral("bad"),
                             file + QStringLiteral("/udx/x.gml"), 3)});
        auto *view = panel->findChild<QTreeView *>(QStringLiteral("issues"));
        view->expandAll();
        const auto activate = [&](int group) {
            const QModelIndex row = panel->model().index(0, 0, panel->model().index(group, 0));
            view->scrollTo(row);
            const QPoint at = view->visualRect(row).center();
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
            QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at);
        };
        activate(0);
        QCOMPARE(window().selection().hits().size(), 1);
        QCOMPARE(window().selection().hits().first().gmlId, m_building);
        FolderOpener opener;
        QDesktopServices::setUrlHandler(QStringLiteral("file"), &opener, "open");
        activate(1);
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QCOMPARE(opener.opened, QUrl::fromLocalFile(QFileInfo(file).path()));
        m_gui->picture(QStringLiteral("issue-leads"));
    }

    void readOnlyProjectSaysSo()
    {
        const QString town = m_gui->town();
        const auto other = core::Project::open(town, core::Project::Access::Write);
        window().openProject(town);
        drop(&window(), {shelters()});
        QTest::qWait(50);
        QVERIFY(!dialog());
    }

    void cancelInMidImport()
    {
        MACHI_NEEDS_REAL_DATA();
        open();
        const QString zip =
            testing::realDataFolder() + QStringLiteral("/plateau/27100_osaka-shi_2022_dev.zip");
        if (!QFile::exists(zip)) QSKIP("the Osaka ZIP is not here");
        drop(&window(), {zip});
        // The look is taken on a thread of its own: the window answers meanwhile.
        QTest::keyClick(dialog(), Qt::Key_Tab);
        QVERIFY(known());
        m_gui->picture(QStringLiteral("import-osaka"), dialog());
        const QStringList folders = dataFolders();
        go();
        auto *bar = window().findChild<QProgressBar *>(QStringLiteral("taskProgress"));
        QVERIFY(bar);
        QTRY_VERIFY_WITH_TIMEOUT(bar->value() >= 20, 120000); // of 1000
        m_gui->picture(QStringLiteral("import-osaka-running"));
        QTRY_VERIFY_WITH_TIMEOUT(dataFolders() != folders, 60000);
        auto *cancel = m_gui->find<QPushButton>(QStringLiteral("cancelTask"));
        QVERIFY(cancel);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!window().workspace().isBusy(), 60000);
        QCOMPARE(layers(), m_before);
        QCOMPARE(dataFolders(), folders);
        m_gui->picture(QStringLiteral("import-cancelled"));
    }

private:
    ui::MainWindow &window() { return m_gui->window(); }
    ui::ImportDialog *dialog() { return window().findChild<ui::ImportDialog *>(); }
    template <typename T> T *part(const char *name) { return dialog()->findChild<T *>(QLatin1String(name)); }

    void open()
    {
        window().openProject(m_gui->town());
        QVERIFY(window().workspace().isOpen());
        QVERIFY(m_gui->drawn());
        m_before = layers();
    }
    qsizetype layers() { return window().workspace().project().datasets().size(); }
    core::Dataset newest() { return window().workspace().project().datasets().last(); }
    QStringList dataFolders()
    {
        return QDir(window().workspace().project().path() + QStringLiteral("/data"))
            .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_gui->path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) return {};
        return file.fileName();
    }
    QString shelters()
    {
        return write(QStringLiteral("避難所 一覧.csv"),
                     "名称,緯度,経度\n西小,36.14,139.38\n東小,36.15,139.40\n");
    }
    /// Two squares of buildings, one road.
    QString plateau()
    {
        const auto model = [](const QByteArray &object) {
            return QByteArray(
                       "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<core:CityModel "
                       "xmlns:core=\"http://www.opengis.net/citygml/2.0\" "
                       "xmlns:bldg=\"http://www.opengis.net/citygml/building/2.0\" "
                       "xmlns:tran=\"http://www.opengis.net/citygml/transportation/2.0\" "
                       "xmlns:gml=\"http://www.opengis.net/gml\" "
                       "xmlns:uro=\"https://www.geospatial.jp/iur/uro/2.0\">\n<gml:boundedBy><gml:Envelope "
                       "srsName=\"http://www.opengis.net/def/crs/EPSG/0/6697\" "
                       "srsDimension=\"3\"><gml:lowerCorner>36.08 139.12 0</gml:lowerCorner>"
                       "<gml:upperCorner>36.1 139.16 9</gml:upperCorner></gml:Envelope></gml:boundedBy>\n"
                       "<core:cityObjectMember>") +
                   object + "</core:cityObjectMember>\n</core:CityModel>\n";
        };
        const auto building = [&](const QByteArray &id, const QByteArray &east) {
            return model(
                "<bldg:Building gml:id=\"" + id +
                "\"><bldg:measuredHeight uom=\"m\">8</bldg:measuredHeight><bldg:lod0RoofEdge>"
                "<gml:MultiSurface><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing>"
                "<gml:posList>36.0851 139." +
                east + "51 0 36.0852 139." + east + "51 0 36.0852 139." + east + "52 0 36.0851 139." + east +
                "52 0 36.0851 139." + east +
                "51 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>"
                "</gml:MultiSurface></bldg:lod0RoofEdge></bldg:Building>");
        };
        const QByteArray root("11202_kumagaya-shi_city_2023_citygml_1_op/udx/");
        testing::RawZip zip;
        zip.add(root + "bldg/54390370_bldg_6697_op.gml", building("bldg_a", "00"))
            .add(root + "bldg/54390371_bldg_6697_op.gml", building("bldg_b", "01"))
            .add(root + "tran/54390370_tran_6697_op.gml", model("<tran:Road gml:id=\"road_a\"/>"));
        return write(QStringLiteral("11202_kumagaya-shi_city_2023_citygml_1_op.zip"), zip.bytes());
    }

    /// A drop as another program makes it: enter, then drop.
    void drop(QWidget *on, const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        const QPoint at = on->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &dropped);
        QVERIFY(dropped.isAccepted());
        QTest::qWait(50);
    }
    /// Once every look has been taken.
    bool known()
    {
        return QTest::qWaitFor([this] { return dialog() && !dialog()->isLooking(); }, 60000);
    }
    void choose(const char *name, const QVariant &data)
    {
        auto *box = part<QComboBox>(name);
        QVERIFY(box->isVisible());
        QVERIFY(box->findData(data) >= 0);
        box->setCurrentIndex(box->findData(data));
        QVERIFY(known());
    }
    QPoint middleOf(const QString &code)
    {
        const auto extent = core::gridExtent(code, core::GridLevel::Standard);
        return dialog()
            ->map()
            .pixel((extent->west + extent->east) / 2, (extent->south + extent->north) / 2)
            .toPoint();
    }
    void go()
    {
        QVERIFY(part<QPushButton>("importGo")->isEnabled());
        QTest::mouseClick(part<QPushButton>("importGo"), Qt::LeftButton);
    }

    const QString m_building = QStringLiteral("bldg_a");
    std::unique_ptr<GuiFixture> m_gui;
    qsizetype m_before = 0;
};

MACHI_TEST(TestImportPage)
#include "testimportpage.moc"
