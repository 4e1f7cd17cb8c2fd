#include "ui/shell/parts.h"

#include "ui/ask/askpart.h"
#include "ui/import/importpart.h"
#include "ui/layers/arrangementpart.h"
#include "ui/layers/layeractionspart.h"
#include "ui/layers/layerpart.h"
#include "ui/layers/layersettingspart.h"
#include "ui/pins/pinpart.h"
#include "ui/print/printpart.h"
#include "ui/project/projectpart.h"
#include "ui/scene/scenepart.h"
#include "ui/shell/appearancepart.h"
#include "ui/shell/keyboardpart.h"
#include "ui/time/timepart.h"
#include "ui/tools/measurepart.h"
#include "ui/views/bookmarkpart.h"
#include "ui/views/comparepart.h"
#include "ui/views/presentationpart.h"

namespace machi::ui {

void addParts(Workbench &bench)
{
    // Qt's ownership: each belongs to the workbench.
    new ProjectPart(bench);
    new ImportPart(bench);
    new PrintPart(bench);
    new LayerPart(bench);
    new LayerSettingsPart(bench);
    new LayerActionsPart(bench);
    new ArrangementPart(bench);
    new AskPart(bench);
    new PinPart(bench);
    new MeasurePart(bench);
    new TimePart(bench);
    new BookmarkPart(bench);
    new ComparePart(bench);
    new ScenePart(bench);
    new PresentationPart(bench);
    new AppearancePart(bench);
    new KeyboardPart(bench);
}

} // namespace machi::ui
