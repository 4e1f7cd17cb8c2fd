#include "ui/print/printpart.h"

#include "map/mapcanvas.h"
#include "ui/print/printdialog.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/workbench.h"

#include <QMainWindow>

namespace machi::ui {

PrintPart::PrintPart(Workbench &bench) : QObject(&bench), m_bench(bench)
{
    bench.actions().add(QStringLiteral("map.print"), tr("Print"), QKeySequence::Print, Needs::Project,
                        [this] { open(); });
    bench.put(Workbench::Menu::Project, {"map.print"});
    // It prints what this project shows.
    connect(&bench.workspace(), &Workspace::aboutToClose, this, [this] { delete m_dialog; });
}

PrintPart::~PrintPart()
{
    delete m_dialog;
}

void PrintPart::open()
{
    if (!m_dialog) {
        const map::MapCanvas &canvas = m_bench.canvas();
        Workspace &workspace = m_bench.workspace();
        m_dialog = new PrintDialog(workspace.project(), workspace.layers(), canvas.view(), canvas.size(),
                                   workspace.title(), &m_bench.window());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(&canvas, &map::MapCanvas::viewChanged, m_dialog,
                [this, &canvas] { m_dialog->setView(canvas.view(), canvas.size()); });
        connect(m_dialog, &PrintDialog::filesWritten, this,
                [this](const QStringList &paths) { m_bench.tellFiles(tr("Saved"), paths); });
        connect(m_dialog, &PrintDialog::told, this, [this](const core::Issues &issues) { tell(issues); });
    }
    // The window stays usable: a large page takes its time.
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

/// What is only good to know must not push the report of an import aside.
void PrintPart::tell(const core::Issues &issues)
{
    core::Issues faults;
    QStringList notes;
    for (const core::Issue &issue : issues)
        if (issue.severity == core::Severity::Info)
            notes.append(issue.message);
        else
            faults.append(issue);
    if (!faults.isEmpty()) m_bench.report(tr("Print the map"), faults);
    if (!notes.isEmpty()) m_bench.say(notes.join(QLatin1Char('\n')));
}

} // namespace machi::ui
