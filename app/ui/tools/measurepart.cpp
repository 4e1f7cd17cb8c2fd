#include "ui/tools/measurepart.h"

#include "map/mapcanvas.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/workbench.h"
#include "ui/tools/measuretool.h"

#include <QClipboard>
#include <QGuiApplication>

namespace machi::ui {

MeasurePart::MeasurePart(Workbench &bench)
    : QObject(&bench),
      m_bench(bench),
      m_distance(new MeasureTool(MeasureTool::Mode::Distance, this)),
      m_area(new MeasureTool(MeasureTool::Mode::Area, this))
{
    Actions &actions = bench.actions();
    actions.add(QStringLiteral("tools.distance"), tr("Measure a distance"),
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), Needs::Project, [this] { take(m_distance); });
    actions.add(QStringLiteral("tools.area"), tr("Measure an area"),
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), Needs::Project, [this] { take(m_area); });
    actions.add(QStringLiteral("tools.copy-measure"), tr("Copy what was measured"),
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), Needs::Project, [this] { copy(); });
    actions.setCondition(QStringLiteral("tools.copy-measure"), [this] { return !m_last.isEmpty(); });
    bench.put(Workbench::Menu::Tools, {"tools.distance", "tools.area", "tools.copy-measure"});
    for (MeasureTool *tool : {m_distance, m_area})
        connect(tool, &MeasureTool::ended, this, [this](const QString &result) {
            if (result.isEmpty()) return; // a crossed outline has no area
            m_last = result;
            m_bench.say(tr("Measured."), tr("Copy the figure"), [this] { copy(); });
            m_bench.refreshActions();
        });
    connect(&bench.workspace(), &Workspace::aboutToClose, this, [this] {
        if (m_bench.canvas().tool() == m_distance || m_bench.canvas().tool() == m_area)
            m_bench.canvas().setTool(nullptr);
        m_last.clear();
    });
}

void MeasurePart::take(MeasureTool *tool)
{
    m_bench.canvas().setTool(tool);
    m_bench.canvas().setFocus();
}

void MeasurePart::copy()
{
    if (!m_last.isEmpty()) QGuiApplication::clipboard()->setText(m_last);
}

} // namespace machi::ui
