#pragma once

#include "core/task/feedback.h"
#include "core/task/result.h"

#include <QString>

namespace machi::scene {

/// Where ffmpeg is; empty where it is not installed.
QString movieProgram();

/// Makes an MP4 (H.264) of the pictures of a folder, named after `pattern` (PictureSequence::pattern) and
/// shown `perSecond` of them a second. `out` appears whole or not at all. Errors: `movie.no-ffmpeg`,
/// `movie.failed` with ffmpeg's own words, `movie.cancelled`. May take long; any thread that may wait.
core::Status makeMovie(const QString &folder, const QString &pattern, const QString &out, double perSecond,
                       const core::Feedback &feedback);

} // namespace machi::scene
