#include "core/store/importer.h"

#include "core/store/cityprofile.h"
#include "support/realdata.h"
#include "support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>

using namespace machi::core;

/// What a surveyor is told of the sheet, and that every row is kept.
class TestSpotCheck : public QObject
{
    Q_OBJECT

    static constexpr const char *header = "スポット識別子,スポット名,緯度,経度,カテゴリ,コメント,電話番号,"
                                          "便座に横付けできる？,入口に段差はない？\n";

    QList<Dataset> import(const QByteArray &rows, const QString &name = QStringLiteral("調査.csv"))
    {
        m_file = m_folder->filePath(name);
        QFile file(m_file);
        if (!file.open(QIODevice::WriteOnly)) return {};
        file.write(header + rows);
        file.close();
        return importFile(m_file);
    }
    QList<Dataset> importFile(const QString &path)
    {
        m_feedback = std::make_unique<Feedback>();
        Importer importer(*m_project, m_registry, {{path, {}}}, *m_feedback);
        importer.read();
        return importer.commit();
    }
    Issues of(const char *code) const
    {
        Issues found;
        for (const Issue &issue : m_feedback->issues())
            if (issue.code == QLatin1String(code)) found.append(issue);
        return found;
    }
    qsizetype told() const
    {
        qsizetype count = 0;
        for (const Issue &issue : m_feedback->issues())
            count += issue.code.startsWith(QLatin1String("survey.")) ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Project::create(m_folder->filePath(QStringLiteral("town.machi")));
        QVERIFY(made);
        m_project = made.take();
        QCOMPARE(m_project->city().id(), QStringLiteral("kumagaya"));
    }
    void cleanup() { m_project.reset(); }

