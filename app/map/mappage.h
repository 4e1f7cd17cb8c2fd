#pragma once

#include "core/model/crs.h"
#include "core/task/feedback.h"
#include "core/task/result.h"
#include "map/layerstack.h"
#include "map/mapframe.h"
#include "map/pagecomposer.h"
#include "map/pagedesign.h"

#include <qgslayertreefiltersettings.h>
#include <qgsmapsettings.h>

#include <QImage>
#include <QSize>
#include <QString>

#include <memory>

class QgsPrintLayout;

namespace machi::map {

class MapDrawing;
class PagePdf;

/// A map with title, legend, scale bar, north arrow, notice and credits, composed by QgsLayout for paper or a
/// picture; of a hazard or shelter map the words and lists too, on further pages where one is full. Main
/// thread; keeps a reference to the layers.
///
/// Made in two steps, because looking which classes the map shows takes long: the constructor puts the map in
/// its place, `arrange` everything that depends on what it shows.
class MapPage
{
public:
    /// `frame` holds what must be seen; when `keepFree` the scale bar covers none of it.
    MapPage(const LayerStack &stack, const MapFrame &frame, const PageDesign &design, const PageSize &size,
            const PageText &text, bool keepFree);
    ~MapPage();

    /// Of the map as it is now, at this resolution, its layers included.
    QgsMapSettings mapSettings(double dpi) const;
    /// Reads every visible feature; QgsMapHitTestTask with hitTestSettings() does the same on another thread.
    VisibleClasses visibleClasses() const;
    QgsLayerTreeFilterSettings hitTestSettings() const;
    /// False where the legend took more room than was kept for it: the map has changed, and its classes must
    /// be looked for again.
    bool arrange(const VisibleClasses &classes);
    void arrange(); ///< looks for them too

    /// The map as it is shown, after fitting.
    MapFrame frame() const;
    QgsPrintLayout &layout() const { return *m_layout; }
    int pageCount() const;
    /// Takes the place of the map, which else draws itself whenever the page is drawn.
    void setDrawing(const MapDrawing &drawing);
    /// What such a page must show, but none of its layers has: warnings.
    core::Issues missing() const;
    /// Rows of the layers that the map can be expected to draw.
    qint64 expectedFeatures() const;
    bool hasPictures() const; ///< rasters, tiles or grid squares are drawn

    QImage image(const QSize &pixels, int page = 0) const;
    /// To be written piece by piece.
    std::unique_ptr<PagePdf> pdf(const QString &path) const;
    /// All of it at once. Error: `map.write-failed`.
    core::Status writePdf(const QString &path) const;

private:
    std::unique_ptr<QgsPrintLayout> m_layout;
    std::unique_ptr<PageComposer> m_composer;
    const LayerStack &m_stack;
    PageSize m_size;
    PagePurpose m_purpose;
    double m_symbols;
};

} // namespace machi::map
