#include "core/store/journal.h"
#include "core/store/schema.h"
#include "support/testregistry.h"

#include <QTemporaryDir>

using namespace machi::core;

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void editsAreRowsThatCanBeUndoneAndRedone();
    void aRefusedChangeLeavesNothing();
    void somethingNewEndsRedo();
    void rowsChangedBehindItsBackAreAConflict();
    void notesAndSettledChangesStay();

private:
    QString notes()
    {
        return m_database->text("SELECT group_concat(text, ',') FROM (SELECT text FROM note ORDER BY id)");
    }
    Status write(const char *sql)
    {
        return m_journal->edit(QStringLiteral("note.edit"), QStringLiteral("note"),
                               [&](Database &database) { return database.execute(sql); });
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Journal> m_journal;
};

void TestJournal::init()
{
    m_journal.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database =
        Database::open(m_folder->filePath(QStringLiteral("project.sqlite")), Database::Mode::Create).take();
    QVERIFY(MigrationList(coreMigrations()).apply(*m_database).ok());
    QVERIFY(m_database->execute("CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT)"));
    m_journal = std::make_unique<Journal>(*m_database);
    m_journal->setAuthor(QStringLiteral("調査員A"));
}

void TestJournal::editsAreRowsThatCanBeUndoneAndRedone()
{
    QCOMPARE(m_journal->undo().firstError().code, QStringLiteral("journal.nothing"));
    QVERIFY(write("INSERT INTO note(text) VALUES ('段差'), ('坂')").ok());
    QVERIFY(write("UPDATE note SET text = 'スロープ' WHERE id = 1; DELETE FROM note WHERE id = 2").ok());
    QCOMPARE(notes(), QStringLiteral("スロープ"));
    const auto undone = m_journal->undo();
    QVERIFY(undone.ok());
    QCOMPARE(undone->action, QStringLiteral("note.edit"));
    QCOMPARE(undone->author, QStringLiteral("調査員A"));
    QCOMPARE(notes(), QStringLiteral("段差,坂"));
    QVERIFY(m_journal->undo().ok());
    QCOMPARE(notes(), QString());
    QVERIFY(!m_journal->nextUndo());
    QVERIFY(m_journal->redo().ok());
    QCOMPARE(notes(), QStringLiteral("段差,坂"));
    QVERIFY(m_journal->redo().ok());
    QCOMPARE(notes(), QStringLiteral("スロープ"));
    QVERIFY(!m_journal->nextRedo());
    QCOMPARE(m_journal->entries().size(), 2);
    // What changed nothing is no change.
    QVERIFY(write("UPDATE note SET text = 'x' WHERE id = 77").ok());
    QCOMPARE(m_journal->entries().size(), 2);
}

void TestJournal::aRefusedChangeLeavesNothing()
{
    QVERIFY(write("INSERT INTO note VALUES (1, 'a')").ok());
    QVERIFY(!write("INSERT INTO note VALUES (2, 'b'); INSERT INTO note VALUES (1, 'c')").ok());
    QCOMPARE(notes(), QStringLiteral("a"));
    QCOMPARE(m_journal->entries().size(), 1);
}

void TestJournal::somethingNewEndsRedo()
{
    QVERIFY(write("INSERT INTO note VALUES (1, 'a')").ok());
    QVERIFY(write("INSERT INTO note VALUES (2, 'b')").ok());
    QVERIFY(m_journal->undo().ok());
    QVERIFY(write("INSERT INTO note VALUES (3, 'c')").ok());
    QVERIFY(!m_journal->nextRedo());
    QCOMPARE(m_journal->entries().at(1).state, JournalEntry::State::Dropped);
    QVERIFY(m_journal->undo().ok());
    QVERIFY(m_journal->undo().ok());
    QCOMPARE(notes(), QString());
}

void TestJournal::rowsChangedBehindItsBackAreAConflict()
{
    QVERIFY(write("INSERT INTO note VALUES (1, 'a')").ok());
    QVERIFY(write("UPDATE note SET text = 'b' WHERE id = 1").ok());
    QVERIFY(m_database->execute("UPDATE note SET text = 'z' WHERE id = 1"));
    QCOMPARE(m_journal->undo().firstError().code, QStringLiteral("journal.conflict"));
    QCOMPARE(notes(), QStringLiteral("z"));
    QCOMPARE(m_journal->entries().first().state, JournalEntry::State::Done);
}

void TestJournal::notesAndSettledChangesStay()
{
    QVERIFY(write("INSERT INTO note VALUES (1, 'a')").ok());
    QVERIFY(m_journal->note(QStringLiteral("dataset.import"), QStringLiteral("building-1")));
    QCOMPARE(m_journal->nextUndo()->action, QStringLiteral("note.edit"));
    QVERIFY(m_journal->settle(QStringLiteral("note")));
    QVERIFY(!m_journal->nextUndo());
    QCOMPARE(m_journal->entries().size(), 2);
}

MACHI_TEST(TestJournal)
#include "testjournal.moc"
