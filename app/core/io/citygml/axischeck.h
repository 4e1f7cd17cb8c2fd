#pragma once

#include "core/io/citygml/issuelog.h"
#include "core/io/citygml/srs.h"
#include "core/model/crs.h"
#include "core/model/extent.h"

#include <map>
#include <optional>
#include <string>

namespace machi::core::citygml {

/// A reference system that geometry inside a file has for itself.
struct OtherSystem
{
    bool northFirst = true;
    bool geographic = true;
    std::optional<CoordinateTransform> toFile; ///< none: not known, or the same places in another order
};

/// Brings coordinates into x = longitude or easting, y = latitude or northing, and notices a file that has
/// them the wrong way round or outside Japan. One file at a time.
class AxisCheck
{
public:
    explicit AxisCheck(IssueLog &issues) : m_issues(issues) {}

    void beginFile(const Srs &srs);
    const Srs &srs() const { return m_srs; }
    /// Numbers of the file, or of what has another system in it, come y first. Changes when a file turns out
    /// to be swapped.
    bool northFirst(const OtherSystem *other = nullptr) const
    {
        if (other && !other->geographic) return other->northFirst;
        return (other ? other->northFirst : m_srs.northFirst) != m_swapped;
    }

    /// What a srsName met below means; null when its numbers are the file's own to 10 cm. Valid for the file.
    /// Says `citygml.crs-mixed` once: Info = converted, Warning = taken as they are.
    const OtherSystem *other(std::string_view srsName, std::int64_t line);

    /// The envelope with its axes in order.
    Extent envelope(double first1, double second1, double first2, double second2, std::int64_t line);
    /// Puts a geometry right that was read by northFirst().
    void check(ExactGeometry &geometry, std::int64_t line, std::string_view object);

private:
    std::optional<OtherSystem> otherSystem(std::string_view srsName, std::int64_t line);
    void checkPlane(const ExactGeometry &geometry, std::int64_t line, std::string_view object);
    void sayRepaired(std::int64_t line, std::string_view object);

    IssueLog &m_issues;
    Srs m_srs;
    std::map<std::string, std::optional<OtherSystem>, std::less<>> m_others; ///< by srsName
    bool m_swapped = false;
};

} // namespace machi::core::citygml
