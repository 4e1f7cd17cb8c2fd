#include "storefixture.h"

#include "core/store/projectfiles.h"
#include "core/store/projectpack.h"
#include "support/rawzip.h"
#include "support/testregistry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace machi::core;
using machi::testing::RawZip;
using machi::testing::StoreFixture;

namespace {

/// Cancels as soon as something has happened.
class Impatient : public Feedback
{
protected:
    void progressed(double fraction, const QString &) override
    {
        if (fraction > 0) cancel();
    }
};

/// Rewrites a file of the project whenever something happens.
class Busy : public Feedback
{
public:
    explicit Busy(QString path) : m_path(std::move(path)) {}

protected:
    void progressed(double, const QString &) override
    {
        QFile file(m_path);
        if (file.open(QIODevice::Append)) file.write("more words");
    }

private:
    QString m_path;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

bool write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(QDir(folder).relativeFilePath(it.next()));
    files.sort();
    return files;
}

QByteArray manifest(int files, qint64 bytes, int version = 1)
{
    return QStringLiteral(R"({"format":"machipack","version":%3,"name":"x","files":%1,"bytes":%2})")
        .arg(files)
        .arg(bytes)
        .arg(version)
        .toUtf8();
}

} // namespace

/// A project goes into one file and comes out of it; hostile and broken files do nothing.
class TestProjectPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesOutAsItWentIn();
    void packsWhileSomebodyWrites();
    void filesRewrittenMeanwhile();
    void whatUnpackingWouldLeaveOut();
    void namesNotEverySystemHas_data();
    void namesNotEverySystemHas();
    void namesInJapaneseAndLongPaths();
    void cancelLeavesNothing();
    void oldPackStaysWhenANewOneFails();
    void targetMustBeFree();
    void everyTruncationIsSaid();
    void changedBytesAreSaid();
    void hostileNames_data();
    void hostileNames();
    void sizesThatLie();
    void missingFiles();
    void foreignFiles();
    void copyIsAProject();

private:
    /// A project of two data sets, one of them removed, with a photo and leftovers.
    static bool make(const QString &path)
    {
        auto project = Project::create(path);
        if (!project || !StoreFixture::import(**project, 40) || !StoreFixture::import(**project, 3) ||
            !(*project)->remove(QStringLiteral("building-2")))
            return false;
        (*project).reset();
        return write(path + QStringLiteral("/photos/橋.jpg"), "a picture") &&
               write(path + QStringLiteral("/data/road-1.tmp/features.sqlite"), "half an import") &&
               write(path + QStringLiteral("/project-before-20260101.sqlite"), "old");
    }
    static QString codeOf(const Status &status) { return status ? QString() : status.firstError().code; }
};

void TestProjectPack::comesOutAsItWentIn()
{
    const StoreFixture fixture;
    QVERIFY(make(fixture.project()));
    const QString file = fixture.path(QStringLiteral("field.machipack"));
    Feedback feedback;
    const Status packed = packProject(fixture.project(), file, feedback);
    QVERIFY2(packed.ok(), qPrintable(packed.firstError().message));
    QVERIFY(!QFile::exists(file + QStringLiteral(".part")));

    const auto info = inspectPack(file);
    QVERIFY(info.ok());
    QCOMPARE(info->name, QStringLiteral("town"));
    QVERIFY(info->bytes > QFileInfo(file).size());

    const QString target = fixture.path(QStringLiteral("field/town.machi"));
    const Status unpacked = unpackProject(file, target, feedback);
    QVERIFY2(unpacked.ok(), qPrintable(unpacked.firstError().message));
    const QStringList there = filesBelow(target);
    QVERIFY(there.contains(QStringLiteral("photos/橋.jpg")));
    QVERIFY(!there.join(u' ').contains(QStringLiteral(".tmp/")));
    QVERIFY(!there.join(u' ').contains(QStringLiteral("before")));
    for (const QString &path : there)
        if (path != QStringLiteral("project.sqlite"))
            QCOMPARE(contentOf(target + u'/' + path), contentOf(fixture.project() + u'/' + path));
    auto project = Project::open(target, Project::Access::Write);
    QVERIFY(project.ok());
    QCOMPARE((*project)->datasets().size(), 1);
    QCOMPARE((*project)->datasets().first().features, 40);
    // The removed one came along, so that this can be taken back there too.
    QVERIFY((*project)->undo().ok());
    QCOMPARE((*project)->datasets().size(), 2);
    QVERIFY(QFile::exists((*project)->tablePath(QStringLiteral("building-2"))));
}

