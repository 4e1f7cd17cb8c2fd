#include "core/io/raster/geotiffreader.h"

#include "core/io/fileprobe.h"
#include "core/io/gdalscope.h"
#include "core/io/kindguess.h"
#include "core/io/localfiles.h"
#include "core/io/raster/rastercopy.h"
#include "core/io/raster/rasterseries.h"
#include "core/io/raster/tiffheader.h"
#include "core/io/vector/ogrcrs.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <gdal_priv.h>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>

namespace machi::core {

namespace {

/// More cells than any survey of a city: a hostile or broken header.
constexpr double maxCells = 1e11;
/// Shares of the work on one file.
constexpr double checking = 0.3, copying = 0.7;

void say(Feedback &feedback, Severity severity, const char *code, const QString &message, const QString &file)
{
    feedback.report(makeIssue(severity, QString::fromLatin1(code), message, file));
}

Recognition recognise(const Source::Entry &entry)
{
    return isGeoTiff(entry) ? Recognition::Yes : Recognition::No;
}

/// What of the raster's own is missing or wrong; the CRS it will have.
struct Examined
{
    bool usable = false;
    Crs crs;
};

Examined examine(GDALDataset &raster, const FileSet &file, const ReadOptions &options, bool alone,
                 Feedback &feedback)
{
    Examined result;
    std::array<double, 6> transform{};
    const bool placed = raster.GetGeoTransform(transform.data()) == CE_None || raster.GetGCPCount() > 0;
    if (!placed) {
        say(feedback, alone ? Severity::Error : Severity::Warning, "geotiff.no-position",
            QCoreApplication::translate("GeoTiffReader",
                                        "The picture does not say where it lies (no GeoTIFF, no world "
                                        "file); it was left out"),
            file.display);
        return result;
    }
    if (raster.GetRasterCount() == 0 ||
        static_cast<double>(raster.GetRasterXSize()) * raster.GetRasterYSize() * raster.GetRasterCount() >
            maxCells) {
        say(feedback, Severity::Error, "geotiff.size",
            QCoreApplication::translate("GeoTiffReader",
                                        "A raster of %1 × %2 cells and %3 bands cannot be read")
                .arg(raster.GetRasterXSize())
                .arg(raster.GetRasterYSize())
                .arg(raster.GetRasterCount()),
            file.display);
        return result;
    }
    result.crs = crsFromOgr(raster.GetSpatialRef());
    if (options.crs.isValid() && (alone || !result.crs.isValid())) result.crs = options.crs;
    if (!result.crs.isValid()) {
        feedback.report(makeQuestion(
            QCoreApplication::translate("GeoTiffReader",
                                        "No CRS is given: name it with --crs, e.g. --crs EPSG:6677 for "
                                        "plane rectangular zone IX"),
            {{QStringLiteral("crs"), {}}}, file.display));
        return result;
    }
    result.usable = true;
    return result;
}

QStringList bandNames(GDALDataset &raster)
{
    QStringList names;
    for (int band = 1; band <= raster.GetRasterCount(); ++band)
        names.append(QString::fromUtf8(raster.GetRasterBand(band)->GetDescription()));
    return names;
}

// What the values are, where the name says it; a style for each.
QString styleFor(const QString &kind, const QString &name, GDALDataset &raster)
{
    const bool isFraction = GDALDataTypeIsFloating(raster.GetRasterBand(1)->GetRasterDataType());
    // Ranks are whole numbers, depths are not.
    if (kind == QLatin1String("flood")) return isFraction ? QStringLiteral("flood-depth-raster") : QString();
    if (kind != QLatin1String("heat")) return {};
    if (!isFraction) return QStringLiteral("heat-class");
    for (const char *quantity : {"tmrt", "utci", "wbgt"})
        if (name.contains(QLatin1String(quantity), Qt::CaseInsensitive))
            return QStringLiteral("heat-") + QLatin1String(quantity);
    return QStringLiteral("heat-raster");
}

/// One raster being read: kept while it is copied, given up between looking and copying where there are many.
struct Opened
{
    explicit Opened(const Source &source) : files(source) {}
    LocalFiles files;
    FileSet set;
    GDALDatasetUniquePtr raster;
    Crs crs;
};

class SeriesReader
{
public:
    SeriesReader(const Source &source, const ReadOptions &options, DatasetSink &sink, Feedback &feedback,
                 bool alone, qint64 total)
        : m_source(source),
          m_options(options),
          m_sink(sink),
          m_feedback(feedback),
          m_alone(alone),
          m_total(std::max(static_cast<double>(total), 1.0))
    {
    }

