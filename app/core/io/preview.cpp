#include "core/io/preview.h"

#include "core/io/gdalscope.h"
#include "core/io/readplan.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <exception>
#include <memory>

#include <gdal_priv.h>

namespace machi::core {

namespace {

constexpr qint64 mostFeatures = 20000;
constexpr qint64 mostMilliseconds = 4000;
constexpr qint64 mostBytes = 256 << 20; ///< beyond, a reader's first pass alone takes too long
constexpr int mostRasters = 200;

/// Counts what a reader gives and says "enough" when that tells what it is.
class Look : public DatasetSink
{
public:
    Look() { m_clock.start(); }

    class Table : public TableSink
    {
    public:
        Table(Look &look, qsizetype index) : m_look(look), m_index(index) {}
        int column(const Column &) override { return m_columns++; }
        void add(Feature &&feature) override
        {
            PreviewDataset &dataset = m_look.m_datasets[m_index];
            ++dataset.features;
            ++m_look.m_features;
            const std::vector<double> &at = feature.shape.coordinates;
            for (std::size_t i = 0; i + 1 < at.size(); i += 2)
                dataset.extent.include(at[i], at[i + 1]);
        }
        void setTimeAxis(const TimeAxis &) override {}
        void addPiece(ExactGeometry &&) override {}
        void addTexture(std::int32_t, RingTexture &&) override {}

    private:
        Look &m_look;
        qsizetype m_index;
        int m_columns = 0;
    };

