#include "quality_sheets/out/sheetwriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace machi::sheets {

namespace {

/// In a cell of a table neither a bar nor a line's end may stand, and nothing may turn into markup.
QString cell(QString text)
{
    static const QString special = QStringLiteral("\\`*_{}[]<>#|~");
    QString safe;
    for (const QChar c : text) {
        if (c == u'\n')
            safe += QStringLiteral("<br>");
        else if (c != u'\r') {
            if (special.contains(c)) safe += u'\\';
            safe += c;
        }
    }
    return safe;
}

QString tableRow(const QStringList &cells)
{
    QStringList safe;
    for (const QString &text : cells)
        safe.append(cell(text));
    return QStringLiteral("| %1 |\n").arg(safe.join(QStringLiteral(" | ")));
}

QString rule(qsizetype columns)
{
    return QStringLiteral("|") + QStringLiteral(" --- |").repeated(columns) + QLatin1Char('\n');
}

QString sourceName(SheetPage::Row::Source source)
{
    switch (source) {
    case SheetPage::Row::Source::Machine:
        return QStringLiteral("machine");
    case SheetPage::Row::Source::Missing:
        return QStringLiteral("missing");
    default:
        return QStringLiteral("person");
    }
}

} // namespace

QByteArray markdownOf(const SheetPage &page)
{
    QString text = QStringLiteral("# %1: %2\n\n%3  \n%4  \n%5\n")
                       .arg(cell(page.title), cell(page.subject), cell(page.source), cell(page.progress),
                            cell(page.made));
    for (const SheetPage::Part &part : page.parts) {
        text += QStringLiteral("\n## %1\n").arg(cell(part.title));
        for (const SheetPage::Item &item : part.items) {
            text += QStringLiteral("\n### %1. %2\n\n%3 · %4\n\n")
                        .arg(QString::number(item.number), cell(item.title), cell(item.bodies),
                             cell(item.status));
            text += tableRow({QCoreApplication::translate("SheetPage", "Item"),
                              QCoreApplication::translate("SheetPage", "Content")});
            text += rule(2);
            for (const SheetPage::Row &row : item.rows)
                text += tableRow({row.title, row.warning.isEmpty()
                                                 ? row.text
                                                 : row.text + QStringLiteral("\n⚠ ") + row.warning});
            for (const QString &comment : item.comments)
                text += QStringLiteral("\n> %1\n").arg(cell(comment));
        }
    }
    if (!page.columns.isEmpty()) {
        text += QStringLiteral("\n## %1\n\n").arg(QCoreApplication::translate("SheetPage", "Columns"));
        text += tableRow(columnFactHeadings()) + rule(columnFactHeadings().size());
        for (const ColumnFact &column : page.columns)
            text += tableRow(columnFactCells(column));
    }
    if (!page.credit.isEmpty()) text += QStringLiteral("\n%1\n").arg(cell(page.credit));
    return text.toUtf8();
}

QByteArray jsonOf(const SheetPage &page)
{
    QJsonArray parts;
    for (const SheetPage::Part &part : page.parts) {
        QJsonArray items;
        for (const SheetPage::Item &item : part.items) {
            QJsonArray rows;
            for (const SheetPage::Row &row : item.rows) {
                QJsonObject one{{QStringLiteral("title"), row.title},
                                {QStringLiteral("text"), row.text},
                                {QStringLiteral("source"), sourceName(row.source)}};
                if (!row.key.isEmpty()) one.insert(QStringLiteral("key"), row.key);
                if (!row.warning.isEmpty()) one.insert(QStringLiteral("warning"), row.warning);
                rows.append(one);
            }
            items.append(
                QJsonObject{{QStringLiteral("number"), item.number},
                            {QStringLiteral("title"), item.title},
                            {QStringLiteral("bodies"), item.bodies},
                            {QStringLiteral("status"), item.status},
                            {QStringLiteral("rows"), rows},
                            {QStringLiteral("comments"), QJsonArray::fromStringList(item.comments)}});
        }
        parts.append(QJsonObject{{QStringLiteral("title"), part.title}, {QStringLiteral("items"), items}});
    }
    QJsonArray columns;
    for (const ColumnFact &column : page.columns)
        columns.append(toJson(column));
    const QJsonObject root{
        {QStringLiteral("dataset"), page.dataset},   {QStringLiteral("title"), page.title},
        {QStringLiteral("subject"), page.subject},   {QStringLiteral("source"), page.source},
        {QStringLiteral("made"), page.made},         {QStringLiteral("credit"), page.credit},
        {QStringLiteral("progress"), page.progress}, {QStringLiteral("parts"), parts},
        {QStringLiteral("columns"), columns}};
    return QJsonDocument(root).toJson();
}

} // namespace machi::sheets
