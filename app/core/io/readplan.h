#pragma once

#include "core/io/reader.h"

#include <memory>
#include <vector>

namespace machi::core {

/// What one reader is to read of a source.
struct ReadPart
{
    const Reader *reader = nullptr;
    Probe probe;
    std::shared_ptr<const Source> files; ///< the source without what belongs to other readers
};

struct ReadPlan
{
    std::vector<ReadPart> parts; ///< surest first
    Issues leftOver;             ///< names the files that nobody reads
};

/// Shares the files of a source out among the readers that recognise them: each file has one reader, the
/// surest, or of equals the first. What a delivery brings along (code lists, pictures, `.dbf` …) is nobody's.
/// A reader that claims no files takes the source as it is. `source` must outlive the plan.
ReadPlan planReading(const ReaderRegistry &readers, const Source &source, const ReadOptions &options);

} // namespace machi::core
