#include "cli/issuetext.h"
#include "support/testregistry.h"

#include <QJsonObject>

using namespace machi::core;
using machi::cli::issuesToJson;
using machi::cli::issueText;

class TestIssueText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLineSaysEverything();
    void whatIsUnknownIsLeftOut();
    void worstComesFirstAndCodesStayTogether();
    void longRunsAreCutWithANote();
    void jsonHoldsAllOfThem();
};

void TestIssueText::oneLineSaysEverything()
{
    Issue issue = makeError(QStringLiteral("citygml.bad"), QStringLiteral("It is broken"),
                            QStringLiteral("a.zip/x.gml"), 12, QStringLiteral("bldg_1"));
    issue.count = 3;
    QCOMPARE(issueText({issue}),
             QStringLiteral("error: a.zip/x.gml:12: bldg_1: It is broken ×3 [citygml.bad]\n"));
}

void TestIssueText::whatIsUnknownIsLeftOut()
{
    QCOMPARE(issueText({makeIssue(Severity::Repaired, QStringLiteral("a.b"), QStringLiteral("Mended"))}),
             QStringLiteral("repaired: Mended [a.b]\n"));
    QCOMPARE(issueText({}), QString());
}

void TestIssueText::worstComesFirstAndCodesStayTogether()
{
    const auto issue = [](Severity severity, const char *code, const char *message) {
        return makeIssue(severity, QLatin1String(code), QLatin1String(message));
    };
    const QString text = issueText({issue(Severity::Info, "i", "1"), issue(Severity::Warning, "w", "2"),
                                    issue(Severity::Error, "z", "3"), issue(Severity::Error, "a", "4"),
                                    issue(Severity::Error, "z", "5")});
    QCOMPARE(text, QStringLiteral("error: 3 [z]\nerror: 5 [z]\nerror: 4 [a]\nwarning: 2 [w]\nnote: 1 [i]\n"));
}

void TestIssueText::longRunsAreCutWithANote()
{
    Issues issues;
    for (int i = 0; i < 11; ++i)
        issues.append(makeError(QStringLiteral("a.b"), QString::number(i)));
    QCOMPARE(issueText(issues).count(QChar(u'\n')), 11);
    issues.append(makeError(QStringLiteral("a.b"), QStringLiteral("11")));
    const QStringList lines = issueText(issues).split(QChar(u'\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 11);
    QVERIFY2(lines.last().contains(QStringLiteral("2 more")), qPrintable(lines.last()));
}

void TestIssueText::jsonHoldsAllOfThem()
{
    Issues issues;
    for (int i = 0; i < 500; ++i)
        issues.append(
            makeIssue(Severity::Warning, QStringLiteral("a.b"), QString::number(i), QStringLiteral("f"), i));
    const QJsonArray array = issuesToJson(issues);
    QCOMPARE(array.size(), 500);
    const QJsonObject last = array.last().toObject();
    QCOMPARE(last.keys(),
             QStringList({QStringLiteral("code"), QStringLiteral("count"), QStringLiteral("file"),
                          QStringLiteral("line"), QStringLiteral("message"), QStringLiteral("object"),
                          QStringLiteral("severity")}));
    QCOMPARE(last.value(QStringLiteral("line")).toInt(), 499);
    QCOMPARE(last.value(QStringLiteral("severity")).toString(), QStringLiteral("warning"));
}

MACHI_TEST(TestIssueText)
#include "testissuetext.moc"
