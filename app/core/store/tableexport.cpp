#include "core/store/tableexport.h"

#include "core/model/columntext.h"
#include "core/model/csvtext.h"
#include "core/sqlite/quoting.h"
#include "core/store/disk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <sqlite3.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <functional>

namespace machi::core {

namespace {

constexpr std::size_t rowsBetweenLooks = 200;
constexpr std::size_t mostSheetRows = 1048575; ///< of XLSX, without the heading
constexpr int mostCellText = 32767;            ///< characters in a cell of XLSX

Issue writeError(const QString &path, const QString &reason)
{
    return makeError(
        QStringLiteral("table.write-failed"),
        QCoreApplication::translate("TableExport", "The table could not be written: %1").arg(reason), path);
}

/// Rows of a table one after the other, as SQLite has them: gml_id, then the columns. False = stopped.
bool eachRow(TableQuery &table, std::span<const qint64> fids, Feedback &feedback,
             const std::function<bool(std::size_t, Statement &)> &row)
{
    const QString stage = QCoreApplication::translate("TableExport", "Writing the table");
    QStringList names = {QStringLiteral("gml_id")};
    for (const Column &column : table.layer().columns)
        names.append(quotedName(column.id));
    Statement one = prepareText(
        table.database(),
        QStringLiteral("SELECT %1 FROM features WHERE fid = ?").arg(names.join(QLatin1Char(','))));
    for (std::size_t at = 0; at < fids.size(); ++at) {
        if (at % rowsBetweenLooks == 0) {
            if (feedback.isCancelled()) return false;
            feedback.setProgress(static_cast<double>(at) / static_cast<double>(fids.size()), stage);
        }
        one.bind(1, static_cast<std::int64_t>(fids[at]));
        if (one.next() && !row(at, one)) return false;
        one.reset();
    }
    return true;
}

QStringList headings(const QList<Column> &columns)
{
    QStringList all = {QCoreApplication::translate("TableExport", "ID in the file")};
    for (const Column &column : columns)
        all.append(columnHeading(column));
    return all;
}

/// As few digits as give the same number again.
QByteArray digits(double value)
{
    std::array<char, 32> text{};
    // A spreadsheet of people's figures shows no powers of ten without need.
    const double size = std::abs(value);
    const bool plain = value == 0 || (size >= 1e-6 && size < 1e15);
    const auto end =
        plain ? std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed).ptr
              : std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return QByteArray(text.data(), end - text.data());
}

/// A machine reads it again: a point, and all digits.
void appendField(QByteArray &line, const Statement &row, int index, ColumnType type)
{
    switch (sqlite3_column_type(row.handle(), index)) {
    case SQLITE_NULL:
        return;
    case SQLITE_FLOAT:
        line += digits(row.real(index));
        return;
    case SQLITE_INTEGER:
        line += type == ColumnType::Real ? digits(row.real(index))
                                         : QByteArray::number(qlonglong(row.integer(index)));
        return;
    default:
        line += csvField(formulaGuarded(row.string(index))).toUtf8();
    }
}

Status cancelled(const QString &path)
{
    return makeError(QStringLiteral("table.cancelled"),
                     QCoreApplication::translate("TableExport", "Writing the table was cancelled."), path);
}

Status writeCsv(TableQuery &table, std::span<const qint64> fids, const QString &path, Feedback &feedback)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return writeError(path, file.errorString());
    file.write("\xef\xbb\xbf");
    QStringList titles = headings(table.layer().columns);
    std::transform(titles.begin(), titles.end(), titles.begin(), formulaGuarded);
    file.write(csvRecord(titles).toUtf8());
    const QList<Column> &columns = table.layer().columns;
    bool written = true;
    QByteArray line;
    const bool whole = eachRow(table, fids, feedback, [&](std::size_t, Statement &row) {
        line.clear();
        line += csvField(formulaGuarded(row.string(0))).toUtf8();
        for (int index = 0; index < columns.size(); ++index) {
            line += ',';
            appendField(line, row, index + 1, columns.at(index).type);
        }
        line += "\r\n";
        written = file.write(line) == line.size();
        return written;
    });
    if (feedback.isCancelled()) return cancelled(path);
    if (!whole || !written || !file.commit()) return writeError(path, file.errorString());
    return Done{};
}

QByteArray cellText(const QString &text)
{
    return text.left(mostCellText).toUtf8();
}

void writeCell(lxw_worksheet *sheet, lxw_row_t line, lxw_col_t place, const Statement &row, int index)
{
    switch (sqlite3_column_type(row.handle(), index)) {
    case SQLITE_NULL:
        return;
    case SQLITE_FLOAT:
    case SQLITE_INTEGER:
        worksheet_write_number(sheet, line, place, row.real(index), nullptr);
        return;
    default:
        if (const std::string_view text = row.text(index); text.size() <= mostCellText)
            worksheet_write_string(sheet, line, place, text.data(), nullptr);
        else
            worksheet_write_string(sheet, line, place, cellText(row.string(index)), nullptr);
    }
}

Status writeXlsx(TableQuery &table, std::span<const qint64> fids, const QString &path, Feedback &feedback)
{
    if (fids.size() > mostSheetRows)
        return makeError(
            QStringLiteral("table.too-long"),
            QCoreApplication::translate("TableExport", "A sheet of XLSX holds 1 048 575 rows. Write a CSV."),
            path);
    const QString part = path + QStringLiteral(".part");
    const QByteArray name = QFile::encodeName(QDir::toNativeSeparators(part));
    QByteArray folder = QFile::encodeName(QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    lxw_workbook *book = workbook_new_opt(name.constData(), &options);
    if (!book) return writeError(path, {});
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    lxw_format *bold = workbook_add_format(book);
    format_set_bold(bold);
    const QStringList titles = headings(table.layer().columns);
    for (qsizetype column = 0; column < titles.size(); ++column)
        worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(column), cellText(titles.at(column)), bold);
    worksheet_freeze_panes(sheet, 1, 0);
    const auto last = static_cast<int>(table.layer().columns.size());
    const bool whole = eachRow(table, fids, feedback, [&](std::size_t at, Statement &row) {
        for (int index = 0; index <= last; ++index)
            writeCell(sheet, static_cast<lxw_row_t>(at + 1), static_cast<lxw_col_t>(index), row, index);
        return true;
    });
    if (!whole) {
        lxw_workbook_free(book);
        QFile::remove(part);
        return cancelled(path);
    }
    feedback.setProgress(-1, QCoreApplication::translate("TableExport", "Packing the sheet"));
    const lxw_error code = workbook_close(book);
    if (code != LXW_NO_ERROR) {
        QFile::remove(part);
        return writeError(path, QString::fromUtf8(lxw_strerror(code)));
    }
    const Status moved = moveOver(part, path);
    if (moved) return Done{};
    QFile::remove(part);
    return writeError(path, moved.firstError().message);
}

} // namespace

Status exportTable(TableQuery &table, std::span<const qint64> fids, const QString &path, Feedback &feedback)
{
    const Dataset &dataset = table.layer().dataset;
    if (dataset.terms.openness == Openness::Personal)
        return makeError(
            QStringLiteral("table.personal"),
            QCoreApplication::translate("TableExport", "\"%1\" holds personal data, which are not exported.")
                .arg(dataset.title),
            path);
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("csv")) return writeCsv(table, fids, path, feedback);
    if (ending == QLatin1String("xlsx")) return writeXlsx(table, fids, path, feedback);
    return makeError(QStringLiteral("table.unknown-format"),
                     QCoreApplication::translate("TableExport", "A table is written as .csv or .xlsx."),
                     path);
}

} // namespace machi::core
