#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace machi::ui {

/// What must be so before an action makes sense.
enum class Needs {
    Nothing,
    Project, ///< one is open
    Writing  ///< one is open and may be changed
};

/// Every action of the window, once, by its id (`project.open`): menus, buttons and shortcuts all use the
/// same. Its icon is `resources/ui/<id>.svg`, or that of its family: `look.svg` for `look.dark`.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    QAction *add(const QString &id, const QString &text, const QKeySequence &shortcut, Needs needs,
                 std::function<void()> run);
    /// One that is on or off.
    QAction *addSwitch(const QString &id, const QString &text, const QKeySequence &shortcut, Needs needs,
                       std::function<void(bool on)> run);
    /// Must exist.
    QAction *find(const QString &id) const;
    QList<QAction *> all() const; ///< in the order they were added

    /// Enables each action by what it needs and by its condition.
    void setState(bool open, bool writable);
    /// A condition beside what the action needs (something to undo); asked by `setState`.
    void setCondition(const QString &id, std::function<bool()> condition);

private:
    struct Entry
    {
        QAction *action = nullptr;
        Needs needs = Needs::Nothing;
        std::function<bool()> condition;
    };
    QAction *insert(const QString &id, const QString &text, const QKeySequence &shortcut, Needs needs);

    QWidget *m_window;
    QHash<QString, Entry> m_entries;
    QStringList m_order;
};

} // namespace machi::ui
