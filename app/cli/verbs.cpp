#include "cli/verbs.h"

namespace machi::cli {

std::vector<std::unique_ptr<core::Verb>> makeVerbs(core::PluginHost &)
{
    std::vector<std::unique_ptr<core::Verb>> verbs;
    verbs.push_back(makeAnalysesVerb());
    return verbs;
}

} // namespace machi::cli
