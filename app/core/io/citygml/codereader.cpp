#include "core/io/citygml/codereader.h"

#include <QCoreApplication>

namespace machi::core::citygml {

namespace {
constexpr std::size_t mostCodes = 20; ///< of one list: more, and the list is not the one
} // namespace

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
    std::map<std::string, Miss> &codes = m_misses[use.list];
    std::string code = use.list->isMissing() ? std::string() : use.code;
    if (codes.size() >= mostCodes && !codes.contains(code)) code.clear();
    Miss &miss = codes[code];
    if (miss.count++ == 0)
        miss.object = QString::fromUtf8(m_object.data(), static_cast<qsizetype>(m_object.size()));
}

Issues CodeReader::takeIssues()
{
    // In the order of names, not of addresses: two runs give the same report.
    std::map<QString, const CodeList *> sorted;
    for (const auto &[list, codes] : m_misses)
        sorted[list->displayPath()] = list;
    Issues issues;
    for (const auto &[path, list] : sorted) {
        for (const auto &[code, miss] : m_misses[list]) {
            Issue issue =
                list->isMissing()
                    ? CodeLists::missingIssue(*list)
                    : makeIssue(
                          Severity::Warning, QStringLiteral("citygml.code-unknown"),
                          code.empty()
                              ? QCoreApplication::translate(
                                    "CodeLists", "Code list %1 lacks more codes; they are kept as they are")
                                    .arg(list->file())
                              : QCoreApplication::translate(
                                    "CodeLists", "Code list %1 lacks the code %2; it is kept as it is")
                                    .arg(list->file(), QString::fromStdString(code)),
                          path);
            issue.object = miss.object;
            issue.count = miss.count;
            issues.append(issue);
        }
    }
    m_misses.clear();
    return issues;
}

} // namespace machi::core::citygml
