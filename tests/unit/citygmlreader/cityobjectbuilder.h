#pragma once

#include "core/io/citygml/cityobject.h"

#include <deque>
#include <string>
#include <unordered_map>

namespace machi::testing {

/// A path table that a test fills by hand.
class TestPaths : public machi::core::citygml::PathTable
{
public:
    machi::core::citygml::PathId id(const std::string &path)
    {
        const auto [at, added] =
            m_index.try_emplace(path, static_cast<machi::core::citygml::PathId>(m_names.size()));
        if (added) m_names.push_back(path);
        return at->second;
    }
    std::string_view name(machi::core::citygml::PathId path) const override { return m_names[path]; }
    std::size_t size() const override { return m_names.size(); }

private:
    std::deque<std::string> m_names;
    std::unordered_map<std::string, machi::core::citygml::PathId> m_index;
};

/// A city object made by hand, as the parser would give it.
class CityObjectBuilder
{
public:
    explicit CityObjectBuilder(TestPaths &paths, const std::string &className = "bldg:Building",
                               const std::string &id = "b1")
        : m_paths(paths)
    {
        object.className = keep(className);
        object.id = keep(id);
        object.line = 7;
        object.parts.push_back({object.className, object.id, 0, 7});
    }
    std::uint16_t part(const std::string &className, const std::string &id)
    {
        object.parts.push_back({keep(className), keep(id), 0, 8});
        return static_cast<std::uint16_t>(object.parts.size() - 1);
    }
    CityObjectBuilder &add(const std::string &path, const std::string &value,
                           const std::string &codeSpace = {}, std::uint32_t group = 0, std::uint16_t part = 0,
                           const std::string &uom = {})
    {
        machi::core::citygml::Attribute attribute;
        attribute.path = m_paths.id(path);
        attribute.group = group;
        attribute.part = part;
        attribute.value = keep(value);
        attribute.codeSpace = keep(codeSpace);
        attribute.uom = keep(uom);
        object.attributes.push_back(attribute);
        return *this;
    }
    /// A polygon without holes; `xyz` triples without the closing vertex.
    CityObjectBuilder &surface(std::uint8_t lod, const std::vector<double> &xyz,
                               machi::core::SemanticClass semantic = machi::core::SemanticClass::Unknown)
    {
        machi::core::ExactGeometry &geometry = lodGeometry(lod);
        machi::core::ExactGeometry::Surface surface;
        surface.firstRing = static_cast<std::uint32_t>(geometry.rings.size());
        surface.ringCount = 1;
        surface.semantic = semantic;
        geometry.surfaces.push_back(surface);
        addRing(geometry, xyz);
        return *this;
    }
    /// A hole of the surface added last.
    CityObjectBuilder &hole(std::uint8_t lod, const std::vector<double> &xyz)
    {
        machi::core::ExactGeometry &geometry = lodGeometry(lod);
        ++geometry.surfaces.back().ringCount;
        addRing(geometry, xyz);
        return *this;
    }
    CityObjectBuilder &line(std::uint8_t lod, const std::vector<double> &xyz)
    {
        machi::core::ExactGeometry &geometry = lodGeometry(lod);
        machi::core::ExactGeometry::Line line;
        line.first = static_cast<std::uint32_t>(geometry.positions.size() / 3);
        line.count = static_cast<std::uint32_t>(xyz.size() / 3);
        geometry.positions.insert(geometry.positions.end(), xyz.begin(), xyz.end());
        geometry.lines.push_back(line);
        return *this;
    }
    /// A block: bottom at z0, top at z1, four walls, all faces outwards.
    CityObjectBuilder &block(std::uint8_t lod, double x0, double y0, double x1, double y1, double z0,
                             double z1)
    {
        surface(lod, {x0, y0, z0, x0, y1, z0, x1, y1, z0, x1, y0, z0});
        surface(lod, {x0, y0, z1, x1, y0, z1, x1, y1, z1, x0, y1, z1});
        surface(lod, {x0, y0, z0, x1, y0, z0, x1, y0, z1, x0, y0, z1});
        surface(lod, {x1, y0, z0, x1, y1, z0, x1, y1, z1, x1, y0, z1});
        surface(lod, {x1, y1, z0, x0, y1, z0, x0, y1, z1, x1, y1, z1});
        return surface(lod, {x0, y1, z0, x0, y0, z0, x0, y0, z1, x0, y1, z1});
    }

    machi::core::citygml::CityObject object;

private:
    std::string_view keep(const std::string &text) { return m_texts.emplace_back(text); }
    machi::core::ExactGeometry &lodGeometry(std::uint8_t lod)
    {
        for (auto &geometry : object.geometry)
            if (geometry.lod == lod) return geometry;
        object.geometry.emplace_back();
        object.geometry.back().lod = lod;
        return object.geometry.back();
    }
    static void addRing(machi::core::ExactGeometry &geometry, const std::vector<double> &xyz)
    {
        machi::core::ExactGeometry::Ring ring;
        ring.first = static_cast<std::uint32_t>(geometry.positions.size() / 3);
        ring.count = static_cast<std::uint32_t>(xyz.size() / 3);
        geometry.positions.insert(geometry.positions.end(), xyz.begin(), xyz.end());
        geometry.rings.push_back(ring);
    }

    TestPaths &m_paths;
    std::deque<std::string> m_texts;
};

} // namespace machi::testing
