#include "core/model/terms.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace machi::core {

QString opennessName(Openness openness)
{
    switch (openness) {
    case Openness::Open:
        return QStringLiteral("open");
    case Openness::Common:
        return QStringLiteral("common");
    case Openness::Personal:
        return QStringLiteral("personal");
    case Openness::Internal:
        break;
    }
    return QStringLiteral("internal");
}

std::optional<Openness> opennessFromName(const QString &name)
{
    for (const Openness openness : {Openness::Open, Openness::Internal, Openness::Common, Openness::Personal})
        if (name.compare(opennessName(openness), Qt::CaseInsensitive) == 0) return openness;
    return std::nullopt;
}

QString opennessTitle(Openness openness)
{
    switch (openness) {
    case Openness::Open:
        return QCoreApplication::translate("Openness", "open data");
    case Openness::Common:
        return QCoreApplication::translate("Openness", "shared under a memorandum");
    case Openness::Personal:
        return QCoreApplication::translate("Openness", "personal data");
    case Openness::Internal:
        break;
    }
    return QCoreApplication::translate("Openness", "internal to the city");
}

Terms combinedTerms(const QList<Terms> &inputs)
{
    Terms combined;
    combined.openness = Openness::Open;
    QStringList credits;
    QStringList licences;
    for (const Terms &terms : inputs) {
        combined.openness = std::max(combined.openness, terms.openness);
        for (const QString &credit : terms.credit.split(QStringLiteral("; "), Qt::SkipEmptyParts))
            if (!credits.contains(credit)) credits.append(credit);
        if (!terms.licence.isEmpty() && !licences.contains(terms.licence)) licences.append(terms.licence);
    }
    combined.credit = credits.join(QStringLiteral("; "));
    // A share-alike licence binds whatever is made with it, so it stands for the whole.
    const auto shareAlike = std::find_if(licences.cbegin(), licences.cend(), [](const QString &licence) {
        return licence.startsWith(QLatin1String("ODbL")) || licence.contains(QLatin1String("-SA-"));
    });
    combined.licence = shareAlike != licences.cend() ? *shareAlike : licences.join(QStringLiteral(" AND "));
    return combined;
}

} // namespace machi::core
