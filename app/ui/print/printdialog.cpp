#include "ui/print/printdialog.h"

#include "core/store/project.h"
#include "map/maplayers.h"
#include "map/mapprint.h"
#include "map/pagedesign.h"
#include "map/pagewords.h"
#include "ui/print/pagepreview.h"
#include "ui/print/paperprint.h"
#include "ui/project/newprojectdialog.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace machi::ui {

namespace {

constexpr QSize usualPreview(620, 440);
constexpr int wordsHeight = 92;

} // namespace

PrintDialog::PrintDialog(core::Project &project, const map::MapLayers &layers, const map::MapView &view,
                         const QSizeF &size, const QString &title, QWidget *parent)
    : QDialog(parent),
      m_project(project),
      m_layers(layers),
      m_view(view),
      m_size(size),
      m_usualTitle(title),
      m_title(new QLineEdit(this)),
      m_paper(new QComboBox(this)),
      m_wordsName(new QLabel(this)),
      m_words(new QPlainTextEdit(this)),
      m_preview(new PagePreview(this)),
      m_bar(new QProgressBar(this)),
      m_stage(new QLabel(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_paperButton(new QPushButton(tr("Print on paper…"), this)),
      m_noPrinter(new QLabel(tr("No printer is set up on this computer."), this)),
      m_pdf(new QPushButton(tr("Save as PDF…"), this)),
      m_png(new QPushButton(tr("Save as picture…"), this))
{
    setObjectName(QStringLiteral("printDialog"));
    setWindowTitle(tr("Print the map"));
    for (const map::PageDesign &one : map::pageDesigns())
        if (!one.paper.isEmpty()) m_paper->addItem(one.title(), one.name);
    makeForm();
    m_later.setSingleShot(true);
    m_later.setInterval(500);
    connect(&m_later, &QTimer::timeout, this, &PrintDialog::compose);
    connect(m_title, &QLineEdit::textChanged, this, [this] { change(500); });
    connect(m_title, &QLineEdit::textEdited, this, [this] { m_hasOwnTitle = true; });
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] { change(900); });
    connect(&m_layers, &map::MapLayers::pictureChanged, this, [this] { change(900); });
    connect(m_paper, &QComboBox::currentIndexChanged, this, [this] {
        chooseDesign();
        change(0);
    });
    connect(m_pdf, &QPushButton::clicked, this, [this] { choose(QStringLiteral("pdf")); });
    connect(m_png, &QPushButton::clicked, this, [this] { choose(QStringLiteral("png")); });
    connect(m_paperButton, &QPushButton::clicked, this, [this] { printOn(PaperPrint::ask(this)); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_later.stop();
        if (m_print) m_print->cancel();
    });
    chooseDesign();
    change(0);
}

void PrintDialog::setView(const map::MapView &view, const QSizeF &size)
{
    m_view = view;
    m_size = size;
    change(900);
}

void PrintDialog::change(int wait)
{
    m_stale = true;
    m_later.start(wait);
}

PrintDialog::~PrintDialog()
{
    if (QObject *keeper = parent()) map::MapPrint::drop(std::move(m_print), *keeper);
}

void PrintDialog::resizeEvent(QResizeEvent *)
{
    // The page stays as it is composed; its picture is to fill the new place.
    if (isVisible() && m_preview->isMeasured()) m_later.start(400);
}

void PrintDialog::makeForm()
{
    m_title->setObjectName(QStringLiteral("printTitle"));
    m_paper->setObjectName(QStringLiteral("printPaper"));
    m_words->setObjectName(QStringLiteral("printWords"));
    m_words->setFixedHeight(wordsHeight);
    m_words->setTabChangesFocus(true);
    m_wordsName->setWordWrap(true);
    m_wordsName->setBuddy(m_words);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(140);
    m_cancel->setProperty("flat", true);
    m_cancel->setObjectName(QStringLiteral("printCancel"));
    m_paperButton->setObjectName(QStringLiteral("printPaperGo"));
    m_noPrinter->setObjectName(QStringLiteral("printNoPrinter"));
    m_noPrinter->setProperty("quiet", true);
    const bool hasPrinter = PaperPrint::hasPrinter();
    m_paperButton->setVisible(hasPrinter);
    m_noPrinter->setVisible(!hasPrinter);
    m_pdf->setProperty("primary", true);
    m_pdf->setDefault(true);

    auto *form = new QFormLayout;
    form->setSpacing(10);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Template"), m_paper);
    form->addRow(m_wordsName, m_words);
    connect(m_preview, &PagePreview::turned, this, &PrintDialog::showPage);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_bar);
    buttons->addWidget(m_stage);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_noPrinter);
    buttons->addWidget(close);
    buttons->addWidget(m_paperButton);
    buttons->addWidget(m_png);
    buttons->addWidget(m_pdf);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(14);
    layout->addLayout(form);
    layout->addWidget(m_preview, 1);
    layout->addLayout(buttons);
    const QMargins edges = layout->contentsMargins();
    resize(usualPreview.width() + edges.left() + edges.right(),
           layout->totalSizeHint().height() - PagePreview::least.height() + usualPreview.height());
}

