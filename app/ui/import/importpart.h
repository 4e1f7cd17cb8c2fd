#pragma once

#include "core/model/dataset.h"
#include "core/task/issue.h"

#include <QObject>

namespace machi::ui {

class IssuePanel;
class Workbench;

/// Bringing data in, and the report of what was found.
class ImportPart : public QObject
{
    Q_OBJECT

public:
    explicit ImportPart(Workbench &bench);

private:
    void choose();
    void imported(const QList<core::Dataset> &datasets, const core::Issues &issues, bool cancelled);

    Workbench &m_bench;
    IssuePanel *m_issues;
};

/// Imports files into the open project; asks for a new one where none is open. A single project among `paths`
/// is opened instead.
void importFiles(Workbench &bench, const QStringList &paths);

} // namespace machi::ui
