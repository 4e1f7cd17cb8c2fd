#include "core/store/rasterstyle.h"

#include <QColor>
#include <QXmlStreamWriter>

#include <cpl_conv.h>
#include <gdal_priv.h>

#include <algorithm>
#include <array>

namespace machi::core {

namespace {

struct Range
{
    double low = 0;
    double high = 255;
};

Range stretch(GDALRasterBand &band)
{
    Range range;
    double ends[2] = {0, 255};
    if (band.ComputeRasterMinMax(TRUE, ends) != CE_None) return range;
    range = {ends[0], ends[1]};
    constexpr int steps = 512;
    std::array<GUIntBig, steps> counts{};
    if (range.high <= range.low || band.GetHistogram(range.low, range.high, steps, counts.data(), TRUE, TRUE,
                                                     nullptr, nullptr) != CE_None)
        return range;
    GUIntBig all = 0;
    for (const GUIntBig count : counts)
        all += count;
    const double width = (range.high - range.low) / steps;
    const Range whole = range;
    GUIntBig below = 0;
    for (int i = 0; i < steps; ++i) {
        if (below * 50 < all) range.low = whole.low + i * width;
        below += counts[static_cast<std::size_t>(i)];
        if (below * 50 < all * 49) range.high = whole.low + (i + 2) * width;
    }
    range.high = std::min(range.high, whole.high);
    return range;
}

/// Steps of grey with their values, as a legend shows them.
void writeGrey(QXmlStreamWriter &xml, GDALRasterBand &band)
{
    constexpr int steps = 5;
    const Range range = stretch(band);
    const QString unit = QString::fromUtf8(band.GetUnitType()).trimmed();
    xml.writeAttribute(QStringLiteral("type"), QStringLiteral("singlebandpseudocolor"));
    xml.writeAttribute(QStringLiteral("band"), QStringLiteral("1"));
    xml.writeAttribute(QStringLiteral("classificationMin"), QString::number(range.low, 'g', 12));
    xml.writeAttribute(QStringLiteral("classificationMax"), QString::number(range.high, 'g', 12));
    xml.writeStartElement(QStringLiteral("rastershader"));
    xml.writeStartElement(QStringLiteral("colorrampshader"));
    xml.writeAttribute(QStringLiteral("colorRampType"), QStringLiteral("INTERPOLATED"));
    xml.writeAttribute(QStringLiteral("classificationMode"), QStringLiteral("1"));
    xml.writeAttribute(QStringLiteral("clip"), QStringLiteral("0"));
    for (int i = 0; i < (range.high > range.low ? steps : 1); ++i) {
        const double value = range.low + (range.high - range.low) * i / (steps - 1);
        const int grey = 20 + 225 * i / (steps - 1);
        xml.writeEmptyElement(QStringLiteral("item"));
        xml.writeAttribute(QStringLiteral("value"), QString::number(value, 'g', 12));
        xml.writeAttribute(QStringLiteral("color"), QColor(grey, grey, grey).name());
        xml.writeAttribute(QStringLiteral("alpha"), QStringLiteral("255"));
        xml.writeAttribute(QStringLiteral("label"),
                           (QString::number(value, 'g', 4) + QLatin1Char(' ') + unit).trimmed());
    }
    xml.writeEmptyElement(QStringLiteral("rampLegendSettings"));
    xml.writeAttribute(QStringLiteral("useContinuousLegend"), QStringLiteral("0"));
    xml.writeEndElement();
    xml.writeEndElement();
}

void writePicture(QXmlStreamWriter &xml)
{
    xml.writeAttribute(QStringLiteral("type"), QStringLiteral("multibandcolor"));
    xml.writeAttribute(QStringLiteral("redBand"), QStringLiteral("1"));
    xml.writeAttribute(QStringLiteral("greenBand"), QStringLiteral("2"));
    xml.writeAttribute(QStringLiteral("blueBand"), QStringLiteral("3"));
}

} // namespace

QByteArray plainRasterStyle(const QString &path)
{
    // Or GDAL leaves its statistics in a file beside the raster.
    const CPLConfigOptionSetter quiet("GDAL_PAM_ENABLED", "NO", false);
    const GDALDatasetUniquePtr dataset(
        GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_RASTER | GDAL_OF_READONLY));
    if (!dataset || dataset->GetRasterCount() < 1) return {};
    GDALRasterBand &first = *dataset->GetRasterBand(1);
    QByteArray document;
    QXmlStreamWriter xml(&document);
    xml.writeStartElement(QStringLiteral("qgis"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("3.22.0"));
    xml.writeAttribute(QStringLiteral("styleCategories"), QStringLiteral("Symbology"));
    xml.writeStartElement(QStringLiteral("pipe"));
    xml.writeStartElement(QStringLiteral("rasterrenderer"));
    const int bands = dataset->GetRasterCount();
    xml.writeAttribute(QStringLiteral("opacity"), QStringLiteral("1"));
    xml.writeAttribute(QStringLiteral("alphaBand"), bands >= 4 ? QStringLiteral("4") : QStringLiteral("-1"));
    if (bands >= 3 && first.GetRasterDataType() == GDT_Byte)
        writePicture(xml);
    else
        writeGrey(xml, first);
    xml.writeEndElement();
    xml.writeEmptyElement(QStringLiteral("rasterresampler"));
    xml.writeEndElement();
    xml.writeEndElement();
    return document;
}

} // namespace machi::core
