#include "core/store/tableexport.h"

#include "core/model/columntext.h"
#include "core/store/disk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <functional>

namespace machi::core {

namespace {

constexpr std::size_t rowsAtOnce = 500;
constexpr std::size_t mostSheetRows = 1048575; ///< of XLSX, without the heading
constexpr int mostCellText = 32767;            ///< characters in a cell of XLSX

Issue writeError(const QString &path, const QString &reason)
{
    return makeError(
        QStringLiteral("table.write-failed"),
        QCoreApplication::translate("TableExport", "The table could not be written: %1").arg(reason), path);
}

/// Gives each row, with its gml_id, to `row`; false = stop.
bool eachRow(TableQuery &table, std::span<const qint64> fids, Feedback &feedback,
             const std::function<bool(std::size_t, const QString &, const QVariantList &)> &row)
{
    const QString stage = QCoreApplication::translate("TableExport", "Writing the table");
    for (std::size_t at = 0; at < fids.size(); at += rowsAtOnce) {
        if (feedback.isCancelled()) return false;
        feedback.setProgress(static_cast<double>(at) / static_cast<double>(fids.size()), stage);
        const auto some = fids.subspan(at, std::min(rowsAtOnce, fids.size() - at));
        QStringList names;
        const QList<QVariantList> values = table.values(some, &names);
        for (qsizetype i = 0; i < values.size(); ++i)
            if (!row(at + static_cast<std::size_t>(i), names.at(i), values.at(i))) return false;
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
QString digits(double value)
{
    QString text;
    for (int most = 15; most <= 17; ++most) {
        text = QString::number(value, 'g', most);
        if (text.toDouble() == value) break;
    }
    return text;
}

QString plainText(const QVariant &value)
{
    if (!isKnown(value)) return {};
    // A machine reads it again: a point, and all digits.
    if (value.userType() == QMetaType::Double) return digits(value.toDouble());
    if (value.userType() == QMetaType::QString) return formulaGuarded(value.toString());
    return value.toString();
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
    const auto put = [&](const QStringList &fields) {
        const QByteArray line = csvLine(fields).toUtf8();
        return file.write(line) == line.size();
    };
    QStringList titles = headings(table.layer().columns);
    std::transform(titles.begin(), titles.end(), titles.begin(), formulaGuarded);
    put(titles);
    bool written = true;
    const bool whole =
        eachRow(table, fids, feedback, [&](std::size_t, const QString &id, const QVariantList &values) {
            QStringList fields = {formulaGuarded(id)};
            for (const QVariant &value : values)
                fields.append(plainText(value));
            written = put(fields);
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
    const bool whole =
        eachRow(table, fids, feedback, [&](std::size_t at, const QString &id, const QVariantList &values) {
            const auto row = static_cast<lxw_row_t>(at + 1);
            worksheet_write_string(sheet, row, 0, cellText(id), nullptr);
            for (qsizetype i = 0; i < values.size(); ++i) {
                const auto column = static_cast<lxw_col_t>(i + 1);
                const QVariant &value = values.at(i);
                if (!isKnown(value)) continue;
                if (value.userType() == QMetaType::QString)
                    worksheet_write_string(sheet, row, column, cellText(value.toString()), nullptr);
                else
                    worksheet_write_number(sheet, row, column, value.toDouble(), nullptr);
            }
            return true;
        });
    const lxw_error code = workbook_close(book);
    if (!whole || code != LXW_NO_ERROR) {
        QFile::remove(part);
        if (!whole) return cancelled(path);
        return writeError(path, QString::fromUtf8(lxw_strerror(code)));
    }
    const Status moved = moveOver(part, path);
    if (moved) return Done{};
    QFile::remove(part);
    return writeError(path, moved.firstError().message);
}

} // namespace

QString csvLine(const QStringList &fields)
{
    QString line;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        QString field = fields.at(i);
        const bool quotes = std::any_of(field.cbegin(), field.cend(), [](QChar sign) {
            return sign == u',' || sign == u'"' || sign == u'\n' || sign == u'\r';
        });
        if (quotes)
            field =
                QLatin1Char('"') + field.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
        if (i > 0) line += QLatin1Char(',');
        line += field;
    }
    return line + QLatin1String("\r\n");
}

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
