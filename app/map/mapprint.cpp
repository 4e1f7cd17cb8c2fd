#include "map/mapprint.h"

#include "core/store/disk.h"
#include "map/basemap.h"
#include "map/layerstack.h"
#include "map/mapdrawing.h"
#include "map/mapframe.h"
#include "map/maplayers.h"
#include "map/mappage.h"
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
#include <QSaveFile>
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
    for (const LayerState &state : layers.layers()) {
        const bool isVisible = state.visible && state.opacity > 0;
        if (isForDisasters && state.layer.dataset.kind == QLatin1String("landuse")) {
            if (const auto water = addsWater ? waterOfLandUse(state.layer) : std::nullopt)
                m_waiting.prepend({*water, 1});
        } else if (isVisible && m_design->shows(state.layer.dataset.kind)) {
            m_waiting.prepend({state.layer, state.opacity});
        }
    }
    if (const auto pins = layers.printedPins(); pins && m_design->shows(pins->dataset.kind))
        m_waiting.append({*pins, 1});
    m_all = m_waiting.size();
    m_background = layers.basemap().copy();
    m_backgroundCredit = layers.basemap().credit();
}

MapPrint::~MapPrint()
{
    if (m_look) m_look->cancel();
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

void MapPrint::openNext()
{
    if (m_cancelled) return end(core::Done{});
    if (m_waiting.isEmpty()) return compose();
    Q_EMIT progressed(0.2 * double(m_all - m_waiting.size()) / double(m_all), tr("Opening layers"));
    const auto [layer, opacity] = m_waiting.takeFirst();
    m_issues += m_stack->load({layer});
    m_stack->setOpacity(layer.id(), opacity);
    later(&MapPrint::openNext);
}

void MapPrint::compose()
{
    if (m_background) m_stack->setBackground(std::move(m_background), m_backgroundCredit);
    m_page = std::make_unique<MapPage>(
        *m_stack, *m_frame, *m_design, PageSize{m_paper, pageDpi},
        PageText{m_order.title, m_stack->needsNotice(), m_stack->credits(), m_order.words}, false);
    lookForClasses();
}

void MapPrint::lookForClasses()
{
    Q_EMIT progressed(0.2, tr("Making the legend"));
    m_look = new QgsMapHitTestTask(m_page->hitTestSettings());
    const auto arrange = [this, look = m_look.data()](bool complete) {
        if (m_cancelled || !complete) return end(core::Done{});
        if (!m_page->arrange(look->results())) return later(&MapPrint::lookForClasses);
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
        draw({DrawAs::Image, dpi}, [this, pixels] {
            const QImage image =
                m_page->image(pixels * 2).scaled(pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
            m_busy = false;
            Q_EMIT previewed(image);
        });
    });
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
            Q_EMIT progressed(0.95, tr("Writing the file"));
            m_issues += m_drawing->issues();
            end(writePng(path));
        });
    });
}

/// In the first form that makes a file small enough.
void MapPrint::writeForm(const QString &path, const QList<PdfForm> &forms)
{
    const PdfForm form = forms.first();
    draw(form, [this, path, form, rest = forms.mid(1)] {
        Q_EMIT progressed(0.95, tr("Writing the file"));
        const QString part = path + QStringLiteral(".part.pdf");
        const core::Status written = m_page->writePdf(part);
        const qint64 bytes = QFileInfo(part).size();
        if (!written) {
            QFile::remove(part);
            return end(written);
        }
        if (bytes > mostPdfBytes(*m_design) && !rest.isEmpty()) {
            QFile::remove(part);
            return writeForm(path, rest);
        }
        m_issues += m_drawing->issues();
        m_issues += pdfFormIssues(form, *m_design, bytes, path);
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

void MapPrint::end(const core::Status &status)
{
    m_busy = false;
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
    if (moved) {
        m_files = {path};
        return core::Done{};
    }
    QFile::remove(part);
    return writeFailed(path, moved.firstError().message);
}

core::Status MapPrint::writePng(const QString &path)
{
    const QFileInfo first(path);
    for (int page = 0; page < m_page->pageCount(); ++page) {
        const QString name =
            page == 0 ? path
                      : first.dir().filePath(
                            QStringLiteral("%1-%2.png").arg(first.completeBaseName()).arg(page + 1));
        const QImage image = m_page->image((m_paper * (pictureDpi / millimetresPerInch)).toSize(), page);
        QSaveFile file(name);
        if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !file.commit())
            return writeFailed(name, file.errorString());
        m_files.append(name);
    }
    return core::Done{};
}

} // namespace machi::map
