#pragma once

#include "core/io/citygml/cityobject.h"
#include "core/io/reader.h"

namespace machi::core::citygml {

/// What the coordinates of one file mean: what the user says, else what its header says, else what nearly
/// every file of Japan means (EPSG:6697).
struct FileCrs
{
    Crs crs; ///< always valid
    HeightDatum height = HeightDatum::None;
    bool isAssumed = false; ///< the file names none, or one that is not known
};
FileCrs fileCrs(const FileHeader &header, const ReadOptions &options);

} // namespace machi::core::citygml
