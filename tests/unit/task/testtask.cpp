#include "core/task/runner.h"
#include "support/testregistry.h"

#include <QSignalSpy>

#include <stdexcept>

using namespace machi::core;

class TestTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workRunsOnAnotherThreadAndEnds();
    void cancelReachesTheWork();
    void issuesArriveInTheOwnersThread();
    void exceptionBecomesAnIssue();
    void destroyingCancelsAndWaits();
    void progressIsThinnedButTheEndIsTold();
};

void TestTask::workRunsOnAnotherThreadAndEnds()
{
    QThread *worker = nullptr;
    Task task(QStringLiteral("work"), [&worker](Feedback &) { worker = QThread::currentThread(); });
    QSignalSpy finished(&task, &Task::finished);
    task.start();
    QVERIFY(finished.wait());
    QVERIFY(worker && worker != thread());
    QCOMPARE(finished.first().first().toBool(), false);
    QCOMPARE(task.title(), QStringLiteral("work"));
}

void TestTask::cancelReachesTheWork()
{
    Task task(QStringLiteral("work"), [](Feedback &feedback) {
        while (!feedback.isCancelled())
            QThread::yieldCurrentThread();
    });
    QSignalSpy finished(&task, &Task::finished);
    task.start();
    task.cancel();
    QVERIFY(finished.wait());
    QCOMPARE(finished.first().first().toBool(), true);
}

void TestTask::issuesArriveInTheOwnersThread()
{
    Task task(QStringLiteral("work"), [](Feedback &feedback) {
        feedback.report(
            makeError(QStringLiteral("test.fault"), QStringLiteral("why"), QStringLiteral("a.csv"), 7));
    });
    QThread *arrived = nullptr;
    QString code;
    connect(&task, &Task::reported, this, [&](const Issue &issue) {
        arrived = QThread::currentThread();
        code = issue.code;
    });
    QSignalSpy finished(&task, &Task::finished);
    task.start();
    QVERIFY(finished.wait());
    QCOMPARE(arrived, thread());
    QCOMPARE(code, QStringLiteral("test.fault"));
    QCOMPARE(task.issues().size(), 1);
}

void TestTask::exceptionBecomesAnIssue()
{
    Task task(QStringLiteral("work"), [](Feedback &) { throw std::runtime_error("broken"); });
    QSignalSpy finished(&task, &Task::finished);
    task.start();
    QVERIFY(finished.wait());
    QCOMPARE(task.issues().size(), 1);
    QCOMPARE(task.issues().first().code, QStringLiteral("task.fault"));
    QCOMPARE(task.issues().first().message, QStringLiteral("broken"));
}

void TestTask::destroyingCancelsAndWaits()
{
    bool ended = false;
    {
        Task task(QStringLiteral("work"), [&ended](Feedback &feedback) {
            while (!feedback.isCancelled())
                QThread::yieldCurrentThread();
            ended = true;
        });
        task.start();
    }
    QVERIFY(ended);
}

void TestTask::progressIsThinnedButTheEndIsTold()
{
    Task task(QStringLiteral("work"), [](Feedback &feedback) {
        for (int i = 0; i < 100000; ++i)
            feedback.setProgress(i / 100000.0, QStringLiteral("stage"));
        feedback.setProgress(1, QStringLiteral("stage"));
    });
    QSignalSpy progressed(&task, &Task::progressed);
    QSignalSpy finished(&task, &Task::finished);
    task.start();
    QVERIFY(finished.wait(60000));
    QVERIFY2(progressed.size() < 10000, qPrintable(QString::number(progressed.size())));
    QCOMPARE(progressed.last().first().toDouble(), 1.0);
}

MACHI_TEST(TestTask)
#include "testtask.moc"
