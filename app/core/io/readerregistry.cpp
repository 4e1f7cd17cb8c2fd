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

} // namespace machi::core
