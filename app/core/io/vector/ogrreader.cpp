#include "core/io/vector/ogrreader.h"

#include "core/io/fileprobe.h"
#include "core/io/gdalscope.h"
#include "core/io/tabular/columntitles.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cpl_conv.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <algorithm>

namespace machi::core {

namespace {

/// Beyond this many, files are closed after the look and opened again to be read.
constexpr std::size_t maxOpenFiles = 50;

class StringList
{
public:
    explicit StringList(const QStringList &list)
    {
        for (const QString &item : list)
            m_bytes.push_back(item.toUtf8());
        for (const QByteArray &item : m_bytes)
            m_pointers.push_back(item.constData());
        m_pointers.push_back(nullptr);
    }
    const char *const *data() const { return m_pointers.data(); }

private:
    std::vector<QByteArray> m_bytes;
    std::vector<const char *> m_pointers;
};

QString folderOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    return slash < 0 ? QString() : path.left(slash);
}

} // namespace

struct OgrReader::File
{
    FileSet set;
    Opening opening;
    GDALDatasetUniquePtr dataset;
    std::vector<std::unique_ptr<OgrLayer>> layers;
    std::vector<int> layerNumbers;
    QHash<TableSink *, std::int32_t> sources;
};

QStringList OgrReader::kinds() const
{
    return {QStringLiteral("shelter"),     QStringLiteral("facility"), QStringLiteral("flood"),
            QStringLiteral("hazard"),      QStringLiteral("heat"),     QStringLiteral("survey"),
            QStringLiteral("walknetwork"), QStringLiteral("vector"),   QStringLiteral("table")};
}

// Whatever the user calls it: rows and shapes are rows and shapes.
bool OgrReader::canGive(const QString &kind) const
{
    return kind != QLatin1String("raster");
}

Probe OgrReader::probe(const Source &source) const
{
    return probeFiles(source, format(), [&](const Source::Entry &entry) { return recognise(source, entry); });
}

Claims OgrReader::claims(const Source &source) const
{
    return claimFiles(source, [&](const Source::Entry &entry) { return recognise(source, entry); });
}

Result<FileSet> OgrReader::fetch(const Source::Entry &entry, LocalFiles &files, Feedback &feedback) const
{
    return files.open(entry, feedback, {});
}

QString OgrReader::repaired(const Opening &, LocalFiles &, Feedback &) const
{
    return {};
}

bool OgrReader::openFile(File &file, Feedback &feedback) const
{
    if (file.dataset) return true;
    std::optional<CPLConfigOptionSetter> setting;
    if (!file.opening.config.isEmpty()) setting.emplace(file.opening.config.constData(), "YES", false);
    const StringList drivers(file.opening.drivers);
    const StringList options(file.opening.options);
    file.dataset.reset(GDALDataset::Open(file.opening.path.toUtf8().constData(),
                                         GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR,
                                         drivers.data(), options.data(), nullptr));
    for (std::size_t i = 0; file.dataset && i < file.layers.size(); ++i) {
        OGRLayer *layer = file.dataset->GetLayer(file.layerNumbers[i]);
        if (layer)
            file.layers[i]->reopen(*layer);
        else
            file.dataset.reset();
    }
    if (!file.dataset && !file.layers.empty())
        feedback.report(makeError(id() + QStringLiteral(".unreadable"),
                                  QCoreApplication::translate("OgrReader", "The file cannot be opened again"),
                                  file.set.display));
    return file.dataset != nullptr;
}

