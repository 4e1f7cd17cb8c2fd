#include "sheetfixture.h"

#include "core/io/archive.h"
#include "core/store/journal.h"
#include "quality_sheets/in/sheetworkbook.h"
#include "quality_sheets/out/sheetwriter.h"
#include "support/rawzip.h"
#include "support/testregistry.h"

#include <QFile>
#include <QRegularExpression>

using namespace machi::core;
using namespace machi::sheets;
using machi::testing::RawZip;
using machi::testing::SheetFixture;

namespace {

const QString building = SheetFixture::building();
const QString purpose = QStringLiteral("purpose/text");
const QString planned = QStringLiteral("use/planned");
const QString decision = QStringLiteral("openness/decision");

/// Writes into the content cells of a workbook, as an office program would.
bool typeInto(const QString &path, const QMap<QString, QString> &texts)
{
    const auto book = SheetWorkbook::read(path);
    const auto archive = Archive::open(path, path);
    if (!book || !archive) return false;
    std::vector<Source::Entry> entries;
    Issues issues;
    (*archive)->list({}, 0, entries, issues);
    RawZip changed;
    for (const Source::Entry &entry : entries) {
        QByteArray bytes(entry.size, '\0');
        if ((*archive)->stream(entry.index, entry.size)->read(bytes.data(), entry.size) != entry.size)
            return false;
        if (entry.path == QLatin1String("xl/worksheets/sheet1.xml")) {
            QString xml = QString::fromUtf8(bytes);
            for (const SheetWorkbook::Cell &cell : book->cells) {
                if (!texts.contains(cell.key)) continue;
                const QRegularExpression old(
                    QStringLiteral("<c r=\"D%1\"( s=\"\\d+\")?( t=\"s\")?(/>|>.*?</c>)").arg(cell.row));
                const QString now =
                    QStringLiteral(
                        "<c r=\"D%1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%2</t></is></c>")
                        .arg(QString::number(cell.row), texts.value(cell.key).toHtmlEscaped());
                if (!xml.contains(old)) return false;
                xml.replace(old, now);
            }
            bytes = xml.toUtf8();
        }
        changed.add(entry.path.toUtf8(), bytes);
    }
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(changed.bytes()) > 0;
}

} // namespace

/// A workbook that went out, was filled in and comes back.
class TestSheetWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<SheetFixture>();
        QVERIFY(m_fixture->isGood());
        QVERIFY(store().setAnswers(building, QStringLiteral("purpose"),
                                   {{QStringLiteral("text"), QStringLiteral("用途\n二行目")}}));
        m_book = writeOut();
        QVERIFY(!m_book.isEmpty());
    }

    void untouchedItSaysNothing()
    {
        const auto book = SheetWorkbook::read(m_book);
        QVERIFY(book);
        QCOMPARE(book->dataset, building);
        QVERIFY(book->cells.size() >= 13);
        const auto done = importWorkbook(m_fixture->project(), store(), *book);
        QVERIFY(done);
        QCOMPARE(done->items, 0);
        QCOMPARE(text(purpose), QStringLiteral("用途\n二行目"));
    }

    void whatWasTypedComesIn()
    {
        QVERIFY(typeInto(m_book, {{planned, QStringLiteral("=1+1 & 6 月\n7 月")},
                                  {decision, QStringLiteral("一部可")},
                                  {purpose, QString()}}));
        const auto done = imported();
        QVERIFY(done);
        QCOMPARE(done->items, 3);
        QVERIFY(done->conflicts.isEmpty());
        QCOMPARE(text(planned), QStringLiteral("=1+1 & 6 月\n7 月"));
        QCOMPARE(text(decision), QStringLiteral("partly"));
        QCOMPARE(text(purpose), QString());
        QCOMPARE(imported()->items, 0); // again: nothing new
        QVERIFY(m_fixture->project().undo());
        QCOMPARE(text(purpose), QStringLiteral("用途\n二行目"));
        QCOMPARE(text(planned), QString());
    }

    void whatWasEditedHereTooIsAConflict()
    {
        QVERIFY(typeInto(m_book, {{purpose, QStringLiteral("表計算で")}}));
        QVERIFY(store().setAnswers(building, QStringLiteral("purpose"),
                                   {{QStringLiteral("text"), QStringLiteral("画面で")}}));
        const auto done = imported();
        QVERIFY(done);
        QCOMPARE(done->conflicts.size(), 1);
        QCOMPARE(done->conflicts.first().before, QStringLiteral("用途\n二行目"));
        QCOMPARE(text(purpose), QStringLiteral("画面で"));
        QCOMPARE(store().sheet(building)->entry(QStringLiteral("purpose")).status, SheetStatus::Check);
        QCOMPARE(store().comments(building).size(), 1);
        QVERIFY(store().comments(building).first().text.contains(QStringLiteral("表計算で")));
        QVERIFY(imported());
        QCOMPARE(store().comments(building).size(), 1); // the same conflict is told once
    }

    void aChoiceThatIsNoneIsLeftOut()
    {
        QVERIFY(typeInto(m_book, {{decision, QStringLiteral("たぶん")}}));
        const auto done = imported();
        QVERIFY(done);
        QCOMPARE(done->items, 0);
        QCOMPARE(done.issues().size(), 1);
        QCOMPARE(done.issues().first().code, QStringLiteral("sheets.unknown-choice"));
        QVERIFY(done.issues().first().line > 0);
        QCOMPARE(text(decision), QString());
    }

    void whatIsNoSheetIsAnError_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("no workbook");
        QTest::newRow("ZIP of something else") << RawZip().add("a.txt", "a").bytes();
        QTest::newRow("cut short") << QByteArray("cut");
    }

    void whatIsNoSheetIsAnError()
    {
        QFETCH(QByteArray, content);
        if (content == "cut") {
            QFile whole(m_book);
            QVERIFY(whole.open(QIODevice::ReadOnly));
            content = whole.read(2000);
        }
        const QString path = m_fixture->path(QStringLiteral("bad.xlsx"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto book = SheetWorkbook::read(path);
        QVERIFY(!book);
        QCOMPARE(book.firstError().code, QStringLiteral("sheets.workbook"));
        QVERIFY(!SheetWorkbook::read(m_fixture->path(QStringLiteral("absent.xlsx"))));
    }

    void aSheetOfAnotherProjectIsRefused()
    {
        QVERIFY(m_fixture->project().remove(building));
        const auto book = SheetWorkbook::read(m_book);
        QVERIFY(book);
        QVERIFY(!importWorkbook(m_fixture->project(), store(), *book));
    }

private:
    SheetStore &store() { return m_fixture->store(); }
    QString text(const QString &key)
    {
        const QString item = key.section(QLatin1Char('/'), 0, 0);
        return store().sheet(building)->entry(item).text(key.section(QLatin1Char('/'), 1));
    }
    QString writeOut()
    {
        Project &project = m_fixture->project();
        const SheetPage page = sheetPage(store(), project, *project.dataset(building), {});
        const auto path = writeSheet(page, QStringLiteral("xlsx"), m_fixture->path(QStringLiteral("out")));
        return path ? *path : QString();
    }
    Result<SheetMerge> imported()
    {
        const auto book = SheetWorkbook::read(m_book);
        if (!book) return book.issues();
        return importWorkbook(m_fixture->project(), store(), *book);
    }

    std::unique_ptr<SheetFixture> m_fixture;
    QString m_book;
};

MACHI_TEST(TestSheetWorkbook)
#include "testsheetworkbook.moc"
