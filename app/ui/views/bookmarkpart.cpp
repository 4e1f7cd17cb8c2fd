#include "ui/views/bookmarkpart.h"

#include "core/store/project.h"
#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/docks.h"
#include "ui/shell/issuebox.h"
#include "ui/shell/theme.h"
#include "ui/shell/workbench.h"
#include "ui/views/bookmarkmodel.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QListView>
#include <QMainWindow>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace machi::ui {

namespace {

const auto dock = QStringLiteral("bookmarks");
constexpr int keys = 9;

QString actionId(int row)
{
    return QStringLiteral("view.bookmark.%1").arg(row + 1);
}

} // namespace

BookmarkPart::BookmarkPart(Workbench &bench)
    : QObject(&bench), m_bench(bench), m_model(new BookmarkModel(this))
{
    makeActions();
    bench.docks().add(dock, tr("Bookmarks"), makePanel(), Qt::LeftDockWidgetArea, Docks::Start::Asked);
    // Later: the list still has its editor open.
    connect(
        m_model, &BookmarkModel::renameWanted, this,
        [this](const QString &id, const QString &title) {
            if (m_bench.workspace().isOpen())
                tell(core::Bookmarks(m_bench.workspace().project()).rename(id, title));
        },
        Qt::QueuedConnection);
    Workspace *workspace = &bench.workspace();
    connect(workspace, &Workspace::opened, this, [this, workspace] {
        m_model->setReadOnly(workspace->isReadOnly());
        connect(&workspace->project(), &core::Project::edited, this, &BookmarkPart::refresh);
        refresh();
    });
    connect(workspace, &Workspace::aboutToClose, this, [this] { m_model->setBookmarks({}); });
}

void BookmarkPart::makeActions()
{
    Actions &actions = m_bench.actions();
    actions.add(QStringLiteral("view.bookmark.add"), tr("Bookmark this view…"),
                QKeySequence(Qt::CTRL | Qt::Key_D), Needs::Writing, [this] { ask(); });
    actions.add(QStringLiteral("view.bookmarks"), tr("All bookmarks"), QKeySequence(Qt::CTRL | Qt::Key_B),
                Needs::Project, [this] { m_bench.docks().show(dock); });
    m_bench.menu(Workbench::Menu::View).addSeparator();
    QMenu *menu = m_bench.menu(Workbench::Menu::View).addMenu(tr("Bookmarks"));
    menu->addAction(actions.find(QStringLiteral("view.bookmark.add")));
    menu->addAction(actions.find(QStringLiteral("view.bookmarks")));
    menu->addSeparator();
    for (int row = 0; row < keys; ++row) {
        QAction *action = actions.add(actionId(row), tr("Bookmark %1").arg(row + 1),
                                      QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + row)),
                                      Needs::Project, [this, row] { go(row); });
        action->setVisible(false);
        actions.setCondition(actionId(row), [this, row] { return row < m_model->rowCount(); });
        menu->addAction(action);
    }
}

