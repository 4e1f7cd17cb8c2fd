#include "core/io/citygml/flattener.h"

#include <QCoreApplication>

#include <algorithm>

namespace machi::core::citygml {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

Flattener::Flattener(const PlateauTables &tables, CodeLists &lists, const QString &folder)
    : m_tables(tables), m_codes(lists, folder), m_risks(tables, m_columns, m_codes)
{
}

AreaName Flattener::flatten(const CityObject &object, const PathTable &paths, bool isArea, FlatRow &row)
{
    m_row.begin(row);
    ++m_serial;
    m_codes.beginObject(object.id);
    m_risks.begin();
    m_parts.begin();
    m_pairs.clear();
    const Attribute *fromParts[64];
    std::size_t fromPartsCount = 0;

    for (const Attribute &attribute : object.attributes) {
        if (attribute.value.empty()) continue;
        Plan &plan = planFor(attribute.path, paths);
        if (plan.role == Role::Risk) m_risks.add(*plan.risk, plan.member, attribute, plan.codes, plan.area);
        if (attribute.part != 0 || plan.role == Role::Surface) {
            if (isUnknown(plan, attribute.value)) continue;
            const std::string_view surface =
                plan.role == Role::Surface ? stepBefore(plan.path) : std::string_view();
            m_parts.add(attribute.part, attribute.group, surface, plan.id, false, labelOf(plan, attribute));
            if (!attribute.codeSpace.empty())
                m_parts.add(attribute.part, attribute.group, surface, plan.id, true, attribute.value);
            if (plan.comesFromParts && surface.empty() && fromPartsCount < std::size(fromParts) &&
                attribute.part < object.parts.size() &&
                localName(object.parts[attribute.part].className) == "BuildingPart")
                fromParts[fromPartsCount++] = &attribute;
            continue;
        }
        if (plan.role == Role::Plain)
            writePlain(plan, attribute, ordinal(plan, attribute.group));
        else if (plan.role == Role::Pair)
            addPair(plan, attribute);
    }
    if (!m_pairs.empty()) writePairs();
    for (std::size_t at = 0; at < fromPartsCount; ++at)
        writeFromPart(planFor(fromParts[at]->path, paths), *fromParts[at]);
    if (!m_parts.isEmpty()) {
        if (m_partsColumn < 0)
            m_partsColumn =
                m_columns.add("parts", "parts", ColumnType::Text, QStringLiteral("部分の属性（JSON）"),
                              QStringLiteral("Attributes of parts (JSON)"), {}, {}, ColumnOrder::parts);
        m_row.put(m_partsColumn, m_parts.json(object));
    }

    if (!isArea) {
        m_risks.writeGroups(m_row);
        return {};
    }
    // The areas of 2020, and those whose code lists are missing, name their river only in their own name.
    const Value *name = m_nameColumn < 0 ? nullptr : m_row.find(m_nameColumn);
    const std::string *words = name ? std::get_if<std::string>(name) : nullptr;
    std::int64_t code = 0;
    const bool tells = words && !readInteger(*words, code); // not a code without its list
    return m_risks.writePlain(m_row, tells ? *words : std::string());
}

bool Flattener::isUnknown(Plan &plan, std::string_view text)
{
    bool unknown = plan.unknown.hasText(text);
    double number = 0;
    if (!unknown && !plan.unknown.numbers.empty() && readReal(text, number))
        unknown = plan.unknown.hasNumber(number);
    if (unknown) countUnknown(plan, text);
    return unknown;
}

void Flattener::countUnknown(const Plan &plan, std::string_view text)
{
    std::string key = plan.id;
    key += '\n';
    key += text;
    ++m_unknowns[key];
}

std::string_view Flattener::labelOf(Plan &plan, const Attribute &attribute)
{
    if (attribute.codeSpace.empty()) return attribute.value;
    bool found = false;
    const std::string_view label = m_codes.label(plan.codes, attribute, &found);
    if (!found) m_codes.countMiss(plan.codes);
    return label;
}

void Flattener::addPair(Plan &plan, const Attribute &attribute)
{
    auto at = std::find_if(m_pairs.begin(), m_pairs.end(),
                           [&](const Pair &pair) { return pair.group == attribute.group; });
    if (at == m_pairs.end()) {
        m_pairs.push_back({});
        at = m_pairs.end() - 1;
        at->group = attribute.group;
    }
    if (localName(lastStep(plan.path)) == "key") {
        at->key = attribute.value;
        at->keyLabel = labelOf(plan, attribute);
    } else {
        at->value = &attribute;
        at->plan = &plan;
    }
}

void Flattener::writePairs()
{
    for (const Pair &pair : m_pairs) {
        if (!pair.value) continue;
        std::unique_ptr<Plan> &plan = m_pairPlans[pair.key];
        if (!plan) {
            plan = std::make_unique<Plan>();
            plan->path = pair.plan->path;
            plan->key = "pair\n" + pair.key + '\n' + pair.keyLabel;
            plan->id = "ext_" + pair.key;
            plan->titleJa = plan->titleEn = text(pair.keyLabel);
            plan->order = ColumnOrder::pair;
            plan->unknown = m_tables.unknownValues(plan->id, ValueKind::Inferred);
            plan->unknownCodes = m_tables.unknownValues(plan->id, ValueKind::Code);
        }
        writePlain(*plan, *pair.value, 0);
    }
}

void Flattener::writeFromPart(Plan &plan, const Attribute &attribute)
{
    const int column = valueColumn(plan, 0, ColumnType::Text);
    Value *old = m_row.find(column);
    if (plan.partSerial != m_serial) {
        plan.partSerial = m_serial;
        if (old) plan.ownSerial = m_serial;
    }
    if (plan.ownSerial == m_serial) return;
    if (!old) {
        ++m_fromParts;
        writePlain(plan, attribute, 0);
        return;
    }
    if (plan.kind == ValueKind::Code) {
        const std::string_view label = labelOf(plan, attribute);
        if (std::get<std::string>(*old).find(label) == std::string::npos) writeCoded(plan, attribute, 0);
        return;
    }
    double number = 0;
    if (!readReal(attribute.value, number)) return;
    if (auto *integer = std::get_if<std::int64_t>(old))
        *integer = std::max(*integer, static_cast<std::int64_t>(number));
    else if (auto *real = std::get_if<double>(old))
        *real = std::max(*real, number);
}

Issues Flattener::takeIssues()
{
    Issues issues = m_codes.takeIssues();
    for (const auto &[key, count] : m_unknowns) {
        const auto cut = key.find('\n');
        Issue issue = makeIssue(Severity::Info, QStringLiteral("citygml.unknown-value"),
                                QCoreApplication::translate("CityGmlReader", "%1: %2 means unknown")
                                    .arg(text(std::string_view(key).substr(0, cut)),
                                         text(std::string_view(key).substr(cut + 1))));
        issue.count = count;
        issues.append(issue);
    }
    m_unknowns.clear();
    if (m_fromParts > 0) {
        Issue issue = makeIssue(Severity::Info, QStringLiteral("citygml.value-from-parts"),
                                QCoreApplication::translate(
                                    "CityGmlReader", "Height, storeys or usage taken from building parts"));
        issue.count = m_fromParts;
        issues.append(issue);
        m_fromParts = 0;
    }
    return issues;
}

} // namespace machi::core::citygml
