#pragma once

#include "core/io/reader.h"

#include <functional>

namespace machi::core {

/// A PLATEAU delivery: what lies beside the city model (metadata, textures, lists) is not data of its own.
bool isCityModel(const Source &source);

/// What a reader that judges file by file answers: the surest of its files, and all their bytes. Beside a
/// city model it is not sure of any.
Probe probeFiles(const Source &source, const QString &format,
                 const std::function<Recognition(const Source::Entry &)> &recognise);

} // namespace machi::core
