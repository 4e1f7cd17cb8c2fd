#include "core/io/datasetgroups.h"

#include <QFileInfo>
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
    const auto same = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &group) {
        return group.first.kind == wanted.kind && group.first.family == wanted.family &&
               group.first.crs == wanted.crs && group.first.height == wanted.height &&
               alike(group.first.columns, wanted.columns);
    });
    if (same != m_groups.end()) {
        if (!same->names.contains(wanted.name)) same->names.append(wanted.name);
        same->folders.append(wanted.folder.section(QLatin1Char('/'), -1));
        return static_cast<int>(same - m_groups.begin());
    }
    Group group;
    group.names.append(wanted.name);
    group.folders.append(wanted.folder.section(QLatin1Char('/'), -1));
    group.first = std::move(wanted);
    m_groups.push_back(std::move(group));
    return static_cast<int>(m_groups.size()) - 1;
}

QString DatasetGroups::title(const Group &group) const
{
    QString title = group.names.size() == 1 ? group.names.first() : commonStart(group.names);
    if (title.size() < 2) title = commonStart(group.folders);
    if (title.size() < 2 && group.names.size() <= 3) title = group.names.join(QStringLiteral("・"));
    if (title.size() < 2) title = m_sourceName;
    const auto twin = std::count_if(m_groups.begin(), m_groups.end(), [&](const Group &other) {
        return other.names == group.names && other.first.family != group.first.family;
    });
    if (twin > 0) title += QStringLiteral(" (%1)").arg(familyName(group.first.family));
    return title;
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
    dataset.crs = group.first.crs;
    dataset.height = group.first.height;
    dataset.provenance.format = m_format;
    group.table = sink.beginTable(dataset);
    return group.table;
}

} // namespace machi::core
