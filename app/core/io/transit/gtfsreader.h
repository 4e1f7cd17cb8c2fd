#pragma once

#include "core/io/reader.h"

namespace machi::core {

/// Timetables in GTFS and GTFS-JP: a folder or ZIP gives two data sets of kind transit, the stops with their
/// trips per day and the routes as lines.
class GtfsReader : public Reader
{
public:
    QString id() const override { return QStringLiteral("gtfs"); }
    QString title() const override;
    QStringList extensions() const override { return {QStringLiteral("zip"), QStringLiteral("txt")}; }
    QStringList kinds() const override { return {QStringLiteral("transit")}; }
    Probe probe(const Source &source) const override;
    Claims claims(const Source &source) const override;
    void read(const Source &source, const ReadOptions &options, DatasetSink &sink,
              Feedback &feedback) const override;
};

} // namespace machi::core
