#include "core/io/citygml/plateautables.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <charconv>

namespace machi::core::citygml {

namespace {

// Rows of a table compiled in; blank lines and # comments are left out.
std::vector<QStringList> rowsOf(const QString &name)
{
    std::vector<QStringList> rows;
    QFile file(QStringLiteral(":/citygml/") + name);
    if (!file.open(QIODevice::ReadOnly)) return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines)
        if (!line.isEmpty() && !line.startsWith(u'#')) rows.push_back(line.split(u','));
    return rows;
}

ValueKind kindFromName(const QString &name)
{
    if (name == QLatin1String("integer")) return ValueKind::Integer;
    if (name == QLatin1String("real")) return ValueKind::Real;
    if (name == QLatin1String("share")) return ValueKind::Share;
    if (name == QLatin1String("year")) return ValueKind::Year;
    if (name == QLatin1String("date")) return ValueKind::Date;
    if (name == QLatin1String("boolean")) return ValueKind::Boolean;
    if (name == QLatin1String("code")) return ValueKind::Code;
    return ValueKind::Text;
}

bool typeApplies(std::string_view type, ValueKind kind)
{
    switch (kind) {
    case ValueKind::Inferred:
        return type == "text" || type == "integer" || type == "real" || type == "date";
    case ValueKind::Text:
        return type == "text";
    case ValueKind::Integer:
        return type == "integer" || type == "text";
    case ValueKind::Real:
    case ValueKind::Share:
        return type == "real" || type == "text";
    case ValueKind::Year:
        return type == "year" || type == "text";
    case ValueKind::Date:
        return type == "date" || type == "text";
    case ValueKind::Boolean:
        return type == "text";
    case ValueKind::Code:
        return type == "code";
    }
    return false;
}

} // namespace

std::string_view localName(std::string_view name)
{
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string_view ownerPath(std::string_view path)
{
    // The name of a generic attribute may hold any character: `gen:1/2500図郭` is one step.
    auto slash = path.rfind("/gen:");
    if (slash == std::string_view::npos && path.starts_with("gen:")) return {};
    if (slash == std::string_view::npos) slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::string_view lastStep(std::string_view path)
{
    const std::string_view owner = ownerPath(path);
    return owner.empty() ? path : path.substr(owner.size() + 1);
}

std::string_view stepBefore(std::string_view path)
{
    return lastStep(ownerPath(path));
}

bool UnknownValues::hasNumber(double value) const
{
    return std::find(numbers.begin(), numbers.end(), value) != numbers.end();
}

bool UnknownValues::hasText(std::string_view value) const
{
    return std::find(texts.begin(), texts.end(), value) != texts.end();
}

PlateauTables::PlateauTables()
{
    for (const QStringList &row : rowsOf(QStringLiteral("types.csv"))) {
        if (row.size() < 4) continue;
        m_folders.push_back({row[0].toStdString(), row[1], row[2], row[3] == QLatin1String("1")});
    }
    for (const QStringList &row : rowsOf(QStringLiteral("classes.csv"))) {
        if (row.size() < 4) continue;
        m_classes.insert({row[0].toStdString(), {row[1].toStdString(), row[2].toStdString(), row[3]}});
    }
    for (const QStringList &row : rowsOf(QStringLiteral("risks.csv"))) {
        if (row.size() < 4) continue;
        m_risks.insert({row[0].toStdString(), {row[1].toStdString(), row[2], row[3]}});
    }
    for (const QStringList &row : rowsOf(QStringLiteral("unknowns.csv"))) {
        if (row.size() < 3) continue;
        m_unknowns.push_back({row[0].toStdString(), row[1].toStdString(), row[2].toStdString()});
    }
    int order = 0;
    for (const QStringList &row : rowsOf(QStringLiteral("attributes.csv"))) {
        if (row.size() < 6) continue;
        KnownAttribute known{row[1].toStdString(), kindFromName(row[2]), row[3], row[4], row[5], ++order};
        m_columns.insert({known.id, true});
        const qsizetype slash = row[0].indexOf(u'/');
        if (slash < 0) {
            m_attributes.insert({row[0].toStdString(), known});
            continue;
        }
        const QString name = row[0].mid(slash);
        for (const QString &owner : row[0].left(slash).split(u'|'))
            m_attributes.insert({(owner + name).toStdString(), known});
    }
}

const KnownAttribute *PlateauTables::attribute(std::string_view path) const
{
    const std::string_view name = lastStep(path);
    // A generic attribute may be called like a standard one; it is never that one.
    if (name.starts_with("gen:")) return nullptr;
    const std::string_view owner = localName(stepBefore(path));
    std::string key(owner);
    if (!key.empty()) key += '/';
    key += localName(name);
    const auto it = m_attributes.find(key);
    return it == m_attributes.end() ? nullptr : &it->second;
}

const TypeFolder *PlateauTables::folder(std::string_view name) const
{
    for (const TypeFolder &folder : m_folders)
        if (folder.folder == name) return &folder;
    return nullptr;
}

ObjectClass PlateauTables::objectClass(std::string_view className) const
{
    const auto it = m_classes.find(className);
    if (it != m_classes.end()) return it->second;
    ObjectClass made;
    const std::string_view prefix = className.substr(0, std::min(className.find(':'), className.size()));
    made.fallback = folder(prefix) ? std::string(prefix) : std::string("gen");
    if (prefix == "con") made.fallback = "cons";
    const std::string_view name = localName(className);
    made.title = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    return made;
}

const RiskClass *PlateauTables::risk(std::string_view className) const
{
    const auto it = m_risks.find(className);
    return it == m_risks.end() ? nullptr : &it->second;
}

UnknownValues PlateauTables::unknownValues(std::string_view column, ValueKind kind) const
{
    UnknownValues values;
    for (const UnknownRow &row : m_unknowns) {
        if ((row.column != "*" && row.column != column) || !typeApplies(row.type, kind)) continue;
        if (row.type == "integer" || row.type == "real" || row.type == "year") {
            double number = 0;
            std::from_chars(row.value.data(), row.value.data() + row.value.size(), number);
            values.numbers.push_back(number);
        } else {
            values.texts.push_back(row.value);
        }
    }
    return values;
}

} // namespace machi::core::citygml