    void aGoodSheetIsLeftAlone()
    {
        QCOMPARE(import("toilet_1,駅トイレ,36.1394,139.3897,toilet,,048-524-1111,○,\n"
                        "shop_1,西店,36.1400,139.3900,shop,,０９０−１２３４−５６７８,,○\n"
                        "shop_2,東店,36.1410,139.3910,shop,,048-524-1111（代表）,,×\n"
                        "other_1,石碑,36.1420,139.3920,その他,,なし,,\n"
                        "slope_1,坂,36.1430,139.3930,スロープ,,+81-48-524-1111,,\n"
                        "shop_3,北店,36.1440,139.3940,shop,,\"0120-123-456、048(524)1112\",,\n")
                     .size(),
                 1);
        QCOMPARE(told(), 0);
    }
    void aPlaceOutsideTheCity()
    {
        const auto made = import("toilet_1,駅トイレ,36.1394,139.3897,toilet,,,,\n"
                                 "toilet_2,三宮トイレ,34.6944,135.19895,toilet,,,,\n");
        QCOMPARE(made.first().features, 2);
        QCOMPARE(told(), 1);
        const Issue issue = of("survey.outside-city").value(0);
        QCOMPARE(issue.object, QStringLiteral("三宮トイレ"));
        QCOMPARE(issue.line, 3);
        QCOMPARE(issue.file, m_file);
    }
    void aListOfAnotherCityIsOneIssue()
    {
        QByteArray rows;
        for (int i = 0; i < 30; ++i)
            rows += "toilet_" + QByteArray::number(i) + ",トイレ" + QByteArray::number(i) + ",34.69" +
                    QByteArray::number(10 + i) + ",135.19,toilet,,,,\n";
        import(rows);
        QCOMPARE(of("survey.outside-city").size(), 1);
        QCOMPARE(of("survey.outside-city").first().count, 30);
    }
    void theSamePlaceTwice()
    {
        // 0.00005 degrees of latitude are 5.5 m.
        import("toilet_1,駅 多機能トイレ,36.13940,139.38970,toilet,,,,\n"
               "toilet_2,駅多機能トイレ,36.13945,139.38970,toilet,,,,\n"
               "toilet_3,駅多機能トイレ,36.13980,139.38970,toilet,,,,\n" // 39 m on
               "shop_1,駅多機能トイレ,36.13940,139.38970,shop,,,,\n"     // of another kind
               "toilet_4,市役所1階トイレ,36.14700,139.38860,toilet,,,,\n"
               "toilet_5,市役所2階トイレ,36.14700,139.38860,toilet,,,,\n");
        QCOMPARE(told(), 1);
        const Issue issue = of("survey.duplicate").value(0);
        QCOMPARE(issue.line, 3);
        QCOMPARE(issue.object, QStringLiteral("駅多機能トイレ"));
        QVERIFY2(issue.message.contains(QStringLiteral("5.5 m")), qPrintable(issue.message));
    }
    void telephoneThatIsNone_data()
    {
        QTest::addColumn<QString>("number");
        for (const char *number : {"12345", "485241111", "048-524-111", "048-524-11112", "要確認", "110番"})
            QTest::newRow(number) << QString::fromUtf8(number);
    }
    void telephoneThatIsNone()
    {
        QFETCH(QString, number);
        import("toilet_1,駅トイレ,36.1394,139.3897,toilet,," + number.toUtf8() + ",,\n");
        QCOMPARE(told(), 1);
        QCOMPARE(of("survey.telephone").value(0).object, QStringLiteral("駅トイレ"));
        QCOMPARE(of("survey.telephone").value(0).line, 2);
    }
    void anAnswerToAnotherCategorysQuestion()
    {
        import("toilet_1,駅トイレ,36.1394,139.3897,toilet,,,○,\n"
               "shop_1,西店,36.1400,139.3900,shop,,,○,○\n"
               "shop_2,東店,36.1410,139.3910,shop,,,×,○\n"
               "shop_3,北店,36.1420,139.3910,shop,,,×,○\n");
        const Issues issues = of("survey.answer-misplaced");
        QCOMPARE(issues.size(), 2);
        QCOMPARE(issues.first().object, QStringLiteral("西店"));
        QCOMPARE(issues.first().line, 3);
        QCOMPARE(issues.last().count, 2); // those that say no, together
        QCOMPARE(told(), 2);
    }
    void aCategoryThatNobodyKnows()
    {
        const auto made = import("x_1,熊谷,36.1394,139.3897,えき,,,,\n");
        QCOMPARE(made.first().features, 1);
        QCOMPARE(told(), 1);
        QVERIFY(of("survey.category-unknown").value(0).message.contains(QStringLiteral("えき")));
        QCOMPARE(of("survey.category-unknown").value(0).line, 2);
    }
    void aRowWithoutAPosition()
    {
        const auto made = import("toilet_1,駅トイレ,36.1394,139.3897,toilet,,,,\n"
                                 "toilet_2,公園トイレ,,,toilet,,,,\n");
        QCOMPARE(made.first().features, 2);
        QCOMPARE(told(), 1);
        QCOMPARE(of("survey.no-place").value(0).object, QStringLiteral("公園トイレ"));
        QCOMPARE(of("survey.no-place").value(0).line, 3);
    }
    void otherKindsAreNotLookedAt()
    {
        QFile file(m_folder->filePath(QStringLiteral("避難所.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("名称,緯度,経度,電話番号\n西小,34.69,135.19,12345\n");
        file.close();
        QCOMPARE(importFile(file.fileName()).size(), 1);
        QCOMPARE(told(), 0);
    }
    void realToilets()
    {
        MACHI_NEEDS_REAL_DATA();
        const auto made = importFile(machi::testing::realDataFolder() +
                                     QStringLiteral("/barrierfree/tokyo_barrier_free_toilets.csv"));
        QCOMPARE(made.size(), 1);
        QCOMPARE(of("survey.outside-city").size(), 1); // another city's
        QCOMPARE(of("survey.outside-city").first().count, made.first().features);
        qInfo("%lld toilets, %lld of them twice", static_cast<long long>(made.first().features),
              static_cast<long long>(of("survey.duplicate").size()));
    }

private:
    ReaderRegistry m_registry;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<Feedback> m_feedback;
    QString m_file;
};

MACHI_TEST(TestSpotCheck)
#include "testspotcheck.moc"
