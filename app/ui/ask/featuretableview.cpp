#include "ui/ask/featuretableview.h"

#include "ui/ask/featuretablemodel.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>
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

FeatureTableView::FeatureTableView(QWidget *parent) : QTableView(parent), m_frozen(new QTableView(this))
{
    setObjectName(QStringLiteral("featureTable"));
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMaximumSectionSize(420);
    freeze();
    fitRows();
}

void FeatureTableView::fitRows()
{
    const int height = fontMetrics().height() + 8;
    for (QTableView *view : {static_cast<QTableView *>(this), m_frozen}) {
        view->verticalHeader()->setMinimumSectionSize(height);
        view->verticalHeader()->setDefaultSectionSize(height);
    }
}

void FeatureTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) fitRows();
}

void FeatureTableView::freeze()
{
    m_frozen->setObjectName(QStringLiteral("frozenColumn"));
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setSelectionMode(QAbstractItemView::NoSelection);
    m_frozen->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_frozen->setItemDelegate(new RowDelegate(m_frozen));
    m_frozen->setFrameShape(QFrame::NoFrame);
    m_frozen->setWordWrap(false);
    m_frozen->setVerticalScrollMode(verticalScrollMode());
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->verticalHeader()->hide();
    m_frozen->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_frozen->viewport()->installEventFilter(this);
    QHeaderView *frozen = m_frozen->horizontalHeader();
    frozen->setSectionsClickable(true);
    frozen->setHighlightSections(false);
    frozen->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    frozen->setMaximumSectionSize(horizontalHeader()->maximumSectionSize());
    frozen->setSortIndicatorShown(true);
    connect(frozen, &QHeaderView::sectionClicked, this, [this] {
        QHeaderView *all = horizontalHeader();
        const bool turned =
            all->sortIndicatorSection() == 0 && all->sortIndicatorOrder() == Qt::AscendingOrder;
        all->setSortIndicator(0, turned ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, frozen,
            [frozen](int section, Qt::SortOrder order) {
                frozen->setSortIndicator(section == 0 ? 0 : -1, order);
            });
    connect(frozen, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (section == 0 && width > 0 && columnWidth(0) != width) setColumnWidth(0, width);
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section == 0) placeFrozen();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
}

void FeatureTableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_frozen->setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &FeatureTableView::hideOthers);
    hideOthers();
}

void FeatureTableView::hideOthers()
{
    const int columns = model() ? model()->columnCount() : 0;
    for (int column = 0; column < columns; ++column)
        m_frozen->setColumnHidden(column, column > 0);
    placeFrozen();
}

void FeatureTableView::placeFrozen()
{
    const int columns = model() ? model()->columnCount() : 0;
    // On a narrow panel it would leave no room for the others.
    m_frozen->setVisible(columns > 1 && columnWidth(0) < viewport()->width() * 2 / 3);
    m_frozen->setColumnWidth(0, columnWidth(0));
    m_frozen->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
    m_frozen->setGeometry(verticalHeader()->width() + frameWidth(), frameWidth(), columnWidth(0),
                          viewport()->height() + horizontalHeader()->height());
    m_frozen->verticalScrollBar()->setValue(verticalScrollBar()->value());
}

void FeatureTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeFrozen();
}

void FeatureTableView::updateGeometries()
{
    QTableView::updateGeometries();
    placeFrozen();
}

void FeatureTableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!m_frozen->isVisible()) return QTableView::scrollTo(index, hint);
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (index.column() == 0) return horizontalScrollBar()->setValue(before); // it is always there
    const int hidden = m_frozen->width() - columnViewportPosition(index.column());
    if (hidden > 0) horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

bool FeatureTableView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_frozen->viewport()) return QTableView::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove: {
        // The same as on the column that lies below.
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QPointF at(columnViewportPosition(0) + mouse->position().x(), mouse->position().y());
        QMouseEvent below(mouse->type(), at, mouse->globalPosition(), mouse->button(), mouse->buttons(),
                          mouse->modifiers());
        if (event->type() == QEvent::MouseButtonPress) {
            setFocus(Qt::MouseFocusReason);
            mousePressEvent(&below);
        } else if (event->type() == QEvent::MouseMove) {
            mouseMoveEvent(&below);
        } else {
            mouseDoubleClickEvent(&below);
        }
        return true;
    }
    case QEvent::Wheel:
        QCoreApplication::sendEvent(viewport(), event);
        return true;
    default:
        return QTableView::eventFilter(watched, event);
    }
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
