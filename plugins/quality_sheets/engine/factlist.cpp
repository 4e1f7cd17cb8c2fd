#include "quality_sheets/engine/factlist.h"

#include "core/model/columntext.h"
#include "core/model/heightdatum.h"
#include "core/model/kind.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

namespace machi::sheets {

using namespace core;

namespace {

struct FactList
{
    Q_DECLARE_TR_FUNCTIONS(FactList)
};

constexpr qsizetype mostSources = 20;

QString grouped(qint64 number)
{
    return QLocale(QLocale::English, QLocale::Japan).toString(number);
}

QString day(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().date().toString(Qt::ISODate) : QString();
}

QString moment(const QDateTime &time)
{
    return time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString crsText(const Dataset &dataset)
{
    if (!dataset.crs.isValid()) return FactList::tr("A table without positions");
    return QStringLiteral("%1 (%2)").arg(dataset.crs.title(), dataset.crs.name());
}

QString extentText(const Extent &extent)
{
    if (extent.isEmpty()) return FactList::tr("None");
    const auto degrees = [](double value) { return QString::number(value, 'f', 5); };
    return FactList::tr("%1° to %2° E, %3° to %4° N")
        .arg(degrees(extent.west), degrees(extent.east), degrees(extent.south), degrees(extent.north));
}

QString timeText(const Dataset &dataset)
{
    if (!dataset.timeFrom.isValid()) return FactList::tr("The data have no time");
    QString text = moment(dataset.timeFrom);
    if (dataset.timeTo.isValid() && dataset.timeTo != dataset.timeFrom)
        text = FactList::tr("%1 to %2").arg(text, moment(dataset.timeTo));
    if (const qsizetype steps = dataset.timeAxis.steps.size(); steps > 1)
        text += FactList::tr(", %n step(s)", nullptr, static_cast<int>(steps));
    return text;
}

QString datesText(const Dataset &dataset)
{
    QDateTime newest;
    for (const SourceFile &source : dataset.provenance.sources)
        if (source.modified.isValid() && (!newest.isValid() || source.modified > newest))
            newest = source.modified;
    QStringList lines = {FactList::tr("Imported on %1").arg(day(dataset.provenance.created))};
    if (newest.isValid()) lines.append(FactList::tr("Newest source file of %1").arg(day(newest)));
    return lines.join(QLatin1Char('\n'));
}

QString sourcesText(const QList<SourceFile> &sources)
{
    // The entries of an archive have no checksum of their own: the archive's stands for them.
    QStringList lines;
    qint64 inside = 0, more = 0;
    for (const SourceFile &source : sources) {
        if (source.sha256.isEmpty())
            ++inside;
        else if (lines.size() >= mostSources)
            ++more;
        else
            lines.append(FactList::tr("%1, %2 bytes, SHA-256 %3")
                             .arg(source.path.section(u'/', -1), grouped(source.size), source.sha256));
    }
    if (more > 0) lines.append(FactList::tr("and %n more file(s)", nullptr, static_cast<int>(more)));
    if (inside > 0) lines.append(FactList::tr("%n file(s) in it", nullptr, static_cast<int>(inside)));
    return lines.join(QLatin1Char('\n'));
}

QString licenceText(const Terms &terms)
{
    QStringList lines = {terms.licence.isEmpty() || terms.licence == QLatin1String("none")
                             ? FactList::tr("The source states no licence")
                             : terms.licence};
    if (!terms.credit.isEmpty()) lines.append(terms.credit);
    lines.append(opennessTitle(terms.openness));
    return lines.join(QLatin1Char('\n'));
}

QString findingsText(const Issues &issues)
{
    qint64 errors = 0, warnings = 0, repaired = 0;
    for (const Issue &issue : issues) {
        if (issue.severity == Severity::Error) errors += issue.count;
        if (issue.severity == Severity::Warning) warnings += issue.count;
        if (issue.severity == Severity::Repaired) repaired += issue.count;
    }
    if (errors + warnings + repaired == 0) return FactList::tr("Nothing was found at import");
    return FactList::tr("At import: %1 errors, %2 warnings, %3 repaired")
        .arg(grouped(errors), grouped(warnings), grouped(repaired));
}

} // namespace

QList<Fact> factsOf(const Project &project, const Dataset &dataset)
{
    const bool isRaster = project.tablePath(dataset.id).isEmpty();
    return {
        {QStringLiteral("format"), FactList::tr("Format and version"), dataset.provenance.format,
         dataset.provenance.format},
        {QStringLiteral("crs"), FactList::tr("Coordinate reference system"), crsText(dataset),
         dataset.crs.isValid() ? dataset.crs.name() : QStringLiteral("none")},
        {QStringLiteral("height"), FactList::tr("Height datum"), heightDatumTitle(dataset.height), {}},
        {QStringLiteral("count"),
         FactList::tr("Number of features"),
         isRaster ? FactList::tr("A raster") : grouped(dataset.features),
         {}},
        {QStringLiteral("extent"), FactList::tr("Extent"), extentText(dataset.extent), {}},
        {QStringLiteral("time"), FactList::tr("Time"), timeText(dataset), {}},
        {QStringLiteral("dates"), FactList::tr("Dates"), datesText(dataset), {}},
        {QStringLiteral("sources"), FactList::tr("Sources"), sourcesText(dataset.provenance.sources), {}},
        {QStringLiteral("licence"), FactList::tr("Licence and credit"), licenceText(dataset.terms), {}},
        {QStringLiteral("findings"),
         FactList::tr("Last check"),
         findingsText(project.findings(dataset.id)),
         {}},
    };
}

QHash<QString, QString> factKeys(const QList<Fact> &facts)
{
    QHash<QString, QString> keys;
    for (const Fact &fact : facts)
        if (!fact.key.isEmpty()) keys.insert(fact.id, fact.key);
    return keys;
}

} // namespace machi::sheets
