#pragma once

#include <QObject>

namespace machi::ui {

class MeasureTool;
class Workbench;

/// Measuring distances and areas on the map.
class MeasurePart : public QObject
{
    Q_OBJECT

public:
    explicit MeasurePart(Workbench &bench);

private:
    void take(MeasureTool *tool);
    void copy();

    Workbench &m_bench;
    MeasureTool *m_distance;
    MeasureTool *m_area;
    QString m_last; ///< what was measured
};

} // namespace machi::ui
