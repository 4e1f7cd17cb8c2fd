#include "core/sample/samplecity.h"

#include "core/sample/buildingwriter.h"
#include "core/sample/objectwriters.h"
#include "core/sample/opendata.h"
#include "core/task/writeissue.h"

#include <QCoreApplication>
#include <QDir>

#include <cerrno>

namespace machi::core {

namespace {

using namespace sample;

struct Stage
{
    double share; ///< of the time, out of 100
    const char *title;
    void (*write)(const Town &, Output &);
};

const Stage stages[] = {
    {60, QT_TRANSLATE_NOOP("Sample", "Buildings"), writeBuildings},
    {5, QT_TRANSLATE_NOOP("Sample", "Roads"), writeRoads},
    {2, QT_TRANSLATE_NOOP("Sample", "Land use"), writeLandUse},
    {1, QT_TRANSLATE_NOOP("Sample", "Use districts"), writeZones},
    {12, QT_TRANSLATE_NOOP("Sample", "Terrain"), writeRelief},
    {12, QT_TRANSLATE_NOOP("Sample", "Floods"), writeFloods},
    {1, QT_TRANSLATE_NOOP("Sample", "Bridges"), writeBridges},
    {1, QT_TRANSLATE_NOOP("Sample", "Trees"), writeGreenery},
    {1, QT_TRANSLATE_NOOP("Sample", "Street furniture"), writeFurniture},
    {1, QT_TRANSLATE_NOOP("Sample", "Tables"), writeShelters},
    {1, QT_TRANSLATE_NOOP("Sample", "Tables"), writeSurvey},
    {1, QT_TRANSLATE_NOOP("Sample", "Tables"), writePeopleFlow},
    {1, QT_TRANSLATE_NOOP("Sample", "Tables"), writeTimetable},
    {1, QT_TRANSLATE_NOOP("Sample", "Heat"), writeHeat},
};

std::optional<Issue> refuse(const SampleOptions &options)
{
    if (options.buildings < 10 || options.buildings > 1000000)
        return makeError(
            QStringLiteral("sample.count"),
            QCoreApplication::translate("Sample", "A sample city has 10 to 1 000 000 buildings"));
    const QDir folder(options.folder);
    if (folder.exists() && !folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return makeError(
            QStringLiteral("sample.not-empty"),
            QCoreApplication::translate("Sample", "The folder is not empty: %1").arg(options.folder),
            options.folder);
    errno = 0;
    if (!QDir().mkpath(options.folder)) {
        if (const Issue why = writeIssue(errno, options.folder);
            why.code != QLatin1String("store.write-failed"))
            return why;
        return makeError(
            QStringLiteral("sample.write"),
            QCoreApplication::translate("Sample", "Cannot make the folder %1").arg(options.folder),
            options.folder);
    }
    return std::nullopt;
}

} // namespace

Status writeSample(const SampleOptions &options, Feedback &feedback, QList<SampleItem> *written)
{
    if (const auto refusal = refuse(options)) return *refusal;
    Output output(options.folder, feedback);
    const Town town(options.seed, options.buildings);
    writeReadme(town, output, options.seed);
    writeCodeLists(output);
    double done = 0;
    for (const Stage &stage : stages) {
        if (output.isStopped()) break;
        output.setStage(done / 100, (done + stage.share) / 100,
                        QCoreApplication::translate("Sample", stage.title));
        stage.write(town, output);
        done += stage.share;
    }
    if (written) *written = output.items();
    if (output.failure()) return *output.failure();
    if (feedback.isCancelled())
        return makeError(QStringLiteral("sample.cancelled"),
                         QCoreApplication::translate("Sample", "Cancelled"), options.folder);
    return Done{};
}

} // namespace machi::core
