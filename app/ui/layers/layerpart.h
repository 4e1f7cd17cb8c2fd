#pragma once

#include "core/model/dataset.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>

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
    void tellChange(const QList<core::Dataset> &before, const QList<core::Dataset> &after,
                    const QString &offer, std::function<void()> back);
    QStringList justImported() const;
    void removeImported(const QStringList &datasets);

    Workbench &m_bench;
    QStringList m_imported; ///< data sets of the last import, until undo was asked of it
};

} // namespace machi::ui
