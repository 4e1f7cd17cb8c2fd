#pragma once

#include "core/io/citygml/cityobject.h"
#include "core/io/citygml/codelists.h"

#include <map>
#include <string>

namespace machi::core::citygml {

/// Where one kind of attribute met its codes last: in a file they mostly come from one list, in runs.
struct CodeUse
{
    std::string codeSpace;
    const CodeList *list = nullptr;
    std::string code;
    const std::string *label = nullptr;
};

/// Turns the codes of one file into labels and counts what could not be turned. One thread.
class CodeReader
{
public:
    CodeReader(CodeLists &lists, QString folder) : m_lists(lists), m_folder(std::move(folder)) {}

    /// The object that the next codes are of, by its gml:id, which must live as long.
    void beginObject(std::string_view id) { m_object = id; }
    /// The label; the code itself where list or code is missing (`found` tells). Good until the next call.
    std::string_view label(CodeUse &use, const Attribute &attribute, bool *found = nullptr);
    /// Remembers that a code was not found although its list is there, or that the list is missing; the issue
    /// names the first object that has it.
    void countMiss(const CodeUse &use);
    Issues takeIssues();

private:
    struct Miss
    {
        qint64 count = 0;
        QString object; ///< the first
    };
    CodeLists &m_lists;
    QString m_folder;
    std::string_view m_object;
    /// By code where the list is there; the first codes only, then all others as one.
    std::map<const CodeList *, std::map<std::string, Miss>> m_misses;
};

} // namespace machi::core::citygml
