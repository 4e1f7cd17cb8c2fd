#include "ui/print/paperprint.h"

#include "core/task/runner.h"

#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace machi::ui {

namespace {

constexpr double millimetresPerMetre = 1000;

/// Paper and orientation of the printer after a page that says its dots per metre.
void suit(QPrinter &printer, const QImage &page)
{
    if (page.isNull() || page.dotsPerMeterX() <= 0) return;
    const QSizeF paper(millimetresPerMetre * page.width() / page.dotsPerMeterX(),
                       millimetresPerMetre * page.height() / page.dotsPerMeterY());
    const bool wide = paper.width() > paper.height();
    printer.setPageSize(QPageSize(wide ? paper.transposed() : paper, QPageSize::Millimeter, QString(),
                                  QPageSize::FuzzyOrientationMatch));
    printer.setPageOrientation(wide ? QPageLayout::Landscape : QPageLayout::Portrait);
}

/// A sheet a picture, each as large as the sheet allows, in its middle.
core::Status print(QPrinter &printer, const QStringList &pictures)
{
    const auto failed = [](const QString &file) {
        return core::makeError(QStringLiteral("print.failed"),
                               PaperPrint::tr("The printer does not take the page."), file);
    };
    printer.setFullPage(true); // a page brings its own margins
    QPainter painter;
    for (const QString &picture : pictures) {
        const QImage image(picture);
        if (!painter.isActive()) suit(printer, image);
        const bool ready = painter.isActive() ? printer.newPage() : painter.begin(&printer);
        if (image.isNull() || !ready) return failed(picture);
        const QRectF sheet(QPointF(0, 0), printer.pageLayout().fullRectPixels(printer.resolution()).size());
        QRectF place(QPointF(0, 0), QSizeF(image.size()).scaled(sheet.size(), Qt::KeepAspectRatio));
        place.moveCenter(sheet.center());
        painter.drawImage(place, image);
    }
    if (!painter.end()) return failed({});
    return core::Done{};
}

} // namespace

PaperPrint::PaperPrint(std::unique_ptr<QPrinter> printer) : m_printer(std::move(printer)) {}
PaperPrint::~PaperPrint() = default;

std::unique_ptr<PaperPrint> PaperPrint::ask(QWidget *parent)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    QPrintDialog dialog(printer.get(), parent);
    dialog.setOptions(QAbstractPrintDialog::PrintShowPageSize);
    if (dialog.exec() != QDialog::Accepted) return nullptr;
    return std::make_unique<PaperPrint>(std::move(printer));
}

bool PaperPrint::hasPrinter()
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

QString PaperPrint::picture() const
{
    return m_folder.filePath(QStringLiteral("page.png"));
}

void PaperPrint::send(const QStringList &pictures)
{
    const auto result = std::make_shared<core::Status>(core::Done{});
    m_task = std::make_unique<core::Task>(
        tr("Print on paper"),
        [printer = m_printer, result, pictures](core::Feedback &) { *result = print(*printer, pictures); });
    connect(m_task.get(), &core::Task::finished, this, [this, result] {
        m_task.release()->deleteLater();
        Q_EMIT sent(*result);
    });
    m_task->start();
}

} // namespace machi::ui
