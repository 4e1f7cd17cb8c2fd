#include "sheetfixture.h"

#include "core/store/journal.h"
#include "core/store/migrations.h"
#include "quality_sheets/engine/sheetmerge.h"
#include "support/testregistry.h"

#include <QDir>

using namespace machi::core;
using namespace machi::sheets;
using machi::testing::SheetFixture;

namespace {

const QString building = SheetFixture::building();
const QString use = QStringLiteral("use"), planned = QStringLiteral("planned"), made = QStringLiteral("made");

SheetEntry state(const QMap<QString, QString> &answers, const QStringList &versions)
{
    SheetEntry entry;
    for (auto it = answers.begin(); it != answers.end(); ++it)
        entry.answers.insert(it.key(), {*it, {}});
    entry.status = SheetStatus::Draft;
    entry.versions = versions;
    return entry;
}

bool copyFolder(const QString &from, const QString &to)
{
    if (!QDir().mkpath(to)) return false;
    for (const QFileInfo &info : QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        const QString target = to + QLatin1Char('/') + info.fileName();
        if (info.isDir() ? !copyFolder(info.filePath(), target) : !QFile::copy(info.filePath(), target))
            return false;
    }
    return true;
}

} // namespace

/// Two people's copies become one, field by field, and nobody's words are lost.
class TestSheetMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneItem_data()
    {
        using Answers = QMap<QString, QString>;
        QTest::addColumn<Answers>("ours");
        QTest::addColumn<Answers>("theirs");
        QTest::addColumn<Answers>("merged");
        QTest::addColumn<int>("conflicts");
        // Both began with a = 1 and b = 1.
        const QString a = QStringLiteral("a"), b = QStringLiteral("b"), c = QStringLiteral("c");
        const QString one = QStringLiteral("1"), two = QStringLiteral("2"), three = QStringLiteral("3");
        QTest::newRow("each another field")
            << Answers{{a, two}, {b, one}} << Answers{{a, one}, {b, two}} << Answers{{a, two}, {b, two}} << 0;
        QTest::newRow("the same twice")
            << Answers{{a, two}, {b, one}} << Answers{{a, two}, {b, one}} << Answers{{a, two}, {b, one}} << 0;
        QTest::newRow("one field two ways") << Answers{{a, two}, {b, one}} << Answers{{a, three}, {b, one}}
                                            << Answers{{a, two}, {b, one}} << 1;
        QTest::newRow("taken back there, left here")
            << Answers{{a, one}, {b, two}} << Answers{{b, one}} << Answers{{b, two}} << 0;
        QTest::newRow("taken back there, changed here")
            << Answers{{a, two}, {b, one}} << Answers{{b, one}} << Answers{{a, two}, {b, one}} << 1;
        QTest::newRow("new there") << Answers{{a, two}, {b, one}} << Answers{{a, one}, {b, one}, {c, one}}
                                   << Answers{{a, two}, {b, one}, {c, one}} << 0;
    }

    void oneItem()
    {
        using Answers = QMap<QString, QString>;
        QFETCH(Answers, ours);
        QFETCH(Answers, theirs);
        QFETCH(Answers, merged);
        QFETCH(int, conflicts);
        const QString v0 = QStringLiteral("v0");
        const SheetEntry base = state(
            {{QStringLiteral("a"), QStringLiteral("1")}, {QStringLiteral("b"), QStringLiteral("1")}}, {v0});
        const MergedEntry done = mergeEntries(state(ours, {v0, QStringLiteral("v1")}),
                                              state(theirs, {v0, QStringLiteral("v2")}), base);
        QCOMPARE(done.entry.answers, state(merged, {}).answers);
        QCOMPARE(done.conflicts.size(), conflicts);
        QCOMPARE(done.entry.status, conflicts > 0 ? SheetStatus::Check : SheetStatus::Draft);
        QCOMPARE(done.entry.versions, (QStringList{v0, QStringLiteral("v1"), QStringLiteral("v2")}));
    }

    void whoHasSeenTheOtherIsTheNewer()
    {
        const SheetEntry old = state({{planned, QStringLiteral("1")}}, {QStringLiteral("v0")});
        const SheetEntry later =
            state({{planned, QStringLiteral("2")}}, {QStringLiteral("v0"), QStringLiteral("v1")});
        QVERIFY(!mergeEntries(later, old, old).changed);
        QCOMPARE(mergeEntries(old, later, old).entry.answers, later.answers);
        QVERIFY(!mergeEntries(old, SheetEntry{}, {}).changed);
        QCOMPARE(mergeEntries(SheetEntry{}, old, {}).entry.answers, old.answers);
    }

    void copiesOfAProject()
    {
        SheetFixture office;
        QVERIFY(office.isGood());
        QVERIFY(office.store().setAnswers(building, use, {{planned, QStringLiteral("6 月")}}));
        const QString field = office.path(QStringLiteral("field.machi"));
        office.project().database().execute("PRAGMA wal_checkpoint(TRUNCATE)");
        QVERIFY(copyFolder(office.project().path(), field));
        QFile::remove(field + QStringLiteral("/project.lock"));
        {
            const MigrationList migrations(sheetMigrations());
            auto opened = Project::open(field, Project::Access::Write, &migrations);
            QVERIFY(opened);
            (*opened)->journal().setAuthor(QStringLiteral("佐藤"));
            SheetStore there(**opened, SheetTemplate::builtIn());
            QVERIFY(there.setAnswers(building, use,
                                     {{planned, QStringLiteral("7 月")}, {made, QStringLiteral("なし")}}));
            QVERIFY(there.setAnswers(QStringLiteral("road-1"), QStringLiteral("purpose"),
                                     {{QStringLiteral("text"), QStringLiteral("道路")}}));
            QVERIFY(there.comment(building, use, QStringLiteral("現場より")));
        }
        QVERIFY(office.store().setAnswers(building, use, {{planned, QStringLiteral("8 月")}}));

        Feedback feedback;
        const auto copies = readCopies(field, office.store().form(), feedback);
        QVERIFY(copies);
        const auto merged = mergeSheets(office.project(), office.store(), *copies);
        QVERIFY(merged);
        QCOMPARE(merged->items, 2);
        QCOMPARE(merged->comments, 1);
        QCOMPARE(merged->conflicts.size(), 1);
        QCOMPARE(merged->conflicts.first().before, QStringLiteral("6 月"));
        QCOMPARE(merged->conflicts.first().theirs, QStringLiteral("7 月"));
        QCOMPARE(merged->conflicts.first().author, QStringLiteral("佐藤"));
        const SheetEntry entry = office.store().sheet(building)->entry(use);
        QCOMPARE(entry.text(planned), QStringLiteral("8 月"));
        QCOMPARE(entry.text(made), QStringLiteral("なし"));
        QCOMPARE(entry.status, SheetStatus::Check);
        QCOMPARE(office.store().comments(building).size(), 2);
        QCOMPARE(office.store().sheet(QStringLiteral("road-1"))->entry(QStringLiteral("purpose")).author,
                 QStringLiteral("佐藤"));

        const auto again = mergeSheets(office.project(), office.store(), *copies);
        QVERIFY(again);
        QCOMPARE(again->items + again->comments + static_cast<int>(again->conflicts.size()), 0);

        QVERIFY(office.project().undo()); // the road
        QVERIFY(office.project().undo()); // the buildings
        QCOMPARE(office.store().sheet(building)->entry(use).text(made), QString());
        QVERIFY(office.store().comments(building).isEmpty());
    }
};

MACHI_TEST(TestSheetMerge)
#include "testsheetmerge.moc"