void TestProjectPack::packsWhileSomebodyWrites()
{
    const StoreFixture fixture;
    auto project = Project::create(fixture.project());
    QVERIFY(StoreFixture::import(**project, 5).ok());
    const QString file = fixture.path(QStringLiteral("open.machipack"));
    Feedback feedback;
    QVERIFY(packProject(fixture.project(), file, feedback).ok());
    QVERIFY(StoreFixture::import(**project, 6).ok());
    const QString target = fixture.path(QStringLiteral("out"));
    QVERIFY(unpackProject(file, target, feedback).ok());
    const auto other = Project::open(target, Project::Access::Read);
    QCOMPARE((*other)->datasets().size(), 1);
    QVERIFY(!filesBelow(target).contains(QStringLiteral("project.lock")));
}

void TestProjectPack::filesRewrittenMeanwhile()
{
    const StoreFixture fixture;
    QVERIFY(make(fixture.project()));
    const QString style = fixture.project() + QStringLiteral("/styles/building-1.qml");
    QVERIFY(write(style, "a style"));
    const QString file = fixture.path(QStringLiteral("x.machipack"));
    Busy feedback(style);
    const Status packed = packProject(fixture.project(), file, feedback);
    QVERIFY2(packed.ok(), qPrintable(packed.firstError().message));
    QVERIFY(contentOf(style).size() > 7);
    QVERIFY(inspectPack(file).ok());
    const QString target = fixture.path(QStringLiteral("out"));
    Feedback patient;
    QVERIFY(unpackProject(file, target, patient).ok());
    QCOMPARE(contentOf(target + QStringLiteral("/styles/building-1.qml")), QByteArray("a style"));
}

void TestProjectPack::whatUnpackingWouldLeaveOut()
{
    const StoreFixture fixture;
    QVERIFY(make(fixture.project()));
    for (const char *name : {"/._project.qgz", "/photos/._橋.jpg", "/data/building-1/._x", "/machipack.json"})
        QVERIFY(write(fixture.project() + QString::fromUtf8(name), "stray"));
    const QString file = fixture.path(QStringLiteral("x.machipack"));
    Feedback feedback;
    const Status packed = packProject(fixture.project(), file, feedback);
    QVERIFY2(packed.ok(), qPrintable(packed.firstError().message));
    const QString target = fixture.path(QStringLiteral("out"));
    QVERIFY(unpackProject(file, target, feedback).ok());
    QVERIFY(!filesBelow(target).join(u' ').contains(QStringLiteral("._")));
    QVERIFY(!filesBelow(target).contains(QStringLiteral("machipack.json")));
    QVERIFY(filesBelow(target).contains(QStringLiteral("photos/橋.jpg")));
}

void TestProjectPack::namesNotEverySystemHas_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("twins") << QStringList{QStringLiteral("A.jpg"), QStringLiteral("a.jpg")};
    QTest::newRow("sign") << QStringList{QStringLiteral("なに?.jpg")};
    QTest::newRow("device") << QStringList{QStringLiteral("con.txt")};
    QTest::newRow("backslash") << QStringList{QStringLiteral("a\\b.jpg")};
}

