#include "quality_sheets/verbs/sheetverb.h"

#include "quality_sheets/engine/sheetstore.h"
#include "quality_sheets/in/sheetworkbook.h"
#include "quality_sheets/out/sheetwriter.h"

#include "core/model/kind.h"
#include "core/plugin/projectsession.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace machi::sheets {

using namespace core;

namespace {

const QString datasetOption = QStringLiteral("dataset");
const QString itemOption = QStringLiteral("item");
const QString fieldOption = QStringLiteral("field");
const QString valueOption = QStringLiteral("value");
const QString statusOption = QStringLiteral("status");
const QString commentOption = QStringLiteral("comment");
const QString copyOption = QStringLiteral("copy-from");
const QString formatOption = QStringLiteral("format");
const QString outOption = QStringLiteral("out");

class SheetVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(SheetVerb)

public:
    QString name() const override { return QStringLiteral("sheet"); }
    QString summary() const override { return tr("Data-quality sheets: list, show, fill in, write out"); }
    QString syntax() const override
    {
        return QStringLiteral("list|show|set|export|import|merge PROJECT [FILE|OTHER]");
    }
    QList<QCommandLineOption> options() const override;
    QString details() const override;
    VerbStatus run(const QCommandLineParser &arguments, VerbRun &run) override;

private:
    using Action = VerbStatus (SheetVerb::*)(Project &, const QCommandLineParser &, VerbRun &);
    VerbStatus list(Project &project, const QCommandLineParser &arguments, VerbRun &run);
    VerbStatus show(Project &project, const QCommandLineParser &arguments, VerbRun &run);
    VerbStatus set(Project &project, const QCommandLineParser &arguments, VerbRun &run);
    VerbStatus write(Project &project, const QCommandLineParser &arguments, VerbRun &run);
    VerbStatus take(Project &project, const QCommandLineParser &arguments, VerbRun &run);
    VerbStatus merge(Project &project, const QCommandLineParser &arguments, VerbRun &run);
    VerbStatus tell(const Result<SheetMerge> &merged, VerbRun &run);
    /// Those that were named, else all. `complete` turns false when one is not there.
    QList<Dataset> wanted(const Project &project, const QCommandLineParser &arguments, VerbRun &run,
                          bool &complete) const;
};

VerbStatus usage(VerbRun &run, const QString &message, const QString &object = {})
{
    run.feedback.report(makeError(QStringLiteral("cli.usage"), message, {}, 0, object));
    return VerbStatus::Nothing;
}

QList<ColumnFact> columnsOf(const Project &project, const Dataset &dataset, Feedback &feedback)
{
    const QString path = project.tablePath(dataset.id);
    if (path.isEmpty()) return {};
    const auto columns = project.columns(dataset.id);
    feedback.report(columns.issues());
    if (!columns) return {};
    const auto facts = columnFacts(path, *columns, feedback);
    feedback.report(facts.issues());
    return facts ? *facts : QList<ColumnFact>();
}

QJsonObject itemToJson(const SheetItem &item, const SheetEntry &entry)
{
    QJsonObject object{{QStringLiteral("item"), item.id},
                       {QStringLiteral("status"), statusName(entry.status)},
                       {QStringLiteral("bodies"), QJsonArray::fromStringList(bodiesOf(item, entry))},
                       {QStringLiteral("missing"), QJsonArray::fromStringList(missingFields(item, entry))}};
    QJsonObject answers;
    for (auto it = entry.answers.begin(); it != entry.answers.end(); ++it)
        answers.insert(it.key(), it->text);
    object.insert(QStringLiteral("answers"), answers);
    if (!entry.author.isEmpty()) {
        object.insert(QStringLiteral("author"), entry.author);
        object.insert(QStringLiteral("time"), entry.time.toString(Qt::ISODate));
    }
    return object;
}

