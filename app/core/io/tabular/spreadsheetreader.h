#pragma once

#include "core/io/tabular/csvreader.h"

namespace machi::core {

/// Workbooks (.xlsx, .ods): every sheet that holds something is read as the same table in CSV would be, with
/// its header found below titles, positions and kinds guessed. Lines in issues are the sheet's rows.
class SpreadsheetReader : public Reader
{
public:
    QString id() const override { return QStringLiteral("spreadsheet"); }
    QString title() const override;
    QStringList extensions() const override { return {QStringLiteral("xlsx"), QStringLiteral("ods")}; }
    QStringList kinds() const override { return m_tables.kinds(); }
    bool canGive(const QString &kind) const override { return m_tables.canGive(kind); }
    Probe probe(const Source &source) const override;
    Claims claims(const Source &source) const override;
    void read(const Source &source, const ReadOptions &options, DatasetSink &sink,
              Feedback &feedback) const override;

private:
    CsvReader m_tables;
};

} // namespace machi::core
