#pragma once

#include <QWidget>

class QMenu;
class QToolButton;

namespace machi::ui {

class Actions;
class SearchBox;
class ViewSwitch;

/// Name of the program, the project with its menu, the views, the search box, and what one does: bring in,
/// print.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(const Actions &actions, QMenu *menu, QWidget *parent = nullptr);
    /// Empty = no project: nothing to search or print.
    void setProject(const QString &title, bool readOnly);
    SearchBox &search() const { return *m_search; }

private:
    QToolButton *m_project;
    ViewSwitch *m_views;
    SearchBox *m_search;
    QToolButton *m_import;
    QToolButton *m_print;
};

} // namespace machi::ui
