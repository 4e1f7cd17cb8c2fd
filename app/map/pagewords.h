#pragma once

#include "core/model/extent.h"
#include "core/task/result.h"
#include "map/pagedesign.h"

#include <QString>

namespace machi::core {
class Project;
}

namespace machi::map {

/// What a page for a disaster is called where nobody gives it a title, with the city's name if `shown`
/// (lon/lat degrees) is a part of the city. Empty for a plain map.
QString pageTitle(const core::Project &project, PagePurpose purpose, const core::Extent &shown);
/// Heading of the text block beside the map of such a page: how warnings reach people, what to do in an
/// earthquake. Empty for a plain map.
QString wordsHeading(PagePurpose purpose);
/// What the city wrote there, kept with the project; else a text that fits most cities. A row a paragraph.
QString pageWords(core::Project &project, PagePurpose purpose);
/// Empty text = the usual one again.
core::Status setPageWords(core::Project &project, PagePurpose purpose, const QString &words);

} // namespace machi::map
