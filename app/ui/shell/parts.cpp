#include "ui/shell/parts.h"

#include "ui/import/importpart.h"
#include "ui/layers/layerpart.h"
#include "ui/print/printpart.h"
#include "ui/project/projectpart.h"
#include "ui/shell/appearancepart.h"
#include "ui/shell/keyboardpart.h"

namespace machi::ui {

void addParts(Workbench &bench)
{
    // Qt's ownership: each belongs to the workbench.
    new ProjectPart(bench);
    new ImportPart(bench);
    new PrintPart(bench);
    new LayerPart(bench);
    new AppearancePart(bench);
    new KeyboardPart(bench);
}

} // namespace machi::ui
