#include "core/model/terms.h"
#include "support/testregistry.h"

using namespace machi::core;

class TestTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStrictestWinsAndCreditsGather()
    {
        const Terms plateau{QStringLiteral("CC-BY-4.0"), QStringLiteral("Project PLATEAU"), Openness::Open};
        const Terms roads{QStringLiteral("ODbL-1.0"), QStringLiteral("OpenStreetMap contributors"),
                          Openness::Open};
        const Terms log{QString(), QString(), Openness::Personal};
        const Terms all = combinedTerms({plateau, roads, plateau, log});
        QCOMPARE(all.openness, Openness::Personal);
        QCOMPARE(all.licence, QStringLiteral("ODbL-1.0"));
        QCOMPARE(all.credit, QStringLiteral("Project PLATEAU; OpenStreetMap contributors"));
        QCOMPARE(combinedTerms({plateau}).openness, Openness::Open);
    }

    void namesAreTheirOwnInverse()
    {
        for (const Openness openness :
             {Openness::Open, Openness::Internal, Openness::Common, Openness::Personal})
            QCOMPARE(*opennessFromName(opennessName(openness)), openness);
        QVERIFY(!opennessFromName(QStringLiteral("secret")));
    }
};

MACHI_TEST(TestTerms)
#include "testterms.moc"
