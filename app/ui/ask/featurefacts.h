#pragma once

#include "map/maplayers.h"

#include <QList>
#include <QString>

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

/// What is told of one thing on the map: words first, then everything.
struct FeatureFacts
{
    QString kind;  ///< `建築物`
    QString id;    ///< building ID, else gml:id; may be empty
    QString title; ///< its name, or what it is: `業務施設（5 階建）`
    QList<Fact> cards;
    QList<Attribute> attributes;
    QString reference; ///< CRS and height datum
    QString credit;    ///< licence and credit
};

FeatureFacts factsOf(const core::ProjectLayer &layer, const map::MapHit &hit);

} // namespace machi::ui
