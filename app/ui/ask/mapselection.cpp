#include "ui/ask/mapselection.h"

#include "map/mapcanvas.h"
#include "ui/ask/featurefacts.h"
#include "ui/ask/propertiespanel.h"
#include "ui/shell/theme.h"

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
    connect(layers, &map::MapLayers::rowsChanged, this, [this] {
        // What is selected may have gone with its layer.
        const bool there = !m_hits.isEmpty() && m_layers->indexOf(m_hits.at(m_at).layerId) >= 0;
        if (!there) clear();
    });
}

void MapSelection::identify(const QPointF &map, double tolerance)
{
    if (!m_layers) return;
    m_hits = m_layers->identify(map, tolerance);
    m_at = 0;
    if (m_hits.isEmpty())
        clear();
    else
        show();
}

void MapSelection::select(const QString &layerId, qint64 fid)
{
    const auto hit = m_layers ? m_layers->hit(layerId, fid) : std::nullopt;
    if (!hit) return clear();
    m_layers->setVisible(hit->layerId, true);
    m_hits = {*hit};
    m_at = 0;
    m_canvas.zoomTo(m_layers->extentOf(*hit));
    show();
}

void MapSelection::step(int by)
{
    if (m_hits.isEmpty()) return;
    m_at = (m_at + by + m_hits.size()) % m_hits.size();
    show();
}

void MapSelection::show()
{
    const map::MapHit &hit = m_hits.at(m_at);
    const qsizetype row = m_layers->indexOf(hit.layerId);
    if (row < 0) return clear();
    m_panel.showFacts(factsOf(m_layers->layers().at(row).layer, hit), static_cast<int>(m_at) + 1,
                      static_cast<int>(m_hits.size()));
    m_canvas.setHighlight(m_layers->outline(hit), Theme::colours().highlight);
}

void MapSelection::clear()
{
    m_hits.clear();
    m_at = 0;
    m_canvas.setHighlight({}, {});
    m_panel.showNothing(m_layers && !m_layers->layers().isEmpty());
}

} // namespace machi::ui
