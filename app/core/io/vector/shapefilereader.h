#pragma once

#include "core/io/vector/ogrreader.h"

namespace machi::core {

/// ESRI Shapefiles. The encoding is `--encoding`, else the .cpg file's where the text agrees with it, else
/// what the bytes of the table say. A missing .shx is rebuilt in a temporary copy.
class ShapefileReader : public OgrReader
{
public:
    QString id() const override { return QStringLiteral("shapefile"); }
    QString title() const override;
    QStringList extensions() const override { return {QStringLiteral("shp")}; }

protected:
    QString format() const override { return QStringLiteral("Shapefile"); }
    Recognition recognise(const Source &source, const Source::Entry &entry) const override;
    Result<FileSet> fetch(const Source::Entry &entry, LocalFiles &files, Feedback &feedback) const override;
    Opening opening(const FileSet &file, const ReadOptions &options, LocalFiles &files,
                    Feedback &feedback) const override;
};

} // namespace machi::core
