#pragma once

#include "core/model/crs.h"
#include "core/model/extent.h"
#include "core/store/projectlayer.h"
#include "core/task/issue.h"
#include "map/layerlegend.h"

#include <QImage>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QPointF>
#include <QPolygonF>
#include <QSet>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>

class QgsMapLayer;
class QgsProject;

namespace machi::core {
class Feedback;
class Project;
class Task;
} // namespace machi::core

namespace machi::map {

class Basemap;
class LayerStack;

/// What a selection does with what was selected before.
enum class Choose {
    Only,   ///< nothing else, in no layer
    Add,    ///< to the layer's selection
    Remove, ///< from it
    Toggle  ///< each the other way
};
struct MapHighlight;
struct MapMarker;

/// One layer as the window shows it. Known by `layer.id()`: a data set of mixed geometry has several.
struct LayerState
{
    core::ProjectLayer layer;
    bool visible = true;
    double opacity = 1; ///< 0 … 1
};

/// What lies where somebody clicked: one row of a data set, or one cell of a raster.
struct MapHit
{
    QString layerId;
    qint64 fid = 0; ///< 0 for a raster
    QString gmlId;
    QVariantMap values; ///< by column id; bands of a raster as `1`, `2` …; null = unknown
};

/// The layers of an open project, kept in step with it: what is committed appears, what is removed goes, a
/// style that changes is shown. Visibility, order and opacity are the window's own and never touch the data.
/// Main thread; needs a started QgisRuntime; must not outlive the project.
class MapLayers : public QObject
{
    Q_OBJECT

public:
    explicit MapLayers(core::Project &project, QObject *parent = nullptr);
    ~MapLayers() override;

    /// What could not be opened or styled so far.
    const core::Issues &issues() const { return m_issues; }

    const QList<LayerState> &layers() const { return m_rows; } ///< top first
    qsizetype indexOf(const QString &layerId) const;           ///< -1 where there is none
    void setVisible(const QString &layerId, bool visible);
    /// While an import commits its sources one by one, the rows wait for the last: opening layers takes
    /// time. A data set of a single source that comes alone is shown although its kind is not at first.
    void beginImport(bool isSingle);
    void endImport(); ///< `importShown` follows, at once or in turns of the event loop
    void setOpacity(const QString &layerId, double opacity);
    /// Exchanges places with the next visible layer above (`up`) or below. False at the end.
    bool move(const QString &layerId, bool up);
    bool canMove(const QString &layerId, bool up) const;
    /// Draws a layer right above or below another one.
    void moveBeside(const QString &layerId, const QString &other, bool above);
    /// Shows a layer with these settings, and the named style where one is given, though they are not the
    /// project's (yet); nullptr = as it is kept.
    void preview(const QString &layerId, const core::LayerSettings *settings, const QString &style = {});

    /// Plane rectangular zone of the data or the city, else Web Mercator: always metres.
    const core::Crs &crs() const { return m_crs; }
    core::Extent extent() const; ///< lon/lat degrees, of the visible layers; of all where none is
    /// Classes of the style in its order, swatches of `size` pixels.
    QList<LegendEntry> legend(const QString &layerId, const QSize &size) const;
    QList<core::HeightDatum> heights() const; ///< of the visible layers that have any, each once
    Basemap &basemap() const { return *m_basemap; }
    bool needsNotice() const; ///< a flood or hazard is visible

    /// What visible layers have at a place (units of `crs`), top first. `tolerance` = `touchPixels`
    /// (maptool.h) of the map that is looked at; a marker is met wherever it is drawn.
    QList<MapHit> identify(const QPointF &map, double tolerance) const;
    /// One row of the layer's data set, as if it had been clicked; none for an unknown layer or row and a
    /// raster.
    std::optional<MapHit> hit(const QString &layerId, qint64 fid) const;
    /// The outline of a hit; empty for a raster.
    MapHighlight outline(const MapHit &hit) const;
    /// Where a hit lies, lon/lat degrees.
    core::Extent extentOf(const MapHit &hit) const;

