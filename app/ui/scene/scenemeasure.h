#pragma once

#include "core/model/localframe.h"
#include "ui/scene/scenepiece.h"

#include <QPointer>

#include <optional>

class QAction;

namespace machi::ui {

class SightBar;

/// Measuring between two clicks in 3D: distance and height, or whether the second place is seen from the
/// first.
class SceneMeasure : public ScenePiece
{
    Q_OBJECT

public:
    SceneMeasure(Workbench &bench, QObject *parent);
    void closing() override;
    bool takeClick(const QPointF &pixel, Qt::KeyboardModifiers modifiers) override;

protected:
    void viewMade() override;
    void shownChanged() override;

private:
    void begin(QAction *chosen, bool on);
    void tell(const QString &words);
    void showDistance();
    void showSight();
    QString nameOf(const QString &layerId, qint64 fid) const;

    QAction *m_measure;
    QAction *m_sight;
    QPointer<SightBar> m_bar;
    std::optional<core::GeoPoint> m_first;
    std::optional<core::GeoPoint> m_second;
};

} // namespace machi::ui
