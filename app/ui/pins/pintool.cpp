#include "ui/pins/pintool.h"

namespace machi::ui {

QString PinTool::hint() const
{
    switch (m_kind) {
    case core::PinKind::Note:
        return tr("Click where the note goes");
    case core::PinKind::Person:
        return tr("Click where the person is to be found");
    case core::PinKind::Pin:
        break;
    }
    return tr("Click where the pin goes");
}

} // namespace machi::ui
