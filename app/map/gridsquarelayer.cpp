#include "map/gridsquarelayer.h"

#include "map/gridsquarerenderer.h"

#include <qgslayertreemodellegendnode.h>
#include <qgsmaplayerlegend.h>
#include <qgsrendercontext.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <cmath>

namespace machi::map {

namespace {

/// The classes of a layer for legends in windows and on pages.
class GridLegend : public QgsMapLayerLegend
{
public:
    explicit GridLegend(GridSquareLayer &layer) : QgsMapLayerLegend(&layer), m_layer(layer) {}
    QList<QgsLayerTreeModelLegendNode *> createLayerTreeModelLegendNodes(QgsLayerTreeLayer *node) override
    {
        QList<QgsLayerTreeModelLegendNode *> nodes;
        for (const QgsLegendSymbolItem &item : m_layer.classes().legend())
            nodes.append(new QgsSymbolLegendNode(node, item));
        return nodes;
    }

private:
    GridSquareLayer &m_layer;
};

bool isGrid(const core::ProjectLayer &layer)
{
    return layer.geometry == core::LayerGeometry::Polygon && !layer.mixed &&
           (layer.dataset.kind == QLatin1String("flowgrid") ||
            layer.dataset.kind == QLatin1String("census")) &&
           !layer.source(layer.path).contains(QLatin1String(" sql=")); // only some rows
}

std::optional<GridClasses> classesFor(const core::ProjectLayer &layer)
{
    // A column of all squares knows nothing of a filter; QGIS asks the table.
    if (!isGrid(layer) || !layer.settings.filter.isEmpty()) return {};
    core::ProjectLayer first = layer;
    first.step = layer.dataset.timeAxis.first;
    return GridClasses::fromStyle(first.styleDocument());
}

} // namespace

std::unique_ptr<GridSquareLayer> GridSquareLayer::open(const core::ProjectLayer &layer)
{
    const QString column = unready(layer);
    if (column.isEmpty()) return openReady(layer);
    auto values = core::GridValues::open(layer.path, layer.dataset.timeAxis, column);
    return values ? openReady(layer, values.take()) : nullptr;
}

QString GridSquareLayer::unready(const core::ProjectLayer &layer)
{
    const auto classes = classesFor(layer);
    if (!classes || core::GridValues::ready(layer.path, layer.dataset.timeAxis, classes->column())) return {};
    return classes->column();
}

std::unique_ptr<GridSquareLayer> GridSquareLayer::openReady(const core::ProjectLayer &layer,
                                                            std::shared_ptr<const core::GridValues> values)
{
    std::optional<GridClasses> classes = classesFor(layer);
    if (!classes) return nullptr;
    if (!values) values = core::GridValues::ready(layer.path, layer.dataset.timeAxis, classes->column());
    if (!values) return nullptr;
    classes->setExceptions(values->hasSuppressed(), values->hasUnknown());
    return std::unique_ptr<GridSquareLayer>(new GridSquareLayer(
        layer, std::move(values), std::make_shared<const GridClasses>(std::move(*classes))));
}

GridSquareLayer::GridSquareLayer(const core::ProjectLayer &layer,
                                 std::shared_ptr<const core::GridValues> values,
                                 std::shared_ptr<const GridClasses> classes)
    : QgsPluginLayer(QStringLiteral("machi-grid-squares"), layer.title()),
      m_layer(layer),
      m_values(std::move(values)),
      m_classes(std::move(classes)),
      m_step(layer.step)
{
    setCrs(QgsCoordinateReferenceSystem(layer.crs.name()));
    const core::GridLattice &lattice = m_values->lattice();
    setExtent(QgsRectangle(lattice.west, lattice.south, lattice.west + lattice.width * lattice.columns,
                           lattice.south + lattice.height * lattice.rows));
    setLegend(new GridLegend(*this));
    setValid(true);
}

GridSquareLayer::~GridSquareLayer() = default;

void GridSquareLayer::setStep(qsizetype step)
{
    if (step == m_step) return;
    m_step = step;
    m_layer.step = static_cast<int>(step);
    triggerRepaint();
}

bool GridSquareLayer::select(const QSet<qint64> &fids)
{
    if (fids == m_selected) return false;
    m_selected = fids;
    triggerRepaint();
    return true;
}

qsizetype GridSquareLayer::shownStep() const
{
    return std::clamp<qsizetype>(m_step, 0, m_values->steps() - 1);
}

QSet<QString> GridSquareLayer::classesIn(const QgsRectangle &box) const
{
    const core::GridLattice &lattice = m_values->lattice();
    const auto place = [](double at, double from, double size, std::int32_t count) {
        return static_cast<std::int32_t>(std::clamp(std::floor((at - from) / size), -1.0, double(count)));
    };
    const std::int32_t west =
        std::max(0, place(box.xMinimum(), lattice.west, lattice.width, lattice.columns));
    const std::int32_t south =
        std::max(0, place(box.yMinimum(), lattice.south, lattice.height, lattice.rows));
    const std::int32_t east =
        std::min(lattice.columns - 1, place(box.xMaximum(), lattice.west, lattice.width, lattice.columns));
    const std::int32_t north =
        std::min(lattice.rows - 1, place(box.yMaximum(), lattice.south, lattice.height, lattice.rows));
    const std::span<const float> values = m_values->values(shownStep());
    std::vector<bool> met(256, false);
    for (std::int32_t row = south; row <= north; ++row) {
        for (std::int32_t column = west; column <= east; ++column) {
            const std::int32_t square =
                m_values->places()[static_cast<std::size_t>(row) * static_cast<std::size_t>(lattice.columns) +
                                   static_cast<std::size_t>(column)];
            if (square >= 0 && square < m_values->squares())
                met[m_classes->classOf(values[static_cast<std::size_t>(square)])] = true;
        }
    }
    QSet<QString> keys;
    for (std::size_t number = 0; number < m_classes->count(); ++number)
        if (met[number]) keys.insert(m_classes->legend().at(static_cast<qsizetype>(number)).ruleKey());
    return keys;
}

QgsVectorLayer *GridSquareLayer::table() const
{
    if (!m_table) {
        QgsVectorLayer::LayerOptions options;
        options.loadDefaultStyle = false;
        m_table = std::make_unique<QgsVectorLayer>(m_layer.source(m_layer.path), name(), m_layer.provider(),
                                                   options);
    }
    return m_table.get();
}

GridSquareLayer *GridSquareLayer::clone() const
{
    auto *copy = new GridSquareLayer(m_layer, m_values, m_classes);
    QgsMapLayer::clone(copy);
    copy->m_selected = m_selected;
    return copy;
}

QgsMapLayerRenderer *GridSquareLayer::createMapRenderer(QgsRenderContext &context)
{
    std::vector<bool> selected;
    if (context.showSelection() && !m_selected.isEmpty()) {
        selected.assign(static_cast<std::size_t>(m_values->squares()), false);
        for (const qint64 fid : m_selected)
            if (fid > 0 && fid <= m_values->squares()) selected[static_cast<std::size_t>(fid - 1)] = true;
    }
    return new GridSquareRenderer(id(), context, m_values, m_classes, shownStep(), std::move(selected));
}

void GridSquareLayer::setTransformContext(const QgsCoordinateTransformContext &context)
{
    if (m_table) m_table->setTransformContext(context);
}

} // namespace machi::map
