#include "core/io/tabular/spreadsheetreader.h"

#include "core/io/archive.h"
#include "core/io/fileprobe.h"
#include "core/io/gdalscope.h"
#include "core/io/localfiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cpl_conv.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

namespace machi::core {

namespace {

bool isWorkbook(const Source::Entry &entry)
{
    const QString suffix = QFileInfo(entry.path).suffix().toLower();
    // Office programs leave ~$book.xlsx beside an open one.
    return (suffix == QLatin1String("xlsx") || suffix == QLatin1String("ods")) &&
           !entry.path.section(QLatin1Char('/'), -1).startsWith(QLatin1String("~$"));
}

Recognition recognise(const Source::Entry &entry)
{
    return isWorkbook(entry) ? Recognition::Yes : Recognition::No;
}

class TextStream : public ByteStream
{
public:
    explicit TextStream(const QString &path) : m_file(path) { m_file.open(QIODevice::ReadOnly); }
    qint64 read(char *data, qint64 size) override { return m_file.read(data, size); }
    QString error() const override
    {
        return m_file.error() == QFile::NoError ? QString() : m_file.errorString();
    }

private:
    QFile m_file;
};

/// The sheets of one workbook as CSV files that lie in a temporary folder; to people they are in the
/// workbook.
class Sheets : public Source
{
public:
    explicit Sheets(const QString &display) : Source(display) { m_single = true; }
    void add(const QString &name, const QString &file)
    {
        Entry entry;
        entry.path = name;
        entry.size = QFileInfo(file).size();
        entry.modified = QFileInfo(path()).lastModified();
        entry.index = static_cast<qint64>(m_files.size());
        m_entries.push_back(entry);
        m_files.push_back(file);
        m_single = m_files.size() == 1;
    }
    std::unique_ptr<ByteStream> stream(const Entry &entry) const override
    {
        return std::make_unique<TextStream>(m_files[static_cast<std::size_t>(entry.index)]);
    }
    QString gdalPath(const Entry &entry) const override
    {
        return m_files[static_cast<std::size_t>(entry.index)];
    }

private:
    std::vector<QString> m_files;
};

// Line ends within a cell would shift the numbers of the rows below.
QByteArray cell(const char *given)
{
    QByteArray text(given);
    text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ').replace('"', "\"\"");
    return '"' + text + '"';
}

/// Where a part of the workbook declares a document type, which can hold entities and name other files.
std::optional<Issue> doctypeIn(const FileSet &book)
{
    const Result<std::shared_ptr<Archive>> archive = Archive::open(book.main, book.display);
    if (!archive.ok()) return std::nullopt;
    std::vector<Source::Entry> entries;
    Issues issues;
    archive.value()->list({}, 0, entries, issues);
    for (const Source::Entry &entry : entries) {
        if (!entry.path.endsWith(QLatin1String(".xml")) && !entry.path.endsWith(QLatin1String(".rels")))
            continue;
        QByteArray start(1 << 16, '\0');
        start.resize(std::max<qint64>(
            0, archive.value()->stream(entry.index, entry.size)->read(start.data(), start.size())));
        start.replace('\0', QByteArray()); // UTF-16
        const qsizetype at = start.indexOf("<!DOCTYPE");
        if (at < 0) continue;
        return makeError(QStringLiteral("spreadsheet.doctype"),
                         QCoreApplication::translate(
                             "SpreadsheetReader",
                             "The workbook is refused: a document type declaration can name other files"),
                         book.display + QLatin1Char('/') + entry.path, start.left(at).count('\n') + 1);
    }
    return std::nullopt;
}

enum class Written { Nothing, Sheet, Failed };

Written writeSheet(OGRLayer &sheet, const QString &target, const Feedback &feedback)
{
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly)) return Written::Failed;
    bool any = false;
    const int columns = sheet.GetLayerDefn()->GetFieldCount();
    sheet.ResetReading();
    while (const OGRFeatureUniquePtr row = OGRFeatureUniquePtr(sheet.GetNextFeature())) {
        if (feedback.isCancelled()) return Written::Nothing;
        QByteArray line;
        for (int i = 0; i < columns; ++i) {
            const bool filled = row->IsFieldSetAndNotNull(i) && *row->GetFieldAsString(i) != '\0';
            any = any || filled;
            if (i > 0) line += ',';
            if (filled) line += cell(row->GetFieldAsString(i));
        }
        line += '\n';
        if (file.write(line) != line.size()) return Written::Failed;
    }
    if (!file.flush()) return Written::Failed;
    return any ? Written::Sheet : Written::Nothing;
}

} // namespace

