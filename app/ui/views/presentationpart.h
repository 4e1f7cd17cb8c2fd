#pragma once

#include "map/mapview.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>

class QFrame;

namespace machi::ui {

class Workbench;

/// Showing the map to a room: the whole screen, large letters, panels away. One key or click goes back to
/// what was shown at the start; another one ends it and puts the window back as it was.
class PresentationPart : public QObject
{
    Q_OBJECT

public:
    explicit PresentationPart(Workbench &bench);

private:
    void begin();
    void end();
    void backToStart();
    void enlarge(bool on);

    Workbench &m_bench;
    QFrame *m_buttons;
    bool m_on = false;
    QByteArray m_panels;
    Qt::WindowStates m_window;
    QJsonObject m_layers;
    map::MapView m_view;
};

} // namespace machi::ui
