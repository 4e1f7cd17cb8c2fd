#pragma once

#include "core/store/classbreaks.h"

#include <QComboBox>

namespace machi::ui {

/// The rows of colours to choose from, each shown.
class RampBox : public QComboBox
{
    Q_OBJECT

public:
    explicit RampBox(QWidget *parent = nullptr);
    const core::ColourRamp &ramp() const { return core::colourRamp(currentData().toString()); }
    void choose(const QString &id); ///< the first for one that is not known
};

} // namespace machi::ui
