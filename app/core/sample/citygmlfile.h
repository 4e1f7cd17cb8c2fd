#pragma once

#include "core/sample/output.h"
#include "core/sample/place.h"
#include "core/sample/textfile.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace machi::core::sample {

/// Rings without their closing position; the first is the outer one.
using Rings = std::vector<std::vector<Position>>;

/// One CityGML 2.0 file with i-UR 3.2, laid out as PLATEAU delivers it: one envelope, then members. It comes
/// into being with its first member; the envelope is filled in at the end.
class CityGmlFile
{
public:
    /// `relative` to the delivery's folder; code lists are found from there.
    CityGmlFile(Output &output, const QString &relative);
    ~CityGmlFile();

    TextFile &text() { return m_text; }
    void beginMember();
    void endMember();
    std::int64_t members() const { return m_members; }
    /// Ends the file, if it began, and counts it as `kind`.
    void finish(const QString &kind);

    /// `<element codeSpace="…/list.xml">code</element>`
    void code(std::string_view element, std::string_view list, std::string_view value);
    void code(std::string_view element, std::string_view list, int value)
    {
        code(element, list, std::to_string(value));
    }
    void value(std::string_view element, std::string_view text);
    void measure(std::string_view element, std::string_view unit, Fixed number);
    void open(std::string_view element, std::string_view id = {});
    void close(std::string_view element);
    void begun(std::string_view date) { value("core:creationDate", date); }

    void ring(std::span<const Position> positions, std::string_view id = {});
    void polygon(const Rings &rings, std::string_view id = {}, std::string_view ringId = {});
    void member(const Rings &rings, std::string_view id = {}, std::string_view ringId = {});
    void multiSurface(std::string_view element, const std::vector<Rings> &polygons);
    /// A closed prism over a counter-clockwise footprint, all faces outward.
    void prism(std::span<const Point> footprint, std::int64_t low, std::int64_t high);
    /// The mandatory data-quality attribute of i-UR 3.1 and later.
    void quality(std::string_view element, int lod, std::string_view geometry, std::string_view theme);

private:
    void begin();
    void position(const Position &position);

    Output &m_output;
    QString m_path;
    std::string m_codeLists;
    TextFile m_text;
    std::int64_t m_members = 0;
    std::int64_t m_envelopeAt = 0;
    Degrees m_low, m_high;
    std::int64_t m_lowHeight = 0, m_highHeight = 0;
    bool m_empty = true;
    std::string m_scratch;
};

/// `bldg_0f3c…-…`: prefix and a random UUID that follows from the key.
std::string objectId(std::string_view prefix, std::uint64_t key);
/// 16 hexadecimal digits.
std::string hexadecimal(std::uint64_t key);

} // namespace machi::core::sample
