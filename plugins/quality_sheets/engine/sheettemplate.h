#pragma once

#include "core/task/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace machi::sheets {

/// A text in both languages.
struct SheetText
{
    QString ja, en;
    QString text() const; ///< in the user's language
};

struct SheetChoice
{
    QString id;
    SheetText title;
};

/// One thing that people fill in.
struct SheetField
{
    enum class Type { Text, Choice };

    QString id; ///< unique in its item
    SheetText title, help, example;
    Type type = Type::Text;
    QList<SheetChoice> choices;
    bool required = false;
    QString whenField; ///< asked for only while this field of the item has one of `whenIn`; empty = always
    QStringList whenIn;
    QString fact; ///< id of the fact (factlist.h) that says the same; empty = the data cannot tell

    const SheetChoice *choice(const QString &id) const; ///< nullptr = none
};

/// One of the numbered items.
struct SheetItem
{
    QString id; ///< unique in the template
    int number = 0;
    SheetText title;
    QList<SheetField> fields;
    QStringList facts;  ///< ids of what the machine fills in here
    QStringList bodies; ///< who fills it in
    QString bodiesField;
    QMap<QString, QStringList> bodiesBy; ///< who, by the choice in `bodiesField`

    const SheetField *field(const QString &id) const;
};

struct SheetPart
{
    QString id;
    SheetText title;
    QList<SheetItem> items;
};

/// What a sheet asks for, as a file says it (`resources/sheets/*.json`), so that another city or another year
/// needs no code. A later version may add and leave out; what was renamed stands in `renamed`.
struct SheetTemplate
{
    QString id;
    int version = 0;
    SheetText title, source;
    QMap<QString, SheetText> bodies;
    QList<SheetPart> parts;
    /// From `item/field` of an earlier version to that of this one.
    QMap<QString, QString> renamed;

    const SheetItem *item(const QString &id) const;
    QList<SheetItem> items() const;
    QString bodyTitle(const QString &id) const;

    /// Error `sheets.template` with what is wrong and where. `origin` names the file for people.
    static core::Result<SheetTemplate> parse(const QByteArray &json, const QString &origin);
    /// The one built in.
    static const SheetTemplate &builtIn();
};

} // namespace machi::sheets
