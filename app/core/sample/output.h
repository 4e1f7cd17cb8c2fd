#pragma once

#include "core/sample/flood.h"
#include "core/sample/samplecity.h"
#include "core/sample/townplan.h"

namespace machi::core::sample {

/// What every writer describes.
struct Town
{
    TownPlan plan;
    Flood flood;

    Town(std::uint64_t seed, int buildings) : plan(seed, buildings), flood(plan) {}
    Town(const Town &) = delete;
    Town &operator=(const Town &) = delete;
};

class TextFile;

/// Where a sample goes, what it holds by now, and whether writing may go on.
class Output
{
public:
    Output(QString folder, Feedback &feedback) : m_folder(std::move(folder)), m_feedback(feedback) {}

    /// `relative` below the sample's folder.
    QString path(const QString &relative) const { return m_folder + u'/' + relative; }
    /// Path of the PLATEAU delivery, relative to the folder.
    static QString delivery();

    /// Says where the work is; false when it must stop: cancelled or failed.
    bool goOn(double fraction);
    bool isStopped() const { return m_failure || m_feedback.isCancelled(); }
    void fail(const Issue &issue);
    const std::optional<Issue> &failure() const { return m_failure; }
    /// The part of the whole that is written now, 0 … 1, and its name for the progress bar.
    void setStage(double from, double to, const QString &title);

    /// Closes the file and counts it to an item; objects and sizes of like items add up.
    void finish(TextFile &file, const QString &kind, const QString &source, qint64 objects);
    void count(const QString &kind, const QString &source, qint64 objects, qint64 files, qint64 bytes);
    QList<SampleItem> items() const { return m_items; }

private:
    QString m_folder;
    Feedback &m_feedback;
    std::optional<Issue> m_failure;
    QList<SampleItem> m_items;
    double m_from = 0, m_to = 0;
    QString m_title;
};

/// The standard squares of an area in one square of the secondary grid, south to north and west to east.
struct SquareGroup
{
    Square first, last;
    std::string code; ///< 6 digits
};
std::vector<SquareGroup> secondarySquares(const Box &area);

} // namespace machi::core::sample
