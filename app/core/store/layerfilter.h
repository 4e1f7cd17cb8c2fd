#pragma once

#include "core/model/crs.h"
#include "core/model/value.h"

#include <QJsonObject>
#include <QList>
#include <QPolygonF>
#include <QString>
#include <QStringList>

namespace machi::core {

/// One thing asked of a row.
struct FilterRule
{
    enum class Test { AtLeast, AtMost, Is, IsNot, Contains, Known, Unknown };
    QString column;
    Test test = Test::Is;
    QStringList
        values; ///< Is, IsNot: any of them; AtLeast, AtMost, Contains: the first; numbers with a point

    bool operator==(const FilterRule &) const = default;
};

/// Which rows of a data set are shown: those that pass every rule and touch the area. A value.
struct LayerFilter
{
    enum class Area { Everywhere, View, Drawn }; ///< how the area came about; the words say so
    QList<FilterRule> rules;
    Area area = Area::Everywhere;
    QPolygonF outline; ///< of the area, lon/lat degrees, not closed

    bool isEmpty() const { return rules.isEmpty() && area == Area::Everywhere; }
    bool operator==(const LayerFilter &) const = default;

    /// The condition in SpatiaLite's SQL on table `features` with its columns; empty where all pass. Rules on
    /// columns that are not there are passed over. `crs` is that of the table.
    QString sql(const QList<Column> &columns, const Crs &crs) const;
    /// In words a planner reads: `計測高さ 15 m 以上、用途が 住宅、この地図の範囲だけ`.
    QString sentence(const QList<Column> &columns) const;

    QJsonObject toJson() const;
    static LayerFilter fromJson(const QJsonObject &object);
};

/// Both conditions; either may be empty.
QString bothHold(const QString &one, const QString &other);

} // namespace machi::core
