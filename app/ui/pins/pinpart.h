#pragma once

#include "core/model/pin.h"
#include "core/task/result.h"
#include "ui/pins/pinoverlay.h"

#include <QObject>

namespace machi::ui {

class PinExchange;
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

    bool setPhoto(const QString &id, const QString &path);

private:
    void makeActions();
    void refresh();
    void choose(const QString &id, bool show);
    void take(core::PinKind kind);
    void place(const QPointF &map);
    void change(const core::Pin &pin);
    void remove(const QString &id);
    void askPhoto(const QString &id);
    void askName();
    void zoomTo(const QString &id);
    bool tell(const core::Status &status, const QString &title); ///< false, and says why, when it failed

    Workbench &m_bench;
    map::MapCanvas &m_canvas; ///< outlives the workbench
    PinOverlay m_overlay;
    PinTool *m_tool;
    PinExchange *m_exchange;
    PinPanel *m_panel = nullptr;
    bool m_saidName = false;
};

} // namespace machi::ui
