#include "ui/import/importdialog.h"

#include "core/model/columntext.h"
#include "core/model/gridsquare.h"
#include "core/plugin/plugin.h"
#include "core/plugin/pluginhost.h"
#include "ui/import/areachooser.h"
#include "ui/import/importoptions.h"
#include "ui/import/importsources.h"
#include "ui/import/importtree.h"
#include "ui/import/previewjob.h"
#include "ui/shell/theme.h"

#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace machi::ui {

ImportDialog::ImportDialog(core::Context &context, const core::CityProfile &city,
                           const QList<core::Dataset> &present, QWidget *parent)
    : QDialog(parent), m_city(city), m_present(present), m_area(new AreaChooser(this))
{
    context.plugins().addReaders(m_readers);
    setWindowTitle(tr("Import"));
    setObjectName(QStringLiteral("importPage"));
    setAcceptDrops(true);
    resize(QSize(980, 620).boundedTo(screen()->availableSize() - QSize(20, 60)));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(makeLeft(), 5);
    middle->addWidget(m_area, 4);
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setProperty("quiet", true);
    m_looking = new QProgressBar(this);
    m_looking->setRange(0, 0);
    m_looking->setMaximumWidth(120);
    m_looking->setTextVisible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("importGo"));
    Theme::makePrimary(*m_import);
    m_import->setDefault(true);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_looking);
    bottom->addWidget(m_summary, 1);
    bottom->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(middle, 1);
    layout->addLayout(bottom);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_area->map().setCity(city.extent());
    connect(m_area, &AreaChooser::squareChanged, this, [this](const QString &code, bool wanted) {
        m_list.setSquareWanted(code, wanted);
        showAmounts();
    });
    connect(m_area, &AreaChooser::boxChanged, this, [this] {
        const std::optional<core::Extent> box = map().box();
        m_list.setBox(box);
        for (const QString &code : m_list.squares()) {
            const auto level = core::guessGridLevel(code);
            const auto extent = level ? core::gridExtent(code, *level) : std::nullopt;
            m_list.setSquareWanted(code, !box || !extent || extent->intersects(*box));
        }
        showArea();
    });
    showTree();
}

ImportDialog::~ImportDialog() = default;

AreaMap &ImportDialog::map() const
{
    return m_area->map();
}

QWidget *ImportDialog::makeLeft()
{
    auto *left = new QWidget(this);
    m_tree = new ImportTree(m_list, m_readers, left);
    m_empty =
        new QLabel(tr("Drop files, folders or ZIPs here, several at once, or choose them below. Nothing "
                      "is read into the project before you have seen what it is."),
                   left);
    m_empty->setObjectName(QStringLiteral("importEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("quiet", true);
    auto *files = new QPushButton(tr("Add files…"), left);
    files->setObjectName(QStringLiteral("importFiles"));
    auto *folder = new QPushButton(tr("Add a folder…"), left);
    auto *remove = new QPushButton(tr("Take off the list"), left);
    remove->setProperty("flat", true);
    m_options = new ImportOptions(left);
    auto *adding = new QHBoxLayout;
    adding->addWidget(files);
    adding->addWidget(folder);
    adding->addStretch(1);
    adding->addWidget(remove);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(adding);
    layout->addWidget(m_options);

    connect(files, &QPushButton::clicked, this, [this] {
        const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Import files"), importFolder());
        if (!paths.isEmpty()) rememberImportFolder(paths.first());
        add(paths);
    });
    connect(folder, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getExistingDirectory(this, tr("Import a folder"), importFolder());
        if (path.isEmpty()) return;
        rememberImportFolder(path);
        add({path});
    });
    connect(remove, &QPushButton::clicked, this, &ImportDialog::removeCurrent);
    connect(m_tree, &ImportTree::removeWanted, this, &ImportDialog::removeCurrent);
    connect(m_tree, &ImportTree::ticked, this, [this] {
        m_area->setAreas(m_list.areas());
        showAmounts();
    });
    remove->setVisible(false);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this, remove] {
        const ImportList::Entry *entry = current();
        remove->setVisible(entry);
        m_options->setVisible(entry && entry->isRecognised());
        if (entry && !m_tree->isFilling())
            m_options->setSource(entry->options, entry->preview,
                                 ImportOptions::kindsOf(m_readers, entry->preview));
    });
    connect(m_options, &ImportOptions::changed, this, [this] {
        if (ImportList::Entry *entry = current()) m_options->apply(entry->options);
    });
    connect(m_options, &ImportOptions::lookChanged, this, &ImportDialog::lookAgain);
    return left;
}

