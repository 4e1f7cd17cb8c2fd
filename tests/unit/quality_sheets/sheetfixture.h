#pragma once

#include "core/store/project.h"
#include "quality_sheets/engine/sheetstore.h"

#include <QTemporaryDir>

#include <memory>

namespace machi::testing {

/// The small town with the plugin's tables, and its sheets; Tanaka edits.
class SheetFixture
{
public:
    explicit SheetFixture(sheets::SheetTemplate form = sheets::SheetTemplate::builtIn());

    bool isGood() const { return m_project != nullptr; }
    core::Project &project() { return *m_project; }
    sheets::SheetStore &store() { return *m_store; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Closes and opens again, with another form.
    void reopen(sheets::SheetTemplate form);
    static QString building() { return QStringLiteral("building-1"); }

private:
    QTemporaryDir m_folder;
    sheets::SheetTemplate m_form;
    std::unique_ptr<core::Project> m_project;
    std::unique_ptr<sheets::SheetStore> m_store;
};

} // namespace machi::testing
