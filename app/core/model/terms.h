#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace machi::core {

/// How far a data set may travel; each step is stricter than the one before.
enum class Openness { Open, Internal, Common, Personal };

QString opennessName(Openness openness); ///< open, internal, common, personal
std::optional<Openness> opennessFromName(const QString &name);
QString opennessTitle(Openness openness); ///< in the user's language

/// The terms that a data set is used under, and the credit it must be shown with.
struct Terms
{
    QString licence; ///< SPDX-like: `CC-BY-4.0`, `ODbL-1.0`, `none` where the source states none
    QString credit;
    Openness openness = Openness::Internal;
};

/// Terms of something derived: the strictest openness, every credit once, share-alike licences win over
/// others.
Terms combinedTerms(const QList<Terms> &inputs);

} // namespace machi::core
