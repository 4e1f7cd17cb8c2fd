#pragma once

#include "core/plugin/verb.h"

#include <memory>
#include <vector>

namespace machi::core {
class PluginHost;
}

namespace machi::cli {

/// The program's own verbs, one file each (`<name>verb.cpp`), in the order that help shows them.
std::vector<std::unique_ptr<core::Verb>> makeVerbs(core::PluginHost &plugins);

std::unique_ptr<core::Verb> makeNewVerb(core::PluginHost &plugins);
std::unique_ptr<core::Verb> makeImportVerb(core::PluginHost &plugins);
std::unique_ptr<core::Verb> makeInfoVerb(core::PluginHost &plugins);
std::unique_ptr<core::Verb> makeFormatsVerb(core::PluginHost &plugins);
std::unique_ptr<core::Verb> makeAnalysesVerb();
std::unique_ptr<core::Verb> makeRemoveVerb(core::PluginHost &plugins);
std::unique_ptr<core::Verb> makeRenderVerb(core::PluginHost &plugins);
std::unique_ptr<core::Verb> makeDoctorVerb(core::PluginHost &plugins);

} // namespace machi::cli
