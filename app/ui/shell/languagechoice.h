#pragma once

#include <QString>

namespace machi::ui {

/// The language that the user chose in the window: `ja`, `en`, or empty for the system's. Main thread.
class LanguageChoice
{
public:
    static QString remembered();
    static void remember(const QString &language);
    /// At the start `MACHI_LANG` wins over what is remembered, so that a script gets what it asks for.
    static void applyAtStart();
    static void apply();
};

} // namespace machi::ui
