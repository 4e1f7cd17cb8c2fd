#include "sheetfixture.h"

#include "core/store/journal.h"
#include "support/testregistry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace machi::core;
using namespace machi::sheets;
using machi::testing::SheetFixture;

namespace {

const QString building = SheetFixture::building();
const QString purpose = QStringLiteral("purpose");
const QString use = QStringLiteral("use");
const QString text = QStringLiteral("text");

QMap<QString, QString> answer(const QString &field, const QString &said)
{
    return {{field, said}};
}

/// The built-in form as a file says it, changed.
template <typename Change> SheetTemplate changedForm(const Change &change)
{
    QFile file(QStringLiteral(":/sheets/kumagaya.json"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    change(root);
    auto parsed = SheetTemplate::parse(QJsonDocument(root).toJson(), QStringLiteral("changed.json"));
    return parsed ? parsed.take() : SheetTemplate();
}

QJsonObject newItem(const QString &id)
{
    const QJsonObject words{{QStringLiteral("ja"), QStringLiteral("新しい項目")}};
    const QJsonObject field{{QStringLiteral("id"), text},       {QStringLiteral("type"), text},
                            {QStringLiteral("title"), words},   {QStringLiteral("help"), words},
                            {QStringLiteral("example"), words}, {QStringLiteral("required"), true}};
    return {{QStringLiteral("id"), id},
            {QStringLiteral("title"), words},
            {QStringLiteral("fields"), QJsonArray{field}}};
}

} // namespace

/// What people write into a sheet is kept, can be taken back, and outlives a new form.
class TestSheetStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<SheetFixture>();
        QVERIFY(m_fixture->isGood());
    }

    void everyDataSetHasASheet()
    {
        for (const Dataset &dataset : m_fixture->project().datasets()) {
            const auto sheet = store().sheet(dataset.id);
            QVERIFY(sheet);
            QCOMPARE(completeness(store().form(), *sheet).answered, 0);
        }
        QVERIFY(!store().sheet(QStringLiteral("nothing-1")));
    }

    void isFoundAgainWithAuthorAndTime()
    {
        QSignalSpy edited(&m_fixture->project(), &Project::edited);
        QVERIFY(store().setAnswers(building, purpose, answer(text, QStringLiteral("歩行者動線の検討"))));
        QCOMPARE(edited.count(), 1);
        m_fixture->reopen(SheetTemplate::builtIn());
        const SheetEntry entry = store().sheet(building)->entry(purpose);
        QCOMPARE(entry.text(text), QStringLiteral("歩行者動線の検討"));
        QCOMPARE(entry.author, QStringLiteral("田中"));
        QCOMPARE(entry.status, SheetStatus::Draft);
        QVERIFY(entry.time.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    }

    void undoAndRedo()
    {
        QVERIFY(store().setAnswers(building, purpose, answer(text, QStringLiteral("一"))));
        QVERIFY(store().setAnswers(building, purpose, answer(text, QStringLiteral("二"))));
        QVERIFY(store().setStatus(building, purpose, SheetStatus::Confirmed));
        QVERIFY(m_fixture->project().undo());
        QCOMPARE(said(), QStringLiteral("二"));
        QCOMPARE(store().sheet(building)->entry(purpose).status, SheetStatus::Draft);
        QVERIFY(m_fixture->project().undo());
        QCOMPARE(said(), QStringLiteral("一"));
        QVERIFY(m_fixture->project().redo());
        QCOMPARE(said(), QStringLiteral("二"));
        QCOMPARE(store().history(building, purpose).size(), 2);
    }

    void historyTellsEveryState()
    {
        QVERIFY(store().setAnswers(building, purpose, answer(text, QStringLiteral("一"))));
        QVERIFY(store().setAnswers(building, purpose, answer(text, QStringLiteral("一")))); // nothing new
        QVERIFY(store().setAnswers(building, purpose, answer(text, QString())));
        const QList<SheetVersion> history = store().history(building, purpose);
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.first().entry.text(text), QStringLiteral("一"));
        QCOMPARE(history.last().entry.status, SheetStatus::Empty);
        QCOMPARE(store().sheet(building)->entry(purpose).versions,
                 (QStringList{history.first().id, history.last().id}));
    }

