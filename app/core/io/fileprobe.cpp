#include "core/io/fileprobe.h"

#include <algorithm>

namespace machi::core {

bool isCityModel(const Source &source)
{
    return std::any_of(source.entries().begin(), source.entries().end(), [](const Source::Entry &entry) {
        return entry.path.endsWith(QLatin1String(".gml"), Qt::CaseInsensitive) &&
               (entry.path.startsWith(QLatin1String("udx/")) || entry.path.contains(QLatin1String("/udx/")));
    });
}

Probe probeFiles(const Source &source, const QString &format,
                 const std::function<Recognition(const Source::Entry &)> &recognise)
{
    Probe probe;
    for (const Source::Entry &entry : source.entries()) {
        const Recognition recognition = recognise(entry);
        if (recognition == Recognition::No) continue;
        probe.recognition = std::max(probe.recognition, recognition);
        probe.bytes += entry.size;
    }
    if (probe.recognition == Recognition::No) return probe;
    if (isCityModel(source)) probe.recognition = Recognition::Maybe;
    probe.format = format;
    return probe;
}

} // namespace machi::core
