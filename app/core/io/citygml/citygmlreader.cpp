#include "core/io/citygml/citygmlreader.h"

#include "core/io/citygml/cityparser.h"
#include "core/io/citygml/datasetassembler.h"
#include "core/io/citygml/filereader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <thread>

namespace machi::core::citygml {

namespace {

constexpr unsigned mostThreads = 4;
constexpr std::size_t waitingBytes = 48 << 20; ///< for the files that are being read, all threads together
constexpr std::size_t readyBytes = 32 << 20;   ///< beyond, no further file is begun
constexpr int pollMilliseconds = 50;
constexpr qint64 sniffedBytes = 16 << 10;
constexpr int mostSniffed = 20;

QByteArray beginningOf(const Source &source, const Source::Entry &entry)
{
    const std::unique_ptr<ByteStream> stream = source.stream(entry);
    QByteArray bytes(sniffedBytes, '\0');
    qint64 size = 0;
    while (size < bytes.size()) {
        const qint64 got = stream->read(bytes.data() + size, bytes.size() - size);
        if (got <= 0) break;
        size += got;
    }
    bytes.truncate(size);
    // UTF-16 shows here as Latin letters with zeros between them.
    bytes.replace('\0', QByteArray());
    return bytes;
}

bool isCityModel(const QByteArray &beginning)
{
    return beginning.contains("CityModel") || beginning.contains("opengis.net/citygml");
}

/// Reads the files on threads of their own; the caller takes their batches in order.
class FileReaders
{
public:
    FileReaders(const ReadContext &context, const std::vector<GmlFile> &files)
        : m_context(context), m_files(files)
    {
        const unsigned cores = std::max(1u, std::thread::hardware_concurrency());
        const std::size_t threads = std::min<std::size_t>({std::min(cores, mostThreads), files.size()});
        for (std::size_t at = 0; at < files.size(); ++at)
            m_queues.push_back(
                std::make_unique<BatchQueue>(waitingBytes / std::max<std::size_t>(threads, 1), m_waiting));
        for (std::size_t at = 0; at < threads; ++at)
            m_threads.emplace_back([this] { work(); });
    }
    ~FileReaders()
    {
        m_next = m_files.size();
        m_waiting.stop();
        for (const std::unique_ptr<BatchQueue> &queue : m_queues)
            queue->stop();
        for (std::thread &thread : m_threads)
            thread.join();
    }
    BatchQueue &queue(std::size_t file) { return *m_queues[file]; }

private:
    void work()
    {
        for (;;) {
            // Before the file gets its number: the one that is stored next has always been begun.
            m_waiting.waitBelow(readyBytes);
            const std::size_t at = m_next++;
            if (at >= m_files.size() || m_context.feedback.isCancelled()) return;
            BatchQueue &queue = *m_queues[at];
            try {
                FileReader reader(m_context, m_files[at],
                                  [&](RowBatch &&batch) { return queue.push(std::move(batch)); });
                reader.read();
            } catch (const std::exception &fault) {
                // Out of memory: a thread must not take the program with it.
                RowBatch last;
                last.issues.append(makeError(QStringLiteral("citygml.fault"),
                                             QString::fromLocal8Bit(fault.what()),
                                             m_context.source.displayPath(*m_files[at].entry)));
                queue.push(std::move(last));
            }
            queue.finish();
        }
    }

    const ReadContext &m_context;
    const std::vector<GmlFile> &m_files;
    WaitingBytes m_waiting;
    std::vector<std::unique_ptr<BatchQueue>> m_queues;
    std::vector<std::thread> m_threads;
    std::atomic<std::size_t> m_next = 0;
};

/// One import from choosing files to resolving links. Lives in the caller's thread.
class Import
{
public:
    Import(const Source &source, const ReadOptions &options, const PlateauTables &tables,
           const std::vector<GmlFile> &files, DatasetSink &sink, Feedback &feedback)
        : m_files(files),
          m_feedback(feedback),
          m_lists(source),
          m_context{source, options, tables, m_lists, feedback, m_bytesRead},
          m_assembler(source, tables, files, m_lists, sink, feedback)
    {
        for (const GmlFile &file : files)
            m_bytes += file.entry->size;
    }

    void run()
    {
        if (!readFiles() || m_assembler.deferred().empty()) return;
        resolveLinks();
    }

private:
    void showProgress(const GmlFile &file)
    {
        const double share =
            m_bytes > 0 ? static_cast<double>(m_bytesRead.load()) / static_cast<double>(m_bytes) : 0;
        const QString name = file.entry->path.mid(file.entry->path.lastIndexOf(u'/') + 1);
        m_feedback.setProgress(std::min(share, 1.0),
                               QCoreApplication::translate("CityGmlReader", "Reading %1").arg(name));
    }

    bool readFiles()
    {
        FileReaders readers(m_context, m_files);
        for (std::size_t at = 0; at < m_files.size(); ++at) {
            m_assembler.beginFile(m_files[at]);
            showProgress(m_files[at]);
            while (std::optional<RowBatch> batch = readers.queue(at).pop(pollMilliseconds)) {
                if (m_feedback.isCancelled() || !m_assembler.add(std::move(*batch))) return false;
                showProgress(m_files[at]);
            }
            m_assembler.endFile();
            if (m_feedback.isCancelled()) return false;
        }
        return true;
    }

