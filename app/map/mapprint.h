#pragma once

#include "core/store/projectlayer.h"
#include "core/task/result.h"
#include "map/mapview.h"
#include "map/pagedesign.h"

#include <QImage>
#include <QObject>
#include <QPointer>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QgsMapHitTestTask;
class QgsMapLayer;

namespace machi::core {
class Task;
}

namespace machi::map {

class LayerStack;
class MapDrawing;
class MapLayers;
class MapPage;
class PagePdf;
struct MapFrame;
struct PdfForm;

/// What a page of the window's map is to be.
struct PageOrder
{
    QString design; ///< as in pageDesigns()
    QString title;
    QString words; ///< beside the map of a hazard or shelter map
};

/// A page of what the window shows: the visible layers in the part of the map that a view shows; on a hazard
/// or shelter map those of them that belong there, an issue `map.not-on-this-page` names the others. Works in
/// small steps and on other threads, so that the window stays awake; one piece of work at a time. Main
/// thread. May be destroyed at any time.
class MapPrint : public QObject
{
    Q_OBJECT

public:
    /// `size` of the canvas in logical pixels. Takes what it needs of `layers` at once.
    MapPrint(const MapLayers &layers, const MapView &view, const QSizeF &size, const PageOrder &order,
             QObject *parent = nullptr);
    ~MapPrint() override;

    const core::Issues &issues() const { return m_issues; } ///< layers that could not be opened or drawn
    bool isBusy() const { return m_busy; }
    const QStringList &files() const { return m_files; } ///< that the last `write` made

    /// The first page, as large as fits; `previewed` follows.
    void preview(const QSize &room);
    /// Known once a preview was made; pages behind the first hold words and lists.
    int pageCount() const;
    /// One of them, as large as fits. Only between `previewed` and the next work.
    QImage pageImage(const QSize &room, int page) const;
    /// A PDF or, by its ending, PNG (further pages as `name-2.png`). A file appears whole or not at all;
    /// `written` follows. Errors: `map.write-failed`, `map.cancelled`.
    void write(const QString &path);
    void cancel();
    /// Gives up a page without waiting for what is being done for it; `keeper` owns it until that has ended.
    static void drop(std::unique_ptr<MapPrint> print, QObject &keeper);

Q_SIGNALS:
    void progressed(double fraction, const QString &stage);
    void previewed(const QImage &image);
    void written(const machi::core::Status &status);

private:
    void begin(std::function<void()> then);
    void openNext();
    void compose();
    void lookForClasses();
    void draw(const PdfForm &form, std::function<void()> then);
    void writeForm(const QString &path, const QList<PdfForm> &forms);
    void formDrawn(const QString &path, const QList<PdfForm> &forms);
    void end(const core::Status &status);
    core::Status movePdf(const QString &part, const QString &path);
    static QString pngName(const QString &path, int page);
    void writePng(const QString &path, int page);
    core::Status movePng(const QString &path);
    void removeParts();
    void work(const QString &stage, std::function<void()> job, std::function<void()> then);
    void compositionDone();
    void later(void (MapPrint::*step)());

    PageOrder m_order;
    const PageDesign *m_design;
    QSizeF m_paper; ///< millimetres
    std::unique_ptr<MapFrame> m_frame;
    std::unique_ptr<QgsMapLayer> m_background;
    QString m_backgroundCredit;
    core::Issues m_issues;
    QList<std::pair<core::ProjectLayer, double>> m_waiting; ///< layers to open and their opacities
    qsizetype m_all = 0;
    std::unique_ptr<LayerStack> m_stack;
    std::unique_ptr<MapPage> m_page;
    std::unique_ptr<MapDrawing> m_drawing;
    QPointer<QgsMapHitTestTask> m_look;
    std::unique_ptr<core::Task> m_work; ///< what would stop the window: opening layers, packing pictures
    std::unique_ptr<PagePdf> m_pdf;     ///< goes before the page
    QStringList m_parts;                ///< pages that do not have their names yet
    std::function<void()> m_then;       ///< once the page is composed
    QStringList m_files;
    bool m_composed = false;
    bool m_busy = false;
    bool m_writing = false;
    bool m_cancelled = false;
};

} // namespace machi::map
