#include "ui/shell/actions.h"

#include "ui/shell/theme.h"

#include <QFile>
#include <QWidget>

namespace machi::ui {

Actions::Actions(QWidget *window) : QObject(window), m_window(window) {}

QAction *Actions::insert(const QString &id, const QString &text, const QKeySequence &shortcut, Needs needs)
{
    Q_ASSERT(!m_entries.contains(id));
    auto *action = new QAction(text, m_window);
    action->setObjectName(id);
    action->setShortcut(shortcut);
    QString plain = text;
    plain.remove(QLatin1Char('&'));
    action->setToolTip(shortcut.isEmpty() ? plain
                                          : QStringLiteral("%1 (%2)").arg(
                                                plain, shortcut.toString(QKeySequence::NativeText)));
    action->setIconText(plain); // a mnemonic is for menus
    // One of several choices (`look.dark`) has the icon of them all.
    const QString family = id.section(u'.', 0, -2);
    for (const QString &name : {id, family})
        if (action->icon().isNull() && QFile::exists(QStringLiteral(":/ui/%1.svg").arg(name)))
            action->setIcon(Theme::icon(name));
    // So that the shortcut works although no menu bar holds the action.
    m_window->addAction(action);
    m_entries.insert(id, {action, needs, {}});
    m_order.append(id);
    return action;
}

QAction *Actions::add(const QString &id, const QString &text, const QKeySequence &shortcut, Needs needs,
                      std::function<void()> run)
{
    QAction *action = insert(id, text, shortcut, needs);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    return action;
}

QAction *Actions::addSwitch(const QString &id, const QString &text, const QKeySequence &shortcut, Needs needs,
                            std::function<void(bool on)> run)
{
    QAction *action = insert(id, text, shortcut, needs);
    action->setCheckable(true);
    connect(action, &QAction::toggled, this, [run = std::move(run)](bool on) { run(on); });
    return action;
}

QAction *Actions::find(const QString &id) const
{
    Q_ASSERT(m_entries.contains(id));
    return m_entries.value(id).action;
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions;
    for (const QString &id : m_order)
        actions.append(m_entries.value(id).action);
    return actions;
}

void Actions::setState(bool open, bool writable)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        const bool met = entry.needs == Needs::Nothing || (entry.needs == Needs::Project ? open : writable);
        entry.action->setEnabled(met && (!entry.condition || entry.condition()));
    }
}

void Actions::setCondition(const QString &id, std::function<bool()> condition)
{
    Q_ASSERT(m_entries.contains(id));
    m_entries[id].condition = std::move(condition);
}

} // namespace machi::ui