void TestProjectPack::namesNotEverySystemHas()
{
#ifdef Q_OS_LINUX
    QFETCH(const QStringList, names);
    const StoreFixture fixture;
    QVERIFY(make(fixture.project()));
    for (const QString &name : names)
        QVERIFY(write(fixture.project() + QStringLiteral("/photos/") + name, "x"));
    const QString file = fixture.path(QStringLiteral("x.machipack"));
    Feedback feedback;
    const Status packed = packProject(fixture.project(), file, feedback);
    QCOMPARE(codeOf(packed), QStringLiteral("pack.names"));
    QCOMPARE(packed.issues().size(), 1);
    QCOMPARE(packed.firstError().object, QStringLiteral("photos/") + names.last());
    QVERIFY(!QFile::exists(file));
#else
    QSKIP("This system cannot have these names.");
#endif
}

void TestProjectPack::namesInJapaneseAndLongPaths()
{
    const StoreFixture fixture;
    QString folder = fixture.path(QStringLiteral("市役所 の 共有"));
    while (folder.size() < 300)
        folder += QStringLiteral("/危機管理課 令和八年度 想定 資料一式");
    QVERIFY(QDir().mkpath(folder));
    const QString project = folder + QStringLiteral("/熊谷 市.machi");
    QVERIFY(make(project));
    const QString file = folder + QStringLiteral("/持ち出し 用.machipack");
    Feedback feedback;
    const Status packed = packProject(project, file, feedback);
    QVERIFY2(packed.ok(), qPrintable(packed.firstError().message));
    QCOMPARE(inspectPack(file)->name, QStringLiteral("熊谷 市"));
    const QString target = folder + QStringLiteral("/現場 端末/熊谷 市.machi");
    const Status unpacked = unpackProject(file, target, feedback);
    QVERIFY2(unpacked.ok(), qPrintable(unpacked.firstError().message));
    QVERIFY(Project::open(target, Project::Access::Write).ok());
    QVERIFY(copyProject(project, folder + QStringLiteral("/写し.machi"), feedback).ok());
}

void TestProjectPack::cancelLeavesNothing()
{
    const StoreFixture fixture;
    QVERIFY(make(fixture.project()));
    const QString file = fixture.path(QStringLiteral("x.machipack"));
    {
        Impatient feedback;
        QCOMPARE(codeOf(packProject(fixture.project(), file, feedback)), QStringLiteral("store.cancelled"));
    }
    QCOMPARE(QDir(fixture.path({})).entryList({QStringLiteral("*.machipack*")}), QStringList());
    Feedback patient;
    QVERIFY(packProject(fixture.project(), file, patient).ok());
    const QString target = fixture.path(QStringLiteral("out"));
    {
        Impatient feedback;
        QCOMPARE(codeOf(unpackProject(file, target, feedback)), QStringLiteral("store.cancelled"));
    }
    {
        Impatient feedback;
        QCOMPARE(codeOf(copyProject(fixture.project(), target, feedback)), QStringLiteral("store.cancelled"));
    }
    QCOMPARE(QDir(fixture.path({})).entryList({QStringLiteral("out*")}), QStringList());
}

void TestProjectPack::oldPackStaysWhenANewOneFails()
{
    const StoreFixture fixture;
    QVERIFY(make(fixture.project()));
    const QString file = fixture.path(QStringLiteral("x.machipack"));
    QVERIFY(write(file, "the pack of yesterday"));
    Impatient feedback;
    QVERIFY(!packProject(fixture.project(), file, feedback).ok());
    QCOMPARE(contentOf(file), QByteArray("the pack of yesterday"));
    QVERIFY(!packProject(fixture.path(QStringLiteral("none.machi")), file, feedback).ok());
    Feedback patient;
    QCOMPARE(codeOf(packProject(fixture.project(), fixture.path(QStringLiteral("no/folder/x")), patient)),
             QStringLiteral("pack.write-failed"));
    QVERIFY(packProject(fixture.project(), file, patient).ok());
    QVERIFY(inspectPack(file).ok());
}

