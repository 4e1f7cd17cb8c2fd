#include "core/io/raster/geotiffreader.h"

#include "core/io/gdalscope.h"
#include "core/io/kindguess.h"
#include "core/io/localfiles.h"
#include "core/io/raster/rastercopy.h"
#include "core/io/vector/ogrcrs.h"
#include "core/io/vector/ogrreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <gdal_priv.h>

#include <algorithm>
#include <array>

namespace machi::core {

namespace {

/// More cells than any survey of a city: a hostile or broken header.
constexpr double maxCells = 1e11;

bool isTexture(const QString &path)
{
    return path.contains(QLatin1String("_appearance/"));
}

bool isTiff(const Source::Entry &entry)
{
    const QString suffix = QFileInfo(entry.path).suffix().toLower();
    return (suffix == QLatin1String("tif") || suffix == QLatin1String("tiff")) && !isTexture(entry.path);
}

void say(Feedback &feedback, Severity severity, const char *code, const QString &message, const QString &file)
{
    feedback.report(makeIssue(severity, QString::fromLatin1(code), message, file));
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
        say(feedback, Severity::Error, "needs-option",
            QCoreApplication::translate("GeoTiffReader",
                                        "No CRS is given: name it with --crs, e.g. --crs EPSG:6677 for "
                                        "plane rectangular zone IX"),
            file.display);
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

Dataset described(GDALDataset &raster, const Source::Entry &entry, const FileSet &file,
                  const ReadOptions &options, bool alone)
{
    Dataset dataset;
    const QString folder = entry.path.left(std::max<qsizetype>(entry.path.lastIndexOf(QLatin1Char('/')), 0));
    dataset.kind =
        options.kind.isEmpty() ? guessRasterKind(file.stem, folder, bandNames(raster)) : options.kind;
    dataset.title = file.stem;
    if (!alone) dataset.variant = file.stem;
    dataset.provenance.format = QStringLiteral("GeoTIFF");
    return dataset;
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
    Probe probe;
    for (const Source::Entry &entry : source.entries()) {
        if (!isTiff(entry)) continue;
        probe.recognition = Recognition::Yes;
        probe.bytes += entry.size;
    }
    if (probe.recognition == Recognition::No) return probe;
    if (isCityModel(source)) probe.recognition = Recognition::Maybe;
    probe.format = QStringLiteral("GeoTIFF");
    return probe;
}

void GeoTiffReader::read(const Source &source, const ReadOptions &options, DatasetSink &sink,
                         Feedback &feedback) const
{
    const bool alone = std::count_if(source.entries().begin(), source.entries().end(), isTiff) == 1;
    const qint64 total = std::max<qint64>(probe(source).bytes, 1);
    qint64 before = 0;
    for (const Source::Entry &entry : source.entries()) {
        if (feedback.isCancelled() || sink.failed()) return;
        if (!isTiff(entry)) continue;
        LocalFiles files(source);
        GdalScope scope;
        Result<FileSet> file = files.open(entry, feedback, {});
        feedback.report(file.issues());
        if (!file.ok() || feedback.isCancelled()) continue;
        const char *const drivers[] = {"GTiff", nullptr};
        const GDALDatasetUniquePtr raster(
            GDALDataset::Open(file->main.toUtf8().constData(),
                              GDAL_OF_RASTER | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR, drivers));
        if (!raster) {
            say(feedback, Severity::Error, "geotiff.unreadable",
                QCoreApplication::translate("GeoTiffReader", "The file cannot be read as GeoTIFF: %1")
                    .arg(scope.failure()),
                file->display);
            scope.clear();
            continue;
        }
        const Examined examined = examine(*raster, *file, options, alone, feedback);
        if (!examined.usable) continue;
        const QString stage = QCoreApplication::translate("GeoTiffReader", "Copying %1").arg(file->stem);
        const auto progress = [&](double from, double share) {
            return [&, from, share](double fraction) {
                const double done =
                    static_cast<double>(before) + (from + share * fraction) * static_cast<double>(entry.size);
                feedback.setProgress(done / static_cast<double>(total), stage);
                return !feedback.isCancelled() && !sink.failed();
            };
        };
        bool whole = readThrough(*raster, progress(0, 0.3));
        if (whole) {
            Dataset dataset = described(*raster, entry, *file, options, alone);
            dataset.crs = examined.crs;
            dataset.height = options.height.value_or(examined.crs.heightDatum());
            const QString target = sink.beginRaster(dataset);
            if (target.isEmpty()) return;
            for (const SourceFile &part : file->files)
                sink.addSource(nullptr, part);
            whole = copyRaster(*raster, target, examined.crs, progress(0.3, 0.7));
        }
        before += entry.size;
        if (!whole && !feedback.isCancelled() && !sink.failed()) {
            say(feedback, Severity::Error, "geotiff.unreadable",
                QCoreApplication::translate("GeoTiffReader", "The raster could not be read through: %1")
                    .arg(scope.failure()),
                file->display);
            scope.clear();
        }
        scope.report(feedback, QStringLiteral("geotiff.gdal"), file->display);
    }
}

} // namespace machi::core
