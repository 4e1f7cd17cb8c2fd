#pragma once

#include "core/io/reader.h"

namespace machi::core {

/// CZML, as Cesium and PLATEAU's viewers show it: polygons, lines and points in longitude and latitude with
/// their name, description, properties and time of availability. Packets are read one by one, so memory does
/// not grow with the file. All files of a source become one data set a geometry family; where packets are
/// available from different moments, it has a time axis. Heights stay a column, for CZML files hold heights
/// above the ellipsoid, above the sea and for the eye alike. Not read: positions in other systems, sampled
/// positions, models and images (`czml.left-out`).
class CzmlReader : public Reader
{
public:
    QString id() const override { return QStringLiteral("czml"); }
    QString title() const override;
    QStringList extensions() const override { return {QStringLiteral("czml")}; }
    QStringList kinds() const override
    {
        return {QStringLiteral("flood"), QStringLiteral("heat"), QStringLiteral("vector"),
                QStringLiteral("facility")};
    }
    bool canGive(const QString &kind) const override { return kind != QLatin1String("raster"); }
    Probe probe(const Source &source) const override;
    Claims claims(const Source &source) const override;
    void read(const Source &source, const ReadOptions &options, DatasetSink &sink,
              Feedback &feedback) const override;
};

} // namespace machi::core