void TestProjectPack::targetMustBeFree()
{
    const StoreFixture fixture;
    QVERIFY(make(fixture.project()));
    const QString file = fixture.path(QStringLiteral("x.machipack"));
    Feedback feedback;
    QVERIFY(packProject(fixture.project(), file, feedback).ok());
    const QByteArray before = contentOf(fixture.project() + QStringLiteral("/project.sqlite"));
    QCOMPARE(codeOf(unpackProject(file, fixture.project(), feedback)), QStringLiteral("store.exists"));
    QCOMPARE(codeOf(copyProject(fixture.project(), fixture.project(), feedback)),
             QStringLiteral("store.exists"));
    QCOMPARE(contentOf(fixture.project() + QStringLiteral("/project.sqlite")), before);
    QVERIFY(QDir().mkpath(fixture.path(QStringLiteral("empty"))));
    QVERIFY(unpackProject(file, fixture.path(QStringLiteral("empty")), feedback).ok());
}

void TestProjectPack::everyTruncationIsSaid()
{
    const StoreFixture fixture;
    QVERIFY(make(fixture.project()));
    const QString file = fixture.path(QStringLiteral("x.machipack"));
    Feedback feedback;
    QVERIFY(packProject(fixture.project(), file, feedback).ok());
    const QByteArray whole = contentOf(file);
    const QString cut = fixture.path(QStringLiteral("cut.machipack"));
    for (const double share : {0.0, 0.001, 0.3, 0.9, 0.999}) {
        QVERIFY(write(cut, whole.left(static_cast<qsizetype>(static_cast<double>(whole.size()) * share))));
        const Status status = unpackProject(cut, fixture.path(QStringLiteral("out")), feedback);
        QVERIFY(!status.ok());
        QVERIFY(!status.firstError().message.isEmpty());
    }
    QCOMPARE(QDir(fixture.path({})).entryList({QStringLiteral("out*")}), QStringList());
}

void TestProjectPack::changedBytesAreSaid()
{
    const StoreFixture fixture;
    QVERIFY(make(fixture.project()));
    const QString file = fixture.path(QStringLiteral("x.machipack"));
    Feedback feedback;
    QVERIFY(packProject(fixture.project(), file, feedback).ok());
    QByteArray bytes = contentOf(file);
    const qsizetype photo = bytes.indexOf("a picture");
    QVERIFY(photo > 0); // pictures are stored as they are
    bytes[photo] = 'A';
    QVERIFY(write(file, bytes));
    QCOMPARE(codeOf(unpackProject(file, fixture.path(QStringLiteral("out")), feedback)),
             QStringLiteral("pack.broken"));
    QCOMPARE(QDir(fixture.path({})).entryList({QStringLiteral("out*")}), QStringList());
}

void TestProjectPack::hostileNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("climbs") << QByteArray("../evil.txt");
    QTest::newRow("climbs later") << QByteArray("data/../../evil.txt");
    QTest::newRow("absolute") << QByteArray("/tmp/evil.txt");
    QTest::newRow("drive") << QByteArray("C:/evil.txt");
    QTest::newRow("backslash") << QByteArray("data\\..\\..\\evil.txt");
    QTest::newRow("stream") << QByteArray("data/x.txt:hidden");
    QTest::newRow("device") << QByteArray("data/con.txt");
    QTest::newRow("dot") << QByteArray("data/evil.");
    QTest::newRow("twice") << QByteArray("PROJECT.sqlite");
}

void TestProjectPack::hostileNames()
{
    QFETCH(const QByteArray, name);
    const StoreFixture fixture;
    RawZip zip;
    zip.add("machipack.json", manifest(2, 8)).add("project.sqlite", "data").add(name, "evil");
    const QString file = fixture.path(QStringLiteral("x.machipack"));
    QVERIFY(write(file, zip.bytes()));
    Feedback feedback;
    QCOMPARE(codeOf(unpackProject(file, fixture.path(QStringLiteral("deep/out")), feedback)),
             QStringLiteral("pack.unsafe"));
    QCOMPARE(filesBelow(fixture.path({})), QStringList{QStringLiteral("x.machipack")});
}

