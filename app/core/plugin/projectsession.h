#pragma once

#include "core/plugin/plugin.h"
#include "core/store/project.h"

#include <memory>

namespace machi::core {

/// A project that is open in a Context: with the plugins' tables, and for writing with the plugins started,
/// so that they hear of commits. Closing stops them. One at a time in a Context; main thread.
class ProjectSession
{
public:
    static Result<std::unique_ptr<ProjectSession>> create(const QString &path, const QString &city,
                                                          Context &context);
    static Result<std::unique_ptr<ProjectSession>> open(const QString &path, Project::Access access,
                                                        Context &context);
    ~ProjectSession();
    ProjectSession(const ProjectSession &) = delete;
    ProjectSession &operator=(const ProjectSession &) = delete;

    Project &project() const { return *m_project; }

private:
    ProjectSession(std::unique_ptr<Project> project, Context &context);
    static Result<std::unique_ptr<ProjectSession>> enter(Result<std::unique_ptr<Project>> opened,
                                                         Context &context);

    std::unique_ptr<Project> m_project;
    Context &m_context;
};

} // namespace machi::core
