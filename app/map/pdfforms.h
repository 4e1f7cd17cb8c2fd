#pragma once

#include "core/task/issue.h"
#include "map/mapdrawing.h"
#include "map/pagedesign.h"

#include <QList>

namespace machi::map {

/// A way to put a map into a PDF.
struct PdfForm
{
    DrawAs form = DrawAs::Image;
    double dpi = 300;
};

/// How a map of so many features is tried, best first: lines and letters while they are not too many and no
/// layer is a picture itself, then pictures, each coarser than the one before. The first whose file is below
/// `mostPdfBytes` is taken; the last in any case.
QList<PdfForm> pdfForms(qint64 features, bool hasPictures);
qint64 mostPdfBytes(const PageDesign &design);
/// Says that a map was drawn more coarsely, or even so is too large, for the sake of the file's size.
core::Issues pdfFormIssues(const PdfForm &taken, const PageDesign &design, qint64 bytes, const QString &path);

} // namespace machi::map