    /// Draws a layer in another named style here only: neither the project nor another map hears of it.
    void setLook(const QString &layerId, const QString &style);

    bool isPreparing() const { return m_preparing != nullptr; }
    void cancelPreparing(); ///< what is not ready stays as it is

    /// Shows another step of the layer's time axis; what it has none of is passed over.
    void setStep(const QString &layerId, qsizetype step);

    /// The first thing that visible tables have at a place, for a word about it: quick.
    std::optional<MapHit> firstHit(const QPointF &map, double tolerance) const;

    /// fids of the rows selected in a layer. Many are drawn in the canvas's selection colour; one alone is
    /// outlined by whoever tells about it.
    QSet<qint64> selected(const QString &layerId) const { return m_selected.value(layerId); }
    void select(const QString &layerId, const QSet<qint64> &fids, Choose how);
    void clearSelection();
    /// Work that finds the shown rows of a table that touch an area (units of `crs`), for any thread.
    std::function<QSet<qint64>(core::Feedback &)> touching(const QString &layerId,
                                                           const QPolygonF &area) const;

    QJsonObject state() const; ///< order, visibility, opacity, steps in time, base map
    void restore(const QJsonObject &state);

    /// For the canvas.
    QgsProject &project() const;
    QList<QgsMapLayer *> visibleLayers() const; ///< top first, the base map last
    /// Those of them that lie on the ground and are none of `standing`.
    QList<QgsMapLayer *> groundLayers(const QStringList &standing) const;
    bool liesOnGround(const QString &layerId) const;
    /// Work that reads the points of visible layers, in their symbols, for any thread; must be over before
    /// rows change. Not those of `without`.
    std::function<QList<MapMarker>(core::Feedback &)> markers(const QStringList &without) const;
    /// Whether pins belong to the picture; in the window they are drawn over the map, not by a layer.
    void setPinsVisible(bool visible) { m_pinsVisible = visible; }
    /// For a page: the pins that may leave the project, while they are visible.
    std::optional<core::ProjectLayer> printedPins() const;

Q_SIGNALS:
    void aboutToChangeRows(); ///< rows come, go or change places; then `rowsChanged`
    void rowsChanged();
    void importShown(); ///< all that an import brought is among the rows
    void rowChanged(int row);
    void stepChanged(const QString &layerId);
    void selectionChanged(const QString &layerId);
    void crsChanged();     ///< the first layer decides it
    void pictureChanged(); ///< what is drawn
    /// Values of grid squares are being made; until then the layer is drawn slowly.
    void preparing(const QString &title, double fraction);
    void prepared();

private:
    QgsMapLayer *mapLayer(const QString &layerId) const;
    void synchronise();
    void openInTurns();
    void showImport();
    void takeRows(const QList<core::ProjectLayer> &all);
    void restyle(const QString &datasetId);
    void chooseCrs();
    core::ProjectLayer withPreview(core::ProjectLayer layer) const;
    void drawSelection(const QString &layerId);
    void prepareNext();
    qsizetype neighbour(qsizetype row, bool up) const;

    core::Project &m_project;
    std::unique_ptr<LayerStack> m_stack;
    std::unique_ptr<Basemap> m_basemap; ///< goes before the stack's project does
    QList<LayerState> m_rows;
    core::Issues m_issues;
    core::Crs m_crs;
    bool m_showsSingle = true;
    bool m_isHeld = false;
    bool m_isBehind = false;            ///< something was committed meanwhile
    QStringList m_unlooked;             ///< data sets whose tables are to be looked at
    QList<core::ProjectLayer> m_coming; ///< of an import that is being shown
    qsizetype m_opened = 0;             ///< so many of them
    bool m_pinsVisible = true;
    QHash<QString, QSet<qint64>> m_selected;
    struct Preview
    {
        core::LayerSettings settings;
        const core::NamedStyle *style = nullptr;
    };
    QHash<QString, Preview> m_previews;
    std::unique_ptr<core::Task> m_preparing;
};

} // namespace machi::map
