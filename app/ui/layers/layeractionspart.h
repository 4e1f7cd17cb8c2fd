#pragma once

#include <QObject>

namespace machi::ui {

class Workbench;

/// What can be done with the layer chosen in the list: each an action of the window, with keys; the menu of a
/// row and the menu "Edit" hold the same. Delete and F2 are keys of the list alone.
class LayerActionsPart : public QObject
{
    Q_OBJECT

public:
    explicit LayerActionsPart(Workbench &bench);

private:
    void addActions();
    QString current() const;
    bool isTable() const; ///< the layer chosen has rows
    void move(bool up);

    Workbench &m_bench;
};

} // namespace machi::ui
