#include "core/sample/samplesources.h"

#include "core/io/readplan.h"

#include <QCoreApplication>
#include <QMap>

namespace machi::core {

namespace {

class Sources
{
    Q_DECLARE_TR_FUNCTIONS(SampleVerb)

public:
    static ImportSource wanted(const QString &path, const QStringList &kinds)
    {
        ImportSource made;
        made.path = path;
        // The readers take it for what it imitates; nobody is to credit the ministry with an invented town.
        made.options.settings = {{QStringLiteral("licence"), QStringLiteral("CC0-1.0")},
                                 {QStringLiteral("credit"), tr("Machi Workbench: an invented city")},
                                 {QStringLiteral("openness"), opennessName(Openness::Open)}};
        if (kinds.size() == 1) made.options.kind = kinds.first();
        return made;
    }

    static bool isRecognised(const ImportSource &wanted, const ReaderRegistry &readers)
    {
        const auto source = Source::open(wanted.path);
        if (!source) return false;
        return !planReading(readers, **source, wanted.options).parts.empty();
    }

    static Issue leftOut(const QString &path)
    {
        return makeIssue(Severity::Info, QStringLiteral("sample.not-imported"),
                         tr("Written, but no reader for it is installed"), path);
    }
};

} // namespace

QList<ImportSource> sampleSources(const QString &folder, const QList<SampleItem> &items,
                                  const ReaderRegistry &readers, Feedback &feedback)
{
    QMap<QString, QStringList> kinds;
    QStringList order;
    for (const SampleItem &item : items) {
        // A hamlet may have no shelter: its table has titles only.
        if (item.objects == 0 && item.source.endsWith(QLatin1String(".csv"))) continue;
        if (!kinds.contains(item.source)) order.append(item.source);
        kinds[item.source].append(item.kind);
    }
    QList<ImportSource> known;
    for (const QString &place : order) {
        const ImportSource wanted = Sources::wanted(folder + QChar(u'/') + place, kinds.value(place));
        if (Sources::isRecognised(wanted, readers))
            known.append(wanted);
        else
            feedback.report(Sources::leftOut(wanted.path));
    }
    return known;
}

} // namespace machi::core
