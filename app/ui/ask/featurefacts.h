#pragma once

#include "map/maplayers.h"

#include <QList>
#include <QString>

#include <optional>

namespace machi::ui {

/// A value worth a card of its own.
struct Fact
{
    QString title;
    QString value;
    QString note; ///< may be empty
};

/// One attribute in the user's language.
struct Attribute
{
    QString column;
    QString title;
    QString value; ///< with its unit; the label where it is a code
    QString code;  ///< the code behind the label, else empty
    bool known = true;
};

/// A value through all steps of the layer's time axis.
struct Series
{
    struct Point
    {
        QString label; ///< the moment
        QString value; ///< in words, with its unit
        double amount = 0;
        enum class State { Known, Unknown, Suppressed } state = State::Unknown;
    };
    QString title;
    QList<Point> points;
    int now = 0; ///< the step that is shown
};

/// What is told of one thing on the map: words first, then everything.
struct FeatureFacts
{
    QString kind;  ///< `建築物`
    QString id;    ///< building ID, else gml:id; may be empty
    QString title; ///< its name, or what it is: `業務施設（5 階建）`
    QList<Fact> cards;
    QList<Attribute> attributes;
    std::optional<Series> series; ///< where the layer has a column a step
    QString reference;            ///< CRS and height datum
    QString credit;               ///< licence and credit
};

FeatureFacts factsOf(const core::ProjectLayer &layer, const map::MapHit &hit);

} // namespace machi::ui