    // What objects point to is read first, then the objects themselves once more.
    void resolveLinks()
    {
        m_feedback.setProgress(-1,
                               QCoreApplication::translate("CityGmlReader", "Resolving links between files"));
        LinkIndex &links = m_assembler.links();
        for (std::set<QString> paths = links.nextFiles(); !paths.empty(); paths = links.nextFiles()) {
            for (const QString &path : paths) {
                CityParser parser;
                CityParser::Options options;
                options.encoding = m_context.options.encoding;
                options.crs = m_context.options.crs;
                options.linkTargets = true;
                LinkTargetReader reader(links, path, m_context.options, m_feedback);
                if (const Source::Entry *entry = m_context.source.find(path))
                    parser.parse(*m_context.source.stream(*entry), reader, options);
                if (m_feedback.isCancelled()) return;
            }
        }
        for (const GmlFile &file : m_files) {
            const auto lines = m_assembler.deferred().find(file.entry->path);
            if (lines == m_assembler.deferred().end()) continue;
            m_assembler.beginFile(file);
            FileReader reader(m_context, file,
                              [&](RowBatch &&batch) { return m_assembler.add(std::move(batch)); });
            reader.setDeferred(lines->second, [&](const GeometryLink &link, const LinkIndex::Take &take) {
                return links.get(file.entry->path, link.href, link.place.has_value(), take);
            });
            reader.read();
            m_assembler.endFile();
            if (m_feedback.isCancelled()) return;
        }
    }

    const std::vector<GmlFile> &m_files;
    Feedback &m_feedback;
    CodeLists m_lists;
    std::atomic<qint64> m_bytesRead = 0;
    ReadContext m_context;
    DatasetAssembler m_assembler;
    qint64 m_bytes = 0;
};

} // namespace

QString CityGmlReader::title() const
{
    return QCoreApplication::translate("CityGmlReader", "PLATEAU CityGML");
}

QStringList CityGmlReader::kinds() const
{
    QStringList kinds;
    const PlateauTables tables;
    for (const TypeFolder &folder : tables.folders())
        if (!kinds.contains(folder.kind)) kinds.append(folder.kind);
    return kinds;
}

Probe CityGmlReader::probe(const Source &source) const
{
    Probe probe;
    const PlateauTables tables;
    const Delivery delivery(source, tables);
    QByteArray sample;
    int sniffed = 0;
    bool isKnown = false;
    for (const GmlFile &file : delivery.files()) {
        probe.bytes += file.entry->size;
        if (!file.type.empty()) {
            const QString kind = tables.folder(file.type)->kind;
            if (!probe.kinds.contains(kind)) probe.kinds.append(kind);
            isKnown = isKnown || delivery.hasUdx();
        }
        if (!isCityModel(sample) && sniffed < mostSniffed) {
            sample = beginningOf(source, *file.entry);
            ++sniffed;
        }
    }
    if (!isKnown && !isCityModel(sample)) return {};
    probe.recognition = Recognition::Yes;
    probe.extent = delivery.extent();
    static const QRegularExpression version(QStringLiteral("iur/uro/([0-9.]+)"));
    const QRegularExpressionMatch uro = version.match(QString::fromLatin1(sample));
    probe.format = uro.hasMatch() ? QStringLiteral("PLATEAU CityGML (i-UR %1)").arg(uro.captured(1))
                                  : QStringLiteral("CityGML");
    return probe;
}

Claims CityGmlReader::claims(const Source &source) const
{
    Claims claims;
    if (probe(source).recognition == Recognition::No) return claims;
    const PlateauTables tables;
    const Delivery delivery(source, tables);
    for (const GmlFile &file : delivery.files())
        claims.files.push_back({file.entry, Recognition::Yes});
    claims.companions = delivery.companions(source);
    return claims;
}

QList<ProbedFile> CityGmlReader::namedFiles(const Source &source) const
{
    QList<ProbedFile> files;
    const PlateauTables tables;
    const Delivery delivery(source, tables);
    for (const GmlFile &file : delivery.files())
        files.append({file.entry->path, file.type.empty() ? QString() : tables.folder(file.type)->kind,
                      file.mesh, file.entry->size});
    return files;
}

void CityGmlReader::read(const Source &source, const ReadOptions &options, DatasetSink &sink,
                         Feedback &feedback) const
{
    const PlateauTables tables;
    const Delivery delivery(source, tables);
    if (delivery.files().empty()) {
        feedback.report(makeError(
            QStringLiteral("citygml.no-udx"),
            QCoreApplication::translate("CityGmlReader", "There is neither a udx folder nor a GML file"),
            source.path()));
        return;
    }
    const std::vector<GmlFile> files = delivery.chosen(options);
    if (files.empty()) {
        feedback.report(
            makeError(QStringLiteral("citygml.nothing-chosen"),
                      QCoreApplication::translate("CityGmlReader",
                                                  "No file lies in the area or is of the kind asked for"),
                      source.path()));
        return;
    }
    Import(source, options, tables, files, sink, feedback).run();
}

} // namespace machi::core::citygml
