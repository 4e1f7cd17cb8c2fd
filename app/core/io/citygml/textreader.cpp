#include "core/io/citygml/textreader.h"

#include "core/io/citygml/bytescan.h"

#include <QCoreApplication>

#include <charconv>

namespace machi::core::citygml {

namespace {

char *putUtf8(char *out, std::uint32_t code)
{
    if (code < 0x80) {
        *out++ = static_cast<char>(code);
    } else if (code < 0x800) {
        *out++ = static_cast<char>(0xc0 | code >> 6);
        *out++ = static_cast<char>(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        *out++ = static_cast<char>(0xe0 | code >> 12);
        *out++ = static_cast<char>(0x80 | (code >> 6 & 0x3f));
        *out++ = static_cast<char>(0x80 | (code & 0x3f));
    } else {
        *out++ = static_cast<char>(0xf0 | code >> 18);
        *out++ = static_cast<char>(0x80 | (code >> 12 & 0x3f));
        *out++ = static_cast<char>(0x80 | (code >> 6 & 0x3f));
        *out++ = static_cast<char>(0x80 | (code & 0x3f));
    }
    return out;
}

// 0 = no such reference.
std::uint32_t referenced(std::string_view name)
{
    if (name == "lt") return '<';
    if (name == "gt") return '>';
    if (name == "amp") return '&';
    if (name == "quot") return '"';
    if (name == "apos") return '\'';
    if (!name.starts_with('#')) return 0;
    const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    name.remove_prefix(hex ? 2 : 1);
    std::uint32_t code = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), code, hex ? 16 : 10);
    const bool whole = error == std::errc() && end == name.data() + name.size();
    const bool character = code != 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return whole && character ? code : 0;
}

// Length of the well-formed UTF-8 character at `p`, 0 where there is none. Unicode 15, table 3-7.
int characterLength(const char *p, const char *end)
{
    const auto at = [&](int i) { return i < end - p ? static_cast<unsigned char>(p[i]) : 0U; };
    const auto tail = [&](int i) { return (at(i) & 0xc0U) == 0x80U; };
    const unsigned first = at(0);
    if (first < 0x80) return 1;
    if (first >= 0xc2 && first <= 0xdf) return tail(1) ? 2 : 0;
    if (first >= 0xe0 && first <= 0xef) {
        const bool legal = (first != 0xe0 || at(1) >= 0xa0) && (first != 0xed || at(1) <= 0x9f);
        return legal && tail(1) && tail(2) ? 3 : 0;
    }
    if (first >= 0xf0 && first <= 0xf4) {
        const bool legal = (first != 0xf0 || at(1) >= 0x90) && (first != 0xf4 || at(1) <= 0x8f);
        return legal && tail(1) && tail(2) && tail(3) ? 4 : 0;
    }
    return 0;
}

bool isUtf8(std::string_view text)
{
    const char *p = text.data();
    const char *end = p + text.size();
    while (p < end) {
        const int length = characterLength(p, end);
        if (length == 0) return false;
        p += length;
    }
    return true;
}

} // namespace

void TextReader::beginObject(bool copy)
{
    m_copy = copy;
    m_store.clear();
}

std::string_view TextReader::keep(std::string_view text, bool literal, Tokenizer &tokenizer)
{
    const char *begin = text.data();
    const char *end = begin + text.size();
    bool kept = !m_copy;
    if (!isAscii(begin, end) && !isUtf8(text)) {
        text = mend(text, tokenizer);
        kept = true;
    }
    if (!literal && findByte(text.data(), text.data() + text.size(), '&')) {
        text = decode(text, tokenizer);
        kept = true;
    }
    return kept ? text : m_store.keep(text);
}

std::string_view TextReader::join(std::string_view first, std::string_view second)
{
    if (isFull()) return first;
    char *place = m_store.reserve(first.size() + second.size());
    std::memcpy(place, first.data(), first.size());
    std::memcpy(place + first.size(), second.data(), second.size());
    return {place, first.size() + second.size()};
}

std::string_view TextReader::decode(std::string_view text, Tokenizer &tokenizer)
{
    // A reference is never shorter than the character it stands for.
    char *place = m_store.reserve(text.size());
    char *out = place;
    const char *p = text.data();
    const char *end = p + text.size();
    while (p < end) {
        if (*p != '&') {
            *out++ = *p++;
            continue;
        }
        const char *semicolon = findByte(p, std::min(end, p + 12), ';');
        const std::uint32_t code =
            semicolon ? referenced({p + 1, static_cast<std::size_t>(semicolon - p - 1)}) : 0;
        if (code) {
            out = putUtf8(out, code);
            p = semicolon + 1;
        } else {
            m_issues.reportOnce(
                Severity::Repaired, "citygml.entity",
                QCoreApplication::translate("CityGml", "An unknown entity or a bare & was taken as text"),
                tokenizer.line());
            *out++ = *p++;
        }
    }
    const auto size = static_cast<std::size_t>(out - place);
    m_store.shrink(text.size() - size);
    return {place, size};
}

std::string_view TextReader::mend(std::string_view text, Tokenizer &tokenizer)
{
    m_issues.reportOnce(
        Severity::Error, "citygml.utf8",
        QCoreApplication::translate(
            "CityGml",
            "Bytes that are not UTF-8 were replaced; if the file is Shift_JIS, --encoding CP932 reads it"),
        tokenizer.line());
    char *place = m_store.reserve(3 * text.size());
    char *out = place;
    const char *p = text.data();
    const char *end = p + text.size();
    while (p < end) {
        const int length = characterLength(p, end);
        if (length == 0) {
            out = putUtf8(out, 0xfffd);
            ++p;
        }
        for (int i = 0; i < length; ++i)
            *out++ = *p++;
    }
    const auto size = static_cast<std::size_t>(out - place);
    m_store.shrink(3 * text.size() - size);
    return {place, size};
}

bool TextReader::content(Tokenizer &tokenizer, std::string_view &text)
{
    text = {};
    bool any = false;
    for (;;) {
        switch (tokenizer.next()) {
        case Token::Text: {
            const std::string_view part = keep(tokenizer.text(), tokenizer.isLiteral(), tokenizer);
            text = any ? join(text, part) : part;
            any = true;
            break;
        }
        case Token::Start:
            if (!skipElement(tokenizer)) return false;
            break;
        case Token::End:
            return true;
        case Token::Finished:
        case Token::Failed:
            return false;
        }
    }
}

bool skipElement(Tokenizer &tokenizer)
{
    const std::size_t outer = tokenizer.depth() - 1;
    for (;;) {
        const Token token = tokenizer.next();
        if (token == Token::End && tokenizer.depth() == outer) return true;
        if (token == Token::Failed || token == Token::Finished) return false;
    }
}

} // namespace machi::core::citygml
