#pragma once

#include "core/io/reader.h"

namespace machi::core {

/// CSV and TSV tables: points from coordinate columns, grid squares from mesh codes, else rows without
/// geometry. Every row is kept; one whose place cannot be read has none and an issue with its line.
class CsvReader : public Reader
{
public:
    QString id() const override { return QStringLiteral("csv"); }
    QString title() const override;
    QStringList extensions() const override;
    QStringList kinds() const override;
    bool canGive(const QString &kind) const override;
    QStringList settings() const override;
    Probe probe(const Source &source) const override;
    Claims claims(const Source &source) const override;
    void read(const Source &source, const ReadOptions &options, DatasetSink &sink,
              Feedback &feedback) const override;
};

} // namespace machi::core
