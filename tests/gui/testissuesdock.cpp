#include "core/store/importer.h"
#include "core/store/project.h"
#include "guifixture.h"
#include "support/testregistry.h"
#include "ui/ask/mapselection.h"
#include "ui/import/issuemodel.h"
#include "ui/import/issuepanel.h"
#include "ui/layers/layermodel.h"
#include "ui/project/workspace.h"
#include "ui/shell/docks.h"
#include "ui/shell/workbench.h"

#include <QFile>
#include <QLabel>
#include <QTreeView>

using namespace machi;
using testing::GuiFixture;

/// What imports left is there again tomorrow.
class TestIssuesDock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_gui = std::make_unique<GuiFixture>(); }
    void cleanup() { m_gui.reset(); }

    void theProjectsIssuesAreThereOnOpening()
    {
        const QString town = m_gui->town();
        importSurvey(town);
        m_gui->window().openProject(town);
        QVERIFY(m_gui->drawn());
        bench().docks().show(QStringLiteral("issues"));
        auto *view = m_gui->find<QTreeView>(QStringLiteral("issues"));
        QVERIFY(view && !m_gui->find<QLabel>(QStringLiteral("issuesEmpty")));
        QCOMPARE(panel().model().count(core::Severity::Warning), 3);
        QCOMPARE(panel().model().rowCount(), 2); // two telephone numbers, one category
        m_gui->picture(QStringLiteral("issues-reopened"));
        // Each leads to its place on the map.
        const QModelIndex group = panel().model().index(0, 0);
        Q_EMIT view->activated(panel().model().index(0, 0, group));
        QCOMPARE(bench().selection().hits().size(), 1);
        m_gui->window().workspace().close();
        QCOMPARE(panel().model().rowCount(), 0);
    }

    void aSpotWithoutAPositionIsNoPlace()
    {
        const QString town = m_gui->town();
        importSurvey(town, "toilet_3,西トイレ,,,toilet,\n");
        m_gui->window().openProject(town);
        QVERIFY(m_gui->drawn());
        ui::LayerModel model;
        model.setLayers(&m_gui->window().workspace().layers());
        const auto facts = [&] {
            QStringList all;
            for (int family = 0; family < model.rowCount(); ++family)
                for (int row = 0; row < model.rowCount(model.index(family, 0)); ++row)
                    all.append(
                        model.index(row, 0, model.index(family, 0)).data(ui::LayerModel::Facts).toString());
            return all.join(QLatin1Char('\n'));
        };
        QTRY_VERIFY2(facts().contains(QStringLiteral("3 places · 1 without a position")),
                     qPrintable(facts()));
        QVERIFY(facts().contains(QStringLiteral("\n3 places\n"))); // the shelters are as they were
    }

    void aProjectWithoutIssuesSaysSo()
    {
        QVERIFY(m_gui->openTown());
        bench().docks().show(QStringLiteral("issues"));
        QVERIFY(m_gui->find<QLabel>(QStringLiteral("issuesEmpty")));
        QVERIFY(!m_gui->find<QTreeView>(QStringLiteral("issues")));
        m_gui->picture(QStringLiteral("issues-empty"));
    }

private:
    void importSurvey(const QString &town, const QByteArray &more = {})
    {
        QFile file(m_gui->path(QStringLiteral("調査.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("スポット識別子,スポット名,緯度,経度,カテゴリ,電話番号\n"
                   "toilet_1,駅トイレ,36.1450,139.3850,toilet,12345\n"
                   "toilet_2,公園トイレ,36.1460,139.3860,toilet,67\n"
                   "x_1,広場,36.1470,139.3870,えき,\n" +
                   more);
        file.close();
        auto project = core::Project::open(town, core::Project::Access::Write);
        QVERIFY(project);
        core::ReaderRegistry registry;
        core::Feedback feedback;
        core::Importer importer(**project, registry, {{file.fileName(), {}}}, feedback);
        importer.read();
        QCOMPARE(importer.commit().size(), 1);
    }
    ui::Workbench &bench() { return m_gui->window().workbench(); }
    ui::IssuePanel &panel() { return *m_gui->window().findChild<ui::IssuePanel *>(); }

    std::unique_ptr<GuiFixture> m_gui;
};

MACHI_TEST(TestIssuesDock)
#include "testissuesdock.moc"
