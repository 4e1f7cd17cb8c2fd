#include "core/io/vector/ogrlayer.h"

#include "core/io/tabular/columntype.h"
#include "core/io/vector/ogrcrs.h"
#include "core/io/vector/ogrshape.h"
#include "core/io/vector/ogrvalue.h"

#include <QCoreApplication>

#include <ogrsf_frmts.h>

#include <algorithm>
#include <cmath>

namespace machi::core {

namespace {

constexpr Extent japan{122.0, 20.0, 154.0, 46.0};
/// Metres of any projection; some programs write the largest number there is where there is no position.
constexpr Extent onEarth{-1e12, -1e12, 1e12, 1e12};

bool within(const Extent &inner, const Extent &outer)
{
    return inner.west >= outer.west && inner.east <= outer.east && inner.south >= outer.south &&
           inner.north <= outer.north;
}

bool isSwapped(const Extent &extent)
{
    return within({extent.south, extent.west, extent.north, extent.east}, japan);
}

Extent extentOf(const OGRGeometry &geometry)
{
    OGREnvelope box;
    geometry.getEnvelope(&box);
    return {box.MinX, box.MinY, box.MaxX, box.MaxY};
}

bool hasHeight(const OGRGeometry &geometry)
{
    if (!geometry.Is3D() || geometry.IsEmpty()) return false;
    OGREnvelope3D box;
    geometry.getEnvelope(&box);
    return box.MinZ != 0 || box.MaxZ != 0;
}

} // namespace

OgrLayer::OgrLayer(OGRLayer &layer, Traits traits, const ReadOptions &options)
    : m_layer(&layer), m_traits(std::move(traits)), m_options(options)
{
    findColumns();
}

OgrLayer::~OgrLayer() = default;

void OgrLayer::say(Feedback &feedback, Severity severity, const QString &code, const QString &message,
                   const QString &object) const
{
    feedback.report(makeIssue(severity, code, message, m_traits.display, 0, object));
}

void OgrLayer::findColumns()
{
    const OGRFeatureDefn &definition = *m_layer->GetLayerDefn();
    QStringList taken;
    for (int i = 0; i < definition.GetFieldCount(); ++i) {
        const OGRFieldDefn &given = *definition.GetFieldDefn(i);
        const QString met =
            m_traits.text ? m_traits.text(given.GetNameRef()) : QString::fromUtf8(given.GetNameRef());
        const QString source = m_traits.names.value(met, met);
        QString name = source.trimmed().normalized(QString::NormalizationForm_C);
        if (m_traits.ignored.contains(name)) continue;
        if (name.isEmpty()) name = QStringLiteral("column_%1").arg(i + 1);
        const QString wanted = name;
        for (int number = 2; taken.contains(name); ++number)
            name = QStringLiteral("%1_%2").arg(wanted).arg(number);
        taken.append(name);
        Field field;
        field.index = i;
        field.type = given.GetType();
        field.column.id = name;
        field.column.type = m_traits.types.value(source, ogrColumnType(given));
        field.column.titleJa = m_traits.titles.value(source, wanted);
        field.column.titleEn = wanted;
        field.column.source = source;
        describeColumn(field.column);
        m_fields.push_back(std::move(field));
    }
}

bool OgrLayer::prepare(DatasetGroups &groups, Feedback &feedback)
{
    if (m_layer->GetGeomType() == wkbNone) {
        m_count = m_layer->GetFeatureCount();
        m_targets.emplace_back();
    } else {
        if (!findCrs(feedback)) return false;
        look(feedback);
    }
    m_filter = std::make_unique<PlaceFilter>(m_options, m_crs);
    QStringList columns;
    for (const Field &field : m_fields)
        columns.append(field.column.id);
    for (Target &target : m_targets) {
        DatasetGroups::Member member;
        member.name = m_traits.name;
        member.folder = m_traits.folder;
        member.columns = columns;
        member.family = target.family;
        if (target.family != ShapeFamily::None) {
            member.crs = m_crs;
            member.height = m_height;
        }
        target.group = groups.add(member);
    }
    return true;
}

bool OgrLayer::findCrs(Feedback &feedback)
{
    const OGRSpatialReference *given = m_layer->GetSpatialRef();
    if (m_options.crs.isValid() && m_traits.alone) m_crs = m_options.crs;
    if (!m_crs.isValid()) m_crs = crsFromOgr(given);
    // GDAL gives 3D GeoJSON heights above the ellipsoid, as its standard says and hardly a file means.
    if (m_traits.assumedCrs.isValid() && m_traits.assumedCrs == m_crs.horizontal()) {
        m_crs = m_traits.assumedCrs;
        return checkAssumed(feedback);
    }
    if (m_crs.isValid()) return true;
    if (given && !given->IsEmpty() && !given->IsLocal()) {
        m_transform = transformToDegrees(*given);
        if (m_transform) {
            m_crs = Crs::fromEpsg(4326);
            say(feedback, Severity::Info, QStringLiteral("crs.transformed"),
                QCoreApplication::translate("OgrLayer",
                                            "The CRS “%1” has no EPSG code; positions were converted to "
                                            "longitude and latitude")
                    .arg(QString::fromUtf8(given->GetName())));
            return true;
        }
    }
    m_crs = m_options.crs.isValid() ? m_options.crs : m_traits.assumedCrs;
    if (m_crs.isValid()) return checkAssumed(feedback);
    OGREnvelope box;
    if (m_layer->GetExtent(&box, TRUE) != OGRERR_NONE) {
        m_crs = Crs::fromEpsg(6668); // nothing has a place
        return true;
    }
    if (within({box.MinX, box.MinY, box.MaxX, box.MaxY}, japan)) {
        m_crs = Crs::fromEpsg(6668);
        say(feedback, Severity::Warning, QStringLiteral("crs.assumed"),
            QCoreApplication::translate("OgrLayer",
                                        "No CRS is given; the numbers look like longitude and latitude, so "
                                        "JGD2011 was taken (--crs says otherwise)"));
        return true;
    }
    askForCrs(feedback);
    return false;
}

void OgrLayer::askForCrs(Feedback &feedback) const
{
    feedback.report(makeQuestion(
        QCoreApplication::translate("OgrLayer", "No CRS is given: name it with --crs, e.g. --crs EPSG:6677 "
                                                "for plane rectangular zone IX"),
        {{QStringLiteral("crs"), {}}}, m_traits.display, m_traits.name));
}

// In a format that means degrees where nothing is said, metres are met all the same.
bool OgrLayer::checkAssumed(Feedback &feedback)
{
    OGREnvelope box;
    if (!(m_crs == m_traits.assumedCrs) || !m_crs.isGeographic() ||
        m_layer->GetExtent(&box, TRUE) != OGRERR_NONE)
        return true;
    const Extent extent{box.MinX, box.MinY, box.MaxX, box.MaxY};
    if (extent.intersects({-180.0, -90.0, 180.0, 90.0}) || !within(extent, onEarth)) return true;
    if (isSwapped(extent)) return true; // each shape is mended and told of
    if (m_options.crs.isValid() && !m_options.crs.isGeographic()) {
        m_crs = m_options.crs;
        return true;
    }
    if (!m_traits.alone) return true; // the rows are kept without a place
    askForCrs(feedback);
    return false;
}

// A layer that does not say what it holds is gone through once, so that every data set can be begun rightly.
void OgrLayer::look(Feedback &feedback)
{
    const OGRwkbGeometryType type = m_layer->GetGeomType();
    const OGRwkbGeometryType flat = wkbFlatten(type);
    const bool known = flat >= wkbPoint && flat <= wkbMultiPolygon;
    std::vector<ShapeFamily> families;
    bool heights = false;
    const auto meet = [&](ShapeFamily family) {
        if (std::find(families.begin(), families.end(), family) == families.end()) families.push_back(family);
    };
    if (known) {
        const int kind = (static_cast<int>(flat) - 1) % 3;
        meet(kind == 0 ? ShapeFamily::Points : kind == 1 ? ShapeFamily::Lines : ShapeFamily::Areas);
    }
    m_count = m_layer->GetFeatureCount();
    if (!known || (OGR_GT_HasZ(type) && !m_traits.flat)) {
        m_layer->ResetReading();
        qint64 seen = 0;
        while (const OGRFeatureUniquePtr feature = OGRFeatureUniquePtr(m_layer->GetNextFeature())) {
            if (feedback.isCancelled()) break;
            ++seen;
            const OGRGeometry *geometry = feature->GetGeometryRef();
            if (!geometry) continue;
            heights = heights || hasHeight(*geometry);
            if (known && heights) break;
            if (!known)
                for (const Shape &shape : shapesFromOgr(geometry, false).shapes)
                    meet(familyOf(shape.type));
        }
        if (!known) m_count = seen;
        m_layer->ResetReading();
    }
    if (families.empty()) families.push_back(ShapeFamily::None);
    for (const ShapeFamily family : families) {
        Target target;
        target.family = family;
        m_targets.push_back(std::move(target));
    }
    decideHeight(heights && !m_traits.flat, feedback);
}

void OgrLayer::decideHeight(bool hasHeights, Feedback &feedback)
{
    m_keepZ = hasHeights && m_options.height != HeightDatum::None;
    if (!m_keepZ) return;
    m_height = m_options.height.value_or(m_crs.heightDatum());
    if (m_height != HeightDatum::None) return;
    say(feedback, Severity::Warning, QStringLiteral("height.unknown"),
        QCoreApplication::translate("OgrLayer",
                                    "There are heights, but not what they are measured from (--height "
                                    "geoid or --height ellipsoid says it)"),
        m_traits.name);
}

OgrLayer::Target *OgrLayer::target(ShapeFamily family, DatasetGroups &groups, DatasetSink &sink,
                                   const std::function<std::int32_t(TableSink *)> &source)
{
    const auto found = std::find_if(m_targets.begin(), m_targets.end(),
                                    [&](const Target &target) { return target.family == family; });
    Target &chosen = found == m_targets.end() ? m_targets.front() : *found;
    if (chosen.rows) return &chosen;
    TableSink *table = groups.table(chosen.group, sink);
    if (!table) return nullptr;
    std::vector<Column> columns;
    for (const Field &field : m_fields)
        columns.push_back(field.column);
    chosen.derived = std::make_unique<DerivedColumns>(groups.kind(chosen.group), m_traits.name, columns);
    columns.insert(columns.end(), chosen.derived->columns().begin(), chosen.derived->columns().end());
    if (!m_traits.layerColumn.isEmpty())
        columns.push_back({QStringLiteral("layer"),
                           ColumnType::Text,
                           QStringLiteral("レイヤ"),
                           QStringLiteral("Layer"),
                           {},
                           {},
                           {}});
    if (const auto step = groups.stepColumn(chosen.group)) {
        columns.push_back(*step);
        chosen.step = groups.stepValue(m_traits.name);
        chosen.hasStep = true;
    }
    const std::int32_t index = source(table);
    chosen.rows = std::make_unique<RowSink>(*table, columns, index);
    return &chosen;
}

void OgrLayer::read(DatasetGroups &groups, DatasetSink &sink, Feedback &feedback,
                    const std::function<std::int32_t(TableSink *)> &source,
                    const std::function<bool(qint64)> &progress)
{
    qint64 done = 0;
    m_layer->ResetReading();
    while (const OGRFeatureUniquePtr feature = OGRFeatureUniquePtr(m_layer->GetNextFeature())) {
        if (!addRow(*feature, groups, sink, feedback, source)) return;
        if (++done % 256 == 0 && (!progress(done) || sink.failed())) return;
    }
    progress(done);
    // Columns without rows are still a data set.
    if (done == 0 && !target(m_targets.front().family, groups, sink, source)) return;
    if (m_crs.isGeographic() || m_extent.isEmpty()) return;
    const auto toDegrees = CoordinateTransform::create(m_crs.horizontal(), Crs::fromEpsg(6668));
    if (toDegrees.ok() && !within(toDegrees->transform(m_extent), japan))
        say(feedback, Severity::Warning, QStringLiteral("coordinates.outside-japan"),
            QCoreApplication::translate("OgrLayer", "Positions lie outside Japan"), m_traits.name);
}

bool OgrLayer::addRow(OGRFeature &feature, DatasetGroups &groups, DatasetSink &sink, Feedback &feedback,
                      const std::function<std::int32_t(TableSink *)> &source)
{
    const QString id = feature.GetFID() == OGRNullFID ? QString() : QString::number(feature.GetFID());
    std::vector<Shape> found = shapes(feature, id, feedback);
    if (found.empty()) {
        if (m_filter->isActive() && m_layer->GetGeomType() != wkbNone) return true;
        found.emplace_back();
    } else if (m_filter->isActive()) {
        std::erase_if(found, [&](const Shape &shape) { return !m_filter->accepts(shape.extent()); });
    }
    for (Shape &shape : found) {
        const ShapeFamily family = shape.isEmpty() ? m_targets.front().family : familyOf(shape.type);
        Target *to = target(family, groups, sink, source);
        if (!to) return false;
        if (!shape.isEmpty()) m_extent.include(shape.extent());
        Feature row;
        row.id = id.toStdString();
        row.shape = std::move(shape);
        for (const Field &field : m_fields)
            row.values.push_back(value(feature, field, id, feedback));
        to->derived->extend(row.values, &feedback, m_traits.display, 0);
        if (!m_traits.layerColumn.isEmpty()) row.values.emplace_back(m_traits.layerColumn.toStdString());
        if (to->hasStep) row.values.push_back(to->step);
        to->rows->add(std::move(row));
    }
    return true;
}

std::vector<Shape> OgrLayer::shapes(OGRFeature &feature, const QString &id, Feedback &feedback)
{
    OGRGeometry *geometry = feature.GetGeometryRef();
    if (!geometry || geometry->IsEmpty()) {
        if (m_layer->GetGeomType() != wkbNone)
            say(feedback, Severity::Warning, QStringLiteral("geometry.missing"),
                QCoreApplication::translate("OgrLayer", "A row has no geometry"), id);
        return {};
    }
    if (m_transform && geometry->transform(m_transform.get()) != OGRERR_NONE) {
        say(feedback, Severity::Warning, QStringLiteral("geometry.not-transformed"),
            QCoreApplication::translate("OgrLayer",
                                        "A position could not be converted to longitude and latitude"),
            id);
        return {};
    }
    bool swap = false;
    if (m_crs.isGeographic()) {
        const Extent extent = extentOf(*geometry);
        swap = isSwapped(extent);
        const bool degrees = within(extent, {-180.0, -90.0, 180.0, 90.0});
        if (swap) {
            say(feedback, Severity::Repaired, QStringLiteral("coordinates.swapped"),
                QCoreApplication::translate("OgrLayer", "Latitude and longitude were exchanged"), id);
        } else if (!degrees && within(extent, onEarth)) {
            say(feedback, Severity::Error, QStringLiteral("coordinates.not-degrees"),
                QCoreApplication::translate("OgrLayer",
                                            "Coordinates are not degrees: if they are metres, name the CRS "
                                            "with --crs"),
                id);
            return {};
        } else if (degrees && !within(extent, japan)) {
            say(feedback, Severity::Warning, QStringLiteral("coordinates.outside-japan"),
                QCoreApplication::translate("OgrLayer", "Positions lie outside Japan"), id);
        }
    }
    OgrShapes out = shapesFromOgr(geometry, m_keepZ, swap);
    if (out.notFinite)
        say(feedback, Severity::Warning, QStringLiteral("geometry.not-finite"),
            QCoreApplication::translate("OgrLayer", "A geometry holds coordinates that are not numbers"), id);
    if (out.ringClosed)
        say(feedback, Severity::Repaired, QStringLiteral("geometry.ring-closed"),
            QCoreApplication::translate("OgrLayer", "A ring that was not closed was closed"), id);
    if (out.linearized)
        say(feedback, Severity::Info, QStringLiteral("geometry.linearized"),
            QCoreApplication::translate("OgrLayer", "Curves became short straight lines"), id);
    if (out.split)
        say(feedback, Severity::Info, QStringLiteral("geometry.split"),
            QCoreApplication::translate(
                "OgrLayer", "A mixed geometry became one row for each of points, lines and areas"),
            id);
    if (out.measureDropped)
        say(feedback, Severity::Info, QStringLiteral("geometry.measure-dropped"),
            QCoreApplication::translate("OgrLayer", "Measures (M values) were left out"), id);
    return std::move(out.shapes);
}

std::string OgrLayer::text(const char *bytes, const QString &id, Feedback &feedback) const
{
    if (!m_traits.text && QUtf8StringView(bytes).isValidUtf8()) return bytes;
    const QString decoded = m_traits.text ? m_traits.text(bytes) : QString::fromUtf8(bytes);
    if (decoded.contains(QChar(QChar::ReplacementCharacter)))
        say(feedback, Severity::Warning, QStringLiteral("text.undecodable"),
            QCoreApplication::translate("OgrLayer",
                                        "Text could not be decoded in full (--encoding names the encoding)"),
            id);
    return decoded.toStdString();
}

Value OgrLayer::value(OGRFeature &feature, const Field &field, const QString &id, Feedback &feedback) const
{
    if (!feature.IsFieldSetAndNotNull(field.index)) return {};
    if (field.type == OFTString) {
        std::string decoded = text(feature.GetFieldAsString(field.index), id, feedback);
        if (decoded.empty()) return {};
        if (field.column.type != ColumnType::Text)
            return typedValue(QString::fromStdString(decoded), field.column.type);
        return decoded;
    }
    if (field.type == OFTReal && !std::isfinite(feature.GetFieldAsDouble(field.index))) {
        say(feedback, Severity::Warning, QStringLiteral("value.not-finite"),
            QCoreApplication::translate("OgrLayer", "A value is not a number; it was taken as unknown"),
            id + QLatin1Char(' ') + field.column.id);
        return {};
    }
    return ogrValue(feature, field.index);
}

} // namespace machi::core
