#include "core/io/citygml/issuelog.h"

namespace machi::core::citygml {

namespace {
constexpr std::size_t longestName = 200;
}

void IssueLog::beginFile(CityObjectHandler &handler)
{
    m_handler = &handler;
    m_said.clear();
}

void IssueLog::report(Severity severity, const char *code, const QString &message, std::int64_t line,
                      std::string_view object, std::int64_t count)
{
    object = object.substr(0, longestName);
    Issue issue = makeIssue(severity, QString::fromLatin1(code), message, {}, line,
                            QString::fromUtf8(object.data(), static_cast<qsizetype>(object.size())));
    issue.count = count;
    m_handler->issue(std::move(issue));
}

void IssueLog::reportOnce(Severity severity, const char *code, const QString &message, std::int64_t line,
                          std::string_view object)
{
    if (m_said.insert(code).second) report(severity, code, message, line, object);
}

} // namespace machi::core::citygml
