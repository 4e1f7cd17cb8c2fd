#include "support/testregistry.h"
#include "ui/import/importlist.h"

using namespace machi;
using ui::ImportList;

/// Which files and options come of ticks, squares and boxes.
class TestImportList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_list = ImportList();
        QVERIFY(m_list.add(QStringLiteral("/data/town.zip")));
        QVERIFY(!m_list.add(QStringLiteral("/data/../data/town.zip")));
        core::PreviewPart part;
        part.reader = QStringLiteral("citygml");
        // Buildings by squares of 1 km, terrain by one of 10 km, plans without any.
        part.files = {{QStringLiteral("a"), QStringLiteral("building"), QStringLiteral("54390370"), 100},
                      {QStringLiteral("b"), QStringLiteral("building"), QStringLiteral("54390371"), 200},
                      {QStringLiteral("c"), QStringLiteral("terrain"), QStringLiteral("543903"), 1000},
                      {QStringLiteral("d"), QStringLiteral("terrain"), QStringLiteral("543904"), 4000},
                      {QStringLiteral("e"), QStringLiteral("urbanplan"), {}, 10}};
        know(QStringLiteral("/data/town.zip"), part);
    }

    void everythingAtFirst()
    {
        QCOMPARE(m_list.squares(), (QStringList{QStringLiteral("54390370"), QStringLiteral("54390371"),
                                                QStringLiteral("543904")}));
        QCOMPARE(m_list.bytes(), 5310);
        QCOMPARE(m_list.datasets(), 3);
        const auto sources = m_list.sources();
        QCOMPARE(sources.size(), 1);
        QVERIFY(sources.first().options.kinds.isEmpty());
        QVERIFY(sources.first().options.unwantedKinds.isEmpty());
        QVERIFY(sources.first().options.gridCodes.isEmpty());
        QVERIFY(!sources.first().options.bbox);
    }

    void oneSquareTakesItsShareOfACoarseFile()
    {
        m_list.setSquareWanted(QStringLiteral("54390371"), false);
        m_list.setSquareWanted(QStringLiteral("543904"), false);
        QCOMPARE(m_list.sources().first().options.gridCodes, QStringList{QStringLiteral("54390370")});
        const ImportList::Entry &entry = m_list.entries().front();
        QCOMPARE(m_list.amount(entry, QStringLiteral("building")).files, 1);
        QCOMPARE(m_list.amount(entry, QStringLiteral("terrain")).files, 1); // the coarse one around it
        QCOMPARE(m_list.bytes(), 1110);
        m_list.setSquareWanted(QStringLiteral("54390371"), true);
        m_list.setSquareWanted(QStringLiteral("543904"), true);
        QVERIFY(m_list.sources().first().options.gridCodes.isEmpty());
    }

    void noSquareIsNoSource()
    {
        for (const QString &code : m_list.squares())
            m_list.setSquareWanted(code, false);
        QVERIFY(m_list.sources().isEmpty());
        // A table that knows no squares is imported all the same.
        QVERIFY(m_list.add(QStringLiteral("/data/a.csv")));
        core::PreviewPart table;
        table.reader = QStringLiteral("csv");
        table.datasets = {{QStringLiteral("shelter"), {}, {}, {}, 7, {139.3, 36.1, 139.4, 36.2}}};
        table.isWhole = true;
        know(QStringLiteral("/data/a.csv"), table);
        QCOMPARE(m_list.sources().size(), 1);
        QVERIFY(m_list.sources().first().options.gridCodes.isEmpty());
        QCOMPARE(m_list.areas().size(), 1);
    }

    void kindsAreNamedOnlyWhenSomeAreNotWanted()
    {
        ImportList::Entry &entry = m_list.entries().front();
        entry.unwanted.insert(QStringLiteral("terrain"));
        const core::ReadOptions options = m_list.sources().first().options;
        QVERIFY(options.kinds.isEmpty());
        QCOMPARE(options.unwantedKinds, QStringList{QStringLiteral("terrain")});
        QVERIFY(!options.wants(QStringLiteral("terrain")));
        QVERIFY(options.wants(QStringLiteral("building")));
        QVERIFY(options.wants(QStringLiteral("road"))); // the look did not get so far
        QCOMPARE(m_list.bytes(), 310);
        QCOMPARE(m_list.squareBytes(QStringLiteral("543904")), 0);
        for (const char *kind : {"building", "urbanplan"})
            entry.unwanted.insert(QString::fromLatin1(kind));
        QVERIFY(m_list.sources().isEmpty());
    }

    void boxCountsFilesThatItTouches()
    {
        m_list.setBox(core::Extent{139.376, 36.059, 139.38, 36.06}); // inside 54390370
        const ImportList::Entry &entry = m_list.entries().front();
        QCOMPARE(m_list.amount(entry, QStringLiteral("building")).files, 1);
        QCOMPARE(m_list.sources().first().options.bbox->east, 139.38);
    }

    void aQuestionWaits()
    {
        QVERIFY(!m_list.waiting());
        ImportList::Entry &entry = m_list.entries().front();
        entry.preview.issues.append(core::makeError(QStringLiteral("needs-option"), QStringLiteral("CRS?")));
        QCOMPARE(m_list.waiting(), &entry);
        m_list.remove(entry.path);
        QVERIFY(!m_list.waiting());
        QVERIFY(m_list.squares().isEmpty());
    }

private:
    void know(const QString &path, const core::PreviewPart &part)
    {
        ImportList::Entry *entry = m_list.find(path);
        QVERIFY(entry);
        entry->isKnown = true;
        entry->preview.path = path;
        entry->preview.parts = {part};
        m_list.findSquares();
    }
    ImportList m_list;
};

MACHI_TEST(TestImportList)
#include "testimportlist.moc"
