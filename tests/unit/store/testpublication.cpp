#include "storefixture.h"

#include "core/sqlite/database.h"
#include "core/store/journal.h"
#include "core/store/pinstore.h"
#include "core/store/projectpack.h"
#include "support/testregistry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>

using namespace machi::core;
using machi::testing::StoreFixture;

namespace {

/// Whether a word stands anywhere in a folder's files, free pages of databases included.
bool standsIn(const QString &folder, const QByteArray &word)
{
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(word)) return true;
    }
    return false;
}

Pin person(const char *title, bool consent)
{
    Pin pin;
    pin.kind = PinKind::Person;
    pin.place = {139.39, 36.14};
    pin.title = QString::fromUtf8(title);
    pin.consent = consent;
    return pin;
}

QStringList codesOf(const Issues &issues)
{
    QStringList codes;
    for (const Issue &issue : issues)
        codes.append(issue.code);
    return codes;
}

} // namespace

/// What is packed for everybody tells of nobody who did not agree. Looked for in the unpacked files' bytes.
class TestPublication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        auto project = Project::create(m_fixture->project());
        QVERIFY(project);
        // Three data sets: an open one, one of the city's own, and a removed one.
        for (int i = 0; i < 3; ++i)
            QVERIFY(StoreFixture::import(**project, 3));
        Database &database = (*project)->database();
        QVERIFY(database.execute("UPDATE dataset SET openness = 'open' WHERE id <> 'building-2'; "
                                 "UPDATE dataset SET openness = 'internal', title = 'SECRET-DATA' "
                                 "WHERE id = 'building-2'; "
                                 "INSERT OR REPLACE INTO source(dataset, number, path) "
                                 "VALUES ('building-1', 7, 'C:\\Users\\SECRET-USER\\town.zip')"));
        QVERIFY((*project)->remove(QStringLiteral("building-3")));
        PinStore pins(**project);
        QImage photo(8, 8, QImage::Format_RGB32);
        photo.fill(Qt::red);
        QVERIFY(pins.add(person("SECRET-NO-TICK", false)));
        QVERIFY(pins.add(person("agreed", true)));
        Pin note;
        note.kind = PinKind::Note;
        note.place = {139.39, 36.14};
        note.title = QStringLiteral("SECRET-OLD-WORDS");
        auto kept = pins.add(note);
        QVERIFY(kept);
        kept->title = QStringLiteral("dark street");
        QVERIFY(pins.change(*kept));
        const auto gone = pins.add(person("SECRET-REMOVED", true));
        QVERIFY(gone && pins.remove(gone->id));
        QVERIFY(database.execute("CREATE TABLE plugin_people(name TEXT); "
                                 "INSERT INTO plugin_people VALUES ('SECRET-PLUGIN')"));
        project->reset();
        QFile stray(m_fixture->project() + QStringLiteral("/photos.txt"));
        QVERIFY(stray.open(QIODevice::WriteOnly) && stray.write("SECRET-STRAY") > 0);
    }

    void nobodyWhoDidNotAgree()
    {
        const QString file = m_fixture->path(QStringLiteral("公開.machipack"));
        Feedback feedback;
        const Status packed = packProject(m_fixture->project(), file, feedback, PackFor::Everybody);
        QVERIFY2(packed.ok(), qPrintable(packed.firstError().message));
        QCOMPARE(codesOf(packed.issues()), QStringList(3, QStringLiteral("pack.left-out")));
        const QString folder = m_fixture->path(QStringLiteral("out.machi"));
        QVERIFY(unpackProject(file, folder, feedback));
        QVERIFY(!standsIn(folder, "SECRET"));
        QVERIFY(QFile::exists(folder + QStringLiteral("/project.qgz")));

        const auto project = Project::open(folder, Project::Access::Write);
        QVERIFY(project);
        QCOMPARE((*project)->datasets().size(), 1);
        QCOMPARE((*project)->datasets().first().id, QStringLiteral("building-1"));
        QVERIFY(!QFile::exists(folder + QStringLiteral("/data/building-2")));
        QStringList titles;
        for (const Pin &pin : PinStore(**project).pins())
            titles.append(pin.title);
        titles.sort();
        QCOMPARE(titles, QStringList({QStringLiteral("agreed"), QStringLiteral("dark street")}));
        QVERIFY(!(*project)->journal().nextUndo());
        QCOMPARE((*project)->database().text("SELECT path FROM source WHERE number = 7"),
                 QStringLiteral("town.zip"));
    }

    void colleaguesGetAll()
    {
        const QString file = m_fixture->path(QStringLiteral("field.machipack"));
        Feedback feedback;
        QVERIFY(packProject(m_fixture->project(), file, feedback));
        const QString folder = m_fixture->path(QStringLiteral("field.machi"));
        QVERIFY(unpackProject(file, folder, feedback));
        for (const char *word : {"SECRET-NO-TICK", "SECRET-DATA", "SECRET-PLUGIN", "SECRET-STRAY"})
            QVERIFY2(standsIn(folder, word), word);
        // The project itself is as it was.
        QVERIFY(standsIn(m_fixture->project(), "SECRET-NO-TICK"));
    }

private:
    std::unique_ptr<StoreFixture> m_fixture;
};

MACHI_TEST(TestPublication)
#include "testpublication.moc"