void TestProjectPack::sizesThatLie()
{
    const StoreFixture fixture;
    const QString file = fixture.path(QStringLiteral("x.machipack"));
    Feedback feedback;
    const QByteArray zeros(4 << 20, '\0');
    RawZip::Entry small{"project.sqlite", zeros, true};
    small.statedSize = 10;
    RawZip bomb;
    bomb.add("machipack.json", manifest(1, 10)).add(small);
    QVERIFY(write(file, bomb.bytes()));
    QCOMPARE(codeOf(unpackProject(file, fixture.path(QStringLiteral("out")), feedback)),
             QStringLiteral("pack.broken"));
    // More than any disk has, said so openly.
    RawZip::Entry huge{"project.sqlite", "x"};
    huge.statedSize = 0xfffffff0;
    RawZip many;
    qint64 bytes = huge.statedSize;
    many.add("machipack.json", manifest(1, bytes)).add(huge);
    QVERIFY(write(file, many.bytes()));
    QVERIFY(!unpackProject(file, fixture.path(QStringLiteral("out")), feedback).ok());
    QCOMPARE(QDir(fixture.path({})).entryList({QStringLiteral("out*")}), QStringList());
    // A target that cannot hold it is known before the first byte.
    QCOMPARE(
        NewProjectFolder::begin(fixture.path(QStringLiteral("out")), Q_INT64_C(1) << 60).firstError().code,
        QStringLiteral("store.disk-full"));
    QCOMPARE(QDir(fixture.path({})).entryList({QStringLiteral("out*")}), QStringList());
}

void TestProjectPack::missingFiles()
{
    const StoreFixture fixture;
    const QString file = fixture.path(QStringLiteral("x.machipack"));
    RawZip zip;
    zip.add("machipack.json", manifest(3, 8)).add("project.sqlite", "data");
    QVERIFY(write(file, zip.bytes()));
    QCOMPARE(inspectPack(file).firstError().code, QStringLiteral("pack.broken"));
}

void TestProjectPack::foreignFiles()
{
    const StoreFixture fixture;
    const QString file = fixture.path(QStringLiteral("x.machipack"));
    const QString out = fixture.path(QStringLiteral("out"));
    Feedback feedback;
    QVERIFY(!unpackProject(file, out, feedback).ok()); // is not there
    RawZip zip;
    zip.add("udx/bldg/x.gml", "<x/>");
    QVERIFY(write(file, zip.bytes()));
    QCOMPARE(codeOf(unpackProject(file, out, feedback)), QStringLiteral("pack.not-a-pack"));
    RawZip other;
    other.add("machipack.json", "[1,2").add("project.sqlite", "data");
    QVERIFY(write(file, other.bytes()));
    QCOMPARE(codeOf(unpackProject(file, out, feedback)), QStringLiteral("pack.not-a-pack"));
    RawZip newer;
    newer.add("machipack.json", manifest(1, 4, 2)).add("project.sqlite", "data");
    QVERIFY(write(file, newer.bytes()));
    QCOMPARE(codeOf(unpackProject(file, out, feedback)), QStringLiteral("pack.newer"));
    // A pack in form, but what comes out is no project.
    RawZip hollow;
    hollow.add("machipack.json", manifest(1, 4)).add("project.sqlite", "data");
    QVERIFY(write(file, hollow.bytes()));
    QVERIFY(!unpackProject(file, out, feedback).ok());
    QCOMPARE(filesBelow(fixture.path({})), QStringList{QStringLiteral("x.machipack")});
}

void TestProjectPack::copyIsAProject()
{
    const StoreFixture fixture;
    QVERIFY(make(fixture.project()));
    const QString target = fixture.path(QStringLiteral("copies/写し.machi"));
    Feedback feedback;
    const Status copied = copyProject(fixture.project(), target, feedback);
    QVERIFY2(copied.ok(), qPrintable(copied.firstError().message));
    const auto project = Project::open(target, Project::Access::Write);
    QVERIFY(project.ok());
    QVERIFY(project.issues().isEmpty());
    QCOMPARE((*project)->datasets().first().features, 40);
    QVERIFY(filesBelow(target).contains(QStringLiteral("photos/橋.jpg")));
}

MACHI_TEST(TestProjectPack)
#include "testprojectpack.moc"
