#include "ui/pins/pinpart.h"

#include "core/store/journal.h"
#include "core/store/pinexport.h"
#include "core/store/pinmerge.h"
#include "core/store/pinstore.h"
#include "core/store/project.h"
#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "ui/pins/pineditor.h"
#include "ui/pins/pinmodel.h"
#include "ui/pins/pinpanel.h"
#include "ui/pins/pintool.h"
#include "ui/project/newprojectdialog.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/docks.h"
#include "ui/shell/issuebox.h"
#include "ui/shell/workbench.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QMainWindow>
#include <QMenu>
#include <QMouseEvent>
#include <QSettings>

#include <memory>

namespace machi::ui {

namespace {

const auto dock = QStringLiteral("pins");
const auto nameSetting = QStringLiteral("author");
constexpr double nearScale = 2500;

} // namespace

PinPart::PinPart(Workbench &bench)
    : QObject(&bench), m_bench(bench), m_canvas(bench.canvas()), m_tool(new PinTool(this))
{
    makeActions();
    Actions &actions = bench.actions();
    m_panel =
        new PinPanel({actions.find(QStringLiteral("pins.add")), actions.find(QStringLiteral("pins.note")),
                      actions.find(QStringLiteral("pins.person"))},
                     &bench.window());
    bench.docks().add(dock, tr("Pins and notes"), m_panel, Qt::RightDockWidgetArea, Docks::Start::Hidden);
    bench.canvas().addOverlay(&m_overlay);
    bench.canvas().installEventFilter(this);

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
    actions.add(QStringLiteral("pins.export"), tr("Export pins…"), {}, Needs::Project,
                [this] { askExport(); });
    actions.add(QStringLiteral("pins.merge"), tr("Take in pins of another laptop…"), {}, Needs::Writing,
                [this] { askMerge(); });
    actions.add(QStringLiteral("pins.merge.pack"), tr("Take in pins of a packed project…"), {},
                Needs::Writing, [this] { askMergePack(); });
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

// --- the hand on the canvas

bool PinPart::eventFilter(QObject *watched, QEvent *event)
{
    map::MapCanvas &canvas = m_bench.canvas();
    if (watched != &canvas || canvas.tool() || !m_bench.workspace().isOpen())
        return QObject::eventFilter(watched, event);
    auto *mouse = static_cast<QMouseEvent *>(event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (mouse->button() != Qt::LeftButton || mouse->modifiers() != Qt::NoModifier) return false;
        m_pressed = m_overlay.at(mouse->position(), canvas);
        m_pressedAt = mouse->position();
        m_dragging = false;
        if (!m_pressed.isEmpty()) canvas.setFocus();
        return !m_pressed.isEmpty();
    case QEvent::MouseMove: {
        if (m_pressed.isEmpty()) {
            if (mouse->buttons() == Qt::NoButton)
                canvas.setCursor(m_overlay.at(mouse->position(), canvas).isEmpty() ? Qt::ArrowCursor
                                                                                   : Qt::PointingHandCursor);
            return false;
        }
        const QPointF moved = mouse->position() - m_pressedAt;
        if (!m_bench.workspace().isReadOnly() && moved.manhattanLength() >= QApplication::startDragDistance())
            m_dragging = true;
        const auto pin = core::PinStore(m_bench.workspace().project()).pin(m_pressed);
        const auto start = pin ? canvas.fromDegrees(pin->place) : std::nullopt;
        if (!m_dragging || !start) return true;
        // By its own place, wherever on it the hand took it.
        m_overlay.setHeld(m_pressed, canvas.toMap(canvas.toPixel(*start) + moved));
        canvas.update();
        return true;
    }
    case QEvent::MouseButtonRelease: {
        if (m_pressed.isEmpty()) return false;
        const QString id = std::exchange(m_pressed, {});
        m_overlay.setHeld({}, {});
        core::PinStore store(m_bench.workspace().project());
        const auto pin = store.pin(id);
        const auto start = pin ? canvas.fromDegrees(pin->place) : std::nullopt;
        if (m_dragging && start) {
            const QPointF end = canvas.toPixel(*start) + mouse->position() - m_pressedAt;
            if (const auto place = canvas.toDegrees(canvas.toMap(end)))
                tell(store.move(id, *place), tr("Pins and notes"));
        }
        choose(id, true);
        return true;
    }
    case QEvent::MouseButtonDblClick:
        return mouse->button() == Qt::LeftButton && !m_overlay.at(mouse->position(), canvas).isEmpty();
    default:
        return false;
    }
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

void PinPart::askExport()
{
    QString chosen;
    const QString geoJson = tr("GeoJSON (*.geojson)");
    QString path = QFileDialog::getSaveFileName(
        &m_bench.window(), tr("Export pins"),
        QDir(NewProjectDialog::usualFolder()).filePath(tr("pins") + QStringLiteral(".geojson")),
        geoJson + QStringLiteral(";;") + tr("CSV for Excel (*.csv)"), &chosen);
    if (path.isEmpty()) return;
    if (!path.contains(QLatin1Char('.')))
        path += chosen == geoJson ? QStringLiteral(".geojson") : QStringLiteral(".csv");
    exportTo(path);
}

bool PinPart::exportTo(const QString &path)
{
    const core::Status written = core::exportPins(core::PinStore(m_bench.workspace().project()).pins(), path);
    if (!tell(written, tr("Export pins"))) return false;
    if (!written.issues().isEmpty()) m_bench.report(tr("Export pins"), written.issues());
    m_bench.say(written.issues().isEmpty()
                    ? tr("The pins were written.")
                    : tr("The pins were written; people without a tick were left out."));
    return true;
}

void PinPart::askMerge()
{
    const QString path = QFileDialog::getExistingDirectory(&m_bench.window(),
                                                           tr("The other laptop's project folder (….machi)"));
    if (!path.isEmpty()) merge(path);
}

void PinPart::askMergePack()
{
    const QString path = QFileDialog::getOpenFileName(&m_bench.window(), tr("The other laptop's pack"), {},
                                                      tr("Packed project (*.machipack)"));
    if (!path.isEmpty()) merge(path);
}

void PinPart::merge(const QString &projectPath)
{
    m_panel->editor().flush();
    Workspace &workspace = m_bench.workspace();
    if (!workspace.canRun())
        return m_bench.say(tr("Other work is going on. Try again when it has ended, or cancel it."));
    // Reading takes its time with many photos, and with a stick.
    const auto other = std::make_shared<core::OtherCopy>();
    workspace.run(
        tr("Take in pins"),
        [projectPath, other,
         known = core::knownPhotos(workspace.project())](core::Feedback &feedback) -> core::Status {
            auto read = core::readOtherCopy(projectPath, known, feedback);
            if (!read) return read.issues();
            *other = read.take();
            return core::Done{};
        },
        [this, other](const core::Status &read) {
            if (read) return take(*other);
            if (read.firstError().code != QLatin1String("task.cancelled"))
                showIssueBox(&m_bench.window(), tr("Take in pins"), read.issues());
        });
}

void PinPart::take(const core::OtherCopy &other)
{
    const auto merged = core::mergePins(m_bench.workspace().project(), other);
    if (!merged) return showIssueBox(&m_bench.window(), tr("Take in pins"), merged.issues());
    if (!merged.issues().isEmpty()) m_bench.report(tr("Take in pins"), merged.issues());
    m_bench.docks().show(dock);
    const core::PinMerge &done = merged.value();
    if (done.isEmpty())
        return m_bench.say(tr("The other project has no pins or bookmarks that this one lacks."));
    QString words = tr("Taken in: %1 new, %2 changed, %3 removed, %4 edited on both sides.")
                        .arg(done.added)
                        .arg(done.updated)
                        .arg(done.removed)
                        .arg(done.conflicts);
    if (done.bookmarks > 0) words += QLatin1Char(' ') + tr("Bookmarks: %1.").arg(done.bookmarks);
    m_bench.say(words);
}

} // namespace machi::ui
