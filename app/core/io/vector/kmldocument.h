#pragma once

#include "core/io/textencoding.h"
#include "core/model/value.h"

#include <QHash>
#include <QString>

class QIODevice;

namespace machi::core {

/// A KML document made fit for GDAL's LIBKML driver, which turns every byte of a Japanese field name into
/// `_`, and with a Schema leaves out all Data that it does not name.
struct KmlDocument
{
    QHash<QString, QString> names;    ///< plain name in the copy → name in the document
    QHash<QString, ColumnType> types; ///< of the fields of Schema elements, by name in the document
    qint64 placemarks = 0;            ///< whole ones
    bool cutShort = false;            ///< the document ends or breaks within an element
    bool hasDoctype = false;          ///< it was refused for that
    QString error;                    ///< what the XML parser said then
    qint64 line = 0;                  ///< where that was; 0 = nowhere
};

/// Copies `in` to `out` with plain ASCII field names, all of them as Data, without Schema. A document
/// with a DTD, which can hold entities and name other files, is refused. A document that breaks off is closed
/// after its last whole placemark.
KmlDocument copyKml(QIODevice &in, TextEncoding encoding, QIODevice &out);

} // namespace machi::core