QJsonObject sheetToJson(const SheetTemplate &form, const Sheet &sheet, const Dataset &dataset,
                        const QList<Contradiction> &against)
{
    const Completeness done = completeness(form, sheet);
    QJsonArray items;
    for (const SheetItem &item : form.items())
        items.append(itemToJson(item, sheet.entry(item.id)));
    QJsonArray contradicted;
    for (const Contradiction &one : against)
        contradicted.append(QJsonObject{{QStringLiteral("item"), one.item},
                                        {QStringLiteral("field"), one.field},
                                        {QStringLiteral("then"), one.then},
                                        {QStringLiteral("now"), one.now}});
    return {{QStringLiteral("dataset"), sheet.dataset},
            {QStringLiteral("title"), titleInLanguage(dataset.title, dataset.kind)},
            {QStringLiteral("form"), form.id},
            {QStringLiteral("version"), sheet.version},
            {QStringLiteral("percent"), done.percent()},
            {QStringLiteral("confirmed"), done.confirmed},
            {QStringLiteral("items"), items},
            {QStringLiteral("contradictions"), contradicted}};
}

QList<QCommandLineOption> SheetVerb::options() const
{
    return {
        {datasetOption, tr("id of the data set, as info shows it; may be repeated"), QStringLiteral("ID")},
        {itemOption, tr("set: the item, as list --json shows it"), QStringLiteral("ITEM")},
        {fieldOption, tr("set: the field of the item"), QStringLiteral("FIELD")},
        {valueOption, tr("set: what to write there; empty takes the answer back"), QStringLiteral("TEXT")},
        {statusOption, tr("set: empty, draft, confirmed or check"), QStringLiteral("STATUS")},
        {commentOption, tr("set: a comment on the item"), QStringLiteral("TEXT")},
        {copyOption, tr("set: take over the answers of another data set's sheet where this one has none"),
         QStringLiteral("ID")},
        {formatOption, tr("export: xlsx, pdf, md or json; xlsx if not said"), QStringLiteral("FORMAT")},
        {outOption, tr("export: the folder to write to"), QStringLiteral("DIR")},
    };
}

QString SheetVerb::details() const
{
    QString text = tr("Items and their fields:") + QLatin1Char('\n');
    for (const SheetItem &item : SheetTemplate::builtIn().items()) {
        QStringList fields;
        for (const SheetField &field : item.fields)
            fields.append(field.id);
        text +=
            QStringLiteral("  %1  %2: %3\n").arg(item.id, item.title.text(), fields.join(QLatin1Char(' ')));
    }
    return text;
}

VerbStatus SheetVerb::run(const QCommandLineParser &arguments, VerbRun &run)
{
    static const QMap<QString, Action> actions = {
        {QStringLiteral("import"), &SheetVerb::take}, {QStringLiteral("merge"), &SheetVerb::merge},
        {QStringLiteral("list"), &SheetVerb::list},   {QStringLiteral("show"), &SheetVerb::show},
        {QStringLiteral("set"), &SheetVerb::set},     {QStringLiteral("export"), &SheetVerb::write}};
    const QStringList words = arguments.positionalArguments();
    const bool takes = words.value(0) == QLatin1String("import") || words.value(0) == QLatin1String("merge");
    if (words.size() != (takes ? 3 : 2) || !actions.contains(words.first()))
        return usage(run, tr("Usage: machi %1 %2").arg(name(), syntax()));
    const bool writes = takes || words.first() == QLatin1String("set");
    const auto session = ProjectSession::open(
        words.at(1), writes ? Project::Access::Write : Project::Access::Read, run.context);
    run.feedback.report(session.issues());
    if (!session) return VerbStatus::Nothing;
    return (this->*actions.value(words.first()))(session.value()->project(), arguments, run);
}

