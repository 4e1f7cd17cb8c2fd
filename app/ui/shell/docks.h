#pragma once

#include <QList>
#include <QObject>

class QAction;
class QDockWidget;
class QMainWindow;
class QMenu;

namespace machi::ui {

/// The panels around the map. None is there without a project; where they stand is kept with it
/// (ViewMemory).
class Docks : public QObject
{
    Q_OBJECT

public:
    enum class Start {
        Shown,  ///< as soon as a project is open
        Hidden, ///< when somebody asks for it
        Asked   ///< the same; an action of its own shows it, so it needs no switch in the menu
    };

    /// Each panel gets a switch in `menu`.
    Docks(QMainWindow &window, QMenu &menu);

    /// `id` is what a saved arrangement knows it by. Takes the panel.
    QDockWidget *add(const QString &id, const QString &title, QWidget *panel, Qt::DockWidgetArea area,
                     Start start);
    void show(const QString &id); ///< in front where several share a place
    void showUsual();             ///< those that start shown
    void hideAll();

private:
    struct Entry
    {
        QDockWidget *dock = nullptr;
        Start start = Start::Hidden;
    };
    QMainWindow &m_window;
    QMenu &m_menu;
    QAction *m_afterPanels; ///< the switches stay together, whoever adds to the menu in between
    QList<Entry> m_entries;
};

} // namespace machi::ui
