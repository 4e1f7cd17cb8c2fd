#include "core/io/gdalscope.h"
#include "core/io/localfiles.h"
#include "iofixture.h"
#include "support/rawzip.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cpl_error.h>

using namespace machi::core;

class TestLocalFiles : public QObject
{
    Q_OBJECT

    std::unique_ptr<IoFixture> m;
    Feedback m_feedback;

private Q_SLOTS:
    void init() { m = std::make_unique<IoFixture>(); }

    void plainFilesStayWhereTheyAre()
    {
        const QString path = m->write(QStringLiteral("a.shp"), "x");
        m->write(QStringLiteral("A.DBF"), "x");
        m->write(QStringLiteral("a.csv"), "a table of its own");
        m->write(QStringLiteral("ab.dbf"), "x");
        const auto source = Source::open(path);
        LocalFiles files(**source);
        const auto set = files.open((*source)->entries().front(), m_feedback, {});
        QVERIFY(set.ok());
        QCOMPARE(set->main, path);
        QCOMPARE(set->stem, QStringLiteral("a"));
        QCOMPARE(set->files.size(), 2);
        QCOMPARE(QFileInfo(set->companion(QStringLiteral("dbf"))).fileName(), QStringLiteral("A.DBF"));
        QVERIFY(set->companion(QStringLiteral("prj")).isEmpty());
        QVERIFY(!set->encoding);
    }
    void entriesAreUnpackedAndTidiedAway()
    {
        machi::testing::RawZip zip;
        zip.add("町/a.shp", "shape").add("町/a.dbf", "table").add("他/a.prj", "x");
        const auto source = Source::open(m->write(QStringLiteral("t.zip"), zip.bytes()));
        QString where;
        {
            LocalFiles files(**source);
            const auto set = files.open((*source)->entries().front(), m_feedback, {.encoding = true});
            QVERIFY(set.ok());
            where = set->main;
            QFile copy(where);
            QVERIFY(copy.open(QIODevice::ReadOnly));
            QCOMPARE(copy.readAll(), QByteArray("shape"));
            QCOMPARE(set->files.size(), 2);
            QVERIFY(set->files.at(1).path.endsWith(QStringLiteral("/t.zip/町/a.dbf")));
            QCOMPARE(set->encoding, TextEncoding::Utf8);
        }
        QVERIFY(!QFile::exists(where));
    }
    void damagedEntry()
    {
        machi::testing::RawZip zip;
        machi::testing::RawZip::Entry wrong;
        wrong.name = "a.geojson";
        wrong.data = "{}";
        wrong.statedCrc = 1;
        zip.add(wrong);
        const auto source = Source::open(m->write(QStringLiteral("t.zip"), zip.bytes()));
        LocalFiles files(**source);
        const auto set = files.open((*source)->entries().front(), m_feedback, {});
        QCOMPARE(set.firstError().code, QStringLiteral("source.read-failed"));
    }
    void noRoom()
    {
        const auto source = Source::open(
            m->write(QStringLiteral("t.zip"), machi::testing::RawZip().add("a.tif", "x").bytes()));
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", "/dev/null/nowhere");
        LocalFiles files(**source);
        const auto set = files.open((*source)->entries().front(), m_feedback, {});
        if (before.isNull())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", before);
        QCOMPARE(set.firstError().code, QStringLiteral("source.no-space"));
    }
    void gdalIsHeard()
    {
        GdalScope outer;
        {
            GdalScope inner;
            CPLError(CE_Warning, CPLE_AppDefined, "soft");
            CPLError(CE_Failure, CPLE_AppDefined, "hard");
            CPLError(CE_Failure, CPLE_AppDefined, "hard");
            QCOMPARE(inner.failure(), QStringLiteral("hard"));
            Feedback feedback;
            inner.report(feedback, QStringLiteral("x.gdal"), QStringLiteral("f"));
            QCOMPARE(feedback.issues().size(), 2);
            QCOMPARE(feedback.issues().at(0).severity, Severity::Warning);
            QCOMPARE(feedback.issues().at(1).count, 2);
            QVERIFY(!inner.hasFailure());
        }
        QVERIFY(!outer.hasFailure());
    }
};

MACHI_TEST(TestLocalFiles)
#include "testlocalfiles.moc"
