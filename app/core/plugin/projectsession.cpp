#include "core/plugin/projectsession.h"

#include "core/plugin/pluginhost.h"
#include "core/store/migrations.h"

namespace machi::core {

Result<std::unique_ptr<ProjectSession>> ProjectSession::create(const QString &path, const QString &city,
                                                               Context &context)
{
    const MigrationList migrations(context.plugins().migrations());
    return enter(Project::create(path, city, &migrations), context);
}

Result<std::unique_ptr<ProjectSession>> ProjectSession::open(const QString &path, Project::Access access,
                                                             Context &context)
{
    const MigrationList migrations(context.plugins().migrations());
    return enter(Project::open(path, access, &migrations), context);
}

Result<std::unique_ptr<ProjectSession>> ProjectSession::enter(Result<std::unique_ptr<Project>> opened,
                                                              Context &context)
{
    if (!opened) return opened.issues();
    Issues issues = opened.issues();
    std::unique_ptr<ProjectSession> session(new ProjectSession(opened.take(), context));
    if (session->project().access() == Project::Access::Write) {
        Feedback feedback;
        context.plugins().start(context, feedback);
        issues += feedback.issues();
    }
    return {std::move(session), issues};
}

ProjectSession::ProjectSession(std::unique_ptr<Project> project, Context &context)
    : m_project(std::move(project)), m_context(context)
{
    m_context.setProject(m_project.get());
}

ProjectSession::~ProjectSession()
{
    m_context.plugins().stop();
    m_context.setProject(nullptr);
}

} // namespace machi::core
