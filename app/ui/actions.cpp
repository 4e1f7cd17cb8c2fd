#include "ui/actions.h"

#include <QWidget>

namespace machi::ui {

Actions::Actions(QWidget *window) : QObject(window), m_window(window) {}

QAction *Actions::add(const QString &id, const QString &text, const QKeySequence &shortcut,
                      std::function<void()> run)
{
    auto *action = new QAction(text, m_window);
    action->setObjectName(id);
    action->setShortcut(shortcut);
    QString plain = text;
    plain.remove(QLatin1Char('&'));
    action->setToolTip(shortcut.isEmpty() ? plain
                                          : QStringLiteral("%1 (%2)").arg(
                                                plain, shortcut.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    // So that the shortcut works although no menu bar holds the action.
    m_window->addAction(action);
    m_actions.insert(id, action);
    return action;
}

QAction *Actions::find(const QString &id) const
{
    Q_ASSERT(m_actions.contains(id));
    return m_actions.value(id);
}

} // namespace machi::ui
