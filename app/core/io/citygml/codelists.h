#pragma once

#include "core/io/citygml/plateautables.h"
#include "core/io/source.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <mutex>
#include <string>
#include <string_view>

namespace machi::core::citygml {

/// One `gml:Dictionary`: what each code means, in the words of the file (Japanese).
class CodeList
{
public:
    /// nullptr with `fault` for what is not such a dictionary. A document type declaration is refused, so
    /// that no entity is ever expanded.
    static std::unique_ptr<CodeList> read(const QByteArray &xml, QString *fault = nullptr);

    const QString &file() const { return m_file; } ///< for columns: `Building_usage.xml`
    bool isMissing() const { return m_missing; }
    const QString &displayPath() const { return m_displayPath; }
    /// nullptr for a code that the list does not hold.
    const std::string *label(std::string_view code) const;
    std::size_t size() const { return m_labels.size(); }

private:
    friend class CodeLists;
    QString m_file;
    QString m_displayPath; ///< where it was found, or where it was first looked for
    QString m_fault;       ///< why it cannot be used; empty = there is none such file
    bool m_missing = false;
    TextMap<std::string> m_labels;
};

/// The code lists of a source, each read once. Any thread; what it gives lives as long as it does.
class CodeLists
{
public:
    explicit CodeLists(const Source &source);
    CodeLists(const CodeLists &) = delete;
    CodeLists &operator=(const CodeLists &) = delete;

    /// The list that a `codeSpace` in a file of `folder` (path in the source, no slash at the end) names.
    /// Looked for at that relative place, then in `codelists/` of the folder and of all above it, last beside
    /// a source that is itself a part of a delivery. Never nullptr: a list that is not there answers
    /// `isMissing()`.
    const CodeList *find(const QString &folder, std::string_view codeSpace);
    /// Why a missing list is missing, as an issue without count; its file is where the list was looked for.
    static Issue missingIssue(const CodeList &list);

private:
    const CodeList *open(const QString &path, const QString &file);
    std::unique_ptr<CodeList> load(const QString &path);
    QByteArray fromDisk(const QString &path, QString *found) const;

    const Source &m_source;
    QString m_diskFolder; ///< of the source where it is a plain folder or file, else empty
    std::mutex m_mutex;
    std::unordered_map<std::string, std::unique_ptr<CodeList>> m_lists; ///< by folder and code space
    std::unordered_map<std::string, const CodeList *> m_byPlace;
};

} // namespace machi::core::citygml
