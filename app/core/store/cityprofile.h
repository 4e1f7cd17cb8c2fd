#pragma once

#include "core/model/crs.h"
#include "core/model/extent.h"
#include "core/task/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace machi::core {

/// What the program knows of a city: nothing else in it is tied to one. A value. Built-in profiles stand in
/// `resources/cities`; any other is a JSON file of the same form. A project keeps a copy of its own.
class CityProfile
{
public:
    /// A built-in id (`kumagaya`, `generic`) or the path of a .json file. Errors: `city.unknown`,
    /// `city.invalid`, `geoid.invalid`.
    static Result<CityProfile> load(const QString &nameOrPath);
    static Result<CityProfile> fromJson(const QByteArray &json, const QByteArray &geoidTable = {});
    static QStringList builtIn();

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
    Extent extent() const { return m_extent; }    ///< lon/lat degrees; may be empty
    QString licence() const { return m_licence; } ///< of the city's own open data
    QString credit(const QString &title) const;
    QString creditChanged(const QString &title, const QString &work) const;

    /// Geoid heights around the city, see GeoidModel::fromTable; empty where the profile brings none.
    QByteArray geoidTable() const { return m_geoidTable; }
    QString geoidModelName() const { return m_geoidModel; }
    /// The profile as it was read, for the project's own copy.
    QByteArray json() const { return m_json; }

private:
    QString m_id, m_code, m_nameJa, m_nameEn, m_licence, m_creditUnchanged, m_creditChanged, m_geoidModel;
    Crs m_planeCrs;
    Extent m_extent;
    QByteArray m_geoidTable;
    QByteArray m_json;
};

} // namespace machi::core
