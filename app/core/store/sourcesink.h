#pragma once

#include "core/io/reader.h"
#include "core/store/checksums.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace machi::core {

/// Stands between a reader and the store and sees to it that every source file has its checksum, and that the
/// archive a file came out of is a source too. For an archive the checksum is that of the archive, since its
/// entries are checked by their own CRC. Same thread as the reader.
class SourceSink : public DatasetSink
{
public:
    SourceSink(DatasetSink &store, Checksums &checksums, Feedback &feedback)
        : m_store(store), m_checksums(checksums), m_feedback(feedback)
    {
    }
    /// Who reads the data sets begun from now on, and how; format and sources stay their own, and options
    /// that they bring are added.
    void setProvenance(const Provenance &common) { m_common = common; }
    /// What the user stated of licence, credit and openness (`--set licence=…`) wins over the reader's
    /// judgement.
    void setStatedTerms(const QMap<QString, QString> &settings) { m_stated = settings; }
    /// What is of another kind is read and thrown away; empty = all kinds are wanted.
    void setWantedKinds(const ReadOptions &options) { m_options = options; }
    /// Sets the checksums that the reader has left open. False when it was stopped.
    bool finish();

    TableSink *beginTable(const Dataset &dataset) override;
    QString beginRaster(const Dataset &dataset) override;
    std::int32_t addSource(TableSink *table, const SourceFile &file) override;
    void setChecksum(TableSink *table, std::int32_t source, const QString &sha256) override;
    bool failed() const override { return m_store.failed(); }

private:
    struct Open
    {
        TableSink *table;
        std::int32_t source;
        QString path;
    };
    Dataset marked(const Dataset &dataset) const;
    std::int32_t addFile(TableSink *table, SourceFile file);

    bool isUnwanted(const Dataset &dataset) const { return !m_options.wants(dataset.kind); }

    DatasetSink &m_store;
    Checksums &m_checksums;
    Feedback &m_feedback;
    Provenance m_common;
    QMap<QString, QString> m_stated;
    ReadOptions m_options;
    std::unique_ptr<TableSink> m_unwanted; ///< where every unwanted table goes
    QTemporaryDir m_scratch;               ///< and every unwanted raster
    bool m_lastIsUnwanted = false;
    std::vector<Open> m_open;
    QHash<TableSink *, QSet<QString>> m_archives; ///< named so far; nullptr = of the raster last begun
};

} // namespace machi::core
