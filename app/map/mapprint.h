#pragma once

#include "core/task/result.h"
#include "map/mapview.h"

#include <QImage>
#include <QSizeF>
#include <QString>

#include <memory>

namespace machi::map {

class LayerStack;
class MapLayers;
class MapPage;

/// A page of what the window shows: the visible layers in the part of the map that a view shows. Main thread;
/// every call takes as long as drawing the map does.
class MapPrint
{
public:
    /// `design` as in pageDesigns(); `size` of the canvas in logical pixels.
    MapPrint(const MapLayers &layers, const MapView &view, const QSizeF &size, const QString &design,
             const QString &title);
    ~MapPrint();

    const core::Issues &issues() const { return m_issues; } ///< layers that could not be opened
    QImage preview(const QSize &room) const;                ///< as large as fits
    /// The file appears whole or not at all. Errors: `map.write-failed`.
    core::Status writePdf(const QString &path) const;
    core::Status writePng(const QString &path) const;

private:
    core::Issues m_issues;
    QSizeF m_paper; ///< millimetres
    std::unique_ptr<LayerStack> m_stack;
    std::unique_ptr<MapPage> m_page;
};

} // namespace machi::map
