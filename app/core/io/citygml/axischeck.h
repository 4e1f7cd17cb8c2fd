#pragma once

#include "core/io/citygml/issuelog.h"
#include "core/io/citygml/srs.h"
#include "core/model/extent.h"

#include <string>

namespace machi::core::citygml {

/// Brings coordinates into x = longitude or easting, y = latitude or northing, and notices a file that has
/// them the wrong way round or outside Japan. One file at a time.
class AxisCheck
{
public:
    explicit AxisCheck(IssueLog &issues) : m_issues(issues) {}

    void beginFile(const Srs &srs);
    const Srs &srs() const { return m_srs; }
    /// Numbers of the file come y first. Changes when a file turns out to be swapped.
    bool northFirst() const { return m_srs.northFirst != m_swapped; }

    /// Whether a srsName met below means the same axes as the file's own.
    bool isUsual(std::string_view srsName);

    /// The envelope with its axes in order.
    Extent envelope(double first1, double second1, double first2, double second2, std::int64_t line);
    /// Puts a geometry right that was read by northFirst().
    void check(ExactGeometry &geometry, std::int64_t line, std::string_view object);

private:
    void sayRepaired(std::int64_t line, std::string_view object);

    IssueLog &m_issues;
    Srs m_srs;
    std::string m_usualName; ///< the last name found usual
    bool m_swapped = false;
};

} // namespace machi::core::citygml
