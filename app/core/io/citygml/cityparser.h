#pragma once

#include "core/io/citygml/cityobject.h"
#include "core/io/source.h"
#include "core/model/crs.h"

#include <QString>

#include <cstddef>
#include <memory>

namespace machi::core::citygml {

/// Reads CityGML 1.0, 2.0 and 3.0 with every i-UR extension as a stream: one city object at a time, in file
/// order. Memory stays below about 64 MB whatever the file holds. Never throws. One thread; several parsers
/// may run side by side. A parser may read many files in turn and keeps its PathTable, so that a PathId means
/// the same in all.
class CityParser
{
public:
    struct Options
    {
        QString encoding;                   ///< wins over what the file declares; empty = as declared
        Crs crs;                            ///< wins over the file's srsName; invalid = as the file says
        std::size_t chunk = 1 << 20;        ///< bytes read at a time
        std::size_t memberLimit = 16 << 20; ///< bytes; a longer member is streamed in pieces
        std::size_t pieceVertices = 1 << 16;
        bool linkTargets = false; ///< aggregates and templates by their ids too
    };

    CityParser();
    ~CityParser();
    CityParser(const CityParser &) = delete;
    CityParser &operator=(const CityParser &) = delete;

    /// False when the handler stopped it. Faults of the file go to `handler.issue()`, never into the result.
    bool parse(ByteStream &stream, CityObjectHandler &handler, const Options &options);
    bool parse(ByteStream &stream, CityObjectHandler &handler) { return parse(stream, handler, Options()); }
    const PathTable &paths() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace machi::core::citygml
