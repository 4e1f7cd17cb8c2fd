#include "map/maplayers.h"

#include "core/store/cityprofile.h"
#include "core/store/gridvalues.h"
#include "core/store/pinlayer.h"
#include "core/store/project.h"
#include "core/task/runner.h"
#include "map/basemap.h"
#include "map/gridsquarelayer.h"
#include "map/groundpicture.h"
#include "map/layerstack.h"
#include "map/mapframe.h"
#include "map/mapmarkers.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsmaplayer.h>
#include <qgsproject.h>
#include <qgsrasterlayer.h>
#include <qgsvectorlayer.h>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace machi::map {

namespace {

constexpr qint64 longestTurn = 15; ///< ms

} // namespace

MapLayers::MapLayers(core::Project &project, QObject *parent)
    : QObject(parent),
      m_project(project),
      m_stack(std::make_unique<LayerStack>()),
      m_basemap(std::make_unique<Basemap>(m_stack->project()))
{
    m_stack->setWaits(false);
    synchronise();
    connect(&project, &core::Project::committed, this, &MapLayers::synchronise);
    connect(&project, &core::Project::removed, this, &MapLayers::synchronise);
    connect(&project, &core::Project::edited, this, &MapLayers::restyle);
    connect(m_basemap.get(), &Basemap::changed, this, &MapLayers::pictureChanged);
}

MapLayers::~MapLayers() = default;

void MapLayers::chooseCrs()
{
    const core::Extent where = m_rows.isEmpty() ? m_project.city().extent() : extent();
    const MapFrame frame = frameFor(where, &m_project.city());
    const core::Crs city = m_project.city().planeCrs();
    const core::Crs chosen = frame.crs.isValid() ? core::Crs::fromName(frame.crs.authid())
                             : city.isValid()    ? city
                                                 : core::Crs::fromEpsg(3857);
    if (chosen == m_crs) return;
    m_crs = chosen;
    Q_EMIT crsChanged();
}

void MapLayers::beginImport(bool isSingle)
{
    m_showsSingle = isSingle;
    m_isHeld = true;
}

void MapLayers::endImport()
{
    if (!m_isBehind) {
        m_isHeld = false;
        m_showsSingle = true;
        return Q_EMIT importShown();
    }
    m_isBehind = false;
    m_coming.clear();
    m_opened = 0;
    for (const core::Dataset &dataset : m_project.datasets())
        if (!m_project.tablePath(dataset.id).isEmpty()) m_unlooked.append(dataset.id);
    openInTurns();
}

/// The layers of a whole city take longer to open than a window may stand still.
void MapLayers::openInTurns()
{
    QElapsedTimer turn;
    turn.start();
    while (turn.elapsed() < longestTurn) {
        if (!m_unlooked.isEmpty()) {
            (void)m_project.tableFacts(m_unlooked.takeFirst());
        } else if (m_coming.isEmpty()) {
            const auto wanted = core::projectLayers(m_project);
            m_issues += wanted.issues();
            if (!wanted || wanted->isEmpty()) return showImport();
            m_coming = wanted.value();
        } else if (m_opened < m_coming.size()) {
            const core::ProjectLayer &next = m_coming.at(m_opened++);
            if (!mapLayer(next.id())) m_issues += m_stack->load({next});
        } else {
            return showImport();
        }
    }
    QTimer::singleShot(0, this, &MapLayers::openInTurns);
}

void MapLayers::showImport()
{
    m_isHeld = false;
    takeRows(std::exchange(m_coming, {}));
    if (std::exchange(m_isBehind, false)) synchronise();
    m_showsSingle = true;
    Q_EMIT importShown();
}

void MapLayers::synchronise()
{
    if (m_isHeld) {
        m_isBehind = true;
        return;
    }
    const auto wanted = core::projectLayers(m_project);
    m_issues += wanted.issues();
    const QList<core::ProjectLayer> all = wanted ? wanted.value() : QList<core::ProjectLayer>();
    for (const core::ProjectLayer &one : all)
        if (!mapLayer(one.id())) m_issues += m_stack->load({one});
    takeRows(all);
}

