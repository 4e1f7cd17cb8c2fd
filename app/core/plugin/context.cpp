#include "core/plugin/plugin.h"
#include "core/store/project.h"

namespace machi::core {

void Context::setProject(Project *project)
{
    if (m_project) m_project->disconnect(&m_events);
    m_project = project;
    if (!project) return;
    QObject::connect(project, &Project::committed, &m_events, &Events::committed);
    QObject::connect(project, &Project::removed, &m_events, &Events::removed);
}

} // namespace machi::core
