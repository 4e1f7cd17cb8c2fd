#include "core/io/fileprobe.h"

#include <algorithm>

namespace machi::core {

Probe probeFiles(const Source &source, const QString &format, const FileJudge &recognise)
{
    Probe probe;
    for (const Claims::Claim &claim : claimFiles(source, recognise).files) {
        probe.recognition = std::max(probe.recognition, claim.recognition);
        probe.bytes += claim.entry->size;
    }
    if (probe.recognition != Recognition::No) probe.format = format;
    return probe;
}

Claims claimFiles(const Source &source, const FileJudge &recognise)
{
    Claims claims;
    for (const Source::Entry &entry : source.entries())
        if (const Recognition recognition = recognise(entry); recognition != Recognition::No)
            claims.files.push_back({&entry, recognition});
    return claims;
}

} // namespace machi::core
