#include "core/model/todegrees.h"

namespace machi::core {

ToDegrees::ToDegrees(const Crs &crs)
{
    if (crs.isGeographic() || !crs.isValid()) return;
    Result<CoordinateTransform> transform =
        CoordinateTransform::create(crs.horizontal(), Crs::fromEpsg(6668));
    if (transform)
        m_transform.emplace(transform.take());
    else
        m_usable = false;
}

} // namespace machi::core
