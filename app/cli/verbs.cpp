#include "cli/verbs.h"

namespace machi::cli {

std::vector<std::unique_ptr<core::Verb>> makeVerbs()
{
    std::vector<std::unique_ptr<core::Verb>> verbs;
    for (const auto make :
         {makeNewVerb, makeImportVerb, makeInfoVerb, makeRemoveVerb, makeMergeVerb, makeRenderVerb,
          makePackVerb, makeUnpackVerb, makeSampleVerb, makeFormatsVerb, makeAnalysesVerb, makeDoctorVerb})
        verbs.push_back(make());
    return verbs;
}

} // namespace machi::cli
