#include "core/io/citygml/pathtree.h"

namespace machi::core::citygml {

namespace {

constexpr std::size_t maxNodes = 60000; // real data have some hundreds
constexpr std::uint32_t genericStep = 0x80000000U;

std::size_t spread(std::uint64_t key)
{
    return static_cast<std::size_t>((key * 0x9e3779b97f4a7c15U) >> 32);
}

} // namespace

PathTree::PathTree() : m_nodes(2), m_slots(1024) {}

// Node 0 is the object itself; node 1 takes all that finds no room.
PathTree::Node PathTree::find(Node parent, std::uint32_t step, std::string_view name)
{
    if (parent == 1) return 1;
    const std::uint64_t key = (static_cast<std::uint64_t>(parent) << 32 | step) + 1;
    std::size_t slot = spread(key) & (m_slots.size() - 1);
    while (m_slots[slot].key != 0) {
        if (m_slots[slot].key == key) return m_slots[slot].node;
        slot = (slot + 1) & (m_slots.size() - 1);
    }
    if (m_nodes.size() >= maxNodes) return 1;
    const auto node = static_cast<Node>(m_nodes.size());
    std::string path = m_nodes[parent].name;
    if (!path.empty()) path += '/';
    path += name;
    m_nodes.push_back({std::move(path), none});
    m_slots[slot] = {key, node};
    if (m_nodes.size() * 2 > m_slots.size()) grow();
    return node;
}

void PathTree::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    for (const Slot &entry : old) {
        if (entry.key == 0) continue;
        std::size_t slot = spread(entry.key) & (m_slots.size() - 1);
        while (m_slots[slot].key != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = entry;
    }
}

PathTree::Node PathTree::child(Node parent, const ElementName &element)
{
    return find(parent, element.atom, element.name);
}

PathTree::Node PathTree::generic(Node parent, std::string_view name)
{
    auto it = m_generics.find(name);
    if (it == m_generics.end()) {
        if (m_generics.size() >= maxNodes) return 1;
        m_genericNames.emplace_back(name);
        it = m_generics.emplace(m_genericNames.back(), static_cast<std::uint32_t>(m_generics.size())).first;
    }
    std::string prefixed;
    const std::uint32_t step = genericStep | it->second;
    prefixed.reserve(name.size() + 4);
    prefixed.append("gen:").append(name);
    return find(parent, step, prefixed);
}

PathId PathTree::path(Node node)
{
    if (node == 1) return none;
    Entry &entry = m_nodes[node];
    if (entry.path == none) {
        entry.path = static_cast<PathId>(m_paths.size());
        m_paths.push_back(node);
    }
    return entry.path;
}

} // namespace machi::core::citygml
