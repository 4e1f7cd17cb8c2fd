#pragma once

#include "core/io/citygml/delivery.h"
#include "core/io/citygml/linkindex.h"
#include "core/io/citygml/tablewriter.h"

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace machi::core::citygml {

/// Remembers gml:ids by hash, up to four million of them (64 MB).
class IdSet
{
public:
    /// False when the id was there before. Ids past the limit are not remembered.
    bool insert(std::string_view id);

private:
    std::vector<std::uint64_t> m_slots;
    std::size_t m_count = 0;
};

/// The storing side: makes data sets of the batches of one file after the other. One thread, the sink's.
class DatasetAssembler
{
public:
    /// `files`: all that will be read; their names make titles and terms.
    DatasetAssembler(const Source &source, const PlateauTables &tables, const std::vector<GmlFile> &files,
                     CodeLists &lists, DatasetSink &sink, Feedback &feedback);

    void beginFile(const GmlFile &file);
    /// False when the store has failed.
    bool add(RowBatch &&batch);
    void endFile();
    /// Lines of the objects that a second reading must bring, by path of the file.
    const std::map<QString, std::set<std::int64_t>> &deferred() const { return m_deferred; }
    LinkIndex &links() { return m_links; }
    /// Rows so far, deferred ones not counted.
    qint64 rows() const { return m_rows; }

private:
    struct Table
    {
        QString key;
        std::unique_ptr<TableWriter> writer;
        std::map<QString, std::int32_t> sources; ///< by path
    };
    Table *tableFor(const TableKey &key);
    std::int32_t sourceOf(Table &table);
    bool addTextures(std::vector<RingTexture> &&textures);

    std::vector<GmlFile> filesOf(const TableKey &key) const;

    const Source &m_source;
    const PlateauTables &m_plateau;
    const std::vector<GmlFile> &m_files;
    CodeLists &m_lists;
    DatasetSink &m_sink;
    Feedback &m_feedback;
    std::vector<std::unique_ptr<Table>> m_tables;
    const GmlFile *m_file = nullptr;
    QString m_filePath;                    ///< as the user knows it
    std::vector<FlatColumn> m_columns;     ///< of the file
    std::vector<TableKey> m_fileTableKeys; ///< by the file's own numbers
    std::vector<Table *> m_fileTables;
    std::vector<RingTexture> m_early; ///< textures that came before the first row
    IdSet m_ids;
    LinkIndex m_links;
    std::map<QString, std::set<std::int64_t>> m_deferred;
    qint64 m_rows = 0;
};

} // namespace machi::core::citygml
