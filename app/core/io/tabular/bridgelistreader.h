#pragma once

#include "core/io/reader.h"

namespace machi::core {

/// Lists of inspected bridges as they stand in papers: tab-separated or CSV, somewhere in a text, with
/// columns 橋梁番号, 橋梁名, 緯度 and 経度 (degrees, minutes, seconds). Copied out of a paper, cells slide:
/// headings of merged cells are missing and blank cells fall out. A row is therefore read from its position
/// on, both ways. Reported: `bridge.cells-shifted`, `bridge.cell-missing` and `bridge.cell-doubtful` (an area
/// that is not length times width, an age that does not fit the year, a coordinate that another bridge has
/// too), `csv.coordinates-wrong`.
class BridgeListReader : public Reader
{
public:
    QString id() const override { return QStringLiteral("bridgelist"); }
    QString title() const override;
    QStringList extensions() const override
    {
        return {QStringLiteral("txt"), QStringLiteral("tsv"), QStringLiteral("csv")};
    }
    QStringList kinds() const override { return {QStringLiteral("bridgelist")}; }
    Probe probe(const Source &source) const override;
    Claims claims(const Source &source) const override;
    void read(const Source &source, const ReadOptions &options, DatasetSink &sink,
              Feedback &feedback) const override;
};

} // namespace machi::core
