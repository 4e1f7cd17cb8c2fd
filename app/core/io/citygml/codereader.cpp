#include "core/io/citygml/codereader.h"

#include <QCoreApplication>

namespace machi::core::citygml {

std::string_view CodeReader::label(CodeUse &use, const Attribute &attribute, bool *found)
{
    if (!use.list || use.codeSpace != attribute.codeSpace) {
        use.codeSpace = attribute.codeSpace;
        use.list = m_lists.find(m_folder, attribute.codeSpace);
        use.label = nullptr;
        use.code.clear();
    }
    if (!use.label || use.code != attribute.value) {
        use.code = attribute.value;
        use.label = use.list->label(attribute.value);
    }
    if (found) *found = use.label != nullptr;
    // A definition without description says nothing more than its code.
    if (!use.label || use.label->empty()) return attribute.value;
    return *use.label;
}

void CodeReader::countMiss(const CodeUse &use)
{
    Miss &miss = m_misses[use.list];
    if (miss.count++ == 0) miss.code = QString::fromStdString(use.code);
}

Issues CodeReader::takeIssues()
{
    // In the order of names, not of addresses: two runs give the same report.
    std::map<QString, std::pair<const CodeList *, Miss>> sorted;
    for (const auto &[list, miss] : m_misses)
        sorted[list->displayPath()] = {list, miss};
    Issues issues;
    for (const auto &[path, entry] : sorted) {
        const auto &[list, miss] = entry;
        Issue issue;
        if (list->isMissing())
            issue = CodeLists::missingIssue(*list);
        else
            issue = makeIssue(Severity::Warning, QStringLiteral("citygml.code-unknown"),
                              QCoreApplication::translate(
                                  "CodeLists", "Code list %1 lacks some codes; they are kept as they are")
                                  .arg(list->file()),
                              path);
        issue.object = miss.code;
        issue.count = miss.count;
        issues.append(issue);
    }
    m_misses.clear();
    return issues;
}

} // namespace machi::core::citygml
