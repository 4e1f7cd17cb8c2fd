#include "storefixture.h"

#include "core/sqlite/database.h"
#include "core/store/disk.h"
#include "core/store/exactreader.h"
#include "support/testregistry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QThread>

#include <unistd.h>

using namespace machi::core;
using machi::testing::StoreFixture;

/// Whatever happens to a process, a disk or a permission: the project is as it was, or holds all of the new.
class TestSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedImportsLeaveTheProjectAsItWas();
    void aSecondWriterIsToldWhoHoldsTheLock();
    void theLockOfADeadProcessIsTakenOver();
    void aFullDiskIsSaidAndLeavesNothing();
    void withoutWritePermission();
    void aReaderSeesWhatAKilledWriterCommitted();
};

namespace {

class Child
{
public:
    Child(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(MACHI_STORE_CHILD), arguments);
        m_process.waitForStarted();
    }
    ~Child()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    QProcess &process() { return m_process; }
    /// The next line it says; empty when it ended.
    QString line()
    {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(20000) && !m_process.canReadLine()) return {};
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    void kill()
    {
        m_process.kill(); // SIGKILL
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

QStringList state(const Project &project)
{
    QStringList state;
    for (const Dataset &dataset : project.datasets())
        state.append(QStringLiteral("%1 %2 %3")
                         .arg(dataset.id)
                         .arg(dataset.features)
                         .arg(dataset.extent.east, 0, 'g', 17));
    return state;
}

QStringList folders(const QString &project)
{
    return QDir(project + QStringLiteral("/data"))
        .entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
}

/// Everything that the catalogue names is there and sound, and nothing else is.
bool isSound(const Project &project)
{
    QStringList ids;
    for (const Dataset &dataset : project.datasets()) {
        ids.append(dataset.id);
        const auto table = Database::open(project.tablePath(dataset.id), Database::Mode::Immutable);
        if (!table || (*table)->text("PRAGMA quick_check") != QStringLiteral("ok")) return false;
        if ((*table)->integer("SELECT count(*) FROM features") != dataset.features) return false;
        const auto exact = ExactReader::open(project.dataFolder(dataset.id));
        int objects = 0;
        if (!exact || !(*exact)->visit({}, [&](std::int64_t, ExactGeometry &&) { return ++objects > 0; }))
            return false;
        if (objects != dataset.features) return false;
    }
    ids.sort();
    QStringList there = folders(project.path());
    there.sort();
    return ids == there;
}

std::unique_ptr<Project> opened(const QString &path, Project::Access access)
{
    Result<std::unique_ptr<Project>> project = Project::open(path, access);
    if (!project) qWarning() << project.firstError().code << project.firstError().message;
    return project ? project.take() : nullptr;
}

/// A file system of its own below the fixture; not mounted where that is not allowed.
class Mount
{
public:
    Mount(const QString &point, const QStringList &arguments) : m_point(point)
    {
        QDir().mkpath(point);
        m_mounted = QProcess::execute(QStringLiteral("mount"), arguments + QStringList(point)) == 0;
    }
    ~Mount()
    {
        if (m_mounted) QProcess::execute(QStringLiteral("umount"), {m_point});
    }
    bool isMounted() const { return m_mounted; }
    QString point() const { return m_point; }

private:
    QString m_point;
    bool m_mounted = false;
};

constexpr int importSize = 1500;

} // namespace

void TestSafety::killedImportsLeaveTheProjectAsItWas()
{
    const StoreFixture fixture;
    {
        const auto project = Project::create(fixture.project()).take();
        QVERIFY(StoreFixture::import(*project, 20).ok());
    }
    const QStringList arguments = {QStringLiteral("import"), fixture.project(), QString::number(importSize)};
    QElapsedTimer clock;
    clock.start();
    {
        Child child(arguments);
        while (child.line() != QStringLiteral("done"))
            QVERIFY(child.process().state() == QProcess::Running);
        child.process().waitForFinished();
    }
    const int whole = static_cast<int>(clock.elapsed());

    QRandomGenerator random(20231127);
    int lost = 0;
    int kept = 0;
    // A busy machine lets more of them finish first: it goes on until enough were killed before their commit.
    for (int round = 0; round < 36 || (lost < 20 && round < 200); ++round) {
        QStringList before;
        {
            const auto project = opened(fixture.project(), Project::Access::Read);
            QVERIFY(project);
            before = state(*project);
        }
        {
            Child child(arguments);
            if (round % 3 == 0) {
                // Around the commit: renaming and the catalogue's transaction.
                while (child.line() != QStringLiteral("commit"))
                    QVERIFY(child.process().state() == QProcess::Running);
                QThread::usleep(static_cast<unsigned long>(random.bounded(15000)));
            } else {
                QThread::msleep(static_cast<unsigned long>(random.bounded(whole)));
            }
            child.kill();
        }
        const bool isUnfinished = !QDir(fixture.project() + QStringLiteral("/data"))
                                       .entryList({QStringLiteral("*.tmp")}, QDir::Dirs)
                                       .isEmpty();
        const auto again = Project::open(fixture.project(), Project::Access::Write); // sweeps
        QVERIFY(again.ok());
        if (isUnfinished) {
            QCOMPARE(again.issues().size(), 1);
            QCOMPARE(again.issues().first().code, QStringLiteral("store.recovered"));
            QCOMPARE(again.issues().first().severity, Severity::Repaired);
        }
        const auto &project = again.value();
        QStringList after = state(*project);
        if (after.size() == before.size() + 1) {
            ++kept; // it was killed after the commit
            QCOMPARE(project->datasets().last().features, importSize);
            after.removeLast();
        } else {
            ++lost;
        }
        QCOMPARE(after, before);
        QVERIFY2(isSound(*project), qPrintable(folders(fixture.project()).join(QLatin1Char(' '))));
    }
    qInfo("%d imports killed before their commit, %d after; one takes %d ms", lost, kept, whole);
    QVERIFY2(lost >= 20, qPrintable(QString::number(lost)));
    const auto project = opened(fixture.project(), Project::Access::Write);
    QVERIFY(StoreFixture::import(*project, 30).ok());
    QVERIFY(isSound(*project));
}

void TestSafety::aSecondWriterIsToldWhoHoldsTheLock()
{
    const StoreFixture fixture;
    QVERIFY(Project::create(fixture.project()).ok());
    Child child({QStringLiteral("hold"), fixture.project()});
    QCOMPARE(child.line(), QStringLiteral("open"));
    const auto second = Project::open(fixture.project(), Project::Access::Write);
    QCOMPARE(second.firstError().code, QStringLiteral("store.locked"));
    QVERIFY(second.firstError().message.contains(QString::number(child.process().processId())));
    QVERIFY(second.firstError().message.contains(QSysInfo::machineHostName()));
    QVERIFY(Project::open(fixture.project(), Project::Access::Read).ok());
    child.process().closeWriteChannel();
    QVERIFY(child.process().waitForFinished());
    QVERIFY(Project::open(fixture.project(), Project::Access::Write).ok());
}

void TestSafety::theLockOfADeadProcessIsTakenOver()
{
    const StoreFixture fixture;
    QVERIFY(Project::create(fixture.project()).ok());
    Child child({QStringLiteral("hold"), fixture.project()});
    QCOMPARE(child.line(), QStringLiteral("open"));
    child.kill();
    QFile lock(fixture.project() + QStringLiteral("/project.lock"));
    QVERIFY(lock.exists());
    QVERIFY(Project::open(fixture.project(), Project::Access::Write).ok());
    // Killed before it had written its name.
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    QVERIFY(Project::open(fixture.project(), Project::Access::Write).ok());
}

void TestSafety::aFullDiskIsSaidAndLeavesNothing()
{
    const StoreFixture fixture;
    const Mount disk(fixture.path(QStringLiteral("disk")),
                     {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                      QStringLiteral("size=8m"), QStringLiteral("machi-test")});
    if (!disk.isMounted()) QSKIP("a small tmpfs cannot be mounted here (needs root)");
    const QString path = disk.point() + QStringLiteral("/town.machi");
    auto project = Project::create(path).take();
    QVERIFY(project);
    QVERIFY(StoreFixture::import(*project, 20).ok());
    const QStringList before = state(*project);
    QFile ballast(disk.point() + QStringLiteral("/ballast"));
    QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));

    QSet<bool> outcomes;
    for (const int kilobytes : {0,    8,    30,   60,   100,  200,  300,  400,  500,  600,  700,  800, 900,
                                1000, 1100, 1200, 1300, 1400, 1600, 1800, 2100, 2400, 2700, 3000, 3500}) {
        // Leaves so much and no more.
        QVERIFY(ballast.resize(0) && ballast.seek(0));
        const qint64 fill = freeSpace(disk.point()).value_or(0) - 1024 * kilobytes;
        QCOMPARE(ballast.write(QByteArray(fill, 'x')), fill);
        const auto result = StoreFixture::import(*project, 800);
        outcomes.insert(result.ok());
        if (result.ok()) {
            QCOMPARE(result->first().features, 800);
            QVERIFY(isSound(*project));
            QVERIFY(ballast.resize(0) && ballast.seek(0));
            QVERIFY(project->undo().firstError().code == QStringLiteral("journal.nothing"));
            QVERIFY(project->remove(result->first().id).ok());
            QVERIFY(project->database().execute(
                "UPDATE dataset SET removed = '2020-01-01T00:00:00.000Z' WHERE removed NOT NULL"));
            project.reset();
            project = Project::open(path, Project::Access::Write).take();
        } else {
            QVERIFY2(result.firstError().code == QStringLiteral("store.disk-full"),
                     qPrintable(QStringLiteral("%1 kB: %2 %3")
                                    .arg(kilobytes)
                                    .arg(result.firstError().code, result.firstError().message)));
        }
        QCOMPARE(state(*project), before);
        QVERIFY(isSound(*project));
    }
    QCOMPARE(outcomes.size(), 2);

    QVERIFY(ballast.resize(0) && ballast.seek(0));
    const qint64 fill = freeSpace(disk.point()).value_or(0);
    QCOMPARE(ballast.write(QByteArray(fill, 'x')), fill);
    QCOMPARE(Project::create(disk.point() + QStringLiteral("/second.machi")).firstError().code,
             QStringLiteral("store.disk-full"));
    project.reset();
    const auto other = Project::open(path, Project::Access::Write);
    QVERIFY(other.ok() || other.firstError().code == QStringLiteral("store.disk-full"));
    QVERIFY(Project::open(path, Project::Access::Read).ok());
}

