#include "core/store/rasterstyle.h"

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

void writeGrey(QXmlStreamWriter &xml, GDALRasterBand &band)
{
    const Range range = stretch(band);
    xml.writeAttribute(QStringLiteral("type"), QStringLiteral("singlebandgray"));
    xml.writeAttribute(QStringLiteral("grayBand"), QStringLiteral("1"));
    xml.writeAttribute(QStringLiteral("gradient"), QStringLiteral("BlackToWhite"));
    xml.writeStartElement(QStringLiteral("contrastEnhancement"));
    xml.writeTextElement(QStringLiteral("minValue"), QString::number(range.low, 'g', 12));
    xml.writeTextElement(QStringLiteral("maxValue"), QString::number(range.high, 'g', 12));
    xml.writeTextElement(QStringLiteral("algorithm"), QStringLiteral("StretchToMinimumMaximum"));
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
