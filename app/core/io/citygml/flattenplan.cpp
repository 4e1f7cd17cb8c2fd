// What a path means: the half of Flattener that works once per path and file.
#include "core/io/citygml/flattener.h"

namespace machi::core::citygml {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

ColumnType columnType(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Integer:
    case ValueKind::Year:
        return ColumnType::Integer;
    case ValueKind::Real:
    case ValueKind::Share:
        return ColumnType::Real;
    case ValueKind::Date:
        return ColumnType::Date;
    case ValueKind::Boolean:
        return ColumnType::Boolean;
    default:
        return ColumnType::Text;
    }
}

// `HarborFacility` of `uro:HarborFacilityAttribute`.
std::string_view shortClass(std::string_view step)
{
    std::string_view name = localName(step);
    if (name.size() > 9 && name.ends_with("Attribute")) name.remove_suffix(9);
    return name;
}

bool isBoundary(std::string_view path)
{
    const auto slash = path.find('/');
    if (slash == std::string_view::npos) return false;
    const std::string_view first = localName(path.substr(0, slash));
    return first == "boundedBy" || first == "boundary";
}

bool isFromParts(std::string_view id)
{
    return id == "measuredHeight" || id == "storeysAboveGround" || id == "storeysBelowGround" ||
           id == "usage";
}

} // namespace

Flattener::Plan &Flattener::planFor(PathId path, const PathTable &paths)
{
    if (path >= m_plans.size()) m_plans.resize(path + 1);
    std::unique_ptr<Plan> &plan = m_plans[path];
    if (!plan) plan = makePlan(paths.name(path));
    return *plan;
}

std::unique_ptr<Flattener::Plan> Flattener::makePlan(std::string_view path)
{
    auto plan = std::make_unique<Plan>();
    plan->path = path;
    const std::string_view owner = ownerPath(path);
    const auto at = m_ownerIndex.find(owner);
    if (at != m_ownerIndex.end()) {
        plan->owner = at->second;
    } else {
        plan->owner = m_owners.size();
        m_owners.push_back({});
        m_ownerIndex.insert({std::string(owner), plan->owner});
    }

    const std::string_view ownerClass = localName(lastStep(owner));
    plan->risk = m_tables.risk(ownerClass);
    if (plan->risk) plan->member = riskMember(lastStep(path));
    if ((plan->risk && plan->member != RiskMember::Other) || planGenericRisk(*plan, path))
        plan->role = Role::Risk;
    else if (ownerClass == "KeyValuePairAttribute" || ownerClass == "KeyValuePair")
        plan->role = Role::Pair;
    else if (isBoundary(path))
        plan->role = Role::Surface;

    if (const KnownAttribute *known = m_tables.attribute(path)) {
        plan->key = plan->id = known->id;
        plan->kind = known->kind;
        plan->titleJa = known->titleJa;
        plan->titleEn = known->titleEn;
        plan->unit = known->unit;
        plan->order = known->order;
    } else {
        nameUnknown(*plan, path);
    }
    plan->comesFromParts = isFromParts(plan->id);
    plan->unknown = m_tables.unknownValues(plan->id, plan->kind);
    plan->unknownCodes = m_tables.unknownValues(plan->id, ValueKind::Code);
    return plan;
}

void Flattener::nameUnknown(Plan &plan, std::string_view path)
{
    const std::string_view last = lastStep(path);
    const std::string_view before = stepBefore(path);
    plan.key = path;
    plan.id = localName(last);
    QString title = text(plan.id);
    if (last.starts_with("gen:")) {
        plan.order = ColumnOrder::generic;
        if (before.starts_with("gen:")) {
            plan.id = std::string(localName(before)) + '_' + plan.id;
            title = text(localName(before)) + u' ' + title;
        }
        if (m_tables.isKnownColumn(plan.id)) plan.id = "gen_" + plan.id;
    } else if (!before.empty()) {
        plan.id = std::string(shortClass(before)) + '_' + plan.id;
        title = text(shortClass(before)) + u' ' + title;
    }
    plan.titleJa = plan.titleEn = title;
}

// 2020's buildings carry their floods as sets of generic attributes named after the flood map.
bool Flattener::planGenericRisk(Plan &plan, std::string_view path)
{
    const std::string_view last = lastStep(path);
    const std::string_view set = stepBefore(path);
    if (!last.starts_with("gen:") || !set.starts_with("gen:")) return false;
    const std::string_view title = localName(set);
    const auto says = [&](std::string_view word) { return title.find(word) != std::string_view::npos; };
    const char *risk = nullptr;
    if (says("津波"))
        risk = "TsunamiRiskAttribute";
    else if (says("高潮"))
        risk = "HighTideRiskAttribute";
    else if (says("内水"))
        risk = "InlandFloodingRiskAttribute";
    else if (says("ため池"))
        risk = "ReservoirFloodingRiskAttribute";
    else if (says("土砂災害"))
        risk = "LandSlideRiskAttribute";
    else if (says("浸水想定"))
        risk = "RiverFloodingRiskAttribute";
    plan.member = riskMember(last);
    if (!risk || plan.member == RiskMember::Other) return false;
    plan.risk = m_tables.risk(risk);
    plan.area = title;
    return plan.risk != nullptr;
}

std::size_t Flattener::ordinal(Plan &plan, std::uint32_t group)
{
    if (group == 0) return 0;
    Owner &owner = m_owners[plan.owner];
    if (owner.serial != m_serial) {
        owner.serial = m_serial;
        owner.groups.clear();
    }
    for (std::size_t at = owner.groups.size(); at > 0; --at)
        if (owner.groups[at - 1] == group) return at - 1;
    owner.groups.push_back(group);
    return owner.groups.size() - 1;
}

Flattener::Field &Flattener::field(Plan &plan, std::size_t ordinal)
{
    if (ordinal >= plan.fields.size()) plan.fields.resize(ordinal + 1);
    return plan.fields[ordinal];
}

int Flattener::valueColumn(Plan &plan, std::size_t ordinal, ColumnType type)
{
    Field &where = field(plan, ordinal);
    if (where.value < 0) {
        const std::string suffix = ordinal == 0 ? std::string() : '_' + std::to_string(ordinal + 1);
        const QString number = ordinal == 0 ? QString() : QStringLiteral(" (%1)").arg(ordinal + 1);
        where.value =
            m_columns.add(plan.key + suffix, plan.id + suffix,
                          plan.kind == ValueKind::Inferred ? type : columnType(plan.kind),
                          plan.titleJa + number, plan.titleEn + number, plan.unit, plan.path, plan.order);
    }
    return where.value;
}

} // namespace machi::core::citygml
