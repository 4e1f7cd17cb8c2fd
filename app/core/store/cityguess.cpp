#include "core/store/cityguess.h"

#include "core/store/cityprofile.h"

#include <QRegularExpression>

namespace machi::core {

CityGuess guessCity(const QStringList &names, const Extent &extent)
{
    CityGuess guess;
    guess.extent = extent;
    // Ward and town offices end in other syllables; what follows the code is always Latin letters.
    static const QRegularExpression plateau(QStringLiteral("(?:^|[/\\\\])(\\d{5})_([a-z][a-z0-9-]*)_"),
                                            QRegularExpression::CaseInsensitiveOption);
    for (const QString &name : names) {
        const QRegularExpressionMatch match = plateau.match(name);
        if (!match.hasMatch()) continue;
        guess.code = match.captured(1);
        guess.nameEn = match.captured(2).toLower();
        guess.nameEn[0] = guess.nameEn.at(0).toUpper();
        break;
    }
    for (const QString &id : CityProfile::all()) {
        const auto profile = CityProfile::load(id);
        if (!profile || profile->code().isEmpty()) continue;
        if (!guess.code.isEmpty()) {
            if (profile->code() == guess.code) guess.profile = id;
        } else if (!extent.isEmpty() && !profile->extent().isEmpty()) {
            const double x = (extent.west + extent.east) / 2;
            const double y = (extent.south + extent.north) / 2;
            const Extent &city = profile->extent();
            if (x >= city.west && x <= city.east && y >= city.south && y <= city.north) guess.profile = id;
        }
        if (!guess.profile.isEmpty()) return guess;
    }
    if (!guess.code.isEmpty() || !extent.isEmpty()) guess.profile = QStringLiteral("generic");
    return guess;
}

} // namespace machi::core
