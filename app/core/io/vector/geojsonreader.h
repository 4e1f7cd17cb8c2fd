#pragma once

#include "core/io/vector/ogrreader.h"

namespace machi::core {

/// GeoJSON (FeatureCollection, single features, newline-delimited), also under the name `.json`. Other
/// encodings than UTF-8 are converted; of a file that is cut short, the whole features are read.
class GeoJsonReader : public OgrReader
{
public:
    QString id() const override { return QStringLiteral("geojson"); }
    QString title() const override;
    QStringList extensions() const override;

protected:
    QString format() const override { return QStringLiteral("GeoJSON"); }
    Recognition recognise(const Source &source, const Source::Entry &entry) const override;
    Result<FileSet> fetch(const Source::Entry &entry, LocalFiles &files, Feedback &feedback) const override;
    Opening opening(const FileSet &file, const ReadOptions &options, LocalFiles &files,
                    Feedback &feedback) const override;
    qint64 brokenLine(const Opening &opening) const override;
    QString repaired(const Opening &opening, LocalFiles &files, Feedback &feedback) const override;
};

/// Copies a JSON document that breaks off, up to the last whole element of its last list, and closes it.
/// False when the document is not cut short or has no whole element.
bool mendJson(const QString &from, const QString &to);

} // namespace machi::core
