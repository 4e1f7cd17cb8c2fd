#include "ui/ask/propertiespanel.h"

#include "ui/ask/attributemodel.h"
#include "ui/ask/breakable.h"
#include "ui/ask/serieschart.h"
#include "ui/shell/theme.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace machi::ui {

namespace {

constexpr int betweenRows = 12;

QLabel *label(QWidget *parent, const QFont &font, bool quiet)
{
    auto *made = new QLabel(parent);
    made->setFont(font);
    made->setProperty("quiet", quiet);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    made->setTextFormat(Qt::PlainText);
    made->setMinimumWidth(1);
    return made;
}

/// Air and a thin line between the rows: one of several lines stays apart from the next.
class AttributeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, betweenRows);
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->setPen(Theme::colours().line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
};

QToolButton *iconButton(QWidget *parent, const QString &icon, const QString &text)
{
    auto *made = new QToolButton(parent);
    made->setIcon(Theme::icon(icon, Theme::colours().quiet));
    made->setToolTip(text);
    made->setAccessibleName(text);
    return made;
}

} // namespace

PropertiesPanel::PropertiesPanel(QWidget *parent)
    : QWidget(parent),
      m_model(new AttributeModel(this)),
      m_pages(new QStackedWidget(this)),
      m_hint(label(this, font(), true))
{
    setObjectName(QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pages);
    auto *hint = new QWidget(this);
    auto *around = new QVBoxLayout(hint);
    around->setContentsMargins(12, 12, 12, 12);
    around->addWidget(m_hint);
    around->addStretch(1);
    m_pages->addWidget(hint);

    // All that there is to read scrolls; by what it is measured and whose it is stays below.
    auto *whole = new QWidget(this);
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("panel"));
    m_area = new QScrollArea(whole);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(page);
    m_kind = label(page, Theme::small(), true);
    m_title = label(page, Theme::heading(), false);
    m_place = label(page, Theme::small(), true);
    m_place->setWordWrap(false);
    m_kind->setWordWrap(false);
    m_reference = label(whole, Theme::small(), true);
    m_credit = label(whole, Theme::small(), true);
    auto *zoom = iconButton(page, QStringLiteral("whole"), tr("Zoom to it"));
    auto *close = iconButton(page, QStringLiteral("close"), tr("Clear the selection"));
    auto *top = new QHBoxLayout;
    top->setSpacing(2);
    top->addWidget(m_kind, 1);
    top->addWidget(zoom);
    top->addWidget(close);

    m_stepper = new QWidget(page);
    auto *steps = new QHBoxLayout(m_stepper);
    steps->setContentsMargins(0, 0, 0, 0);
    auto *before = iconButton(m_stepper, QStringLiteral("back"), tr("Previous thing here"));
    auto *after = iconButton(m_stepper, QStringLiteral("forward"), tr("Next thing here"));
    steps->addWidget(m_place, 1);
    steps->addWidget(before);
    steps->addWidget(after);

    m_cards = new QWidget(page);
    m_grid = new QGridLayout(m_cards);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);

    m_table = new QTableView(page);
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("attributes"));
    m_table->setAccessibleName(tr("Attributes"));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->setItemDelegate(new AttributeDelegate(m_table));
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + betweenRows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);

    m_series = new SeriesChart(page);

    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 6, 12, 10);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_title);
    layout->addWidget(m_stepper);
    layout->addWidget(m_cards);
    layout->addWidget(m_series);
    layout->addSpacing(2);
    layout->addWidget(m_table);
    layout->addStretch(1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 4, 12, 10);
    foot->setSpacing(2);
    foot->addWidget(m_reference);
    foot->addWidget(m_credit);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_area, 1);
    column->addLayout(foot);
    m_pages->addWidget(whole);

    connect(zoom, &QToolButton::clicked, this, &PropertiesPanel::zoomWanted);
    connect(close, &QToolButton::clicked, this, &PropertiesPanel::closeWanted);
    connect(before, &QToolButton::clicked, this, [this] { Q_EMIT nextWanted(-1); });
    connect(after, &QToolButton::clicked, this, [this] { Q_EMIT nextWanted(1); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &PropertiesPanel::copyMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                const QRect row = m_table->visualRect(index);
                const QPoint at = m_table->viewport()->mapTo(m_area->widget(), row.center());
                m_area->ensureVisible(0, at.y(), 0, row.height());
            });
    showNothing(false);
}

