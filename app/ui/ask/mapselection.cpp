#include "ui/ask/mapselection.h"

#include "map/mapcanvas.h"
#include "map/maphighlight.h"
#include "ui/ask/featurefacts.h"
#include "ui/ask/propertiespanel.h"
#include "ui/shell/theme.h"

#include <algorithm>

namespace machi::ui {

MapSelection::MapSelection(map::MapCanvas &canvas, PropertiesPanel &panel, QObject *parent)
    : QObject(parent), m_canvas(canvas), m_panel(panel)
{
    connect(&canvas, &map::MapCanvas::clicked, this, &MapSelection::identify);
    connect(&panel, &PropertiesPanel::closeWanted, this, &MapSelection::clear);
    connect(&panel, &PropertiesPanel::nextWanted, this, &MapSelection::step);
    connect(&panel, &PropertiesPanel::zoomWanted, this, [this] {
        if (m_layers && !m_hits.isEmpty()) m_canvas.zoomTo(m_layers->extentOf(m_hits.at(m_at)));
    });
}

void MapSelection::setLayers(map::MapLayers *layers)
{
    if (m_layers) m_layers->disconnect(this);
    m_layers = layers;
    clear();
    if (!layers) return;
    connect(layers, &map::MapLayers::stepChanged, this, &MapSelection::followTime);
    connect(layers, &map::MapLayers::rowsChanged, this, [this] {
        // What is selected may have gone with its layer.
        if (m_hits.isEmpty())
            m_panel.showNothing(!m_layers->layers().isEmpty());
        else if (m_layers->indexOf(m_hits.at(m_at).layerId) < 0)
            clear();
    });
}

void MapSelection::identify(const QPointF &map, double tolerance, Qt::KeyboardModifiers modifiers)
{
    if (!m_layers) return;
    forgetOther();
    take(m_layers->identify(map, tolerance), map, tolerance, modifiers);
}

void MapSelection::identifyOn(map::MapCanvas &canvas, map::MapLayers &layers, const QPointF &map,
                              double tolerance, Qt::KeyboardModifiers modifiers)
{
    if (!m_layers) return;
    m_otherLayers = &layers;
    m_otherCanvas = &canvas;
    take(layers.identify(map, tolerance), map, tolerance, modifiers);
}

void MapSelection::take(const QList<map::MapHit> &hits, const QPointF &map, double tolerance,
                        Qt::KeyboardModifiers modifiers)
{
    const bool more = modifiers & Qt::ControlModifier;
    if (hits.isEmpty()) {
        if (!more) clear(); // a slip of the hand loses nothing that was gathered
        return;
    }
    m_hits = hits;
    m_at = 0;
    m_place = map;
    m_tolerance = tolerance;
    const map::MapHit &first = m_hits.first();
    if (first.fid > 0)
        m_layers->select(first.layerId, {first.fid}, more ? map::Choose::Toggle : map::Choose::Only);
    else if (!more)
        m_layers->clearSelection();
    show();
}

bool MapSelection::select(const QString &layerId, qint64 fid)
{
    const auto hit = m_layers ? m_layers->hit(layerId, fid) : std::nullopt;
    if (!hit) return false;
    forgetOther();
    m_layers->setVisible(hit->layerId, true);
    m_hits = {*hit};
    m_at = 0;
    m_place.reset();
    m_layers->select(hit->layerId, {hit->fid}, map::Choose::Only);
    m_canvas.zoomTo(m_layers->extentOf(*hit));
    show();
    Q_EMIT selected();
    return true;
}

void MapSelection::tell(const QString &layerId, qint64 fid)
{
    forgetOther();
    const auto hit = m_layers ? m_layers->hit(layerId, fid) : std::nullopt;
    if (!hit) return;
    m_hits = {*hit};
    m_at = 0;
    m_place.reset();
    show();
}

void MapSelection::step(int by)
{
    if (m_hits.isEmpty()) return;
    m_at = (m_at + by + m_hits.size()) % m_hits.size();
    show();
}

void MapSelection::followTime(const QString &layerId)
{
    if (m_otherLayers || m_hits.isEmpty() || m_hits.at(m_at).layerId != layerId) return;
    if (const auto again = m_layers->hit(layerId, m_hits.at(m_at).fid)) {
        m_hits[m_at] = *again;
        return show();
    }
    // Its rows are of another moment: what lies there now, if anything does.
    const QList<map::MapHit> now = m_place ? m_layers->identify(*m_place, m_tolerance) : QList<map::MapHit>();
    const auto same =
        std::find_if(now.begin(), now.end(), [&](const map::MapHit &hit) { return hit.layerId == layerId; });
    if (same == now.end()) {
        outline({});
        return m_panel.showNothing(true);
    }
    m_hits = now;
    m_at = std::distance(now.begin(), same);
    if (same->fid > 0) m_layers->select(layerId, {same->fid}, map::Choose::Only);
    show();
}

void MapSelection::forgetOther()
{
    if (m_otherCanvas) m_otherCanvas->setHighlight({}, {});
    m_otherCanvas = nullptr;
    m_otherLayers = nullptr;
}

void MapSelection::outline(const map::MapHighlight &shape)
{
    for (map::MapCanvas *canvas : {&m_canvas, m_otherCanvas.data()})
        if (canvas) canvas->setHighlight(shape, shape.isEmpty() ? QColor() : Theme::colours().highlight);
}

void MapSelection::show()
{
    const map::MapHit &hit = m_hits.at(m_at);
    map::MapLayers &layers = *asked();
    const qsizetype row = layers.indexOf(hit.layerId);
    if (row < 0) return clear();
    m_panel.showFacts(factsOf(layers.layers().at(row).layer, hit), static_cast<int>(m_at) + 1,
                      static_cast<int>(m_hits.size()));
    outline(layers.outline(hit));
}

void MapSelection::clear()
{
    m_hits.clear();
    m_at = 0;
    m_place.reset();
    if (m_layers) m_layers->clearSelection();
    outline({});
    forgetOther();
    m_panel.showNothing(m_layers && !m_layers->layers().isEmpty());
}

} // namespace machi::ui
