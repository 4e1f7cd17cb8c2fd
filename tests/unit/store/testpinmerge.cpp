#include "storefixture.h"

#include "core/store/journal.h"
#include "core/store/pinmerge.h"
#include "core/store/pinstore.h"
#include "core/store/projectpack.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace machi::core;

/// Two laptops of a workshop: one project, copied, edited on both sides, brought together.
class TestPinMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Project::create(path("a"));
        QVERIFY(made);
        auto project = made.take();
        project->journal().setAuthor(QStringLiteral("準備"));
        for (const char *title : {"広場", "橋", "木"})
            m_ids.append(PinStore(*project).add(named(title))->id);
        project.reset();
        QDir().mkpath(path("b"));
        QVERIFY(QFile::copy(path("a") + QStringLiteral("/project.sqlite"),
                            path("b") + QStringLiteral("/project.sqlite")));
        m_a = opened("a", QStringLiteral("佐藤"));
        m_b = opened("b", QStringLiteral("鈴木"));
        QVERIFY(m_a && m_b);
    }
    void cleanup()
    {
        m_a.reset();
        m_b.reset();
        m_ids.clear();
        m_folder.reset();
    }

    void bookmarksComeToo()
    {
        const auto view = [](const char *title, double scale) {
            return Bookmark{{}, QString::fromUtf8(title), {139.39, 36.14}, scale, {}};
        };
        QVERIFY(Bookmarks(*m_a).add(view("駅", 2500)));
        QVERIFY(Bookmarks(*m_b).add(view("荒川", 10000)));
        const auto merged = merge(*m_a, "b");
        QVERIFY(merged);
        QCOMPARE(merged->bookmarks, 1);
        QCOMPARE(Bookmarks(*m_a).all().size(), 2);
        QCOMPARE(Bookmarks(*m_a).all().last().title, QStringLiteral("荒川"));
        QCOMPARE(merge(*m_a, "b")->bookmarks, 0); // nothing twice
        QCOMPARE(merge(*m_b, "a")->bookmarks, 1);
        // One that was renamed on one side stands beside the other, once.
        QVERIFY(Bookmarks(*m_b).rename(Bookmarks(*m_a).all().last().id, QStringLiteral("荒川大橋")));
        QCOMPARE(merge(*m_a, "b")->bookmarks, 1);
        QCOMPARE(merge(*m_a, "b")->bookmarks, 0);
        QCOMPARE(Bookmarks(*m_a).all().size(), 3);
        QVERIFY(m_a->undo());
        QCOMPARE(Bookmarks(*m_a).all().size(), 2);
    }

    void newPinsComeWithTheirAuthor()
    {
        PinStore(*m_b).add(named("ベンチ"));
        const auto merged = merge(*m_a, "b");
        QVERIFY(merged);
        QCOMPARE(merged->added, 1);
        QCOMPARE(merged->updated + merged->removed + merged->conflicts, 0);
        QCOMPARE(titles(*m_a), words({"ベンチ", "広場", "木", "橋"}));
        const QList<Pin> pins = PinStore(*m_a).pins();
        QCOMPARE(pins.last().author, QStringLiteral("鈴木"));
        // As a whole it is taken back.
        QVERIFY(m_a->undo());
        QCOMPARE(PinStore(*m_a).pins().size(), 3);
    }

    void theSideThatEditedWins()
    {
        rename(*m_b, 0, "広場（東）");
        QVERIFY(PinStore(*m_b).remove(m_ids.at(1)));
        rename(*m_a, 2, "大きな木");
        const auto merged = merge(*m_a, "b");
        QVERIFY(merged);
        QVERIFY(merged.issues().isEmpty());
        QCOMPARE(merged->updated, 1);
        QCOMPARE(merged->removed, 1);
        QCOMPARE(titles(*m_a), words({"大きな木", "広場（東）"}));
        // An old copy does not bring the old state back.
        rename(*m_a, 0, "広場（西）");
        QVERIFY(merge(*m_a, "b")->isEmpty());
        QCOMPARE(titles(*m_a), words({"大きな木", "広場（西）"}));
    }

    void bothEditedKeepsBoth()
    {
        rename(*m_a, 0, "佐藤の広場");
        QTest::qWait(5); // the later edit keeps the id
        rename(*m_b, 0, "鈴木の広場");
        const auto merged = merge(*m_a, "b");
        QVERIFY(merged);
        QCOMPARE(merged->conflicts, 1);
        QCOMPARE(merged.issues().size(), 1);
        const Issue issue = merged.issues().first();
        QCOMPARE(issue.code, QStringLiteral("pin.conflict"));
        QCOMPARE(issue.object, m_ids.at(0));
        for (const char *word : {"佐藤の広場", "鈴木の広場", "佐藤", "鈴木"})
            QVERIFY2(issue.message.contains(QString::fromUtf8(word)), qPrintable(issue.message));
        QCOMPARE(titles(*m_a), words({"佐藤の広場", "木", "橋", "鈴木の広場"}));
        QCOMPARE(PinStore(*m_a).pin(m_ids.at(0))->title, QStringLiteral("鈴木の広場"));
        QVERIFY(merge(*m_a, "b")->isEmpty());
    }

    void mergingBothWaysMakesBothTheSame_data()
    {
        QTest::addColumn<bool>("apart");
        QTest::newRow("one after the other") << false;
        QTest::newRow("each from the other's old copy") << true;
    }

    void mergingBothWaysMakesBothTheSame()
    {
        QFETCH(bool, apart);
        rename(*m_a, 0, "佐藤の広場");
        rename(*m_b, 0, "鈴木の広場");
        rename(*m_a, 1, "橋（佐藤）");
        PinStore(*m_a).add(named("佐藤の新しいピン"));
        PinStore(*m_b).add(named("鈴木の新しいピン"));
        QVERIFY(PinStore(*m_b).remove(m_ids.at(2)));
        if (apart) {
            QDir().mkpath(path("old"));
            close();
            QVERIFY(QFile::copy(path("a") + QStringLiteral("/project.sqlite"),
                                path("old") + QStringLiteral("/project.sqlite")));
            reopen();
            QVERIFY(merge(*m_a, "b"));
            QVERIFY(merge(*m_b, "old"));
        }
        QVERIFY(merge(*m_a, "b"));
        QVERIFY(merge(*m_b, "a"));
        QCOMPARE(states(*m_a), states(*m_b));
        QCOMPARE(titles(*m_a),
                 words({"佐藤の広場", "佐藤の新しいピン", "橋（佐藤）", "鈴木の広場", "鈴木の新しいピン"}));
        QVERIFY(merge(*m_a, "b")->isEmpty());
    }

    void whatWasEditedOutlivesARemoval()
    {
        QVERIFY(PinStore(*m_a).remove(m_ids.at(0)));
        rename(*m_b, 0, "広場（東）");
        rename(*m_a, 1, "橋（東）");
        QVERIFY(PinStore(*m_b).remove(m_ids.at(1)));
        const auto merged = merge(*m_a, "b");
        QVERIFY(merged);
        QCOMPARE(merged->conflicts, 2);
        QCOMPARE(titles(*m_a), words({"広場（東）", "木", "橋（東）"}));
        QVERIFY(merge(*m_b, "a"));
        QCOMPARE(states(*m_a), states(*m_b));
    }

    void bothRemovedIsNoConflict()
    {
        rename(*m_b, 0, "広場（東）");
        QVERIFY(PinStore(*m_a).remove(m_ids.at(0)));
        QVERIFY(PinStore(*m_b).remove(m_ids.at(0)));
        const auto merged = merge(*m_a, "b");
        QVERIFY(merged);
        QCOMPARE(merged->conflicts, 0);
        QVERIFY(merged.issues().isEmpty());
        QCOMPARE(titles(*m_a), words({"木", "橋"}));
        QVERIFY(merge(*m_b, "a"));
        QCOMPARE(states(*m_a), states(*m_b));
    }

    void photosComeAlong()
    {
        QImage picture(20, 10, QImage::Format_RGB32);
        picture.fill(Qt::red);
        const QString file = path("photo.png");
        QVERIFY(picture.save(file));
        QFile read(file);
        QVERIFY(read.open(QIODevice::ReadOnly));
        const Pin pin = PinStore(*m_b).add(named("写真"), read.readAll()).take();
        QVERIFY(merge(*m_a, "b"));
        QCOMPARE(PinStore(*m_a).photo(pin.photo).size(), picture.size());
    }

    void refusesWhatIsNoOtherProject()
    {
        QCOMPARE(merge(*m_a, "a").firstError().code, QStringLiteral("pin.itself"));
        QCOMPARE(merge(*m_a, "nowhere").firstError().code, QStringLiteral("store.not-a-project"));
    }

    void aPackedProjectIsReadAndNothingIsLeftBehind()
    {
        PinStore(*m_b).add(named("ベンチ"));
        Feedback feedback;
        const QString pack = path("持ち出し.machipack");
        QVERIFY(packProject(path("b"), pack, feedback));
        const QString scratch = path("scratch");
        QVERIFY(QDir().mkpath(scratch));
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", scratch.toLocal8Bit());
        const auto merged = merge(*m_a, "持ち出し.machipack");
        QFile file(pack);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() - 60));
        file.close();
        const auto cut = merge(*m_a, "持ち出し.machipack");
        qputenv("TMPDIR", before);
        QVERIFY(merged);
        QCOMPARE(merged->added, 1);
        QVERIFY(titles(*m_a).contains(QStringLiteral("ベンチ")));
        QVERIFY(!cut);
        QCOMPARE(cut.firstError().file, pack);
        QCOMPARE(QDir(scratch).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
        QVERIFY(m_a->undo()); // as from a folder
        QVERIFY(!titles(*m_a).contains(QStringLiteral("ベンチ")));
    }

    void aCancelledPackTakesNothing()
    {
        PinStore(*m_b).add(named("ベンチ"));
        Feedback feedback;
        QVERIFY(packProject(path("b"), path("b.machipack"), feedback));
        feedback.cancel();
        const auto merged = mergePins(*m_a, path("b.machipack"), feedback);
        QCOMPARE(merged.firstError().code, QStringLiteral("task.cancelled"));
        QCOMPARE(PinStore(*m_a).pins().size(), 3);
    }

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    std::unique_ptr<Project> opened(const char *name, const QString &author)
    {
        auto project = Project::open(path(name), Project::Access::Write);
        if (!project) return nullptr;
        (*project)->journal().setAuthor(author);
        return project.take();
    }
    void close()
    {
        m_a.reset();
        m_b.reset();
    }
    void reopen()
    {
        m_a = opened("a", QStringLiteral("佐藤"));
        m_b = opened("b", QStringLiteral("鈴木"));
    }
    Result<PinMerge> merge(Project &project, const char *other)
    {
        Feedback feedback;
        return mergePins(project, path(other), feedback);
    }
    static Pin named(const char *title)
    {
        Pin pin;
        pin.title = QString::fromUtf8(title);
        pin.place = {139.387, 36.145};
        return pin;
    }
    void rename(Project &project, int number, const char *title)
    {
        Pin pin = *PinStore(project).pin(m_ids.at(number));
        pin.title = QString::fromUtf8(title);
        QVERIFY(PinStore(project).change(pin));
    }
    static QStringList words(std::initializer_list<const char *> all)
    {
        QStringList list;
        for (const char *one : all)
            list.append(QString::fromUtf8(one));
        list.sort();
        return list;
    }
    static QStringList titles(Project &project)
    {
        QStringList titles;
        for (const Pin &pin : PinStore(project).pins())
            titles.append(pin.title);
        titles.sort();
        return titles;
    }
    static QStringList states(Project &project)
    {
        QStringList states;
        for (const Pin &pin : PinStore(project).pins())
            states.append(pin.id + pin.title + pin.version());
        states.sort();
        return states;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_a;
    std::unique_ptr<Project> m_b;
    QStringList m_ids;
};

MACHI_TEST(TestPinMerge)
#include "testpinmerge.moc"
