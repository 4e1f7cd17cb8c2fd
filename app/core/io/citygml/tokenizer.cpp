#include "core/io/citygml/tokenizer.h"

#include "core/io/citygml/bytescan.h"

namespace machi::core::citygml {

void Tokenizer::open(const char *begin, const char *end, std::int64_t line, ElementNames::Scope scope)
{
    m_window = nullptr;
    m_begin = m_position = m_token = begin;
    m_end = end;
    m_line = line;
    m_scope = scope;
    m_open.clear();
    m_fault = Fault::None;
    m_selfClosed = false;
}

void Tokenizer::open(TextWindow &window)
{
    open(window.begin(), window.end(), 1);
    m_window = &window;
}

std::int64_t Tokenizer::lineAt(const char *place)
{
    // Places mostly come in rising order, so each byte is counted once.
    if (place < m_begin) return m_line - countNewlines(place, m_begin);
    m_line += countNewlines(m_begin, place);
    m_begin = place;
    return m_line;
}

bool Tokenizer::refill()
{
    if (!m_window) return false;
    // The token begun is read again from its first byte.
    m_line = lineAt(m_position);
    const bool more = m_window->advance(m_position);
    m_begin = m_position = m_token = m_window->begin();
    m_end = m_window->end();
    return more;
}

bool Tokenizer::extend()
{
    const std::ptrdiff_t ahead = m_position - m_token;
    m_position = m_token;
    const bool more = refill();
    m_position = m_token + ahead;
    return more;
}

void Tokenizer::resume(const char *place, std::size_t depth)
{
    while (m_open.size() > depth)
        close();
    m_position = m_token = place;
    m_fault = Fault::None;
    m_selfClosed = false;
}

void Tokenizer::close()
{
    m_scope = m_open.back().outer;
    m_open.pop_back();
}

Tokenizer::Step Tokenizer::fail(Fault fault)
{
    m_fault = fault;
    return Step::Failed;
}

Token Tokenizer::next()
{
    if (m_fault != Fault::None) return Token::Failed;
    if (m_selfClosed) {
        m_selfClosed = false;
        m_element = m_open.back().name;
        close();
        return Token::End;
    }
    for (;;) {
        m_token = m_position = skipBlanks(m_position, m_end);
        Step step = Step::Incomplete;
        if (m_token < m_end) {
            if (*m_token == '<') {
                step = markup();
            } else if (const char *end = findByte(m_token, m_end, '<')) {
                m_position = end;
                while (isBlank(end[-1]))
                    --end;
                m_text = {m_token, static_cast<std::size_t>(end - m_token)};
                m_literal = false;
                m_kind = Token::Text;
                step = Step::Done;
            }
        }
        if (step == Step::Done) return m_kind;
        if (step == Step::Failed) return Token::Failed;
        if (step == Step::Skipped) continue;
        m_position = m_token;
        if (refill()) continue;
        if (m_window && !m_window->atEnd()) {
            fail(Fault::TooLong);
            return Token::Failed;
        }
        if (m_token == m_end && m_open.empty()) return Token::Finished;
        fail(Fault::CutShort);
        return Token::Failed;
    }
}

Tokenizer::Step Tokenizer::markup()
{
    if (m_end - m_token < 2) return Step::Incomplete;
    switch (m_token[1]) {
    case '/':
        return endTag();
    case '!':
        return declaration();
    case '?': {
        const std::string_view ahead(m_token, static_cast<std::size_t>(m_end - m_token));
        const std::size_t close = ahead.find("?>", 2);
        if (close == std::string_view::npos) return Step::Incomplete;
        m_position = m_token + close + 2;
        return Step::Skipped;
    }
    default:
        return startTag();
    }
}

Tokenizer::Step Tokenizer::declaration()
{
    const std::string_view ahead(m_token, static_cast<std::size_t>(m_end - m_token));
    constexpr std::string_view cdata = "<![CDATA[";
    if (ahead.starts_with("<!--")) {
        const std::size_t close = ahead.find("-->", 4);
        if (close == std::string_view::npos) return Step::Incomplete;
        m_position = m_token + close + 3;
        return Step::Skipped;
    }
    if (ahead.starts_with(cdata)) {
        const std::size_t close = ahead.find("]]>", cdata.size());
        if (close == std::string_view::npos) return Step::Incomplete;
        m_position = m_token + close + 3;
        m_text = ahead.substr(cdata.size(), close - cdata.size());
        m_literal = true;
        m_kind = Token::Text;
        return Step::Done;
    }
    if (ahead.size() < cdata.size()) return Step::Incomplete;
    return fail(ahead.starts_with("<!DOCTYPE") ? Fault::Doctype : Fault::Syntax);
}

Tokenizer::Step Tokenizer::endTag()
{
    const char *p = m_token + 2;
    if (!m_open.empty()) {
        const std::string &raw = m_open.back().name->raw;
        if (static_cast<std::size_t>(m_end - p) > raw.size() && std::memcmp(p, raw.data(), raw.size()) == 0) {
            p += raw.size();
            if (*p != '>') p = skipBlanks(p, m_end);
            if (p == m_end) return Step::Incomplete;
            if (*p == '>') {
                m_element = m_open.back().name;
                close();
                m_position = p + 1;
                m_kind = Token::End;
                return Step::Done;
            }
        }
    }
    return findByte(p, m_end, '>') ? fail(Fault::Mismatch) : Step::Incomplete;
}

Tokenizer::Step Tokenizer::startTag()
{
    const char *p = findNameEnd(m_token + 1, m_end);
    if (p == m_end) {
        // A `<` that begins no tag must not swallow the file.
        return p - m_token > 1000 ? fail(Fault::Syntax) : Step::Incomplete;
    }
    const std::string_view raw(m_token + 1, static_cast<std::size_t>(p - m_token - 1));
    m_present = 0;
    const ElementNames::Scope outer = m_scope;
    if (*p != '>') {
        const Step step = attributes(p);
        if (step != Step::Done) {
            m_scope = outer;
            return step;
        }
    }
    m_element = m_names.find(raw, m_scope);
    if (!m_element) {
        m_scope = outer;
        return fail(raw.size() < 1000 && m_names.isFull() ? Fault::TooManyNames : Fault::Syntax);
    }
    if (m_open.size() >= maxDepth) return fail(Fault::TooDeep);
    m_open.push_back({m_element, outer});
    m_selfClosed = *p == '/';
    m_position = p + (m_selfClosed ? 2 : 1);
    m_kind = Token::Start;
    return Step::Done;
}

Tokenizer::Step Tokenizer::attributes(const char *&p)
{
    ElementNames::Scope scope = m_scope;
    for (;;) {
        const char *blanks = p;
        p = skipBlanks(p, m_end);
        if (p == m_end) return Step::Incomplete;
        if (*p == '>') break;
        if (*p == '/') {
            if (m_end - p < 2) return Step::Incomplete;
            if (p[1] != '>') return fail(Fault::Syntax);
            break;
        }
        if (p == blanks) return fail(Fault::Syntax);
        const char *name = p;
        while (p < m_end && *p != '=' && *p != '>' && *p != '<' && *p != '"' && *p != '\'' && !isBlank(*p))
            ++p;
        const char *nameEnd = p;
        p = skipBlanks(p, m_end);
        if (p == m_end) return Step::Incomplete;
        if (*p != '=' || nameEnd == name) return fail(Fault::Syntax);
        p = skipBlanks(p + 1, m_end);
        if (p == m_end) return Step::Incomplete;
        if (*p != '"' && *p != '\'') return fail(Fault::Syntax);
        const char *value = p + 1;
        const char *quote = findByte(value, m_end, *p);
        // A quote left out would pair up with one far below; `<` cannot stand in a value.
        if (findByte(value, quote ? quote : m_end, '<')) return fail(Fault::Syntax);
        if (!quote) return Step::Incomplete;
        take({name, static_cast<std::size_t>(nameEnd - name)},
             {value, static_cast<std::size_t>(quote - value)}, scope);
        p = quote + 1;
    }
    m_scope = scope;
    return Step::Done;
}

void Tokenizer::take(std::string_view name, std::string_view value, ElementNames::Scope &scope)
{
    if (name.starts_with("xmlns")) {
        if (name.size() == 5)
            scope = m_names.declare(scope, {}, value);
        else if (name[5] == ':')
            scope = m_names.declare(scope, name.substr(6), value);
        return;
    }
    const std::size_t colon = name.find(':');
    if (colon != std::string_view::npos) name.remove_prefix(colon + 1);
    auto which = XmlAttribute::Count;
    switch (name.size()) {
    case 2:
        if (name == "id") which = XmlAttribute::Id;
        break;
    case 3:
        if (name == "uom")
            which = XmlAttribute::Uom;
        else if (name == "uri")
            which = XmlAttribute::Uri;
        break;
    case 4:
        if (name == "href")
            which = XmlAttribute::Href;
        else if (name == "name")
            which = XmlAttribute::Name;
        else if (name == "ring")
            which = XmlAttribute::Ring;
        break;
    case 7:
        if (name == "srsName") which = XmlAttribute::SrsName;
        break;
    case 9:
        if (name == "codeSpace") which = XmlAttribute::CodeSpace;
        break;
    case 11:
        if (name == "orientation") which = XmlAttribute::Orientation;
        break;
    case 12:
        if (name == "srsDimension") which = XmlAttribute::SrsDimension;
        break;
    default:
        break;
    }
    if (which == XmlAttribute::Count) return;
    m_present |= 1U << static_cast<unsigned>(which);
    m_attributes[static_cast<std::size_t>(which)] = value;
}

} // namespace machi::core::citygml
