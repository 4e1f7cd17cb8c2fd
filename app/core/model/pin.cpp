#include "core/model/pin.h"

#include <QCoreApplication>

#include <algorithm>

namespace machi::core {

QString pinKindName(PinKind kind)
{
    switch (kind) {
    case PinKind::Note:
        return QStringLiteral("note");
    case PinKind::Person:
        return QStringLiteral("person");
    case PinKind::Pin:
        break;
    }
    return QStringLiteral("pin");
}

PinKind pinKindFromName(const QString &name)
{
    if (name == QLatin1String("note")) return PinKind::Note;
    // What is not known may be personal.
    return name == QLatin1String("pin") ? PinKind::Pin : PinKind::Person;
}

QString pinKindTitle(PinKind kind)
{
    switch (kind) {
    case PinKind::Note:
        return QCoreApplication::translate("Pin", "Note");
    case PinKind::Person:
        return QCoreApplication::translate("Pin", "Person (people map)");
    case PinKind::Pin:
        break;
    }
    return QCoreApplication::translate("Pin", "Pin");
}

QList<PinColour> pinColours()
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Pin", text); };
    return {
        {QStringLiteral("blue"), QColor(0x0072b2), PinMark::Circle,
         say(QT_TRANSLATE_NOOP("Pin", "Blue circle"))},
        {QStringLiteral("vermilion"), QColor(0xd55e00), PinMark::Triangle,
         say(QT_TRANSLATE_NOOP("Pin", "Vermilion triangle"))},
        {QStringLiteral("green"), QColor(0x009e73), PinMark::Square,
         say(QT_TRANSLATE_NOOP("Pin", "Green square"))},
        {QStringLiteral("orange"), QColor(0xe69f00), PinMark::Diamond,
         say(QT_TRANSLATE_NOOP("Pin", "Orange diamond"))},
        {QStringLiteral("purple"), QColor(0xb0528f), PinMark::Star,
         say(QT_TRANSLATE_NOOP("Pin", "Purple star"))},
        {QStringLiteral("sky"), QColor(0x56b4e9), PinMark::Hexagon,
         say(QT_TRANSLATE_NOOP("Pin", "Sky hexagon"))},
        {QStringLiteral("black"), QColor(0x2b2b2b), PinMark::Cross,
         say(QT_TRANSLATE_NOOP("Pin", "Black cross"))},
    };
}

PinColour pinColour(const QString &name)
{
    const QList<PinColour> all = pinColours();
    const auto it =
        std::find_if(all.begin(), all.end(), [&](const PinColour &one) { return one.name == name; });
    return it == all.end() ? all.first() : *it;
}

} // namespace machi::core