QString SpreadsheetReader::title() const
{
    return QCoreApplication::translate("SpreadsheetReader", "Excel and OpenDocument workbooks");
}

Probe SpreadsheetReader::probe(const Source &source) const
{
    return probeFiles(source, QStringLiteral("XLSX"), recognise);
}

Claims SpreadsheetReader::claims(const Source &source) const
{
    return claimFiles(source, recognise);
}

void SpreadsheetReader::read(const Source &source, const ReadOptions &options, DatasetSink &sink,
                             Feedback &feedback) const
{
    for (const Source::Entry &entry : source.entries()) {
        if (feedback.isCancelled() || sink.failed()) return;
        if (!isWorkbook(entry)) continue;
        LocalFiles files(source);
        GdalScope scope;
        const Result<FileSet> book = files.open(entry, feedback, {});
        feedback.report(book.issues());
        if (!book.ok()) continue;
        if (const std::optional<Issue> doctype = doctypeIn(*book)) {
            feedback.report(*doctype);
            continue;
        }
        feedback.setProgress(-1,
                             QCoreApplication::translate("SpreadsheetReader", "Reading %1").arg(book->stem));
        // All cells as text, the first row as any other: where the header is, the table's reader finds out.
        const CPLConfigOptionSetter headers("OGR_XLSX_HEADERS", "DISABLE", false);
        const CPLConfigOptionSetter types("OGR_XLSX_FIELD_TYPES", "STRING", false);
        const CPLConfigOptionSetter odsHeaders("OGR_ODS_HEADERS", "DISABLE", false);
        const CPLConfigOptionSetter odsTypes("OGR_ODS_FIELD_TYPES", "STRING", false);
        const char *const drivers[] = {"XLSX", "ODS", nullptr};
        const GDALDatasetUniquePtr opened(
            GDALDataset::Open(book->main.toUtf8().constData(),
                              GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR, drivers));
        if (!opened) {
            feedback.report(
                makeError(QStringLiteral("spreadsheet.unreadable"),
                          QCoreApplication::translate("SpreadsheetReader", "The workbook cannot be read: %1")
                              .arg(scope.failure()),
                          book->display));
            scope.clear();
            continue;
        }
        Sheets sheets(book->display);
        bool full = false; ///< the disk
        const int count = opened->GetLayerCount();
        for (int number = 0; number < count && !feedback.isCancelled(); ++number) {
            OGRLayer *sheet = opened->GetLayer(number);
            const QString text = files.scratch(QStringLiteral("sheet.csv"));
            if (!sheet) continue;
            const QString name = QString::fromUtf8(sheet->GetName());
            const Written written = writeSheet(*sheet, text, feedback);
            if (written == Written::Failed) {
                full = true;
                feedback.report(makeError(
                    QStringLiteral("spreadsheet.write-failed"),
                    QCoreApplication::translate(
                        "SpreadsheetReader",
                        "The sheet “%1” was left out: its copy cannot be written to the temporary folder")
                        .arg(name),
                    book->display, 0, name));
            }
            if (written != Written::Sheet) continue;
            sheets.add((count == 1 ? book->stem : book->stem + QLatin1Char('/') + name) +
                           QStringLiteral(".csv"),
                       text);
        }
        scope.report(feedback, QStringLiteral("spreadsheet.gdal"), book->display);
        if (!sheets.entries().empty())
            m_tables.read(sheets, options, sink, feedback);
        else if (!full)
            feedback.report(
                makeError(QStringLiteral("spreadsheet.empty"),
                          QCoreApplication::translate("SpreadsheetReader", "Nothing stands in the workbook"),
                          book->display));
    }
}

} // namespace machi::core
