#include "core/io/citygml/citygmlreader.h"
#include "core/io/raster/geotiffreader.h"
#include "core/io/reader.h"
#include "core/io/tabular/bridgelistreader.h"
#include "core/io/tabular/csvreader.h"
#include "core/io/tabular/spreadsheetreader.h"
#include "core/io/tabular/wbgtreader.h"
#include "core/io/transit/gtfsreader.h"
#include "core/io/vector/czmlreader.h"
#include "core/io/vector/geojsonreader.h"
#include "core/io/vector/geopackagereader.h"
#include "core/io/vector/kmlreader.h"
#include "core/io/vector/shapefilereader.h"

#include <algorithm>

namespace machi::core {

ReaderRegistry::ReaderRegistry()
{
    add(std::make_unique<citygml::CityGmlReader>());
    add(std::make_unique<GeoJsonReader>());
    add(std::make_unique<ShapefileReader>());
    add(std::make_unique<GeoPackageReader>());
    add(std::make_unique<KmlReader>());
    add(std::make_unique<CzmlReader>());
    add(std::make_unique<GtfsReader>());
    add(std::make_unique<BridgeListReader>()); // before tables of any kind
    add(std::make_unique<CsvReader>());
    add(std::make_unique<SpreadsheetReader>());
    add(std::make_unique<WbgtReader>());
    add(std::make_unique<GeoTiffReader>());
}

ReaderRegistry::~ReaderRegistry() = default;

void ReaderRegistry::add(std::unique_ptr<Reader> reader)
{
    m_readers.push_back(std::move(reader));
}

std::vector<const Reader *> ReaderRegistry::readers() const
{
    std::vector<const Reader *> list;
    for (const std::unique_ptr<Reader> &reader : m_readers)
        list.push_back(reader.get());
    return list;
}

std::vector<std::pair<const Reader *, Probe>> ReaderRegistry::probe(const Source &source) const
{
    std::vector<std::pair<const Reader *, Probe>> found;
    for (const std::unique_ptr<Reader> &reader : m_readers) {
        Probe probe = reader->probe(source);
        if (probe.recognition != Recognition::No) found.emplace_back(reader.get(), std::move(probe));
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a.second.recognition > b.second.recognition;
    });
    return found;
}

std::vector<std::pair<const Reader *, Probe>> ReaderRegistry::choose(const Source &source,
                                                                     const ReadOptions &options) const
{
    std::vector<std::pair<const Reader *, Probe>> chosen;
    Recognition best = Recognition::No;
    const auto isUnwanted = [&](const Probe &probe) {
        return !probe.kinds.isEmpty() &&
               std::none_of(probe.kinds.begin(), probe.kinds.end(),
                            [&](const QString &kind) { return options.wants(kind); });
    };
    for (auto &[reader, found] : probe(source)) {
        if (!options.kind.isEmpty() && !reader->canGive(options.kind)) continue;
        if (chosen.empty()) best = found.recognition;
        if (found.recognition != best || (best == Recognition::Maybe && !chosen.empty())) break;
        if (!isUnwanted(found)) chosen.emplace_back(reader, std::move(found));
        if (source.entries().size() == 1) break;
    }
    return chosen;
}

} // namespace machi::core
