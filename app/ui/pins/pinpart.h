#pragma once

#include "core/model/pin.h"
#include "core/task/result.h"
#include "ui/pins/pinoverlay.h"

#include <QObject>

namespace machi::core {
struct OtherCopy;
}

namespace machi::ui {

class PinPanel;
class PinTool;
class Workbench;

/// Pins, notes and the people map: set by a click, taken by hand and moved, edited beside the map.
class PinPart : public QObject
{
    Q_OBJECT

public:
    explicit PinPart(Workbench &bench);
    ~PinPart() override;

    bool eventFilter(QObject *watched, QEvent *event) override; ///< the hand on the canvas
    /// The ending of the file says the format.
    bool exportTo(const QString &path);
    bool setPhoto(const QString &id, const QString &path);
    /// Takes the pins of another project in.
    void merge(const QString &projectPath); ///< read in the background

private:
    void makeActions();
    void refresh();
    void choose(const QString &id, bool show);
    void take(core::PinKind kind);
    void take(const core::OtherCopy &other);
    void place(const QPointF &map);
    void change(const core::Pin &pin);
    void remove(const QString &id);
    void askPhoto(const QString &id);
    void askExport();
    void askMerge();
    void askMergePack();
    void askName();
    void zoomTo(const QString &id);
    bool tell(const core::Status &status, const QString &title); ///< false, and says why, when it failed

    Workbench &m_bench;
    map::MapCanvas &m_canvas; ///< outlives the workbench
    PinOverlay m_overlay;
    PinTool *m_tool;
    PinPanel *m_panel = nullptr;
    QString m_pressed; ///< the pin under the hand that is down
    QPointF m_pressedAt;
    bool m_dragging = false;
    bool m_saidName = false;
};

} // namespace machi::ui
