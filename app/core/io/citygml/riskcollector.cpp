#include "core/io/citygml/riskcollector.h"

#include <algorithm>
#include <cmath>

namespace machi::core::citygml {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

// Codes of municipal lists are short; names without a code get a number that is the same in every import.
std::string idPart(const std::string &code, const std::string &name)
{
    const auto plain = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    if (!code.empty() && code.size() <= 12 && std::all_of(code.begin(), code.end(), plain)) return code;
    const std::string &words = name.empty() ? code : name;
    if (words.empty()) return {};
    std::uint32_t hash = 2166136261u; // FNV-1a
    for (const char c : words)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
    static constexpr char hex[] = "0123456789abcdef";
    std::string id = "x";
    for (int shift = 28; shift >= 8; shift -= 4)
        id += hex[(hash >> shift) & 15];
    return id;
}

// From bad to less bad: designated special zone, special zone to be designated, zone, zone to be designated.
constexpr std::string_view landslideOrder = "2413";

std::size_t severity(std::string_view areaCode)
{
    const auto at = areaCode.size() == 1 ? landslideOrder.find(areaCode.front()) : std::string_view::npos;
    return at == std::string_view::npos ? landslideOrder.size() : at;
}

} // namespace

// `1`, `L1` and `L1（計画規模）` are one scale, whatever the version writes.
std::string normalScale(const std::string &code, const std::string &label)
{
    for (const std::string &words : {code, label}) {
        if (words.find("L1") != std::string::npos || words.find("計画規模") != std::string::npos) return "L1";
        if (words.find("L2") != std::string::npos || words.find("想定最大") != std::string::npos) return "L2";
    }
    if (code == "1") return "L1";
    if (code == "2") return "L2";
    return code;
}

// `荒川水系荒川洪水浸水想定区域（想定最大規模）` → `荒川水系荒川`.
std::string areaNameOf(std::string_view title)
{
    for (const std::string_view marker :
         {"洪水浸水想定", "津波浸水想定", "高潮浸水想定", "内水浸水想定", "浸水想定", "土砂災害"}) {
        const auto at = title.find(marker);
        if (at != std::string_view::npos) return std::string(title.substr(0, at));
    }
    return std::string(title);
}

RiskMember riskMember(std::string_view name)
{
    struct Row
    {
        std::string_view name;
        RiskMember member;
    };
    static constexpr Row rows[] = {
        {"uro:description", RiskMember::Description},
        {"uro:rank", RiskMember::Rank},
        {"uro:rankOrg", RiskMember::RankOrg},
        {"uro:depth", RiskMember::Depth},
        {"uro:duration", RiskMember::Duration},
        {"uro:adminType", RiskMember::AdminType},
        {"uro:scale", RiskMember::Scale},
        {"uro:areaType", RiskMember::AreaType},
        {"gen:規模", RiskMember::Scale},
        {"gen:浸水ランク", RiskMember::Rank},
        {"gen:浸水深", RiskMember::Depth},
        {"gen:継続時間", RiskMember::Duration},
        {"gen:浸水継続時間", RiskMember::Duration},
        {"gen:区域区分", RiskMember::AreaType},
        {"gen:現象区分", RiskMember::Description},
    };
    for (const Row &row : rows)
        if (row.name == name) return row.member;
    return RiskMember::Other;
}

RiskCollector::RiskCollector(const PlateauTables &tables, FlatColumns &columns, CodeReader &codes)
    : m_columns(columns), m_codes(codes), m_unknown(tables.unknownValues("*", ValueKind::Real))
{
    for (const std::string &code : tables.unknownValues("*", ValueKind::Code).texts)
        m_unknown.texts.push_back(code);
}

void RiskCollector::add(const RiskClass &risk, RiskMember member, const Attribute &attribute, CodeUse &codes,
                        std::string_view name)
{
    const auto same = [&](const Risk &other) {
        return other.risk == &risk && other.group == attribute.group && other.part == attribute.part;
    };
    auto at = std::find_if(m_risks.rbegin(), m_risks.rend(), same);
    if (at == m_risks.rend()) {
        m_risks.push_back({});
        at = m_risks.rbegin();
        at->risk = &risk;
        at->group = attribute.group;
        at->part = attribute.part;
        at->description.label = areaNameOf(name);
        const std::string scale = normalScale(std::string(name), {});
        if (scale == "L1" || scale == "L2") at->scale.code = scale;
    }
    Coded *coded = nullptr;
    switch (member) {
    case RiskMember::Description:
        coded = &at->description;
        break;
    case RiskMember::Rank:
        coded = &at->rank;
        break;
    case RiskMember::RankOrg:
        coded = &at->rankOrg;
        break;
    case RiskMember::AdminType:
        coded = &at->admin;
        break;
    case RiskMember::Scale:
        coded = &at->scale;
        break;
    case RiskMember::AreaType:
        coded = &at->area;
        break;
    case RiskMember::Depth:
        at->depth = attribute.value;
        return;
    case RiskMember::Duration:
        at->duration = attribute.value;
        return;
    case RiskMember::Other:
        return;
    }
    if (m_unknown.hasText(attribute.value)) return;
    coded->code = attribute.value;
    if (attribute.codeSpace.empty()) {
        // The list of a 2020 rank is not named; its number says enough.
        if (coded != &at->description) coded->label = attribute.value;
        return;
    }
    bool found = false;
    const std::string_view label = m_codes.label(codes, attribute, &found);
    if (!found) m_codes.countMiss(codes);
    if (found || coded != &at->description) coded->label = label;
}