/// Those of them that are open.
void MapLayers::takeRows(const QList<core::ProjectLayer> &all)
{
    const auto isWanted = [&](const QString &id) {
        return std::any_of(all.begin(), all.end(),
                           [&](const core::ProjectLayer &one) { return one.id() == id; });
    };
    const bool wasEmpty = m_rows.isEmpty();
    const auto added = std::count_if(all.begin(), all.end(),
                                     [&](const core::ProjectLayer &one) { return indexOf(one.id()) < 0; });
    // What somebody just brought in alone is what they want to see; many at once follow the first look's
    // rule.
    const bool showsAdded = m_showsSingle && !wasEmpty && added == 1;
    Q_EMIT aboutToChangeRows();
    for (qsizetype row = m_rows.size() - 1; row >= 0; --row) {
        const QString id = m_rows.at(row).layer.id();
        if (isWanted(id)) continue;
        m_rows.removeAt(row);
        m_stack->remove(id);
        m_selected.remove(id);
        m_previews.remove(id);
    }
    for (const core::ProjectLayer &one : all) {
        if (indexOf(one.id()) >= 0) continue;
        if (!mapLayer(one.id())) continue;
        // Above the first that belongs under it, so that an order of the user's own is not upset.
        const auto place = std::find_if(m_rows.begin(), m_rows.end(), [&](const LayerState &other) {
            return core::drawOrder(other.layer.dataset.kind) <= core::drawOrder(one.dataset.kind);
        });
        m_rows.insert(place, {one, one.shown || showsAdded, 1});
    }
    prepareNext();
    if (wasEmpty) chooseCrs();
    Q_EMIT rowsChanged();
    Q_EMIT pictureChanged();
}

void MapLayers::restyle(const QString &datasetId)
{
    // Most edits (pins, bookmarks) are of no layer.
    if (std::none_of(m_rows.begin(), m_rows.end(),
                     [&](const LayerState &state) { return state.layer.dataset.id == datasetId; }))
        return;
    const auto all = core::projectLayers(m_project);
    if (!all) return;
    for (const core::ProjectLayer &one : all.value()) {
        const qsizetype row = indexOf(one.id());
        if (row < 0 || one.dataset.id != datasetId) continue;
        LayerState &state = m_rows[row];
        core::ProjectLayer changed = withPreview(one);
        changed.step = state.layer.step;
        const bool otherRows = changed.shownRows() != state.layer.shownRows();
        if (otherRows || changed.styleDocument() != state.layer.styleDocument()) {
            m_stack->remove(one.id());
            m_issues += m_stack->load({changed});
            m_stack->setOpacity(one.id(), state.opacity);
            prepareNext();
        }
        state.layer = changed;
        // What is filtered away cannot be selected.
        if (otherRows && m_selected.remove(one.id()) > 0) Q_EMIT selectionChanged(one.id());
        drawSelection(one.id());
        Q_EMIT rowChanged(static_cast<int>(row));
        Q_EMIT pictureChanged();
    }
}

qsizetype MapLayers::indexOf(const QString &layerId) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&](const LayerState &state) { return state.layer.id() == layerId; });
    return it == m_rows.end() ? -1 : std::distance(m_rows.begin(), it);
}

QgsMapLayer *MapLayers::mapLayer(const QString &layerId) const
{
    for (QgsMapLayer *layer : m_stack->layers())
        if (m_stack->description(layer)->id() == layerId) return layer;
    return nullptr;
}

void MapLayers::setVisible(const QString &layerId, bool visible)
{
    const qsizetype row = indexOf(layerId);
    if (row < 0 || m_rows.at(row).visible == visible) return;
    m_rows[row].visible = visible;
    Q_EMIT rowChanged(static_cast<int>(row));
    Q_EMIT pictureChanged();
}

void MapLayers::setOpacity(const QString &layerId, double opacity)
{
    const qsizetype row = indexOf(layerId);
    if (row < 0) return;
    m_rows[row].opacity = std::clamp(opacity, 0.0, 1.0);
    m_stack->setOpacity(layerId, m_rows.at(row).opacity);
    Q_EMIT rowChanged(static_cast<int>(row));
    if (m_rows.at(row).visible) Q_EMIT pictureChanged();
}

qsizetype MapLayers::neighbour(qsizetype row, bool up) const
{
    for (qsizetype other = row + (up ? -1 : 1); other >= 0 && other < m_rows.size(); other += up ? -1 : 1)
        if (m_rows.at(other).visible) return other;
    return -1;
}

bool MapLayers::canMove(const QString &layerId, bool up) const
{
    const qsizetype row = indexOf(layerId);
    return row >= 0 && neighbour(row, up) >= 0;
}

bool MapLayers::move(const QString &layerId, bool up)
{
    if (!canMove(layerId, up)) return false;
    const qsizetype row = indexOf(layerId);
    Q_EMIT aboutToChangeRows();
    m_rows.move(row, neighbour(row, up));
    Q_EMIT rowsChanged();
    Q_EMIT pictureChanged();
    return true;
}

void MapLayers::moveBeside(const QString &layerId, const QString &other, bool above)
{
    if (layerId == other || indexOf(layerId) < 0 || indexOf(other) < 0) return;
    Q_EMIT aboutToChangeRows();
    const LayerState moved = m_rows.takeAt(indexOf(layerId));
    m_rows.insert(indexOf(other) + (above ? 0 : 1), moved);
    Q_EMIT rowsChanged();
    Q_EMIT pictureChanged();
}

