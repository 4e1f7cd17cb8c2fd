#pragma once

#include "core/task/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace machi::core {

class CityProfile;

/// A geoid height and the model that it came from, for the record of whatever is made with it.
struct GeoidHeight
{
    double metres =
        0;         ///< of the geoid above the ellipsoid: ellipsoidal height = height above the geoid + this
    QString model; ///< `GSIGEO2011 (kumagaya)`, `GSIGEO2011`, `EGM96 (approximate, about 1 m)`
};

/// Geoid heights as a small table of nodes that a city profile brings. Text: `#` comments, one of which says
/// `columns: longitude A to B`; then a row per latitude, from the south: the latitude, then metres from A to
/// B in equal steps. Degrees. Bilinear between the nodes, nothing outside them. A value.
class GeoidTable
{
public:
    /// `geoid.invalid` names the line.
    static Result<GeoidTable> parse(const QByteArray &text);
    std::optional<double> at(double longitude, double latitude) const;

private:
    double m_west = 0, m_south = 0, m_stepX = 0, m_stepY = 0;
    std::size_t m_columns = 0, m_rows = 0;
    std::vector<double> m_metres;
};

/// The best geoid that there is for a place: the city's table, else the grid GSIGEO2011 as PROJ finds it,
/// else, only if it was allowed, EGM96. One thread at a time.
class GeoidModel
{
public:
    struct Options
    {
        bool allowEgm96 = false;   ///< about 1 m wrong in Japan: only when the user said so
        bool allowNetwork = false; ///< PROJ may fetch a grid: only with consent
        QString gridFolder;        ///< looked at before PROJ's own folders
    };

    explicit GeoidModel(const CityProfile &city);
    GeoidModel(const CityProfile &city, const Options &options);
    ~GeoidModel();
    GeoidModel(GeoidModel &&) noexcept;
    GeoidModel &operator=(GeoidModel &&) noexcept;

    /// Nothing where no model reaches: then heights must not be converted.
    std::optional<GeoidHeight> at(double longitude, double latitude) const;
    /// What it asks, in this order: the city's table, the grids that are there.
    QStringList models() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace machi::core