std::string RiskCollector::nameOf(const Risk &risk, const std::string &objectName)
{
    if (!risk.description.label.empty()) return risk.description.label;
    const std::string area = areaNameOf(objectName);
    return area.empty() ? risk.description.code : area;
}

RiskCollector::GroupColumns &RiskCollector::groupColumns(const Risk &risk)
{
    const std::string scale = normalScale(risk.scale.code, risk.scale.label);
    const std::string name = nameOf(risk);
    std::string key = risk.risk->hazard + '\n' + name + '\n' + risk.description.code + '\n' + scale + '\n' +
                      risk.admin.code;
    const auto known = m_groups.find(key);
    if (known != m_groups.end()) return known->second;

    GroupColumns group;
    group.id = risk.risk->hazard;
    const std::string part = idPart(risk.description.code, name);
    if (!part.empty()) group.id += '_' + part;
    if (!scale.empty()) {
        group.id += '_';
        for (const char c : scale)
            group.id += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    QString title = text(name);
    if (risk.risk->hazard != "flood")
        title = title.isEmpty() || title == risk.risk->titleJa ? risk.risk->titleJa
                                                               : risk.risk->titleJa + u' ' + title;
    if (title.isEmpty()) title = risk.risk->titleJa;
    if (!risk.admin.label.empty()) title += u'（' + text(risk.admin.label) + u'）';
    group.titleJa = scale.empty() ? title : title + u' ' + text(scale);
    group.titleEn = group.titleJa;
    return m_groups.insert({std::move(key), std::move(group)}).first->second;
}

int RiskCollector::worstColumn(const RiskClass &risk, std::string_view kind, bool integer)
{
    for (const Worst &worst : m_worst)
        if (worst.risk == &risk && worst.kind == kind) return worst.column;
    const std::string id = risk.hazard + '_' + std::string(kind) + "_worst";
    const QString ja = kind == "depth"      ? QStringLiteral("浸水深")
                       : kind == "duration" ? QStringLiteral("浸水継続時間")
                       : kind == "rank"     ? QStringLiteral("浸水ランク")
                                            : QStringLiteral("浸水ランク（独自）");
    const QString unit = kind == "depth"      ? QStringLiteral("m")
                         : kind == "duration" ? QStringLiteral("h")
                                              : QString();
    const int column = m_columns.add(id, id, integer ? ColumnType::Integer : ColumnType::Real,
                                     risk.titleJa + u' ' + ja + QStringLiteral("（最大）"),
                                     risk.titleEn + u' ' + text(kind) + QStringLiteral(", worst"), unit, {},
                                     ColumnOrder::worst);
    m_worst.push_back({&risk, kind, column});
    return column;
}

void RiskCollector::raiseWorst(RowWriter &row, const RiskClass &risk, const char *what, double value,
                               bool integer)
{
    const int column = worstColumn(risk, what, integer);
    Value *worst = row.find(column);
    if (integer) {
        const auto rank = static_cast<std::int64_t>(value);
        auto *old = worst ? std::get_if<std::int64_t>(worst) : nullptr;
        if (!worst)
            row.put(column, rank);
        else if (old && rank > *old)
            *old = rank;
        return;
    }
    auto *old = worst ? std::get_if<double>(worst) : nullptr;
    if (!worst)
        row.put(column, value);
    else if (old && value > *old)
        *old = value;
}

void RiskCollector::writeRank(RowWriter &row, GroupColumns &group, const Coded &rank, bool org,
                              const Risk &risk)
{
    if (rank.code.empty()) return;
    int &number = org ? group.rankOrg : group.rank;
    int &label = org ? group.rankOrgLabel : group.rankLabel;
    if (number < 0) {
        const std::string id = group.id + (org ? "_rankOrg" : "_rank");
        const QString ja = org ? QStringLiteral(" 浸水ランク（独自）") : QStringLiteral(" 浸水ランク");
        const QString en = org ? QStringLiteral(" rank (own classes)") : QStringLiteral(" rank");
        const std::string key = group.titleJa.toStdString() + '\n' + id;
        const char *source = org ? "uro:rankOrg" : "uro:rank";
        number = m_columns.add(key, id, ColumnType::Integer, group.titleJa + ja, group.titleEn + en, {},
                               source, ColumnOrder::risk);
        label = m_columns.add(key + "_label", id + "_label", ColumnType::Text,
                              group.titleJa + ja + QStringLiteral("（区分）"),
                              group.titleEn + en + QStringLiteral(", class"), {}, source, ColumnOrder::risk);
    }
    std::int64_t value = 0;
    const bool counts = readInteger(rank.code, value);
    if (counts) {
        if (m_unknown.hasNumber(static_cast<double>(value))) return;
        raiseWorst(row, *risk.risk, org ? "rankOrg" : "rank", static_cast<double>(value), true);
        const Value made(value);
        Value *old = row.find(number);
        if (old && !(made > *old)) return;
        if (old)
            *old = made;
        else
            row.put(number, made);
    }
    const std::string &words = rank.label.empty() ? rank.code : rank.label;
    if (Value *old = row.find(label))
        *old = words;
    else
        row.put(label, words);
}

void RiskCollector::writeNumber(RowWriter &row, int &column, GroupColumns &group, const char *what,
                                const std::string &words, const Risk &risk)
{
    double value = 0;
    if (words.empty()) return;
    const bool depth = std::string_view(what) == "depth";
    if (!readReal(words, value)) {
        row.extra(group.id + '_' + what, words);
        return;
    }
    if (m_unknown.hasNumber(value) || !std::isfinite(value)) return;
    if (column < 0) {
        const std::string id = group.id + '_' + what;
        column = m_columns.add(
            group.titleJa.toStdString() + '\n' + id, id, ColumnType::Real,
            group.titleJa + (depth ? QStringLiteral(" 浸水深") : QStringLiteral(" 浸水継続時間")),
            group.titleEn + u' ' + text(what), depth ? QStringLiteral("m") : QStringLiteral("h"),
            depth ? "uro:depth" : "uro:duration", ColumnOrder::risk);
    }
    raiseWorst(row, *risk.risk, what, value, false);
    Value *old = row.find(column);
    if (!old)
        row.put(column, value);
    else if (Value(value) > *old)
        *old = value;
}

void RiskCollector::writeGroup(RowWriter &row, const Risk &risk)
{
    GroupColumns &group = groupColumns(risk);
    writeRank(row, group, risk.rank, false, risk);
    writeRank(row, group, risk.rankOrg, true, risk);
    writeNumber(row, group.depth, group, "depth", risk.depth, risk);
    writeNumber(row, group.duration, group, "duration", risk.duration, risk);
    if (risk.area.code.empty()) return;
    if (group.area < 0) {
        const std::string id = group.id + "_area";
        const std::string key = group.titleJa.toStdString() + '\n' + id;
        group.area = m_columns.add(key, id, ColumnType::Text, group.titleJa + QStringLiteral(" 区域区分"),
                                   group.titleEn + QStringLiteral(" area type"), {}, "uro:areaType",
                                   ColumnOrder::risk);
        group.areaCode = m_columns.add(key + "_code", id + "_code", ColumnType::Text,
                                       group.titleJa + QStringLiteral(" 区域区分（コード）"),
                                       group.titleEn + QStringLiteral(" area type code"), {}, "uro:areaType",
                                       ColumnOrder::risk);
    }
    const std::string worstId = risk.risk->hazard + "_area_worst";
    const int worst = m_columns.add(
        worstId, worstId, ColumnType::Text, risk.risk->titleJa + QStringLiteral(" 区域区分（最大）"),
        risk.risk->titleEn + QStringLiteral(" area type, worst"), {}, {}, ColumnOrder::worst);
    const int worstCode = m_columns.add(worstId + "_code", worstId + "_code", ColumnType::Text,
                                        risk.risk->titleJa + QStringLiteral(" 区域区分（最大、コード）"),
                                        risk.risk->titleEn + QStringLiteral(" area type code, worst"), {}, {},
                                        ColumnOrder::worst);
    const auto raise = [&](int label, int code) {
        Value *old = row.find(code);
        if (old && severity(std::get<std::string>(*old)) <= severity(risk.area.code)) return;
        if (old) {
            *old = risk.area.code;
            *row.find(label) = risk.area.label;
        } else {
            row.put(label, risk.area.label);
            row.put(code, risk.area.code);
        }
    };
    raise(group.area, group.areaCode);
    raise(worst, worstCode);
}

void RiskCollector::writeGroups(RowWriter &row)
{
    for (const Risk &risk : m_risks)
        writeGroup(row, risk);
}

} // namespace machi::core::citygml