QList<Dataset> SheetVerb::wanted(const Project &project, const QCommandLineParser &arguments, VerbRun &run,
                                 bool &complete) const
{
    const QStringList ids = arguments.values(datasetOption);
    if (ids.isEmpty()) return project.datasets();
    QList<Dataset> found;
    for (const QString &id : ids) {
        if (const auto dataset = project.dataset(id)) {
            found.append(*dataset);
            continue;
        }
        complete = false;
        run.feedback.report(makeError(QStringLiteral("store.unknown-dataset"),
                                      tr("The project has no data set \"%1\".").arg(id), {}, 0, id));
    }
    return found;
}

VerbStatus SheetVerb::list(Project &project, const QCommandLineParser &arguments, VerbRun &run)
{
    const SheetStore store(project, SheetTemplate::builtIn());
    bool complete = true;
    QJsonArray sheets;
    for (const Dataset &dataset : wanted(project, arguments, run, complete)) {
        const Sheet sheet = store.sheet(dataset.id).value_or(Sheet{});
        const auto against = contradictions(store.form(), sheet, factKeys(factsOf(project, dataset)));
        const Completeness done = completeness(store.form(), sheet);
        sheets.append(sheetToJson(store.form(), sheet, dataset, against));
        run.text << QStringLiteral("%1  %2  ").arg(dataset.id, titleInLanguage(dataset.title, dataset.kind))
                 << tr("%1 % filled in, %2 of %3 items confirmed")
                        .arg(done.percent())
                        .arg(done.confirmed)
                        .arg(done.items);
        if (!against.isEmpty())
            run.text << tr(", %n answer(s) that the data contradict", nullptr,
                           static_cast<int>(against.size()));
        run.text << '\n';
    }
    run.json.insert(QStringLiteral("sheets"), sheets);
    return complete ? VerbStatus::Done : sheets.isEmpty() ? VerbStatus::Nothing : VerbStatus::Skipped;
}

VerbStatus SheetVerb::show(Project &project, const QCommandLineParser &arguments, VerbRun &run)
{
    const SheetStore store(project, SheetTemplate::builtIn());
    bool complete = true;
    QJsonArray sheets;
    for (const Dataset &dataset : wanted(project, arguments, run, complete)) {
        const SheetPage page = sheetPage(store, project, dataset, columnsOf(project, dataset, run.feedback));
        run.text << QString::fromUtf8(markdownOf(page)) << '\n';
        sheets.append(QJsonDocument::fromJson(jsonOf(page)).object());
    }
    run.json.insert(QStringLiteral("sheets"), sheets);
    return complete ? VerbStatus::Done : sheets.isEmpty() ? VerbStatus::Nothing : VerbStatus::Skipped;
}

VerbStatus SheetVerb::set(Project &project, const QCommandLineParser &arguments, VerbRun &run)
{
    const QStringList ids = arguments.values(datasetOption);
    if (ids.size() != 1) return usage(run, tr("Say which data set"), QStringLiteral("--dataset"));
    SheetStore store(project, SheetTemplate::builtIn());
    const QString item = arguments.value(itemOption);
    std::vector<Status> done;
    if (arguments.isSet(copyOption)) {
        const auto copied = store.copyFrom(ids.first(), arguments.value(copyOption));
        run.json.insert(QStringLiteral("copied"), copied ? *copied : 0);
        done.push_back(copied ? Status(Done{}) : Status(copied.issues()));
    }
    if (arguments.isSet(valueOption)) {
        const auto dataset = project.dataset(ids.first());
        const auto facts = dataset ? factKeys(factsOf(project, *dataset)) : QHash<QString, QString>();
        done.push_back(store.setAnswers(
            ids.first(), item, {{arguments.value(fieldOption), arguments.value(valueOption)}}, facts));
    }
    if (arguments.isSet(commentOption))
        done.push_back(store.comment(ids.first(), item, arguments.value(commentOption)));
    if (arguments.isSet(statusOption)) {
        const auto status = statusFromName(arguments.value(statusOption));
        if (!status)
            return usage(run, tr("There is no status \"%1\"").arg(arguments.value(statusOption)),
                         QStringLiteral("--status"));
        done.push_back(store.setStatus(ids.first(), item, *status));
    }
    if (done.empty()) return usage(run, tr("Say what to set"));
    std::size_t good = 0;
    for (const Status &status : done) {
        run.feedback.report(status.issues());
        if (status) ++good;
    }
    return good == done.size() ? VerbStatus::Done : good == 0 ? VerbStatus::Nothing : VerbStatus::Skipped;
}

