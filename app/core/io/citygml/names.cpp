#include "core/io/citygml/names.h"

#include <algorithm>
#include <cstring>

namespace machi::core::citygml {

namespace {

// Far above what a real file has; a file made to eat memory stops here.
constexpr std::size_t maxNames = 50000;
constexpr std::size_t maxScopes = 2000;
constexpr std::size_t slotCount = 4096;

bool isName(std::string_view raw)
{
    if (raw.empty()) return false;
    const char first = raw[0];
    if ((first >= '0' && first <= '9') || first == '-' || first == '.') return false;
    return raw.find_first_of("<>&\"'=!?[](){};,") == std::string_view::npos;
}

std::string indexKey(std::string_view raw, ElementNames::Scope scope)
{
    std::string key(raw);
    key += '\0';
    key += std::to_string(scope);
    return key;
}

} // namespace

void ElementNames::beginFile()
{
    m_scopes.assign(1, {});
    m_scopeIndex.clear();
    m_names.clear();
    m_nameIndex.clear();
    m_slots.assign(slotCount, {});
    m_undeclared.clear();
    m_undeclaredTaken = 0;
    m_isCityGml = false;
    m_cityGmlVersion.clear();
    m_uroVersion.clear();
    m_urfVersion.clear();
}

ElementNames::Scope ElementNames::declare(Scope scope, std::string_view prefix, std::string_view uri)
{
    std::string canonical = machi::core::citygml::canonicalPrefix(uri);
    if (canonical.empty())
        canonical = prefix;
    else if (canonical != "gml" && canonical != "xlink" && canonical != "xsi" && canonical != "xAL")
        m_isCityGml = true;
    if (canonical == "core" && m_cityGmlVersion.empty()) m_cityGmlVersion = namespaceVersion(uri);
    if (canonical == "uro" && m_uroVersion.empty()) m_uroVersion = namespaceVersion(uri);
    if (canonical == "urf" && m_urfVersion.empty()) m_urfVersion = namespaceVersion(uri);

    // Members that repeat the root's declarations stay in the root's scope.
    if (const std::string *known = canonicalPrefix(prefix, scope); known && *known == canonical) return scope;
    std::string key = std::to_string(scope);
    key.append(1, '\0').append(prefix).append(1, '\0').append(canonical);
    const auto it = m_scopeIndex.find(key);
    if (it != m_scopeIndex.end()) return it->second;
    if (m_scopes.size() >= maxScopes) return scope;
    const auto added = static_cast<Scope>(m_scopes.size());
    m_scopes.push_back({scope, {std::string(prefix), canonical}});
    m_scopeIndex.emplace(std::move(key), added);
    return added;
}

const std::string *ElementNames::canonicalPrefix(std::string_view prefix, Scope scope) const
{
    for (; scope != 0; scope = m_scopes[scope].parent)
        if (m_scopes[scope].binding.prefix == prefix) return &m_scopes[scope].binding.canonical;
    return nullptr;
}

std::size_t ElementNames::hash(std::string_view text, Scope scope)
{
    constexpr std::uint64_t factor = 0x9e3779b97f4a7c15U;
    std::uint64_t h = (text.size() + (static_cast<std::uint64_t>(scope) << 8)) * factor;
    const char *p = text.data();
    std::size_t n = text.size();
    std::uint64_t part = 0;
    for (; n >= 8; n -= 8, p += 8) {
        std::memcpy(&part, p, 8);
        h = (h ^ part) * factor;
        h ^= h >> 29;
    }
    part = 0;
    std::memcpy(&part, p, n);
    h = (h ^ part) * factor;
    return static_cast<std::size_t>(h >> 32);
}

const ElementName *ElementNames::add(std::string_view raw, Scope scope)
{
    Slot &slot = m_slots[hash(raw, scope) & (m_slots.size() - 1)];
    const std::string key = indexKey(raw, scope);
    if (const auto it = m_nameIndex.find(key); it != m_nameIndex.end()) {
        slot = {it->second, scope};
        return it->second;
    }
    if (!isName(raw) || m_names.size() >= maxNames) return nullptr;

    const std::size_t colon = raw.find(':');
    const std::string_view prefix =
        colon == std::string_view::npos ? std::string_view() : raw.substr(0, colon);
    const std::string_view local = colon == std::string_view::npos ? raw : raw.substr(colon + 1);
    const std::string *bound = canonicalPrefix(prefix, scope);
    if (!bound && !prefix.empty() &&
        std::find(m_undeclared.begin(), m_undeclared.end(), prefix) == m_undeclared.end())
        m_undeclared.emplace_back(prefix);

    std::string canonical = bound ? *bound : std::string(prefix);
    if (!canonical.empty()) canonical += ':';
    canonical += local;
    auto atom = m_atoms.find(canonical);
    if (atom == m_atoms.end()) {
        m_canonical.push_back(canonical);
        atom = m_atoms.emplace(m_canonical.back(), static_cast<std::uint32_t>(m_canonical.size() - 1)).first;
    }
    ElementName &name = m_names.emplace_back();
    name.raw = raw;
    name.name = atom->first;
    name.atom = atom->second;
    name.meaning = meaningOf(name.name);
    m_nameIndex.emplace(key, &name);
    slot = {&name, scope};
    return &name;
}

bool ElementNames::isFull() const
{
    return m_names.size() >= maxNames;
}

std::string ElementNames::takeUndeclaredPrefix()
{
    if (m_undeclaredTaken >= m_undeclared.size()) return {};
    return m_undeclared[m_undeclaredTaken++];
}

} // namespace machi::core::citygml