std::vector<std::unique_ptr<OgrReader::File>> OgrReader::plan(const Source &source,
                                                              const ReadOptions &options, LocalFiles &files,
                                                              DatasetGroups &groups, Feedback &feedback) const
{
    std::vector<std::unique_ptr<File>> plan;
    const QString stage = QCoreApplication::translate("OgrReader", "Looking at files");
    const auto &entries = source.entries();
    const auto fileCount = std::count_if(entries.begin(), entries.end(), [&](const Source::Entry &entry) {
        return recognise(source, entry) != Recognition::No;
    });
    for (std::size_t i = 0; i < entries.size() && !feedback.isCancelled(); ++i) {
        if (recognise(source, entries[i]) == Recognition::No) continue;
        feedback.setProgress(0.2 * static_cast<double>(i) / static_cast<double>(entries.size()), stage);
        GdalScope scope;
        Result<FileSet> set = fetch(entries[i], files, feedback);
        feedback.report(set.issues());
        if (!set.ok()) continue;
        auto file = std::make_unique<File>();
        file->set = set.take();
        file->opening = opening(file->set, options, files, feedback);
        if (file->opening.path.isEmpty()) continue;
        if (!openFile(*file, feedback)) {
            const QString reason = scope.failure();
            const qint64 line = brokenLine(file->opening);
            scope.clear();
            file->opening.path = repaired(file->opening, files, feedback);
            if (file->opening.path.isEmpty() || !openFile(*file, feedback)) {
                scope.clear();
                feedback.report(
                    makeError(id() + QStringLiteral(".unreadable"),
                              QCoreApplication::translate("OgrReader", "The file cannot be read as %1: %2")
                                  .arg(format(), reason),
                              file->set.display, line));
                continue;
            }
        }
        OgrLayer::Traits traits = file->opening.traits;
        traits.display = file->set.display;
        traits.folder = folderOf(entries[i].path);
        traits.alone = fileCount == 1;
        traits.titles = columnTitles(source, traits.folder);
        const int count = file->dataset->GetLayerCount();
        for (int number = 0; number < count; ++number) {
            OGRLayer *layer = file->dataset->GetLayer(number);
            if (!layer) continue;
            const QString name = QString::fromUtf8(layer->GetName());
            traits.name = count == 1 ? file->set.stem : name;
            traits.layerColumn = count == 1 ? QString() : name;
            auto planned = std::make_unique<OgrLayer>(*layer, traits, options);
            if (!planned->prepare(groups, feedback)) continue;
            file->layers.push_back(std::move(planned));
            file->layerNumbers.push_back(number);
        }
        if (count == 0)
            feedback.report(makeError(id() + QStringLiteral(".empty"),
                                      QCoreApplication::translate("OgrReader", "The file holds no layer"),
                                      file->set.display));
        if (plan.size() >= maxOpenFiles) file->dataset.reset();
        scope.report(feedback, id() + QStringLiteral(".gdal"), file->set.display);
        plan.push_back(std::move(file));
    }
    return plan;
}

void OgrReader::read(const Source &source, const ReadOptions &options, DatasetSink &sink,
                     Feedback &feedback) const
{
    LocalFiles files(source);
    DatasetGroups groups(source, options, format());
    const GdalScope outer; // while files are closed, too
    const std::vector<std::unique_ptr<File>> all = plan(source, options, files, groups, feedback);
    qint64 total = 0;
    for (const auto &file : all)
        for (const auto &layer : file->layers)
            total += std::max<qint64>(layer->featureCount(), 1);
    qint64 before = 0;
    for (const auto &file : all) {
        GdalScope scope;
        if (!openFile(*file, feedback)) continue;
        const auto sourceOf = [&](TableSink *table) {
            const auto known = file->sources.constFind(table);
            if (known != file->sources.constEnd()) return *known;
            std::int32_t first = -1;
            for (const SourceFile &part : file->set.files) {
                const std::int32_t index = sink.addSource(table, part);
                if (first < 0) first = index;
            }
            file->sources.insert(table, first);
            return first;
        };
        for (const auto &layer : file->layers) {
            const QString stage = QCoreApplication::translate("OgrReader", "Reading %1").arg(file->set.stem);
            layer->read(groups, sink, feedback, sourceOf, [&](qint64 done) {
                const double share =
                    static_cast<double>(before + done) / static_cast<double>(std::max<qint64>(total, 1));
                feedback.setProgress(0.2 + 0.8 * std::min(share, 1.0), stage);
                return !feedback.isCancelled();
            });
            before += std::max<qint64>(layer->featureCount(), 1);
            if (feedback.isCancelled() || sink.failed()) return;
        }
        scope.report(feedback, id() + QStringLiteral(".gdal"), file->set.display);
        file->layers.clear();
        file->dataset.reset();
    }
}

} // namespace machi::core
