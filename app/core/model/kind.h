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
    /// False where the kind only says how the file was made, so that a file's own title says more.
    bool isSpecific() const;
};

const QList<Kind> &kinds();
/// A title that begins with the kind's name, as readers make them, in the user's language whatever it was
/// made in; others as they are.
QString titleInLanguage(const QString &title, const QString &kind);
/// The same of what tells it apart from others of its kind: a part, a river, a scale, a code that no list
/// explains.
QString variantInLanguage(const QString &variant, const QString &kind);
/// nullptr for a kind that nobody declared.
const Kind *findKind(const QString &id);
QString familyTitle(const QString &family);

} // namespace machi::core
