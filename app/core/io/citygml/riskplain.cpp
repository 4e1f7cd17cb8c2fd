// The half of RiskCollector that describes one area: a flood surface knows only its own river.
#include "core/io/citygml/riskcollector.h"

#include <cmath>

namespace machi::core::citygml {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

void RiskCollector::plainText(RowWriter &row, const Plain &plain, std::size_t ordinal,
                              const std::string &words)
{
    if (words.empty()) return;
    const int column = plainColumn(plain, ordinal, ColumnType::Text);
    if (!row.has(column)) row.put(column, words);
}

void RiskCollector::plainNumber(RowWriter &row, const Plain &plain, std::size_t ordinal,
                                const std::string &words)
{
    double value = 0;
    if (words.empty()) return;
    if (!readReal(words, value)) {
        row.extra(plain.id, words);
        return;
    }
    if (m_unknown.hasNumber(value) || !std::isfinite(value)) return;
    const bool isRank = plain.unit == nullptr;
    const int column = plainColumn(plain, ordinal, isRank ? ColumnType::Integer : ColumnType::Real);
    if (row.has(column)) return;
    if (isRank)
        row.put(column, static_cast<std::int64_t>(value));
    else
        row.put(column, value);
}

int RiskCollector::plainColumn(const Plain &plain, std::size_t ordinal, ColumnType type)
{
    std::string id(plain.id);
    if (ordinal > 0) id += '_' + std::to_string(ordinal + 1);
    return m_columns.add(id, id, type, text(plain.titleJa), text(plain.titleEn),
                         plain.unit ? text(plain.unit) : QString(), {}, ColumnOrder::area);
}

AreaName RiskCollector::writePlain(RowWriter &row, const std::string &objectName)
{
    const std::string titleScale = normalScale(objectName, {});
    const bool tellsScale = titleScale == "L1" || titleScale == "L2";
    if (m_risks.empty()) return {{}, areaNameOf(objectName), tellsScale ? titleScale : std::string()};
    AreaName area;
    for (std::size_t at = 0; at < m_risks.size(); ++at) {
        const Risk &risk = m_risks[at];
        const std::string name = nameOf(risk, objectName);
        std::string scale = normalScale(risk.scale.code, risk.scale.label);
        if (scale.empty() && tellsScale) scale = titleScale;
        if (at == 0) area = {risk.risk->hazard, name, scale};
        if (risk.risk->hazard == "flood") {
            plainText(row, {"river", "河川", "River"}, at, name);
            plainText(row, {"river_code", "河川（コード）", "River (code)"}, at, risk.description.code);
        } else {
            plainText(row, {"scenario", "想定", "Scenario"}, at, name);
            plainText(row, {"scenario_code", "想定（コード）", "Scenario (code)"}, at, risk.description.code);
        }
        plainText(row, {"adminType", "指定機関区分", "Administration"}, at, risk.admin.label);
        plainText(row, {"adminType_code", "指定機関区分（コード）", "Administration (code)"}, at,
                  risk.admin.code);
        plainText(row, {"scale", "浸水規模", "Scale"}, at, scale);
        plainText(row, {"scale_code", "浸水規模（コード）", "Scale (code)"}, at, risk.scale.code);
        plainNumber(row, {"rank", "浸水ランク", "Rank"}, at, risk.rank.code);
        plainText(row, {"rank_label", "浸水ランク（区分）", "Rank, class"}, at, risk.rank.label);
        plainNumber(row, {"rankOrg", "浸水ランク（独自）", "Rank (own classes)"}, at, risk.rankOrg.code);
        plainText(row, {"rankOrg_label", "浸水ランク（独自、区分）", "Rank (own classes), class"}, at,
                  risk.rankOrg.label);
        plainNumber(row, {"depth", "浸水深", "Depth", "m"}, at, risk.depth);
        plainNumber(row, {"duration", "浸水継続時間", "Duration", "h"}, at, risk.duration);
        plainText(row, {"areaType", "区域区分", "Area type"}, at, risk.area.label);
        plainText(row, {"areaType_code", "区域区分（コード）", "Area type (code)"}, at, risk.area.code);
    }
    return area;
}

} // namespace machi::core::citygml
