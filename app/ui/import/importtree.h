#pragma once

#include "core/io/reader.h"
#include "ui/import/importlist.h"

#include <QTreeWidget>

namespace machi::ui {

/// The list of the import page: each source with what it was recognised as, its kinds to be ticked, and how
/// much of it is wanted. Shows an ImportList; ticks are written into it.
class ImportTree : public QTreeWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    ImportTree(ImportList &list, const core::ReaderRegistry &readers, QWidget *parent = nullptr);

    void fill();        ///< all of it; the current source stays
    void showAmounts(); ///< files, objects and sizes only
    bool isFilling() const { return m_filling; }
    QString currentPath() const; ///< empty = none

Q_SIGNALS:
    void ticked();
    void removeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillSource(QTreeWidgetItem &item, const ImportList::Entry &entry);
    void tick(QTreeWidgetItem *item);
    QStringList unknownText(const ImportList::Entry &entry) const;

    ImportList &m_list;
    const core::ReaderRegistry &m_readers;
    bool m_filling = false;
};

} // namespace machi::ui