// --- looking

void ImportDialog::add(const QStringList &paths)
{
    QStringList projects;
    for (const QString &path : paths) {
        const ImportSources found = ImportSources::of(path);
        projects += found.projects;
        for (const QString &source : found.sources)
            m_list.add(source);
    }
    showTree();
    lookNext();
    // Whoever made this page connects to it first.
    if (!projects.isEmpty())
        QMetaObject::invokeMethod(
            this, [this, project = projects.first()] { Q_EMIT projectMet(project); }, Qt::QueuedConnection);
}

void ImportDialog::lookNext()
{
    if (m_job) return;
    for (const ImportList::Entry &entry : m_list.entries()) {
        if (entry.isKnown) continue;
        m_job = std::make_unique<PreviewJob>(entry.path, entry.options, m_readers, m_city, m_present);
        connect(m_job.get(), &PreviewJob::found, this, &ImportDialog::know);
        m_job->start();
        break;
    }
    showSummary();
}

void ImportDialog::know(const core::Preview &preview)
{
    const QStringList present = m_job->presentKinds();
    const bool isChanged = m_job->isChanged();
    m_job.release()->deleteLater(); // it is on the stack
    if (ImportList::Entry *entry = m_list.find(preview.path)) {
        entry->preview = preview;
        entry->isKnown = true;
        entry->leaveOut(present);
        entry->isChanged = isChanged;
    }
    m_list.findSquares();
    showTree();
    lookNext();
}

void ImportDialog::lookAgain()
{
    ImportList::Entry *entry = current();
    if (!entry) return;
    m_options->apply(entry->options);
    entry->isKnown = false;
    m_job.reset();
    lookNext();
}

void ImportDialog::removeCurrent()
{
    const ImportList::Entry *entry = current();
    if (!entry) return;
    m_job.reset();
    m_list.remove(QString(entry->path));
    showTree();
    lookNext();
}

ImportList::Entry *ImportDialog::current()
{
    return m_list.find(m_tree->currentPath());
}

// --- showing

void ImportDialog::showTree()
{
    m_tree->setVisible(!m_list.entries().empty());
    m_empty->setVisible(m_list.entries().empty());
    m_options->hide();
    m_tree->fill();
    showArea();
}

void ImportDialog::showAmounts()
{
    m_tree->showAmounts();
    showSummary();
}

void ImportDialog::showArea()
{
    QList<AreaMap::Square> squares;
    for (const QString &code : m_list.squares()) {
        const auto level = core::guessGridLevel(code);
        const auto extent = level ? core::gridExtent(code, *level) : std::nullopt;
        if (extent)
            squares.append(
                {code, *extent, m_list.isSquareWanted(code), core::sizeText(m_list.squareBytes(code))});
    }
    m_area->setSquares(squares);
    m_area->setAreas(m_list.areas());
    showAmounts();
}

void ImportDialog::showSummary()
{
    m_looking->setVisible(isLooking());
    const bool any = !m_list.sources().isEmpty();
    const ImportList::Entry *waiting = m_list.waiting();
    const bool isThere = std::any_of(m_list.entries().begin(), m_list.entries().end(),
                                     [](const ImportList::Entry &entry) { return entry.isPresent; });
    m_import->setEnabled(any && !waiting && !isLooking());
    m_summary->setText(
        m_list.entries().empty() ? QString()
        : isLooking()            ? tr("Looking at what it is…")
        : waiting
            ? tr("%1: please answer the question below the list.").arg(QFileInfo(waiting->path).fileName())
        : any ? (m_list.datasets() == 1 ? tr("1 kind of data")
                                        : tr("%1 kinds of data").arg(m_list.datasets())) +
                    QStringLiteral(" · ") + core::sizeText(m_list.bytes())
        : isThere ? tr("It is in the project already.")
                  : tr("Nothing is chosen that can be imported."));
}

// --- dropping

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile()) paths.append(url.toLocalFile());
    event->acceptProposedAction();
    add(paths);
}

} // namespace machi::ui
