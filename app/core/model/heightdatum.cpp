#include "core/model/heightdatum.h"

#include <QCoreApplication>

namespace machi::core {

QString heightDatumName(HeightDatum datum)
{
    switch (datum) {
    case HeightDatum::Geoid:
        return QStringLiteral("geoid");
    case HeightDatum::Ellipsoid:
        return QStringLiteral("ellipsoid");
    case HeightDatum::None:
        break;
    }
    return QStringLiteral("none");
}

std::optional<HeightDatum> heightDatumFromName(const QString &name)
{
    for (const HeightDatum datum : {HeightDatum::None, HeightDatum::Geoid, HeightDatum::Ellipsoid})
        if (name.compare(heightDatumName(datum), Qt::CaseInsensitive) == 0) return datum;
    return std::nullopt;
}

QString heightDatumTitle(HeightDatum datum)
{
    switch (datum) {
    case HeightDatum::Geoid:
        return QCoreApplication::translate("HeightDatum", "height above the geoid");
    case HeightDatum::Ellipsoid:
        return QCoreApplication::translate("HeightDatum", "height above the ellipsoid");
    case HeightDatum::None:
        break;
    }
    return QCoreApplication::translate("HeightDatum", "no heights");
}

} // namespace machi::core