void TestSafety::withoutWritePermission()
{
    const StoreFixture fixture;
    {
        const auto project = Project::create(fixture.project()).take();
        QVERIFY(StoreFixture::import(*project, 5).ok());
    }
    const auto check = [&](const QString &path) {
        const auto writer = Project::open(path, Project::Access::Write);
        QCOMPARE(writer.firstError().code, QStringLiteral("store.read-only"));
        const auto reader = opened(path, Project::Access::Read);
        QVERIFY(reader);
        QCOMPARE(reader->datasets().size(), 1);
        QVERIFY(isSound(*reader));
        QCOMPARE(Project::create(path + QStringLiteral("/inner.machi")).firstError().code,
                 QStringLiteral("store.read-only"));
    };
    if (geteuid() == 0) {
        const Mount view(fixture.path(QStringLiteral("view")), {QStringLiteral("--bind"), fixture.project()});
        if (!view.isMounted() ||
            QProcess::execute(QStringLiteral("mount"),
                              {QStringLiteral("-o"), QStringLiteral("remount,ro,bind"), view.point()}) != 0)
            QSKIP("root may write anywhere, and no read-only view can be mounted here");
        check(view.point());
        return;
    }
    const QFileDevice::Permissions all = QFile::permissions(fixture.project());
    QVERIFY(QFile::setPermissions(fixture.project(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    check(fixture.project());
    QVERIFY(QFile::setPermissions(fixture.project(), all));
}

void TestSafety::aReaderSeesWhatAKilledWriterCommitted()
{
    const StoreFixture fixture;
    QVERIFY(Project::create(fixture.project()).ok());
    Child child({QStringLiteral("import"), fixture.project(), QStringLiteral("10")});
    QCOMPARE(child.line(), QStringLiteral("open"));
    QCOMPARE(child.line(), QStringLiteral("commit"));
    QCOMPARE(child.line(), QStringLiteral("done"));
    child.kill();
    const auto reader = opened(fixture.project(), Project::Access::Read);
    QVERIFY(reader);
    QCOMPARE(reader->datasets().size(), 1);
    QVERIFY(isSound(*reader));
}

MACHI_TEST(TestSafety)
#include "testsafety.moc"
