#pragma once

#include <QList>
#include <QObject>

class QMenu;
class QWidget;

namespace machi::ui {

class Workbench;

/// Reaching everything by the keyboard: F6 from panel to panel, F10 for the menu, letters in menus, and a
/// sheet of all shortcuts.
class KeyboardPart : public QObject
{
    Q_OBJECT

public:
    explicit KeyboardPart(Workbench &bench);

private:
    QList<QWidget *> places() const; ///< that F6 goes through, in the order they are seen
    void go(int by);
    void openMenu();

    Workbench &m_bench;
};

/// Gives every entry of a menu a letter, where it has none: the first of its text that is free; in Japanese
/// one in brackets, as is usual there.
void addMnemonics(const QMenu &menu);

} // namespace machi::ui
