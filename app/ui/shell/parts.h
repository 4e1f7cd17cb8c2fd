#pragma once

namespace machi::ui {

class Workbench;

/// Makes the parts of the window, in the order of their menu entries. The one list.
void addParts(Workbench &bench);

} // namespace machi::ui
