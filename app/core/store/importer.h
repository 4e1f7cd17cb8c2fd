#pragma once

#include "core/io/reader.h"
#include "core/store/project.h"

#include <QList>

#include <memory>
#include <vector>

namespace machi::core {

/// One file, folder or ZIP, and how it is to be read.
struct ImportSource
{
    QString path;
    ReadOptions options;
};

/// Brings files, folders and ZIPs into a project: finds the reader, reads, fills the provenance, commits.
/// Constructed and committed in the project's thread; `read` may run on a worker meanwhile. Until `commit`
/// nothing of it is in the project, and dropping the importer leaves nothing.
class Importer
{
public:
    /// What becomes of the others when something needs an option that only a person can give.
    enum class Unanswered {
        StopsAll, ///< the person is there: asked first, then all is imported
        LeavesOut ///< of a folder or ZIP the file that the question is about, else the source
    };
    Importer(Project &project, const ReaderRegistry &readers, const QList<ImportSource> &sources,
             Feedback &feedback, Unanswered unanswered = Unanswered::StopsAll);
    ~Importer();
    Importer(const Importer &) = delete;
    Importer &operator=(const Importer &) = delete;

    /// Reads every source. A source that nobody recognises (`import.not-recognised`) or that gives nothing
    /// (`import.empty`), or whose reader broke down (`import.fault`), is an error of its own, the others go
    /// on.
    void read();
    /// The new data sets, in the order of the sources. None when no source gave any, the store failed, the
    /// user cancelled (`import.cancelled`), or a reader needs an option (`needs-option`) and that stops all:
    /// then the project is as it was.
    QList<Dataset> commit();

private:
    class Part;
    Feedback &m_feedback;
    Unanswered m_unanswered;
    std::vector<std::unique_ptr<Part>> m_parts; ///< one a source
    bool m_stopped = false;                     ///< by the last part that was read
};

} // namespace machi::core
