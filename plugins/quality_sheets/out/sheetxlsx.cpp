#include "quality_sheets/out/sheetwriter.h"

#include "core/store/disk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace machi::sheets {

using namespace core;

namespace {

enum Column : lxw_col_t { Number, Title, Field, Content, Body, State, Key, Written };

constexpr double titleWidth = 22, fieldWidth = 24, contentWidth = 52, bodyWidth = 16, statusWidth = 16;
constexpr double lineHeight = 14; ///< points, of 10-point text
constexpr int mostCellText = 32767;

/// Lines that a text takes in a column: wide characters count twice, as spreadsheets measure.
int linesOf(const QString &text, double width)
{
    int lines = 0;
    for (const QString &line : text.split(u'\n')) {
        double size = 0;
        for (const QChar c : line)
            size += c.unicode() < 0x300 ? 1.0 : 2.0;
        lines += std::max(1, static_cast<int>(std::ceil(size / (width - 1))));
    }
    return lines;
}

class Workbook
{
public:
    explicit Workbook(lxw_workbook *book)
        : m_book(book),
          m_title(format()),
          m_heading(format()),
          m_part(format()),
          m_cell(format()),
          m_machine(format()),
          m_missing(format()),
          m_plain(format())
    {
        for (lxw_format *bordered : {m_heading, m_part, m_cell, m_machine, m_missing}) {
            format_set_border(bordered, LXW_BORDER_THIN);
            format_set_border_color(bordered, 0x888888);
        }
        for (lxw_format *shown : {m_heading, m_cell, m_machine, m_missing, m_plain}) {
            format_set_text_wrap(shown);
            format_set_align(shown, LXW_ALIGN_VERTICAL_TOP);
        }
        format_set_bold(m_title);
        format_set_font_size(m_title, 14);
        format_set_bold(m_heading);
        format_set_bg_color(m_heading, 0xD5E3E8);
        format_set_bold(m_part);
        format_set_bg_color(m_part, 0xB9D0D8);
        format_set_bg_color(m_machine, 0xEEF3F5);
        format_set_font_color(m_missing, 0x9A3412);
        format_set_italic(m_missing);
    }

    void writeForm(const SheetPage &page);
    void writeColumns(const SheetPage &page);

private:
    lxw_format *format()
    {
        lxw_format *made = workbook_add_format(m_book);
        format_set_font_name(made, "Noto Sans CJK JP");
        format_set_font_size(made, 10);
        return made;
    }
    void put(lxw_col_t column, const QString &text, lxw_format *style)
    {
        worksheet_write_string(m_sheet, m_line, column, text.left(mostCellText).toUtf8().constData(), style);
    }
    void merge(lxw_row_t from, lxw_row_t to, lxw_col_t left, lxw_col_t right, const QString &text,
               lxw_format *style);
    void writeItem(const SheetPage::Item &item);
    void writeRow(const SheetPage::Row &row);
    lxw_format *styleOf(const SheetPage::Row &row) const;

