#include "map/mapprint.h"

#include "core/model/language.h"
#include "core/store/disk.h"
#include "core/task/runner.h"
#include "map/basemap.h"
#include "map/layerstack.h"
#include "map/mapdrawing.h"
#include "map/mapframe.h"
#include "map/maplayers.h"
#include "map/mappage.h"
#include "map/pagepdf.h"
#include "map/pagewater.h"
#include "map/pdfforms.h"

#include <qgsapplication.h>
#include <qgsmaphittest.h>
#include <qgsmaplayer.h>
#include <qgsrasterlayer.h>
#include <qgstaskmanager.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <utility>

namespace machi::map {

namespace {

constexpr double pageDpi = 300;
constexpr double pictureDpi = 200;
constexpr double millimetresPerInch = 25.4;

core::Issue writeFailed(const QString &path, const QString &reason)
{
    return core::makeError(
        QStringLiteral("map.write-failed"),
        QCoreApplication::translate("MapPrint", "The file cannot be written. %1").arg(reason), path);
}

/// Pictures of the ground are a background, as tiles are.
bool belongsOn(const PageDesign &design, const QString &kind)
{
    return design.firstShows(kind) || (kind == QLatin1String("raster") && design.shows(kind));
}

} // namespace

MapPrint::MapPrint(const MapLayers &layers, const MapView &view, const QSizeF &size, const PageOrder &order,
                   QObject *parent)
    : QObject(parent), m_order(order), m_stack(std::make_unique<LayerStack>())
{
    const PageDesign *found = findPageDesign(order.design);
    m_design = found ? found : &pageDesigns().first();
    m_paper = m_design->paper.isEmpty() ? QSizeF(297, 210) : m_design->paper;
    const core::Extent extent = view.extent(size);
    m_frame = std::make_unique<MapFrame>();
    m_frame->crs = QgsCoordinateReferenceSystem(layers.crs().name());
    m_frame->extent = QgsRectangle(extent.west, extent.south, extent.east, extent.north);
    QList<core::ProjectLayer> all;
    for (const LayerState &state : layers.layers())
        all.append(state.layer);
    const bool isForDisasters = m_design->purpose != PagePurpose::Map;
    const bool addsWater = showsWaterOfLandUse(m_design->purpose, all);
    QStringList leftOut;
    for (const LayerState &state : layers.layers()) {
        const bool isVisible = state.visible && state.opacity > 0;
        if (isForDisasters && state.layer.dataset.kind == QLatin1String("landuse")) {
            if (const auto water = addsWater ? waterOfLandUse(state.layer) : std::nullopt)
                m_waiting.prepend({*water, 1});
        } else if (isVisible && belongsOn(*m_design, state.layer.dataset.kind)) {
            m_waiting.prepend({state.layer, state.opacity});
        } else if (isVisible) {
            leftOut.append(state.layer.title());
        }
    }
    if (!leftOut.isEmpty())
        m_issues.append(core::makeIssue(
            core::Severity::Info, QStringLiteral("map.not-on-this-page"),
            tr("Shown in the window, but not on this page: %1")
                .arg(leftOut.join(core::inLanguage(QStringLiteral("、"), QStringLiteral(", "))))));
    if (const auto pins = layers.printedPins(); pins && m_design->shows(pins->dataset.kind))
        m_waiting.append({*pins, 1});
    m_all = m_waiting.size();
    m_background = layers.basemap().copy();
    m_backgroundCredit = layers.basemap().credit();
}

MapPrint::~MapPrint()
{
    if (m_look) m_look->cancel();
    m_work.reset();
    m_pdf.reset();
    removeParts();
}

// --- composing

void MapPrint::later(void (MapPrint::*step)())
{
    QTimer::singleShot(0, this, step);
}

void MapPrint::begin(std::function<void()> then)
{
    m_busy = true;
    m_cancelled = false;
    m_then = std::move(then);
    if (m_composed)
        QTimer::singleShot(0, this, [this] { m_then(); });
    else
        later(&MapPrint::openNext);
}

/// Does `job` on another thread, then `then` on this one.
void MapPrint::work(const QString &stage, std::function<void()> job, std::function<void()> then)
{
    m_work = std::make_unique<core::Task>(stage, [job = std::move(job)](core::Feedback &) { job(); });
    connect(
        m_work.get(), &core::Task::finished, this, [then = std::move(then)] { then(); },
        Qt::QueuedConnection);
    m_work->start();
}

void MapPrint::openNext()
{
    if (m_cancelled) return end(core::Done{});
    if (m_waiting.isEmpty()) return compose();
    Q_EMIT progressed(0.2 * double(m_all - m_waiting.size()) / double(m_all), tr("Opening layers"));
    auto made = std::make_shared<std::unique_ptr<QgsMapLayer>>();
    const core::ProjectLayer layer = m_waiting.first().first;
    work(
        tr("Opening layers"), [made, layer] { *made = LayerStack::opened(layer); },
        [this, made] {
            const auto [taken, opacity] = m_waiting.takeFirst();
            m_issues += m_stack->add(taken, std::move(*made));
            m_stack->setOpacity(taken.id(), opacity);
            openNext();
        });
}

void MapPrint::compose()
{
    if (m_background) m_stack->setBackground(std::move(m_background), m_backgroundCredit);
    m_page = std::make_unique<MapPage>(*m_stack, *m_frame, *m_design, PageSize{m_paper, pageDpi},
                                       PageText{m_order.title, m_order.words}, false);
    lookForClasses();
}

void MapPrint::lookForClasses()
{
    Q_EMIT progressed(0.2, tr("Making the legend"));
    m_look = new QgsMapHitTestTask(m_page->hitTestSettings());
    const auto arrange = [this, look = m_look.data()](bool complete) {
        if (m_cancelled || !complete) return end(core::Done{});
        if (!m_page->arrange(look->results())) return later(&MapPrint::lookForClasses);
        m_issues += m_page->missing();
        m_composed = true;
        later(&MapPrint::compositionDone);
    };
    connect(m_look, &QgsTask::taskCompleted, this, [arrange] { arrange(true); });
    connect(m_look, &QgsTask::taskTerminated, this, [arrange] { arrange(false); });
    QgsApplication::taskManager()->addTask(m_look);
}

void MapPrint::compositionDone()
{
    if (m_cancelled) return end(core::Done{});
    m_then();
}

// --- drawing

void MapPrint::draw(const PdfForm &form, std::function<void()> then)
{
    if (m_cancelled) return end(core::Done{});
    m_drawing = std::make_unique<MapDrawing>(m_page->mapSettings(form.dpi), form.form);
    connect(m_drawing.get(), &MapDrawing::progressed, this,
            [this](double fraction) { Q_EMIT progressed(0.3 + 0.6 * fraction, tr("Drawing the map")); });
    connect(
        m_drawing.get(), &MapDrawing::finished, this,
        [this, then = std::move(then)] {
            if (m_cancelled) return end(core::Done{});
            m_page->setDrawing(*m_drawing);
            then();
        },
        Qt::QueuedConnection);
    Q_EMIT progressed(0.3, tr("Drawing the map"));
    m_drawing->start();
}

void MapPrint::preview(const QSize &room)
{
    if (m_busy) return;
    m_writing = false;
    begin([this, room] {
        const QSize pixels = m_paper.scaled(room, Qt::KeepAspectRatio).toSize();
        // Letters of a few pixels are drawn badly: twice as large, then smoothed.
        const double dpi = 2 * pixels.width() / (m_paper.width() / millimetresPerInch);
        draw({DrawAs::Image, dpi}, [this, room] {
            const QImage image = pageImage(room, 0);
            m_busy = false;
            Q_EMIT previewed(image);
        });
    });
}

int MapPrint::pageCount() const
{
    return m_page ? m_page->pageCount() : 0;
}

QImage MapPrint::pageImage(const QSize &room, int page) const
{
    const QSize pixels = m_paper.scaled(room, Qt::KeepAspectRatio).toSize();
    return m_page->image(pixels * 2, page).scaled(pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

void MapPrint::write(const QString &path)
{
    if (m_busy) return;
    m_writing = true;
    begin([this, path] {
        m_files.clear();
        if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
            return writeForm(path, pdfForms(m_page->expectedFeatures(), m_page->hasPictures()));
        draw({DrawAs::Image, pictureDpi}, [this, path] {
            m_issues += m_drawing->issues();
            m_parts.clear();
            writePng(path, 0);
        });
    });
}

/// In the first form that makes a file small enough.
void MapPrint::writeForm(const QString &path, const QList<PdfForm> &forms)
{
    draw(forms.first(), [this, path, forms] {
        Q_EMIT progressed(0.93, tr("Writing the file"));
        const QString part = path + QStringLiteral(".part.pdf");
        m_parts = {part};
        m_pdf = m_page->pdf(part);
        if (const core::Status begun = m_pdf->begin(); !begun) return end(begun);
        m_pdf->drawMap(*this, [this, path, forms] { formDrawn(path, forms); });
    });
}

void MapPrint::formDrawn(const QString &path, const QList<PdfForm> &forms)
{
    if (m_cancelled) return end(core::Done{});
    Q_EMIT progressed(0.96, tr("Writing the file"));
    m_pdf->drawItems();
    const std::function<void()> finish = m_pdf->finish();
    m_pdf.reset();
    work(tr("Writing the file"), finish, [this, path, forms] {
        if (m_cancelled) return end(core::Done{});
        const QString part = m_parts.first();
        const qint64 bytes = QFileInfo(part).size();
        if (bytes == 0) return end(writeFailed(path, tr("Nothing was written.")));
        if (bytes > mostPdfBytes(*m_design) && forms.size() > 1) return writeForm(path, forms.mid(1));
        m_issues += m_drawing->issues();
        m_issues += pdfFormIssues(forms.first(), *m_design, bytes, path);
        end(movePdf(part, path));
    });
}

void MapPrint::cancel()
{
    if (!m_busy) return;
    m_cancelled = true;
    if (m_look) m_look->cancel();
    if (m_drawing) m_drawing->cancel();
}

void MapPrint::drop(std::unique_ptr<MapPrint> print, QObject &keeper)
{
    if (!print || !print->isBusy()) return;
    MapPrint *left = print.release();
    left->disconnect();
    left->setParent(&keeper);
    connect(left, &MapPrint::previewed, left, &QObject::deleteLater);
    connect(left, &MapPrint::written, left, &QObject::deleteLater);
    left->cancel();
}

void MapPrint::end(const core::Status &status)
{
    m_busy = false;
    m_pdf.reset();
    removeParts();
    if (!m_writing) {
        Q_EMIT previewed({});
        return;
    }
    Q_EMIT written(m_cancelled ? core::Status(core::makeError(QStringLiteral("map.cancelled"),
                                                              tr("The drawing was cancelled.")))
                               : status);
}

// --- files

core::Status MapPrint::movePdf(const QString &part, const QString &path)
{
    const core::Status moved = core::moveOver(part, path);
    if (!moved) return writeFailed(path, moved.firstError().message);
    m_files = {path};
    return core::Done{};
}

QString MapPrint::pngName(const QString &path, int page)
{
    const QFileInfo first(path);
    return page == 0 ? path
                     : first.dir().filePath(
                           QStringLiteral("%1-%2.png").arg(first.completeBaseName()).arg(page + 1));
}

/// Page by page, packed on another thread; only when all are there they get their names.
void MapPrint::writePng(const QString &path, int page)
{
    if (m_cancelled || page == m_page->pageCount()) return end(movePng(path));
    Q_EMIT progressed(0.9 + 0.1 * page / m_page->pageCount(), tr("Writing the file"));
    const QString part = pngName(path, page) + QStringLiteral(".part");
    const QImage image = m_page->image((m_paper * (pictureDpi / millimetresPerInch)).toSize(), page);
    auto reason = std::make_shared<QString>();
    m_parts.append(part);
    work(
        tr("Writing the file"),
        [image, part, reason] {
            QFile file(part);
            if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !file.flush())
                *reason = file.errorString();
        },
        [this, path, page, reason] {
            if (reason->isEmpty()) return writePng(path, page + 1);
            end(writeFailed(path, *reason));
        });
}

core::Status MapPrint::movePng(const QString &path)
{
    for (int page = 0; !m_cancelled && page < m_parts.size(); ++page) {
        const QString name = pngName(path, page);
        if (const core::Status moved = core::moveOver(m_parts.at(page), name); !moved)
            return writeFailed(name, moved.firstError().message);
        m_files.append(name);
    }
    return core::Done{};
}

void MapPrint::removeParts()
{
    for (const QString &part : std::exchange(m_parts, {}))
        QFile::remove(part);
}

} // namespace machi::map
