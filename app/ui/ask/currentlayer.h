#pragma once

#include "map/maplayers.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

namespace machi::ui {

/// The table that is spoken of: what the attribute table, the statistics and the selecting tools work on. The
/// one chosen, else the topmost that can be seen. Main thread.
class CurrentLayer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    void setLayers(map::MapLayers *layers); ///< nullptr = none
    map::MapLayers *layers() const { return m_layers; }

    QString id() const; ///< empty where there is no table
    const map::LayerState *state() const;
    QString name() const;
    QStringList all() const; ///< ids of the tables, top first
    QString nameOf(const QString &layerId) const;
    void choose(const QString &layerId); ///< of a raster is passed over

Q_SIGNALS:
    void changed();          ///< another one, other rows of it, another step in time, or another name
    void selectionChanged(); ///< of the current one
    void listChanged();      ///< of all()

private:
    QPointer<map::MapLayers> m_layers;
    QString m_chosen;
};

} // namespace machi::ui
