#pragma once

#include "core/io/citygml/tokenizer.h"

#include <functional>
#include <string>
#include <string_view>

namespace machi::core::citygml {

/// Finds where the element just started by a streaming tokenizer ends, without parsing it, so that a member
/// can be parsed in place and a broken one be stepped over. End tags inside comments and CDATA do not count.
class MemberCutter
{
public:
    enum class Cut {
        Whole,   ///< all of it is in memory
        TooBig,  ///< longer than the limit: to be streamed
        CutShort ///< the file ends first; what there is is in memory
    };

    explicit MemberCutter(std::size_t limit) : m_limit(limit) {}

    /// `counted`: elements of the same name may stand inside.
    Cut cut(Tokenizer &tokenizer, bool counted);

    /// Of the last cut: all of the element, both tags included, or what there is of it. Good until the
    /// tokenizer moves.
    std::string_view text() const { return m_text; }

private:
    Cut finish(const Tokenizer &tokenizer, const char *end, Cut cut);
    bool passMarkup(std::string_view text, std::size_t upTo);
    bool isDelimited(std::string_view text, std::size_t place) const;

    std::size_t m_limit;
    std::size_t m_searched = 0;  ///< no end tag before here
    std::size_t m_unguarded = 0; ///< comments and CDATA are known up to here
    std::string m_endTag, m_startTag;
    std::string_view m_text;
};

/// The next place in `text` that looks like the start tag of a member (`<core:cityObjectMember`, any prefix),
/// for going on after broken XML; npos = none.
std::size_t findMemberStart(std::string_view text, std::size_t from = 0);

} // namespace machi::core::citygml
