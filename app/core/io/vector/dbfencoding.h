#pragma once

#include "core/io/textencoding.h"

#include <QByteArray>
#include <QString>

namespace machi::core {

/// How the text of a .dbf looks in an encoding.
struct DbfText
{
    qint64 texts = 0;      ///< cells and names that are not plain ASCII, of those looked at
    qint64 utf8Faults = 0; ///< of them not UTF-8
    qint64 cp932Faults = 0;
    bool readable = false;

    /// The encoding with fewer faults; UTF-8 where nothing tells.
    TextEncoding best() const { return cp932Faults < utf8Faults ? TextEncoding::Cp932 : TextEncoding::Utf8; }
    qint64 faults(TextEncoding encoding) const
    {
        return encoding == TextEncoding::Cp932 ? cp932Faults : utf8Faults;
    }
};

/// Looks at the field names and text cells of a .dbf file, up to `limit` that are not ASCII. Fields are cut
/// at a byte length, so half a character at the end of a cell is no fault.
DbfText examineDbf(const QString &path, qint64 limit = 20000);

/// Bytes that the header promises and the file lacks; 0 for a whole file and for none.
qint64 missingDbfBytes(const QString &path);

/// Decodes a cell or name; half a character at its end is dropped.
QString decodeCell(const char *bytes, TextEncoding encoding);

} // namespace machi::core
