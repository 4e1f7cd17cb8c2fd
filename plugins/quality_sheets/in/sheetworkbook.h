#pragma once

#include "quality_sheets/engine/sheetmerge.h"

#include <QDateTime>
#include <QString>

namespace machi::sheets {

/// What a workbook that `writeXlsx` made says after people have worked on it.
struct SheetWorkbook
{
    struct Cell
    {
        QString key;     ///< `item/field`
        QString written; ///< what stood there when it was written out
        QString content; ///< what stands there
        qint64 row = 0;  ///< 1-based
    };
    QString path;
    QString dataset;
    QDateTime modified; ///< of the file
    QList<Cell> cells;

    /// Errors `sheets.workbook`: no workbook, damaged, or none of a sheet. Any thread.
    static core::Result<SheetWorkbook> read(const QString &path);
};

/// Takes what was edited in the workbook into its data set's sheet, as one entry of the journal
/// (`sheet.import`). A cell that nobody touched says nothing. One that was edited there and here in different
/// ways is a conflict as in a merge. A choice that the form does not know is a warning
/// `sheets.unknown-choice` and left out.
core::Result<SheetMerge> importWorkbook(core::Project &project, SheetStore &store, const SheetWorkbook &book);

} // namespace machi::sheets
