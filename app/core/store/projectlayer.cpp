#include "core/store/projectlayer.h"

#include "core/model/columntext.h"
#include "core/model/kind.h"
#include "core/model/language.h"
#include "core/sqlite/database.h"
#include "core/sqlite/quoting.h"
#include "core/store/placelabels.h"
#include "core/store/project.h"
#include "core/store/rasterstyle.h"
#include "core/store/tablefacts.h"

#include <algorithm>
#include <utility>

namespace machi::core {

namespace {

QString partName(LayerGeometry geometry)
{
    switch (geometry) {
    case LayerGeometry::Point:
        return QStringLiteral("Point");
    case LayerGeometry::Line:
        return QStringLiteral("LineString");
    case LayerGeometry::Polygon:
        return QStringLiteral("Polygon");
    case LayerGeometry::Raster:
        break;
    }
    return {};
}

Issue asWarning(Issue issue, const Dataset &dataset)
{
    issue.severity = Severity::Warning;
    issue.object = dataset.id;
    return issue;
}

/// Covers the whole town.
bool isTheme(const QString &kind)
{
    static const QStringList themes = {
        QStringLiteral("raster"),    QStringLiteral("terrain"),   QStringLiteral("mesh"),
        QStringLiteral("heat"),      QStringLiteral("area"),      QStringLiteral("urbanplan"),
        QStringLiteral("census"),    QStringLiteral("flowgrid"),  QStringLiteral("od"),
        QStringLiteral("track-log"), QStringLiteral("servicelog")};
    return themes.contains(kind);
}

void chooseFirstLook(QList<ProjectLayer> &layers, const QString &wantedStyle)
{
    const auto scale = [](const ProjectLayer &layer, const char *name) {
        return layer.dataset.kind == QLatin1String("flood") &&
               layer.dataset.variant.endsWith(QLatin1String(name));
    };
    const bool largest =
        std::any_of(layers.begin(), layers.end(), [&](const ProjectLayer &l) { return scale(l, "L2"); });
    bool asked = false;
    for (ProjectLayer &layer : layers) {
        layer.shown = !isTheme(layer.dataset.kind) && !(largest && scale(layer, "L1"));
        if (asked || layer.shown || layer.style->name != wantedStyle) continue;
        asked = true;
        layer.shown = true;
    }
    if (std::none_of(layers.begin(), layers.end(), [](const ProjectLayer &layer) { return layer.shown; }) &&
        !layers.isEmpty())
        layers.first().shown = true;
}

/// The pins' file, the only layer that is no table of the store.
bool isGeoJson(const QString &path)
{
    return path.endsWith(QLatin1String(".geojson"));
}

bool holds(const Extent &outer, const Extent &inner)
{
    return outer.west <= inner.west && inner.east <= outer.east && outer.south <= inner.south &&
           inner.north <= outer.north;
}

/// Of a table of points, those inside `city`, from its R-tree; empty where there are none or it cannot be
/// read.
Extent pointsInside(const ProjectLayer &layer, const Extent &city)
{
    const auto there = CoordinateTransform::create(Crs::fromEpsg(4326), layer.crs);
    const auto back = CoordinateTransform::create(layer.crs, Crs::fromEpsg(4326));
    const auto database = Database::open(layer.path, Database::Mode::Immutable);
    if (!there || !back || !database) return {};
    const Extent box = there->transform(city);
    Statement query =
        (*database)->prepare("SELECT min(xmin), min(ymin), max(xmax), max(ymax) FROM idx_features_geometry "
                             "WHERE xmin >= ?1 AND xmax <= ?2 AND ymin >= ?3 AND ymax <= ?4");
    query.bind(1, box.west);
    query.bind(2, box.east);
    query.bind(3, box.south);
    query.bind(4, box.north);
    if (!query.next() || query.isNull(0)) return {};
    return back->transform(Extent{query.real(0), query.real(1), query.real(2), query.real(3)});
}

} // namespace

QString ProjectLayer::id() const
{
    return mixed ? dataset.id + QLatin1Char('_') + partName(geometry).toLower() : dataset.id;
}

QString ProjectLayer::provider() const
{
    if (geometry == LayerGeometry::Raster) return QStringLiteral("gdal");
    return mixed || isGeoJson(path) ? QStringLiteral("ogr") : QStringLiteral("spatialite");
}

QString ProjectLayer::source(const QString &filePath) const
{
    if (geometry == LayerGeometry::Raster)
        return dataset.timeAxis.selects == TimeAxis::Selects::Files ? TimeAxis::stepFile(filePath, step)
                                                                    : filePath;
    if (isGeoJson(filePath)) return filePath;
    const QString rows = shownRows();
    if (mixed)
        return QStringLiteral("%1|layername=features|geometrytype=%2").arg(filePath, partName(geometry)) +
               (rows.isEmpty() ? QString() : QStringLiteral("|subset=") + rows);
    QString quoted = filePath;
    quoted.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QStringLiteral("dbname='%1' key='fid' table=\"features\" (geometry)").arg(quoted) +
           (rows.isEmpty() ? QString() : QStringLiteral(" sql=") + rows);
}

QString ProjectLayer::rowsOfStep() const
{
    const TimeAxis &axis = dataset.timeAxis;
    if (axis.selects != TimeAxis::Selects::Rows || step < 0 || step >= axis.steps.size()) return {};
    const auto column = std::find_if(columns.begin(), columns.end(),
                                     [&](const Column &one) { return one.id == axis.column; });
    if (column == columns.end()) return {};
    QString key = axis.steps.at(step).key;
    if (column->type != ColumnType::Integer && column->type != ColumnType::Real) key = quotedText(key);
    return quotedName(axis.column) + QLatin1String(" = ") + key;
}

QString ProjectLayer::shownRows() const
{
    return bothHold(rowsOfStep(), filterOfStep().sql(columns, crs));
}

LayerFilter ProjectLayer::filterOfStep() const
{
    LayerFilter filter = settings.filter;
    for (FilterRule &rule : filter.rules)
        rule.column = columnOfStep(columns, dataset.timeAxis, rule.column, step);
    return filter;
}

QString ProjectLayer::title() const
{
    return withClasses(settings.name.isEmpty() ? datasetTitle() : settings.name);
}

QString ProjectLayer::datasetTitle() const
{
    return titleInLanguage(dataset.title, dataset.kind);
}

QString ProjectLayer::shortTitle() const
{
    const QString time = dataset.timeAxis.label(step);
    return time.isEmpty() ? shortName() : shortName() + QLatin1Char(' ') + time;
}

QString ProjectLayer::shortName() const
{
    const Kind *kind = findKind(dataset.kind);
    if (!kind || !settings.name.isEmpty() || !kind->isSpecific()) return title();
    if (dataset.variant.isEmpty()) return withClasses(kind->title());
    // 災害リスク says less than 津波浸水想定 alone.
    if (kind->id == QLatin1String("hazard")) return withClasses(variantInLanguage(dataset.variant, kind->id));
    return withClasses(kind->title() + QLatin1Char(' ') + variantInLanguage(dataset.variant, kind->id));
}

QString ProjectLayer::withClasses(const QString &name) const
{
    if (!settings.style && !mixed && style->selfExplaining) return name;
    const QString classes = settings.style ? classesTitle() : style->title();
    if (classes.isEmpty() || name.contains(classes)) return name;
    return inLanguage(QStringLiteral("%1（%2）"), QStringLiteral("%1 (%2)")).arg(name, classes);
}

QString ProjectLayer::classesTitle() const
{
    if (!settings.style) return style->columns.isEmpty() ? QString() : style->title();
    const int index = columnIndex(columns, settings.style->column);
    return index < 0 ? QString() : columnTitle(columns.at(index));
}

QByteArray ProjectLayer::styleDocument() const
{
    QByteArray named = core::styleDocument(*style);
    const TimeAxis &axis = dataset.timeAxis;
    if (axis.selects == TimeAxis::Selects::Columns && step != axis.first && step < axis.steps.size())
        for (const char *quote : {"\"", "&quot;"})
            named.replace("coalesce(" + (quote + axis.column.toUtf8() + quote),
                          "coalesce(" + (quote + axis.valueColumn(step).toUtf8() + quote));
    if (named.isEmpty() && geometry == LayerGeometry::Raster) return plainRasterStyle(path);
    if (settings.style || settings.labels.use != LabelStyle::Use::AsStyle) {
        std::optional<ClassStyle> own = settings.style;
        const bool steps = own && axis.selects == TimeAxis::Selects::Columns && own->column == axis.column;
        if (steps && step != axis.first && step < axis.steps.size()) own->column = axis.valueColumn(step);
        return settings.labels.applied(own ? own->document(geometry) : named, geometry);
    }
    const bool oneStep = !axis.isEmpty() && axis.selects == TimeAxis::Selects::Rows;
    return geometry == LayerGeometry::Point && !oneStep ? labelPlacesOnce(named, path) : named;
}

Result<QList<ProjectLayer>> projectLayers(const Project &project, const QString &wantedStyle)
{
    QList<ProjectLayer> layers;
    Issues issues;
    for (const Dataset &dataset : project.datasets()) {
        ProjectLayer layer;
        layer.dataset = dataset;
        layer.step = dataset.timeAxis.first;
        layer.path = project.rasterPath(dataset.id);
        if (!layer.path.isEmpty()) {
            layer.geometry = LayerGeometry::Raster;
            layer.crs = dataset.crs.horizontal();
            layer.style = styleForLayer(dataset, layer.geometry, {}, wantedStyle);
            layer.settings = project.layerSettings(layer.id());
            layers.append(layer);
            continue;
        }
        layer.path = project.tablePath(dataset.id);
        const auto table = project.tableFacts(dataset.id);
        if (!table) {
            issues.append(asWarning(table.firstError(), dataset));
            continue;
        }
        layer.columns = (*table)->columns;
        layer.crs = (*table)->crs;
        layer.mixed = (*table)->parts.size() > 1;
        for (const LayerGeometry part : (*table)->parts) {
            layer.geometry = part;
            layer.style = styleForLayer(dataset, part, layer.columns, wantedStyle);
            layer.settings = project.layerSettings(layer.id());
            // A style asked for by its name counts more than the one kept.
            if (!wantedStyle.isEmpty() && layer.style->name == wantedStyle) layer.settings.style.reset();
            layers.append(layer);
        }
    }
    // Within a kind, what came first lies below.
    std::stable_sort(layers.begin(), layers.end(), [](const ProjectLayer &a, const ProjectLayer &b) {
        return drawOrder(a.dataset.kind) < drawOrder(b.dataset.kind);
    });
    chooseFirstLook(layers, wantedStyle);
    return {layers, issues};
}

Extent mapExtent(const QList<ProjectLayer> &layers, const Extent &city)
{
    Extent all;
    Extent inside;
    for (const ProjectLayer &layer : layers) {
        const Extent &extent = layer.dataset.extent;
        all.include(extent);
        if (city.isEmpty() || !extent.intersects(city)) continue;
        if (holds(city, extent))
            inside.include(extent);
        else if (layer.geometry == LayerGeometry::Point && !layer.mixed)
            inside.include(pointsInside(layer, city));
        else
            inside.include({std::max(extent.west, city.west), std::max(extent.south, city.south),
                            std::min(extent.east, city.east), std::min(extent.north, city.north)});
    }
    return inside.isEmpty() ? all : inside;
}

} // namespace machi::core
