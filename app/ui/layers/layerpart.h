#pragma once

#include <QObject>

namespace machi::ui {

class Workbench;

/// What can be done with a layer of the list, and taking it back.
class LayerPart : public QObject
{
    Q_OBJECT

public:
    explicit LayerPart(Workbench &bench);

private:
    void zoomTo(const QString &layerId);
    void remove(const QString &datasetId);
    void setStyle(const QString &datasetId, const QString &style);
    void undo(bool backwards);

    Workbench &m_bench;
};

} // namespace machi::ui
