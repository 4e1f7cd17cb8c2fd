#pragma once

#include "core/store/namedstyle.h"

#include <QByteArray>
#include <QColor>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace machi::core {

/// One class of a style: numbers from `lower` up to, not including, `upper`; or one value.
struct StyleClass
{
    double lower = 0;
    double upper = 0;
    QString value;
    QString label;
    QColor colour;

    bool operator==(const StyleClass &) const = default;
};

/// A style that somebody made for a layer: one colour, classes of numbers, or one colour a value. A value.
struct ClassStyle
{
    enum class Method {
        One,
        Equal,
        Quantile,
        Natural,
        Official,
        Values,
        Manual ///< numbers, with limits that somebody set by hand
    };
    Method method = Method::One;
    QString column; ///< empty for one colour
    QString ramp;   ///< id of a ColourRamp
    bool turned = false;
    QList<StyleClass> classes; ///< from low to high; the first only for one colour
    QColor other;              ///< unknown, and what is in no class

    bool operator==(const ClassStyle &) const = default;
    /// The QML document (UTF-8) that QGIS 3.22 and later read; empty for a raster.
    QByteArray document(LayerGeometry geometry) const;
    QJsonObject toJson() const;
    static std::optional<ClassStyle> fromJson(const QJsonObject &object);
    /// What a style document shows: one colour, or classes that come from one column alone.
    static std::optional<ClassStyle> fromDocument(const QByteArray &document);
};

/// Whether names stand on the map.
struct LabelStyle
{
    enum class Use { AsStyle, Off, Column };
    Use use = Use::AsStyle;
    QString column;

    bool operator==(const LabelStyle &) const = default;
    /// A style document with these labels instead of its own.
    QByteArray applied(const QByteArray &document, LayerGeometry geometry) const;
    QJsonObject toJson() const;
    static LabelStyle fromJson(const QJsonObject &object);
};

} // namespace machi::core
