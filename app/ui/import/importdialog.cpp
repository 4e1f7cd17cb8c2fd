#include "ui/import/importdialog.h"

#include "core/model/columntext.h"
#include "core/model/gridsquare.h"
#include "core/model/kind.h"
#include "core/plugin/plugin.h"
#include "core/plugin/pluginhost.h"
#include "ui/import/areachooser.h"
#include "ui/import/importoptions.h"
#include "ui/import/previewjob.h"
#include "ui/import/windowwords.h"
#include "ui/project/newprojectdialog.h"
#include "ui/shell/theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace machi::ui {

namespace {

enum Column { What, Files, Size };
constexpr int PathRole = Qt::UserRole;
constexpr int KindRole = Qt::UserRole + 1;

QString sizeText(qint64 bytes)
{
    return core::sizeText(bytes);
}

QString kindTitle(const QString &id)
{
    const core::Kind *kind = core::findKind(id);
    return kind ? kind->title() : id;
}

QString filesText(qint64 count)
{
    return count == 1 ? ImportDialog::tr("1 file")
                      : ImportDialog::tr("%1 files").arg(QLocale().toString(count));
}

QString objectsText(qint64 count)
{
    return count == 1 ? ImportDialog::tr("1 object")
                      : ImportDialog::tr("%1 objects").arg(QLocale().toString(count));
}

/// A folder that holds a city model among other things is several sources; one reader would see but its own.
QStringList sourcesOf(const QString &path)
{
    if (!QFileInfo(path).isDir()) return {path};
    const QFileInfoList inside =
        QDir(path).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
    const auto isModel = [](const QFileInfo &one) {
        return one.isDir() && QFileInfo(one.filePath() + QStringLiteral("/udx")).isDir();
    };
    if (inside.size() < 2 || std::none_of(inside.begin(), inside.end(), isModel)) return {path};
    static const QStringList papers = {QStringLiteral("md"), QStringLiteral("pdf"), QStringLiteral("html")};
    QStringList sources;
    for (const QFileInfo &one : inside)
        if (one.isDir() || !papers.contains(one.suffix().toLower())) sources.append(one.filePath());
    return sources;
}

QString kindsText(qint64 count)
{
    return count == 1 ? ImportDialog::tr("1 kind of data")
                      : ImportDialog::tr("%1 kinds of data").arg(QLocale().toString(count));
}

} // namespace

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
    m_tree = new QTreeWidget(left);
    m_tree->setObjectName(QStringLiteral("importTree"));
    m_tree->setAccessibleName(tr("What was recognised"));
    m_tree->setHeaderLabels({tr("What"), tr("How many"), tr("Size")});
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(Files, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(Size, QHeaderView::ResizeToContents);
    m_tree->setMinimumHeight(160);
    m_tree->installEventFilter(this);
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
        add(QFileDialog::getOpenFileNames(this, tr("Import files"), NewProjectDialog::usualFolder()));
    });
    connect(folder, &QPushButton::clicked, this, [this] {
        const QString path =
            QFileDialog::getExistingDirectory(this, tr("Import a folder"), NewProjectDialog::usualFolder());
        if (!path.isEmpty()) add({path});
    });
    connect(remove, &QPushButton::clicked, this, &ImportDialog::removeCurrent);
    connect(m_tree, &QTreeWidget::itemChanged, this, &ImportDialog::tickKind);
    remove->setVisible(false);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this, remove] {
        const ImportList::Entry *entry = current();
        remove->setVisible(entry);
        m_options->setVisible(entry && entry->isRecognised());
        if (entry && !m_filling) m_options->setSource(entry->options, entry->preview, otherKinds(*entry));
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
    for (const QString &path : paths)
        for (const QString &source : sourcesOf(path))
            m_list.add(source);
    showTree();
    lookNext();
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
    m_job.release()->deleteLater(); // it is on the stack
    if (ImportList::Entry *entry = m_list.find(preview.path)) {
        entry->preview = preview;
        entry->isKnown = true;
        entry->leaveOut(present);
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
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? m_list.find(item->data(What, PathRole).toString()) : nullptr;
}

// --- showing

QStringList ImportDialog::otherKinds(const ImportList::Entry &entry) const
{
    QStringList kinds;
    for (const core::Reader *reader : m_readers.readers()) {
        const bool reads = std::any_of(entry.preview.parts.begin(), entry.preview.parts.end(),
                                       [&](const auto &part) { return part.reader == reader->id(); });
        for (const core::Kind &kind : core::kinds())
            if (reads && reader->canGive(kind.id)) kinds.append(kind.id);
    }
    return kinds;
}

QStringList ImportDialog::unknownText(const ImportList::Entry &entry) const
{
    for (const core::Issue &issue : entry.preview.issues)
        if (issue.isError()) return {inWindowWords(QString(issue.message))};
    QStringList titles;
    for (const core::Reader *reader : m_readers.readers())
        titles.append(reader->title());
    return {tr("This is nothing that can be imported."), tr("What can be: %1.").arg(titles.join(tr(", ")))};
}

void ImportDialog::addNote(QTreeWidgetItem *item, const QString &words)
{
    auto *note = new QTreeWidgetItem(item, {words});
    note->setData(What, PathRole, item->data(What, PathRole));
    note->setToolTip(What, words);
    note->setForeground(What, Theme::colours().quiet);
    note->setFirstColumnSpanned(true);
}

void ImportDialog::showTree()
{
    const QString before =
        m_tree->currentItem() ? m_tree->currentItem()->data(What, PathRole).toString() : QString();
    m_filling = true;
    m_tree->clear();
    QTreeWidgetItem *again = nullptr;
    for (const ImportList::Entry &entry : m_list.entries()) {
        auto *item = new QTreeWidgetItem(m_tree);
        item->setData(What, PathRole, entry.path);
        item->setToolTip(What, QDir::toNativeSeparators(entry.path));
        item->setFont(What, Theme::bold());
        const QString name = QFileInfo(entry.path).fileName();
        if (!entry.isKnown) {
            item->setText(What, tr("%1 – looking…").arg(name));
        } else if (!entry.isRecognised()) {
            item->setText(What, name);
            if (entry.preview.bytes > 0) item->setText(Size, sizeText(entry.preview.bytes));
            for (const QString &line : unknownText(entry))
                addNote(item, line);
        } else {
            QStringList formats;
            for (const core::PreviewPart &part : entry.preview.parts)
                if (!formats.contains(part.probe.format)) formats.append(part.probe.format);
            item->setText(What, name);
            addNote(item, formats.join(tr(", ")));
            if (entry.isPresent)
                addNote(item, tr("In the project already, all or part of it; tick what to import again."));
            item->setText(Files, filesText(entry.preview.files));
            item->setText(Size, sizeText(entry.preview.bytes));
            for (const QString &kind : entry.kinds()) {
                auto *row = new QTreeWidgetItem(item, {kindTitle(kind)});
                row->setData(What, PathRole, entry.path);
                row->setData(What, KindRole, kind);
                row->setCheckState(What, entry.unwanted.contains(kind) ? Qt::Unchecked : Qt::Checked);
            }
        }
        if (!again || entry.path == before) again = item;
    }
    m_tree->expandAll();
    m_filling = false;
    m_tree->setVisible(!m_list.entries().empty());
    m_empty->setVisible(m_list.entries().empty());
    m_options->hide();
    m_tree->setCurrentItem(again);
    showArea();
}

void ImportDialog::showAmounts()
{
    m_filling = true;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *top = m_tree->topLevelItem(i);
        const ImportList::Entry *entry = m_list.find(top->data(What, PathRole).toString());
        for (int k = 0; entry && k < top->childCount(); ++k) {
            QTreeWidgetItem *row = top->child(k);
            const QString kind = row->data(What, KindRole).toString();
            if (kind.isEmpty()) continue;
            const ImportList::Amount amount = m_list.amount(*entry, kind);
            row->setText(Files, amount.files > 0 ? filesText(amount.files)
                                : amount.atLeast && amount.features > 0
                                    ? tr("more than %1").arg(QLocale().toString(amount.features))
                                : amount.features > 0 ? objectsText(amount.features)
                                                      : QString());
            row->setText(Size, amount.bytes > 0 ? sizeText(amount.bytes) : QString());
        }
    }
    m_filling = false;
    showSummary();
}

void ImportDialog::showArea()
{
    QList<AreaMap::Square> squares;
    for (const QString &code : m_list.squares()) {
        const auto level = core::guessGridLevel(code);
        const auto extent = level ? core::gridExtent(code, *level) : std::nullopt;
        if (extent)
            squares.append({code, *extent, m_list.isSquareWanted(code), sizeText(m_list.squareBytes(code))});
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
        : any     ? kindsText(m_list.datasets()) + QStringLiteral(" · ") + sizeText(m_list.bytes())
        : isThere ? tr("It is in the project already.")
                  : tr("Nothing is chosen that can be imported."));
}

// --- choosing

void ImportDialog::tickKind(QTreeWidgetItem *item)
{
    const QString kind = item->data(What, KindRole).toString();
    ImportList::Entry *entry = m_list.find(item->data(What, PathRole).toString());
    if (m_filling || kind.isEmpty() || !entry) return;
    if (item->checkState(What) == Qt::Checked)
        entry->unwanted.remove(kind);
    else
        entry->unwanted.insert(kind);
    m_area->setAreas(m_list.areas());
    showAmounts();
}

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

bool ImportDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace machi::ui
