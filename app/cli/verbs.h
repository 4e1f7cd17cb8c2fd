#pragma once

#include "core/plugin/verb.h"

#include <memory>
#include <vector>

namespace machi::cli {

/// The program's own verbs, one file each (`<name>verb.cpp`), in the order that help shows them.
std::vector<std::unique_ptr<core::Verb>> makeVerbs();

std::unique_ptr<core::Verb> makeNewVerb();
std::unique_ptr<core::Verb> makeImportVerb();
std::unique_ptr<core::Verb> makeInfoVerb();
std::unique_ptr<core::Verb> makeFormatsVerb();
std::unique_ptr<core::Verb> makeAnalysesVerb();
std::unique_ptr<core::Verb> makeRemoveVerb();
std::unique_ptr<core::Verb> makeMergeVerb();
std::unique_ptr<core::Verb> makeRenderVerb();
std::unique_ptr<core::Verb> makePackVerb();
std::unique_ptr<core::Verb> makeUnpackVerb();
std::unique_ptr<core::Verb> makeSampleVerb();
std::unique_ptr<core::Verb> makeDoctorVerb();

} // namespace machi::cli
