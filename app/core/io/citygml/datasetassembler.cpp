#include "core/io/citygml/datasetassembler.h"

#include "core/model/kind.h"

#include <QCoreApplication>

namespace machi::core::citygml {

namespace {
constexpr std::size_t mostIds = 4'000'000;
} // namespace

bool IdSet::insert(std::string_view id)
{
    if (m_slots.empty()) m_slots.resize(1 << 16);
    if (m_count * 2 > m_slots.size() && m_count < mostIds) {
        std::vector<std::uint64_t> old(m_slots.size() * 2);
        old.swap(m_slots);
        for (const std::uint64_t hash : old) {
            if (hash == 0) continue;
            std::size_t at = hash & (m_slots.size() - 1);
            while (m_slots[at] != 0)
                at = (at + 1) & (m_slots.size() - 1);
            m_slots[at] = hash;
        }
    }
    std::uint64_t hash = 14695981039346656037u; // FNV-1a, then mixed
    for (const char c : id)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
    hash = (hash ^ (hash >> 32)) * 0x9e3779b97f4a7c15u;
    hash |= std::uint64_t(hash == 0);
    std::size_t at = hash & (m_slots.size() - 1);
    while (m_slots[at] != 0) {
        if (m_slots[at] == hash) return false;
        at = (at + 1) & (m_slots.size() - 1);
    }
    if (m_count >= mostIds) return true;
    m_slots[at] = hash;
    ++m_count;
    return true;
}

DatasetAssembler::DatasetAssembler(const Source &source, const PlateauTables &tables,
                                   const std::vector<GmlFile> &files, CodeLists &lists, DatasetSink &sink,
                                   Feedback &feedback)
    : m_source(source),
      m_plateau(tables),
      m_files(files),
      m_lists(lists),
      m_sink(sink),
      m_feedback(feedback),
      m_links(source)
{
}

// Those that by their names feed the data set: another city's files say nothing of this one's.
std::vector<GmlFile> DatasetAssembler::filesOf(const TableKey &key) const
{
    std::vector<GmlFile> files;
    for (const GmlFile &file : m_files) {
        const TypeFolder *folder = file.type.empty() ? nullptr : m_plateau.folder(file.type);
        const bool fits =
            folder && folder->kind == key.kind && (!folder->perArea || file.area == m_file->area);
        if (fits || &file == m_file) files.push_back(file);
    }
    return files;
}

void DatasetAssembler::beginFile(const GmlFile &file)
{
    m_file = &file;
    m_filePath = m_source.displayPath(*file.entry);
    m_columns.clear();
    m_fileTableKeys.clear();
    m_fileTables.clear();
    m_early.clear();
    for (const std::unique_ptr<Table> &table : m_tables)
        table->writer->beginFile();
}

DatasetAssembler::Table *DatasetAssembler::tableFor(const TableKey &key)
{
    for (const std::unique_ptr<Table> &table : m_tables)
        if (table->key == key.key) return table.get();
    Dataset dataset;
    dataset.kind = key.kind;
    dataset.variant = key.variant;
    const Kind *kind = findKind(key.kind);
    QStringList words{kind ? kind->title() : key.kind};
    const std::vector<GmlFile> files = filesOf(key);
    for (const QString &word : {key.variant, Delivery::placeTitle(files, m_lists), Delivery::years(files)})
        if (!word.isEmpty()) words.append(word);
    dataset.title = words.join(u' ');
    dataset.crs = key.crs;
    dataset.height = key.height;
    dataset.terms = Delivery::terms(files, m_lists);
    dataset.provenance.format = key.format;
    TableSink *sink = m_sink.beginTable(dataset);
    if (!sink) return nullptr;
    auto table = std::make_unique<Table>();
    table->key = key.key;
    table->writer = std::make_unique<TableWriter>(*sink);
    m_tables.push_back(std::move(table));
    return m_tables.back().get();
}

std::int32_t DatasetAssembler::sourceOf(Table &table)
{
    const auto known = table.sources.find(m_filePath);
    if (known != table.sources.end()) return known->second;
    SourceFile file;
    file.path = m_filePath;
    file.size = m_file->entry->size;
    file.modified = m_file->entry->modified;
    const std::int32_t index = m_sink.addSource(&table.writer->sink(), file);
    table.sources.insert({m_filePath, index});
    return index;
}

bool DatasetAssembler::addTextures(std::vector<RingTexture> &&textures)
{
    std::vector<Table *> targets;
    for (Table *table : m_fileTables)
        if (table) targets.push_back(table);
    if (targets.empty() && !m_fileTables.empty()) {
        m_fileTables[0] = tableFor(m_fileTableKeys[0]);
        if (!m_fileTables[0]) return false;
        targets.push_back(m_fileTables[0]);
    }
    if (targets.empty()) {
        for (RingTexture &texture : textures)
            m_early.push_back(std::move(texture));
        return true;
    }
    for (RingTexture &texture : textures) {
        for (std::size_t at = 0; at + 1 < targets.size(); ++at)
            targets[at]->writer->sink().addTexture(sourceOf(*targets[at]), RingTexture(texture));
        targets.back()->writer->sink().addTexture(sourceOf(*targets.back()), std::move(texture));
    }
    return !m_sink.failed();
}

bool DatasetAssembler::add(RowBatch &&batch)
{
    m_feedback.report(batch.issues);
    for (auto &[index, column] : batch.columns) {
        const auto at = static_cast<std::size_t>(index);
        if (at >= m_columns.size()) m_columns.resize(at + 1);
        m_columns[at] = std::move(column);
        for (Table *table : m_fileTables)
            if (table) table->writer->update(index, m_columns[at]);
    }
    for (TableKey &key : batch.tables)
        m_fileTableKeys.push_back(std::move(key));
    m_fileTables.resize(m_fileTableKeys.size());
    std::vector<bool> prepared(m_fileTableKeys.size());
    for (BatchRow &row : batch.rows) {
        const auto at = static_cast<std::size_t>(row.table);
        if (!m_fileTables[at]) {
            m_fileTables[at] = tableFor(m_fileTableKeys[at]);
            if (!m_fileTables[at]) return false;
        }
        Table &table = *m_fileTables[at];
        if (!prepared[at]) table.writer->prepare(batch.rows, row.table, m_columns);
        prepared[at] = true;
        if (row.isPiece) {
            table.writer->sink().addPiece(std::move(row.piece));
            continue;
        }
        if (!row.feature.id.empty() && !m_ids.insert(row.feature.id))
            m_feedback.report(makeIssue(
                Severity::Warning, QStringLiteral("citygml.duplicate-id"),
                QCoreApplication::translate("CityGmlReader", "A gml:id met before; both objects are kept"),
                m_filePath, row.feature.line, QString::fromStdString(row.feature.id)));
        row.feature.source = sourceOf(table);
        table.writer->add(std::move(row.feature), std::move(row.row), m_columns);
        ++m_rows;
    }
    for (const DeferredObject &object : batch.deferred) {
        m_deferred[m_file->entry->path].insert(object.line);
        for (const DeferredObject::Link &link : object.links)
            m_links.want(m_file->entry->path, link.href, link.isTemplate);
    }
    if (!m_early.empty()) addTextures(std::exchange(m_early, {}));
    if (!batch.textures.empty()) addTextures(std::move(batch.textures));
    return !m_sink.failed();
}

void DatasetAssembler::endFile()
{
    m_early.clear();
}

} // namespace machi::core::citygml