core::ProjectLayer MapLayers::withPreview(core::ProjectLayer layer) const
{
    const auto it = m_previews.find(layer.id());
    if (it == m_previews.end()) return layer;
    layer.settings = it->settings;
    if (it->style) layer.style = it->style;
    return layer;
}

void MapLayers::preview(const QString &layerId, const core::LayerSettings *settings, const QString &style)
{
    const qsizetype row = indexOf(layerId);
    if (row < 0) return;
    if (settings)
        m_previews.insert(layerId, {*settings, core::findNamedStyle(style)});
    else
        m_previews.remove(layerId);
    restyle(m_rows.at(row).layer.dataset.id);
}

void MapLayers::prepareNext()
{
    if (m_preparing || m_isHeld || m_stack->unready().isEmpty()) return;
    const QString id = m_stack->unready().begin().key();
    const QString column = m_stack->unready().begin().value();
    const qsizetype row = indexOf(id);
    if (row < 0) {
        m_stack->adopt(id, nullptr);
        return prepareNext();
    }
    const core::ProjectLayer layer = m_rows.at(row).layer;
    const auto made = std::make_shared<std::shared_ptr<const core::GridValues>>();
    m_preparing =
        std::make_unique<core::Task>(layer.title(), [layer, column, made](core::Feedback &feedback) {
            if (auto values = core::GridValues::open(layer.path, layer.dataset.timeAxis, column, feedback))
                *made = values.take();
        });
    connect(m_preparing.get(), &core::Task::progressed, this,
            [this, title = layer.title()](double fraction) { Q_EMIT preparing(title, fraction); });
    connect(m_preparing.get(), &core::Task::finished, this, [this, id, column, made] {
        m_preparing.release()->deleteLater();
        // Meanwhile another style may want another column.
        if (m_stack->unready().value(id) == column) m_stack->adopt(id, *made);
        if (const qsizetype now = indexOf(id); now >= 0) {
            drawSelection(id);
            Q_EMIT rowChanged(static_cast<int>(now));
        }
        Q_EMIT pictureChanged();
        prepareNext();
        if (!m_preparing) Q_EMIT prepared();
    });
    m_preparing->start();
    Q_EMIT preparing(layer.title(), -1);
}

void MapLayers::cancelPreparing()
{
    if (m_preparing) m_preparing->cancel();
}

core::Extent MapLayers::extent() const
{
    QList<core::ProjectLayer> all;
    QList<core::ProjectLayer> visible;
    for (const LayerState &state : m_rows) {
        all.append(state.layer);
        if (state.visible) visible.append(state.layer);
    }
    const core::Extent city = m_project.city().extent();
    if (!all.isEmpty()) return core::mapExtent(visible.isEmpty() ? all : visible, city);
    // Before there are data, the city's own place; where nobody has told it, that of the base map.
    const QgsRasterLayer *ground = city.isEmpty() ? m_basemap->layer() : nullptr;
    if (!ground || Basemap::builtIn().contains(m_basemap->choice())) return city;
    const QgsCoordinateTransform toDegrees(ground->crs(),
                                           QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")),
                                           QgsCoordinateTransformContext());
    try {
        const QgsRectangle box = toDegrees.transformBoundingBox(ground->extent());
        return {box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()};
    } catch (const QgsCsException &) {
        return city;
    }
}

QList<core::HeightDatum> MapLayers::heights() const
{
    QList<core::HeightDatum> found;
    for (const LayerState &state : m_rows) {
        const core::HeightDatum datum = state.layer.dataset.height;
        if (state.visible && datum != core::HeightDatum::None && !found.contains(datum)) found.append(datum);
    }
    return found;
}

bool MapLayers::needsNotice() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const LayerState &state) {
        return state.visible && state.layer.style->needsNotice;
    });
}

QList<LegendEntry> MapLayers::legend(const QString &layerId, const QSize &size) const
{
    const QgsMapLayer *layer = mapLayer(layerId);
    return layer ? legendOf(*layer, size) : QList<LegendEntry>();
}

void MapLayers::setLook(const QString &layerId, const QString &style)
{
    const qsizetype row = indexOf(layerId);
    const core::NamedStyle *look = core::findNamedStyle(style);
    if (row < 0 || !look || m_rows.at(row).layer.style == look) return;
    LayerState &state = m_rows[row];
    state.layer.style = look;
    state.layer.settings.style.reset();
    m_stack->remove(layerId);
    m_issues += m_stack->load({state.layer});
    m_stack->setOpacity(layerId, state.opacity);
    prepareNext();
    Q_EMIT rowChanged(static_cast<int>(row));
    Q_EMIT pictureChanged();
}

