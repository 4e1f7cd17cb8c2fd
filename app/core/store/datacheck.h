#pragma once

#include "core/store/project.h"

namespace machi::core {

/// Whether the files of data sets are there and can be read: `store.data-missing`, `store.data-damaged`, each
/// an Error that names the data set (object) and the file. Small tables are gone through, of large ones the
/// beginning is tried. `ids`: of these only; none = of all.
Issues checkData(const Project &project, const QStringList &ids = {});

} // namespace machi::core
