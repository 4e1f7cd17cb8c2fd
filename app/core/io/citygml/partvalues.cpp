#include "core/io/citygml/partvalues.h"

#include "core/io/citygml/flatcolumns.h"

#include <algorithm>
#include <tuple>

namespace machi::core::citygml {

void PartValues::add(std::uint16_t part, std::uint32_t group, std::string_view surface, std::string_view name,
                     bool isCode, std::string_view value)
{
    Item item;
    item.part = part;
    item.group = surface.empty() ? 0 : group;
    item.surface = surface;
    item.name = name;
    if (isCode) item.name += "_code";
    item.value = value;
    // A repeated value follows its first soon, inside the same part.
    for (auto old = m_values.rbegin(); old != m_values.rend(); ++old) {
        if (old->part != item.part || old->group != item.group || old->surface != item.surface) break;
        if (old->name != item.name) continue;
        old->value += " | ";
        old->value += value;
        return;
    }
    m_values.push_back(std::move(item));
}

std::string PartValues::json(const CityObject &object) const
{
    std::vector<const Item *> sorted;
    for (const Item &item : m_values)
        sorted.push_back(&item);
    const auto place = [](const Item *item) { return std::tie(item->part, item->group, item->surface); };
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](const Item *a, const Item *b) { return place(a) < place(b); });
    std::string json = "[";
    for (std::size_t at = 0; at < sorted.size(); ++at) {
        const Item &item = *sorted[at];
        if (at == 0 || place(sorted[at - 1]) != place(&item)) {
            json += at == 0 ? "{\"class\":" : "},{\"class\":";
            const bool known = item.part < object.parts.size();
            appendJsonText(json, !item.surface.empty() ? item.surface
                                 : known               ? object.parts[item.part].className
                                                       : std::string_view());
            if (known && item.surface.empty() && !object.parts[item.part].id.empty()) {
                json += ",\"id\":";
                appendJsonText(json, object.parts[item.part].id);
            }
        }
        json += ',';
        appendJsonText(json, item.name);
        json += ':';
        appendJsonText(json, item.value);
    }
    json += m_values.empty() ? "]" : "}]";
    return json;
}

} // namespace machi::core::citygml
