#include "core/io/placefilter.h"

#include "core/model/gridsquare.h"

#include <algorithm>

namespace machi::core {

PlaceFilter::PlaceFilter(const ReadOptions &options, const Crs &crs)
{
    std::vector<Extent> boxes;
    for (const QString &code : options.gridCodes) {
        m_active = true;
        const auto level = guessGridLevel(code);
        const auto box = level ? gridExtent(code, *level) : std::nullopt;
        if (!box) continue;
        if (!options.bbox)
            boxes.push_back(*box);
        else if (options.bbox->intersects(*box))
            boxes.push_back(
                {std::max(box->west, options.bbox->west), std::max(box->south, options.bbox->south),
                 std::min(box->east, options.bbox->east), std::min(box->north, options.bbox->north)});
    }
    if (options.bbox) {
        m_active = true;
        if (options.gridCodes.isEmpty()) boxes.push_back(*options.bbox);
    }
    if (boxes.empty() || crs.isGeographic() || !crs.isValid()) {
        m_boxes = std::move(boxes);
        return;
    }
    const auto transform = CoordinateTransform::create(Crs::fromEpsg(6668), crs.horizontal());
    if (!transform.ok()) return;
    for (const Extent &box : boxes)
        m_boxes.push_back(transform->transform(box));
}

bool PlaceFilter::accepts(const Extent &extent) const
{
    if (!m_active) return true;
    return std::any_of(m_boxes.begin(), m_boxes.end(),
                       [&](const Extent &box) { return box.intersects(extent); });
}

} // namespace machi::core
