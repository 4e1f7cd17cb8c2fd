#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

class QToolBar;

namespace machi::map {
class MapLayers;
}

namespace machi::ui {

class TimeBar;
class Workbench;

/// Time on the map: the bar is there while a visible layer changes with time. One layer leads; the others
/// follow by what their steps mean (core/model/timematch.h), and stay where nothing connects them.
class TimePart : public QObject
{
    Q_OBJECT

public:
    explicit TimePart(Workbench &bench);

private:
    void setLayers(map::MapLayers *layers);
    void refresh();
    void lead(const QString &layerId);
    void look();
    void show(int step);

    Workbench &m_bench;
    QPointer<map::MapLayers> m_layers;
    QToolBar *m_place;
    TimeBar *m_bar;
    QStringList m_shown;     ///< layers with time that can be seen
    QString m_lead;          ///< layer id; empty = none has time
    bool m_isChosen = false; ///< by somebody; else a layer that is in view leads
};

} // namespace machi::ui
