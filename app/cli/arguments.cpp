#include "cli/arguments.h"

#include "core/io/textencoding.h"
#include "core/model/gridsquare.h"
#include "core/model/kind.h"

#include <QCoreApplication>

#include <cmath>

namespace machi::cli {

using namespace core;

namespace {

struct Arguments
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

/// The numbers of `a,b,c`; empty unless there are exactly `count` finite ones.
std::vector<double> numbers(const QString &text, qsizetype count)
{
    std::vector<double> values;
    for (const QString &part : text.split(QChar(u','))) {
        bool ok = false;
        const double value = part.trimmed().toDouble(&ok);
        if (!ok || !std::isfinite(value)) return {};
        values.push_back(value);
    }
    return static_cast<qsizetype>(values.size()) == count ? values : std::vector<double>{};
}

} // namespace

void reportOption(VerbRun &run, const QString &option, const QString &message)
{
    run.feedback.report(
        makeError(QStringLiteral("cli.usage"), message, {}, 0, QStringLiteral("--") + option));
}

bool hasWords(const Verb &verb, const QCommandLineParser &arguments, qsizetype least, qsizetype most,
              VerbRun &run)
{
    const qsizetype count = arguments.positionalArguments().size();
    if (count >= least && (most < 0 || count <= most)) return true;
    run.feedback.report(makeError(QStringLiteral("cli.usage"),
                                  Arguments::tr("Usage: machi %1 %2").arg(verb.name(), verb.syntax())));
    return false;
}

QCommandLineOption bboxOptionDeclaration()
{
    return {QStringLiteral("bbox"), Arguments::tr("only what touches this box, in degrees"),
            QStringLiteral("W,S,E,N")};
}

std::optional<Extent> bboxOption(const QCommandLineParser &arguments, VerbRun &run, bool &ok)
{
    const QString name = QStringLiteral("bbox");
    if (!arguments.isSet(name)) return {};
    const std::vector<double> values = numbers(arguments.value(name), 4);
    if (!values.empty()) {
        const Extent extent{values[0], values[1], values[2], values[3]};
        if (!extent.isEmpty() && std::abs(extent.north) <= 90 && std::abs(extent.south) <= 90) return extent;
    }
    reportOption(
        run, name,
        Arguments::tr("Needs west, south, east and north in degrees, such as 139.3,36.1,139.4,36.2"));
    ok = false;
    return {};
}

std::optional<QSize> sizeOption(const QCommandLineParser &arguments, VerbRun &run, bool &ok)
{
    const QString name = QStringLiteral("size");
    if (!arguments.isSet(name)) return {};
    const QStringList parts = arguments.value(name).split(QChar(u'x'));
    if (parts.size() == 2) {
        const QSize size(parts.first().toInt(), parts.last().toInt());
        if (size.width() >= 16 && size.height() >= 16 && size.width() <= 16384 && size.height() <= 16384)
            return size;
    }
    reportOption(run, name,
                 Arguments::tr("Needs a width and a height in pixels (16 to 16384), such as 1600x1200"));
    ok = false;
    return {};
}

std::optional<Camera> cameraOption(const QCommandLineParser &arguments, VerbRun &run, bool &ok)
{
    const QString name = QStringLiteral("camera");
    if (!arguments.isSet(name)) return {};
    const std::vector<double> values = numbers(arguments.value(name), 5);
    if (!values.empty()) return Camera{values[0], values[1], values[2], values[3], values[4]};
    reportOption(run, name, Arguments::tr("Needs longitude, latitude, height, heading and pitch"));
    ok = false;
    return {};
}

QMap<QString, QString> settingOptions(const QCommandLineParser &arguments, VerbRun &run, bool &ok)
{
    const QString name = QStringLiteral("set");
    QMap<QString, QString> settings;
    for (const QString &pair : arguments.values(name)) {
        const qsizetype at = pair.indexOf(QChar(u'='));
        if (at > 0) {
            settings.insert(pair.left(at), pair.mid(at + 1));
            continue;
        }
        reportOption(run, name, Arguments::tr("Needs KEY=VALUE, not %1").arg(pair));
        ok = false;
    }
    return settings;
}

QList<QCommandLineOption> readOptionList()
{
    return {
        bboxOptionDeclaration(),
        {QStringLiteral("grid"), Arguments::tr("only this grid square; may be repeated"),
         QStringLiteral("CODE")},
        {QStringLiteral("as"), Arguments::tr("what the data are: building, shelter, survey …"),
         QStringLiteral("KIND")},
        {QStringLiteral("encoding"), Arguments::tr("text encoding: UTF-8 or CP932"), QStringLiteral("NAME")},
        {QStringLiteral("crs"), Arguments::tr("coordinate reference system, such as EPSG:6677"),
         QStringLiteral("NAME")},
        {QStringLiteral("height"), Arguments::tr("what heights are measured from"),
         QStringLiteral("geoid|ellipsoid|none")},
        {QStringLiteral("set"),
         Arguments::tr("a setting of the reader, or licence, credit, openness, geoid (fetch, egm96, keep); "
                       "may be repeated"),
         QStringLiteral("KEY=VALUE")},
        {QStringLiteral("purpose"), Arguments::tr("what personal data are used for"), QStringLiteral("TEXT")},
    };
}

ReadOptions readOptions(const QCommandLineParser &arguments, VerbRun &run, bool &ok)
{
    ReadOptions options;
    options.bbox = bboxOption(arguments, run, ok);
    options.settings = settingOptions(arguments, run, ok);
    const QString openness = QStringLiteral("openness");
    if (options.settings.contains(openness) && !opennessFromName(options.settings.value(openness))) {
        reportOption(run, QStringLiteral("set"),
                     Arguments::tr("openness is open, internal, common or personal"));
        ok = false;
    }
    options.purpose = arguments.value(QStringLiteral("purpose"));
    for (const QString &code :
         arguments.values(QStringLiteral("grid")).join(QChar(u',')).split(QChar(u','), Qt::SkipEmptyParts)) {
        if (const std::optional<GridLevel> level = guessGridLevel(code); level && gridExtent(code, *level)) {
            options.gridCodes.append(code);
            continue;
        }
        reportOption(run, QStringLiteral("grid"), Arguments::tr("%1 is not a grid square code").arg(code));
        ok = false;
    }
    options.kind = arguments.value(QStringLiteral("as"));
    if (!options.kind.isEmpty() && !findKind(options.kind)) {
        QStringList known;
        for (const Kind &kind : kinds())
            known.append(kind.id);
        reportOption(run, QStringLiteral("as"),
                     Arguments::tr("Unknown kind %1; known: %2").arg(options.kind, known.join(QChar(u' '))));
        ok = false;
    }
    options.encoding = arguments.value(QStringLiteral("encoding"));
    if (!options.encoding.isEmpty() && !textEncodingFromName(options.encoding)) {
        reportOption(run, QStringLiteral("encoding"), Arguments::tr("Needs UTF-8 or CP932"));
        ok = false;
    }
    if (arguments.isSet(QStringLiteral("crs"))) {
        options.crs = Crs::fromName(arguments.value(QStringLiteral("crs")));
        if (!options.crs.isValid()) {
            reportOption(run, QStringLiteral("crs"),
                         Arguments::tr("Unknown coordinate reference system %1")
                             .arg(arguments.value(QStringLiteral("crs"))));
            ok = false;
        }
    }
    if (arguments.isSet(QStringLiteral("height"))) {
        options.height = heightDatumFromName(arguments.value(QStringLiteral("height")));
        if (!options.height) {
            reportOption(run, QStringLiteral("height"), Arguments::tr("Needs geoid, ellipsoid or none"));
            ok = false;
        }
    }
    return options;
}

} // namespace machi::cli
