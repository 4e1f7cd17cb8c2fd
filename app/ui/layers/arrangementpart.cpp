#include "ui/layers/arrangementpart.h"

#include "core/store/catalogue.h"
#include "core/store/journal.h"
#include "core/store/project.h"
#include "map/maplayers.h"
#include "ui/layers/layerpanel.h"
#include "ui/project/workspace.h"
#include "ui/shell/workbench.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace machi::ui {

namespace {

const QString setting = QStringLiteral("arrangement");
constexpr QLatin1String numberKey("number"), beforeKey("before"), afterKey("after");
constexpr int pause = 400; ///< milliseconds

/// Without steps in time: those follow the time bar, which nobody undoes.
QJsonObject arrangement(const map::MapLayers &layers)
{
    QJsonObject state = layers.state();
    QJsonArray rows = state.value(QLatin1String("layers")).toArray();
    for (auto &&row : rows) {
        QJsonObject one = row.toObject();
        one.remove(QLatin1String("step"));
        row = one;
    }
    state.insert(QLatin1String("layers"), rows);
    return state;
}

} // namespace

ArrangementPart::ArrangementPart(Workbench &bench) : QObject(&bench), m_bench(bench)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ArrangementPart::keep);
    connect(&bench.layerPanel(), &LayerPanel::arranging, this, &ArrangementPart::begin);
    Workspace &workspace = bench.workspace();
    connect(&workspace, &Workspace::opened, this, [this, &workspace] {
        m_last = kept();
        connect(&workspace.project(), &core::Project::edited, this, &ArrangementPart::follow);
    });
    connect(&workspace, &Workspace::aboutToClose, this, [this] {
        keep();
        m_last = {};
    });
}

QJsonObject ArrangementPart::kept() const
{
    const core::Catalogue catalogue(m_bench.workspace().project().database());
    return QJsonDocument::fromJson(catalogue.setting(setting).toUtf8()).object();
}

void ArrangementPart::begin()
{
    if (m_bench.workspace().isReadOnly()) return;
    if (m_before.isEmpty()) m_before = arrangement(m_bench.workspace().layers());
    m_pause.start();
}

void ArrangementPart::keep()
{
    m_pause.stop();
    if (m_before.isEmpty()) return;
    const QJsonObject after = arrangement(m_bench.workspace().layers());
    const QJsonObject edit{{numberKey, m_last.value(numberKey).toInt() + 1},
                           {beforeKey, std::exchange(m_before, {})},
                           {afterKey, after}};
    if (edit.value(beforeKey).toObject() == after) return;
    core::Project &project = m_bench.workspace().project();
    const QString text = QString::fromUtf8(QJsonDocument(edit).toJson(QJsonDocument::Compact));
    const core::Status done =
        project.journal().edit(QStringLiteral("layers.arrange"), setting, [&](core::Database &database) {
            return core::Catalogue(database).setSetting(setting, text);
        });
    if (!done) return; // the list stays as it is; only undo does not know of it
    m_last = edit;
    Q_EMIT project.edited(setting);
}

/// After undo the row of an earlier edit is there again, after redo that of a later one.
void ArrangementPart::follow(const QString &object)
{
    if (object != setting) return;
    const QJsonObject now = kept();
    const int number = now.value(numberKey).toInt(), last = m_last.value(numberKey).toInt();
    if (number < last)
        m_bench.workspace().layers().restore(m_last.value(beforeKey).toObject());
    else if (number > last)
        m_bench.workspace().layers().restore(now.value(afterKey).toObject());
    m_last = now;
}

} // namespace machi::ui
