#include "ui/shell/keyboardpart.h"

#include "map/mapcanvas.h"
#include "ui/shell/actions.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/workbench.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace machi::ui {

namespace {

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

/// What a panel is mainly for: its list, else the first that takes the keyboard.
QWidget *entryOf(QWidget *place)
{
    if (takesFocus(place)) return place;
    for (QAbstractItemView *view : place->findChildren<QAbstractItemView *>())
        if (takesFocus(view)) return view;
    for (QWidget *child : place->findChildren<QWidget *>())
        if (takesFocus(child)) return child;
    return nullptr;
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// The letters by which an action with a Japanese name is known: that of its shortcut (O of Ctrl+O), then
/// those of its id (`project.open`), then any.
QString lettersOf(const QAction &action)
{
    QString letters;
    const QKeySequence keys = action.shortcut();
    if (keys.count() == 1 && keys[0].keyboardModifiers() == Qt::ControlModifier &&
        keys[0].key() >= Qt::Key_A && keys[0].key() <= Qt::Key_Z)
        letters += QChar(keys[0].key());
    for (const QChar sign : action.objectName().section(u'.', -1))
        if (isLetter(sign)) letters += sign;
    return letters + QStringLiteral("abcdefghijklmnopqrstuvwxyz1234567890");
}

} // namespace

KeyboardPart::KeyboardPart(Workbench &bench) : QObject(&bench), m_bench(bench)
{
    Actions &actions = bench.actions();
    actions.add(QStringLiteral("view.nextPanel"), tr("Next panel"), Qt::Key_F6, Needs::Nothing,
                [this] { go(1); });
    actions.add(QStringLiteral("view.previousPanel"), tr("Previous panel"), Qt::SHIFT | Qt::Key_F6,
                Needs::Nothing, [this] { go(-1); });
    actions.add(QStringLiteral("program.menu"), tr("Open the menu"), Qt::Key_F10, Needs::Nothing,
                [this] { openMenu(); });
    actions.add(QStringLiteral("program.shortcuts"), tr("Keyboard shortcuts…"), Qt::Key_F1, Needs::Nothing,
                [this] { ShortcutSheet(m_bench.actions(), &m_bench.window()).exec(); });
    bench.put(Workbench::Menu::Settings, {"program.shortcuts"});
    for (const Workbench::Menu menu :
         {Workbench::Menu::Project, Workbench::Menu::Edit, Workbench::Menu::View, Workbench::Menu::Scene,
          Workbench::Menu::Tools, Workbench::Menu::Settings}) {
        const QMenu *one = &bench.menu(menu);
        connect(one, &QMenu::aboutToShow, this, [one] { addMnemonics(*one); });
    }
}

QList<QWidget *> KeyboardPart::places() const
{
    QList<QWidget *> places;
    if (QWidget *bar = m_bench.window().menuWidget()) places.append(bar);
    if (QWidget *page = m_bench.window().centralWidget(); page && !m_bench.canvas().isVisible())
        places.append(page);
    if (m_bench.canvas().isVisible()) places.append(&m_bench.canvas());
    for (QDockWidget *dock : m_bench.window().findChildren<QDockWidget *>())
        // One that lies behind another tab is visible, but nobody sees it.
        if (dock->isVisible() && !dock->visibleRegion().isEmpty()) places.append(dock->widget());
    std::stable_sort(places.begin(), places.end(), [](const QWidget *a, const QWidget *b) {
        const QPoint left = a->mapToGlobal(QPoint());
        const QPoint right = b->mapToGlobal(QPoint());
        return left.x() != right.x() ? left.x() < right.x() : left.y() < right.y();
    });
    return places;
}

void KeyboardPart::go(int by)
{
    const QList<QWidget *> all = places();
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < all.size(); ++i)
        if (focus && (all.at(i) == focus || all.at(i)->isAncestorOf(focus))) at = i;
    for (qsizetype tried = 0; tried < all.size(); ++tried) {
        at = (at + by + all.size() + (at < 0 && by < 0 ? 1 : 0)) % all.size();
        if (QWidget *entry = entryOf(all.at(at))) return entry->setFocus(Qt::ShortcutFocusReason);
    }
}

void KeyboardPart::openMenu()
{
    if (auto *button = m_bench.window().findChild<QToolButton *>(QStringLiteral("projectMenu")))
        button->showMenu();
}

void addMnemonics(const QMenu &menu)
{
    QString taken;
    for (const QAction *action : menu.actions()) {
        const QString text = action->text();
        const qsizetype at = text.indexOf(u'&');
        if (at >= 0 && at + 1 < text.size()) taken += text.at(at + 1).toLower();
    }
    for (QAction *action : menu.actions()) {
        QString text = action->text();
        if (action->isSeparator() || text.isEmpty() || text.contains(u'&')) continue;
        const auto isFree = [&](QChar c) { return !taken.contains(c.toLower()); };
        const bool latin =
            std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x2e80; });
        const auto own =
            std::find_if(text.cbegin(), text.cend(), [&](QChar c) { return isLetter(c) && isFree(c); });
        if (latin && own != text.cend()) {
            taken += own->toLower();
            action->setText(text.insert(own - text.cbegin(), u'&'));
            continue;
        }
        const QString wanted = lettersOf(*action);
        const auto chosen = std::find_if(wanted.cbegin(), wanted.cend(), isFree);
        if (chosen == wanted.cend()) return;
        taken += chosen->toLower();
        // Behind the words, before the dots: ファイルを開く(O)…
        const qsizetype end = text.endsWith(u'…') ? text.size() - 1 : text.size();
        action->setText(text.insert(end, QStringLiteral("(&%1)").arg(chosen->toUpper())));
    }
}

} // namespace machi::ui
