#pragma once

#include "core/store/gridvalues.h"
#include "core/store/projectlayer.h"
#include "map/gridclasses.h"

#include <qgspluginlayer.h>

#include <memory>

class QgsVectorLayer;

namespace machi::map {

/// Grid squares drawn from a memory-mapped column a time step instead of polygons, so that a million squares
/// change from one hour to the next without a wait. Main thread; drawing is done on QGIS's threads.
class GridSquareLayer : public QgsPluginLayer
{
    Q_OBJECT

public:
    /// nullptr for what is better drawn as polygons: no grid, filtered rows, a style that is not graduated.
    /// Waits for values that must be made first.
    static std::unique_ptr<GridSquareLayer> open(const core::ProjectLayer &layer);
    /// Only where the values are ready, or with those that somebody has made; else nullptr at once.
    static std::unique_ptr<GridSquareLayer>
    openReady(const core::ProjectLayer &layer, std::shared_ptr<const core::GridValues> values = nullptr);
    /// The column whose values must be made before the layer can be opened so; empty where none must.
    static QString unready(const core::ProjectLayer &layer);
    ~GridSquareLayer() override;

    qsizetype step() const { return m_step; }
    void setStep(qsizetype step); ///< of the time axis; what is drawn changes, nothing is opened anew
    /// Rows (fids) that are drawn in the map's selection colour. False where nothing changes.
    bool select(const QSet<qint64> &fids);
    /// Rule keys of the classes that occur in a part of the layer (its own CRS) in this step.
    QSet<QString> classesIn(const QgsRectangle &box) const;
    const GridClasses &classes() const { return *m_classes; }
    const core::GridValues &values() const { return *m_values; }
    /// The same rows as QGIS sees them, for asking; opened when it is first wanted.
    QgsVectorLayer *table() const;

    GridSquareLayer *clone() const override;
    QgsMapLayerRenderer *createMapRenderer(QgsRenderContext &context) override;
    void setTransformContext(const QgsCoordinateTransformContext &context) override;
    bool readSymbology(const QDomNode &, QString &, QgsReadWriteContext &,
                       QgsMapLayer::StyleCategories) override
    {
        return true;
    }
    bool writeSymbology(QDomNode &, QDomDocument &, QString &, const QgsReadWriteContext &,
                        QgsMapLayer::StyleCategories) const override
    {
        return true;
    }

private:
    qsizetype shownStep() const; ///< a table without an axis has one step, whatever is asked for
    GridSquareLayer(const core::ProjectLayer &layer, std::shared_ptr<const core::GridValues> values,
                    std::shared_ptr<const GridClasses> classes);

    core::ProjectLayer m_layer;
    std::shared_ptr<const core::GridValues> m_values;
    std::shared_ptr<const GridClasses> m_classes;
    qsizetype m_step;
    QSet<qint64> m_selected;
    mutable std::unique_ptr<QgsVectorLayer> m_table;
};

} // namespace machi::map
