#include "core/io/citygml/filecrs.h"

namespace machi::core::citygml {

namespace {
constexpr int usualEpsg = 6697;
} // namespace

FileCrs fileCrs(const FileHeader &header, const ReadOptions &options)
{
    FileCrs found;
    found.crs = options.crs.isValid() ? options.crs : Crs::fromEpsg(header.epsg);
    found.isAssumed = !found.crs.isValid();
    if (found.isAssumed) found.crs = Crs::fromEpsg(usualEpsg);
    found.height =
        options.height.value_or(header.dimension < 3 ? HeightDatum::None : found.crs.heightDatum());
    return found;
}

} // namespace machi::core::citygml
