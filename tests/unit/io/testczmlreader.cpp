#include "core/io/vector/czmlreader.h"
#include "iofixture.h"
#include "support/realdata.h"
#include "support/testregistry.h"

using namespace machi::core;

class TestCzmlReader : public QObject
{
    Q_OBJECT

    std::unique_ptr<IoFixture> m;
    CzmlReader m_reader;

    static QByteArray polygon(const char *id, const char *from)
    {
        return QByteArray("{\"id\":\"") + id + "\",\"name\":\"a } b\",\"availability\":\"" + from +
               "/2021-11-15T21:30:00Z\",\"polygon\":{\"positions\":{\"cartographicDegrees\":"
               "[140.1,35.1,8,140.2,35.1,8,140.2,35.2,9]},\"holes\":{\"cartographicDegrees\":[[]]}}}";
    }

private Q_SLOTS:
    void init() { m = std::make_unique<IoFixture>(); }

    void availabilityIsATimeAxis()
    {
        m->read(m_reader,
                m->write(QStringLiteral("a.czml"), "[{\"id\":\"document\",\"version\":\"1.0\"},\n" +
                                                       polygon("1", "2021-11-15T21:20:00.000Z") + ",\n" +
                                                       polygon("2", "2021-11-15T21:10:00.000Z") + "]"));
        QCOMPARE(m->codes(), QStringList());
        const auto &table = m->table();
        QCOMPARE(table.dataset.kind, QStringLiteral("flood"));
        QCOMPARE(table.dataset.timeAxis.steps.size(), 2);
        QCOMPARE(table.dataset.timeAxis.label(0), QStringLiteral("2021-11-16 06:10")); // in Japan
        QCOMPARE(table.text(1, QStringLiteral("step")), table.dataset.timeAxis.steps.at(0).key);
        QCOMPARE(table.features.at(0).line, 2);
        QVERIFY(describe(table.features.at(0).shape).startsWith(QStringLiteral("POLYGON 140.1")));
        QCOMPARE(table.features.at(0).shape.vertexCount(), std::size_t(4)); // closed
    }
    void pointsWithAValueInTheirName()
    {
        m->read(m_reader, m->write(QStringLiteral("a.czml"),
                                   "[{\"id\":\"p\",\"name\":\"気温:32.05 "
                                   "℃\",\"position\":{\"cartographicDegrees\":[139.6,35.2,39.2]}}]"));
        QCOMPARE(m->table().dataset.kind, QStringLiteral("heat"));
        QCOMPARE(std::get<double>(m->table().value(0, QStringLiteral("temperature"))), 32.05);
    }
    void brokenFiles()
    {
        m->read(m_reader, m->write(QStringLiteral("a.czml"), "[" + polygon("1", "2021-11-15T21:20:00Z") +
                                                                 ",{\"id\":1,},{\"id\":\"x\",\"model\":{}}," +
                                                                 polygon("2", "x").left(60)));
        QCOMPARE(m->codes(), (QStringList{QStringLiteral("czml.cut-short"), QStringLiteral("czml.left-out"),
                                          QStringLiteral("czml.packet-broken")}));
        QCOMPARE(m->table().features.size(), std::size_t(1));
        m->read(m_reader, m->write(QStringLiteral("b.czml"), "not JSON"));
        QVERIFY(m->sink().tables.empty());
    }
    void realPhase()
    {
        MACHI_NEEDS_REAL_DATA();
        m->read(m_reader, machi::testing::realDataFolder() + QStringLiteral("/flood/mobara_Phase02.czml"));
        QCOMPARE(m->codes(), QStringList());
        QCOMPARE(m->table().features.size(), std::size_t(148));
        QCOMPARE(m->table().dataset.kind, QStringLiteral("flood"));
    }
};

MACHI_TEST(TestCzmlReader)
#include "testczmlreader.moc"
