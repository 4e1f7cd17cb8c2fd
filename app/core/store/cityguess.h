#pragma once

#include "core/model/extent.h"

#include <QString>
#include <QStringList>

namespace machi::core {

/// Which city data are of, as far as names and place tell.
struct CityGuess
{
    QString
        profile;  ///< id of a profile; `generic` where the data are of a city that has none, empty = no idea
    QString code; ///< five digits, where a name tells them (PLATEAU: `27100_osaka-shi_city_2022_…`)
    QString nameEn; ///< from the same name: `Osaka-shi`
    Extent extent;  ///< of the data, lon/lat degrees; may be empty
};

/// By the city code in PLATEAU's folder and file names, else by where the middle of the data lies.
CityGuess guessCity(const QStringList &names, const Extent &extent);

} // namespace machi::core