QWidget *BookmarkPart::makePanel()
{
    auto *panel = new QWidget(&m_bench.window());
    panel->setObjectName(QStringLiteral("panel"));
    panel->setAttribute(Qt::WA_StyledBackground);
    m_list = new QListView(panel);
    m_list->setObjectName(QStringLiteral("bookmarkList"));
    m_list->setAccessibleName(tr("Bookmarks"));
    m_list->setModel(m_model);
    m_list->setSpacing(3);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    const auto button = [&](const QString &name, const char *icon, const QString &text, auto run) {
        auto *made = new QToolButton(panel);
        made->setObjectName(name);
        made->setIcon(Theme::icon(QString::fromLatin1(icon)));
        made->setToolTip(text);
        made->setAccessibleName(text);
        made->setFocusPolicy(Qt::TabFocus);
        connect(made, &QToolButton::clicked, this, run);
        return made;
    };
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 2, 8, 8);
    auto *add = button(QStringLiteral("bookmarkAdd"), "view.bookmark.add", tr("Bookmark this view…"),
                       [this] { ask(); });
    add->setText(tr("Bookmark this view…"));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    buttons->addWidget(add);
    buttons->addStretch(1);
    buttons->addWidget(button(QStringLiteral("bookmarkUp"), "up", tr("Up"), [this] { moveCurrent(-1); }));
    buttons->addWidget(
        button(QStringLiteral("bookmarkDown"), "down", tr("Down"), [this] { moveCurrent(1); }));
    buttons->addWidget(
        button(QStringLiteral("bookmarkRemove"), "close", tr("Remove"), [this] { removeCurrent(); }));
    m_empty =
        new QLabel(tr("No bookmarks yet. A bookmark keeps place, scale and layers of this view."), panel);
    m_empty->setProperty("quiet", true);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(12, 8, 12, 8);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { go(index.row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { go(index.row()); });
    return panel;
}

void BookmarkPart::refresh()
{
    if (!m_bench.workspace().isOpen()) return;
    const int current = m_list->currentIndex().row();
    m_model->setBookmarks(core::Bookmarks(m_bench.workspace().project()).all());
    m_empty->setVisible(m_model->rowCount() == 0);
    if (!m_list->currentIndex().isValid() && current >= 0)
        m_list->setCurrentIndex(m_model->index(std::min(current, m_model->rowCount() - 1)));
    for (int row = 0; row < keys; ++row) {
        QAction *action = m_bench.actions().find(actionId(row));
        action->setVisible(row < m_model->rowCount());
        if (row < m_model->rowCount()) action->setText(m_model->bookmarks().at(row).title);
    }
    m_bench.refreshActions();
}

void BookmarkPart::tell(const core::Status &status)
{
    if (!status) showIssueBox(&m_bench.window(), tr("Bookmarks"), status.issues());
}

void BookmarkPart::ask()
{
    bool ok = false;
    const QString title =
        QInputDialog::getText(&m_bench.window(), tr("Bookmark this view"), tr("Name"), QLineEdit::Normal,
                              tr("View %1").arg(m_model->rowCount() + 1), &ok);
    if (ok && !title.trimmed().isEmpty()) add(title.trimmed());
}

void BookmarkPart::add(const QString &title)
{
    const map::MapCanvas &canvas = m_bench.canvas();
    const auto centre = canvas.toDegrees(canvas.view().centre);
    if (!canvas.view().isValid() || !centre) return;
    QJsonObject words = m_bench.workspace().layers().state();
    Q_EMIT m_bench.viewKept(words);
    tell(core::Bookmarks(m_bench.workspace().project()).add({{}, title, *centre, canvas.scale(), words}));
}

void BookmarkPart::go(int row)
{
    if (row < 0 || row >= m_model->rowCount()) return;
    const core::Bookmark bookmark = m_model->bookmarks().at(row);
    map::MapCanvas &canvas = m_bench.canvas();
    if (!bookmark.layers.isEmpty()) m_bench.workspace().layers().restore(bookmark.layers);
    const auto centre = canvas.fromDegrees(bookmark.centre);
    if (!centre || !canvas.view().isValid()) return;
    map::MapView view = canvas.view();
    view.centre = *centre;
    canvas.setView(view);
    canvas.setScale(bookmark.scale);
    Q_EMIT m_bench.viewShown(bookmark.layers);
}

void BookmarkPart::removeCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row < 0) return;
    tell(core::Bookmarks(m_bench.workspace().project()).remove(m_model->bookmarks().at(row).id));
}

void BookmarkPart::moveCurrent(int by)
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row + by < 0 || row + by >= m_model->rowCount()) return;
    tell(core::Bookmarks(m_bench.workspace().project()).move(m_model->bookmarks().at(row).id, row + by));
    m_list->setCurrentIndex(m_model->index(row + by));
}

} // namespace machi::ui
