#include "ui/layers/layercounts.h"

#include "core/store/tablequery.h"
#include "core/task/runner.h"

namespace machi::ui {

namespace {

QString conditionOf(const core::ProjectLayer &layer)
{
    return layer.filterOfStep().sql(layer.columns, layer.crs);
}

QString keyOf(const core::ProjectLayer &layer)
{
    return layer.id() + QLatin1Char('\n') + conditionOf(layer);
}

} // namespace

LayerCounts::LayerCounts(QObject *parent) : QObject(parent) {}
LayerCounts::~LayerCounts() = default;

void LayerCounts::clear()
{
    m_task.reset();
    m_waiting.clear();
    m_asked.clear();
    m_known.clear();
}

std::optional<qint64> LayerCounts::shown(const core::ProjectLayer &layer)
{
    if (layer.settings.filter.isEmpty() || layer.geometry == core::LayerGeometry::Raster)
        return layer.dataset.features;
    return ask({layer, keyOf(layer),
                QStringLiteral("SELECT count(*) FROM features WHERE %1").arg(conditionOf(layer))});
}

std::optional<qint64> LayerCounts::places(const core::ProjectLayer &layer)
{
    const core::TimeAxis &axis = layer.dataset.timeAxis;
    if (layer.geometry != core::LayerGeometry::Point || axis.selects != core::TimeAxis::Selects::Rows ||
        axis.steps.size() < 2)
        return {};
    return ask({layer, layer.id() + QStringLiteral("\nplaces"),
                QStringLiteral("SELECT count(DISTINCT geometry) FROM features")});
}

std::optional<qint64> LayerCounts::withoutPlace(const core::ProjectLayer &layer)
{
    if (layer.geometry != core::LayerGeometry::Point || layer.mixed) return {};
    return ask({layer, layer.id() + QStringLiteral("\nwithout"),
                QStringLiteral("SELECT count(*) - count(geometry) FROM features")});
}

std::optional<qint64> LayerCounts::ask(const Question &question)
{
    if (const auto it = m_known.constFind(question.key); it != m_known.constEnd()) return *it;
    if (!m_asked.contains(question.key)) {
        m_asked.insert(question.key);
        m_waiting.push_back(question);
        if (!m_task) next();
    }
    return {};
}

void LayerCounts::next()
{
    if (m_waiting.empty()) return;
    const Question question = m_waiting.front();
    m_waiting.pop_front();
    auto count = std::make_shared<qint64>(-1);
    m_task = std::make_unique<core::Task>(tr("Counting"), [question, count](core::Feedback &feedback) {
        auto table = core::TableQuery::open(question.layer, false);
        if (!table) return;
        const core::Interruption interruption((*table)->database(), feedback);
        core::Statement query = core::prepareText((*table)->database(), question.sql);
        if (query.next()) *count = query.integer(0);
    });
    connect(m_task.get(), &core::Task::finished, this, [this, question, count](bool cancelled) {
        m_task.release()->deleteLater();
        if (!cancelled && *count >= 0) {
            m_known.insert(question.key, *count);
            Q_EMIT counted(question.layer.id());
        }
        next();
    });
    m_task->start();
}

} // namespace machi::ui
