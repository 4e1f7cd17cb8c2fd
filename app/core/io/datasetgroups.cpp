#include "core/io/datasetgroups.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace machi::core {

namespace {

bool alike(const QStringList &a, const QStringList &b)
{
    const QSet<QString> first(a.begin(), a.end());
    const QSet<QString> second(b.begin(), b.end());
    const qsizetype common = QSet<QString>(first).intersect(second).size();
    const qsizetype all = first.size() + second.size() - common;
    return common * 10 >= all * 9;
}

QString commonStart(const QStringList &names)
{
    QString start = names.first();
    for (const QString &name : names) {
        qsizetype length = 0;
        while (length < start.size() && length < name.size() && start.at(length) == name.at(length))
            ++length;
        start.truncate(length);
    }
    // A number that was cut in the middle goes, then what joined it.
    const bool cut = std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return name.size() > start.size() && name.at(start.size()).isDigit();
    });
    while (cut && !start.isEmpty() && start.back().isDigit())
        start.chop(1);
    while (!start.isEmpty() && QStringLiteral(" _-.(（").contains(start.back()))
        start.chop(1);
    return start;
}

} // namespace

DatasetGroups::DatasetGroups(const Source &source, const ReadOptions &options, QString format)
    : m_sourceName(QFileInfo(source.path()).completeBaseName()),
      m_format(std::move(format)),
      m_wantedKind(options.kind)
{
}

int DatasetGroups::add(const Member &member)
{
    Member wanted = member;
    if (!m_wantedKind.isEmpty()) wanted.kind = m_wantedKind;
    if (wanted.kind.isEmpty())
        wanted.kind = guessKind(wanted.name, wanted.folder, wanted.columns, wanted.family);
    // Results of one simulation at several heights lie above each other: `3.0`, `20.0`.
    static const QRegularExpression number(QStringLiteral(R"(^\d{1,3}\.\d+$)"));
    const bool height = number.match(wanted.name).hasMatch();
    if (height)
        wanted.name = (wanted.folder.section(QLatin1Char('/'), -1) + QLatin1Char(' ') + wanted.name +
                       QStringLiteral(" m"))
                          .trimmed();
    const std::optional<StepName> step = stepOfName(wanted.name);
    const auto same = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &group) {
        const bool apart = step ? group.steps.empty() || group.steps.front().series != step->series ||
                                      group.steps.front().meaning != step->meaning
                                : !group.steps.empty();
        return !apart && (!height || group.first.name == wanted.name) && group.first.kind == wanted.kind &&
               group.first.family == wanted.family && group.first.crs == wanted.crs &&
               group.first.height == wanted.height && alike(group.first.columns, wanted.columns);
    });
    if (same != m_groups.end()) {
        if (!same->names.contains(wanted.name)) same->names.append(wanted.name);
        same->folders.append(wanted.folder.section(QLatin1Char('/'), -1));
        const bool known =
            step && std::any_of(same->steps.begin(), same->steps.end(),
                                [&](const StepName &one) { return one.step.key == step->step.key; });
        if (step && !known) same->steps.push_back(*step);
        return static_cast<int>(same - m_groups.begin());
    }
    Group group;
    group.names.append(wanted.name);
    group.folders.append(wanted.folder.section(QLatin1Char('/'), -1));
    group.first = std::move(wanted);
    if (step) group.steps.push_back(*step);
    m_groups.push_back(std::move(group));
    return static_cast<int>(m_groups.size()) - 1;
}

QString DatasetGroups::title(const Group &group) const
{
    QString title = group.names.size() == 1  ? group.names.first()
                    : group.steps.size() > 1 ? group.steps.front().series
                                             : commonStart(group.names);
    if (title.size() < 2) title = commonStart(group.folders);
    // The Geospatial Information Authority's lists are named by the city's number only.
    if (group.first.columns.contains(QStringLiteral("共通ID")))
        title = group.first.columns.contains(QStringLiteral("洪水")) ? QStringLiteral("指定緊急避難場所")
                                                                     : QStringLiteral("指定避難所");
    if (title.size() < 2 && group.names.size() <= 3) title = group.names.join(QStringLiteral("・"));
    if (title.size() < 2) title = m_sourceName;
    const auto twin = std::count_if(m_groups.begin(), m_groups.end(), [&](const Group &other) {
        return other.names == group.names && other.first.family != group.first.family;
    });
    if (twin > 0) title += QStringLiteral(" (%1)").arg(familyName(group.first.family));
    return title;
}

TimeAxis DatasetGroups::axis(const Group &group) const
{
    if (group.steps.size() < 2) return {};
    std::vector<std::size_t> order;
    TimeAxis axis = axisOfSteps(group.steps, order);
    axis.column =
        axis.meaning == TimeAxis::Meaning::SinceEvent ? QStringLiteral("minutes") : QStringLiteral("step");
    return axis;
}

std::optional<Column> DatasetGroups::stepColumn(int index) const
{
    const TimeAxis time = axis(m_groups[static_cast<std::size_t>(index)]);
    if (time.isEmpty()) return std::nullopt;
    if (time.meaning == TimeAxis::Meaning::SinceEvent)
        return Column{time.column,
                      ColumnType::Integer,
                      QStringLiteral("破堤からの時間"),
                      QStringLiteral("Time since the breach"),
                      QStringLiteral("min"),
                      {},
                      {}};
    return Column{time.column, ColumnType::Text, QStringLiteral("時点"), QStringLiteral("Step"), {}, {}, {}};
}

Value DatasetGroups::stepValue(const QString &name) const
{
    const std::optional<StepName> step = stepOfName(name);
    if (!step) return {};
    if (step->meaning == TimeAxis::Meaning::SinceEvent) return static_cast<std::int64_t>(step->step.minutes);
    return step->step.key.toStdString();
}

TableSink *DatasetGroups::table(int index, DatasetSink &sink)
{
    Group &group = m_groups[static_cast<std::size_t>(index)];
    if (group.begun) return group.table;
    group.begun = true;
    Dataset dataset;
    dataset.kind = group.first.kind;
    dataset.title = title(group);
    const auto siblings = std::count_if(m_groups.begin(), m_groups.end(), [&](const Group &other) {
        return other.first.kind == group.first.kind;
    });
    if (siblings > 1) dataset.variant = dataset.title;
    // Which hazard it is, the kind does not say.
    if (dataset.kind == QLatin1String("hazard")) dataset.variant = dataset.title;
    if (dataset.title.contains(QStringLiteral("浸水履歴")) ||
        dataset.title.contains(QStringLiteral("浸水実績")))
        dataset.style = QStringLiteral("flood-record");
    dataset.crs = group.first.crs;
    dataset.height = group.first.height;
    dataset.provenance.format = m_format;
    dataset.timeAxis = axis(group);
    if (!dataset.timeAxis.isEmpty()) {
        dataset.timeFrom = dataset.timeAxis.steps.first().instant;
        dataset.timeTo = dataset.timeAxis.steps.last().instant;
    }
    group.table = sink.beginTable(dataset);
    return group.table;
}

} // namespace machi::core
