#include "quality_sheets/out/sheetpage.h"

#include "quality_sheets/engine/sheetstore.h"

#include "core/model/kind.h"
#include "core/model/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace machi::sheets {

using namespace core;

namespace {

struct SheetPages
{
    Q_DECLARE_TR_FUNCTIONS(SheetPage)
};

QString day(const QDateTime &time)
{
    return time.toLocalTime().date().toString(Qt::ISODate);
}

QString statusText(const SheetEntry &entry)
{
    QString text = statusTitle(entry.status);
    if (!entry.author.isEmpty())
        text = SheetPages::tr("%1 (%2, %3)").arg(text, entry.author, day(entry.time));
    return text;
}

QString bodiesText(const SheetTemplate &form, const QStringList &bodies)
{
    QStringList titles;
    for (const QString &body : bodies)
        titles.append(form.bodyTitle(body));
    return titles.join(inLanguage(QStringLiteral("、"), QStringLiteral(", ")));
}

/// At most three places behind the point, without separators: years are no amounts.
QString figure(const std::optional<double> &value)
{
    if (!value) return {};
    QString text = QString::number(*value, 'f', 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

class PageMaker
{
public:
    PageMaker(const SheetStore &store, const Project &project, const Dataset &dataset)
        : m_form(store.form()),
          m_sheet(store.sheet(dataset.id).value_or(Sheet{})),
          m_facts(factsOf(project, dataset)),
          m_comments(store.comments(dataset.id)),
          m_contradictions(contradictions(m_form, m_sheet, factKeys(m_facts)))
    {
    }

    SheetPage::Item item(const SheetItem &item) const;
    QString progress() const;

private:
    SheetPage::Row answerRow(const SheetItem &item, const SheetField &field, const SheetEntry &entry) const;
    QString warning(const QString &item, const QString &field) const;

    const SheetTemplate &m_form;
    Sheet m_sheet;
    QList<Fact> m_facts;
    QList<SheetComment> m_comments;
    QList<Contradiction> m_contradictions;
};

QString PageMaker::warning(const QString &item, const QString &field) const
{
    for (const Contradiction &one : m_contradictions)
        if (one.item == item && one.field == field)
            return SheetPages::tr("The data now say: %1 (then: %2)").arg(one.now, one.then);
    return {};
}

SheetPage::Row PageMaker::answerRow(const SheetItem &item, const SheetField &field,
                                    const SheetEntry &entry) const
{
    SheetPage::Row row{field.title.text(), answerText(field, entry), SheetPage::Row::Source::Person,
                       item.id + QLatin1Char('/') + field.id, warning(item.id, field.id)};
    if (row.text.isEmpty() && field.required) {
        row.source = SheetPage::Row::Source::Missing;
        row.text = statusTitle(SheetStatus::Empty);
    }
    return row;
}

SheetPage::Item PageMaker::item(const SheetItem &item) const
{
    const SheetEntry entry = m_sheet.entry(item.id);
    SheetPage::Item made{
        item.number, item.title.text(), bodiesText(m_form, bodiesOf(item, entry)), statusText(entry), {}, {}};
    for (const SheetField &field : item.fields)
        if (isAsked(item, field, entry) && (field.required || !entry.text(field.id).isEmpty()))
            made.rows.append(answerRow(item, field, entry));
    for (const QString &id : item.facts)
        for (const Fact &fact : m_facts)
            if (fact.id == id)
                made.rows.append({fact.title, fact.text, SheetPage::Row::Source::Machine, {}, {}});
    for (const SheetComment &comment : m_comments)
        if (comment.item == item.id)
            made.comments.append(
                SheetPages::tr("%1 (%2, %3)").arg(comment.text, comment.author, day(comment.time)));
    return made;
}

QString PageMaker::progress() const
{
    const Completeness done = completeness(m_form, m_sheet);
    return SheetPages::tr("%1 % filled in (%2 of %3), %4 of %5 items confirmed")
        .arg(done.percent())
        .arg(done.answered)
        .arg(done.required)
        .arg(done.confirmed)
        .arg(done.items);
}

} // namespace

SheetPage sheetPage(const SheetStore &store, const Project &project, const Dataset &dataset,
                    const QList<ColumnFact> &columns)
{
    const PageMaker maker(store, project, dataset);
    const SheetTemplate &form = store.form();
    SheetPage page;
    page.dataset = dataset.id;
    page.title = form.title.text();
    page.subject = titleInLanguage(dataset.title, dataset.kind);
    page.source = form.source.text();
    page.made = SheetPages::tr("Machi Workbench %1, %2")
                    .arg(programVersion(), QDate::currentDate().toString(Qt::ISODate));
    page.progress = maker.progress();
    page.credit = dataset.terms.credit;
    for (const SheetPart &part : form.parts) {
        SheetPage::Part made{part.title.text(), {}};
        for (const SheetItem &item : part.items)
            made.items.append(maker.item(item));
        page.parts.append(made);
    }
    page.columns = columns;
    return page;
}

QString columnFactTitle(const ColumnFact &column)
{
    if (column.unit.isEmpty()) return column.title;
    return inLanguage(QStringLiteral("%1（%2）"), QStringLiteral("%1 (%2)")).arg(column.title, column.unit);
}

QStringList columnFactHeadings()
{
    return {SheetPages::tr("Column (unit)"),    SheetPages::tr("Type"),  SheetPages::tr("Filled (%)"),
            SheetPages::tr("Different values"), SheetPages::tr("Least"), SheetPages::tr("Greatest"),
            SheetPages::tr("Out of range")};
}

QStringList columnFactCells(const ColumnFact &column)
{
    const QLocale locale(QLocale::English, QLocale::Japan);
    return {columnFactTitle(column),
            column.type,
            QString::number(100 * column.fillRate(), 'f', 1),
            locale.toString(column.different),
            figure(column.least),
            figure(column.greatest),
            column.outOfRange < 0 ? QStringLiteral("–") : locale.toString(column.outOfRange)};
}

} // namespace machi::sheets