void PrintDialog::showPage(int page)
{
    const bool composed = m_print && !m_print->isBusy();
    m_preview->setPages(composed ? m_print->pageCount() : m_preview->pageCount(), page);
    if (composed && m_preview->pageCount() > 0)
        m_preview->setPicture(m_print->pageImage(m_preview->pixels(), m_preview->page()));
}

const map::PageDesign &PrintDialog::design() const
{
    return *map::findPageDesign(m_paper->currentData().toString());
}

void PrintDialog::chooseDesign()
{
    const map::PagePurpose purpose = design().purpose;
    if (!m_hasOwnTitle) {
        const QString title = map::pageTitle(m_project, purpose, m_layers.extent());
        m_title->setText(title.isEmpty() ? m_usualTitle : title);
    }
    const bool words = purpose != map::PagePurpose::Map;
    m_wordsName->setVisible(words);
    m_words->setVisible(words);
    m_wordsName->setText(map::wordsHeading(purpose));
    const QSignalBlocker quiet(m_words);
    m_words->setPlainText(map::pageWords(m_project, purpose));
}

void PrintDialog::keepWords()
{
    const QString words = m_words->toPlainText();
    if (words.trimmed() != map::pageWords(m_project, design().purpose))
        map::setPageWords(m_project, design().purpose, words);
}

void PrintDialog::startPrint()
{
    m_stale = false;
    map::MapPrint::drop(std::move(m_print), parent() ? *parent() : *this);
    m_print = std::make_unique<map::MapPrint>(
        m_layers, m_view, m_size,
        map::PageOrder{design().name, m_title->text().trimmed(), m_words->toPlainText()});
    connect(m_print.get(), &map::MapPrint::progressed, this, &PrintDialog::showProgress);
    connect(m_print.get(), &map::MapPrint::written, this, &PrintDialog::written);
    connect(m_print.get(), &map::MapPrint::previewed, this, [this](const QImage &image) {
        if (!image.isNull()) {
            m_preview->setPicture(image);
            showPage(m_preview->page()); // the same place in what was composed anew
        }
        setWorking(false);
        if (!m_path.isEmpty())
            save(m_path);
        else
            Q_EMIT previewed();
    });
}

void PrintDialog::compose()
{
    m_later.stop();
    if (!m_path.isEmpty()) return; // a file is being written
    keepWords();
    setWorking(true);
    startPrint();
    m_preview->measure();
    m_print->preview(m_preview->pixels());
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
    save(path);
}

void PrintDialog::printOn(std::unique_ptr<PaperPrint> paper)
{
    if (!paper) return;
    m_onPaper = std::move(paper);
    connect(m_onPaper.get(), &PaperPrint::sent, this, [this](const core::Status &status) {
        m_onPaper.release()->deleteLater();
        setWorking(false);
        Q_EMIT saved(status.ok());
        if (status) return accept();
        QMessageBox::warning(this, windowTitle(), status.firstError().message);
    });
    save(m_onPaper->picture());
}

void PrintDialog::save(const QString &path)
{
    m_path = path;
    m_later.stop();
    if (m_stale || !m_print) {
        keepWords();
        startPrint();
    } else if (m_print->isBusy()) {
        return; // once the preview is there
    }
    setWorking(true);
    m_print->write(path);
}

void PrintDialog::written(const core::Status &status)
{
    setWorking(false);
    m_path.clear();
    const bool onPaper = status && m_onPaper;
    if (!onPaper) m_onPaper.reset();
    if (status && !onPaper) Q_EMIT filesWritten(m_print->files());
    if (!m_print->issues().isEmpty()) Q_EMIT told(m_print->issues());
    if (onPaper) {
        m_onPaper->send(m_print->files());
        return setWorking(true);
    }
    Q_EMIT saved(status.ok());
    if (status)
        accept();
    else if (status.firstError().code != QLatin1String("map.cancelled"))
        QMessageBox::warning(this, windowTitle(), status.firstError().message);
}

void PrintDialog::showProgress(double fraction, const QString &stage)
{
    m_bar->setValue(static_cast<int>(fraction * 1000));
    m_stage->setText(stage);
}

void PrintDialog::setWorking(bool working)
{
    for (QWidget *widget : QList<QWidget *>{m_bar, m_stage, m_cancel})
        widget->setVisible(working);
    if (working) showProgress(0, QString());
    const bool writing = working && (!m_path.isEmpty() || m_onPaper);
    m_paperButton->setEnabled(!writing);
    m_pdf->setEnabled(!writing);
    m_png->setEnabled(!writing);
}

} // namespace machi::ui
