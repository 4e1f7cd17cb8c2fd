#include "core/store/project.h"
#include "guifixture.h"
#include "support/smalltown.h"
#include "support/testregistry.h"
#include "ui/import/importdialog.h"
#include "ui/import/importsources.h"
#include "ui/project/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace machi;
using testing::GuiFixture;

/// What the window offers around an import: to open what is a project, to take back what came.
class TestImportOffers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_gui = std::make_unique<GuiFixture>();
        QVERIFY(m_gui->openTown());
        m_before = layers();
    }
    void cleanup() { m_gui.reset(); }

    void aProjectInAFolderIsOpenedInstead()
    {
        const QString folder = m_gui->path(QStringLiteral("資料"));
        QVERIFY(QDir().mkpath(folder));
        const QString other = folder + QStringLiteral("/別の町.machi");
        QVERIFY(testing::makeSmallTown(other));
        QVERIFY(QFile::copy(shelters(), folder + QStringLiteral("/避難所.csv")));
        QTimer::singleShot(500, this, [this] {
            auto *ask = window().findChild<QMessageBox *>(QStringLiteral("openInstead"));
            QVERIFY(ask);
            QVERIFY(ask->text().contains(QStringLiteral("別の町")));
            m_gui->picture(QStringLiteral("import-project"), ask);
            QTest::mouseClick(ask->buttons().first(), Qt::LeftButton);
        });
        window().importFiles({folder});
        QTRY_COMPARE(window().workspace().path(), QFileInfo(other).absoluteFilePath());
        // What lies beside it is data all the same.
        QCOMPARE(ui::ImportSources::of(folder).sources, QStringList{folder + QStringLiteral("/避難所.csv")});
        ui::rememberImportFolder(folder + QStringLiteral("/避難所.csv"));
        QCOMPARE(ui::importFolder(), folder);
    }

    void undoSaysWhatItTakesAway()
    {
        window().importFiles({shelters()});
        QVERIFY(known());
        go();
        QTRY_VERIFY_WITH_TIMEOUT(!window().workspace().isBusy(), 30000);
        QCOMPARE(layers(), m_before + 1);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        const auto *words = m_gui->find<QLabel>(QStringLiteral("messageText"));
        QVERIFY(words);
        QTRY_VERIFY2(words->text().startsWith(QStringLiteral("Undo does not")), qPrintable(words->text()));
        QCOMPARE(layers(), m_before + 1);
        QTest::mouseClick(m_gui->find<QPushButton>(QStringLiteral("messageAction")), Qt::LeftButton);
        QTRY_COMPARE(layers(), m_before);
        QVERIFY2(words->text().startsWith(QStringLiteral("Taken off the map")), qPrintable(words->text()));
        m_gui->picture(QStringLiteral("import-taken-off"));
        QTest::mouseClick(m_gui->find<QPushButton>(QStringLiteral("messageAction")), Qt::LeftButton);
        QTRY_COMPARE(layers(), m_before + 1);
    }

private:
    ui::MainWindow &window() { return m_gui->window(); }
    ui::ImportDialog *dialog() { return m_gui->find<ui::ImportDialog>(QStringLiteral("importPage")); }
    qsizetype layers() { return window().workspace().project().datasets().size(); }
    bool known()
    {
        return QTest::qWaitFor([this] { return dialog() && !dialog()->isLooking(); }, 60000);
    }
    void go()
    {
        auto *button = dialog()->findChild<QPushButton *>(QStringLiteral("importGo"));
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QString shelters()
    {
        const QString path = m_gui->path(QStringLiteral("避難所 一覧.csv"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("名称,緯度,経度\n西小,36.14,139.38\n東小,36.15,139.40\n");
        return path;
    }

    std::unique_ptr<GuiFixture> m_gui;
    qsizetype m_before = 0;
};

MACHI_TEST(TestImportOffers)
#include "testimportoffers.moc"
