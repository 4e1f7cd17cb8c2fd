#include "sheetfixture.h"

#include "core/io/archive.h"
#include "quality_sheets/out/sheetwriter.h"
#include "support/testregistry.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace machi::core;
using namespace machi::sheets;
using machi::testing::SheetFixture;

namespace {
const QString nasty = QStringLiteral("=HYPERLINK(\"http://x\")|`*<b>\n二行目");
}

/// Sheets written out: what was said stands in them, and does nothing but stand there.
class TestSheetWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<SheetFixture>();
        QVERIFY(m_fixture->isGood());
        Project &project = m_fixture->project();
        QVERIFY(m_fixture->store().setAnswers(SheetFixture::building(), QStringLiteral("purpose"),
                                              {{QStringLiteral("text"), nasty}}));
        Feedback feedback;
        const auto columns = columnFacts(project.tablePath(SheetFixture::building()),
                                         *project.columns(SheetFixture::building()), feedback);
        QVERIFY(columns);
        m_page = sheetPage(m_fixture->store(), project, *project.dataset(SheetFixture::building()), *columns);
    }

    void everyFormatIsWritten()
    {
        for (const QString &format : sheetFormats()) {
            const auto written = writeSheet(m_page, format, m_fixture->path(QStringLiteral("out 書き出し")));
            QVERIFY2(written, qPrintable(format));
            QVERIFY(QFileInfo(*written).size() > 1000);
            QCOMPARE(QFileInfo(*written).fileName(), QStringLiteral("building-1.") + format);
        }
        QCOMPARE(QDir(m_fixture->path(QStringLiteral("out 書き出し"))).entryList(QDir::Files).size(), 4);
        QVERIFY(!writeSheet(m_page, QStringLiteral("doc"), m_fixture->path(QStringLiteral("x"))));
    }

    void aFolderThatIsAFileIsAnError()
    {
        const QString path = m_fixture->path(QStringLiteral("file"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        for (const QString &format : sheetFormats()) {
            const auto written = writeSheet(m_page, format, path);
            QVERIFY(!written);
            QCOMPARE(written.firstError().code, QStringLiteral("sheets.write-failed"));
        }
    }

    void markdownHasNoMarkupOfOthers()
    {
        const QString text = QString::fromUtf8(markdownOf(m_page));
        QVERIFY(text.contains(QStringLiteral("=HYPERLINK(\"http://x\")\\|\\`\\*\\<b\\><br>二行目")));
    }

    void jsonSaysWhereEachRowIsFrom()
    {
        const QJsonObject root = QJsonDocument::fromJson(jsonOf(m_page)).object();
        const QJsonObject row = root.value(QLatin1String("parts"))
                                    .toArray()
                                    .at(0)
                                    .toObject()
                                    .value(QLatin1String("items"))
                                    .toArray()
                                    .at(0)
                                    .toObject()
                                    .value(QLatin1String("rows"))
                                    .toArray()
                                    .at(0)
                                    .toObject();
        QCOMPARE(row.value(QLatin1String("text")).toString(), nasty);
        QCOMPARE(row.value(QLatin1String("key")).toString(), QStringLiteral("purpose/text"));
        QCOMPARE(row.value(QLatin1String("source")).toString(), QStringLiteral("person"));
        QCOMPARE(root.value(QLatin1String("columns")).toArray().size(), m_page.columns.size());
    }

    void aWorkbookHoldsTextsAndNoFormulas()
    {
        const auto written =
            writeSheet(m_page, QStringLiteral("xlsx"), m_fixture->path(QStringLiteral("book")));
        QVERIFY(written);
        const QByteArray sheet = part(*written, QStringLiteral("xl/worksheets/sheet1.xml"));
        QVERIFY(sheet.contains("<mergeCell "));
        QVERIFY(sheet.contains("paperSize=\"9\""));
        QVERIFY(sheet.contains("hidden=\"1\""));
        QVERIFY(!sheet.contains("<f>"));
        QVERIFY(part(*written, QStringLiteral("xl/sharedStrings.xml")).contains("purpose/text"));
    }

private:
    /// One member of a ZIP file.
    QByteArray part(const QString &zip, const QString &name);

    std::unique_ptr<SheetFixture> m_fixture;
    SheetPage m_page;
};

QByteArray TestSheetWriter::part(const QString &zip, const QString &name)
{
    const auto archive = Archive::open(zip, zip);
    if (!archive) return {};
    std::vector<Source::Entry> entries;
    Issues issues;
    (*archive)->list({}, 0, entries, issues);
    for (const Source::Entry &entry : entries) {
        if (entry.path != name) continue;
        QByteArray bytes(entry.size, '\0');
        return (*archive)->stream(entry.index, entry.size)->read(bytes.data(), entry.size) == entry.size
                   ? bytes
                   : QByteArray();
    }
    return {};
}

MACHI_TEST(TestSheetWriter)
#include "testsheetwriter.moc"
