#include "core/store/sourcesink.h"

#include <QFileInfo>

#include <algorithm>

namespace machi::core {

namespace {

/// The file on disk that holds `path`: itself, or the archive it is an entry of. Empty where there is none.
QString fileOnDisk(QString path)
{
    while (!path.isEmpty()) {
        if (QFileInfo(path).isFile()) return path;
        path.truncate(std::max<qsizetype>(path.lastIndexOf(u'/'), 0));
    }
    return {};
}

class Unwanted : public TableSink
{
public:
    int column(const Column &) override { return m_columns++; }
    void add(Feature &&) override {}
    void setTimeAxis(const TimeAxis &) override {}
    void addPiece(ExactGeometry &&) override {}
    void addTexture(std::int32_t, RingTexture &&) override {}

private:
    int m_columns = 0;
};

} // namespace

Dataset SourceSink::marked(const Dataset &dataset) const
{
    Dataset own = dataset;
    const QString format = own.provenance.format;
    own.provenance = m_common;
    own.provenance.format = format;
    for (auto it = dataset.provenance.options.begin(); it != dataset.provenance.options.end(); ++it)
        own.provenance.options.insert(it.key(), it.value());
    own.terms.licence = m_stated.value(QStringLiteral("licence"), own.terms.licence);
    own.terms.credit = m_stated.value(QStringLiteral("credit"), own.terms.credit);
    if (const auto openness = opennessFromName(m_stated.value(QStringLiteral("openness"))))
        own.terms.openness = *openness;
    return own;
}

TableSink *SourceSink::beginTable(const Dataset &dataset)
{
    m_lastIsUnwanted = isUnwanted(dataset);
    if (m_lastIsUnwanted) {
        if (!m_unwanted) m_unwanted = std::make_unique<Unwanted>();
        return m_unwanted.get();
    }
    m_archives.remove(nullptr);
    return m_store.beginTable(marked(dataset));
}

QString SourceSink::beginRaster(const Dataset &dataset)
{
    m_lastIsUnwanted = isUnwanted(dataset);
    if (m_lastIsUnwanted) return m_scratch.filePath(QStringLiteral("unwanted.tif"));
    m_archives.remove(nullptr);
    return m_store.beginRaster(marked(dataset));
}

std::int32_t SourceSink::addSource(TableSink *table, const SourceFile &file)
{
    if (table ? table == m_unwanted.get() : m_lastIsUnwanted) return 0;
    const std::int32_t index = addFile(table, file);
    const QString archive = fileOnDisk(file.path);
    if (archive.isEmpty() || archive == file.path) return index;
    QSet<QString> &known = m_archives[table];
    if (known.contains(archive)) return index;
    known.insert(archive);
    const QFileInfo info(archive);
    addFile(table, SourceFile{archive, info.size(), {}, info.lastModified()});
    return index;
}

std::int32_t SourceSink::addFile(TableSink *table, SourceFile file)
{
    const bool open = file.sha256.isEmpty() && QFileInfo(file.path).isFile();
    if (open) m_checksums.begin(file.path);
    if (open && !table) {
        // A raster's sources can only be named while it is the data set last begun.
        m_checksums.wait(m_feedback);
        file.sha256 = m_checksums.of(file.path);
    }
    const std::int32_t index = m_store.addSource(table, file);
    if (open && table) m_open.push_back({table, index, file.path});
    return index;
}

void SourceSink::setChecksum(TableSink *table, std::int32_t source, const QString &sha256)
{
    if (table ? table == m_unwanted.get() : m_lastIsUnwanted) return;
    std::erase_if(m_open,
                  [table, source](const Open &open) { return open.table == table && open.source == source; });
    m_store.setChecksum(table, source, sha256);
}

bool SourceSink::finish()
{
    if (!m_checksums.wait(m_feedback)) return false;
    for (const Open &open : m_open)
        m_store.setChecksum(open.table, open.source, m_checksums.of(open.path));
    m_open.clear();
    return true;
}

} // namespace machi::core
