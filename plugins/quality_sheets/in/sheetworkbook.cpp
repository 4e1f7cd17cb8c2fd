#include "quality_sheets/in/sheetworkbook.h"

#include "quality_sheets/engine/factlist.h"

#include "core/io/gdalscope.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cpl_conv.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <array>

namespace machi::sheets {

using namespace core;

namespace {

struct Workbooks
{
    Q_DECLARE_TR_FUNCTIONS(SheetWorkbook)
};

// The columns that writeXlsx fills, from 0.
constexpr int contentColumn = 3, keyColumn = 6, writtenColumn = 7;
constexpr qint64 mostBytes = 64 << 20; ///< no sheet comes near it, a bomb does
constexpr qint64 mostRows = 10'000;

Issue fault(const QString &path, const QString &reason)
{
    return makeError(QStringLiteral("sheets.workbook"), reason, path);
}

/// Line ends are as the program writes them, whatever the office program made of them.
QString cellText(const OGRFeature &row, int column)
{
    if (column >= row.GetFieldCount() || !row.IsFieldSetAndNotNull(column)) return {};
    return QString::fromUtf8(row.GetFieldAsString(column))
        .replace(QLatin1String("\r\n"), QLatin1String("\n"));
}

/// For as long as it lives: every row is data, every cell a text.
class PlainCells
{
public:
    PlainCells()
    {
        CPLSetThreadLocalConfigOption("OGR_XLSX_HEADERS", "DISABLE");
        CPLSetThreadLocalConfigOption("OGR_XLSX_FIELD_TYPES", "STRING");
    }
    ~PlainCells()
    {
        CPLSetThreadLocalConfigOption("OGR_XLSX_HEADERS", nullptr);
        CPLSetThreadLocalConfigOption("OGR_XLSX_FIELD_TYPES", nullptr);
    }
    PlainCells(const PlainCells &) = delete;
    PlainCells &operator=(const PlainCells &) = delete;
};

/// The choice that a person wrote, by its id or its words in either language.
const SheetChoice *choiceSaid(const SheetField &field, const QString &said)
{
    for (const SheetChoice &choice : field.choices)
        if (choice.id.compare(said, Qt::CaseInsensitive) == 0 || choice.title.ja == said ||
            choice.title.en.compare(said, Qt::CaseInsensitive) == 0)
            return &choice;
    return nullptr;
}

/// Whether the answer is still the one that was written out, in whatever language that was.
bool wasWritten(const SheetField &field, const SheetEntry &entry, const QString &written)
{
    if (entry.text(field.id) == written) return true;
    const SheetChoice *choice = choiceSaid(field, written);
    return choice && choice->id == entry.text(field.id);
}

} // namespace

Result<SheetWorkbook> SheetWorkbook::read(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile()) return fault(path, Workbooks::tr("The file is not there."));
    if (file.size() > mostBytes) return fault(path, Workbooks::tr("The file is too large for a sheet."));
    const GdalScope gdal;
    const PlainCells plain;
    const std::array<const char *, 2> drivers = {"XLSX", nullptr};
    const GDALDatasetUniquePtr book(
        GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers.data()));
    if (!book || book->GetLayerCount() == 0)
        return fault(path, Workbooks::tr("The file is no workbook, or it is damaged."));
    SheetWorkbook read{path, {}, file.lastModified().toUTC(), {}};
    OGRLayer &sheet = *book->GetLayer(0);
    qint64 number = 0;
    while (const OGRFeatureUniquePtr row = OGRFeatureUniquePtr(sheet.GetNextFeature())) {
        if (++number > mostRows) return fault(path, Workbooks::tr("The file is too large for a sheet."));
        const QString key = cellText(*row, keyColumn);
        if (key == QLatin1String("dataset"))
            read.dataset = cellText(*row, writtenColumn);
        else if (key.contains(u'/'))
            read.cells.append(
                {key, cellText(*row, writtenColumn), cellText(*row, contentColumn), row->GetFID()});
    }
    if (read.dataset.isEmpty() || read.cells.isEmpty())
        return fault(path, Workbooks::tr("The workbook is none that a data-quality sheet was written to."));
    return read;
}

Result<SheetMerge> importWorkbook(Project &project, SheetStore &store, const SheetWorkbook &book)
{
    const std::optional<Dataset> dataset = project.dataset(book.dataset);
    if (!dataset)
        return fault(book.path,
                     Workbooks::tr("The workbook is of the data set \"%1\", which this project has not.")
                         .arg(book.dataset));
    const Sheet sheet = *store.sheet(book.dataset);
    const QHash<QString, QString> facts = factKeys(factsOf(project, *dataset));
    SheetMerge done;
    SheetChange change;
    Issues issues;
    const QList<SheetComment> comments = store.comments(book.dataset);
    const auto taken = [&](const QString &item) -> SheetEntry & {
        if (!change.entries.contains(item)) change.entries.insert(item, sheet.entry(item));
        return change.entries[item];
    };
    for (const SheetWorkbook::Cell &cell : book.cells) {
        if (cell.content == cell.written) continue;
        const QString itemId = cell.key.section(u'/', 0, 0), fieldId = cell.key.section(u'/', 1);
        const SheetItem *item = store.form().item(itemId);
        const SheetField *field = item ? item->field(fieldId) : nullptr;
        const SheetEntry before = sheet.entry(itemId);
        QString said = cell.content.trimmed();
        if (field && field->type == SheetField::Type::Choice && !said.isEmpty()) {
            const SheetChoice *choice = choiceSaid(*field, said);
            said = choice ? choice->id : QString();
        }
        if (!field || (said.isEmpty() && !cell.content.trimmed().isEmpty())) {
            issues.append(
                makeIssue(Severity::Warning, QStringLiteral("sheets.unknown-choice"),
                          Workbooks::tr("Left out: the form has no place for \"%1\"").arg(cell.content),
                          book.path, cell.row, cell.key));
            continue;
        }
        if (before.text(fieldId) == said) continue;
        if (wasWritten(*field, before, cell.written)) {
            SheetEntry &entry = taken(itemId);
            entry.answers.insert(fieldId, {said, facts.value(field->fact)});
            if (said.isEmpty()) entry.answers.remove(fieldId);
            if (entry.status != SheetStatus::Check)
                entry.status = entry.answers.isEmpty() ? SheetStatus::Empty : SheetStatus::Draft;
            continue;
        }
        const SheetConflict conflict{book.dataset,
                                     itemId,
                                     fieldId,
                                     cell.written,
                                     before.text(fieldId),
                                     said,
                                     QFileInfo(book.path).fileName(),
                                     book.modified};
        if (before.status != SheetStatus::Check) taken(itemId).status = SheetStatus::Check;
        if (const SheetComment kept = conflictComment(store.form(), conflict); std::none_of(
                comments.begin(), comments.end(), [&](const SheetComment &one) { return one.id == kept.id; }))
            change.comments.append(kept);
        issues.append(conflictIssue(store.form(), conflict, book.path));
        done.conflicts.append(conflict);
    }
    done.items = static_cast<int>(change.entries.size());
    if (change.entries.isEmpty() && change.comments.isEmpty()) return {done, issues};
    if (const Status status = store.apply(QStringLiteral("sheet.import"), book.dataset, change); !status)
        return issues + status.issues();
    return {done, issues};
}

} // namespace machi::sheets
