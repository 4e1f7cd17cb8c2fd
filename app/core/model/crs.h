#pragma once

#include "core/model/extent.h"
#include "core/model/heightdatum.h"
#include "core/task/result.h"

#include <QString>

#include <memory>

namespace machi::core {

/// A coordinate reference system named by authority and code (`EPSG:6697`). Coordinates inside the program
/// are always x = easting or longitude, y = northing or latitude; a file's own axis order ends at its reader.
class Crs
{
public:
    Crs() = default;
    /// Accepts `EPSG:6697`, `6697`, `http://www.opengis.net/def/crs/EPSG/0/6697`,
    /// `urn:ogc:def:crs:EPSG::6697`. Empty when PROJ does not know it.
    static Crs fromName(const QString &name);
    static Crs fromEpsg(int code);
    /// WKT1 or WKT2 of a .prj or a raster; identified by PROJ with at least 70 % confidence.
    static Crs fromWkt(const QString &wkt);

    bool isValid() const { return m_epsg != 0; }
    int epsg() const { return m_epsg; }
    QString name() const;  ///< `EPSG:6697`
    QString title() const; ///< PROJ's name, e.g. `JGD2011 + JGD2011 (vertical) height`
    bool isGeographic() const { return m_geographic; }
    bool isLatitudeFirst() const { return m_latitudeFirst; } ///< axis order as the authority defines it
    /// Compound and 3D systems cut to two dimensions: 6697 → 6668, 4979 → 4326; others are themselves.
    Crs horizontal() const;
    /// Geoid for compound systems with a gravity-related height, Ellipsoid for 3D geographic ones, else None.
    HeightDatum heightDatum() const { return m_heightDatum; }

    bool operator==(const Crs &other) const { return m_epsg == other.m_epsg; }

private:
    int m_epsg = 0;
    int m_horizontalEpsg = 0;
    bool m_geographic = false;
    bool m_latitudeFirst = false;
    HeightDatum m_heightDatum = HeightDatum::None;
};

/// Horizontal transformation by PROJ, x/y order on both sides, no network. One thread at a time.
class CoordinateTransform
{
public:
    static Result<CoordinateTransform> create(const Crs &from, const Crs &to);
    CoordinateTransform(CoordinateTransform &&) noexcept;
    CoordinateTransform &operator=(CoordinateTransform &&) noexcept;
    ~CoordinateTransform();

    /// In place; false (and the input kept) when PROJ cannot transform the point.
    bool transform(double &x, double &y) const;
    /// Box around the transformed box, edges densified.
    Extent transform(const Extent &extent) const;

private:
    struct Private;
    explicit CoordinateTransform(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace machi::core
