#include "core/io/citygml/codelists.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <expat.h>

namespace machi::core::citygml {

namespace {

constexpr qint64 largestList = 32 << 20;
constexpr int levelsAboveSource = 5;

struct Dictionary
{
    XML_Parser parser = nullptr;
    TextMap<std::string> labels;
    std::string code, label;
    std::string *target = nullptr;
    bool inDictionary = false;
    bool inDefinition = false;
    bool hasDoctype = false;
};

std::string_view plainName(const char *name)
{
    const std::string_view whole(name);
    const auto cut = whole.rfind('\n');
    return cut == std::string_view::npos ? localName(whole) : whole.substr(cut + 1);
}

void XMLCALL startElement(void *data, const char *name, const char **)
{
    auto &dictionary = *static_cast<Dictionary *>(data);
    const std::string_view plain = plainName(name);
    if (plain == "Dictionary") dictionary.inDictionary = true;
    if (plain == "Definition") {
        dictionary.inDefinition = true;
        dictionary.code.clear();
        dictionary.label.clear();
    }
    dictionary.target = nullptr;
    if (!dictionary.inDefinition) return;
    if (plain == "name") dictionary.target = &dictionary.code;
    if (plain == "description") dictionary.target = &dictionary.label;
}

std::string trimmed(const std::string &text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

void XMLCALL endElement(void *data, const char *name)
{
    auto &dictionary = *static_cast<Dictionary *>(data);
    dictionary.target = nullptr;
    if (plainName(name) != "Definition") return;
    dictionary.inDefinition = false;
    const std::string code = trimmed(dictionary.code);
    if (!code.empty()) dictionary.labels.insert({code, trimmed(dictionary.label)});
}

void XMLCALL characters(void *data, const char *text, int size)
{
    auto &dictionary = *static_cast<Dictionary *>(data);
    if (dictionary.target) dictionary.target->append(text, static_cast<std::size_t>(size));
}

void XMLCALL startDoctype(void *data, const char *, const char *, const char *, int)
{
    auto &dictionary = *static_cast<Dictionary *>(data);
    dictionary.hasDoctype = true;
    XML_StopParser(dictionary.parser, XML_FALSE);
}

QString cleanPath(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    return clean == QLatin1String(".") ? QString() : clean;
}

} // namespace

std::unique_ptr<CodeList> CodeList::read(const QByteArray &xml, QString *fault)
{
    Dictionary dictionary;
    dictionary.parser = XML_ParserCreateNS(nullptr, '\n');
    XML_SetUserData(dictionary.parser, &dictionary);
    XML_SetElementHandler(dictionary.parser, startElement, endElement);
    XML_SetCharacterDataHandler(dictionary.parser, characters);
    XML_SetStartDoctypeDeclHandler(dictionary.parser, startDoctype);
    const bool good =
        XML_Parse(dictionary.parser, xml.constData(), static_cast<int>(xml.size()), 1) == XML_STATUS_OK;
    QString reason;
    if (dictionary.hasDoctype)
        reason = QCoreApplication::translate("CodeLists", "a document type is not allowed here");
    else if (!good)
        reason = QCoreApplication::translate("CodeLists", "broken XML in line %1")
                     .arg(XML_GetCurrentLineNumber(dictionary.parser));
    else if (!dictionary.inDictionary)
        reason = QCoreApplication::translate("CodeLists", "it is not a gml:Dictionary");
    XML_ParserFree(dictionary.parser);
    if (!reason.isEmpty()) {
        if (fault) *fault = reason;
        return nullptr;
    }
    auto list = std::make_unique<CodeList>();
    list->m_labels = std::move(dictionary.labels);
    return list;
}

const std::string *CodeList::label(std::string_view code) const
{
    const auto it = m_labels.find(code);
    return it == m_labels.end() ? nullptr : &it->second;
}

CodeLists::CodeLists(const Source &source) : m_source(source)
{
    const QFileInfo info(source.path());
    if (info.isDir())
        m_diskFolder = info.absoluteFilePath();
    else if (source.entries().size() == 1 && source.entries().front().index < 0)
        m_diskFolder = info.absolutePath();
}

const CodeList *CodeLists::find(const QString &folder, std::string_view codeSpace)
{
    std::string key = folder.toStdString();
    key += '\n';
    key += codeSpace;
    const std::lock_guard lock(m_mutex);
    const auto known = m_byPlace.find(key);
    if (known != m_byPlace.end()) return known->second;

    const QString place = QString::fromUtf8(codeSpace.data(), static_cast<qsizetype>(codeSpace.size()));
    const QString file = place.mid(place.lastIndexOf(u'/') + 1);
    const CodeList *list = nullptr;
    QStringList candidates;
    if (!place.contains(QLatin1String("://")))
        candidates.append(cleanPath(folder.isEmpty() ? place : folder + u'/' + place));
    // Deliveries move their files to other depths than the code spaces say.
    for (QString above = folder;; above = above.left(std::max<qsizetype>(above.lastIndexOf(u'/'), 0))) {
        candidates.append(
            cleanPath((above.isEmpty() ? QString() : above + u'/') + QStringLiteral("codelists/") + file));
        if (above.isEmpty()) break;
    }
    for (const QString &candidate : candidates) {
        list = open(candidate, file);
        if (!list->isMissing()) break;
    }
    if (list->isMissing()) list = open(candidates.front(), file);
    return m_byPlace[key] = list;
}

const CodeList *CodeLists::open(const QString &path, const QString &file)
{
    std::unique_ptr<CodeList> &list = m_lists[path.toStdString()];
    if (!list) {
        list = load(path);
        list->m_file = file;
    }
    return list.get();
}

std::unique_ptr<CodeList> CodeLists::load(const QString &path)
{
    QByteArray bytes;
    QString shown = m_source.path() + u'/' + path;
    QString fault;
    if (const Source::Entry *entry = m_source.find(path)) {
        shown = m_source.displayPath(*entry);
        Result<QByteArray> read = m_source.readAll(*entry, largestList);
        if (read.ok())
            bytes = read.take();
        else
            fault = read.firstError().message;
    } else {
        bytes = fromDisk(path, &shown);
    }
    std::unique_ptr<CodeList> list;
    if (!bytes.isEmpty()) list = CodeList::read(bytes, &fault);
    if (!list) {
        list = std::make_unique<CodeList>();
        list->m_missing = true;
        list->m_fault = fault;
    }
    list->m_displayPath = shown;
    return list;
}

QByteArray CodeLists::fromDisk(const QString &path, QString *found) const
{
    // Only a code list, and only near the source: a file must not make the reader open what it likes.
    const QString file = path.mid(path.lastIndexOf(u'/') + 1);
    if (m_diskFolder.isEmpty() || !path.startsWith(QLatin1String("../")) ||
        !file.endsWith(QLatin1String(".xml")))
        return {};
    QDir above(m_diskFolder);
    for (int level = 0; level < levelsAboveSource && above.cdUp(); ++level) {
        QFile list(above.filePath(QStringLiteral("codelists/") + file));
        if (list.size() > largestList || !list.open(QIODevice::ReadOnly)) continue;
        *found = list.fileName();
        return list.readAll();
    }
    return {};
}

Issue CodeLists::missingIssue(const CodeList &list)
{
    if (list.m_fault.isEmpty())
        return makeIssue(
            Severity::Warning, QStringLiteral("citygml.codelist-missing"),
            QCoreApplication::translate("CodeLists", "Code list %1 is missing; codes are kept as they are")
                .arg(list.m_file),
            list.m_displayPath);
    return makeIssue(Severity::Warning, QStringLiteral("citygml.codelist-broken"),
                     QCoreApplication::translate(
                         "CodeLists", "Code list %1 cannot be read: %2; codes are kept as they are")
                         .arg(list.m_file, list.m_fault),
                     list.m_displayPath);
}

} // namespace machi::core::citygml
