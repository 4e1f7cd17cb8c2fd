#include "ui/print/printpart.h"

#include "map/mapcanvas.h"
#include "ui/print/printdialog.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/workbench.h"

#include <QMainWindow>

namespace machi::ui {

PrintPart::PrintPart(Workbench &bench) : QObject(&bench)
{
    bench.actions().add(QStringLiteral("map.print"), tr("Print"), QKeySequence::Print, Needs::Project,
                        [&bench] {
                            const map::MapCanvas &canvas = bench.canvas();
                            Workspace &workspace = bench.workspace();
                            PrintDialog(workspace.project(), workspace.layers(), canvas.view(), canvas.size(),
                                        workspace.title(), &bench.window())
                                .exec();
                        });
    bench.put(Workbench::Menu::Project, {"map.print"});
}

} // namespace machi::ui