VerbStatus SheetVerb::write(Project &project, const QCommandLineParser &arguments, VerbRun &run)
{
    if (!arguments.isSet(outOption)) return usage(run, tr("Say where to write to"), QStringLiteral("--out"));
    const QString format =
        arguments.isSet(formatOption) ? arguments.value(formatOption) : sheetFormats().first();
    const SheetStore store(project, SheetTemplate::builtIn());
    bool complete = true;
    QJsonArray files;
    for (const Dataset &dataset : wanted(project, arguments, run, complete)) {
        if (run.feedback.isCancelled()) break;
        const SheetPage page = sheetPage(store, project, dataset, columnsOf(project, dataset, run.feedback));
        const auto written = writeSheet(page, format, arguments.value(outOption));
        run.feedback.report(written.issues());
        complete &= written.ok();
        if (!written) continue;
        files.append(*written);
        run.text << *written << '\n';
    }
    run.json.insert(QStringLiteral("files"), files);
    complete &= !run.feedback.isCancelled();
    return complete ? VerbStatus::Done : files.isEmpty() ? VerbStatus::Nothing : VerbStatus::Skipped;
}

VerbStatus SheetVerb::take(Project &project, const QCommandLineParser &arguments, VerbRun &run)
{
    SheetStore store(project, SheetTemplate::builtIn());
    const auto book = SheetWorkbook::read(arguments.positionalArguments().at(2));
    run.feedback.report(book.issues());
    return book ? tell(importWorkbook(project, store, *book), run) : VerbStatus::Nothing;
}

VerbStatus SheetVerb::merge(Project &project, const QCommandLineParser &arguments, VerbRun &run)
{
    SheetStore store(project, SheetTemplate::builtIn());
    const auto copies = readCopies(arguments.positionalArguments().at(2), store.form(), run.feedback);
    if (!copies) {
        run.feedback.report(copies.issues());
        return VerbStatus::Nothing;
    }
    return tell(mergeSheets(project, store, *copies), run);
}

VerbStatus SheetVerb::tell(const Result<SheetMerge> &merged, VerbRun &run)
{
    run.feedback.report(merged.issues());
    if (!merged) return VerbStatus::Nothing;
    run.json.insert(QStringLiteral("items"), merged->items);
    run.json.insert(QStringLiteral("comments"), merged->comments);
    QJsonArray conflicts;
    for (const SheetConflict &one : merged->conflicts)
        conflicts.append(QJsonObject{{QStringLiteral("dataset"), one.dataset},
                                     {QStringLiteral("item"), one.item},
                                     {QStringLiteral("field"), one.field},
                                     {QStringLiteral("before"), one.before},
                                     {QStringLiteral("ours"), one.ours},
                                     {QStringLiteral("theirs"), one.theirs},
                                     {QStringLiteral("author"), one.author}});
    run.json.insert(QStringLiteral("conflicts"), conflicts);
    run.text << tr("%1 items taken over, %2 comments, %3 answered on both sides")
                    .arg(merged->items)
                    .arg(merged->comments)
                    .arg(merged->conflicts.size())
             << '\n';
    const bool leftOut = std::any_of(merged.issues().begin(), merged.issues().end(), [](const Issue &issue) {
        return issue.code == QLatin1String("sheets.other-dataset") ||
               issue.code == QLatin1String("sheets.unknown-choice");
    });
    return leftOut ? VerbStatus::Skipped : VerbStatus::Done;
}

} // namespace

std::unique_ptr<Verb> makeSheetVerb()
{
    return std::make_unique<SheetVerb>();
}

} // namespace machi::sheets
