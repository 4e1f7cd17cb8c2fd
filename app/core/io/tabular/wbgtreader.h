#pragma once

#include "core/io/reader.h"

namespace machi::core {

/// The Ministry of the Environment's tables of the heat index (WBGT): `Date`, `Time` (1:00 to 24:00), then a
/// column a station, with `area.csv` naming the stations where it lies beside them. One row a station, a
/// column an hour (TimeAxis::Selects::Columns), °C. The tables give no positions; those of stations that this
/// program knows (熊谷) are filled in, the others are kept without a place. What is blank is unknown.
class WbgtReader : public Reader
{
public:
    QString id() const override { return QStringLiteral("wbgt"); }
    QString title() const override;
    QStringList extensions() const override { return {QStringLiteral("csv")}; }
    QStringList kinds() const override { return {QStringLiteral("weather")}; }
    Probe probe(const Source &source) const override;
    Claims claims(const Source &source) const override;
    void read(const Source &source, const ReadOptions &options, DatasetSink &sink,
              Feedback &feedback) const override;
};

/// A table of hourly WBGT, or the list of its stations.
bool isWbgtTable(const Source &source, const Source::Entry &entry);

} // namespace machi::core
