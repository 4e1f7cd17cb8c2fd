#include "ui/layers/rampbox.h"

#include <QPainter>

#include <algorithm>

namespace machi::ui {

namespace {

constexpr QSize pictureSize(96, 16);

QPixmap picture(const core::ColourRamp &ramp)
{
    QPixmap pixmap(pictureSize);
    QPainter painter(&pixmap);
    for (int x = 0; x < pixmap.width(); ++x) {
        const double share = x / (pixmap.width() - 1.0);
        const qsizetype step =
            std::min<qsizetype>(static_cast<qsizetype>(share * ramp.stops.size()), ramp.stops.size() - 1);
        painter.fillRect(x, 0, 1, pixmap.height(), ramp.steps ? ramp.stops.at(step) : ramp.at(share));
    }
    return pixmap;
}

} // namespace

RampBox::RampBox(QWidget *parent) : QComboBox(parent)
{
    setIconSize(pictureSize);
    for (const core::ColourRamp &ramp : core::colourRamps())
        addItem(QIcon(picture(ramp)), ramp.title(), ramp.id);
}

void RampBox::choose(const QString &id)
{
    setCurrentIndex(std::max(0, findData(id)));
}

} // namespace machi::ui
