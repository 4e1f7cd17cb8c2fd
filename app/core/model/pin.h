#pragma once

#include "core/model/terms.h"

#include <QColor>
#include <QDateTime>
#include <QList>
#include <QPointF>
#include <QString>
#include <QStringList>

namespace machi::core {

enum class PinKind {
    Pin,
    Note,  ///< words on the map
    Person ///< a key person of the people map (ひとマップ): personal data
};

QString pinKindName(PinKind kind); ///< pin, note, person
PinKind pinKindFromName(const QString &name);
QString pinKindTitle(PinKind kind); ///< in the user's language

/// The mark in the head of a pin; one a colour, so that no meaning is by colour alone.
enum class PinMark { Circle, Triangle, Square, Diamond, Star, Cross, Hexagon };

/// Colours that colour-blind readers tell apart: M. Okabe and K. Ito, "Color Universal Design" (2008).
struct PinColour
{
    QString name; ///< `blue`
    QColor colour;
    PinMark mark;
    QString title; ///< in the user's language
};

QList<PinColour> pinColours();
/// The first for an unknown name.
PinColour pinColour(const QString &name);

/// One pin or note as somebody set it. Edits keep the trail of versions, so that copies of a project that
/// were edited apart can be brought together (core/store/pinmerge.h).
struct Pin
{
    QString id; ///< UUID, the same in every copy of the project
    PinKind kind = PinKind::Pin;
    QPointF place; ///< lon/lat degrees
    QString title;
    QString text;
    QString colour = QStringLiteral("blue");
    QString photo;        ///< its SHA-256 in the store; empty = none
    bool consent = false; ///< of the person, to being shown outside this project
    QString author;       ///< who set it
    QDateTime created;    ///< UTC
    QString editor;       ///< who changed it last
    QDateTime edited;     ///< UTC
    QStringList versions; ///< an id for every state it ever had, the present one last
    bool removed = false;

    Openness openness() const { return kind == PinKind::Person ? Openness::Personal : Openness::Internal; }
    /// Whether it may be exported or printed: a person's needs the tick. A pack or copy of the project
    /// carries the whole catalogue, so people without the tick too.
    bool mayLeave() const { return kind != PinKind::Person || consent; }
    QString version() const { return versions.isEmpty() ? QString() : versions.last(); }
    bool operator==(const Pin &other) const = default;
};

} // namespace machi::core
