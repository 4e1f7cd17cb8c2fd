#include "ui/ask/askpart.h"

#include "core/store/tableexport.h"
#include "core/store/tablequery.h"
#include "core/task/runner.h"
#include "map/mapcanvas.h"
#include "ui/ask/currentlayer.h"
#include "ui/ask/featuretableview.h"
#include "ui/ask/filterdialog.h"
#include "ui/ask/hovertip.h"
#include "ui/ask/mapselection.h"
#include "ui/ask/selecttools.h"
#include "ui/ask/statisticspanel.h"
#include "ui/ask/tablepanel.h"
#include "ui/layers/layerpanel.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/docks.h"
#include "ui/shell/issuebox.h"
#include "ui/shell/theme.h"
#include "ui/shell/workbench.h"

#include <QDir>
#include <QLocale>
#include <QMainWindow>

namespace machi::ui {

namespace {

const QString tableDock = QStringLiteral("table");
const QString statisticsDock = QStringLiteral("statistics");

} // namespace

AskPart::AskPart(Workbench &bench)
    : QObject(&bench),
      m_bench(bench),
      m_current(new CurrentLayer(this)),
      m_table(new TablePanel(*m_current, &bench.window())),
      m_statistics(new StatisticsPanel(*m_current, &bench.window())),
      m_box(new AreaTool(AreaTool::Form::Box, this)),
      m_polygon(new AreaTool(AreaTool::Form::Polygon, this)),
      m_tip(new HoverTip(bench.canvas(), this))
{
    bench.docks().add(tableDock, tr("Attribute table"), m_table, Qt::BottomDockWidgetArea,
                      Docks::Start::Asked);
    bench.docks().add(statisticsDock, tr("Statistics"), m_statistics, Qt::RightDockWidgetArea,
                      Docks::Start::Asked);
    makeActions();
    const QColor colour = Theme::colours().highlight;
    bench.canvas().setSelectionColour(QColor(colour.red(), colour.green(), colour.blue(), 215));
    Workspace &workspace = bench.workspace();
    connect(&workspace, &Workspace::opened, this, [this] {
        m_current->setLayers(&m_bench.workspace().layers());
        m_tip->setLayers(&m_bench.workspace().layers());
    });
    connect(&workspace, &Workspace::aboutToClose, this, [this] {
        m_task.reset();
        delete m_dialog.data();
        m_tip->setLayers(nullptr);
        m_current->setLayers(nullptr);
    });
    LayerPanel &panel = bench.layerPanel();
    connect(&panel, &LayerPanel::currentChanged, m_current, &CurrentLayer::choose);
    connect(&panel, &LayerPanel::tableWanted, this, &AskPart::openTable);
    connect(&panel, &LayerPanel::statisticsWanted, this, &AskPart::openStatistics);
    for (const AreaTool *tool : {m_box, m_polygon})
        connect(tool, &AreaTool::drawn, this, &AskPart::selectWithin);
    connect(m_table, &TablePanel::rowShown, &bench.selection(), &MapSelection::tell);
    connect(m_table, &TablePanel::rowOpened, &bench.selection(), &MapSelection::select);
    connect(m_table, &TablePanel::refused, this, [this](const QString &reason) { m_bench.say(reason); });
    connect(m_table, &TablePanel::filterWanted, this,
            [this] { Q_EMIT m_bench.layerPanel().filterWanted(m_current->id()); });
    connect(m_table, &TablePanel::exportWanted, this, &AskPart::exportTable);
}

AskPart::~AskPart() = default;

void AskPart::makeActions()
{
    Actions &actions = m_bench.actions();
    actions.add(QStringLiteral("table.open"), tr("Attribute table"), QKeySequence(Qt::CTRL | Qt::Key_T),
                Needs::Project, [this] { openTable({}); });
    actions.add(QStringLiteral("table.statistics"), tr("Statistics"),
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), Needs::Project,
                [this] { openStatistics({}); });
    const auto addTool = [&](const char *id, const QString &text, const QKeySequence &keys, AreaTool *tool) {
        actions.addSwitch(QString::fromLatin1(id), text, keys, Needs::Project, [this, tool](bool on) {
            map::MapCanvas &canvas = m_bench.canvas();
            if (on)
                canvas.setTool(tool);
            else if (canvas.tool() == tool)
                canvas.setTool(nullptr);
        });
        connect(&m_bench.canvas(), &map::MapCanvas::toolChanged, this, [this, id, tool] {
            m_bench.actions().find(QString::fromLatin1(id))->setChecked(m_bench.canvas().tool() == tool);
        });
    };
    addTool("select.box", tr("Select by a box"), QKeySequence(Qt::CTRL | Qt::Key_E), m_box);
    addTool("select.polygon", tr("Select by an area"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
            m_polygon);
    actions.add(QStringLiteral("select.attribute"), tr("Select by attribute…"),
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), Needs::Project,
                [this] { selectByAttribute(); });
    m_bench.put(Workbench::Menu::Edit, {"select.box", "select.polygon", "select.attribute"});
    m_bench.put(Workbench::Menu::View, {"table.open", "table.statistics"});
}

