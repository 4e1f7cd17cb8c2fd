#include "map/pdfforms.h"

#include <QCoreApplication>
#include <QLocale>

namespace machi::map {

namespace {

constexpr qint64 mostVectorFeatures = 40'000; ///< more make a larger file than a picture, and slow readers
constexpr qint64 usualMost = 20'000'000;
constexpr double finest = 300;

} // namespace

QList<PdfForm> pdfForms(qint64 features, bool hasPictures)
{
    QList<PdfForm> forms;
    // The transparent edges of pictures among lines get dark rims.
    if (!hasPictures && features <= mostVectorFeatures) forms.append({DrawAs::Vector, finest});
    for (const double dpi : {finest, 200.0, 150.0, 110.0, 80.0})
        forms.append({DrawAs::Image, dpi});
    return forms;
}

qint64 mostPdfBytes(const PageDesign &design)
{
    return design.mostBytes > 0 ? design.mostBytes : usualMost;
}

core::Issues pdfFormIssues(const PdfForm &taken, const PageDesign &design, qint64 bytes, const QString &path)
{
    const qint64 most = mostPdfBytes(design);
    const auto megabytes = [](qint64 size) { return QLocale().toString(double(size) / 1e6, 'f', 1); };
    if (bytes > most)
        return {core::makeIssue(
            core::Severity::Warning, QStringLiteral("map.pdf-large"),
            QCoreApplication::translate("PdfForms", "The file has %1 MB, more than the %2 MB that it should.")
                .arg(megabytes(bytes), megabytes(most)),
            path)};
    if (taken.form == DrawAs::Vector || taken.dpi >= finest) return {};
    return {
        core::makeIssue(core::Severity::Info, QStringLiteral("map.pdf-coarser"),
                        QCoreApplication::translate(
                            "PdfForms", "The map is a picture of %1 dpi, so that the file stays below %2 MB.")
                            .arg(taken.dpi)
                            .arg(megabytes(most)),
                        path)};
}

} // namespace machi::map
