#pragma once

#include "core/io/kindguess.h"
#include "core/io/reader.h"
#include "core/io/stepname.h"

#include <QStringList>

#include <vector>

namespace machi::core {

/// Sorts the tables of a source (layers, files) into data sets before they are read: what has the same kind,
/// geometry, CRS and (nine columns of ten) the same columns becomes one. Titles are what the names have in
/// common. Files whose names differ in the step only (stepname.h) are one data set with a time axis, whose
/// rows carry their step in a column. One thread; tables are begun on first use.
class DatasetGroups
{
public:
    struct Member
    {
        QString name;   ///< of the layer or file
        QString folder; ///< of the file, relative to the source
        QStringList columns;
        ShapeFamily family = ShapeFamily::None;
        Crs crs;
        HeightDatum height = HeightDatum::None;
        QString kind; ///< empty: guessed
    };

    DatasetGroups(const Source &source, const ReadOptions &options, QString format);
    /// The data set that this table goes into.
    int add(const Member &member);
    /// nullptr when the sink cannot go on.
    TableSink *table(int group, DatasetSink &sink);
    /// The column that tells the step of a row, for the members of a series; none elsewhere.
    std::optional<Column> stepColumn(int group) const;
    /// Its value for the rows of a member.
    Value stepValue(const QString &name) const;
    const QString &kind(int group) const { return m_groups[static_cast<std::size_t>(group)].first.kind; }

private:
    struct Group
    {
        Member first;
        QStringList names, folders;
        std::vector<StepName> steps; ///< of a series, each once; else empty
        TableSink *table = nullptr;
        bool begun = false;
    };
    TimeAxis axis(const Group &group) const;
    QString title(const Group &group) const;

    QString m_sourceName, m_format, m_wantedKind;
    std::vector<Group> m_groups;
};

} // namespace machi::core