    void isConfirmedOnlyWhenWhole()
    {
        QVERIFY(store().setAnswers(building, use, answer(QStringLiteral("planned"), QStringLiteral("6 月"))));
        const Status early = store().setStatus(building, use, SheetStatus::Confirmed);
        QVERIFY(!early);
        QCOMPARE(early.firstError().code, QStringLiteral("sheets.incomplete"));
        QVERIFY(store().setAnswers(building, use, answer(QStringLiteral("made"), QStringLiteral("なし"))));
        QVERIFY(store().setStatus(building, use, SheetStatus::Confirmed));
        QCOMPARE(completeness(store().form(), *store().sheet(building)).confirmed, 1);
        // Whoever edits what was confirmed takes the confirmation back.
        QVERIFY(store().setAnswers(building, use, answer(QStringLiteral("made"), QStringLiteral("あり"))));
        QCOMPARE(store().sheet(building)->entry(use).status, SheetStatus::Draft);
    }

    void completenessCountsWhatIsAsked()
    {
        // 13 required fields without choices; a sheet that is not opened asks for the reason besides.
        const QString openness = QStringLiteral("openness"), decision = QStringLiteral("decision");
        QCOMPARE(completeness(store().form(), *store().sheet(building)).required, 13);
        QVERIFY(store().setAnswers(building, openness, answer(decision, QStringLiteral("closed"))));
        QCOMPARE(completeness(store().form(), *store().sheet(building)).required, 14);
        QVERIFY(store().setAnswers(building, openness, answer(decision, QStringLiteral("partly"))));
        QCOMPARE(completeness(store().form(), *store().sheet(building)).required, 16);
        QCOMPARE(completeness(store().form(), *store().sheet(building)).answered, 1);
    }

    void whatIsNotThereIsRefused()
    {
        const auto refused = [&](const Status &status) {
            return !status && status.firstError().code == QLatin1String("sheets.unknown");
        };
        QVERIFY(refused(store().setAnswers(QStringLiteral("x"), purpose, answer(text, text))));
        QVERIFY(refused(store().setAnswers(building, QStringLiteral("x"), answer(text, text))));
        QVERIFY(refused(store().setAnswers(building, purpose, answer(QStringLiteral("x"), text))));
        QVERIFY(refused(store().setAnswers(building, QStringLiteral("outcome"),
                                           answer(QStringLiteral("course"), QStringLiteral("C")))));
        QVERIFY(!store().copyFrom(building, QStringLiteral("x")));
        QVERIFY(m_fixture->project().journal().entries().isEmpty() ||
                m_fixture->project().journal().entries().first().action != QLatin1String("sheet.edit"));
    }

    void commentsAreKept()
    {
        QVERIFY(store().comment(building, purpose, QStringLiteral(" 要相談 ")));
        QVERIFY(store().comment(building, purpose, QStringLiteral("  ")));
        const QList<SheetComment> comments = store().comments(building);
        QCOMPARE(comments.size(), 1);
        QCOMPARE(comments.first().text, QStringLiteral("要相談"));
        QCOMPARE(comments.first().author, QStringLiteral("田中"));
        QVERIFY(m_fixture->project().undo());
        QVERIFY(store().comments(building).isEmpty());
    }

    void copyingLeavesWhatIsThere()
    {
        const QString road = QStringLiteral("road-1");
        QVERIFY(store().setAnswers(road, purpose, answer(text, QStringLiteral("道路の用途"))));
        QVERIFY(store().setAnswers(road, QStringLiteral("knowhow"), answer(text, QStringLiteral("研修"))));
        QVERIFY(store().setAnswers(building, purpose, answer(text, QStringLiteral("建物の用途"))));
        const auto copied = store().copyFrom(building, road);
        QVERIFY(copied);
        QCOMPARE(*copied, 1);
        QCOMPARE(said(), QStringLiteral("建物の用途"));
        QCOMPARE(store().sheet(building)->entry(QStringLiteral("knowhow")).text(text),
                 QStringLiteral("研修"));
        QVERIFY(m_fixture->project().undo());
        QVERIFY(store().sheet(building)->entry(QStringLiteral("knowhow")).answers.isEmpty());
    }

