#pragma once

#include "core/io/citygml/cityobject.h"

#include <QString>

#include <set>
#include <string_view>

namespace machi::core::citygml {

/// Hands the parser's findings to the handler: file-wide ones once, an object's once with how often. One
/// thread.
class IssueLog
{
public:
    void beginFile(CityObjectHandler &handler);

    void report(Severity severity, const char *code, const QString &message, std::int64_t line,
                std::string_view object = {}, std::int64_t count = 1);
    /// Only the first of its code in this file.
    void reportOnce(Severity severity, const char *code, const QString &message, std::int64_t line,
                    std::string_view object = {});

private:
    CityObjectHandler *m_handler = nullptr;
    std::set<std::string_view> m_said;
};

} // namespace machi::core::citygml
