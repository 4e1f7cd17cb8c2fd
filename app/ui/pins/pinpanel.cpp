#include "ui/pins/pinpanel.h"

#include "ui/pins/pineditor.h"
#include "ui/pins/pinmodel.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QToolButton>

#include <algorithm>

namespace machi::ui {

namespace {

constexpr int shownBeside = 3; ///< pins of the list above the form

/// Title and facts below each other, beside the mark.
class PinDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {160, option.fontMetrics.height() + QFontMetrics(Theme::small()).height() + 12};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, Theme::colours().hover);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(Theme::colours().accent);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        const QRect room = option.rect.adjusted(14, 5, -10, -5);
        const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
        icon.paint(painter, QRect(room.left(), room.center().y() - 11, 22, 22));
        const QRect words = room.adjusted(32, 0, 0, 0);
        painter->setFont(option.font);
        painter->setPen(Theme::colours().text);
        painter->drawText(
            words, Qt::AlignLeft | Qt::AlignTop,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->setFont(Theme::small());
        painter->setPen(Theme::colours().quiet);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                          painter->fontMetrics().elidedText(index.data(PinModel::Facts).toString(),
                                                            Qt::ElideRight, words.width()));
        painter->restore();
    }
};

} // namespace

PinPanel::PinPanel(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent),
      m_model(new PinModel(this)),
      m_list(new QListView(this)),
      m_editor(new PinEditor),
      m_empty(new QLabel(tr("No pins yet. Choose one of the buttons above, then click on the map."), this)),
      m_form(new QScrollArea(this))
{
    setObjectName(QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(6, 6, 6, 4);
    buttons->setSpacing(2);
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("verb"));
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        buttons->addWidget(button);
    }
    m_list->setObjectName(QStringLiteral("pinList"));
    m_list->setAccessibleName(tr("Pins and notes"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PinDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_empty->setWordWrap(true);
    m_empty->setProperty("quiet", true);
    m_empty->setContentsMargins(14, 8, 14, 8);
    m_form->setWidgetResizable(true);
    m_form->setWidget(m_editor);
    m_form->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(buttons);
    layout->addWidget(m_empty);
    layout->addWidget(m_list);
    layout->addWidget(m_form, 1);
    m_empty->setAlignment(Qt::AlignTop);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!m_quiet) Q_EMIT chosen(current.data(PinModel::PinId).toString());
            });
    refresh();
}

void PinPanel::choose(const QString &id)
{
    m_quiet = true;
    const QModelIndex index = m_model->indexOf(id);
    m_form->setVisible(index.isValid());
    fitList();
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    } else {
        m_list->selectionModel()->clear();
    }
    m_quiet = false;
}

void PinPanel::refresh()
{
    const bool any = m_model->rowCount() > 0;
    m_empty->setVisible(!any);
    m_list->setVisible(any);
    if (!any) m_form->hide();
    fitList();
}

/// While a pin is edited its form has all the room that the first few of the list leave.
void PinPanel::fitList()
{
    const int rows = m_model->rowCount();
    const bool whole = m_form->isHidden() || rows == 0;
    const int tall = whole ? 0 : m_list->sizeHintForRow(0) * std::min(rows, shownBeside) + 4;
    m_list->setMinimumHeight(whole ? 0 : m_list->sizeHintForRow(0) + 4);
    m_list->setMaximumHeight(whole ? QWIDGETSIZE_MAX : tall);
}

} // namespace machi::ui
