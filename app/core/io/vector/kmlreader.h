#pragma once

#include "core/io/vector/ogrreader.h"

namespace machi::core {

/// KML and KMZ: placemarks of all folders, with ExtendedData as columns. Network links are not followed.
class KmlReader : public OgrReader
{
public:
    QString id() const override { return QStringLiteral("kml"); }
    QString title() const override;
    QStringList extensions() const override { return {QStringLiteral("kml"), QStringLiteral("kmz")}; }

protected:
    QString format() const override { return QStringLiteral("KML"); }
    Recognition recognise(const Source &source, const Source::Entry &entry) const override;
    Opening opening(const FileSet &file, const ReadOptions &options, LocalFiles &files,
                    Feedback &feedback) const override;
};

} // namespace machi::core
