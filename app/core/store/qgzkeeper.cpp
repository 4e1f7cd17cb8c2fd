#include "core/store/qgzkeeper.h"

#include "core/store/project.h"
#include "core/store/qgz.h"
#include "core/task/runner.h"

namespace machi::core {

QgzKeeper::QgzKeeper(Project &project) : m_project(project)
{
    project.setQgzWriter([this] { refresh(); });
}

QgzKeeper::~QgzKeeper()
{
    m_project.setQgzWriter({});
    const bool waits = m_isStale;
    m_task.reset(); // it ends its work
    if (waits) (void)writeQgz(m_project);
}

void QgzKeeper::refresh()
{
    if (m_task) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    const auto issues = std::make_shared<Issues>();
    m_task = std::make_unique<Task>(QString(), [path = m_project.path(), issues](Feedback &) {
        // Whoever writes has the project's lock and file; this one only looks.
        const auto project = Project::open(path, Project::Access::Read);
        *issues = project ? refreshQgz(**project) : project.issues();
    });
    connect(m_task.get(), &Task::finished, this, [this, issues] {
        m_task.release()->deleteLater(); // it is on the stack
        if (m_isStale) return refresh();
        Q_EMIT written(*issues);
    });
    m_task->start();
}

} // namespace machi::core
