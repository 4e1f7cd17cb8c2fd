#pragma once

#include "quality_sheets/engine/factlist.h"
#include "quality_sheets/engine/sheet.h"

namespace machi::sheets {

class SheetStore;

/// A sheet put into words, in the user's language: what every document that people read is made of.
struct SheetPage
{
    struct Row
    {
        enum class Source {
            Machine, ///< filled in from the data
            Person,
            Missing ///< required and not answered
        };
        QString title, text;
        Source source = Source::Person;
        QString key;     ///< `item/field`; empty for a fact
        QString warning; ///< what the data have since contradicted; empty = nothing
    };
    struct Item
    {
        int number = 0;
        QString title;
        QString bodies; ///< who fills it in
        QString status; ///< with name and day
        QList<Row> rows;
        QStringList comments;
    };
    struct Part
    {
        QString title;
        QList<Item> items;
    };

    QString dataset; ///< id
    QString title;   ///< of the form
    QString subject; ///< title of the data set
    QString source;  ///< of the form
    QString made;    ///< when and by which program
    QString progress;
    QString credit;
    QList<Part> parts;
    QList<ColumnFact> columns;
};

/// All of a sheet. `columns` may be empty.
SheetPage sheetPage(const SheetStore &store, const core::Project &project, const core::Dataset &dataset,
                    const QList<ColumnFact> &columns);

/// `計測高さ（m）`
QString columnFactTitle(const ColumnFact &column);
QStringList columnFactHeadings();
/// Title, type, fill rate, different values, least, greatest, out of range.
QStringList columnFactCells(const ColumnFact &column);

} // namespace machi::sheets
