#pragma once

#include <QString>

#include <optional>

namespace machi::core {

/// What a height is measured from. Never mixed silently: every data set carries one.
enum class HeightDatum {
    None,     ///< no heights (flat data)
    Geoid,    ///< 標高: above the geoid (Tokyo Bay mean sea level), metres
    Ellipsoid ///< 楕円体高: above the ellipsoid, metres
};

/// `none`, `geoid`, `ellipsoid`: the words of the command line and the catalogue.
QString heightDatumName(HeightDatum datum);
std::optional<HeightDatum> heightDatumFromName(const QString &name);
/// For people, in their language: 標高, 楕円体高, 高さなし.
QString heightDatumTitle(HeightDatum datum);

} // namespace machi::core
