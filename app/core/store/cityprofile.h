#pragma once

#include "core/model/crs.h"
#include "core/model/extent.h"
#include "core/task/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace machi::core {

/// What the program knows of a city: nothing else in it is tied to one. A value. Built-in profiles stand in
/// `resources/cities`, those a user made in `userFolder()`; any other is a JSON file of the same form. A
/// project keeps a copy of its own.
class CityProfile
{
public:
    /// An id of `all()` (`kumagaya`, `generic`) or the path of a .json file. Errors: `city.unknown`,
    /// `city.invalid`, `geoid.invalid`.
    static Result<CityProfile> load(const QString &nameOrPath);
    static Result<CityProfile> fromJson(const QByteArray &json, const QByteArray &geoidTable = {});
    static QStringList builtIn();
    static QStringList all();    ///< ids: built-in ones, then the user's own
    static QString userFolder(); ///< need not be there yet

    QString id() const { return m_id; }
    QString code() const
    {
        return m_code;
    } ///< five digits of JIS X 0402 with prefecture; empty for `generic`
    QString nameJa() const { return m_nameJa; }
    QString nameEn() const { return m_nameEn; }
    QString name() const; ///< in the user's language
    /// Plane rectangular system for lengths and areas in metres; invalid where the profile names none.
    Crs planeCrs() const { return m_planeCrs; }
    Extent extent() const { return m_extent; }      ///< lon/lat degrees; may be empty
    QString licence() const { return m_licence; }   ///< of the city's own open data
    QStringList rivers() const { return m_rivers; } ///< by their names in Japanese; may be empty
    QString credit(const QString &title) const;
    QString creditChanged(const QString &title, const QString &work) const;

    /// Geoid heights around the city, see GeoidModel::fromTable; empty where the profile brings none.
    QByteArray geoidTable() const { return m_geoidTable; }
    QString geoidModelName() const { return m_geoidModel; }
    /// The profile as it was read, for the project's own copy.
    QByteArray json() const { return m_json; }

private:
    QString m_id, m_code, m_nameJa, m_nameEn, m_licence, m_creditUnchanged, m_creditChanged, m_geoidModel;
    QStringList m_rivers;
    Crs m_planeCrs;
    Extent m_extent;
    QByteArray m_geoidTable;
    QByteArray m_json;
};

} // namespace machi::core
