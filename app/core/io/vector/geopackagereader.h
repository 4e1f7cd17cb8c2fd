#pragma once

#include "core/io/vector/ogrreader.h"

namespace machi::core {

/// GeoPackages: every layer and table of theirs.
class GeoPackageReader : public OgrReader
{
public:
    QString id() const override { return QStringLiteral("geopackage"); }
    QString title() const override;
    QStringList extensions() const override { return {QStringLiteral("gpkg")}; }

protected:
    QString format() const override { return QStringLiteral("GeoPackage"); }
    Recognition recognise(const Source &source, const Source::Entry &entry) const override;
    Opening opening(const FileSet &file, const ReadOptions &options, LocalFiles &files,
                    Feedback &feedback) const override;
};

} // namespace machi::core
