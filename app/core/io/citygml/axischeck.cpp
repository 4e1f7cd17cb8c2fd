#include "core/io/citygml/axischeck.h"

#include <QCoreApplication>

#include <cmath>
#include <utility>

namespace machi::core::citygml {

namespace {

constexpr int usualEpsg = 6697;
constexpr double usualPlace[2] = {138, 36};
constexpr double sameDegrees = 1e-6;
/// No plane system in use has a place in Japan farther than this (metres) from its origin.
constexpr double planeReach = 2e7;

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
    m_others.clear();
}

const OtherSystem *AxisCheck::other(std::string_view srsName, std::int64_t line)
{
    auto found = m_others.find(srsName);
    if (found == m_others.end())
        found = m_others.emplace(std::string(srsName), otherSystem(srsName, line)).first;
    return found->second ? &*found->second : nullptr;
}

std::optional<OtherSystem> AxisCheck::otherSystem(std::string_view srsName, std::int64_t line)
{
    const Srs srs = srsFromName(srsName);
    if (srs.epsg == 0 || (srs.epsg == m_srs.epsg && srs.northFirst == m_srs.northFirst)) return std::nullopt;
    OtherSystem other;
    other.northFirst = srs.northFirst;
    other.geographic = srs.geographic;
    const Crs crs = Crs::fromEpsg(srs.epsg);
    const Crs own = Crs::fromEpsg(m_srs.epsg != 0 ? m_srs.epsg : usualEpsg);
    auto made = CoordinateTransform::create(crs.horizontal(), own.horizontal());
    if (!made) {
        m_issues.reportOnce(
            Severity::Warning, "citygml.crs-mixed",
            QCoreApplication::translate(
                "CityGml", "Coordinates in another reference system than the file's were not converted"),
            line);
        return std::nullopt;
    }
    double x = usualPlace[0];
    double y = usualPlace[1];
    const bool alike = srs.geographic && m_srs.geographic && made->transform(x, y) &&
                       std::abs(x - usualPlace[0]) < sameDegrees && std::abs(y - usualPlace[1]) < sameDegrees;
    const bool sameHeights = crs.heightDatum() == own.heightDatum() ||
                             crs.heightDatum() == HeightDatum::None || own.heightDatum() == HeightDatum::None;
    const bool same = alike && srs.northFirst == m_srs.northFirst;
    if (!alike) other.toFile = made.take();
    if (!sameHeights)
        m_issues.reportOnce(
            Severity::Warning, "citygml.heights-mixed",
            QCoreApplication::translate("CityGml", "Geometry in EPSG:%1 inside a file in EPSG:%2 has heights "
                                                   "of another datum; they were taken as they are")
                .arg(srs.epsg)
                .arg(own.epsg()),
            line);
    if (!same)
        m_issues.reportOnce(
            Severity::Info, "citygml.crs-mixed",
            QCoreApplication::translate(
                "CityGml", "Geometry in EPSG:%1 inside a file in EPSG:%2 was brought into the file's own")
                .arg(srs.epsg)
                .arg(own.epsg()),
            line);
    if (same) return std::nullopt;
    return other;
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
    if (geometry.positions.empty()) return;
    if (!m_srs.geographic) return checkPlane(geometry, line, object);
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

// A zone's origin lies inside Japan, so that a few metres from it may be right; degrees as well as metres
// are.
void AxisCheck::checkPlane(const ExactGeometry &geometry, std::int64_t line, std::string_view object)
{
    const std::vector<double> &positions = geometry.positions;
    bool degrees = true;
    bool far = false;
    for (std::size_t i = 0; i + 1 < positions.size(); i += 3) {
        degrees = degrees &&
                  (isInJapan(positions[i], positions[i + 1]) || isInJapan(positions[i + 1], positions[i]));
        far = far || std::abs(positions[i]) > planeReach || std::abs(positions[i + 1]) > planeReach;
    }
    if (degrees)
        m_issues.reportOnce(
            Severity::Warning, "citygml.crs-doubtful",
            QCoreApplication::translate("CityGml",
                                        "The file names a plane reference system (EPSG:%1), but these look "
                                        "like degrees; name the right one with --crs")
                .arg(m_srs.epsg),
            line, object);
    else if (far)
        m_issues.reportOnce(Severity::Warning, "citygml.outside-japan",
                            QCoreApplication::translate("CityGml", "Coordinates lie outside Japan"), line,
                            object);
}

} // namespace machi::core::citygml
