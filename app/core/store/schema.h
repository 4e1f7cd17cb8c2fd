#pragma once

#include "core/store/migrations.h"

namespace machi::core {

/// What project.sqlite holds, as core's own migrations. Tables:
/// `setting` name/value; `sequence` last number given per kind; `dataset` one row a data set (`removed` =
/// when it was removed, NULL while it is there); `source` files of a data set; `finding` issues its import
/// left; `journal` see journal.h.
const std::vector<Migration> &coreMigrations();

/// `application_id` of project.sqlite, so that `file` and we know it.
constexpr int projectApplicationId = 0x4d414348; // "MACH"

} // namespace machi::core
