#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace machi::ui {

/// Every action of the window, once, by its id (`project.open`): menus, buttons and shortcuts all use the
/// same.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    QAction *add(const QString &id, const QString &text, const QKeySequence &shortcut,
                 std::function<void()> run);
    /// Must exist.
    QAction *find(const QString &id) const;

private:
    QWidget *m_window;
    QHash<QString, QAction *> m_actions;
};

} // namespace machi::ui