    lxw_workbook *m_book;
    lxw_worksheet *m_sheet = nullptr;
    lxw_row_t m_line = 0;
    lxw_format *m_title, *m_heading, *m_part, *m_cell, *m_machine, *m_missing, *m_plain;
};

void Workbook::merge(lxw_row_t from, lxw_row_t to, lxw_col_t left, lxw_col_t right, const QString &text,
                     lxw_format *style)
{
    const QByteArray bytes = text.left(mostCellText).toUtf8();
    if (from == to && left == right)
        worksheet_write_string(m_sheet, from, left, bytes.constData(), style);
    else
        worksheet_merge_range(m_sheet, from, left, to, right, bytes.constData(), style);
}

lxw_format *Workbook::styleOf(const SheetPage::Row &row) const
{
    return row.source == SheetPage::Row::Source::Machine   ? m_machine
           : row.source == SheetPage::Row::Source::Missing ? m_missing
                                                           : m_cell;
}

void Workbook::writeRow(const SheetPage::Row &row)
{
    put(Field, row.title, row.source == SheetPage::Row::Source::Machine ? m_machine : m_cell);
    // A cell that is to be filled in is empty: its colour and the status beside it say that it waits.
    const QString text = row.source == SheetPage::Row::Source::Missing ? QString() : row.text;
    put(Content, text, styleOf(row));
    if (!row.key.isEmpty()) {
        put(Key, row.key, m_plain);
        put(Written, text, m_plain);
    }
    if (!row.warning.isEmpty())
        worksheet_write_comment(m_sheet, m_line, Content, row.warning.toUtf8().constData());
}

void Workbook::writeItem(const SheetPage::Item &item)
{
    const lxw_row_t first = m_line;
    const auto count = static_cast<int>(item.rows.size());
    // What is merged does not make its rows grow, so they are made high enough for it.
    const int headLines = std::max({linesOf(item.title, titleWidth), linesOf(item.bodies, bodyWidth),
                                    linesOf(item.status, statusWidth)});
    int lines = 0;
    QList<int> heights;
    for (const SheetPage::Row &row : item.rows) {
        heights.append(std::max({linesOf(row.title, fieldWidth), linesOf(row.text, contentWidth),
                                 row.source == SheetPage::Row::Source::Missing ? 2 : 1}));
        lines += heights.last();
    }
    if (lines < headLines && !heights.isEmpty()) heights.last() += headLines - lines;
    for (int i = 0; i < count; ++i, ++m_line) {
        worksheet_set_row(m_sheet, m_line, heights.at(i) * lineHeight + 4, nullptr);
        writeRow(item.rows.at(i));
    }
    if (count == 0) return;
    const lxw_row_t last = m_line - 1;
    merge(first, last, Number, Number, QString::number(item.number), m_cell);
    merge(first, last, Title, Title, item.title, m_cell);
    merge(first, last, Body, Body, item.bodies, m_cell);
    merge(first, last, State, State, item.status, m_cell);
}

void Workbook::writeForm(const SheetPage &page)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("SheetPage", text); };
    m_sheet = workbook_add_worksheet(m_book, words(QT_TRANSLATE_NOOP("SheetPage", "Sheet")).toUtf8());
    worksheet_set_column(m_sheet, Number, Number, 4, nullptr);
    worksheet_set_column(m_sheet, Title, Title, titleWidth, nullptr);
    worksheet_set_column(m_sheet, Field, Field, fieldWidth, nullptr);
    worksheet_set_column(m_sheet, Content, Content, contentWidth, nullptr);
    worksheet_set_column(m_sheet, Body, Body, bodyWidth, nullptr);
    worksheet_set_column(m_sheet, State, State, statusWidth, nullptr);
    lxw_row_col_options hidden{};
    hidden.hidden = LXW_TRUE;
    worksheet_set_column_opt(m_sheet, Key, Written, 10, nullptr, &hidden);
    worksheet_set_paper(m_sheet, 9); // A4
    worksheet_set_portrait(m_sheet);
    worksheet_set_margins(m_sheet, 0.5, 0.5, 0.6, 0.6);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_set_footer(m_sheet, "&C&P / &N");

    put(Number, QStringLiteral("%1: %2").arg(page.title, page.subject), m_title);
    worksheet_set_row(m_sheet, m_line++, 24, nullptr);
    for (const QString &line : {page.source, page.progress, page.made, page.credit}) {
        if (line.isEmpty()) continue;
        merge(m_line, m_line, Number, State, line, m_plain);
        ++m_line;
    }
    put(Key, QStringLiteral("dataset"), m_plain);
    put(Written, page.dataset, m_plain);
    ++m_line;
    const std::array headings = {words(QT_TRANSLATE_NOOP("SheetPage", "No.")),
                                 words(QT_TRANSLATE_NOOP("SheetPage", "Item")),
                                 words(QT_TRANSLATE_NOOP("SheetPage", "Field")),
                                 words(QT_TRANSLATE_NOOP("SheetPage", "Content")),
                                 words(QT_TRANSLATE_NOOP("SheetPage", "Filled in by")),
                                 words(QT_TRANSLATE_NOOP("SheetPage", "Status"))};
    for (std::size_t i = 0; i < headings.size(); ++i)
        put(static_cast<lxw_col_t>(i), headings.at(i), m_heading);
    worksheet_repeat_rows(m_sheet, m_line, m_line);
    worksheet_freeze_panes(m_sheet, ++m_line, 0);
    for (const SheetPage::Part &part : page.parts) {
        merge(m_line, m_line, Number, State, part.title, m_part);
        ++m_line;
        for (const SheetPage::Item &item : part.items)
            writeItem(item);
    }
    worksheet_print_area(m_sheet, 0, Number, m_line - 1, State);
}

void Workbook::writeColumns(const SheetPage &page)
{
    if (page.columns.isEmpty()) return;
    const QString name = QCoreApplication::translate("SheetPage", "Columns");
    m_sheet = workbook_add_worksheet(m_book, name.toUtf8());
    m_line = 0;
    worksheet_set_column(m_sheet, 0, 0, 44, nullptr);
    worksheet_set_column(m_sheet, 1, 6, 16, nullptr);
    worksheet_set_paper(m_sheet, 9);
    worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    const QStringList headings = columnFactHeadings();
    for (qsizetype i = 0; i < headings.size(); ++i)
        put(static_cast<lxw_col_t>(i), headings.at(i), m_heading);
    worksheet_repeat_rows(m_sheet, 0, 0);
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (const ColumnFact &column : page.columns) {
        ++m_line;
        put(0, columnFactTitle(column), m_cell);
        put(1, column.type, m_cell);
        worksheet_write_number(m_sheet, m_line, 2, std::round(1000 * column.fillRate()) / 10, m_cell);
        worksheet_write_number(m_sheet, m_line, 3, static_cast<double>(column.different), m_cell);
        for (const auto &[place, value] : {std::pair{4, column.least}, std::pair{5, column.greatest}})
            if (value)
                worksheet_write_number(m_sheet, m_line, static_cast<lxw_col_t>(place),
                                       std::round(1000 * *value) / 1000, m_cell);
            else
                put(static_cast<lxw_col_t>(place), {}, m_cell);
        if (column.outOfRange >= 0)
            worksheet_write_number(m_sheet, m_line, 6, static_cast<double>(column.outOfRange), m_cell);
        else
            put(6, QStringLiteral("–"), m_cell);
    }
    worksheet_autofilter(m_sheet, 0, 0, m_line, static_cast<lxw_col_t>(headings.size() - 1));
}

} // namespace

Status writeXlsx(const SheetPage &page, const QString &path)
{
    const auto failed = [&](const QString &reason) {
        return makeError(
            QStringLiteral("sheets.write-failed"),
            QCoreApplication::translate("SheetWriter", "The sheet could not be written: %1").arg(reason),
            path);
    };
    const QString part = path + QStringLiteral(".part");
    lxw_workbook *book = workbook_new(QFile::encodeName(QDir::toNativeSeparators(part)).constData());
    if (!book) return failed({});
    Workbook workbook(book);
    workbook.writeForm(page);
    workbook.writeColumns(page);
    if (const lxw_error code = workbook_close(book); code != LXW_NO_ERROR) {
        QFile::remove(part);
        return failed(QString::fromUtf8(lxw_strerror(code)));
    }
    if (const Status moved = moveOver(part, path); !moved) {
        QFile::remove(part);
        return failed(moved.firstError().message);
    }
    return Done{};
}

} // namespace machi::sheets
