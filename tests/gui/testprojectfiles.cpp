#include "core/store/cityprofile.h"
#include "guifixture.h"
#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "support/smalltown.h"
#include "support/testregistry.h"
#include "ui/import/importdialog.h"
#include "ui/project/recentprojects.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace machi;
using testing::GuiFixture;

/// Projects as files: recent ones, copies, packs, cities, long paths.
class TestProjectFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_gui = std::make_unique<GuiFixture>(); }
    void cleanup() { m_gui.reset(); }

    void missingRecentIsShownAndForgotten()
    {
        const QString town = m_gui->town();
        window().openProject(town);
        window().actions().find(QStringLiteral("project.close"))->trigger();
        QVERIFY(QDir().rename(town, town + QStringLiteral(".moved")));
        m_gui->reopen();
        auto *words = m_gui->find<QLabel>(QStringLiteral("missingProject"));
        QVERIFY(words);
        QVERIFY(words->text().contains(QStringLiteral("熊谷 town")));
        m_gui->picture(QStringLiteral("start-missing"));
        QTest::mouseClick(m_gui->find<QPushButton>(QStringLiteral("forgetProject")), Qt::LeftButton);
        QTRY_VERIFY(!m_gui->find<QLabel>(QStringLiteral("missingProject")));
        QVERIFY(ui::RecentProjects::list().isEmpty());
    }

    void copyIsMadeAndOpened()
    {
        open();
        const QString copy = m_gui->path(QStringLiteral("写し.machi"));
        saveAs(QStringLiteral("project.copy"), copy);
        auto *openIt = m_gui->find<QPushButton>(QStringLiteral("messageAction"));
        QVERIFY(openIt);
        m_gui->picture(QStringLiteral("copied"));
        QTest::mouseClick(openIt, Qt::LeftButton);
        QCOMPARE(window().workspace().project().path(), copy);
        QVERIFY(window().workspace().layers().layers().size() > 3);
    }

    void packsAndADropUnpacks()
    {
        const QString town = open();
        const QString file = m_gui->path(QStringLiteral("現場 用.machipack"));
        packAs(file, false);
        QVERIFY(QFile::exists(file));
        QTimer::singleShot(300, this, [this] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("unpackName"))->text(),
                     QStringLiteral("熊谷 town"));
            dialog->findChild<QLineEdit *>(QStringLiteral("unpackFolder"))
                ->setText(m_gui->path(QStringLiteral("現場")));
            m_gui->picture(QStringLiteral("unpack"), dialog);
            QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("unpackGo")), Qt::LeftButton);
        });
        window().importFiles({file});
        QTRY_VERIFY_WITH_TIMEOUT(!window().workspace().isBusy(), 30000);
        QCOMPARE(window().workspace().project().path(), m_gui->path(QStringLiteral("現場/熊谷 town.machi")));
        QVERIFY(m_gui->drawn());
        QVERIFY(window().workspace().project().path() != town);
    }

    void brokenPackIsToldInABox()
    {
        const QString file = m_gui->path(QStringLiteral("x.machipack"));
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("PK, but no more");
        broken.close();
        bool told = false;
        QTimer::singleShot(300, this, [&told] {
            auto *box = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            told = box;
            if (box) box->accept();
        });
        window().importFiles({file});
        QVERIFY(told);
        QVERIFY(!window().workspace().isOpen());
    }

    void whatACrashLeftIsSaid()
    {
        const QString town = m_gui->town();
        QVERIFY(QDir().mkpath(town + QStringLiteral("/data/road-9.tmp")));
        window().openProject(town);
        bool said = false;
        for (const QLabel *label : window().findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().contains(QStringLiteral("cut short")));
        QVERIFY(said);
        QVERIFY(!QFile::exists(town + QStringLiteral("/data/road-9.tmp")));
        m_gui->picture(QStringLiteral("recovered"));
    }

    void newCityIsMadeAndChosen()
    {
        QTimer::singleShot(300, this, [this] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QTimer::singleShot(300, this, [this] { fillCity(); });
            QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("newCity")), Qt::LeftButton);
            QCOMPARE(dialog->findChild<QComboBox *>(QStringLiteral("projectCity"))->currentData().toString(),
                     QStringLiteral("city-11218"));
            dialog->findChild<QLineEdit *>(QStringLiteral("projectFolder"))->setText(m_gui->path(QString()));
            QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("projectName")),
                             QStringLiteral("fukaya"));
            m_gui->picture(QStringLiteral("new-project"), dialog);
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        window().actions().find(QStringLiteral("project.new"))->trigger();
        QVERIFY(window().workspace().isOpen());
        QCOMPARE(window().workspace().project().city().nameJa(), QStringLiteral("深谷市"));
        QCOMPARE(window().workspace().project().city().planeCrs().epsg(), 6677);
    }

    // A share of a city office: Japanese names, spaces, far more than the 260 characters of old Windows.
    void longJapanesePathsWork()
    {
        QString folder = m_gui->path(QStringLiteral("市役所 の 共有"));
        while (folder.size() < 300)
            folder += QStringLiteral("/危機管理課 令和八年度 洪水浸水想定 資料一式");
        QVERIFY(QDir().mkpath(folder));
        const QString project = folder + QStringLiteral("/熊谷 市.machi");
        QVERIFY(testing::makeSmallTown(project) != nullptr);
        window().openProject(project);
        QVERIFY(window().workspace().isOpen());
        QVERIFY(!window().workspace().isReadOnly());
        QVERIFY(m_gui->drawn());
        m_gui->picture(QStringLiteral("long-path"));
        // Drawn by QGIS's own provider: a building stands out from the bare map.
        QVERIFY(m_gui->colourAt(139.3885, 36.1445) != m_gui->colourAt(139.3905, 36.1475));

        const QString csv = folder + QStringLiteral("/避難所 一覧 (最新).csv");
        QFile file(csv);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("名称,緯度,経度\n西小,36.1455,139.3875\n");
        file.close();
        const qsizetype before = window().workspace().project().datasets().size();
        window().importFiles({csv});
        auto *page = window().findChild<ui::ImportDialog *>();
        QVERIFY(page);
        QVERIFY(QTest::qWaitFor([page] { return !page->isLooking(); }, 30000));
        QTest::mouseClick(page->findChild<QPushButton *>(QStringLiteral("importGo")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!window().workspace().isBusy(), 30000);
        QCOMPARE(window().workspace().project().datasets().size(), before + 1);
        QVERIFY(m_gui->drawn());

        const QString pack = folder + QStringLiteral("/持ち出し.machipack");
        packAs(pack, true);
        QVERIFY(QFile::exists(pack));
    }

private:
    ui::MainWindow &window() { return m_gui->window(); }
    QString open()
    {
        const QString town = m_gui->town();
        window().openProject(town);
        if (!m_gui->drawn()) qWarning("the map is not drawn");
        return town;
    }
    /// Triggers an action that asks for a file name, and waits for what it starts.
    void saveAs(const QString &action, const QString &path)
    {
        QTimer::singleShot(400, this, [path] {
            auto *chooser = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(chooser);
            auto *name = chooser->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
            name->setText(path);
            QTest::keyClick(name, Qt::Key_Return);
        });
        window().actions().find(action)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!window().workspace().isBusy(), 60000);
        QCoreApplication::processEvents();
    }
    void packAs(const QString &path, bool publish)
    {
        QTimer::singleShot(400, this, [this, path, publish] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->findChild<QLineEdit *>(QStringLiteral("packFile"))->setText(path);
            if (publish)
                QTest::mouseClick(dialog->findChild<QCheckBox *>(QStringLiteral("packPublish")),
                                  Qt::LeftButton, {}, QPoint(8, 8));
            QCOMPARE(dialog->findChild<QCheckBox *>(QStringLiteral("packPublish"))->isChecked(), publish);
            m_gui->picture(publish ? QStringLiteral("pack-publish") : QStringLiteral("pack"), dialog);
            QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("packGo")), Qt::LeftButton);
        });
        window().actions().find(QStringLiteral("project.pack"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!window().workspace().isBusy(), 60000);
        QCoreApplication::processEvents();
    }
    void fillCity()
    {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        const auto field = [dialog](const char *name) {
            return dialog->findChild<QLineEdit *>(QLatin1String(name));
        };
        auto *prefecture = dialog->findChild<QComboBox *>(QStringLiteral("cityPrefecture"));
        auto *city = dialog->findChild<QComboBox *>(QStringLiteral("cityMunicipality"));
        QVERIFY(!city->isEnabled());
        const auto choose = [](QComboBox *box, const QString &words) {
            QVERIFY(box->findText(words) > 0);
            box->setCurrentIndex(box->findText(words));
            Q_EMIT box->activated(box->currentIndex());
        };
        choose(prefecture, QStringLiteral("大阪府"));
        choose(city, QStringLiteral("堺市"));
        QCOMPARE(field("cityNameJa")->text(), QStringLiteral("堺市"));
        QCOMPARE(field("cityCode")->text(), QStringLiteral("27140"));
        QCOMPARE(dialog->findChild<QComboBox *>(QStringLiteral("cityZone"))->currentData().toInt(), 6);
        field("cityCode")->clear();
        field("cityNameJa")->clear();
        field("cityNameEn")->setText(QStringLiteral("Fukaya"));
        auto *make = dialog->findChild<QPushButton *>(QStringLiteral("cityMake"));
        QVERIFY(!make->isEnabled());
        QTest::keyClicks(field("cityCode"), QStringLiteral("11218"));
        QCOMPARE(dialog->findChild<QComboBox *>(QStringLiteral("cityZone"))->currentData().toInt(), 9);
        QCOMPARE(city->currentText(), QStringLiteral("深谷市")); // the lists say what the code says
        QCOMPARE(field("cityNameJa")->text(), QStringLiteral("深谷市"));
        QVERIFY(make->isEnabled());
        field("cityExtent")->setText(QStringLiteral("139.17 36.09"));
        QVERIFY(!make->isEnabled());
        field("cityExtent")->setText(QStringLiteral("139.17, 36.09, 139.34, 36.26"));
        field("cityRivers")->setText(QStringLiteral("荒川、利根川、小山川"));
        m_gui->picture(QStringLiteral("city"), dialog);
        QTest::mouseClick(make, Qt::LeftButton);
    }

    std::unique_ptr<GuiFixture> m_gui;
};

MACHI_TEST(TestProjectFiles)
#include "testprojectfiles.moc"
