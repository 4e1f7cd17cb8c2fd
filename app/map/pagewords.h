#pragma once

#include "core/task/result.h"
#include "map/pagedesign.h"

#include <QString>

namespace machi::core {
class Project;
}

namespace machi::map {

/// Heading of the text block beside the map of such a page: how warnings reach people, what to do in an
/// earthquake. Empty for a plain map.
QString wordsHeading(PagePurpose purpose);
/// What the city wrote there, kept with the project; else a text that fits most cities. A row a paragraph.
QString pageWords(core::Project &project, PagePurpose purpose);
/// Empty text = the usual one again.
core::Status setPageWords(core::Project &project, PagePurpose purpose, const QString &words);

} // namespace machi::map
