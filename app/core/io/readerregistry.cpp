#include "core/io/reader.h"

#include "core/io/citygml/citygmlreader.h"

#include <algorithm>

namespace machi::core {

// Core's own readers, in the order they are asked: a line each.
ReaderRegistry::ReaderRegistry()
{
    add(std::make_unique<citygml::CityGmlReader>());
}

ReaderRegistry::~ReaderRegistry() = default;

void ReaderRegistry::add(std::unique_ptr<Reader> reader) { m_readers.push_back(std::move(reader)); }

std::vector<const Reader *> ReaderRegistry::readers() const
{
    std::vector<const Reader *> all;
    for (const std::unique_ptr<Reader> &reader : m_readers)
        all.push_back(reader.get());
    return all;
}

std::vector<std::pair<const Reader *, Probe>> ReaderRegistry::probe(const Source &source) const
{
    std::vector<std::pair<const Reader *, Probe>> found;
    for (const std::unique_ptr<Reader> &reader : m_readers)
        if (Probe probe = reader->probe(source); probe.recognition != Recognition::No)
            found.emplace_back(reader.get(), std::move(probe));
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a.second.recognition > b.second.recognition;
    });
    return found;
}

} // namespace machi::core
