#pragma once

#include "core/io/citygml/cityobject.h"
#include "core/io/citygml/textreader.h"
#include "core/io/citygml/tokenizer.h"

#include <vector>

namespace machi::core::citygml {

/// Reads appearances and hands on the texture of every ring as soon as it is read; of surface data only
/// app:ParameterizedTexture counts. However long an appearance is, memory holds one target.
class AppearanceParser
{
public:
    explicit AppearanceParser(IssueLog &issues) : m_texts(issues), m_issues(issues) {}

    /// The element just started holds appearances; reads up to its end tag. False = XML fault or stopped.
    bool parse(Tokenizer &tokenizer, CityObjectHandler &handler);
    bool stopped() const { return m_stopped; }

private:
    bool walk();
    bool texture();
    bool target();
    bool coordinates();
    bool deliver(RingTexture &&texture);
    std::string textContent(bool &read);

    TextReader m_texts; ///< of its own: an object's texts live longer
    IssueLog &m_issues;
    Tokenizer *m_tokenizer = nullptr;
    CityObjectHandler *m_handler = nullptr;
    std::string m_image;
    std::vector<RingTexture> m_waiting; ///< targets that stand before their picture's name
    std::vector<RingTexture> m_unnamed; ///< CityGML 3.0 names the rings after their coordinates
    bool m_stopped = false;
};

} // namespace machi::core::citygml
