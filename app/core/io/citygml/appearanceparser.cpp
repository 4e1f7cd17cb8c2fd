#include "core/io/citygml/appearanceparser.h"

#include "core/io/citygml/bytescan.h"

#include <QCoreApplication>

#include <fast_float/fast_float.h>

#include <cmath>
#include <utility>

namespace machi::core::citygml {

namespace {

constexpr std::size_t maxWaiting = 10000;

std::string_view withoutHash(std::string_view reference)
{
    return reference.starts_with('#') ? reference.substr(1) : reference;
}

bool appendNumbers(std::string_view text, std::vector<float> &numbers)
{
    const char *p = text.data();
    const char *end = p + text.size();
    for (;;) {
        p = skipBlanks(p, end);
        if (p == end) return true;
        float number = 0;
        const auto [next, error] = fast_float::from_chars(p, end, number);
        if (error != std::errc() || !std::isfinite(number)) return false;
        numbers.push_back(number);
        p = next;
    }
}

} // namespace

bool AppearanceParser::parse(Tokenizer &tokenizer, CityObjectHandler &handler)
{
    m_tokenizer = &tokenizer;
    m_handler = &handler;
    m_stopped = false;
    return walk();
}

bool AppearanceParser::walk()
{
    for (;;) {
        const Token token = m_tokenizer->next();
        if (token == Token::End) return true;
        if (token == Token::Text) continue;
        if (token != Token::Start) return false;
        bool read = false;
        switch (m_tokenizer->element().meaning.role) {
        case Role::AppearanceMember:
        case Role::AppearanceObject:
        case Role::SurfaceDataMember:
            read = walk();
            break;
        case Role::ParameterizedTexture:
            read = texture();
            break;
        default:
            read = skipElement(*m_tokenizer);
            break;
        }
        if (!read) return false;
    }
}

std::string AppearanceParser::textContent(bool &read)
{
    std::string_view text;
    m_texts.beginObject(true);
    read = m_texts.content(*m_tokenizer, text);
    return std::string(text);
}

bool AppearanceParser::texture()
{
    m_image.clear();
    m_waiting.clear();
    m_unnamed.clear();
    for (;;) {
        const Token token = m_tokenizer->next();
        if (token == Token::End) break;
        if (token == Token::Text) continue;
        if (token != Token::Start) return false;
        bool read = false;
        switch (m_tokenizer->element().meaning.role) {
        case Role::ImageUri: {
            m_image = textContent(read);
            std::vector<RingTexture> waiting = std::exchange(m_waiting, {});
            for (RingTexture &texture : waiting)
                if (!deliver(std::move(texture))) return false;
            break;
        }
        case Role::SurfaceDataMember:
        case Role::Property: // app:textureParameterization and app:TextureAssociation of CityGML 3.0 among
                             // them
        case Role::TextureTarget:
            read = target();
            break;
        default:
            read = skipElement(*m_tokenizer);
            break;
        }
        if (!read) return false;
    }
    return true;
}

// app:target/app:TexCoordList/app:textureCoordinates@ring in 2.0; in 3.0 the same further down, and app:ring
// elements that name the rings in the same order.
bool AppearanceParser::target()
{
    std::size_t named = 0;
    for (;;) {
        const Token token = m_tokenizer->next();
        if (token == Token::End) break;
        if (token == Token::Text) continue;
        if (token != Token::Start) return false;
        bool read = false;
        switch (m_tokenizer->element().meaning.role) {
        case Role::TextureCoordinates:
            read = coordinates();
            break;
        case Role::TextureRing: {
            const std::string ring = textContent(read);
            if (read && named < m_unnamed.size()) {
                m_unnamed[named].ringId = withoutHash(ring);
                if (!deliver(std::move(m_unnamed[named++]))) return false;
            }
            break;
        }
        default:
            read = target();
            break;
        }
        if (!read) return false;
    }
    m_unnamed.clear();
    return true;
}

bool AppearanceParser::coordinates()
{
    RingTexture texture;
    texture.ringId = withoutHash(m_tokenizer->attribute(XmlAttribute::Ring));
    std::vector<float> &uv = texture.uv;
    const std::int64_t line = m_tokenizer->line();
    bool good = true;
    for (;;) {
        const Token token = m_tokenizer->next();
        if (token == Token::End) break;
        if (token == Token::Text)
            good = good && appendNumbers(m_tokenizer->text(), uv);
        else if (token != Token::Start || !skipElement(*m_tokenizer))
            return false;
    }
    if (!good || uv.empty() || uv.size() % 2 != 0) {
        m_issues.reportOnce(
            Severity::Warning, "citygml.texture",
            QCoreApplication::translate("CityGml", "Texture coordinates that are no numbers were left out"),
            line, texture.ringId);
        uv.clear();
    }
    const std::size_t size = uv.size();
    if (size >= 4 && uv[0] == uv[size - 2] && uv[1] == uv[size - 1]) uv.resize(size - 2);
    if (!texture.ringId.empty()) return deliver(std::move(texture));
    if (m_unnamed.size() < maxWaiting) m_unnamed.push_back(std::move(texture));
    return true;
}

bool AppearanceParser::deliver(RingTexture &&texture)
{
    if (texture.uv.empty()) return true;
    if (m_image.empty()) {
        if (m_waiting.size() < maxWaiting) m_waiting.push_back(std::move(texture));
        return true;
    }
    texture.image = m_image;
    m_stopped = !m_handler->texture(std::move(texture));
    return !m_stopped;
}

} // namespace machi::core::citygml
