#include "core/io/citygml/axischeck.h"

#include <QCoreApplication>

#include <utility>

namespace machi::core::citygml {

namespace {

bool isInside(const Extent &box)
{
    return isInJapan(box.west, box.south) && isInJapan(box.east, box.north);
}

Extent exchanged(const Extent &box)
{
    return {box.south, box.west, box.north, box.east};
}

} // namespace

void AxisCheck::beginFile(const Srs &srs)
{
    m_srs = srs;
    m_swapped = false;
    m_usualName.clear();
}

bool AxisCheck::isUsual(std::string_view srsName)
{
    if (srsName == m_usualName) return true;
    const Srs srs = srsFromName(srsName);
    const bool usual = srs.epsg == 0 || srs.epsg == m_srs.epsg ||
                       (srs.geographic && m_srs.geographic && srs.northFirst == m_srs.northFirst);
    if (usual) m_usualName = srsName;
    return usual;
}

void AxisCheck::sayRepaired(std::int64_t line, std::string_view object)
{
    m_issues.reportOnce(Severity::Repaired, "citygml.axes-swapped",
                        QCoreApplication::translate(
                            "CityGml", "Latitude and longitude stand in the wrong order and were exchanged"),
                        line, object);
}

Extent AxisCheck::envelope(double first1, double second1, double first2, double second2, std::int64_t line)
{
    Extent box;
    box.include(first1, second1);
    box.include(first2, second2);
    if (m_srs.northFirst) box = exchanged(box);
    if (m_srs.geographic && !isInside(box) && isInside(exchanged(box))) {
        m_swapped = true;
        sayRepaired(line, {});
        box = exchanged(box);
    }
    return box;
}

void AxisCheck::check(ExactGeometry &geometry, std::int64_t line, std::string_view object)
{
    if (!m_srs.geographic || geometry.positions.empty()) return;
    std::vector<double> &positions = geometry.positions;
    Extent box{positions[0], positions[1], positions[0], positions[1]};
    for (std::size_t i = 0; i + 1 < positions.size(); i += 3) {
        box.west = positions[i] < box.west ? positions[i] : box.west;
        box.east = positions[i] > box.east ? positions[i] : box.east;
        box.south = positions[i + 1] < box.south ? positions[i + 1] : box.south;
        box.north = positions[i + 1] > box.north ? positions[i + 1] : box.north;
    }
    if (isInside(box)) return;
    if (isInside(exchanged(box))) {
        for (std::size_t i = 0; i + 1 < positions.size(); i += 3)
            std::swap(positions[i], positions[i + 1]);
        m_swapped = !m_swapped;
        sayRepaired(line, object);
        return;
    }
    m_issues.reportOnce(Severity::Warning, "citygml.outside-japan",
                        QCoreApplication::translate("CityGml", "Coordinates lie outside Japan"), line,
                        object);
}

} // namespace machi::core::citygml
