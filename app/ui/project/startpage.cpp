#include "ui/project/startpage.h"

#include "ui/project/recentprojects.h"
#include "ui/shell/actions.h"
#include "ui/shell/theme.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace machi::ui {

namespace {

constexpr int pageWidth = 860;
constexpr int most = 5; ///< recent projects: more would push the steps out of sight

QLabel *text(const QString &words, const QFont &font, bool quiet, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setFont(font);
    label->setProperty("quiet", quiet);
    label->setWordWrap(true);
    return label;
}

QPushButton *wide(QAction *action, bool primary, QWidget *parent)
{
    auto *button = new QPushButton(QStringLiteral("  ") + action->text(), parent);
    button->setIcon(
        Theme::icon(action->objectName(), primary ? Theme::colours().onAccent : Theme::colours().accent));
    button->setIconSize({20, 20});
    button->setProperty("primary", primary);
    button->setMinimumHeight(40);
    button->setObjectName(QStringLiteral("start.") + action->objectName());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QFrame *step(int number, const QString &title, const QString &words, QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setObjectName(QStringLiteral("sheet"));
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(2);
    layout->addWidget(text(QStringLiteral("%1  %2").arg(number).arg(title), Theme::bold(), false, card));
    layout->addWidget(text(words, Theme::small(), true, card));
    layout->addStretch(1);
    return card;
}

} // namespace

StartPage::StartPage(const Actions &actions, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("startPage"));
    setAttribute(Qt::WA_StyledBackground);
    auto *page = new QWidget(this);
    page->setMaximumWidth(pageWidth);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 32, 24, 24);
    layout->setSpacing(8);
    layout->addWidget(text(tr("Machi Workbench"), Theme::heading(), false, page));
    layout->addWidget(text(tr("The city model, floods, shelters, people and heat of your city on one map."),
                           font(), true, page));
    layout->addSpacing(16);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    auto *begin = new QVBoxLayout;
    begin->setSpacing(8);
    begin->addWidget(wide(actions.find(QStringLiteral("project.new")), true, page));
    begin->addWidget(wide(actions.find(QStringLiteral("project.open")), false, page));
    begin->addWidget(wide(actions.find(QStringLiteral("project.sample")), false, page));
    begin->addStretch(1);
    columns->addLayout(begin, 2);
    auto *recent = new QFrame(page);
    recent->setObjectName(QStringLiteral("sheet"));
    m_recent = new QVBoxLayout(recent);
    m_recent->setContentsMargins(8, 12, 8, 8);
    m_recent->setSpacing(0);
    columns->addWidget(recent, 3);
    layout->addLayout(columns);
    layout->addSpacing(24);

    layout->addWidget(text(tr("Three steps to begin"), Theme::bold(), false, page));
    auto *steps = new QHBoxLayout;
    steps->setSpacing(12);
    steps->addWidget(
        step(1, tr("Make a project"), tr("A folder that keeps everything together. It saves itself."), page),
        1);
    steps->addWidget(step(2, tr("Drop your data on the window"),
                          tr("A PLATEAU ZIP, a table with coordinates, GeoJSON, a Shapefile, a GeoTIFF."),
                          page),
                     1);
    steps->addWidget(step(3, tr("Click on the map"),
                          tr("Ask a building what it is, colour by height, print the map."), page),
                     1);
    layout->addLayout(steps);
    layout->addStretch(1);

    auto *centred = new QWidget(this);
    auto *middle = new QHBoxLayout(centred);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addStretch(1);
    middle->addWidget(page, 100);
    middle->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(centred);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    refresh();
}

QWidget *StartPage::missingTile(const QString &path, QWidget *sheet)
{
    auto *tile = new QWidget(sheet);
    tile->setToolTip(QDir::toNativeSeparators(path));
    auto *words = text(QFileInfo(path).completeBaseName() + QLatin1Char('\n') +
                           tr("%1 · not found (moved, or on a disk that is not there)")
                               .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())),
                       Theme::small(), true, tile);
    words->setObjectName(QStringLiteral("missingProject"));
    words->setWordWrap(false);
    words->setMinimumWidth(1);
    auto *remove = new QPushButton(tr("Take off the list"), tile);
    remove->setObjectName(QStringLiteral("forgetProject"));
    remove->setProperty("flat", true);
    remove->setFont(Theme::small());
    auto *layout = new QHBoxLayout(tile);
    layout->setContentsMargins(12, 4, 0, 4);
    layout->addWidget(words, 1);
    layout->addWidget(remove);
    connect(remove, &QPushButton::clicked, this, [this, path] {
        RecentProjects::remove(path);
        QTimer::singleShot(0, this, &StartPage::refresh); // the button is on the list
    });
    return tile;
}

void StartPage::refresh()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QWidget *sheet = m_recent->parentWidget();
    auto *heading = text(tr("Recent projects"), Theme::bold(), false, sheet);
    heading->setContentsMargins(12, 0, 0, 4);
    m_recent->addWidget(heading);
    const QStringList paths = RecentProjects::list().mid(0, most);
    for (const QString &path : paths) {
        if (!RecentProjects::isProject(path)) {
            m_recent->addWidget(missingTile(path, sheet));
            continue;
        }
        const QFileInfo info(path);
        auto *tile = new QPushButton(sheet);
        tile->setObjectName(QStringLiteral("projectTile"));
        tile->setAccessibleName(info.completeBaseName());
        tile->setToolTip(QDir::toNativeSeparators(path));
        auto *inside = new QVBoxLayout(tile);
        inside->setContentsMargins(12, 6, 12, 6);
        inside->setSpacing(4);
        auto *name = text(info.completeBaseName(), font(), false, tile);
        auto *where =
            text(tr("%1 · last used %2")
                     .arg(QDir::toNativeSeparators(info.absolutePath()),
                          QLocale().toString(
                              QFileInfo(path + QStringLiteral("/project.sqlite")).lastModified().date(),
                              QLocale::ShortFormat)),
                 Theme::small(), true, tile);
        for (QLabel *label : {name, where}) {
            label->setWordWrap(false);
            label->setMinimumSize(1, label->fontMetrics().height());
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
            inside->addWidget(label);
        }
        // A button knows nothing of the layout on it.
        tile->setFixedHeight(name->minimumHeight() + where->minimumHeight() + 22);
        connect(tile, &QPushButton::clicked, this, [this, path] { Q_EMIT openWanted(path); });
        m_recent->addWidget(tile);
    }
    if (paths.isEmpty()) {
        auto *none =
            text(tr("Projects that you open are listed here. To have a look first, open the sample city."),
                 Theme::small(), true, sheet);
        none->setContentsMargins(12, 0, 12, 8);
        m_recent->addWidget(none);
    }
    m_recent->addStretch(1);
}

} // namespace machi::ui
