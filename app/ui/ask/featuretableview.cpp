#include "ui/ask/featuretableview.h"

#include "ui/ask/featuretablemodel.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace machi::ui {

namespace {

class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus;
        if (index.data(FeatureTableModel::Selected).toBool()) option->state |= QStyle::State_Selected;
    }
};

} // namespace

FeatureTableView::FeatureTableView(QWidget *parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("featureTable"));
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    const int height = fontMetrics().height() + 8;
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(height);
    verticalHeader()->setMinimumSectionSize(height);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMaximumSectionSize(420);
}

void FeatureTableView::choose(int row, Qt::KeyboardModifiers modifiers)
{
    if (row < 0) return;
    if (modifiers & Qt::ShiftModifier) {
        const auto how = modifiers & Qt::ControlModifier ? map::Choose::Add : map::Choose::Only;
        return Q_EMIT rowsChosen(std::min(m_anchor, row), std::max(m_anchor, row), how);
    }
    m_anchor = row;
    Q_EMIT rowsChosen(row, row, modifiers & Qt::ControlModifier ? map::Choose::Toggle : map::Choose::Only);
}

void FeatureTableView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid()) choose(index.row(), event->modifiers());
}

void FeatureTableView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!(event->buttons() & Qt::LeftButton) || !index.isValid() || index.row() == currentIndex().row())
        return;
    setCurrentIndex(index);
    choose(index.row(), event->modifiers() | Qt::ShiftModifier);
}

void FeatureTableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid()) Q_EMIT rowOpened(index.row());
}

void FeatureTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) return Q_EMIT copyWanted();
    const int rows = model() ? model()->rowCount() : 0;
    if (event->matches(QKeySequence::SelectAll)) {
        if (rows > 0) Q_EMIT rowsChosen(0, rows - 1, map::Choose::Only);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid()) Q_EMIT rowOpened(currentIndex().row());
        return;
    }
    const int before = currentIndex().row();
    // Shift would move nothing in a view that selects nothing itself.
    QKeyEvent plain(event->type(), event->key(), event->modifiers() & ~Qt::ShiftModifier, event->text());
    QTableView::keyPressEvent(&plain);
    event->setAccepted(plain.isAccepted());
    const int after = currentIndex().row();
    if (after != before) choose(after, event->modifiers() & ~Qt::ControlModifier);
    if (event->key() == Qt::Key_Space && after >= 0) choose(after, Qt::ControlModifier);
}

} // namespace machi::ui
