#include "cli/arguments.h"
#include "cli/verbs.h"
#include "core/plugin/projectsession.h"
#include "core/plugin/renderermodule.h"
#include "core/store/datacheck.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace machi::cli {

using namespace core;

namespace {

class RenderVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(RenderVerb)

public:
    QString name() const override { return QStringLiteral("render"); }
    QString summary() const override { return tr("Draw a project to a picture or a PDF page"); }
    QString syntax() const override { return QStringLiteral("PROJECT --out PNG|PDF"); }
    QList<QCommandLineOption> options() const override;
    VerbStatus run(const QCommandLineParser &arguments, VerbRun &run) override;

private:
    /// False when something was not understood; issues say what.
    static bool fill(RenderRequest &request, const QCommandLineParser &arguments, VerbRun &run);
};

QList<QCommandLineOption> RenderVerb::options() const
{
    return {
        {QStringLiteral("out"), tr("file to write, ending in .png or .pdf"), QStringLiteral("FILE")},
        {QStringLiteral("view"), tr("map (2d) or 3D view (3d)"), QStringLiteral("2d|3d"),
         QStringLiteral("2d")},
        {QStringLiteral("layers"),
         tr("only these data sets, bottom first; without it a first look: what covers the whole town "
            "(heat, people flow, use districts …) is left out"),
         QStringLiteral("ID,ID…")},
        {QStringLiteral("style"), tr("named style for the layers that it fits, such as building-height"),
         QStringLiteral("NAME")},
        {QStringLiteral("template"),
         tr("picture (usual for .png), plain (map only), a4 (usual for .pdf), a4-portrait, a3, a3-portrait, "
            "hazard-map, hazard-map-a4, shelter-map, shelter-map-a4; the last four with -portrait too"),
         QStringLiteral("NAME")},
        {QStringLiteral("title"), tr("heading of the page"), QStringLiteral("TEXT")},
        {QStringLiteral("size"),
         tr("size of the picture in pixels, 1600x1200 without it; of a page, its longer side counts"),
         QStringLiteral("WxH")},
        {QStringLiteral("bbox"), tr("what part is drawn, in degrees; all without it"),
         QStringLiteral("W,S,E,N")},
        {QStringLiteral("sequence"),
         tr("many 3D pictures, numbered: one a step in time, or one a view that was kept in 3D; --out is a "
            "folder, "
            "or an .mp4 where ffmpeg is installed"),
         QStringLiteral("time|views")},
        {QStringLiteral("camera"), tr("where a 3D view is taken from; degrees and metres"),
         QStringLiteral("LON,LAT,H,HEADING,PITCH")},
        {QStringLiteral("time"),
         tr("moment of data that change with time: 2023-07-18T14:00, 2:20 after a breach, or a step's key "
            "(machi info --json lists them)"),
         QStringLiteral("TIME")},
    };
}

bool RenderVerb::fill(RenderRequest &request, const QCommandLineParser &arguments, VerbRun &run)
{
    bool ok = true;
    request.out = arguments.value(QStringLiteral("out"));
    const QString suffix = QFileInfo(request.out).suffix().toLower();
    const QString sequence = arguments.value(QStringLiteral("sequence"));
    if (sequence == QLatin1String("time")) {
        request.sequence = RenderRequest::Sequence::Time;
    } else if (sequence == QLatin1String("views")) {
        request.sequence = RenderRequest::Sequence::Views;
    } else if (!sequence.isEmpty()) {
        reportOption(run, QStringLiteral("sequence"), tr("Needs time or views"));
        ok = false;
    }
    const bool isPicture = suffix == QLatin1String("png") || suffix == QLatin1String("pdf");
    if (!sequence.isEmpty() && (request.out.isEmpty() || isPicture)) {
        reportOption(run, QStringLiteral("out"),
                     tr("A sequence needs a folder, or a file that ends in .mp4"));
        ok = false;
    } else if (sequence.isEmpty() && !isPicture) {
        reportOption(run, QStringLiteral("out"), tr("Needs a file that ends in .png or .pdf"));
        ok = false;
    }
    const QString view = arguments.value(QStringLiteral("view"));
    if (view == QLatin1String("3d")) {
        request.view = RenderRequest::View::Scene;
    } else if (view != QLatin1String("2d")) {
        reportOption(run, QStringLiteral("view"), tr("Needs 2d or 3d"));
        ok = false;
    }
    if (request.sequence != RenderRequest::Sequence::None && request.view != RenderRequest::View::Scene) {
        reportOption(run, QStringLiteral("sequence"), tr("Goes with --view 3d"));
        ok = false;
    }
    request.layers =
        arguments.values(QStringLiteral("layers")).join(QChar(u',')).split(QChar(u','), Qt::SkipEmptyParts);
    request.style = arguments.value(QStringLiteral("style"));
    request.pageTemplate = arguments.value(QStringLiteral("template"));
    request.title = arguments.value(QStringLiteral("title"));
    request.size = sizeOption(arguments, run, ok).value_or(QSize());
    request.bbox = bboxOption(arguments, run, ok);
    request.camera = cameraOption(arguments, run, ok);
    request.time = arguments.value(QStringLiteral("time"));
    return ok;
}

VerbStatus RenderVerb::run(const QCommandLineParser &arguments, VerbRun &run)
{
    RenderRequest request;
    if (!hasWords(*this, arguments, 1, 1, run) || !fill(request, arguments, run)) return VerbStatus::Nothing;
    const auto session =
        ProjectSession::open(arguments.positionalArguments().first(), Project::Access::Read, run.context);
    run.feedback.report(session.issues());
    if (!session) return VerbStatus::Nothing;
    const Result<Renderer *> renderer = loadRenderer();
    run.feedback.report(renderer.issues());
    if (!renderer) return VerbStatus::Nothing;

    run.feedback.report(checkData(session.value()->project(), request.layers));
    const Status status = (*renderer)->render(session.value()->project(), request, run.feedback);
    run.feedback.report(status.issues());
    if (!status) return VerbStatus::Nothing;
    run.text << tr("Wrote %1").arg(request.out) << '\n';
    run.json.insert(QStringLiteral("out"), request.out);
    return run.feedback.hasErrors() ? VerbStatus::Skipped : VerbStatus::Done;
}

} // namespace

std::unique_ptr<Verb> makeRenderVerb()
{
    return std::make_unique<RenderVerb>();
}

} // namespace machi::cli