    /// False when reading is to stop.
    bool read(const RasterSeries &series);

private:
    std::unique_ptr<Opened> open(const Source::Entry &entry, GdalScope &scope);
    /// Progress of a share of one file.
    std::function<bool(double)> progress(const Source::Entry &entry, const QString &text, double share);
    Dataset described(const RasterSeries &series, Opened &first) const;
    void unreadable(const Opened &opened, GdalScope &scope);

    const Source &m_source;
    const ReadOptions &m_options;
    DatasetSink &m_sink;
    Feedback &m_feedback;
    bool m_alone;                 ///< the source holds nothing but this
    double m_total, m_before = 0; ///< bytes; each is gone through when checked and when copied
};

std::unique_ptr<Opened> SeriesReader::open(const Source::Entry &entry, GdalScope &scope)
{
    auto opened = std::make_unique<Opened>(m_source);
    Result<FileSet> file = opened->files.open(entry, m_feedback, {});
    m_feedback.report(file.issues());
    if (!file.ok() || m_feedback.isCancelled()) return nullptr;
    opened->set = file.take();
    if (isTiffCutShort(opened->set.main)) {
        say(m_feedback, Severity::Error, "geotiff.unreadable",
            QCoreApplication::translate(
                "GeoTiffReader", "The file is damaged or cut short: it points to places behind its end"),
            opened->set.display);
        return nullptr;
    }
    const char *const drivers[] = {"GTiff", nullptr};
    opened->raster.reset(GDALDataset::Open(opened->set.main.toUtf8().constData(),
                                           GDAL_OF_RASTER | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR,
                                           drivers));
    if (!opened->raster) {
        say(m_feedback, Severity::Error, "geotiff.unreadable",
            QCoreApplication::translate("GeoTiffReader", "The file cannot be read as GeoTIFF: %1")
                .arg(scope.failure()),
            opened->set.display);
        scope.clear();
        return nullptr;
    }
    const Examined examined = examine(*opened->raster, opened->set, m_options, m_alone, m_feedback);
    if (!examined.usable) return nullptr;
    opened->crs = examined.crs;
    return opened;
}

std::function<bool(double)> SeriesReader::progress(const Source::Entry &entry, const QString &text,
                                                   double share)
{
    return [this, size = share * static_cast<double>(entry.size), text](double fraction) {
        m_feedback.setProgress((m_before + fraction * size) / m_total, text);
        return !m_feedback.isCancelled() && !m_sink.failed();
    };
}

void SeriesReader::unreadable(const Opened &opened, GdalScope &scope)
{
    if (m_feedback.isCancelled() || m_sink.failed()) return;
    say(m_feedback, Severity::Error, "geotiff.unreadable",
        QCoreApplication::translate("GeoTiffReader", "The raster could not be read through: %1")
            .arg(scope.failure()),
        opened.set.display);
    scope.clear();
}

Dataset SeriesReader::described(const RasterSeries &series, Opened &first) const
{
    Dataset dataset;
    const QString folder = folderPath(*series.entries.front());
    dataset.kind = m_options.kind.isEmpty() ? guessRasterKind(series.title, folder, bandNames(*first.raster))
                                            : m_options.kind;
    dataset.title = series.title;
    if (!m_alone) dataset.variant = series.title;
    dataset.crs = first.crs;
    dataset.height = m_options.height.value_or(first.crs.heightDatum());
    dataset.style = styleFor(dataset.kind, series.title + QLatin1Char('/') + folder, *first.raster);
    dataset.provenance.format = QStringLiteral("GeoTIFF");
    return dataset;
}

// Two passes: a step that turns out damaged must not be promised, and the data set says beforehand which
// steps it has.
bool SeriesReader::read(const RasterSeries &series)
{
    std::vector<std::size_t> good;
    std::vector<StepName> steps;
    std::unique_ptr<Opened> only;
    Dataset dataset;
    for (std::size_t at = 0; at < series.entries.size(); ++at) {
        if (m_feedback.isCancelled() || m_sink.failed()) return false;
        const Source::Entry &entry = *series.entries[at];
        GdalScope scope;
        std::unique_ptr<Opened> opened = open(entry, scope);
        if (!opened) continue;
        const QString stage =
            QCoreApplication::translate("GeoTiffReader", "Checking %1").arg(opened->set.stem);
        if (!readThrough(*opened->raster, progress(entry, stage, checking))) {
            unreadable(*opened, scope);
            continue;
        }
        m_before += checking * static_cast<double>(entry.size);
        if (good.empty()) dataset = described(series, *opened);
        good.push_back(at);
        if (!series.steps.empty()) steps.push_back(series.steps[at]);
        scope.report(m_feedback, QStringLiteral("geotiff.gdal"), opened->set.display);
        if (series.entries.size() == 1) only = std::move(opened);
    }
    if (good.empty()) return true;
    if (steps.size() > 1) {
        std::vector<std::size_t> order;
        dataset.timeAxis = axisOfSteps(steps, order);
        dataset.timeAxis.selects = TimeAxis::Selects::Files;
        dataset.timeFrom = steps.front().step.instant;
        dataset.timeTo = steps.back().step.instant;
    }
    const QString target = m_sink.beginRaster(dataset);
    if (target.isEmpty()) return false;
    // The time axis names every step: without one of them there is no data set, which the store reports.
    const auto withdraw = [&] {
        for (std::size_t number = 0; number < good.size(); ++number)
            QFile::remove(TimeAxis::stepFile(target, static_cast<qsizetype>(number)));
        return !m_feedback.isCancelled() && !m_sink.failed();
    };
    for (std::size_t number = 0; number < good.size(); ++number) {
        const Source::Entry &entry = *series.entries[good[number]];
        GdalScope scope;
        const std::unique_ptr<Opened> opened = only ? std::move(only) : open(entry, scope);
        if (!opened) return withdraw();
        for (const SourceFile &part : opened->set.files)
            m_sink.addSource(nullptr, part);
        const QString stage =
            QCoreApplication::translate("GeoTiffReader", "Copying %1").arg(opened->set.stem);
        if (!copyRaster(*opened->raster, TimeAxis::stepFile(target, static_cast<qsizetype>(number)),
                        opened->crs, progress(entry, stage, copying))) {
            unreadable(*opened, scope);
            return withdraw();
        }
        m_before += copying * static_cast<double>(entry.size);
        scope.report(m_feedback, QStringLiteral("geotiff.gdal"), opened->set.display);
    }
    return !m_feedback.isCancelled() && !m_sink.failed();
}

} // namespace

QString GeoTiffReader::title() const
{
    return QCoreApplication::translate("GeoTiffReader", "GeoTIFF");
}

bool GeoTiffReader::canGive(const QString &kind) const
{
    static const QStringList tables = {QStringLiteral("table"), QStringLiteral("vector"),
                                       QStringLiteral("facility")};
    return !tables.contains(kind);
}

Probe GeoTiffReader::probe(const Source &source) const
{
    return probeFiles(source, QStringLiteral("GeoTIFF"), recognise);
}

Claims GeoTiffReader::claims(const Source &source) const
{
    return claimFiles(source, recognise);
}

void GeoTiffReader::read(const Source &source, const ReadOptions &options, DatasetSink &sink,
                         Feedback &feedback) const
{
    const std::vector<RasterSeries> all = rasterSeries(source);
    SeriesReader reader(source, options, sink, feedback, all.size() == 1, probe(source).bytes);
    for (const RasterSeries &series : all)
        if (!reader.read(series)) return;
}

} // namespace machi::core
