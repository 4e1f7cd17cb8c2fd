#pragma once

#include "core/model/crs.h"
#include "core/task/feedback.h"
#include "core/task/result.h"
#include "map/layerstack.h"
#include "map/mapframe.h"
#include "map/pagedesign.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <memory>

class QgsLayoutItemMap;
class QgsPrintLayout;

namespace machi::map {

/// What a page says besides its map.
struct PageText
{
    QString title;       ///< empty = none
    bool notice = false; ///< the 事前防災 notice
    QStringList credits;
};

/// A map with title, legend, scale bar, north arrow, notice and credits, composed by QgsLayout for paper or a
/// picture. Main thread; keeps a reference to the layers.
class MapPage
{
public:
    /// `frame` holds what must be seen; when `keepFree` the map is shifted so that the legend covers none of
    /// it.
    MapPage(const LayerStack &stack, const MapFrame &frame, const PageDesign &design, const PageSize &size,
            const PageText &text, bool keepFree);
    ~MapPage();

    /// The map as it is shown, after fitting.
    MapFrame frame() const;
    QgsPrintLayout &layout() const { return *m_layout; }

    QImage image(const QSize &pixels) const;
    /// Letters stay letters, which keeps the file small. Error: `map.write-failed`.
    core::Status writePdf(const QString &path) const;

private:
    class Composer;
    std::unique_ptr<QgsPrintLayout> m_layout;
    QgsLayoutItemMap *m_map = nullptr;
    PageSize m_size;
};

} // namespace machi::map
