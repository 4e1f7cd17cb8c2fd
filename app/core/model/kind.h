#pragma once

#include <QList>
#include <QString>

namespace machi::core {

/// A kind of data set (`building`, `flood` …) and the family that the layer list groups it under.
struct Kind
{
    QString id;
    QString family; ///< `citymodel`, `hazard`, `barrierfree`, `flow`, `heat`, `shelter`, `background`
    QString titleJa;
    QString titleEn;

    QString title() const; ///< in the user's language
};

const QList<Kind> &kinds();
/// nullptr for a kind that nobody declared.
const Kind *findKind(const QString &id);
QString familyTitle(const QString &family);

} // namespace machi::core
