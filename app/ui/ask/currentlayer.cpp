#include "ui/ask/currentlayer.h"

#include "ui/layers/layertext.h"

namespace machi::ui {

namespace {

bool isTable(const map::LayerState &state)
{
    // Pins are shown from a file of their own, and have a panel of their own.
    return state.layer.geometry != core::LayerGeometry::Raster &&
           state.layer.path.endsWith(QLatin1String(".sqlite"));
}

} // namespace

void CurrentLayer::setLayers(map::MapLayers *layers)
{
    if (m_layers) m_layers->disconnect(this);
    m_layers = layers;
    m_chosen.clear();
    if (layers) {
        connect(layers, &map::MapLayers::rowsChanged, this, [this] {
            Q_EMIT listChanged();
            Q_EMIT changed();
        });
        connect(layers, &map::MapLayers::rowChanged, this, [this](int row) {
            if (m_layers->layers().at(row).layer.id() == id()) Q_EMIT changed();
        });
        connect(layers, &map::MapLayers::stepChanged, this, [this](const QString &layerId) {
            if (layerId == id()) Q_EMIT changed();
        });
        connect(layers, &map::MapLayers::selectionChanged, this, [this](const QString &layerId) {
            if (layerId == id()) Q_EMIT selectionChanged();
        });
    }
    Q_EMIT listChanged();
    Q_EMIT changed();
}

const map::LayerState *CurrentLayer::state() const
{
    if (!m_layers) return nullptr;
    const map::LayerState *first = nullptr;
    for (const map::LayerState &one : m_layers->layers()) {
        if (!isTable(one)) continue;
        if (one.layer.id() == m_chosen) return &one;
        if (!first || (one.visible && !first->visible)) first = &one;
    }
    return first;
}

QString CurrentLayer::id() const
{
    const map::LayerState *one = state();
    return one ? one->layer.id() : QString();
}

QStringList CurrentLayer::all() const
{
    QStringList ids;
    if (!m_layers) return ids;
    for (const map::LayerState &one : m_layers->layers())
        if (isTable(one)) ids.append(one.layer.id());
    return ids;
}

QString CurrentLayer::name() const
{
    return nameOf(id());
}

QString CurrentLayer::nameOf(const QString &layerId) const
{
    const qsizetype row = m_layers ? m_layers->indexOf(layerId) : -1;
    return row < 0 ? QString() : layerName(m_layers->layers().at(row).layer, m_layers->layers());
}

void CurrentLayer::choose(const QString &layerId)
{
    if (layerId == id() || !all().contains(layerId)) return;
    m_chosen = layerId;
    Q_EMIT changed();
}

} // namespace machi::ui
