#include "core/io/citygml/membercutter.h"

#include "core/io/citygml/bytescan.h"

#include <algorithm>

namespace machi::core::citygml {

namespace {

std::size_t findText(std::string_view text, std::string_view what, std::size_t from)
{
#ifdef __GLIBC__
    if (from >= text.size()) return std::string_view::npos;
    const void *place = memmem(text.data() + from, text.size() - from, what.data(), what.size());
    return place ? static_cast<std::size_t>(static_cast<const char *>(place) - text.data())
                 : std::string_view::npos;
#else
    return text.find(what, from);
#endif
}

} // namespace

bool MemberCutter::isDelimited(std::string_view text, std::size_t place) const
{
    return isBlank(text[place]) || text[place] == '>' || text[place] == '/';
}

// Steps m_unguarded over the comments and CDATA that begin before `upTo`. False = one of them goes on beyond
// the text, or the `!` that was found may yet turn out to begin one.
bool MemberCutter::passMarkup(std::string_view text, std::size_t upTo)
{
    const char *begin = text.data();
    while (m_unguarded < upTo) {
        const char *mark = findByte(begin + m_unguarded, begin + upTo, '!');
        if (!mark) break;
        const auto place = static_cast<std::size_t>(mark - begin);
        m_unguarded = place + 1;
        if (place == 0 || mark[-1] != '<') continue;
        const std::string_view ahead = text.substr(place - 1);
        const bool comment = ahead.starts_with("<!--");
        if (!comment && !ahead.starts_with("<![CDATA[")) continue;
        const std::size_t close = findText(ahead, comment ? "-->" : "]]>", comment ? 4 : 9);
        if (close == std::string_view::npos) {
            m_unguarded = place;
            return false;
        }
        m_unguarded = place - 1 + close + 3;
    }
    m_unguarded = std::max(m_unguarded, upTo);
    return true;
}

MemberCutter::Cut MemberCutter::cut(Tokenizer &tokenizer, bool counted)
{
    const std::string &raw = tokenizer.element().raw;
    m_endTag.assign("</").append(raw);
    m_startTag.assign("<").append(raw);
    m_searched = m_unguarded = 0;
    std::size_t nested = 0;
    std::size_t nestedSearched = 0;
    for (;;) {
        const std::string_view text = tokenizer.rest();
        for (;;) {
            const std::size_t found = findText(text, m_endTag, m_searched);
            if (found == std::string_view::npos) {
                const std::size_t seen = text.size() - std::min(text.size(), m_endTag.size());
                m_searched = std::max(m_searched, seen);
                break;
            }
            if (!passMarkup(text, found)) {
                m_searched = found;
                break;
            }
            if (m_unguarded > found) { // inside a comment
                m_searched = m_unguarded;
                continue;
            }
            const char *close = findByte(text.data() + found, text.data() + text.size(), '>');
            if (!close) {
                m_searched = found;
                break;
            }
            const std::size_t after = found + m_endTag.size();
            m_searched = static_cast<std::size_t>(close - text.data()) + 1;
            if (!isDelimited(text, after)) continue;
            if (counted) {
                for (std::size_t start = findText(text, m_startTag, nestedSearched);
                     start != std::string_view::npos && start < found;
                     start = findText(text, m_startTag, start + 1)) {
                    const char *tagEnd = findByte(text.data() + start, text.data() + found, '>');
                    nested += tagEnd && tagEnd[-1] != '/' && isDelimited(text, start + m_startTag.size());
                }
                nestedSearched = m_searched;
                if (nested > 0) {
                    --nested;
                    continue;
                }
            }
            return finish(tokenizer, text.data() + m_searched, Cut::Whole);
        }
        if (text.size() >= m_limit) return Cut::TooBig;
        if (tokenizer.extend()) continue;
        if (!tokenizer.atEnd()) return Cut::TooBig;
        return finish(tokenizer, tokenizer.rest().data() + tokenizer.rest().size(), Cut::CutShort);
    }
}

MemberCutter::Cut MemberCutter::finish(const Tokenizer &tokenizer, const char *end, Cut cut)
{
    m_text = {tokenizer.tokenBegin(), static_cast<std::size_t>(end - tokenizer.tokenBegin())};
    return cut;
}

std::size_t findMemberStart(std::string_view text, std::size_t from)
{
    constexpr std::string_view words[] = {"cityObjectMember", "featureMember", "appearanceMember"};
    std::size_t best = std::string_view::npos;
    for (const std::string_view word : words) {
        for (std::size_t at = findText(text, word, from); at != std::string_view::npos && at < best;
             at = findText(text, word, at + 1)) {
            std::size_t tag = at;
            while (tag > from && text[tag - 1] != '<' && text[tag - 1] != '/' && !isBlank(text[tag - 1]) &&
                   at - tag < 64)
                --tag;
            if (tag > from && text[tag - 1] == '<') {
                best = std::min(best, tag - 1);
                break;
            }
        }
    }
    return best;
}

} // namespace machi::core::citygml
