#pragma once

#include "core/io/citygml/vocabulary.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace machi::core::citygml {

/// An element name as a file writes it, with what it means. Lives as long as the file is read.
struct ElementName
{
    std::string raw;        ///< `ns3:Building`
    std::string_view name;  ///< canonical: `bldg:Building`; lives as long as the ElementNames
    std::uint32_t atom = 0; ///< the same for the same canonical name in all files of one ElementNames
    Meaning meaning;
};

/// Turns the prefixes of a file into canonical ones by namespace URI, and names into atoms. One thread.
class ElementNames
{
public:
    /// Bindings of prefixes to namespaces; 0 = none yet. Declarations on lower elements make further ones.
    using Scope = std::uint32_t;

    ElementNames() { beginFile(); }
    /// Forgets the last file's prefixes and raw names; atoms stay.
    void beginFile();

    /// The scope inside an element that declares `prefix` (empty = default namespace) in `scope`.
    Scope declare(Scope scope, std::string_view prefix, std::string_view uri);
    /// nullptr when it is not a name, or when there are absurdly many.
    const ElementName *find(std::string_view raw, Scope scope)
    {
        const std::size_t slot = hash(raw, scope) & (m_slots.size() - 1);
        const Slot &entry = m_slots[slot];
        if (entry.name && entry.scope == scope && entry.name->raw == raw) return entry.name;
        return add(raw, scope);
    }

    bool isFull() const;
    /// Of the core and i-UR namespaces declared so far, e.g. `2.0`, `3.1`; empty without.
    const std::string &cityGmlVersion() const { return m_cityGmlVersion; }
    /// A namespace of CityGML or i-UR has been declared.
    bool isCityGml() const { return m_isCityGml; }
    const std::string &uroVersion() const { return m_uroVersion; }
    const std::string &urfVersion() const { return m_urfVersion; }
    /// A prefix that was used without being declared, once; empty = none.
    std::string takeUndeclaredPrefix();

private:
    struct Binding
    {
        std::string prefix, canonical;
    };
    struct Bindings
    {
        Scope parent = 0;
        Binding binding;
    };
    struct Slot
    {
        const ElementName *name = nullptr;
        Scope scope = 0;
    };

    static std::size_t hash(std::string_view text, Scope scope);
    const ElementName *add(std::string_view raw, Scope scope);
    const std::string *canonicalPrefix(std::string_view prefix, Scope scope) const;

    std::vector<Bindings> m_scopes;
    std::unordered_map<std::string, Scope> m_scopeIndex;
    std::deque<ElementName> m_names;
    std::unordered_map<std::string, const ElementName *> m_nameIndex; ///< by scope and raw name
    std::vector<Slot> m_slots;                                        ///< a cache in front of m_nameIndex
    std::deque<std::string> m_canonical;
    std::unordered_map<std::string_view, std::uint32_t> m_atoms;
    std::vector<std::string> m_undeclared;
    std::size_t m_undeclaredTaken = 0;
    bool m_isCityGml = false;
    std::string m_cityGmlVersion, m_uroVersion, m_urfVersion;
};

} // namespace machi::core::citygml