    TableSink *beginTable(const Dataset &dataset) override
    {
        begin(dataset);
        m_tables.push_back(std::make_unique<Table>(*this, m_datasets.size() - 1));
        return m_tables.back().get();
    }
    QString beginRaster(const Dataset &dataset) override
    {
        begin(dataset);
        m_rasterSeen = true;
        return {};
    }
    std::int32_t addSource(TableSink *, const SourceFile &) override { return 0; }
    void setChecksum(TableSink *, std::int32_t, const QString &) override {}
    bool failed() const override
    {
        return m_rasterSeen || m_features >= mostFeatures || m_clock.elapsed() > mostMilliseconds;
    }
    QList<PreviewDataset> take()
    {
        for (PreviewDataset &dataset : m_datasets) {
            if (dataset.extent.isEmpty() || !dataset.crs.isValid() || dataset.crs.isGeographic()) continue;
            const auto transform = CoordinateTransform::create(dataset.crs, Crs::fromEpsg(4326));
            dataset.extent = transform ? transform->transform(dataset.extent) : Extent{};
        }
        return std::move(m_datasets);
    }

private:
    void begin(const Dataset &dataset)
    {
        m_datasets.append({dataset.kind, dataset.title, dataset.crs, dataset.terms, 0, {}, dataset.height});
    }
    QList<PreviewDataset> m_datasets;
    std::vector<std::unique_ptr<Table>> m_tables;
    QElapsedTimer m_clock;
    qint64 m_features = 0;
    bool m_rasterSeen = false;
};

/// Hears the cancel; what the look meets stays here.
class Listener : public PartFeedback
{
public:
    explicit Listener(Feedback &whole) : PartFeedback(whole, 0, 1) {}

protected:
    void progressed(double, const QString &) override {}
};

bool isRaster(const Source::Entry &entry)
{
    return entry.path.endsWith(QLatin1String(".tif"), Qt::CaseInsensitive) ||
           entry.path.endsWith(QLatin1String(".tiff"), Qt::CaseInsensitive);
}

/// From the headers alone; `crs` where the files name none.
Extent rasterExtent(const Source &source, const Crs &stated, const Feedback &feedback)
{
    const GdalScope scope;
    Extent all;
    int seen = 0;
    for (const Source::Entry &entry : source.entries()) {
        if (!isRaster(entry)) continue;
        if (++seen > mostRasters || feedback.isCancelled()) break;
        const GDALDatasetUniquePtr raster(GDALDataset::Open(source.gdalPath(entry).toUtf8().constData(),
                                                            GDAL_OF_RASTER | GDAL_OF_READONLY));
        double at[6] = {};
        if (!raster || raster->GetGeoTransform(at) != CE_None) continue;
        const Crs own = Crs::fromWkt(QString::fromUtf8(raster->GetProjectionRef()));
        const Crs crs = own.isValid() ? own : stated;
        Extent box;
        for (const double column : {0.0, static_cast<double>(raster->GetRasterXSize())})
            for (const double row : {0.0, static_cast<double>(raster->GetRasterYSize())})
                box.include(at[0] + column * at[1] + row * at[2], at[3] + column * at[4] + row * at[5]);
        if (!crs.isValid()) continue;
        if (!crs.isGeographic()) {
            const auto transform = CoordinateTransform::create(crs, Crs::fromEpsg(4326));
            if (!transform) continue;
            box = transform->transform(box);
        }
        all.include(box);
    }
    return all;
}

void lookInto(const Source &source, const Reader &reader, const ReadOptions &options, PreviewPart &part,
              Preview &preview, Feedback &feedback)
{
    if (part.probe.bytes > mostBytes) return;
    Look look;
    Listener listener(feedback);
    try {
        reader.read(source, options, look, listener);
    } catch (const std::exception &fault) {
        preview.issues.append(
            makeError(QStringLiteral("import.fault"), QString::fromUtf8(fault.what()), preview.path));
    }
    part.isWhole = !look.failed() && !feedback.isCancelled();
    part.datasets = look.take();
    // What is only noted is told by the import itself.
    for (const Issue &issue : listener.issues())
        if (issue.isError()) preview.issues.append(issue);
    const bool hasRaster = std::any_of(source.entries().begin(), source.entries().end(), isRaster);
    const Extent rasters = hasRaster ? rasterExtent(source, options.crs, feedback) : Extent{};
    if (rasters.isEmpty()) return;
    for (PreviewDataset &dataset : part.datasets)
        if (dataset.features == 0 && dataset.extent.isEmpty()) dataset.extent = rasters;
}

} // namespace

QStringList PreviewPart::kinds() const
{
    QStringList kinds;
    const auto add = [&](const QString &kind) {
        if (!kind.isEmpty() && !kinds.contains(kind)) kinds.append(kind);
    };
    for (const ProbedFile &file : files)
        add(file.kind);
    for (const PreviewDataset &dataset : datasets)
        add(dataset.kind);
    if (kinds.isEmpty())
        for (const QString &kind : probe.kinds)
            add(kind);
    return kinds;
}

Extent PreviewPart::extent() const
{
    Extent all = probe.extent;
    for (const PreviewDataset &dataset : datasets)
        all.include(dataset.extent);
    return all;
}

const Issue *Preview::neededOption() const
{
    const auto found =
        std::find_if(issues.begin(), issues.end(), [](const Issue &issue) { return issue.isQuestion(); });
    return found == issues.end() ? nullptr : &*found;
}

Preview previewSource(const QString &path, const ReaderRegistry &readers, const ReadOptions &options,
                      Feedback &feedback)
{
    Preview preview;
    preview.path = path;
    const Result<std::unique_ptr<Source>> opened = Source::open(path);
    preview.issues = opened.issues();
    if (!opened) return preview;
    const Source &source = **opened;
    preview.files = static_cast<qint64>(source.entries().size());
    for (const Source::Entry &entry : source.entries())
        preview.bytes += entry.size;
    ReadPlan plan = planReading(readers, source, options);
    preview.issues += plan.leftOver;
    for (ReadPart &own : plan.parts) {
        if (feedback.isCancelled()) return preview;
        PreviewPart part;
        part.reader = own.reader->id();
        part.probe = std::move(own.probe);
        part.files = own.reader->namedFiles(*own.files);
        const bool tells = !part.probe.extent.isEmpty() &&
                           std::none_of(part.files.begin(), part.files.end(),
                                        [](const ProbedFile &file) { return file.kind.isEmpty(); });
        if (tells)
            part.isWhole = true;
        else
            lookInto(*own.files, *own.reader, options, part, preview, feedback);
        preview.parts.append(std::move(part));
    }
    return preview;
}

} // namespace machi::core