    void answersThatTheDataContradictAreTold()
    {
        const QString format = QStringLiteral("format"), open = QStringLiteral("open");
        QVERIFY(store().setAnswers(building, format, answer(open, QStringLiteral("第4.1版")),
                                   {{format, QStringLiteral("CityGML 2.0, i-UR 3.1")}}));
        const Sheet sheet = *store().sheet(building);
        QVERIFY(contradictions(store().form(), sheet, {{format, QStringLiteral("CityGML 2.0, i-UR 3.1")}})
                    .isEmpty());
        const auto found =
            contradictions(store().form(), sheet, {{format, QStringLiteral("CityGML 2.0, i-UR 3.2")}});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().field, open);
        QCOMPARE(found.first().then, QStringLiteral("CityGML 2.0, i-UR 3.1"));
    }

    void aFormWithTwoMoreItemsKeepsWhatWasWritten()
    {
        QVERIFY(store().setAnswers(building, purpose, answer(text, QStringLiteral("用途"))));
        const SheetTemplate longer = changedForm([](QJsonObject &root) {
            QJsonArray parts = root.value(QLatin1String("parts")).toArray();
            QJsonObject part = parts.at(2).toObject();
            QJsonArray items = part.value(QLatin1String("items")).toArray();
            items.append(newItem(QStringLiteral("risk")));
            items.append(newItem(QStringLiteral("training")));
            part.insert(QLatin1String("items"), items);
            parts.replace(2, part);
            root.insert(QLatin1String("parts"), parts);
            root.insert(QLatin1String("version"), 2);
        });
        QCOMPARE(longer.items().size(), 11);
        m_fixture->reopen(longer);
        QCOMPARE(said(), QStringLiteral("用途"));
        QCOMPARE(completeness(longer, *store().sheet(building)).required, 15);
        QVERIFY(store().setAnswers(building, QStringLiteral("risk"), answer(text, QStringLiteral("なし"))));
        QCOMPARE(store().sheet(building)->version, 2);
        QCOMPARE(said(), QStringLiteral("用途"));
    }

    void aRenamedFieldTakesItsAnswerAlong()
    {
        QVERIFY(store().setAnswers(building, purpose, answer(text, QStringLiteral("用途"))));
        QVERIFY(store().setAnswers(building, QStringLiteral("ideas"), answer(text, QStringLiteral("案"))));
        const SheetTemplate renamed = changedForm([](QJsonObject &root) {
            QByteArray json = QJsonDocument(root).toJson();
            json.replace("\"id\": \"purpose\"", "\"id\": \"goal\"");
            root = QJsonDocument::fromJson(json).object();
            root.insert(QLatin1String("version"), 2);
            root.insert(QLatin1String("renamed"),
                        QJsonObject{{QStringLiteral("purpose/text"), QStringLiteral("goal/text")}});
        });
        QVERIFY(renamed.item(QStringLiteral("goal")));
        m_fixture->reopen(renamed);
        const QString goal = QStringLiteral("goal");
        QCOMPARE(store().sheet(building)->entry(goal).text(text), QStringLiteral("用途"));
        // After an edit elsewhere in the sheet it is still there.
        QVERIFY(store().setAnswers(building, QStringLiteral("ideas"), answer(text, QStringLiteral("別案"))));
        QCOMPARE(store().sheet(building)->entry(goal).text(text), QStringLiteral("用途"));
        QCOMPARE(store().sheet(building)->entry(goal).author, QStringLiteral("田中"));
    }

private:
    SheetStore &store() { return m_fixture->store(); }
    QString said() { return store().sheet(building)->entry(purpose).text(text); }

    std::unique_ptr<SheetFixture> m_fixture;
};

MACHI_TEST(TestSheetStore)
#include "testsheetstore.moc"
