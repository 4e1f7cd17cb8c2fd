#include "map/crstitle.h"

#include "core/model/language.h"

namespace machi::map {

QString crsTitle(const core::Crs &crs)
{
    QString title = crs.title();
    if (title.contains(QLatin1String("Plane Rectangular CS ")))
        title = core::inLanguage(QStringLiteral("平面直角座標系 %1 系"),
                                 QStringLiteral("Plane rectangular zone %1"))
                    .arg(title.section(QLatin1Char(' '), -1));
    return QStringLiteral("%1 (%2)").arg(title, crs.name());
}

} // namespace machi::map
