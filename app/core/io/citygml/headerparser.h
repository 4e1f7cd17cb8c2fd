#pragma once

#include "core/io/citygml/axischeck.h"
#include "core/io/citygml/tokenizer.h"

#include <string>
#include <vector>

namespace machi::core::citygml {

/// Learns what a file says of itself before its first member, and tells AxisCheck. One file.
class HeaderParser
{
public:
    /// `crs` wins over the file's srsName where it is valid.
    explicit HeaderParser(const Crs &crs = {}) : m_crs(crs) {}

    /// The root's gml:boundedBy has just started. False = XML fault.
    bool boundedBy(Tokenizer &tokenizer);
    /// `ahead`: the text of the first member, whose geometry may name what the envelope did not; empty = no
    /// member.
    FileHeader finish(std::string_view ahead, const ElementNames &names, AxisCheck &axes, IssueLog &issues);

private:
    void corner(std::string_view text);

    Crs m_crs;
    std::string m_srsName;
    int m_dimension = 0;
    std::vector<double> m_corners; ///< both, as they stand
    std::size_t m_cornerSize = 0;
    std::int64_t m_line = 0;
};

} // namespace machi::core::citygml