// --- time

void MapLayers::setStep(const QString &layerId, qsizetype step)
{
    const qsizetype row = indexOf(layerId);
    if (row < 0 || step < 0 || step >= m_rows.at(row).layer.dataset.timeAxis.steps.size()) return;
    if (m_rows.at(row).layer.step == step) return;
    const QString rowsBefore = m_rows.at(row).layer.shownRows();
    m_rows[row].layer.step = static_cast<int>(step);
    m_stack->showStep(layerId, static_cast<int>(step));
    // What belongs to another step is no longer there to be selected.
    const bool otherRows = m_rows.at(row).layer.shownRows() != rowsBefore;
    if (otherRows && m_selected.remove(layerId) > 0) {
        drawSelection(layerId);
        Q_EMIT selectionChanged(layerId);
    }
    if (otherRows && !m_rows.at(row).layer.settings.filter.isEmpty())
        Q_EMIT rowChanged(static_cast<int>(row));
    Q_EMIT stepChanged(layerId);
    if (m_rows.at(row).visible) Q_EMIT pictureChanged();
}

// --- remembering

QJsonObject MapLayers::state() const
{
    QJsonArray rows;
    for (const LayerState &one : m_rows) {
        QJsonObject row{{QStringLiteral("id"), one.layer.id()},
                        {QStringLiteral("visible"), one.visible},
                        {QStringLiteral("opacity"), one.opacity}};
        const core::TimeAxis &axis = one.layer.dataset.timeAxis;
        if (one.layer.step < axis.steps.size())
            row.insert(QStringLiteral("step"), axis.steps.at(one.layer.step).key);
        rows.append(row);
    }
    return {{QStringLiteral("layers"), rows}, {QStringLiteral("basemap"), m_basemap->choice()}};
}

void MapLayers::restore(const QJsonObject &state)
{
    Q_EMIT aboutToChangeRows();
    qsizetype place = 0;
    for (const auto &value : state.value(QLatin1String("layers")).toArray()) {
        const QJsonObject one = value.toObject();
        const qsizetype row = indexOf(one.value(QLatin1String("id")).toString());
        if (row < place) continue; // gone, or named twice
        m_rows.move(row, place);
        m_rows[place].visible = one.value(QLatin1String("visible")).toBool(true);
        m_rows[place].opacity = std::clamp(one.value(QLatin1String("opacity")).toDouble(1), 0.0, 1.0);
        m_stack->setOpacity(m_rows.at(place).layer.id(), m_rows.at(place).opacity);
        setStep(m_rows.at(place).layer.id(),
                m_rows.at(place).layer.dataset.timeAxis.indexOf(one.value(QLatin1String("step")).toString()));
        ++place;
    }
    Q_EMIT rowsChanged();
    Q_EMIT pictureChanged();
    m_basemap->choose(state.value(QLatin1String("basemap")).toString());
}

// --- drawing

QgsProject &MapLayers::project() const
{
    return m_stack->project();
}

QList<QgsMapLayer *> MapLayers::visibleLayers() const
{
    QList<QgsMapLayer *> layers;
    for (const LayerState &state : m_rows) {
        QgsMapLayer *layer = state.visible && state.opacity > 0 ? mapLayer(state.layer.id()) : nullptr;
        if (layer) layers.append(layer);
    }
    if (m_basemap->layer()) layers.append(m_basemap->layer());
    return layers;
}

bool MapLayers::liesOnGround(const QString &layerId) const
{
    const QgsMapLayer *layer = mapLayer(layerId);
    return layer && map::liesOnGround(*layer);
}

MarkerReader MapLayers::markers(const QStringList &without) const
{
    QList<MarkerReader> readers;
    for (const LayerState &state : m_rows)
        if (const QgsMapLayer *layer =
                state.visible && state.opacity > 0 && !without.contains(state.layer.id())
                    ? mapLayer(state.layer.id())
                    : nullptr)
            readers.append(markersOf(*layer, state.layer, m_stack->project()));
    return [readers](core::Feedback &feedback) {
        QList<MapMarker> all;
        for (const MarkerReader &read : readers)
            all += read(feedback);
        return all;
    };
}

QList<QgsMapLayer *> MapLayers::groundLayers(const QStringList &standing) const
{
    QList<QgsMapLayer *> layers = visibleLayers();
    layers.removeIf([&](const QgsMapLayer *layer) {
        const core::ProjectLayer *own = m_stack->description(layer);
        return !map::liesOnGround(*layer) || (own && standing.contains(own->id()));
    });
    return layers;
}

std::optional<core::ProjectLayer> MapLayers::printedPins() const
{
    return m_pinsVisible ? core::pinLayer(m_project) : std::nullopt;
}

} // namespace machi::map
