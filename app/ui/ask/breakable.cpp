#include "ui/ask/breakable.h"

namespace machi::ui {

namespace {

constexpr int longestRun = 12; ///< letters, about a third of a narrow panel
constexpr QChar mayEnd(0x200b);

} // namespace

QString breakable(const QString &text)
{
    QString made;
    int run = 0;
    for (const QChar sign : text) {
        // Other scripts, and words between spaces, end by themselves.
        run = sign.unicode() < 0x80 && sign != u' ' ? run + 1 : 0;
        if (run > longestRun) {
            made += mayEnd;
            run = 1;
        }
        made += sign;
        if (sign == u'_' || sign == u'-' || sign == u'/') {
            // Numbers and dates stay whole.
            if (run > 5) made += mayEnd;
            if (run > 5) run = 0;
        }
    }
    return made;
}

} // namespace machi::ui
