#pragma once

#include "core/io/reader.h"
#include "core/task/issue.h"

namespace machi::core {

/// The files of a source that no reader takes. Letters, papers and pictures are none of them worth a word.
/// `import.left-out`: a Warning, or an Error where one of them is data that a planner would miss (DWG, LAS,
/// XLS, an archive …) or has a known ending and was not recognised.
class LeftOver
{
public:
    explicit LeftOver(const ReaderRegistry &readers);
    void add(const QString &path);
    /// One, or none.
    Issues issues(const QString &source) const;

private:
    QStringList m_readable; ///< suffixes that a reader knows
    QStringList m_names, m_data;
};

} // namespace machi::core
