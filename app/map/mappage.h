#pragma once

#include "core/model/crs.h"
#include "core/task/feedback.h"
#include "core/task/result.h"
#include "map/layerstack.h"
#include "map/mapframe.h"
#include "map/maplegend.h"
#include "map/pagedesign.h"

#include <qgslayertreefiltersettings.h>
#include <qgsmapsettings.h>

#include <QImage>
#include <QSize>
#include <QString>

#include <memory>

class QgsLayoutItemMap;
class QgsPrintLayout;

namespace machi::map {

class DrawnMap;

/// What a page says besides its map.
struct PageText
{
    QString title;       ///< empty = none
    bool notice = false; ///< the 事前防災 notice
    QStringList credits;
    QString words; ///< text block beside the map, a row a paragraph; see pageWords
};

/// A map with title, legend, scale bar, north arrow, notice and credits, composed by QgsLayout for paper or a
/// picture; of a hazard or shelter map the words and lists too, on further pages where one is full. Main
/// thread; keeps a reference to the layers.
///
/// Made in two steps, because looking which classes the map shows takes long: the constructor puts the map in
/// its place, `arrange` everything that depends on what it shows.
class MapPage
{
public:
    /// `frame` holds what must be seen; when `keepFree` the map is shifted so that the legend covers none of
    /// it.
    MapPage(const LayerStack &stack, const MapFrame &frame, const PageDesign &design, const PageSize &size,
            const PageText &text, bool keepFree);
    ~MapPage();

    /// Of the map as it is now, at this resolution, its layers included.
    QgsMapSettings mapSettings(double dpi) const;
    /// Reads every visible feature; QgsMapHitTestTask with hitTestSettings() does the same on another thread.
    VisibleClasses visibleClasses() const;
    QgsLayerTreeFilterSettings hitTestSettings() const;
    void arrange(const VisibleClasses &classes);

    /// The map as it is shown, after fitting.
    MapFrame frame() const;
    QgsPrintLayout &layout() const { return *m_layout; }
    int pageCount() const;
    /// Takes the place of the map, which else draws itself whenever the page is drawn. Null = draws itself.
    void setDrawing(const QImage &drawing);

    QImage image(const QSize &pixels, int page = 0) const;
    /// Letters stay letters, which keeps the file small. Error: `map.write-failed`.
    core::Status writePdf(const QString &path) const;

private:
    class Composer;
    std::unique_ptr<QgsPrintLayout> m_layout;
    std::unique_ptr<Composer> m_composer;
    QgsLayoutItemMap *m_map = nullptr;
    DrawnMap *m_drawn = nullptr;
    PageSize m_size;
};

} // namespace machi::map
