#include "ui/print/printdialog.h"

#include "map/maplayers.h"
#include "map/mapprint.h"
#include "map/pagedesign.h"
#include "ui/project/newprojectdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace machi::ui {

namespace {

constexpr QSize previewRoom(620, 440);

} // namespace

PrintDialog::PrintDialog(const map::MapLayers &layers, const map::MapView &view, const QSizeF &size,
                         const QString &title, QWidget *parent)
    : QDialog(parent),
      m_layers(layers),
      m_view(view),
      m_size(size),
      m_title(new QLineEdit(title, this)),
      m_paper(new QComboBox(this)),
      m_preview(new QLabel(this))
{
    setWindowTitle(tr("Print the map"));
    m_title->setObjectName(QStringLiteral("printTitle"));
    m_paper->setObjectName(QStringLiteral("printPaper"));
    for (const map::PageDesign &design : map::pageDesigns())
        if (!design.paper.isEmpty()) m_paper->addItem(design.title(), design.name);
    m_preview->setFixedSize(previewRoom);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setObjectName(QStringLiteral("printPreview"));
    m_preview->setAccessibleName(tr("Preview"));

    auto *form = new QFormLayout;
    form->setSpacing(10);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Paper"), m_paper);
    auto *pdf = new QPushButton(tr("Save as PDF…"), this);
    pdf->setProperty("primary", true);
    pdf->setDefault(true);
    auto *png = new QPushButton(tr("Save as picture…"), this);
    auto *close = new QPushButton(tr("Close"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(png);
    buttons->addWidget(pdf);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(14);
    layout->addLayout(form);
    layout->addWidget(m_preview, 1, Qt::AlignCenter);
    layout->addLayout(buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize);

    m_later.setSingleShot(true);
    m_later.setInterval(400);
    connect(&m_later, &QTimer::timeout, this, &PrintDialog::compose);
    connect(m_title, &QLineEdit::textChanged, this, [this] { m_later.start(); });
    connect(m_paper, &QComboBox::currentIndexChanged, this, [this] { m_later.start(0); });
    connect(pdf, &QPushButton::clicked, this, [this] { choose(QStringLiteral("pdf")); });
    connect(png, &QPushButton::clicked, this, [this] { choose(QStringLiteral("png")); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_later.start(0);
}

PrintDialog::~PrintDialog() = default;

void PrintDialog::compose()
{
    m_later.stop();
    QApplication::setOverrideCursor(Qt::WaitCursor);
    m_print = std::make_unique<map::MapPrint>(m_layers, m_view, m_size, m_paper->currentData().toString(),
                                              m_title->text().trimmed());
    m_preview->setPixmap(QPixmap::fromImage(m_print->preview(previewRoom - QSize(2, 2))));
    QApplication::restoreOverrideCursor();
}

void PrintDialog::choose(const QString &ending)
{
    const QString name = m_title->text().trimmed().isEmpty() ? tr("map") : m_title->text().trimmed();
    const QString filter = ending == QLatin1String("pdf") ? tr("PDF (*.pdf)") : tr("Picture (*.png)");
    QString path = QFileDialog::getSaveFileName(
        this, tr("Print the map"),
        QDir(NewProjectDialog::usualFolder()).filePath(name + QLatin1Char('.') + ending), filter);
    if (path.isEmpty()) return;
    if (!path.endsWith(QLatin1Char('.') + ending, Qt::CaseInsensitive)) path += QLatin1Char('.') + ending;
    if (save(path)) accept();
}

bool PrintDialog::save(const QString &path)
{
    if (!m_print || m_later.isActive()) compose();
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const core::Status written = path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)
                                     ? m_print->writePdf(path)
                                     : m_print->writePng(path);
    QApplication::restoreOverrideCursor();
    if (!written) QMessageBox::warning(this, windowTitle(), written.firstError().message);
    return written.ok();
}

} // namespace machi::ui
