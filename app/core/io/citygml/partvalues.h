#pragma once

#include "core/io/citygml/cityobject.h"

#include <string>
#include <string_view>
#include <vector>

namespace machi::core::citygml {

/// The attributes of an object's parts and boundary surfaces, gathered for one JSON text:
/// `[{"class":"bldg:BuildingPart","id":"…","usage":"住宅","usage_code":"411"}, …]`. One thread.
class PartValues
{
public:
    void begin() { m_values.clear(); }
    bool isEmpty() const { return m_values.empty(); }
    /// `surface` names the boundary surface (its group tells two of them apart), empty for the part itself.
    /// The views live until json().
    void add(std::uint16_t part, std::uint32_t group, std::string_view surface, std::string_view name,
             bool isCode, std::string_view value);
    std::string json(const CityObject &object) const;

private:
    struct Item
    {
        std::uint16_t part = 0;
        std::uint32_t group = 0;
        std::string_view surface;
        std::string name;
        std::string value;
    };
    std::vector<Item> m_values;
};

} // namespace machi::core::citygml
