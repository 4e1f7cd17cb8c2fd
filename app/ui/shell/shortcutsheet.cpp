#include "ui/shell/shortcutsheet.h"

#include "ui/shell/actions.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace machi::ui {

ShortcutSheet::ShortcutSheet(const Actions &actions, QWidget *parent)
    : QDialog(parent), m_filter(new QLineEdit(this)), m_table(new QTableWidget(0, 2, this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setObjectName(QStringLiteral("shortcutSheet"));
    resize(QSize(520, 560).boundedTo(screen()->availableSize() - QSize(20, 60)));
    m_filter->setPlaceholderText(tr("Search"));
    m_filter->setAccessibleName(tr("Search"));
    m_table->setHorizontalHeaderLabels({tr("What"), tr("Keys")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    QList<QAction *> all = actions.all();
    // What has keys first, in the order it came.
    std::stable_partition(all.begin(), all.end(),
                          [](const QAction *action) { return !action->shortcut().isEmpty(); });
    for (const QAction *action : std::as_const(all))
        addRow(action->iconText(), action->shortcut().toString(QKeySequence::NativeText));
    addRow(tr("Move the map"), tr("arrow keys"));
    addRow(tr("Zoom the map in and out"), QStringLiteral("+  −"));
    addRow(tr("Zoom to a box"), tr("Shift and drag"));
    addRow(tr("Switch a layer on or off"), tr("space bar"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutSheet::filter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ShortcutSheet::addRow(const QString &what, const QString &keys)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(what));
    m_table->setItem(row, 1, new QTableWidgetItem(keys));
}

void ShortcutSheet::filter(const QString &text)
{
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowHidden(row, !m_table->item(row, 0)->text().contains(text, Qt::CaseInsensitive) &&
                                       !m_table->item(row, 1)->text().contains(text, Qt::CaseInsensitive));
}

} // namespace machi::ui
