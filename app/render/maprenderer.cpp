#include "render/maprenderer.h"

#include "core/store/cityprofile.h"
#include "core/store/disk.h"
#include "core/store/project.h"
#include "core/store/projectlayer.h"
#include "map/layerstack.h"
#include "map/mapdrawing.h"
#include "map/mapframe.h"
#include "map/mapimage.h"
#include "map/mappage.h"
#include "map/pagewords.h"
#include "map/pdfforms.h"
#include "map/qgisruntime.h"
#include "render/layerchoice.h"
#include "render/owndisplay.h"
#include "render/scenerenderer.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QSaveFile>
#include <QTimer>

#include <algorithm>

namespace machi::render {

namespace {

constexpr double margin = 0.05;
constexpr double pdfDpi = 300;
constexpr QSize usualSize(1600, 1200);

bool isPdf(const QString &path)
{
    return path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
}

/// Paper has its own size; a picture is a page made to its pixels.
map::PageSize pageSize(const map::PageDesign &design, const core::RenderRequest &request)
{
    if (design.paper.isEmpty()) return map::pageForPixels(request.size.isEmpty() ? usualSize : request.size);
    if (isPdf(request.out)) return {design.paper, pdfDpi};
    const double side = std::max(request.size.width(), request.size.height());
    const double inches = std::max(design.paper.width(), design.paper.height()) / 25.4;
    return {design.paper, std::clamp(side / inches, 150.0, 600.0)};
}

core::Issue cannotWrite(const QString &path, const QString &reason)
{
    return core::makeError(
        QStringLiteral("render.cannot-write"),
        QCoreApplication::translate("MapRenderer", "The file cannot be written. %1").arg(reason), path);
}

/// Draws the page's map; false = cancelled.
bool drawMapOf(map::MapPage &page, map::MapDrawing &drawing, core::Feedback &feedback)
{
    QEventLoop loop;
    QObject::connect(&drawing, &map::MapDrawing::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QObject::connect(&drawing, &map::MapDrawing::progressed, &loop, [&](double fraction) {
        feedback.setProgress(0.3 + 0.6 * fraction,
                             QCoreApplication::translate("MapRenderer", "Drawing the map"));
    });
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (feedback.isCancelled()) drawing.cancel();
    });
    poll.start(50);
    drawing.start();
    loop.exec();
    if (drawing.isCancelled()) return false;
    page.setDrawing(drawing);
    return true;
}

core::Status writePicture(const QImage &image, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !file.commit())
        return cannotWrite(path, file.errorString());
    return core::Done{};
}

core::Issue cancelled(const QString &path)
{
    return core::makeError(QStringLiteral("render.cancelled"),
                           QCoreApplication::translate("MapRenderer", "The drawing was cancelled."), path);
}

/// In the best form that is small enough.
core::Status writeForms(map::MapPage &page, const map::PageDesign &design, const QString &path,
                        const QString &part, core::Feedback &feedback)
{
    const QList<map::PdfForm> forms = map::pdfForms(page.expectedFeatures(), page.hasPictures());
    for (const map::PdfForm &form : forms) {
        map::MapDrawing drawing(page.mapSettings(form.dpi), form.form);
        if (!drawMapOf(page, drawing, feedback)) return cancelled(path);
        core::Status written = page.writePdf(part);
        const qint64 bytes = QFileInfo(part).size();
        const bool last = form.form == forms.last().form && form.dpi == forms.last().dpi;
        if (!written) return written;
        if (bytes > map::mostPdfBytes(design) && !last) continue;
        feedback.report(drawing.issues());
        feedback.report(map::pdfFormIssues(form, design, bytes, path));
        break;
    }
    return core::Done{};
}

/// Under another name first, so that a page that fails leaves the old file.
core::Status writePage(map::MapPage &page, const map::PageDesign &design, const QString &path,
                       core::Feedback &feedback)
{
    const QString part = path + QStringLiteral(".part.pdf");
    QFile file(part); // QGIS would make folders that are not there
    if (!file.open(QIODevice::WriteOnly)) return cannotWrite(path, file.errorString());
    file.close();
    core::Status written = writeForms(page, design, path, part, feedback);
    if (!written && written.firstError().code == QLatin1String("render.cancelled")) {
        QFile::remove(part);
        return written;
    }
    const core::Status moved = written ? core::moveOver(part, path) : written;
    if (moved) return core::Done{};
    QFile::remove(part);
    return cannotWrite(path, moved.firstError().message);
}

} // namespace

QString MapRenderer::version() const
{
    return map::QgisRuntime::version();
}

QStringList MapRenderer::styles() const
{
    QStringList names;
    for (const core::NamedStyle &style : core::namedStyles())
        names.append(style.name);
    return names;
}

QStringList MapRenderer::templates() const
{
    QStringList names;
    for (const map::PageDesign &design : map::pageDesigns())
        names.append(design.name);
    return names;
}

