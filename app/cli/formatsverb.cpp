#include "cli/arguments.h"
#include "cli/verbs.h"
#include "core/model/kind.h"
#include "core/plugin/pluginhost.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace machi::cli {

using namespace core;

namespace {

class FormatsVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(FormatsVerb)

public:
    QString name() const override { return QStringLiteral("formats"); }
    QString summary() const override { return tr("List the formats that can be read"); }
    QString syntax() const override { return {}; }
    VerbStatus run(const QCommandLineParser &arguments, VerbRun &run) override
    {
        if (!hasWords(*this, arguments, 0, 0, run)) return VerbStatus::Nothing;
        ReaderRegistry registry;
        run.context.plugins().addReaders(registry);
        QJsonArray formats;
        for (const Reader *reader : registry.readers()) {
            QStringList titles;
            for (const QString &id : reader->kinds()) {
                const Kind *kind = findKind(id);
                titles.append(kind ? kind->title() : id);
            }
            run.text << QStringLiteral("%1  %2  (%3)\n")
                            .arg(reader->id(), -12)
                            .arg(reader->title(), reader->extensions().join(QStringLiteral(", ")))
                     << QStringLiteral("    %1\n").arg(titles.join(QStringLiteral(", ")));
            formats.append(
                QJsonObject{{QStringLiteral("id"), reader->id()},
                            {QStringLiteral("title"), reader->title()},
                            {QStringLiteral("extensions"), QJsonArray::fromStringList(reader->extensions())},
                            {QStringLiteral("kinds"), QJsonArray::fromStringList(reader->kinds())}});
        }
        run.json.insert(QStringLiteral("formats"), formats);
        return VerbStatus::Done;
    }
};

} // namespace

std::unique_ptr<Verb> makeFormatsVerb()
{
    return std::make_unique<FormatsVerb>();
}

} // namespace machi::cli
