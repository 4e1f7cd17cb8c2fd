#pragma once

#include "core/task/result.h"

#include <QString>

namespace machi::bench {

/// A ZIP that no reader may hold in memory: sizes in bytes, unpacked.
struct MemoryTrial
{
    qint64 terrain = 620'000'000;    ///< one `dem:ReliefFeature`
    qint64 flood = 110'000'000;      ///< one `wtr:WaterBody`
    qint64 appearance = 305'000'000; ///< one `app:appearanceMember`, before the buildings that it covers
    qint64 buildings = 100'000'000;  ///< LOD1 buildings in files of at most 50 MB
    bool deflate = false;            ///< otherwise stored, so that the ZIP itself is as large
};

/// Writes a PLATEAU delivery of such sizes (CityGML 2.0, i-UR 3.2) straight into a ZIP, ZIP64 where needed.
/// Each member is produced while libzip asks for it, so that writing takes little memory itself.
core::Status writeMemoryTrial(const QString &path, const MemoryTrial &trial = {});

} // namespace machi::bench
