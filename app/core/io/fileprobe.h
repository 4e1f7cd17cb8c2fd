#pragma once

#include "core/io/reader.h"

#include <functional>

namespace machi::core {

using FileJudge = std::function<Recognition(const Source::Entry &)>;

/// What a reader that judges file by file answers: the surest of its files, and all their bytes.
Probe probeFiles(const Source &source, const QString &format, const FileJudge &recognise);
Claims claimFiles(const Source &source, const FileJudge &recognise);

} // namespace machi::core
