#pragma once

#include "core/task/issue.h"

#include <QObject>

#include <memory>

namespace machi::core {

class Project;
class Task;

/// Writes `project.qgz` on another thread after the project has changed; many changes are written once. While
/// it lives, `refreshQgz` leaves the file to it. Lives in the project's thread, and goes before the project:
/// what is still to be written then, is.
class QgzKeeper : public QObject
{
    Q_OBJECT

public:
    explicit QgzKeeper(Project &project);
    ~QgzKeeper() override;
    bool isWriting() const { return m_task != nullptr; }

Q_SIGNALS:
    void written(const machi::core::Issues &issues); ///< nothing waits to be written

private:
    void refresh();

    Project &m_project;
    std::unique_ptr<Task> m_task;
    bool m_isStale = false; ///< changed again since the task began
};

} // namespace machi::core