core::Result<map::PageDesign> MapRenderer::checked(const core::RenderRequest &request) const
{
    const bool pdf = isPdf(request.out);
    const bool single = request.sequence == core::RenderRequest::Sequence::None;
    if (!single && request.view != core::RenderRequest::View::Scene)
        return core::makeError(
            QStringLiteral("render.format"),
            QCoreApplication::translate("MapRenderer", "A sequence is made of the 3D view."), request.out);
    if (single && !pdf && !request.out.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        return core::makeError(
            QStringLiteral("render.format"),
            QCoreApplication::translate("MapRenderer", "A picture is written as .png or .pdf."), request.out);
    if (pdf && request.view == core::RenderRequest::View::Scene)
        return core::makeError(QStringLiteral("render.format"),
                               QCoreApplication::translate("MapRenderer", "A 3D view is written as .png."),
                               request.out);
    if (!request.style.isEmpty() && !core::findNamedStyle(request.style))
        return core::makeError(
            QStringLiteral("render.unknown-style"),
            QCoreApplication::translate("MapRenderer", "There is no style \"%1\". The styles are: %2")
                .arg(request.style, styles().join(QStringLiteral(", "))));
    QString name = request.pageTemplate;
    if (name.isEmpty())
        name = pdf && request.size.isEmpty() ? QStringLiteral("a4") : QStringLiteral("picture");
    const map::PageDesign *design = map::findPageDesign(name);
    if (!design)
        return core::makeError(
            QStringLiteral("render.unknown-template"),
            QCoreApplication::translate("MapRenderer", "There is no template \"%1\". The templates are: %2")
                .arg(name, templates().join(QStringLiteral(", "))));
    map::PageDesign wanted = *design;
    wanted.decorations = wanted.decorations && request.decorations;
    return wanted;
}

core::Status MapRenderer::render(core::Project &project, const core::RenderRequest &request,
                                 core::Feedback &feedback)
{
    const auto design = checked(request);
    if (!design) return design.issues();
    core::Status started = map::QgisRuntime::start();
    if (!started) return started;

    feedback.setProgress(0, QCoreApplication::translate("MapRenderer", "Opening layers"));
    const auto layers = chosenLayers(project, request, design.value(), feedback);
    if (!layers) return layers.issues();
    if (request.view == core::RenderRequest::View::Scene)
        return renderScene(project, request, layers.value(), feedback);
    map::LayerStack stack;
    feedback.report(stack.load(layers.value()));
    if (stack.isEmpty())
        return core::makeError(QStringLiteral("render.nothing-to-draw"),
                               QCoreApplication::translate("MapRenderer", "None of the layers can be drawn."),
                               project.path());
    const core::Extent whole = core::mapExtent(stack.descriptions(), project.city().extent());
    map::MapFrame frame = map::frameFor(request.bbox.value_or(whole), &project.city());
    if (!frame.crs.isValid())
        return core::makeError(
            QStringLiteral("render.no-extent"),
            QCoreApplication::translate("MapRenderer", "The layers have no extent to draw."), project.path());
    frame.addMargin(request.bbox ? 0 : margin);

    feedback.setProgress(0.2, QCoreApplication::translate("MapRenderer", "Drawing the map"));
    const bool pdf = isPdf(request.out);
    const map::PageSize size = pageSize(design.value(), request);
    const QSize pixels = design->paper.isEmpty() && !request.size.isEmpty()
                             ? request.size
                             : (size.millimetres * (size.dpi / 25.4)).toSize();
    if (!design->decorations && !pdf) {
        frame.fitInto(QSizeF(pixels));
        const auto image = map::drawMap(stack, frame, pixels, size.dpi, feedback);
        if (!image) return image.issues();
        feedback.report(image.issues());
        return writePicture(image.value(), request.out);
    }
    map::MapPage page(stack, frame, design.value(), size,
                      {request.title.isEmpty()
                           ? map::pageTitle(project, design->purpose, request.bbox.value_or(whole))
                           : request.title,
                       map::pageWords(project, design->purpose)},
                      !request.bbox);
    page.arrange();
    feedback.report(page.missing());
    if (feedback.isCancelled()) return cancelled(request.out);
    if (pdf) return writePage(page, design.value(), request.out, feedback);
    map::MapDrawing drawing(page.mapSettings(size.dpi));
    if (!drawMapOf(page, drawing, feedback)) return cancelled(request.out);
    feedback.report(drawing.issues());
    const QFileInfo first(request.out);
    core::Status written = writePicture(page.image(pixels), request.out);
    for (int number = 1; written && number < page.pageCount(); ++number)
        written = writePicture(
            page.image(pixels, number),
            first.dir().filePath(QStringLiteral("%1-%2.png").arg(first.completeBaseName()).arg(number + 1)));
    return written;
}

} // namespace machi::render

extern "C" Q_DECL_EXPORT QCoreApplication *machi_render_application(int &argc, char **argv, bool scene)
{
    if (scene) machi::render::makeOwnDisplay();
    return new QApplication(argc, argv);
}
