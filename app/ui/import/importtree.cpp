#include "ui/import/importtree.h"

#include "core/model/columntext.h"
#include "core/model/kind.h"
#include "ui/import/windowwords.h"
#include "ui/shell/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

namespace machi::ui {

namespace {

enum Column { What, Files, Size };
constexpr int PathRole = Qt::UserRole;
constexpr int KindRole = Qt::UserRole + 1;

QString kindTitle(const QString &id)
{
    const core::Kind *kind = core::findKind(id);
    return kind ? kind->title() : id;
}

QString filesText(qint64 count)
{
    return count == 1 ? ImportTree::tr("1 file") : ImportTree::tr("%1 files").arg(QLocale().toString(count));
}

QString objectsText(qint64 count)
{
    return count == 1 ? ImportTree::tr("1 object")
                      : ImportTree::tr("%1 objects").arg(QLocale().toString(count));
}

void addNote(QTreeWidgetItem &item, const QString &words)
{
    auto *note = new QTreeWidgetItem(&item, {words});
    note->setData(What, PathRole, item.data(What, PathRole));
    note->setToolTip(What, words);
    note->setForeground(What, Theme::colours().quiet);
    note->setFirstColumnSpanned(true);
}

} // namespace

ImportTree::ImportTree(ImportList &list, const core::ReaderRegistry &readers, QWidget *parent)
    : QTreeWidget(parent), m_list(list), m_readers(readers)
{
    setObjectName(QStringLiteral("importTree"));
    setAccessibleName(tr("What was recognised"));
    setHeaderLabels({tr("What"), tr("How many"), tr("Size")});
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(What, QHeaderView::Stretch);
    header()->setSectionResizeMode(Files, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Size, QHeaderView::ResizeToContents);
    setMinimumHeight(160);
    connect(this, &QTreeWidget::itemChanged, this, &ImportTree::tick);
}

QString ImportTree::currentPath() const
{
    return currentItem() ? currentItem()->data(What, PathRole).toString() : QString();
}

QStringList ImportTree::unknownText(const ImportList::Entry &entry) const
{
    for (const core::Issue &issue : entry.preview.issues)
        if (issue.isError()) return {inWindowWords(QString(issue.message))};
    QStringList titles;
    for (const core::Reader *reader : m_readers.readers())
        titles.append(reader->title());
    return {tr("This is nothing that can be imported."), tr("What can be: %1.").arg(titles.join(tr(", ")))};
}

void ImportTree::fill()
{
    const QString before = currentPath();
    m_filling = true;
    clear();
    QTreeWidgetItem *again = nullptr;
    for (const ImportList::Entry &entry : m_list.entries()) {
        auto *item = new QTreeWidgetItem(this);
        item->setData(What, PathRole, entry.path);
        item->setToolTip(What, QDir::toNativeSeparators(entry.path));
        item->setFont(What, Theme::bold());
        fillSource(*item, entry);
        if (!again || entry.path == before) again = item;
    }
    expandAll();
    m_filling = false;
    setCurrentItem(again);
}

void ImportTree::fillSource(QTreeWidgetItem &item, const ImportList::Entry &entry)
{
    const QString name = QFileInfo(entry.path).fileName();
    item.setText(What, entry.isKnown ? name : tr("%1 – looking…").arg(name));
    if (!entry.isKnown) return;
    if (entry.preview.bytes > 0) item.setText(Size, core::sizeText(entry.preview.bytes));
    if (!entry.isRecognised()) {
        for (const QString &line : unknownText(entry))
            addNote(item, line);
        return;
    }
    QStringList formats;
    for (const core::PreviewPart &part : entry.preview.parts)
        if (!formats.contains(part.probe.format)) formats.append(part.probe.format);
    addNote(item, formats.join(tr(", ")));
    if (entry.isPresent)
        addNote(item, tr("In the project already, all or part of it; tick what to import again."));
    else if (entry.isChanged)
        addNote(
            item,
            tr("The file has changed since it was imported; importing adds the new state beside the old."));
    item.setText(Files, filesText(entry.preview.files));
    for (const QString &kind : entry.kinds()) {
        auto *row = new QTreeWidgetItem(&item, {kindTitle(kind)});
        row->setData(What, PathRole, entry.path);
        row->setData(What, KindRole, kind);
        row->setCheckState(What, entry.unwanted.contains(kind) ? Qt::Unchecked : Qt::Checked);
    }
}

void ImportTree::showAmounts()
{
    m_filling = true;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *top = topLevelItem(i);
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
            row->setText(Size, amount.bytes > 0 ? core::sizeText(amount.bytes) : QString());
        }
    }
    m_filling = false;
}

void ImportTree::tick(QTreeWidgetItem *item)
{
    const QString kind = item->data(What, KindRole).toString();
    ImportList::Entry *entry = m_list.find(item->data(What, PathRole).toString());
    if (m_filling || kind.isEmpty() || !entry) return;
    if (item->checkState(What) == Qt::Checked)
        entry->unwanted.remove(kind);
    else
        entry->unwanted.insert(kind);
    Q_EMIT ticked();
}

void ImportTree::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete) return Q_EMIT removeWanted();
    QTreeWidget::keyPressEvent(event);
}

} // namespace machi::ui
