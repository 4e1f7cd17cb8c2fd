#include "support/testregistry.h"
#include "ui/import/issuemodel.h"

#include <QAbstractItemModelTester>

using namespace machi;
using core::makeIssue;
using core::Severity;
using ui::IssueModel;

class TestIssueModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAndCounts()
    {
        IssueModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setIssues(some());
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex error = model.index(0, 0);
        QVERIFY(error.data().toString().contains(QStringLiteral("broken")));
        const QModelIndex warning = model.index(1, 0);
        QCOMPARE(model.rowCount(warning), 2);
        QCOMPARE(model.count(Severity::Warning), 6);
        QVERIFY(model.sorts(Severity::Warning) < 6);
        QCOMPARE(ui::sortsText(Severity::Warning, 2), QStringLiteral("2 sorts of warning"));
        QCOMPARE(model.index(1, IssueModel::Count).data().toString(), QStringLiteral("6"));
        QCOMPARE(model.index(0, IssueModel::Place, warning).data().toString(), QStringLiteral("a.gml:12"));
        model.setIssues({});
        QCOMPARE(model.rowCount(), 0);
    }

    void csvIsReadableByASpreadsheet()
    {
        IssueModel model;
        model.setIssues(some());
        const QByteArray csv = model.csv();
        QVERIFY(csv.startsWith("\xEF\xBB\xBFseverity,code,"));
        QVERIFY(csv.contains("\"no \"\"code\"\" list\""));
        QVERIFY(csv.contains("a.gml,12,bldg_1"));
        QCOMPARE(csv.count("\r\n"), 4);
    }

private:
    static core::Issues some()
    {
        core::Issue often = makeIssue(Severity::Warning, QStringLiteral("citygml.codelist"),
                                      QStringLiteral("no \"code\" list"), QStringLiteral("a.gml"), 12,
                                      QStringLiteral("bldg_1"));
        often.count = 5;
        return {often,
                makeIssue(Severity::Warning, QStringLiteral("citygml.codelist"),
                          QStringLiteral("no \"code\" list"), QStringLiteral("b.gml")),
                makeIssue(Severity::Error, QStringLiteral("source.broken"),
                          QStringLiteral("the file is broken"))};
    }
};

MACHI_TEST(TestIssueModel)
#include "testissuemodel.moc"
