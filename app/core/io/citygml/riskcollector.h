#pragma once

#include "core/io/citygml/cityobject.h"
#include "core/io/citygml/codereader.h"
#include "core/io/citygml/flatrow.h"

#include <string>
#include <string_view>
#include <vector>

namespace machi::core::citygml {

enum class RiskMember : std::uint8_t {
    Description,
    Rank,
    RankOrg,
    Depth,
    Duration,
    AdminType,
    Scale,
    AreaType,
    Other
};
/// Of a data type's attribute (`uro:rankOrg`) or of the generic attributes of 2020's data (`gen:浸水ランク`).
RiskMember riskMember(std::string_view name);

/// `荒川水系荒川洪水浸水想定区域（想定最大規模）` → `荒川水系荒川`; text without such words stays.
std::string areaNameOf(std::string_view title);
/// `L1` or `L2` where one of code and label says so, else the code.
std::string normalScale(const std::string &code, const std::string &label);

/// Which river or scenario an area belongs to, in the words of the file.
struct AreaName
{
    std::string hazard; ///< `flood`, `tsunami` …; empty where the object has no risk attributes
    std::string name;   ///< `荒川水系荒川`, empty where the object does not say
    std::string scale;  ///< `L1`, `L2`, or what the file says
};

/// Gathers the disaster-risk attributes of one object, whatever version, and writes them side by side:
/// for buildings one group of columns per river and scale (`flood_4_l2_rank`, `…_rank_label`, `…_rankOrg`,
/// `…_depth`, `…_duration`; names and administration in the titles) and the worst of each
/// (`flood_rank_worst`); for water bodies and areas plain columns (`river`, `scale`, `rank`, `depth` …).
/// Ranks count from 1 upwards with the depth; `rank` (standard breaks) and `rankOrg` (the city's own) are
/// never mixed.
class RiskCollector
{
public:
    RiskCollector(const PlateauTables &tables, FlatColumns &columns, CodeReader &codes);

    void begin() { m_risks.clear(); }
    /// `name` is the river's or scenario's where the path says it (2020's data), else empty.
    void add(const RiskClass &risk, RiskMember member, const Attribute &attribute, CodeUse &codes,
             std::string_view name);
    /// One group of columns per river; for the object and its parts together.
    void writeGroups(RowWriter &row);
    /// Plain columns, and the area that the first of them names; `objectName`
    /// (`荒川水系荒川洪水浸水想定区域…`) says what the attributes do not.
    AreaName writePlain(RowWriter &row, const std::string &objectName);

private:
    struct Coded
    {
        std::string code, label;
    };
    struct Risk
    {
        const RiskClass *risk = nullptr;
        std::uint32_t group = 0;
        std::uint16_t part = 0;
        Coded description, admin, scale, rank, rankOrg, area;
        std::string depth, duration;
    };
    struct GroupColumns
    {
        std::string id;
        QString titleJa, titleEn;
        int rank = -1, rankLabel = -1, rankOrg = -1, rankOrgLabel = -1;
        int depth = -1, duration = -1, area = -1, areaCode = -1;
    };
    /// Which column holds the worst of one hazard; few, so a search is quickest.
    struct Worst
    {
        const RiskClass *risk = nullptr;
        std::string_view kind; ///< a literal
        int column = 0;
    };
    GroupColumns &groupColumns(const Risk &risk);
    int worstColumn(const RiskClass &risk, std::string_view kind, bool integer);
    void writeGroup(RowWriter &row, const Risk &risk);
    void writeRank(RowWriter &row, GroupColumns &group, const Coded &rank, bool org, const Risk &risk);
    void writeNumber(RowWriter &row, int &column, GroupColumns &group, const char *what,
                     const std::string &text, const Risk &risk);
    void raiseWorst(RowWriter &row, const RiskClass &risk, const char *what, double value, bool integer);
    /// The river's name, else what the object is called, else the code.
    static std::string nameOf(const Risk &risk, const std::string &objectName = {});
    /// A column of an area: texts in UTF-8; with a unit it holds real numbers, without ranks or text.
    struct Plain
    {
        const char *id = nullptr;
        const char *titleJa = nullptr;
        const char *titleEn = nullptr;
        const char *unit = nullptr;
    };
    void plainText(RowWriter &row, const Plain &plain, std::size_t ordinal, const std::string &text);
    void plainNumber(RowWriter &row, const Plain &plain, std::size_t ordinal, const std::string &text);
    int plainColumn(const Plain &plain, std::size_t ordinal, ColumnType type);

    FlatColumns &m_columns;
    CodeReader &m_codes;
    UnknownValues m_unknown;
    std::vector<Risk> m_risks;
    TextMap<GroupColumns> m_groups;
    std::vector<Worst> m_worst;
};

} // namespace machi::core::citygml
