#pragma once

#include "core/model/dataset.h"
#include "core/task/issue.h"

#include <QObject>
#include <QPointer>

namespace machi::ui {

class ImportDialog;
class IssuePanel;
class Workbench;

/// Bringing data in, and the report of what was found.
class ImportPart : public QObject
{
    Q_OBJECT

public:
    explicit ImportPart(Workbench &bench);

    /// Shows the import page with these files; with none it asks for them.
    void show(const QStringList &paths);

private:
    void opened();
    void chosen();
    void offerProject(const QString &path);
    void openFolderOf(const QString &file);
    void showObject(const QString &object);
    QStringList hiddenOf(const QList<core::Dataset> &datasets) const;
    void switchOn(const QStringList &datasets);
    void imported(const QList<core::Dataset> &datasets, const core::Issues &issues, bool cancelled);

    Workbench &m_bench;
    IssuePanel *m_issues;
    QPointer<ImportDialog> m_dialog;
};

/// Shows what files are and imports what is wanted of them, into the open project or a new one. A single
/// project is opened instead, a packed one unpacked.
void importFiles(Workbench &bench, const QStringList &paths);

} // namespace machi::ui
