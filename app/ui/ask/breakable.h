#pragma once

#include <QString>

namespace machi::ui {

/// The same to the eye, but a line may end inside: after the signs that part names of files and identifiers,
/// and anywhere in a run of letters and digits that no line can hold. For showing only, never for copying.
QString breakable(const QString &text);

} // namespace machi::ui
