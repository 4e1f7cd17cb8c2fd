#include "core/task/feedback.h"
#include "support/testregistry.h"

using namespace machi::core;

namespace {

class ListeningFeedback : public Feedback
{
public:
    int told = 0;
    double fraction = 0;
    QString stage;

protected:
    void progressed(double value, const QString &name) override
    {
        fraction = value;
        stage = name;
    }
    void reported(const Issue &) override { ++told; }
};

Issue numbered(int number, Severity severity = Severity::Warning)
{
    return makeIssue(severity, QStringLiteral("test.many"), QStringLiteral("message %1").arg(number),
                     QStringLiteral("a.gml"), number, QStringLiteral("o%1").arg(number));
}

} // namespace

class TestFeedback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likeIssuesAreCountedAndKeepTheFirstPlace();
    void differentFileOrMessageIsAnotherIssue();
    void listStaysBoundedAndNothingIsLostFromTheCount();
    void errorBeyondTheBoundStaysAnError();
    void progressReachesTheListener();
    void cancelIsSeen();
    void partScalesProgressHearsCancelAndKeepsItsIssues();
};

void TestFeedback::likeIssuesAreCountedAndKeepTheFirstPlace()
{
    ListeningFeedback feedback;
    Issue issue = numbered(1);
    feedback.report(issue);
    issue.line = 99;
    issue.object = QStringLiteral("other");
    issue.count = 4;
    feedback.report(issue);
    QCOMPARE(feedback.issues().size(), 1);
    QCOMPARE(feedback.issues().first().count, 5);
    QCOMPARE(feedback.issues().first().line, 1);
    QCOMPARE(feedback.issues().first().object, QStringLiteral("o1"));
    QCOMPARE(feedback.told, 1);
}

void TestFeedback::differentFileOrMessageIsAnotherIssue()
{
    Feedback feedback;
    Issue issue = numbered(1);
    feedback.report(issue);
    issue.file = QStringLiteral("b.gml");
    feedback.report(issue);
    issue.message = QStringLiteral("something else");
    feedback.report(issue);
    QCOMPARE(feedback.issues().size(), 3);
    QVERIFY(!feedback.hasErrors());
}

void TestFeedback::listStaysBoundedAndNothingIsLostFromTheCount()
{
    ListeningFeedback feedback;
    for (int i = 0; i < 25000; ++i)
        feedback.report(numbered(i));
    const Issues issues = feedback.issues();
    QVERIFY(issues.size() <= 10004);
    qint64 total = 0;
    for (const Issue &issue : issues)
        total += issue.count;
    QCOMPARE(total, 25000);
    QCOMPARE(issues.last().code, QStringLiteral("issues.more"));
}

void TestFeedback::errorBeyondTheBoundStaysAnError()
{
    Feedback feedback;
    for (int i = 0; i < 10001; ++i)
        feedback.report(numbered(i));
    feedback.report(numbered(20000, Severity::Error));
    QVERIFY(feedback.hasErrors());
    QVERIFY(feedback.issues().last().isError());
}

void TestFeedback::progressReachesTheListener()
{
    ListeningFeedback feedback;
    feedback.setProgress(0.25, QStringLiteral("reading"));
    QCOMPARE(feedback.fraction, 0.25);
    QCOMPARE(feedback.stage, QStringLiteral("reading"));
}

void TestFeedback::cancelIsSeen()
{
    Feedback feedback;
    QVERIFY(!feedback.isCancelled());
    feedback.cancel();
    QVERIFY(feedback.isCancelled());
}

void TestFeedback::partScalesProgressHearsCancelAndKeepsItsIssues()
{
    ListeningFeedback whole;
    PartFeedback part(whole, 0.5, 0.75);
    part.setProgress(0.5, QStringLiteral("second"));
    QCOMPARE(whole.fraction, 0.625);
    QCOMPARE(whole.stage, QStringLiteral("second"));
    part.setProgress(-1, QStringLiteral("unknown"));
    QCOMPARE(whole.fraction, -1.0);

    part.report(numbered(1, Severity::Error));
    part.report(numbered(1, Severity::Error));
    QVERIFY(!whole.hasErrors());
    whole.report(part.issues());
    QCOMPARE(whole.issues().first().count, 2);

    PartFeedback other(whole, 0, 1);
    other.cancel();
    QVERIFY(other.isCancelled() && !whole.isCancelled());
    whole.cancel();
    QVERIFY(part.isCancelled());
}

MACHI_TEST(TestFeedback)
#include "testfeedback.moc"
