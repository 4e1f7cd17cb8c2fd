#pragma once

#include "core/io/citygml/cityobject.h"
#include "core/io/citygml/codereader.h"
#include "core/io/citygml/flatrow.h"
#include "core/io/citygml/partvalues.h"
#include "core/io/citygml/riskcollector.h"

#include <map>
#include <memory>

namespace machi::core::citygml {

/// Makes one flat row of each city object of a file. One thread, one file.
///
/// Columns: what `attributes.csv` knows gets its short id, titles and unit, whatever i-UR version wrote it;
/// all else gets a column made from its path (`HarborFacility_portName`; generic attributes keep their name).
/// A value with a code list makes two columns: `usage` (label) and `usage_code`. A simple text that is
/// repeated is joined with ` | `; a repeated number or data type makes `_2` … `_5`, and what goes beyond
/// that, or does not read as the column's type (`_text`), is kept as text. Values that mean "unknown" are
/// left out and counted. What parts and boundary surfaces carry goes to the JSON column `parts`; a building
/// without height, storeys or usage of its own takes the greatest height and storeys, and all usages, of its
/// parts.
class Flattener
{
public:
    Flattener(const PlateauTables &tables, CodeLists &lists, const QString &folder);

    /// Fills `row`. `isArea`: risk attributes become plain columns, and the area that they name is given
    /// back.
    AreaName flatten(const CityObject &object, const PathTable &paths, bool isArea, FlatRow &row);
    FlatColumns &columns() { return m_columns; }
    /// Puts a further value into the row filled last.
    void put(int column, Value value) { m_row.put(column, std::move(value)); }
    /// Codes without label and unknown values since the last call, counted.
    Issues takeIssues();

private:
    enum class Role : std::uint8_t { Plain, Risk, Pair, Surface };
    /// Where one attribute's values go, once per repetition of its data type.
    struct Field
    {
        int value = -1;
        int code = -1;
        int odd = -1; ///< text that does not read as the column's type
    };
    /// What is known of one path, found out when it is first met.
    struct Plan
    {
        Role role = Role::Plain;
        ValueKind kind = ValueKind::Inferred;
        std::string key, id, path;
        QString titleJa, titleEn, unit;
        UnknownValues unknown, unknownCodes;
        std::vector<Field> fields;
        CodeUse codes;
        const RiskClass *risk = nullptr;
        RiskMember member = RiskMember::Other;
        std::string area; ///< the river that the path itself names
        int order = ColumnOrder::unknown;
        std::size_t owner = 0; ///< the data type that the attribute stands in
        bool comesFromParts = false;
        std::uint64_t ownSerial = 0, partSerial = 0;
    };
    /// A data type that may be repeated: the groups met in the object at hand, in order.
    struct Owner
    {
        std::uint64_t serial = 0;
        std::vector<std::uint32_t> groups;
    };
    /// One entry of `uro:keyValuePairAttribute`.
    struct Pair
    {
        std::uint32_t group = 0;
        std::string key, keyLabel;
        const Attribute *value = nullptr;
        Plan *plan = nullptr;
    };

    Plan &planFor(PathId path, const PathTable &paths);
    std::unique_ptr<Plan> makePlan(std::string_view path);
    void nameUnknown(Plan &plan, std::string_view path);
    bool planGenericRisk(Plan &plan, std::string_view path);
    std::size_t ordinal(Plan &plan, std::uint32_t group);
    Field &field(Plan &plan, std::size_t ordinal);
    int valueColumn(Plan &plan, std::size_t ordinal, ColumnType type);

    void writePlain(Plan &plan, const Attribute &attribute, std::size_t ordinal);
    void writeCoded(Plan &plan, const Attribute &attribute, std::size_t ordinal);
    void writeInferred(Plan &plan, const Attribute &attribute, std::size_t ordinal);
    void writeNumber(Plan &plan, const Attribute &attribute, std::size_t ordinal);
    void writeDate(Plan &plan, const Attribute &attribute, std::size_t ordinal);
    void writeOdd(Plan &plan, std::string_view text, std::size_t ordinal);
    void writeRepeated(Plan &plan, Value value, std::size_t ordinal, std::string_view text);
    void appendText(int column, std::string_view text);
    void addPair(Plan &plan, const Attribute &attribute);
    void writePairs();
    void writeFromPart(Plan &plan, const Attribute &attribute);
    bool isUnknown(Plan &plan, std::string_view text);
    void countUnknown(const Plan &plan, std::string_view text);
    std::string_view labelOf(Plan &plan, const Attribute &attribute);

    const PlateauTables &m_tables;
    FlatColumns m_columns;
    CodeReader m_codes;
    RiskCollector m_risks;
    RowWriter m_row;
    PartValues m_parts;
    std::vector<std::unique_ptr<Plan>> m_plans; ///< by PathId
    TextMap<std::size_t> m_ownerIndex;
    std::vector<Owner> m_owners;
    std::vector<Pair> m_pairs;
    TextMap<std::unique_ptr<Plan>> m_pairPlans; ///< by key
    std::map<std::string, qint64> m_unknowns;   ///< by column and value
    std::uint64_t m_serial = 0;
    int m_partsColumn = -1;
    int m_nameColumn = -1;
    qint64 m_fromParts = 0;
};

} // namespace machi::core::citygml
