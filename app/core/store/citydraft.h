#pragma once

#include "core/model/extent.h"
#include "core/task/result.h"

#include <QString>
#include <QStringList>

namespace machi::core {

/// What a person says of a city to make a profile of it.
struct CityDraft
{
    QString code; ///< five digits of JIS X 0402 with prefecture
    QString nameJa;
    QString nameEn;    ///< may be empty
    Extent extent;     ///< lon/lat degrees; may be empty
    int planeZone = 0; ///< I to XIX of the plane rectangular system, 0 = none
    QStringList rivers;
    QString licence;
    QString credit; ///< what stands after a data set's title

    /// What is wrong with it, in the user's language; empty when a profile can be made.
    QString problem() const;
    QByteArray json() const; ///< the profile, as CityProfile reads it; its id is `city-` and the code
};

/// Writes the profile into the user's folder, over one of the same code, and gives its id. Errors:
/// `city.invalid`, `store.…` of writing.
Result<QString> saveCityProfile(const CityDraft &draft);

/// The zone that the law of 2002 (Ministry of Land, notice 9) gives most of a prefecture, by the first two
/// digits of a city's code; 0 where there is no such prefecture.
int usualPlaneZone(const QString &cityCode);

} // namespace machi::core
