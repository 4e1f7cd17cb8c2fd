#pragma once

#include "core/model/pin.h"
#include "map/maptool.h"

namespace machi::ui {

/// Sets one pin or note where the hand clicks.
class PinTool : public map::MapTool
{
    Q_OBJECT

public:
    using MapTool::MapTool;
    void setKind(core::PinKind kind) { m_kind = kind; }
    core::PinKind kind() const { return m_kind; }

    QString hint() const override;
    void taken(map::MapCanvas &) override {}
    void laidDown() override {}
    void clicked(const map::MapPointer &pointer) override { Q_EMIT placed(pointer.map); }

Q_SIGNALS:
    void placed(const QPointF &map); ///< units of the canvas's CRS

private:
    core::PinKind m_kind = core::PinKind::Pin;
};

} // namespace machi::ui