void PropertiesPanel::showFacts(const FeatureFacts &facts, int number, int count)
{
    m_caption = facts.id.isEmpty() ? facts.kind : QStringLiteral("%1 · %2").arg(facts.kind, facts.id);
    m_kind->setToolTip(m_caption);
    m_title->setText(breakable(facts.title));
    m_place->setText(tr("%1 of %2 things here").arg(number).arg(count));
    m_stepper->setVisible(count > 1);
    showCards(facts.cards);
    m_series->setSeries(facts.series);
    m_model->setAttributes(facts.attributes);
    fitNames();
    m_reference->setText(facts.reference);
    m_credit->setText(facts.credit);
    m_credit->setVisible(!facts.credit.isEmpty());
    m_area->verticalScrollBar()->setValue(0);
    m_pages->setCurrentIndex(1);
}

void PropertiesPanel::fitNames()
{
    // As wide as the widest of them, but little more than half.
    m_table->resizeColumnToContents(0);
    m_kind->setText(
        m_kind->fontMetrics().elidedText(m_caption, Qt::ElideMiddle, std::max(80, width() - 100)));
    m_table->setColumnWidth(0,
                            std::min(m_table->columnWidth(0) + 8, std::max(60, (width() - 34) * 52 / 100)));
    m_table->resizeRowsToContents(); // long titles take a second line
    m_table->setFixedHeight(m_table->verticalHeader()->length() + 2);
}

void PropertiesPanel::resizeEvent(QResizeEvent *)
{
    fitNames();
}

void PropertiesPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The table's own letters follow a moment later.
    if (event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &PropertiesPanel::fitNames, Qt::QueuedConnection);
}

void PropertiesPanel::showNothing(bool hasLayers)
{
    m_model->setAttributes({});
    m_hint->setText(hasLayers ? tr("Click something on the map to see what it is.")
                              : tr("What you click on the map is explained here."));
    m_pages->setCurrentIndex(0);
}

void PropertiesPanel::showCards(const QList<Fact> &cards)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < static_cast<int>(cards.size()); ++i) {
        auto *card = new QFrame(m_cards);
        card->setObjectName(QStringLiteral("card"));
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(10, 8, 10, 8);
        inside->setSpacing(1);
        const auto add = [&](const QString &text, const QFont &font, bool quiet) {
            QLabel *made = label(card, font, quiet);
            made->setText(text);
            inside->addWidget(made);
        };
        add(cards.at(i).title, Theme::small(), true);
        add(cards.at(i).value, Theme::figure(), false);
        if (!cards.at(i).note.isEmpty()) add(cards.at(i).note, Theme::small(), true);
        inside->addStretch();
        m_grid->addWidget(card, i / 2, i % 2);
    }
    m_cards->setVisible(!cards.isEmpty());
}

void PropertiesPanel::copyMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    QMenu menu(this);
    if (index.isValid())
        menu.addAction(tr("Copy the value"), this, [this, row = index.row()] {
            QGuiApplication::clipboard()->setText(m_model->attributes().at(row).value);
        });
    menu.addAction(tr("Copy all attributes"), this, [this] {
        QString text;
        for (const Attribute &one : m_model->attributes())
            text += QStringLiteral("%1\t%2\t%3\n").arg(one.title, one.value, one.code);
        QGuiApplication::clipboard()->setText(text);
    });
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

} // namespace machi::ui
