#include "quality_sheets/out/sheetwriter.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace machi::sheets {

using namespace core;

namespace {

constexpr int marginMillimetres = 14;
constexpr int dotsPerInch = 300;

QString safe(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString rowHtml(const SheetPage::Row &row)
{
    // Not by colour alone: what is missing is in italics too, what the machine says is said below the table.
    QString text = safe(row.text);
    if (row.source == SheetPage::Row::Source::Missing)
        text = QStringLiteral("<i style='color:#9a3412'>%1</i>").arg(text);
    if (!row.warning.isEmpty())
        text += QStringLiteral("<br><b style='color:#9a3412'>⚠ %1</b>").arg(safe(row.warning));
    const QString back =
        row.source == SheetPage::Row::Source::Machine ? QStringLiteral("#eef3f5") : QStringLiteral("#ffffff");
    return QStringLiteral("<tr><td width='32%' bgcolor='%1'>%2</td><td width='68%' bgcolor='%1'>%3</td></tr>")
        .arg(back, safe(row.title), text);
}

QString columnTable(const QList<ColumnFact> &columns)
{
    QString html = QStringLiteral("<table border='0.5' cellspacing='0' cellpadding='2' width='100%' "
                                  "style='border-color:#888;border-style:solid;font-size:7pt'><thead><tr>");
    for (const QString &heading : columnFactHeadings())
        html += QStringLiteral("<th bgcolor='#d5e3e8'>%1</th>").arg(safe(heading));
    html += QStringLiteral("</tr></thead>");
    for (const ColumnFact &column : columns) {
        html += QStringLiteral("<tr>");
        const QStringList cells = columnFactCells(column);
        for (qsizetype i = 0; i < cells.size(); ++i)
            html += QStringLiteral("<td align='%1'>%2</td>")
                        .arg(i < 2 ? QStringLiteral("left") : QStringLiteral("right"), safe(cells.at(i)));
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

} // namespace

QString htmlOf(const SheetPage &page)
{
    QString html = QStringLiteral("<h1 style='font-size:15pt'>%1</h1><p style='font-size:12pt'><b>%2</b></p>"
                                  "<p>%3<br>%4<br>%5</p>")
                       .arg(safe(page.title), safe(page.subject), safe(page.source), safe(page.progress),
                            safe(page.made));
    for (const SheetPage::Part &part : page.parts) {
        html += QStringLiteral("<h2 style='font-size:12pt'>%1</h2>").arg(safe(part.title));
        for (const SheetPage::Item &item : part.items) {
            html += QStringLiteral("<h3 style='font-size:10pt'>%1. %2</h3><p>%3　%4</p>")
                        .arg(QString::number(item.number), safe(item.title), safe(item.bodies),
                             safe(item.status));
            html += QStringLiteral("<table border='0.5' cellspacing='0' cellpadding='3' width='100%' "
                                   "style='border-color:#888;border-style:solid'>");
            for (const SheetPage::Row &row : item.rows)
                html += rowHtml(row);
            html += QStringLiteral("</table>");
            for (const QString &comment : item.comments)
                html += QStringLiteral("<p>%1</p>").arg(safe(comment));
        }
    }
    if (!page.columns.isEmpty())
        html += QStringLiteral("<h2 style='font-size:12pt'>%1</h2>")
                    .arg(safe(QCoreApplication::translate("SheetPage", "Columns"))) +
                columnTable(page.columns);
    html +=
        QStringLiteral("<p>%1</p>")
            .arg(safe(QCoreApplication::translate("SheetPage", "Grey rows were filled in from the data.")));
    if (!page.credit.isEmpty()) html += QStringLiteral("<p>%1</p>").arg(safe(page.credit));
    return html;
}

Status writePdf(const SheetPage &page, const QString &path)
{
    QSaveFile file(path);
    const auto failed = [&] {
        return makeError(QStringLiteral("sheets.write-failed"),
                         QCoreApplication::translate("SheetWriter", "The sheet could not be written: %1")
                             .arg(file.errorString()),
                         path);
    };
    if (!file.open(QIODevice::WriteOnly)) return failed();
    {
        QPdfWriter writer(&file);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(
            QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
            QPageLayout::Millimeter);
        writer.setTitle(page.title + QStringLiteral(": ") + page.subject);
        QTextDocument document;
        QFont font(QStringLiteral("Noto Sans CJK JP"));
        font.setStyleHint(QFont::SansSerif);
        font.setPointSizeF(8.5);
        document.setDefaultFont(font);
        document.setHtml(htmlOf(page));
        document.print(&writer);
    }
    if (!file.commit()) return failed();
    return Done{};
}

} // namespace machi::sheets
