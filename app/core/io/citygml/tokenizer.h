#pragma once

#include "core/io/citygml/names.h"
#include "core/io/citygml/textwindow.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace machi::core::citygml {

enum class Token : std::uint8_t { Start, End, Text, Finished, Failed };

/// The XML attributes that CityGML gives a meaning to, whatever their prefix.
enum class XmlAttribute : std::uint8_t {
    Id,
    Href,
    Name,
    CodeSpace,
    Uom,
    SrsName,
    SrsDimension,
    Orientation,
    Uri,
    Ring,
    Count
};

/// Why a tokenizer gave up.
enum class Fault : std::uint8_t {
    None,
    CutShort, ///< the text ends inside a tag or before every element is closed
    Syntax,   ///< not XML
    Mismatch, ///< an end tag that closes something else
    Doctype,  ///< a document type declaration; none is ever followed or expanded
    TooDeep,
    TooLong, ///< one token that does not fit in the window
    TooManyNames
};

/// Pulls tags and text out of UTF-8 XML where it lies, without building anything. Text comes as it stands
/// (entities not decoded), trimmed, and only when it is not blank; comments and processing instructions are
/// passed over. Works on a piece of memory, or forward over a TextWindow: then every view is good only until
/// the next call.
class Tokenizer
{
public:
    static constexpr std::size_t maxDepth = 200;

    explicit Tokenizer(ElementNames &names) : m_names(names) { m_open.reserve(64); }

    /// `line` is that of `begin`; `scope` holds the namespaces in force there.
    void open(const char *begin, const char *end, std::int64_t line, ElementNames::Scope scope = 0);
    void open(TextWindow &window);

    Token next();

    const ElementName &element() const { return *m_element; } ///< of Start and End
    std::string_view text() const { return m_text; }          ///< of Text
    bool isLiteral() const { return m_literal; }              ///< CDATA: `&` means itself
    bool has(XmlAttribute attribute) const { return m_present >> static_cast<unsigned>(attribute) & 1U; }
    /// Of the last Start; empty where it is absent.
    std::string_view attribute(XmlAttribute attribute) const
    {
        return has(attribute) ? m_attributes[static_cast<std::size_t>(attribute)] : std::string_view();
    }

    /// Open elements, the one just started included.
    std::size_t depth() const { return m_open.size(); }
    const ElementName &openElement(std::size_t level) const { return *m_open[level].name; }
    ElementNames::Scope scope() const { return m_scope; }
    bool isEmptyElement() const { return m_selfClosed; } ///< the last Start was `<a/>`
    bool isStreaming() const { return m_window; }

    Fault fault() const { return m_fault; }
    /// Where the last token began.
    std::int64_t line() { return lineAt(m_token); }
    std::int64_t lineAt(const char *place);
    const char *tokenBegin() const { return m_token; }

    /// What lies ahead of the last token, as far as it is in memory.
    std::string_view rest() const { return {m_position, static_cast<std::size_t>(m_end - m_position)}; }
    /// Reads more and keeps the last token and rest(); false at the end or when the window is full.
    bool extend();
    /// Nothing more is to be read after rest().
    bool atEnd() const { return !m_window || m_window->atEnd(); }
    /// Goes on at `place`, inside rest(); elements above `depth` count as closed, and any fault is forgotten.
    void resume(const char *place, std::size_t depth);

private:
    struct Open
    {
        const ElementName *name;
        ElementNames::Scope outer;
    };
    enum class Step : std::uint8_t { Done, Skipped, Incomplete, Failed };

    bool refill();
    Step markup();
    Step declaration();
    Step startTag();
    Step attributes(const char *&p);
    Step endTag();
    Step fail(Fault fault);
    void take(std::string_view name, std::string_view value, ElementNames::Scope &scope);
    void close();

    ElementNames &m_names;
    TextWindow *m_window = nullptr;
    const char *m_begin = nullptr; ///< of what m_line counts from
    const char *m_position = nullptr;
    const char *m_end = nullptr;
    const char *m_token = nullptr;
    std::int64_t m_line = 1; ///< at m_begin
    ElementNames::Scope m_scope = 0;
    std::vector<Open> m_open;
    const ElementName *m_element = nullptr;
    std::string_view m_text;
    Token m_kind = Token::Finished;
    Fault m_fault = Fault::None;
    bool m_literal = false;
    bool m_selfClosed = false;
    unsigned m_present = 0;
    std::array<std::string_view, static_cast<std::size_t>(XmlAttribute::Count)> m_attributes;
};

} // namespace machi::core::citygml
