#include "ui/pins/pinpart.h"

#include "core/store/journal.h"
#include "core/store/pinstore.h"
#include "core/store/project.h"
#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "ui/pins/pineditor.h"
#include "ui/pins/pinexchange.h"
#include "ui/pins/pinhand.h"
#include "ui/pins/pinmodel.h"
#include "ui/pins/pinpanel.h"
#include "ui/pins/pintool.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/docks.h"
#include "ui/shell/issuebox.h"
#include "ui/shell/workbench.h"

#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>

namespace machi::ui {

namespace {

const auto dock = QStringLiteral("pins");
const auto nameSetting = QStringLiteral("author");
constexpr double nearScale = 2500;

} // namespace

PinPart::PinPart(Workbench &bench)
    : QObject(&bench),
      m_bench(bench),
      m_canvas(bench.canvas()),
      m_tool(new PinTool(this)),
      m_exchange(new PinExchange(bench, this))
{
    makeActions();
    Actions &actions = bench.actions();
    m_panel =
        new PinPanel({actions.find(QStringLiteral("pins.add")), actions.find(QStringLiteral("pins.note")),
                      actions.find(QStringLiteral("pins.person"))},
                     &bench.window());
    bench.docks().add(dock, tr("Pins and notes"), m_panel, Qt::RightDockWidgetArea, Docks::Start::Hidden);
    bench.canvas().addOverlay(&m_overlay);
    auto *hand = new PinHand(bench, m_overlay, this);
    connect(hand, &PinHand::taken, this, [this](const QString &id) { choose(id, true); });

    connect(m_exchange, &PinExchange::aboutToRead, &m_panel->editor(), &PinEditor::flush);
    connect(m_tool, &PinTool::placed, this, &PinPart::place);
    connect(m_panel, &PinPanel::chosen, this, [this](const QString &id) { choose(id, false); });
    connect(&m_panel->editor(), &PinEditor::changed, this, &PinPart::change);
    connect(&m_panel->editor(), &PinEditor::removeWanted, this, &PinPart::remove);
    connect(&m_panel->editor(), &PinEditor::photoWanted, this, &PinPart::askPhoto);
    connect(&m_panel->editor(), &PinEditor::zoomWanted, this, &PinPart::zoomTo);
    connect(&bench.canvas(), &map::MapCanvas::clicked, this, [this] { choose({}, false); });
    Workspace *workspace = &bench.workspace();
    connect(workspace, &Workspace::opened, this, [this, workspace] {
        connect(&workspace->project(), &core::Project::edited, this, &PinPart::refresh);
        m_panel->editor().setReadOnly(workspace->isReadOnly());
        if (const QString name = QSettings().value(nameSetting).toString(); !name.isEmpty())
            workspace->project().journal().setAuthor(name);
        m_bench.actions().find(QStringLiteral("pins.visible"))->setChecked(true);
        refresh();
    });
    connect(workspace, &Workspace::aboutToClose, this, [this] {
        if (m_bench.canvas().tool() == m_tool) m_bench.canvas().setTool(nullptr);
        m_panel->editor().clear();
        m_overlay.setPins({});
        m_overlay.setSelected({});
        m_panel->model().setPins({});
        m_panel->refresh();
    });
}

PinPart::~PinPart()
{
    m_canvas.removeOverlay(&m_overlay);
}

void PinPart::makeActions()
{
    Actions &actions = m_bench.actions();
    actions.add(QStringLiteral("pins.add"), tr("Pin"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                Needs::Writing, [this] { take(core::PinKind::Pin); });
    actions.add(QStringLiteral("pins.note"), tr("Note"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
                Needs::Writing, [this] { take(core::PinKind::Note); });
    actions.add(QStringLiteral("pins.person"), tr("Person"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H),
                Needs::Writing, [this] { take(core::PinKind::Person); });
    actions.addSwitch(QStringLiteral("pins.visible"), tr("Pins on the map"), {}, Needs::Project,
                      [this](bool on) {
                          m_overlay.setVisible(on);
                          if (m_bench.workspace().isOpen()) m_bench.workspace().layers().setPinsVisible(on);
                          m_bench.canvas().update();
                      });
    actions.add(QStringLiteral("pins.list"), tr("List of pins and notes"),
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), Needs::Project,
                [this] { m_bench.docks().show(dock); });
    actions.add(QStringLiteral("pins.name"), tr("Your name on pins…"), {}, Needs::Writing,
                [this] { askName(); });
    QMenu *menu = m_bench.menu(Workbench::Menu::Tools).addMenu(tr("Pins and notes"));
    for (const char *id : {"pins.add", "pins.note", "pins.person", "pins.visible", "pins.list", "pins.export",
                           "pins.merge", "pins.merge.pack", "pins.name"})
        menu->addAction(actions.find(QString::fromLatin1(id)));
}

void PinPart::refresh()
{
    if (!m_bench.workspace().isOpen()) return;
    const core::PinStore store(m_bench.workspace().project());
    const QList<core::Pin> pins = store.pins();
    m_overlay.setPins(pins);
    m_panel->model().setPins(pins);
    m_panel->refresh();
    choose(m_overlay.selected(), false);
    m_bench.refreshActions();
}

void PinPart::choose(const QString &id, bool show)
{
    if (!m_bench.workspace().isOpen()) return;
    const core::PinStore store(m_bench.workspace().project());
    const std::optional<core::Pin> pin = store.pin(id);
    m_overlay.setSelected(pin ? id : QString());
    m_bench.canvas().update();
    m_panel->choose(pin ? id : QString());
    if (!pin) return m_panel->editor().clear();
    m_panel->editor().setPin(*pin, store.photo(pin->photo));
    if (show) m_bench.docks().show(dock);
}

void PinPart::take(core::PinKind kind)
{
    m_tool->setKind(kind);
    Q_EMIT m_tool->hintChanged();
    m_bench.actions().find(QStringLiteral("pins.visible"))->setChecked(true);
    m_bench.canvas().setTool(m_tool);
    m_bench.canvas().setFocus();
}

void PinPart::place(const QPointF &map)
{
    const auto place = m_bench.canvas().toDegrees(map);
    if (!place) return;
    core::Pin pin;
    pin.kind = m_tool->kind();
    pin.place = *place;
    pin.title = pin.kind == core::PinKind::Note     ? tr("Note")
                : pin.kind == core::PinKind::Person ? tr("Person")
                                                    : tr("Pin");
    m_bench.canvas().setTool(nullptr);
    const auto added = core::PinStore(m_bench.workspace().project()).add(pin);
    if (!added) return showIssueBox(&m_bench.window(), tr("Pins and notes"), added.issues());
    choose(added->id, true);
    m_panel->editor().editTitle();
    if (m_saidName || QSettings().contains(nameSetting)) return;
    m_saidName = true;
    const QString name = m_bench.workspace().project().journal().author();
    m_bench.say(name.isEmpty() ? tr("Pins carry no name yet.") : tr("Pins carry the name \"%1\".").arg(name),
                tr("Change the name…"), [this] { askName(); });
}

bool PinPart::tell(const core::Status &status, const QString &title)
{
    if (!status) showIssueBox(&m_bench.window(), title, status.issues());
    return status.ok();
}

void PinPart::change(const core::Pin &pin)
{
    tell(core::PinStore(m_bench.workspace().project()).change(pin), tr("Pins and notes"));
}

void PinPart::remove(const QString &id)
{
    const auto pin = core::PinStore(m_bench.workspace().project()).pin(id);
    if (!pin || !tell(core::PinStore(m_bench.workspace().project()).remove(id), tr("Remove"))) return;
    m_bench.say(tr("\"%1\" was removed.").arg(pin->title), tr("Undo"),
                [this] { m_bench.actions().find(QStringLiteral("edit.undo"))->trigger(); });
}

void PinPart::zoomTo(const QString &id)
{
    const auto pin = core::PinStore(m_bench.workspace().project()).pin(id);
    const auto centre = pin ? m_bench.canvas().fromDegrees(pin->place) : std::nullopt;
    if (!centre) return;
    map::MapView view = m_bench.canvas().view();
    view.centre = *centre;
    m_bench.canvas().setView(view);
    if (m_bench.canvas().scale() > nearScale) m_bench.canvas().setScale(nearScale);
}

void PinPart::askName()
{
    core::Journal &journal = m_bench.workspace().project().journal();
    bool ok = false;
    const QString name = QInputDialog::getText(&m_bench.window(), tr("Your name on pins"),
                                               tr("Whoever sets pins at this computer"), QLineEdit::Normal,
                                               journal.author(), &ok)
                             .trimmed();
    if (!ok) return;
    QSettings().setValue(nameSetting, name);
    journal.setAuthor(name);
}

// --- files

void PinPart::askPhoto(const QString &id)
{
    const QString path = QFileDialog::getOpenFileName(&m_bench.window(), tr("Photo"), {},
                                                      tr("Pictures (*.jpg *.jpeg *.png *.webp *.tif)"));
    if (!path.isEmpty()) setPhoto(id, path);
}

bool PinPart::setPhoto(const QString &id, const QString &path)
{
    QFile file(path);
    core::PinStore store(m_bench.workspace().project());
    const auto pin = store.pin(id);
    if (!pin) return false;
    if (!file.open(QIODevice::ReadOnly))
        return tell(core::makeError(QStringLiteral("pin.photo"), file.errorString(), path), tr("Photo"));
    return tell(store.change(*pin, file.readAll()), tr("Photo"));
}

} // namespace machi::ui
