#pragma once

#include "core/plugin/verb.h"

#include <memory>

namespace machi::sheets {

/// `machi sheet list|show|set|export|import|merge PROJECT …`
std::unique_ptr<core::Verb> makeSheetVerb();

} // namespace machi::sheets
