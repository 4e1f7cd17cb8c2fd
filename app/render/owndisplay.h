#pragma once

namespace machi::render {

/// Graphics without a window need a display all the same: where there is none, starts Xvfb as a child process
/// that ends with this one, and sets DISPLAY and QT_QPA_PLATFORM for the application that is made next.
/// Does nothing where Xvfb is not installed; elsewhere than on X11 systems, nothing is needed.
void makeOwnDisplay();

} // namespace machi::render