void AskPart::exportTable(const core::ProjectLayer &layer, const std::vector<qint64> &fids,
                          const QString &path)
{
    Workspace &workspace = m_bench.workspace();
    if (!workspace.canRun())
        return m_bench.say(tr("Other work is going on. Try again when it has ended, or cancel it."));
    const QString title = tr("Export the table");
    workspace.run(
        title,
        [layer, fids, path](core::Feedback &feedback) -> core::Status {
            auto table = core::TableQuery::open(layer);
            return table ? core::exportTable(**table, fids, path, feedback) : table.issues();
        },
        [this, title, path](const core::Status &written) {
            if (written) return m_bench.say(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
            if (written.firstError().code == QLatin1String("table.cancelled"))
                return m_bench.say(written.firstError().message);
            showIssueBox(&m_bench.window(), title, written.issues());
        });
}

void AskPart::openTable(const QString &layerId)
{
    if (!layerId.isEmpty()) m_current->choose(layerId);
    m_bench.docks().show(tableDock);
    m_table->view().setFocus();
}

void AskPart::openStatistics(const QString &layerId)
{
    if (!layerId.isEmpty()) m_current->choose(layerId);
    m_bench.docks().show(statisticsDock);
}

void AskPart::selectWithin(const QPolygonF &area, map::Choose how)
{
    if (!m_current->state()) return m_bench.say(tr("There is no table to select in."));
    m_current->layers()->setVisible(m_current->id(), true);
    run(tr("Selecting"), m_current->layers()->touching(m_current->id(), area), how);
}

void AskPart::selectByAttribute()
{
    const map::LayerState *state = m_current->state();
    if (!state) return m_bench.say(tr("There is no table to select in."));
    delete m_dialog.data();
    const core::Extent view = m_bench.canvas().visibleExtent();
    const QPolygonF outline(
        {{view.west, view.south}, {view.east, view.south}, {view.east, view.north}, {view.west, view.north}});
    m_dialog = new FilterDialog(state->layer, m_current->name(), FilterDialog::For::Selection, outline,
                                &m_bench.window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &FilterDialog::applied, this, &AskPart::selectRows);
    m_dialog->show();
}

void AskPart::selectRows(const core::LayerFilter &filter)
{
    if (!m_dialog) return;
    m_current->choose(m_dialog->layer().id());
    const core::ProjectLayer layer = m_dialog->layer();
    run(
        tr("Selecting"),
        [layer, filter](core::Feedback &feedback) {
            QSet<qint64> found;
            auto table = core::TableQuery::open(layer);
            if (!table) return found;
            const auto rows = (*table)->rows(filter.sql(layer.columns, layer.crs), {}, {}, feedback);
            if (rows) found = QSet<qint64>(rows->begin(), rows->end());
            return found;
        },
        map::Choose::Only);
}

void AskPart::run(const QString &title, std::function<QSet<qint64>(core::Feedback &)> work, map::Choose how)
{
    auto found = std::make_shared<QSet<qint64>>();
    m_task = std::make_unique<core::Task>(
        title, [work = std::move(work), found](core::Feedback &feedback) { *found = work(feedback); });
    connect(
        m_task.get(), &core::Task::finished, this, [this, found, how, id = m_current->id()](bool cancelled) {
            m_task.release()->deleteLater();
            map::MapLayers *layers = m_current->layers();
            if (cancelled || !layers) return;
            layers->select(id, *found, how);
            const qsizetype count = layers->selected(id).size();
            m_bench.say(count == 0
                            ? tr("Nothing is selected in %1.").arg(m_current->nameOf(id))
                            : tr("%1 selected in %2").arg(QLocale().toString(count), m_current->nameOf(id)),
                        count == 0 ? QString() : tr("Statistics"), [this, id] { openStatistics(id); });
            if (count == 1) m_bench.selection().tell(id, *layers->selected(id).begin());
        });
    m_task->start();
}

} // namespace machi::ui
