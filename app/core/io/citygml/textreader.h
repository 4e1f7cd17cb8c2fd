#pragma once

#include "core/io/citygml/issuelog.h"
#include "core/io/citygml/textstore.h"
#include "core/io/citygml/tokenizer.h"

#include <string_view>

namespace machi::core::citygml {

/// Makes texts of a file fit to keep: entities decoded, bad UTF-8 replaced, in memory for as long as the
/// object. Where nothing is to be done the text stays where it lies.
class TextReader
{
public:
    explicit TextReader(IssueLog &issues) : m_issues(issues) {}

    /// `copy`: the text lies in a window that moves.
    void beginObject(bool copy);
    std::string_view keep(std::string_view text, bool literal, Tokenizer &tokenizer);
    /// Appends to what `keep` gave for the same element, unless that grows without bound.
    std::string_view join(std::string_view first, std::string_view second);
    /// The text of the element just started, up to and with its end tag; elements inside are passed over.
    bool content(Tokenizer &tokenizer, std::string_view &text);
    /// The object says more than may be kept.
    bool isFull() const { return m_store.bytes() > maxBytes; }

private:
    static constexpr std::size_t maxBytes = 24 << 20;

    std::string_view decode(std::string_view text, Tokenizer &tokenizer);
    std::string_view mend(std::string_view text, Tokenizer &tokenizer);

    IssueLog &m_issues;
    TextStore m_store;
    bool m_copy = false;
};

/// Passes over the rest of the element just started. False when the tokenizer fails.
bool skipElement(Tokenizer &tokenizer);

} // namespace machi::core::citygml
