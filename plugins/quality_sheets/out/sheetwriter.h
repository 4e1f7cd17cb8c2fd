#pragma once

#include "quality_sheets/out/sheetpage.h"

#include "core/task/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace machi::sheets {

/// The formats that sheets are written in, as the command line calls them: `md json xlsx pdf`.
QStringList sheetFormats();

/// One file `<dataset>.<format>` in `folder`, replaced whole or not at all; gives its path. A PDF needs a
/// QGuiApplication. Errors `sheets.write-failed`, `sheets.format`.
core::Result<QString> writeSheet(const SheetPage &page, const QString &format, const QString &folder);

QByteArray markdownOf(const SheetPage &page);
QByteArray jsonOf(const SheetPage &page);
/// What the PDF is made of: the subset of HTML that QTextDocument knows.
QString htmlOf(const SheetPage &page);
/// A4, one workbook a sheet: the form with its headings merged, the columns, and, hidden beside each answer,
/// its key and the text as it was written, which tell an import what was edited.
core::Status writeXlsx(const SheetPage &page, const QString &path);
core::Status writePdf(const SheetPage &page, const QString &path);

} // namespace machi::sheets
