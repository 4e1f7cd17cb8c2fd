#include "cli/arguments.h"
#include "cli/verbs.h"
#include "core/plugin/checkup.h"
#include "core/plugin/plugin.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace machi::cli {

using namespace core;

namespace {

class DoctorVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(DoctorVerb)

public:
    QString name() const override { return QStringLiteral("doctor"); }
    QString summary() const override { return tr("Check what the program needs on this computer"); }
    QString syntax() const override { return {}; }
    VerbStatus run(const QCommandLineParser &arguments, VerbRun &run) override
    {
        if (!hasWords(*this, arguments, 0, 0, run)) return VerbStatus::Nothing;
        bool sound = true;
        QJsonArray checks;
        for (const CheckItem &item : checkUp(run.context.plugins())) {
            sound = sound && item.state != CheckItem::State::Broken;
            run.text << mark(item.state) << QStringLiteral("  %1: %2\n").arg(item.title, item.value);
            if (!item.advice.isEmpty()) run.text << QStringLiteral("        → ") << item.advice << '\n';
            checks.append(QJsonObject{{QStringLiteral("id"), item.id},
                                      {QStringLiteral("title"), item.title},
                                      {QStringLiteral("value"), item.value},
                                      {QStringLiteral("state"), word(item.state)},
                                      {QStringLiteral("advice"), item.advice}});
        }
        run.json.insert(QStringLiteral("checks"), checks);
        return sound ? VerbStatus::Done : VerbStatus::Skipped;
    }

private:
    static QString word(CheckItem::State state)
    {
        switch (state) {
        case CheckItem::State::Good:
            return QStringLiteral("ok");
        case CheckItem::State::Absent:
            return QStringLiteral("absent");
        case CheckItem::State::Broken:
            break;
        }
        return QStringLiteral("broken");
    }
    static QString mark(CheckItem::State state)
    {
        return state == CheckItem::State::Good     ? QStringLiteral("[OK]  ")
               : state == CheckItem::State::Absent ? QStringLiteral("[--]  ")
                                                   : QStringLiteral("[!!]  ");
    }
};

} // namespace

std::unique_ptr<Verb> makeDoctorVerb()
{
    return std::make_unique<DoctorVerb>();
}

} // namespace machi::cli
