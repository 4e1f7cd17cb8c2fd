#pragma once

#include "core/io/citygml/cityobject.h"
#include "core/io/citygml/names.h"

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace machi::core::citygml {

/// The paths that attributes stand at, as a tree; a path gets its PathId when its first value is met. One
/// thread.
class PathTree final : public PathTable
{
public:
    using Node = std::uint32_t;
    static constexpr Node root = 0;
    static constexpr PathId none = ~PathId(0);

    PathTree();
    std::string_view name(PathId path) const override { return m_nodes[m_paths[path]].name; }
    std::size_t size() const override { return m_paths.size(); }

    Node child(Node parent, const ElementName &element);
    /// A generic attribute: its path is its own name, `gen:…`.
    Node generic(Node parent, std::string_view name);
    /// `none` when a file made up so many paths that the tree is full.
    PathId path(Node node);

private:
    struct Entry
    {
        std::string name;
        PathId path = none;
    };
    struct Slot
    {
        std::uint64_t key = 0; ///< 0 = free
        Node node = 0;
    };

    Node find(Node parent, std::uint32_t step, std::string_view name);
    void grow();

    std::deque<Entry> m_nodes;
    std::vector<Node> m_paths;
    std::vector<Slot> m_slots;
    std::deque<std::string> m_genericNames;
    std::unordered_map<std::string_view, std::uint32_t> m_generics;
};

} // namespace machi::core::citygml
